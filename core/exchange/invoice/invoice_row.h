// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/invoice/invoice.h"
#include "core/exchange/profile.h"

namespace dunlin::exchange {

/// An invoice document as a table of one row, for the importer: the seller is the creditor, the
/// buyer the debtor, the amount to pay the claim, and a credit note has it below zero. `notes` gets
/// what had to be assumed. Input error: what cannot be claimed (nothing to pay, no number, no
/// buyer, a corrected invoice whose difference is not stated).
struct InvoiceTable {
    QByteArray csv;
    Profile profile;
    QStringList notes;
};
base::Result<InvoiceTable> invoiceTable(const Invoice &invoice);

} // namespace dunlin::exchange
