// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/desk/bank_import.h"
#include "core/desk/bank_match.h"

/// What the commands say of bank data.
namespace dunlin::ctl {

/// Counts and sums, as keys of the object that is open.
void bankFigures(base::JsonWriter &json, const desk::BankFigures &figures);
QByteArray bankStandingJson(const desk::BankStanding &standing);
/// A line that waits, with what it may be for.
QByteArray openLineJson(const desk::OpenBankLine &one);
/// A line after a decision.
QByteArray decidedLineJson(const store::BankLineRow &row);

} // namespace dunlin::ctl
