// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/day_charges.h"

#include "core/desk/ledger_view.h"
#include "core/domain/interest/posting.h"
#include "core/store/portfolio_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::Result;

DayCharges::DayCharges(OfficeCore &core, const ApplyContext &context)
    : m_core(core)
    , m_context(context)
    , m_day(std::min(context.today, core.today()))
{}

bool DayCharges::mayApply(base::CreditorId creditor, const QString &product)
{
    if (!m_context.terms || m_context.terms->isEmpty())
        return false;
    const auto [place, isNew] = m_mayApply.try_emplace({creditor, product}, false);
    if (isNew)
        place->second = domain::chargeThemselves(m_context.terms->of(creditor, product));
    return place->second;
}

bool DayCharges::mayApply(const domain::AccountState &state)
{
    if (!state.exists || state.closed)
        return false;
    using Kind = domain::TimelineEntry::Kind;
    // Terms of its own are rare; whether they charge is found out then.
    const bool own = !state.judgments.empty()
                     || std::any_of(state.timeline.begin(), state.timeline.end(),
                                    [](const auto &entry) { return entry.kind == Kind::Terms; });
    return own || mayApply(state.creditor, state.product);
}

Result<std::vector<base::AccountId>> DayCharges::paid(store::Connection &connection, QDate from)
{
    std::vector<base::AccountId> accounts;
    if (!m_context.terms || !domain::chargeThemselves(m_context.terms->all()))
        return accounts;
    const auto isPostingDay = [&](const store::AccountRow &row) {
        const domain::AccountTerms terms(m_context.terms->of(row.creditor, row.product));
        for (const bool company : {false, true}) {
            const QDate latest = domain::interestDay(terms, company, m_day);
            if (latest.isValid() && latest >= from)
                return true;
        }
        // A payment that was imported may have paid it off without its interest.
        const auto *rules =
            terms.rule<std::vector<domain::InterestRule>>(domain::term::kInterest, m_day);
        return rules && std::any_of(rules->begin(), rules->end(), [](const auto &rule) {
                   return rule.post.withPayment;
               });
    };
    std::map<std::pair<base::CreditorId, QString>, bool> known;
    DUNLIN_TRY(
        store::PortfolioReader(connection, m_core.key())
            .forEachAccount([&](const store::AccountRow &row) {
                const bool isPaid = row.status == domain::Status::Paid
                                    || row.status == domain::Status::SettledInFull;
                if (!isPaid || row.queued)
                    return true;
                const auto [place, isNew] = known.try_emplace({row.creditor, row.product}, false);
                if (isNew)
                    place->second = isPostingDay(row);
                if (place->second)
                    accounts.push_back(row.id);
                return true;
            }));
    return accounts;
}

Result<std::vector<domain::Event>> DayCharges::of(store::Connection &connection,
                                                  base::AccountId account)
{
    DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, m_core.key(), account));
    std::vector<domain::Event> made;
    for (domain::DueCharge &due :
         domain::chargesDue(account, events, m_context.fold(), shippedRates(), m_day)) {
        count(due.charge);
        // It happened at the end of the day it is posted to, and was heard of by this run.
        const base::Instant at =
            std::min(base::endOfDay(due.charge.valueDate, m_context.zone), m_context.now);
        domain::Event event =
            m_core.author().draft(account, std::move(due.charge), QStringLiteral("engine"));
        event.envelope.id = due.id;
        event.envelope.occurred = at;
        event.envelope.heard = m_context.now;
        made.push_back(std::move(event));
    }
    return made;
}

void DayCharges::count(const domain::Charged &charge)
{
    const base::Currency currency = charge.amount.currency();
    auto sum = std::find_if(m_sums.begin(), m_sums.end(),
                            [&](const Sum &one) { return one.currency == currency; });
    if (sum == m_sums.end()) {
        const base::Money zero = base::Money::zero(currency);
        sum = m_sums.insert(m_sums.end(), {currency, zero, zero});
    }
    (charge.charge == domain::ChargeKind::Interest ? sum->interest : sum->lumpSums) +=
        charge.amount;
}

std::vector<DayCharges::Sum> DayCharges::sums() const
{
    std::vector<Sum> sums = m_sums;
    std::sort(sums.begin(), sums.end(),
              [](const Sum &a, const Sum &b) { return a.currency.code() < b.currency.code(); });
    return sums;
}

} // namespace dunlin::desk
