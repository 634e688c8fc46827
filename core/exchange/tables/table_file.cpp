// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/table_file.h"

#include "core/exchange/tables/workbook_file.h"

#include <QtCore/QSaveFile>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe, unless it is a
/// number.
QByteArray csvCell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && QByteArrayView("=+-@\t\r").contains(bytes[0])) {
        bool isNumber = false;
        bytes.toDouble(&isNumber);
        if (!isNumber)
            bytes.prepend('\'');
    }
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        return '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

class CsvFile final : public TableFile {
public:
    explicit CsvFile(const QString &file) : m_file(file) {}

    bool open() { return m_file.open(QIODevice::WriteOnly); }

    Status row(const std::vector<Cell> &cells) override
    {
        QByteArray line;
        for (const Cell &cell : cells)
            line += csvCell(cell.text) + ',';
        line.chop(1);
        line += "\r\n";
        if (m_file.write(line) != line.size())
            return failed();
        return {};
    }

    Status commit() override
    {
        if (!m_file.commit())
            return failed();
        return {};
    }

private:
    Status failed() const
    {
        return fail(ErrorCode::Io, QStringLiteral("cannot write %1: %2; what was there is kept")
                                       .arg(m_file.fileName(), m_file.errorString()));
    }

    QSaveFile m_file;
};

} // namespace

std::optional<TableFormat> tableFormatFromName(const QString &name)
{
    if (name == QLatin1String("csv"))
        return TableFormat::Csv;
    if (name == QLatin1String("xlsx"))
        return TableFormat::Xlsx;
    return std::nullopt;
}

Result<std::unique_ptr<TableFile>> TableFile::create(TableFormat format, const QString &file,
                                                     const QString &sheet)
{
    if (format == TableFormat::Xlsx)
        return createWorkbook(file, sheet);
    auto csv = std::make_unique<CsvFile>(file);
    if (!csv->open())
        return fail(ErrorCode::Io, QStringLiteral("cannot write %1").arg(file));
    return csv;
}

} // namespace dunlin::exchange
