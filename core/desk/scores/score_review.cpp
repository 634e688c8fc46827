// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/scores/score_review.h"

#include "core/base/hash.h"
#include "core/desk/scores/office_score.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace dunlin::desk {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Phrase;
using base::Result;

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
    if (value.contains(u"sent_back"_s))
        return std::nullopt;
    ScoreDraft draft;
    draft.score = QJsonDocument(value.value(u"score"_s).toObject()).toJson(QJsonDocument::Compact);
    draft.by = value.value(u"by"_s).toString();
    draft.kept = QDate::fromString(value.value(u"kept"_s).toString(), Qt::ISODate);
    if (draft.by.isEmpty() || !OfficeScore::read(draft.score))
        return std::nullopt;
    return draft;
}

/// The value of the term that has what waits; empty: nothing was ever proposed, or it was taken
/// away.
QByteArray latestDraft(const domain::TermsBook &book)
{
    const domain::Term *last = nullptr;
    for (const domain::TermPtr &term : book.all()) {
        if (QByteArrayView(term->name) == kPayScoreDraft)
            last = term.get();
    }
    return last ? last->value : QByteArray();
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
    const QByteArray value = latestDraft(book);
    return value.isEmpty() ? std::nullopt : draftFrom(value);
}

std::optional<ScoreReturn> scoreReturnOf(const domain::TermsBook &book)
{
    const QJsonObject value = objectOf(latestDraft(book));
    const QJsonObject back = value.value(u"sent_back"_s).toObject();
    if (back.isEmpty())
        return std::nullopt;
    return ScoreReturn{back.value(u"of"_s).toString(), value.value(u"by"_s).toString(),
                       QDate::fromString(value.value(u"kept"_s).toString(), Qt::ISODate),
                       back.value(u"why"_s).toString()};
}

Phrase whyNoScore(const domain::TermsBook &book, QByteArrayView score, const QString &user)
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
        return Phrase(QT_TRANSLATE_NOOP(
            "ScoreReview", "nobody proposed this score: \"model challenge --adopt\" does, and "
                           "another person puts it in force"));
    if (authors.contains(user))
        return Phrase(
            QT_TRANSLATE_NOOP("ScoreReview",
                              "{user} proposed this score; another person has to approve it"),
            {{u"user"_s, user}});
    return {};
}

Result<QByteArray> approvalOf(const domain::TermsBook &book, const QString &user, QDate day)
{
    const auto draft = scoreDraftOf(book);
    if (!draft)
        return fail(ErrorCode::NotFound, u"no score waits for approval"_s);
    if (const Phrase why = whyNoScore(book, draft->score, user); !why.isEmpty())
        return fail(ErrorCode::Forbidden, why.english());
    QJsonObject value = objectOf(draft->score);
    value.insert(u"version"_s, latestScoreVersion(book) + 1);
    value.insert(u"by"_s, user.isEmpty() ? u"engine"_s : user);
    value.insert(u"from"_s, day.toString(Qt::ISODate));
    QJsonObject terms;
    terms.insert(QString::fromLatin1(kPayScore), value);
    terms.insert(QString::fromLatin1(kPayScoreDraft), QJsonValue::Null);
    return QJsonDocument(terms).toJson(QJsonDocument::Compact);
}

Result<QByteArray> returnOf(const domain::TermsBook &book, const ScoreReturn &back)
{
    const auto draft = scoreDraftOf(book);
    if (!draft)
        return fail(ErrorCode::NotFound, u"no score waits for approval"_s);
    QJsonObject mark;
    mark.insert(u"of"_s, draft->by);
    mark.insert(u"why"_s, back.why);
    QJsonObject value;
    value.insert(u"by"_s, back.by);
    value.insert(u"kept"_s, back.on.toString(Qt::ISODate));
    value.insert(u"sent_back"_s, mark);
    QJsonObject terms;
    terms.insert(QString::fromLatin1(kPayScoreDraft), value);
    return QJsonDocument(terms).toJson(QJsonDocument::Compact);
}

} // namespace dunlin::desk
