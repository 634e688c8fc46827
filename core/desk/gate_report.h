// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office.h"

#include <QtCore/QDate>

namespace dunlin::desk {

/// The JSON of `dunlinctl report compliance`: {id, from, to, currency, columns, rows, total,
/// definition}. One row for each rule that spoke: contacts that it warned about, that it blocked
/// (refused when they were to be made), that went ahead by an override, and breaches (contacts that
/// the office, deciding again, would not have allowed); `for_share` counts what was refused only
/// because a laptop's share of the limit was used up. Both days are included, in the office's zone.
base::Result<QByteArray> gateReport(Office &office, QDate from, QDate to);

} // namespace dunlin::desk
