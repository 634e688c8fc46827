// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/figure_rise.h"

#include "core/desk/scores/office_score.h"
#include "core/desk/strategies/strategy_shelf.h"
#include "core/store/figure_moves.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using namespace Qt::StringLiterals;

namespace {

store::FigureQuestion::Of figureOf(const QByteArray &id)
{
    using Of = store::FigureQuestion::Of;
    return id == "collected" ? Of::Collected : id == "promised" ? Of::Promised : Of::PromisesTaken;
}

/// Strategies and scores that came into force, or went out of it, in the days of the two spans.
std::vector<ports::RuleChange> rulesOf(const domain::TermsBook &book, const ports::FigureRise &rise)
{
    const auto isIn = [&](QDate day) {
        return (day >= rise.from && day <= rise.to)
               || (day >= rise.comparedFrom && day <= rise.comparedTo);
    };
    std::vector<ports::RuleChange> rules;
    for (const domain::TermPtr &term : book.all()) {
        const bool strategy = term->name.startsWith(kStrategyTerm);
        if ((!strategy && QByteArrayView(term->name) != kPayScore) || !isIn(term->from))
            continue;
        const QJsonObject value = QJsonDocument::fromJson(term->value).object();
        ports::RuleChange change;
        change.kind = strategy ? ports::RuleChange::Kind::Strategy : ports::RuleChange::Kind::Score;
        if (strategy) {
            const QString name = QString::fromUtf8(term->name.mid(kStrategyTerm.size()));
            change.title = value[u"strategy"][u"title"].toString(name);
        }
        change.version = value[u"version"].toInt();
        change.from = term->from;
        change.by = value[u"by"].toString();
        rules.push_back(std::move(change));
    }
    std::stable_sort(rules.begin(), rules.end(),
                     [](const auto &a, const auto &b) { return a.from < b.from; });
    return rules;
}

} // namespace

base::Status nameMovers(store::Connection &connection, store::TenantKey tenant,
                        const ApplyContext &given, base::Currency currency, const QString &user,
                        ports::FigureRise *rise)
{
    if (!ports::isSumOfAccounts(rise->id))
        return base::fail(base::ErrorCode::Input,
                          u"%1 is no sum of accounts"_s.arg(QLatin1String(rise->id)));
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(connection, tenant, given));
    store::FigureQuestion question;
    question.of = figureOf(rise->id);
    question.from = rise->from;
    question.to = rise->to;
    question.beforeFrom = rise->comparedFrom;
    question.beforeTo = rise->comparedTo;
    question.currency = currency;
    question.user = user;
    DUNLIN_TRY_VALUE(const auto figures, store::furthestAccounts(connection, tenant, question));
    for (const store::AccountFigure &figure : figures) {
        DUNLIN_TRY_VALUE(const auto state, stateNow(connection, tenant, figure.account, context));
        rise->moves.push_back(
            {figure.account, state.number, state.debtor.name, figure.now, figure.before});
    }
    rise->rules = rulesOf(*context.terms, *rise);
    return {};
}

} // namespace dunlin::desk
