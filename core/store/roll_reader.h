// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <QtCore/QDate>

#include <vector>

namespace dunlin::store {

/// Accounts of one way through the month (projection_rows.h, RollStart).
struct RollTotal {
    base::Currency currency;
    int from = 0;
    int to = 0; ///< 0: by the age of `due`
    QDate due;  ///< of the oldest unmet item; null: there is none, or it does not matter
    qint64 accounts = 0;
    qint64 owed = 0; ///< when the month began; minor units
    qint64 owedNow = 0;
};

/// Open on items when the month began, of one aging bucket.
struct OpeningTotal {
    base::Currency currency;
    int bucket = 0;
    qint64 amount = 0;
};

/// Billed, by the day of issue.
struct SaleTotal {
    QDate issued;
    base::Currency currency;
    qint64 items = 0;
    qint64 amount = 0;
};

/// The roll-ups of the month so far; on a reader.
class RollReader {
public:
    RollReader(Connection &reader, TenantKey tenant) : m_connection(reader), m_tenant(tenant) {}

    /// `start`: the last day of the month before. Accounts that were not worked out for it are
    /// missing (notOf).
    base::Result<std::vector<RollTotal>> rolls(QDate start);
    base::Result<std::vector<OpeningTotal>> openings(QDate start);
    /// Both days included; items without a day of issue are in none.
    base::Result<std::vector<SaleTotal>> sales(QDate from, QDate to);
    /// Accounts whose row is not of this start, by id: they are to be projected anew.
    base::Result<std::vector<base::AccountId>> notOf(QDate start);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
