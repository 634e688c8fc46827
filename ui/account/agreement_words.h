// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

namespace dunlin::account {

/// Title of a line of the history about what was agreed, who decides on it and who stands beside
/// the debtor; empty for other kinds. `amount` is the line's, ready to be read.
QString agreementTitle(const domain::TimelineEntry &entry, const QString &amount);
/// What stands behind the title: the reason, the day.
QStringList agreementDetails(const domain::TimelineEntry &entry, const QString &day);

} // namespace dunlin::account
