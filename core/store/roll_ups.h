// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/hour_figures.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"

#include <unordered_map>

namespace dunlin::store {

enum class Tally { Segment = 0, Status = 1, Currency = 2, NextAction = 3 };
inline constexpr qint64 kAllQueued = -1;
qint64 tallyKey(base::Currency currency);
base::Currency currencyOfTallyKey(qint64 key);

/// Collects by how much the roll-ups change and writes each of their rows once.
class RollUps {
public:
    RollUps(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant)
    {}

    /// sign +1: these rows came; -1: they went.
    void addItem(const base::CreditorId &creditor, const base::Currency &currency, QDate due,
                 qint64 open, int sign);
    void addDay(const base::Currency &currency, const DayRow &day, int sign);
    /// What was billed on an item.
    void addSale(const base::Currency &currency, QDate issued, qint64 original, int sign);
    /// `balance`: what is owed now on all four parts of the claim. Nothing for one not worked out.
    void addRoll(const base::Currency &currency, const RollStart &roll, QDate oldestDue,
                 qint64 balance, int sign);
    /// Of what waits; announced money and promises that are decided do not.
    void addPromise(const base::Currency &currency, QDate due, qint64 open, int sign);
    void addAccount(bool queued, int segment, domain::Status status, base::Currency currency,
                    int sign);
    /// Of an account to be worked.
    void addDesk(const QString &user, const base::Currency &currency, QDate nextDue,
                 domain::NextActionKind next, qint64 balance, int sign);
    base::Status flush();
    void drop();

private:
    struct DueKey {
        base::CreditorId creditor;
        base::Currency currency;
        qint64 due = 0;
        bool operator==(const DueKey &) const = default;
    };
    struct DayKey {
        qint64 day = 0;
        QString user;
        base::Currency currency;
        bool operator==(const DayKey &) const = default;
    };
    struct HourKey {
        qint64 day = 0;
        int hour = 0;
        base::Currency currency;
        bool operator==(const HourKey &) const = default;
    };
    struct PromiseKey {
        qint64 due = 0;
        base::Currency currency;
        bool operator==(const PromiseKey &) const = default;
    };
    struct SaleKey {
        qint64 issued = 0; ///< 0: no day was said
        base::Currency currency;
        bool operator==(const SaleKey &) const = default;
    };
    struct RollKey {
        qint64 day = 0;
        base::Currency currency;
        int from = 0;
        int to = 0;
        qint64 due = 0; ///< oldest unmet, while it goes by age; 0: none
        bool operator==(const RollKey &) const = default;
    };
    struct OpeningKey {
        qint64 day = 0;
        base::Currency currency;
        int bucket = 0;
        bool operator==(const OpeningKey &) const = default;
    };
    struct DeskKey {
        QString user;
        base::Currency currency;
        qint64 due = 0; ///< of the next action; 0: none
        bool operator==(const DeskKey &) const = default;
    };
    struct Hasher {
        size_t operator()(const DueKey &key) const;
        size_t operator()(const HourKey &key) const;
        size_t operator()(const PromiseKey &key) const;
        size_t operator()(const DeskKey &key) const;
        size_t operator()(const DayKey &key) const;
        size_t operator()(const SaleKey &key) const;
        size_t operator()(const RollKey &key) const;
        size_t operator()(const OpeningKey &key) const;
    };
    struct Due {
        qint64 items = 0;
        qint64 amount = 0;
    };

    struct Rolled {
        qint64 accounts = 0;
        qint64 owed = 0;
        qint64 owedNow = 0;
        bool operator==(const Rolled &) const = default;
    };

    base::Status flushDays();
    base::Status flushHours();
    base::Status flushDesks();
    base::Status flushRolls();

    Connection &m_connection;
    TenantKey m_tenant;
    std::unordered_map<DueKey, Due, Hasher> m_due;
    std::unordered_map<DayKey, DayRow, Hasher> m_days;
    std::unordered_map<HourKey, HourCount, Hasher> m_hours;
    std::unordered_map<PromiseKey, Due, Hasher> m_promises;
    std::unordered_map<DeskKey, Due, Hasher> m_desks;
    std::unordered_map<SaleKey, Due, Hasher> m_sales;
    std::unordered_map<RollKey, Rolled, Hasher> m_rolls;
    std::unordered_map<OpeningKey, qint64, Hasher> m_openings;
    std::unordered_map<qint64, qint64> m_tallies; ///< kind in the top byte
};

} // namespace dunlin::store
