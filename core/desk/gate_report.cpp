// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/gate_report.h"

#include "core/base/json_writer.h"
#include "core/desk/office_core.h"
#include "core/domain/event_codec.h"
#include "core/store/contact_shares.h"
#include "core/store/event_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>
#include <map>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

enum Column { Warnings, Blocks, Overrides, Breaches, ForShare, Columns };
constexpr std::array<const char *, Columns> kColumns{"warnings", "blocks", "overrides", "breaches",
                                                     "for_share"};
using Counts = std::array<qint64, Columns>;

class Tally {
public:
    Tally(base::Instant from, base::Instant to) : m_from(from), m_to(to) {}

    void take(const store::LedgerEvent &stored)
    {
        const bool concerns = stored.kind == "contact" || stored.kind == "source_fact";
        if (!concerns || stored.occurred < m_from || stored.occurred >= m_to
            || stored.verdict == domain::Verdict::Quarantined)
            return;
        const auto event = domain::decodeEvent(stored.raw);
        if (!event)
            return;
        if (const auto *contact = std::get_if<domain::Contacted>(&event->payload))
            take(*contact);
        else if (const auto *fact = std::get_if<domain::SourceFact>(&event->payload))
            take(*fact);
    }
    void take(const store::RefusalRow &row)
    {
        ++m_refused;
        ++m_rules[row.rule][Blocks];
        m_rules[row.rule][ForShare] += row.forShare ? 1 : 0;
        m_forShare += row.forShare ? 1 : 0;
    }
    QByteArray json(QDate from, QDate to, base::Currency currency) const;

private:
    void take(const domain::Contacted &contact)
    {
        if (contact.direction == domain::Direction::Inbound)
            return;
        ++m_contacts;
        const QJsonObject decision = QJsonDocument::fromJson(contact.decision).object();
        if (decision.isEmpty())
            return;
        ++m_decided;
        bool warned = false;
        bool overridden = false;
        const QJsonArray findings = decision.value(QLatin1String("findings")).toArray();
        for (const QJsonValue &one : findings) {
            const QJsonObject finding = one.toObject();
            const bool by = finding.value(QLatin1String("overridden")).toBool();
            ++m_rules[finding.value(QLatin1String("rule")).toString()][by ? Overrides : Warnings];
            warned = warned || !by;
            overridden = overridden || by;
        }
        m_warned += warned ? 1 : 0;
        m_overridden += overridden ? 1 : 0;
    }
    void take(const domain::SourceFact &fact)
    {
        if (fact.what != QLatin1String("gate_breach"))
            return;
        ++m_breaches;
        const QJsonObject detail = QJsonDocument::fromJson(fact.detail.toUtf8()).object();
        ++m_rules[detail.value(QLatin1String("rule")).toString()][Breaches];
    }

    base::Instant m_from;
    base::Instant m_to;
    std::map<QString, Counts> m_rules;
    qint64 m_contacts = 0;
    qint64 m_decided = 0;
    qint64 m_warned = 0;
    qint64 m_overridden = 0;
    qint64 m_breaches = 0;
    qint64 m_refused = 0;
    qint64 m_forShare = 0;
};

QByteArray Tally::json(QDate from, QDate to, base::Currency currency) const
{
    base::JsonWriter json;
    json.beginObject().key("id").value("compliance");
    json.key("from").value(from.toString(Qt::ISODate)).key("to").value(to.toString(Qt::ISODate));
    json.key("currency").value(currency.code());
    json.key("columns").beginArray().value("rule");
    for (const char *column : kColumns)
        json.value(column);
    json.endArray().key("rows").beginArray();
    for (const auto &[rule, counts] : m_rules) {
        json.beginObject().key("rule").value(rule);
        for (size_t i = 0; i < counts.size(); ++i)
            json.key(kColumns[i]).number(counts[i]);
        json.endObject();
    }
    json.endArray().key("total").beginObject();
    json.key("contacts").number(m_contacts).key("decided").number(m_decided);
    json.key("warnings").number(m_warned).key("blocks").number(m_refused);
    json.key("overrides").number(m_overridden).key("breaches").number(m_breaches);
    json.key("for_share").number(m_forShare).endObject();
    json.key("definition")
        .value("Outbound contacts of the period by the decision they were made with: warnings and "
               "overrides by rule; blocks are contacts that the gate refused, of which for_share "
               "only for want of a laptop's share of the limit; breaches are contacts that the "
               "office, deciding again with all it knows, would not have allowed.");
    return json.endObject().take();
}

} // namespace

Result<QByteArray> gateReport(Office &office, QDate from, QDate to)
{
    OfficeCore &core = office.core();
    const QByteArray zone = core.settings().zone;
    const base::Instant begin = base::startOfDay(from, zone);
    const base::Instant end = base::startOfDay(to.addDays(1), zone);
    return core.read([&](Connection &connection) -> Result<QByteArray> {
        Tally tally(begin, end);
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
        return tally.json(from, to, core.settings().currency);
    });
}

} // namespace dunlin::desk
