// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/retention.h"

#include "core/base/hash.h"
#include "core/base/json_writer.h"
#include "core/desk/apply.h"
#include "core/desk/erasure.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/terms_keeper.h"
#include "core/domain/terms/terms.h"
#include "core/store/erasures.h"
#include "core/store/event_store.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

namespace dunlin::desk {

using base::AccountId;
using base::Result;
using store::Connection;

namespace {

QDate lastActivityOf(const domain::AccountState &state, const QByteArray &zone)
{
    QDate last = state.closedOn;
    const auto take = [&](QDate day) {
        if (day.isValid() && (last.isNull() || day > last))
            last = day;
    };
    if (!state.contacts.empty())
        take(base::dateIn(state.contacts.back().at, zone));
    for (const domain::PaymentState &payment : state.payments)
        take(payment.valueDate);
    for (const domain::ItemState &item : state.items)
        take(item.settledOn);
    take(state.listed);
    return last;
}

} // namespace

RetentionPlace retentionOf(const domain::AccountState &state, const QByteArray &zone, QDate day)
{
    RetentionPlace place;
    place.lastActivity = lastActivityOf(state, zone);
    place.held = std::any_of(state.legalHolds.begin(), state.legalHolds.end(),
                             [](const auto &hold) { return hold.lifted.isNull(); });
    if (!domain::isFinished(state.status) || place.lastActivity.isNull())
        return place;
    const domain::RetentionPolicy &policy = state.agreementRules().on(day).retention;
    place.keepThrough = place.lastActivity.addYears(policy.keepYears);
    if (policy.restrictDays > 0)
        place.restrictFrom = place.lastActivity.addDays(policy.restrictDays);
    if (policy.deleteYears > 0)
        place.deleteFrom = place.lastActivity.addYears(policy.deleteYears).addDays(1);
    return place;
}

namespace {

constexpr std::array<int, 3> kFinished{int(domain::Status::Closed), int(domain::Status::Paid),
                                       int(domain::Status::SettledInFull)};

bool isDue(QDate from, QDate day)
{
    return from.isValid() && from <= day;
}

/// Shows every finished account as of the day, in one walk.
base::Status eachFinished(OfficeCore &core, Connection &connection, QDate day,
                          const std::function<void(const domain::AccountState &)> &take)
{
    DUNLIN_TRY_VALUE(const auto accounts,
                     store::Erasures(connection, core.key()).ofStatus(kFinished));
    DUNLIN_TRY_VALUE(const ApplyContext context,
                     withTerms(connection, core.key(), applyContext(core)));
    domain::FoldContext fold = context.fold();
    fold.today = day;
    fold.withTimeline = false;
    return store::EventStore(connection, core.key())
        .forAccounts(accounts, [&](AccountId account, auto &&stored) {
            const auto state = domain::fold(account, decodeAll(stored), fold);
            if (state.exists)
                take(state);
            return true;
        });
}

domain::Event restrictionOf(OfficeCore &core, const RetentionRow &row, QDate day)
{
    domain::Event event = core.author().draft(
        row.account,
        domain::DataRestricted{
            "retention",
            QStringLiteral("finished since %1").arg(row.place.lastActivity.toString(Qt::ISODate))},
        QStringLiteral("engine"));
    event.envelope.id = {base::derivedId("restriction", row.account.toBytes())};
    event.envelope.occurred =
        std::min(base::startOfDay(day, core.settings().zone), core.clock().now());
    return event;
}

struct Due {
    RetentionRun run;
    std::vector<RetentionRow> restricts;
    std::vector<RetentionRow> erases;
};

Result<Due> dueOn(OfficeCore &core, Connection &connection, QDate day)
{
    Due due;
    DUNLIN_TRY(eachFinished(core, connection, day, [&](const domain::AccountState &state) {
        RetentionRow row{state.id, state.number, state.status,
                         retentionOf(state, core.settings().zone, day),
                         state.restrictedOn.isValid()};
        if (row.place.keepThrough.isNull())
            return;
        ++due.run.accounts;
        const bool erases = isDue(row.place.deleteFrom, day);
        const bool restricts = !row.restricted && isDue(row.place.restrictFrom, day);
        if (row.place.held)
            due.run.held += erases || restricts ? 1 : 0;
        else if (erases)
            due.erases.push_back(row);
        else if (restricts)
            due.restricts.push_back(row);
    }));
    const auto idsOf = [](const std::vector<RetentionRow> &rows) {
        std::vector<AccountId> ids;
        for (const RetentionRow &row : rows)
            ids.push_back(row.account);
        return ids;
    };
    due.run.restricted = idsOf(due.restricts);
    due.run.erased = idsOf(due.erases);
    return due;
}

Result<RetentionRun> carryOut(OfficeCore &core, Connection &connection, QDate day, bool dryRun)
{
    DUNLIN_TRY_VALUE(Due due, dueOn(core, connection, day));
    store::Erasures erasures(connection, core.key());
    DUNLIN_TRY_VALUE(const auto late, erasures.withLateBytes());
    due.run.erasedAgain = qint64(late.size());
    if (dryRun)
        return std::move(due.run);
    std::vector<domain::Event> restrictions;
    for (const RetentionRow &row : due.restricts)
        restrictions.push_back(restrictionOf(core, row, day));
    if (!restrictions.empty())
        DUNLIN_TRY(appendOwn(core, connection, std::move(restrictions)));
    for (const RetentionRow &row : due.erases)
        DUNLIN_TRY(eraseAccount(core, connection, row.account,
                                {"retention", day, row.place.lastActivity}));
    for (const AccountId &account : late)
        DUNLIN_TRY(eraseAccount(core, connection, account, {"retention", day, {}}));
    if (!due.erases.empty() || !late.empty())
        DUNLIN_TRY(erasures.forgetWords());
    return std::move(due.run);
}

QByteArray stateName(const RetentionRow &row, QDate day)
{
    const bool due =
        isDue(row.place.deleteFrom, day) || (!row.restricted && isDue(row.place.restrictFrom, day));
    if (due)
        return row.place.held ? "held" : "due";
    return row.restricted ? "restricted" : "kept";
}

} // namespace

Result<RetentionRun> runRetention(Office &office, QDate day, bool dryRun)
{
    OfficeCore &core = office.core();
    const auto work = [&](Connection &connection) {
        return carryOut(core, connection, day, dryRun);
    };
    if (dryRun)
        return core.read(work);
    return core.write(work);
}

Result<RetentionRun> retentionOfDay(OfficeCore &core, Connection &connection, QDate day,
                                    bool dryRun)
{
    DUNLIN_TRY_VALUE(const ApplyContext context,
                     withTerms(connection, core.key(), applyContext(core)));
    const auto &terms = context.terms->all();
    const bool any = std::any_of(terms.begin(), terms.end(),
                                 [](const auto &term) { return term->name == "retention"; });
    return any ? carryOut(core, connection, day, dryRun) : RetentionRun();
}

Result<RetentionTotals> retentionTotals(OfficeCore &core, Connection &connection, QDate day,
                                        std::vector<RetentionRow> *rows)
{
    RetentionTotals totals;
    DUNLIN_TRY(eachFinished(core, connection, day, [&](const domain::AccountState &state) {
        RetentionRow row{state.id, state.number, state.status,
                         retentionOf(state, core.settings().zone, day),
                         state.restrictedOn.isValid()};
        if (row.place.keepThrough.isNull())
            return;
        const QByteArray name = stateName(row, day);
        totals.kept += name == "kept" ? 1 : 0;
        totals.restricted += name == "restricted" ? 1 : 0;
        totals.due += name == "due" ? 1 : 0;
        totals.held += name == "held" ? 1 : 0;
        if (rows)
            rows->push_back(std::move(row));
    }));
    DUNLIN_TRY_VALUE(totals.erased, store::Erasures(connection, core.key()).count());
    return totals;
}

Result<QByteArray> retentionReport(Office &office, QDate day, qint64 most)
{
    OfficeCore &core = office.core();
    std::vector<RetentionRow> rows;
    DUNLIN_TRY_VALUE(const RetentionTotals totals, core.read([&](Connection &connection) {
        return retentionTotals(core, connection, day, &rows);
    }));
    const auto next = [](const RetentionRow &row) {
        const bool restricts = !row.restricted && row.place.restrictFrom.isValid();
        const QDate from = restricts ? row.place.restrictFrom : row.place.deleteFrom;
        return from.isValid() ? from : QDate(9999, 12, 31);
    };
    std::sort(rows.begin(), rows.end(), [&](const RetentionRow &a, const RetentionRow &b) {
        return std::tuple(next(a), a.number) < std::tuple(next(b), b.number);
    });
    base::JsonWriter json;
    json.beginObject().key("id").value("retention").key("as_of").value(day.toString(Qt::ISODate));
    json.key("columns").beginArray();
    for (const char *column : {"account", "number", "status", "last_activity", "keep_through",
                               "restrict_from", "erase_from", "state"})
        json.value(column);
    json.endArray().key("rows").beginArray();
    const auto date = [&json](const char *key, QDate value) {
        json.key(key);
        if (value.isValid())
            json.value(value.toString(Qt::ISODate));
        else
            json.null();
    };
    for (size_t i = 0; i < rows.size() && qint64(i) < most; ++i) {
        const RetentionRow &row = rows[i];
        json.beginObject().key("account").value(row.account.toHex());
        json.key("number").value(row.number).key("status").value(domain::name(row.status));
        date("last_activity", row.place.lastActivity);
        date("keep_through", row.place.keepThrough);
        date("restrict_from", row.place.restrictFrom);
        date("erase_from", row.place.deleteFrom);
        json.key("state").value(stateName(row, day)).endObject();
    }
    json.endArray().key("total").beginObject();
    json.key("kept").number(totals.kept).key("restricted").number(totals.restricted);
    json.key("due").number(totals.due).key("held").number(totals.held);
    json.key("erased").number(totals.erased).endObject();
    json.key("definition")
        .value("Finished accounts by what the retention terms say of them: kept, restricted (kept "
               "for the law, nobody works them), due (the next day's work restricts or erases "
               "them), held (due, but a legal hold stands); erased counts accounts whose data are "
               "gone.");
    return json.endObject().take();
}

} // namespace dunlin::desk
