// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/terms_review.h"

#include "core/desk/scores/office_score.h"
#include "core/desk/scores/score_review.h"
#include "core/desk/strategies/strategy_review.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using namespace Qt::StringLiterals;

namespace {

struct Reviewed {
    const domain::TermsBook &book;
    const QByteArray &name;
    const QByteArray &value;
    const QString &user;
};

QString objectionToStrategy(const Reviewed &term)
{
    const auto file = strategyFileOf(term.value);
    if (!file)
        return u"it is no strategy"_s;
    return whyNotInForce(term.book, QString::fromUtf8(term.name.mid(kStrategyTerm.size())), *file,
                         term.user);
}

QString objectionToScore(const Reviewed &term)
{
    if (!OfficeScore::read(term.value))
        return u"it is no score"_s;
    return whyNoScore(term.book, term.value, term.user).english();
}

} // namespace

QString objectionToTerms(const domain::TermsBook &book, const domain::TermsSet &set,
                         const QString &user)
{
    const QJsonObject terms = QJsonDocument::fromJson(set.terms).object();
    for (auto at = terms.begin(); at != terms.end(); ++at) {
        const QByteArray name = at.key().toUtf8();
        const bool strategy = name.startsWith(kStrategyTerm);
        const bool score = QByteArrayView(name) == kPayScore;
        const bool draft = name.startsWith(kDraftTerm) || QByteArrayView(name) == kPayScoreDraft;
        if ((!draft && !strategy && !score) || at.value().isNull())
            continue;
        const QJsonObject value = at.value().toObject();
        if (value.value(u"by"_s).toString() != user)
            return u"it names another person than the one who signed it"_s;
        if (draft)
            continue;
        const QByteArray bytes = QJsonDocument(value).toJson(QJsonDocument::Compact);
        const Reviewed term{book, name, bytes, user};
        const QString why = strategy ? objectionToStrategy(term) : objectionToScore(term);
        if (!why.isEmpty())
            return why;
    }
    return {};
}

} // namespace dunlin::desk
