// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/scores/score_review.h"

#include "core/base/hash.h"
#include "core/desk/scores/office_score.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace dunlin::desk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).object();
}

/// Of what decides: the trees, or the card.
QByteArray contentOf(QByteArrayView score)
{
    const QJsonObject value = objectOf(score);
    const QByteArray decides =
        value.contains(u"trees"_s)
            ? value.value(u"trees"_s).toString().toLatin1()
            : QJsonDocument(value.value(u"card"_s).toObject()).toJson(QJsonDocument::Compact);
    return base::toBytes(base::sha256(decides));
}

std::optional<ScoreDraft> draftFrom(QByteArrayView json)
{
    const QJsonObject value = objectOf(json);
    ScoreDraft draft;
    draft.score = QJsonDocument(value.value(u"score"_s).toObject()).toJson(QJsonDocument::Compact);
    draft.by = value.value(u"by"_s).toString();
    draft.kept = QDate::fromString(value.value(u"kept"_s).toString(), Qt::ISODate);
    if (draft.by.isEmpty() || !OfficeScore::read(draft.score))
        return std::nullopt;
    return draft;
}

} // namespace

QByteArray termOf(const ScoreDraft &draft)
{
    QJsonObject value;
    value.insert(u"by"_s, draft.by);
    value.insert(u"kept"_s, draft.kept.toString(Qt::ISODate));
    value.insert(u"score"_s, objectOf(draft.score));
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

std::optional<ScoreDraft> scoreDraftOf(const domain::TermsBook &book)
{
    const domain::Term *last = nullptr;
    for (const domain::TermPtr &term : book.all()) {
        if (QByteArrayView(term->name) == kPayScoreDraft)
            last = term.get();
    }
    return last && !last->value.isEmpty() ? draftFrom(last->value) : std::nullopt;
}

QString whyNoScore(const domain::TermsBook &book, QByteArrayView score, const QString &user)
{
    if (user.isEmpty())
        return {};
    const QByteArray content = contentOf(score);
    QStringList authors;
    for (const domain::TermPtr &term : book.all()) {
        if (term->value.isEmpty())
            continue;
        const QByteArrayView name(term->name);
        if (name == kPayScore && contentOf(term->value) == content)
            return {}; // two persons have seen it
        if (name != kPayScoreDraft)
            continue;
        const auto draft = draftFrom(term->value);
        if (draft && contentOf(draft->score) == content)
            authors << draft->by;
    }
    if (authors.isEmpty())
        return u"nobody proposed this score: \"model challenge --adopt\" does, and another person "
               "puts it in force"_s;
    if (authors.contains(user))
        return u"%1 proposed this score; another person has to approve it"_s.arg(user);
    return {};
}

} // namespace dunlin::desk
