// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/agreement_desk.h"

#include <QtCore/QString>

/// Requests for approval in words. Pure; translated.
namespace dunlin::approvals {

/// "Plan, 14 payments", "Settlement in 2 payments", "Plan changed, 3 payments".
QString whatText(const domain::Proposal &proposal);
/// A user's name from an actor.
QString userText(const QString &actor);
/// What agreeing it does: what the debtor pays, what is forgiven, what stays.
QString effectText(const ports::ApprovalRow &row, QDate today);
/// The request as an offer, for the schedule.
ports::Offer offerOf(const ports::ApprovalRow &row);
bool isSettlement(const domain::Proposal &proposal);
/// Nothing is paid: interest, fees or costs are let go.
bool isWaiver(const domain::Proposal &proposal);
/// Why the user may not decide, as a sentence; empty: he may.
QString whyNotText(const ports::ApprovalRow &row);

} // namespace dunlin::approvals
