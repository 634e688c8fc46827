// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/gate_tally.h"

#include "core/domain/event_codec.h"
#include "core/store/event_store.h"

namespace dunlin::desk {

using base::Result;
using ports::GateCaseKind;
using store::Connection;

namespace {

QString userOf(const QString &actor)
{
    constexpr QLatin1String kUser("user:");
    return actor.startsWith(kUser) ? actor.mid(kUser.size()) : actor;
}

} // namespace

ports::RuleCounts &GateTally::countsOf(const QString &rule)
{
    ports::RuleCounts &counts = m_rules[rule];
    counts.rule = rule;
    return counts;
}

void GateTally::keep(const QString &rule, ports::GateCase found)
{
    if (!m_kept.isEmpty() && rule == m_kept)
        m_cases.push_back(std::move(found));
}

void GateTally::take(const store::LedgerEvent &stored)
{
    const bool concerns = stored.kind == "contact" || stored.kind == "source_fact";
    if (!concerns || stored.occurred < m_from || stored.occurred >= m_to
        || stored.verdict == domain::Verdict::Quarantined)
        return;
    const auto event = domain::decodeEvent(stored.raw);
    if (!event)
        return;
    const auto *source = std::get_if<domain::SourceFact>(&event->payload);
    m_doubled += source && source->what == QLatin1String("shares_doubled") ? 1 : 0;
    for (const report::GateFact &fact : report::gateFactsOf(std::span(&*event, 1), m_from, m_to))
        take(*event, fact);
}

void GateTally::take(const domain::Event &event, const report::GateFact &fact)
{
    const auto *contact = std::get_if<domain::Contacted>(&event.payload);
    m_totals.breaches += fact.isBreach ? 1 : 0;
    m_totals.contacts += fact.isBreach ? 0 : 1;
    m_totals.decided += fact.isDecided ? 1 : 0;
    m_totals.warnings += !fact.isBreach && fact.warns() ? 1 : 0;
    m_totals.overrides += fact.overrides() ? 1 : 0;
    for (const report::GateFact::Finding &finding : fact.findings) {
        ports::RuleCounts &counts = countsOf(finding.rule);
        ports::GateCase found;
        found.account = event.envelope.account;
        found.at = event.envelope.occurred;
        found.sentence = finding.sentence;
        if (fact.isBreach) {
            ++counts.breaches;
            found.kind = GateCaseKind::Breach;
            found.by = userOf(fact.by);
        } else {
            ++(finding.overridden ? counts.overrides : counts.warnings);
            found.kind = finding.overridden ? GateCaseKind::Override : GateCaseKind::Warning;
            found.by = userOf(event.envelope.actor);
            found.channel = contact->channel;
        }
        keep(finding.rule, std::move(found));
    }
    for (const report::GateFact::Shadow &shadow : fact.shadows) {
        ports::DraftCounts &draft = m_drafts[shadow.rule];
        draft.rule = shadow.rule;
        draft.pack = shadow.pack;
        ++draft.contacts;
        draft.blocks += shadow.blocks ? 1 : 0;
    }
}

void GateTally::take(const store::RefusalRow &row)
{
    ++m_totals.blocks;
    ports::RuleCounts &counts = countsOf(row.rule);
    ++counts.blocks;
    counts.forShare += row.forShare ? 1 : 0;
    m_totals.forShare += row.forShare ? 1 : 0;
    ports::GateCase found;
    found.account = row.account;
    found.at = row.at;
    found.kind = GateCaseKind::Block;
    found.by = userOf(row.actor);
    found.channel = domain::fromName<domain::Channel>(row.channel).value_or(domain::Channel::Call);
    found.forShare = row.forShare;
    keep(row.rule, std::move(found));
}

Result<GateTally> tallyGate(OfficeCore &core, Connection &connection, QDate from, QDate to,
                            const QString &rule)
{
    const QByteArray zone = core.settings().zone;
    const base::Instant begin = base::startOfDay(from, zone);
    const base::Instant end = base::startOfDay(to.addDays(1), zone);
    GateTally tally(begin, end);
    tally.keepCasesOf(rule);
    DUNLIN_TRY(store::EventStore(connection, core.key())
                   .forEachAccount({}, [&](base::AccountId, auto &&events) {
                       for (const store::LedgerEvent &event : events)
                           tally.take(event);
                       return true;
                   }));
    DUNLIN_TRY_VALUE(const auto refusals,
                     store::ContactShares(connection, core.key()).refusals(begin, end));
    for (const store::RefusalRow &row : refusals)
        tally.take(row);
    return tally;
}

} // namespace dunlin::desk
