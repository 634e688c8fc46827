// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/portfolio.h"
#include "ui/dashboard/chart_table.h"

#include <QtGui/QPixmap>

#include <vector>

/// The dashboard as a file: a picture, a page, or a table. Figures always come with the definition
/// of what they count.
namespace dunlin::dashboard {

struct NamedTable {
    QString title;
    TableContent content;
};

/// Of key figures: name, value, change, target, definition.
NamedTable tileTable(const ports::PortfolioView &view);

/// By the file's ending: png, pdf, csv. Input for another; Io when it cannot be written.
base::Status exportDashboard(const QString &file, const QPixmap &picture,
                             const std::vector<NamedTable> &tables, const QString &asOf);

} // namespace dunlin::dashboard
