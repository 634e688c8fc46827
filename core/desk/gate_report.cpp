// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/gate_report.h"

#include "core/base/json_writer.h"
#include "core/desk/gate_tally.h"
#include "core/desk/office_core.h"

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

QByteArray jsonOf(const GateTally &tally, QDate from, QDate to, base::Currency currency)
{
    base::JsonWriter json;
    json.beginObject().key("id").value("compliance");
    json.key("from").value(from.toString(Qt::ISODate)).key("to").value(to.toString(Qt::ISODate));
    json.key("currency").value(currency.code());
    json.key("columns").beginArray();
    for (const char *column : {"rule", "warnings", "blocks", "overrides", "breaches", "for_share"})
        json.value(column);
    json.endArray().key("rows").beginArray();
    for (const auto &[rule, counts] : tally.rules()) {
        json.beginObject().key("rule").value(rule);
        json.key("warnings").number(counts.warnings).key("blocks").number(counts.blocks);
        json.key("overrides").number(counts.overrides).key("breaches").number(counts.breaches);
        json.key("for_share").number(counts.forShare).endObject();
    }
    const ports::GateTotals &totals = tally.totals();
    json.endArray().key("total").beginObject();
    json.key("contacts").number(totals.contacts).key("decided").number(totals.decided);
    json.key("warnings").number(totals.warnings).key("blocks").number(totals.blocks);
    json.key("overrides").number(totals.overrides).key("breaches").number(totals.breaches);
    json.key("for_share").number(totals.forShare).endObject();
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
    return core.read([&](Connection &connection) -> Result<QByteArray> {
        DUNLIN_TRY_VALUE(const GateTally tally, tallyGate(core, connection, from, to));
        return jsonOf(tally, from, to, core.settings().currency);
    });
}

} // namespace dunlin::desk
