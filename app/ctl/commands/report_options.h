// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "core/desk/office_report.h"

namespace dunlin::ctl {

/// A null date when the option is absent; Input for what is no date.
base::Result<QDate> dateOf(const Arguments &arguments, const QString &option);
base::Result<std::optional<base::Currency>> currencyOf(const Arguments &arguments);
base::Result<std::vector<int>> boundsOf(const Arguments &arguments);
/// --from, --to, --currency, --buckets, --drill, --age-by, --suppose. Input without a period.
base::Result<desk::TableQuestion> tableQuestion(const Arguments &arguments);

} // namespace dunlin::ctl
