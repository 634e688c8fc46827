// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/roll_ups.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dunlin::store {

using base::Status;

namespace {

constexpr char kAddDue[] = R"sql(
INSERT INTO due_total(tenant, creditor, currency, due, items, amount) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, creditor, currency, due) DO UPDATE
SET items = due_total.items + excluded.items, amount = due_total.amount + excluded.amount)sql";
constexpr char kAddDay[] = R"sql(
INSERT INTO day_total(tenant, day, actor, currency, collected, promised, matured, kept, worked,
    attempts, contacts, right_party, promises, promises_matured, promises_kept, payments, results,
    dials, inbound)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, day, actor, currency) DO UPDATE SET
    collected = day_total.collected + excluded.collected,
    promised = day_total.promised + excluded.promised,
    matured = day_total.matured + excluded.matured,
    kept = day_total.kept + excluded.kept,
    worked = day_total.worked + excluded.worked,
    attempts = day_total.attempts + excluded.attempts,
    contacts = day_total.contacts + excluded.contacts,
    right_party = day_total.right_party + excluded.right_party,
    promises = day_total.promises + excluded.promises,
    promises_matured = day_total.promises_matured + excluded.promises_matured,
    promises_kept = day_total.promises_kept + excluded.promises_kept,
    payments = day_total.payments + excluded.payments,
    results = day_total.results + excluded.results,
    dials = day_total.dials + excluded.dials,
    inbound = day_total.inbound + excluded.inbound)sql";
constexpr char kAddHour[] = R"sql(
INSERT INTO hour_total(tenant, day, hour, currency, attempts, calls, answered, right_party)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, day, hour, currency) DO UPDATE SET
    attempts = hour_total.attempts + excluded.attempts,
    calls = hour_total.calls + excluded.calls,
    answered = hour_total.answered + excluded.answered,
    right_party = hour_total.right_party + excluded.right_party)sql";
constexpr char kAddPromise[] = R"sql(
INSERT INTO promise_total(tenant, due, currency, n, amount) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (tenant, due, currency) DO UPDATE
SET n = promise_total.n + excluded.n, amount = promise_total.amount + excluded.amount)sql";
constexpr char kAddDesk[] = R"sql(
INSERT INTO desk_total(tenant, actor, currency, due, n, amount) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, actor, currency, due) DO UPDATE
SET n = desk_total.n + excluded.n, amount = desk_total.amount + excluded.amount)sql";
constexpr char kAddSale[] = R"sql(
INSERT INTO sale_total(tenant, issued, currency, items, amount) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (tenant, issued, currency) DO UPDATE
SET items = sale_total.items + excluded.items, amount = sale_total.amount + excluded.amount)sql";
constexpr char kAddRoll[] = R"sql(
INSERT INTO roll_total(tenant, day, currency, roll_from, roll_to, due, n, owed, owed_now)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, day, currency, roll_from, roll_to, due) DO UPDATE
SET n = roll_total.n + excluded.n, owed = roll_total.owed + excluded.owed,
    owed_now = roll_total.owed_now + excluded.owed_now)sql";
constexpr char kAddOpening[] = R"sql(
INSERT INTO opening_total(tenant, day, currency, bucket, amount) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (tenant, day, currency, bucket) DO UPDATE
SET amount = opening_total.amount + excluded.amount)sql";
constexpr char kAddTally[] = R"sql(
INSERT INTO tally(tenant, kind, key, n) VALUES (?, ?, ?, ?)
ON CONFLICT (tenant, kind, key) DO UPDATE SET n = tally.n + excluded.n)sql";

/// 0 stands for no day.
qint64 dayNumber(QDate day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

constexpr int kKindShift = 56;
constexpr qint64 kKeyOffset = 1; ///< so that kAllQueued fits

qint64 packed(Tally kind, qint64 key)
{
    return (qint64(kind) << kKindShift) | (key + kKeyOffset);
}

} // namespace

qint64 tallyKey(base::Currency currency)
{
    const QByteArray code = currency.code();
    qint64 key = 0;
    for (const char c : code)
        key = key * 256 + static_cast<unsigned char>(c);
    return key;
}

base::Currency currencyOfTallyKey(qint64 key)
{
    const std::array<char, 3> code{char(key >> 16), char(key >> 8), char(key)};
    return base::Currency::fromCode(QByteArrayView(code.data(), 3)).value_or(base::Currency());
}

size_t RollUps::Hasher::operator()(const DueKey &key) const
{
    return qHashMulti(0, key.creditor, tallyKey(key.currency), key.due);
}

size_t RollUps::Hasher::operator()(const DayKey &key) const
{
    return qHashMulti(0, key.day, key.user, tallyKey(key.currency));
}

size_t RollUps::Hasher::operator()(const HourKey &key) const
{
    return qHashMulti(0, key.day, key.hour, tallyKey(key.currency));
}

size_t RollUps::Hasher::operator()(const PromiseKey &key) const
{
    return qHashMulti(0, key.due, tallyKey(key.currency));
}

size_t RollUps::Hasher::operator()(const DeskKey &key) const
{
    return qHashMulti(0, key.user, tallyKey(key.currency), key.due);
}

size_t RollUps::Hasher::operator()(const SaleKey &key) const
{
    return qHashMulti(0, key.issued, tallyKey(key.currency));
}

size_t RollUps::Hasher::operator()(const RollKey &key) const
{
    return qHashMulti(0, key.day, tallyKey(key.currency), key.from, key.to, key.due);
}

size_t RollUps::Hasher::operator()(const OpeningKey &key) const
{
    return qHashMulti(0, key.day, tallyKey(key.currency), key.bucket);
}

void RollUps::addSale(const base::Currency &currency, QDate issued, qint64 original, int sign)
{
    Due &total = m_sales[{dayNumber(issued), currency}];
    total.items += sign;
    total.amount += sign * original;
}

void RollUps::addRoll(const base::Currency &currency, const RollStart &roll, QDate oldestDue,
                      qint64 balance, int sign)
{
    if (!roll.day.isValid())
        return;
    const qint64 day = roll.day.toJulianDay();
    Rolled &total =
        m_rolls[{day, currency, roll.from, roll.to, roll.to == 0 ? dayNumber(oldestDue) : 0}];
    total.accounts += sign;
    total.owed += sign * roll.owed;
    total.owedNow += sign * balance;
    for (size_t bucket = 0; bucket < roll.aged.size(); ++bucket) {
        if (roll.aged[bucket] != 0)
            m_openings[{day, currency, int(bucket)}] += sign * roll.aged[bucket];
    }
}

void RollUps::addDesk(const QString &user, const base::Currency &currency, QDate nextDue,
                      domain::NextActionKind next, qint64 balance, int sign)
{
    Due &total = m_desks[{user, currency, dayNumber(nextDue)}];
    total.items += sign;
    total.amount += sign * balance;
    m_tallies[packed(Tally::NextAction, qint64(next))] += sign;
}

void RollUps::addPromise(const base::Currency &currency, QDate due, qint64 open, int sign)
{
    if (open == 0 || !due.isValid())
        return;
    Due &total = m_promises[{due.toJulianDay(), currency}];
    total.items += sign;
    total.amount += sign * open;
}

void RollUps::addItem(const base::CreditorId &creditor, const base::Currency &currency, QDate due,
                      qint64 open, int sign)
{
    if (open == 0)
        return;
    Due &total = m_due[{creditor, currency, dayNumber(due)}];
    total.items += sign;
    total.amount += sign * open;
}

void RollUps::addDay(const base::Currency &currency, const DayRow &day, int sign)
{
    DayRow &total = m_days[{day.day.toJulianDay(), day.user, currency}];
    total.collected += sign * day.collected;
    total.promised += sign * day.promised;
    total.matured += sign * day.matured;
    total.kept += sign * day.kept;
    total.worked += sign * day.worked;
    total.attempts += sign * day.attempts;
    total.contacts += sign * day.contacts;
    total.rightParty += sign * day.rightParty;
    total.promises += sign * day.promises;
    total.promisesMatured += sign * day.promisesMatured;
    total.promisesKept += sign * day.promisesKept;
    total.payments += sign * day.payments;
    total.results += sign * day.results;
    total.dials += sign * day.dials;
    total.inbound += sign * day.inbound;
    for (const auto &[hour, count] : hoursFrom(day.hours))
        m_hours[{day.day.toJulianDay(), hour, currency}].add(count, sign);
}

void RollUps::addAccount(bool queued, int segment, domain::Status status, base::Currency currency,
                         int sign)
{
    if (queued) {
        m_tallies[packed(Tally::Segment, kAllQueued)] += sign;
        if (segment > 0)
            m_tallies[packed(Tally::Segment, segment)] += sign;
    }
    m_tallies[packed(Tally::Status, int(status))] += sign;
    m_tallies[packed(Tally::Currency, tallyKey(currency))] += sign;
}

Status RollUps::flush()
{
    {
        DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddDue));
        for (const auto &[key, total] : m_due) {
            if (total.items != 0 || total.amount != 0)
                DUNLIN_TRY(add.runWith(m_tenant.value, key.creditor, key.currency, key.due,
                                       total.items, total.amount));
        }
    }
    DUNLIN_TRY(flushDays());
    DUNLIN_TRY(flushHours());
    DUNLIN_TRY(flushDesks());
    DUNLIN_TRY(flushRolls());
    DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddTally));
    for (const auto &[key, n] : m_tallies) {
        if (n != 0)
            DUNLIN_TRY(add.runWith(m_tenant.value, key >> kKindShift,
                                   (key & ((qint64(1) << kKindShift) - 1)) - kKeyOffset, n));
    }
    drop();
    return {};
}

Status RollUps::flushDays()
{
    const DayRow nothing;
    DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddDay));
    for (const auto &[key, t] : m_days) {
        if (t == nothing)
            continue;
        DUNLIN_TRY(add.runWith(m_tenant.value, key.day, key.user, key.currency, t.collected,
                               t.promised, t.matured, t.kept, t.worked, t.attempts, t.contacts,
                               t.rightParty, t.promises, t.promisesMatured, t.promisesKept,
                               t.payments, t.results, t.dials, t.inbound));
    }
    return {};
}

Status RollUps::flushHours()
{
    {
        const HourCount nothing;
        DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddHour));
        for (const auto &[key, h] : m_hours) {
            if (h != nothing)
                DUNLIN_TRY(add.runWith(m_tenant.value, key.day, key.hour, key.currency, h.attempts,
                                       h.calls, h.answered, h.rightParty));
        }
    }
    DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddPromise));
    for (const auto &[key, total] : m_promises) {
        if (total.items != 0 || total.amount != 0)
            DUNLIN_TRY(
                add.runWith(m_tenant.value, key.due, key.currency, total.items, total.amount));
    }
    return {};
}

Status RollUps::flushDesks()
{
    DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddDesk));
    for (const auto &[key, total] : m_desks) {
        if (total.items != 0 || total.amount != 0)
            DUNLIN_TRY(add.runWith(m_tenant.value, key.user, key.currency, key.due, total.items,
                                   total.amount));
    }
    return {};
}

Status RollUps::flushRolls()
{
    {
        DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddSale));
        for (const auto &[key, total] : m_sales) {
            if (total.items != 0 || total.amount != 0)
                DUNLIN_TRY(add.runWith(m_tenant.value, key.issued, key.currency, total.items,
                                       total.amount));
        }
    }
    {
        const Rolled nothing;
        DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddRoll));
        for (const auto &[key, total] : m_rolls) {
            if (total != nothing)
                DUNLIN_TRY(add.runWith(m_tenant.value, key.day, key.currency, key.from, key.to,
                                       key.due, total.accounts, total.owed, total.owedNow));
        }
    }
    DUNLIN_TRY_VALUE(auto add, m_connection.prepare(kAddOpening));
    for (const auto &[key, amount] : m_openings) {
        if (amount != 0)
            DUNLIN_TRY(add.runWith(m_tenant.value, key.day, key.currency, key.bucket, amount));
    }
    return {};
}

void RollUps::drop()
{
    m_sales.clear();
    m_rolls.clear();
    m_openings.clear();
    m_desks.clear();
    m_hours.clear();
    m_promises.clear();
    m_due.clear();
    m_days.clear();
    m_tallies.clear();
}

} // namespace dunlin::store
