// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/csv_frame.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/text_source.h"

#include <QtCore/QHash>

namespace dunlin::ctl {

using base::ErrorCode;

namespace {

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
}

scoring::Column columnOf(const QString &name, const std::vector<QString> &cells)
{
    scoring::Column column;
    column.name = name;
    column.numbers.reserve(cells.size());
    for (const QString &cell : cells) {
        bool ok = true;
        column.numbers.push_back(isMissing(cell) ? scoring::kMissing : cell.toDouble(&ok));
        if (!ok) {
            column.numeric = false;
            break;
        }
    }
    if (column.numeric)
        return column;
    column.numbers.clear();
    QHash<QString, int> codes;
    for (const QString &cell : cells) {
        // Words like "null" are categories here; only an empty cell is missing.
        if (cell.isEmpty() || cell == QLatin1String("NA")) {
            column.codes.push_back(-1);
            continue;
        }
        auto code = codes.find(cell);
        if (code == codes.end()) {
            code = codes.insert(cell, int(column.levels.size()));
            column.levels << cell;
        }
        column.codes.push_back(*code);
    }
    return column;
}

} // namespace

base::Result<size_t> TextTable::find(const QString &name) const
{
    const qsizetype at = header.indexOf(name);
    if (at >= 0)
        return size_t(at);
    return base::fail(ErrorCode::Input, QStringLiteral("there is no column \"%1\"; there are: %2")
                                            .arg(name, header.join(QLatin1String(", "))));
}

base::Result<TextTable> readTable(const QString &file)
{
    DUNLIN_TRY_VALUE(const auto source, exchange::TextSource::open(file));
    exchange::CsvReader reader(source.text(), exchange::detectDialect(source.text()));
    TextTable table;
    while (reader.next()) {
        const auto &cells = reader.cells();
        if (table.header.isEmpty()) {
            for (const auto &cell : cells)
                table.header << textOf(cell);
            table.columns.resize(cells.size());
            continue;
        }
        if (cells.size() != table.columns.size()) {
            return base::fail(ErrorCode::Input,
                              QStringLiteral("line %1 has %2 cells, the header has %3")
                                  .arg(reader.span().line)
                                  .arg(cells.size())
                                  .arg(table.columns.size()));
        }
        for (size_t i = 0; i < cells.size(); ++i)
            table.columns[i].push_back(textOf(cells[i]));
        ++table.rows;
    }
    DUNLIN_TRY(reader.status());
    if (table.rows == 0)
        return base::fail(ErrorCode::Input, QStringLiteral("the file has no rows"));
    return table;
}

bool isMissing(const QString &cell)
{
    return cell.isEmpty() || cell == QLatin1String("NA")
           || cell.compare(QLatin1String("nan"), Qt::CaseInsensitive) == 0
           || cell.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0;
}

scoring::Frame frameOf(const TextTable &table, const std::vector<size_t> &use)
{
    scoring::Frame frame;
    frame.rows = table.rows;
    for (const size_t column : use)
        frame.columns.push_back(columnOf(table.header[qsizetype(column)], table.columns[column]));
    return frame;
}

} // namespace dunlin::ctl
