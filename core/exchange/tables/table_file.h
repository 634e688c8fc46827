// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <memory>
#include <vector>

/// Tables that leave the program, as CSV or as a workbook.
namespace dunlin::exchange {

/// One cell. A number keeps its decimal digits as they are; a spreadsheet may add numbers up.
struct Cell {
    enum class Kind { Text, Number };
    Cell(QString words) : text(std::move(words)) {} // NOLINT(google-explicit-constructor)
    Cell(QString digits, Kind is) : text(std::move(digits)), kind(is) {}
    QString text;
    Kind kind = Kind::Text;
};

enum class TableFormat { Csv, Xlsx };
std::optional<TableFormat> tableFormatFromName(const QString &name);

/// A file being written. Nothing is at its place until commit(): whoever stops before leaves what
/// was there. No cell is ever taken for a formula, whatever a debtor's name begins with. Not
/// thread safe.
class TableFile {
public:
    TableFile() = default;
    virtual ~TableFile() = default;
    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;

    /// The first row is the header. Io error when the disk does not take it, Input error when the
    /// format has no room for another row (a workbook ends at 1,048,576).
    virtual base::Status row(const std::vector<Cell> &cells) = 0;
    virtual base::Status commit() = 0;

    /// `sheet`: what the workbook's sheet is called; up to 31 characters.
    static base::Result<std::unique_ptr<TableFile>> create(TableFormat format, const QString &file,
                                                           const QString &sheet);
};

} // namespace dunlin::exchange
