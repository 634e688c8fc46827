// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/report_desk.h"

namespace dunlin::reports {

/// The sheet as it is shown: titles, definition and the core's own words in the desk's language,
/// months and weekdays as they are written there. Columns that only say by another name what
/// stands beside them are left out. Keys by which rows are drilled stay as they were.
ports::ReportSheet inWords(ports::ReportSheet sheet);
/// "Nach Person"; the report's own title for its first part.
QString sectionTitle(const ports::ReportSheet &sheet, const ports::SheetSection &section);

} // namespace dunlin::reports
