// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/ports/imports.h"

#include <memory>

namespace dunlin::desk {

/// Whether a file's content is an electronic invoice or credit note (UBL, CII).
bool isInvoiceDocument(const QString &file);
/// The claim of one document as an item, or a credit note. The same document again, also in the
/// other syntax, adds nothing. Input error: what cannot be claimed, in words.
base::Result<ports::ImportOutcome> importInvoice(Office &office, const QString &file, bool dryRun,
                                                 const std::shared_ptr<ports::Progress> &progress);

} // namespace dunlin::desk
