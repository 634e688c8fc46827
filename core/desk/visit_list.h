// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/gate_check.h"
#include "core/desk/office.h"
#include "core/domain/account_state.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

/// A day's visits: whom to see, where, in which order, and whether the rules let it be.
namespace dunlin::desk {

struct VisitStop {
    base::AccountId account;
    QString number;
    QString creditor;
    QString debtor;
    domain::PostalAddress address;
    base::Money total;
    int daysPastDue = 0;
    int priority = 0;
    bool allowed = false;
    QString reason; ///< why not, or what to mind
    std::optional<base::Instant> nextAllowed;
    /// What came of today's visit, once it is recorded.
    std::optional<domain::Outcome> result;
};

/// The account as a stop, at the question's moment by its actor; nothing when it is not to be
/// worked or has no address. `others`: the debtor's other accounts.
std::optional<VisitStop> visitOf(const domain::AccountState &state, const QString &creditor,
                                 GateQuestion question, QDate day,
                                 std::span<const domain::AccountState> others = {});

/// Those that may be made first; then by place, the place with the most pressing first, and within
/// a place the most pressing first.
void orderVisits(std::vector<VisitStop> &stops);

struct VisitQuestion {
    QString user; ///< whose accounts
    QDate day;
    int limit = 50;
};
/// NotFound for an unknown user. While bank data is too old nobody is visited: all are blocked with
/// that reason.
base::Result<std::vector<VisitStop>> visitsOf(Office &office, const VisitQuestion &question);

/// The allowed ones as a calendar, one an hour from nine on, in the order given.
QByteArray visitCalendar(const std::vector<VisitStop> &stops, QDate day, const QByteArray &zone,
                         const QString &name, base::Instant now);

} // namespace dunlin::desk
