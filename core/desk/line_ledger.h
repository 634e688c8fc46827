// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/line_fields.h"

#include <vector>

namespace dunlin::desk {

/// Whether a line is about money or terms: payment, reversal, adjustment, credit_note, fee,
/// penalty, interest, cost, lump_sum, terms, interest_waiver, judgment, court_case, write_off,
/// placement, recall.
bool isLedgerKind(const QByteArray &kind);

/// Its payloads, not yet checked against the account's rules: a returned payment brings its fee
/// with it, `interest` without an amount posts what has accrued.
base::Result<std::vector<domain::Payload>> readLedger(const Fields &fields);

} // namespace dunlin::desk
