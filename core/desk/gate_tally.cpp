// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/gate_tally.h"

#include "core/domain/event_codec.h"
#include "core/store/event_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::Result;
using ports::GateCaseKind;
using store::Connection;

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

bool isBlock(const QString &decision)
{
    return decision.startsWith(QLatin1String("block"));
}

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
    if (const auto *contact = std::get_if<domain::Contacted>(&event->payload))
        take(event->envelope, *contact);
    else if (const auto *fact = std::get_if<domain::SourceFact>(&event->payload))
        take(event->envelope, *fact);
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

void GateTally::take(const domain::Envelope &envelope, const domain::Contacted &contact)
{
    if (contact.direction == domain::Direction::Inbound)
        return;
    ++m_totals.contacts;
    const QJsonObject decision = QJsonDocument::fromJson(contact.decision).object();
    if (decision.isEmpty())
        return;
    ++m_totals.decided;
    bool warned = false;
    bool overridden = false;
    const QJsonArray findings = decision.value(QLatin1String("findings")).toArray();
    for (const QJsonValue &one : findings) {
        const QJsonObject finding = one.toObject();
        const QString rule = textOf(finding, "rule");
        const bool by = finding.value(QLatin1String("overridden")).toBool();
        ports::RuleCounts &counts = countsOf(rule);
        ++(by ? counts.overrides : counts.warnings);
        warned = warned || !by;
        overridden = overridden || by;
        ports::GateCase found;
        found.account = envelope.account;
        found.at = envelope.occurred;
        found.kind = by ? GateCaseKind::Override : GateCaseKind::Warning;
        found.by = userOf(envelope.actor);
        found.channel = contact.channel;
        found.sentence = textOf(finding, "why");
        keep(rule, std::move(found));
    }
    m_totals.warnings += warned ? 1 : 0;
    m_totals.overrides += overridden ? 1 : 0;
    const QJsonArray shadow = decision.value(QLatin1String("shadow")).toArray();
    for (const QJsonValue &one : shadow) {
        const QJsonObject finding = one.toObject();
        ports::DraftCounts &draft = m_drafts[textOf(finding, "rule")];
        draft.rule = textOf(finding, "rule");
        draft.pack = textOf(finding, "pack");
        ++draft.contacts;
        draft.blocks += isBlock(textOf(finding, "decision")) ? 1 : 0;
    }
}

void GateTally::take(const domain::Envelope &envelope, const domain::SourceFact &fact)
{
    if (fact.what == QLatin1String("shares_doubled"))
        ++m_doubled;
    if (fact.what != QLatin1String("gate_breach"))
        return;
    ++m_totals.breaches;
    const QJsonObject detail = QJsonDocument::fromJson(fact.detail.toUtf8()).object();
    const QString rule = textOf(detail, "rule");
    ++countsOf(rule).breaches;
    ports::GateCase found;
    found.account = envelope.account;
    found.at = envelope.occurred;
    found.kind = GateCaseKind::Breach;
    found.by = userOf(textOf(detail, "by"));
    found.sentence = textOf(detail, "sentence");
    keep(rule, std::move(found));
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
