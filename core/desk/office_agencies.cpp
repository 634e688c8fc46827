// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/desk/ledger_view.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/domain/placement/placements.h"
#include "core/report/agencies.h"
#include "core/store/event_store.h"

#include <algorithm>

namespace dunlin::desk {

using base::JsonWriter;
using base::Money;
using base::Result;
using store::Connection;

namespace {

constexpr std::array kColumns{"agency",
                              "age_from_days",
                              "age_to_days",
                              "placements",
                              "recalled",
                              "paying",
                              "placed",
                              "collected",
                              "collected_principal",
                              "collected_interest",
                              "collected_fees",
                              "collected_costs",
                              "liquidation",
                              "commission",
                              "commission_principal",
                              "commission_interest",
                              "commission_fees",
                              "commission_costs"};

/// A share with four decimals; null of nothing.
void writeShare(JsonWriter &json, Money part, Money whole)
{
    if (whole.isPositive())
        json.raw(QByteArray::number(double(part.minor()) / double(whole.minor()), 'f', 4));
    else
        json.null();
}

/// The columns behind agency and ages.
void writeFigures(JsonWriter &json, const report::AgencyRow &row)
{
    json.key("placements").number(row.placements);
    json.key("recalled").number(row.recalled);
    json.key("paying").number(row.paying);
    json.key("placed").value(row.placed.toText());
    const auto buckets = [&](const QByteArray &name, const std::array<Money, 4> &of) {
        for (const domain::Bucket bucket : domain::kBuckets)
            json.key(name + '_' + domain::name(bucket).toByteArray())
                .value(of[size_t(bucket)].toText());
    };
    json.key("collected").value(row.collectedSum().toText());
    buckets("collected", row.collected);
    json.key("liquidation");
    writeShare(json, row.collectedSum(), row.placed);
    json.key("commission").value(row.commissionSum().toText());
    buckets("commission", row.commission);
}

QByteArray toJson(const report::AgencyBuilder &builder, base::Currency currency, QDate from,
                  QDate to)
{
    JsonWriter json;
    json.beginObject().key("id").value("agencies");
    json.key("from").value(from.toString(Qt::ISODate));
    json.key("to").value(to.toString(Qt::ISODate));
    json.key("currency").value(currency.code());
    json.key("columns").beginArray();
    for (const char *column : kColumns)
        json.value(column);
    json.endArray().key("rows").beginArray();
    for (const report::AgencyRow &row : builder.rows()) {
        json.beginObject().key("agency").value(row.agency);
        json.key("age_from_days").number(row.fromDays);
        json.key("age_to_days");
        if (row.toDays < 0)
            json.null();
        else
            json.number(row.toDays);
        writeFigures(json, row);
        json.endObject();
    }
    json.endArray().key("total").beginObject();
    writeFigures(json, builder.total());
    json.endObject().key("definition").value(report::agencyDefinition());
    if (!builder.leftOut().empty()) {
        json.key("other_currencies").beginArray();
        for (const base::Currency &other : builder.leftOut())
            json.value(other.code());
        json.endArray();
    }
    json.endObject();
    return json.take();
}

} // namespace

Result<QByteArray> agencyReport(Office &office, QDate from, QDate to,
                                std::optional<base::Currency> currency)
{
    OfficeCore &core = office.core();
    const base::Currency in = currency.value_or(core.settings().currency);
    domain::FoldContext fold;
    fold.today = core.today();
    fold.officeZone = core.settings().zone;
    fold.withTimeline = false;
    report::AgencyBuilder builder(in, from, to);
    return core.read([&](Connection &connection) -> Result<QByteArray> {
        DUNLIN_TRY_VALUE(fold.terms, loadTerms(connection, core.key(), {fold.officeZone, {}, {}}));
        DUNLIN_TRY(store::EventStore(connection, core.key())
                       .forEachAccount({}, [&](base::AccountId account, auto &&stored) {
                           const bool placed =
                               std::any_of(stored.begin(), stored.end(), [](const auto &event) {
                                   return event.kind == "placement";
                               });
                           if (account.isNull() || !placed)
                               return true;
                           const auto events = decodeAll(stored);
                           domain::FoldContext whole = fold;
                           whole.withPostings = true;
                           const auto state = domain::fold(account, events, whole);
                           if (state.exists) {
                               builder.add(state, domain::termsOf(account, events, whole),
                                           domain::placementsOf(state, events, whole));
                           }
                           return true;
                       }));
        return toJson(builder, in, from, to);
    });
}

} // namespace dunlin::desk
