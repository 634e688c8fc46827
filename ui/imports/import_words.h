// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/imports.h"

namespace dunlin::imports {

/// "Due date" of the field "due"; the field itself when it is not known. Empty: "Not used".
QString targetWords(const QString &target);
/// "3,200 of 80,000 rows · 12,400 rows per second"; total 0: not known.
QString progressWords(qint64 done, qint64 total, double perSecond);
/// "2,466 invoices, 2,466 payments, 100 accounts"; what is zero is left out.
QString addedWords(const ports::ImportOutcome &outcome);

} // namespace dunlin::imports
