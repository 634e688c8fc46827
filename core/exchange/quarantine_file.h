// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/account_draft.h"

namespace dunlin::exchange {

/// Writes the rows that were left out: line, field and reason in front of the row as it stands in
/// the file, so that it can be corrected and imported with the same profile. Sorts `rows` by line.
base::Status writeQuarantine(const QString &file, const FileTable &table,
                             std::vector<BadRow> &rows);

/// Writes the cells that were changed in reading. Sorts `notes` by line.
base::Status writeNotes(const QString &file, std::vector<CellNote> &notes);

} // namespace dunlin::exchange
