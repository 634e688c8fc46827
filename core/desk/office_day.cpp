// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"
#include "core/desk/apply.h"
#include "core/desk/day_tallies.h"
#include "core/desk/office_core.h"
#include "core/desk/office_report.h"
#include "core/report/kpi.h"
#include "core/store/portfolio_reader.h"

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

constexpr size_t kAtOnce = 1000;

/// Promises that are judged now and were open in the rows of before.
Result<qint64> matured(store::PortfolioReader &reader, std::span<const base::AccountId> accounts,
                       QDate from, QDate day,
                       std::vector<std::pair<base::AccountId, base::EventId>> *open)
{
    if (open->empty()) {
        for (const base::AccountId &account : accounts) {
            DUNLIN_TRY_VALUE(const auto promises, reader.promises(account));
            for (const store::PromiseRow &promise : promises) {
                if (!promise.decided.isValid())
                    open->emplace_back(account, promise.id);
            }
        }
        return 0;
    }
    qint64 count = 0;
    for (const auto &[account, id] : *open) {
        DUNLIN_TRY_VALUE(const auto promises, reader.promises(account));
        for (const store::PromiseRow &promise : promises) {
            if (promise.id == id && promise.decided.isValid() && promise.decided >= from
                && promise.decided <= day)
                ++count;
        }
    }
    return count;
}

} // namespace

Result<DayRun> runDay(Office &office, QDate from, QDate day)
{
    OfficeCore &core = office.core();
    const qint64 began = core.clock().monotonicMs();
    const QByteArray zone = core.settings().zone;
    const base::Instant dayEnd = base::endOfDay(day, zone);
    const ApplyContext context{
        day, zone, std::min(dayEnd, core.clock().now()), core.termsKeeper(), {}};
    return core.writeBulk([&](Connection &connection) -> Result<DayRun> {
        store::PortfolioReader reader(connection, core.key());
        DUNLIN_TRY_VALUE(const auto accounts, reader.dayDependent());
        DayRun run;
        run.accounts = qint64(accounts.size());
        for (size_t at = 0; at < accounts.size(); at += kAtOnce) {
            const auto part =
                std::span(accounts).subspan(at, std::min(kAtOnce, accounts.size() - at));
            std::vector<std::pair<base::AccountId, base::EventId>> open;
            DUNLIN_TRY_VALUE(qint64 count, matured(reader, part, from, day, &open));
            DUNLIN_TRY_VALUE(const auto moves, refresh(connection, core.key(), part, context));
            Q_UNUSED(moves);
            if (!open.empty()) {
                DUNLIN_TRY_VALUE(count, matured(reader, part, from, day, &open));
                run.promisesMatured += count;
            }
        }
        core.queueMovedALot();
        run.seconds = double(core.clock().monotonicMs() - began) / 1000.0;
        return run;
    });
}

Result<QByteArray> kpiReport(Office &office, QDate from, QDate to,
                             std::optional<base::Currency> currency)
{
    OfficeCore &core = office.core();
    const base::Currency in = currency.value_or(core.settings().currency);
    return core.read([&](Connection &connection) -> Result<QByteArray> {
        DUNLIN_TRY_VALUE(const auto totals,
                         store::PortfolioReader(connection, core.key()).dayTotals(from, to));
        std::vector<report::DayTally> tallies;
        for (const store::DayTotal &total : totals)
            tallies.push_back(toTally(total));
        base::JsonWriter json;
        json.beginObject();
        json.key("from").value(from.toString(Qt::ISODate));
        json.key("to").value(to.toString(Qt::ISODate));
        json.key("currency").value(in.code());
        json.key("kpis").beginArray();
        for (const report::KpiValue &kpi : report::kpis(tallies, in)) {
            json.beginObject().key("id").value(kpi.id);
            json.key("value");
            if (kpi.amount)
                json.value(kpi.amount->toText());
            else if (kpi.value)
                json.raw(QByteArray::number(*kpi.value, 'f', 4));
            else
                json.null();
            json.key("numerator").value(kpi.numerator);
            json.key("denominator").value(kpi.denominator);
            json.key("unit").value(report::name(kpi.unit));
            if (const auto *definition = report::kpiDefinition(kpi.id))
                json.key("definition").value(definition->definition);
            json.endObject();
        }
        json.endArray().endObject();
        return json.take();
    });
}

} // namespace dunlin::desk
