// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/report_desk.h"

#include <QtCore/QString>

namespace dunlin::reports {

/// "Aging as flow"; the id itself when it is not known.
QString reportTitle(const QByteArray &id);
/// One line of what it answers.
QString reportAbout(const QByteArray &id);
/// A cell on screen: amounts with their symbol, percentages with one digit, "—" for no value.
QString cellText(const ports::SheetCell &cell, ports::SheetUnit unit);
/// The same section as a page for printing.
QString sheetHtml(const ports::ReportSheet &sheet);

} // namespace dunlin::reports
