// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <vector>

namespace dunlin::store {

/// What an account gave to a figure in two spans of days.
struct AccountFigure {
    base::AccountId account;
    qint64 now = 0;
    qint64 before = 0;
};

struct FigureQuestion {
    enum class Of { Collected, Promised, PromisesTaken } of = Of::Collected;
    QDate from; ///< both ends included
    QDate to;
    QDate beforeFrom;
    QDate beforeTo;
    base::Currency currency; ///< of the accounts
    QString user;            ///< only what this person did; empty: everybody
    int limit = 5;
};

/// The accounts whose part of a figure differs most between the two spans, the furthest first. Out
/// of the days that have something, not of all accounts; on a reader.
base::Result<std::vector<AccountFigure>> furthestAccounts(Connection &reader, TenantKey tenant,
                                                          const FigureQuestion &question);

} // namespace dunlin::store
