// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ports/payment_desk.h"
#include "ui/common/chip.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace dunlin::payments {

/// "Principal", "Costs".
QString bucketText(domain::Bucket bucket);
/// How money is applied, and who says so: "Applied to the oldest due first; within an item costs,
/// fees, .. As agreed with Helix Energy since 1 Jan."
QString allocationText(const ports::AllocationSource &source, QDate today);
/// One sentence for each thing agreed that stands differently: "Keeps the promise of .. due ..".
QStringList commitmentTexts(const ports::AccountChange &change, QDate today);
/// "Promise", "Instalment": the kind of money that is to come.
QString expectedKindText(ports::CommitmentChange::Kind kind);

/// What is to be known before confirming.
struct Verdict {
    QString text;
    common::Tone tone = common::Tone::Ok;
    QString icon;
};
Verdict verdictOf(const ports::LedgerOffer &offer, ports::Role role, QDate today);

/// What was recorded, for the toast.
QString postedText(const ports::LedgerOffer &offer, QDate today);
/// One sentence for what failed. Sentences of the rules are shown as they are, since they name the
/// figures.
QString failureText(const base::Error &error, QDate today);

/// Why an amount with another currency's sign or code cannot be taken; empty: it has none.
QString foreignCurrency(const QString &text, domain::Currency currency);

} // namespace dunlin::payments
