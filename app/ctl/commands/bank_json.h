// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/desk/bank_import.h"

/// What the commands say of bank data.
namespace dunlin::ctl {

/// Counts and sums, as keys of the object that is open.
void bankFigures(base::JsonWriter &json, const desk::BankFigures &figures);
QByteArray bankStandingJson(const desk::BankStanding &standing);

} // namespace dunlin::ctl
