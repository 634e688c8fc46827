// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/workbook_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qsizetype kExactDigits = 15;        ///< a double keeps every decimal of so many digits
constexpr qsizetype kMostCharacters = 32'767; ///< of one cell of a workbook

bool isExact(const QString &digits)
{
    const auto count =
        std::count_if(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return count > 0 && count <= kExactDigits;
}

class WorkbookFile final : public TableFile {
public:
    WorkbookFile(QString file, QString part) : m_file(std::move(file)), m_part(std::move(part)) {}

    ~WorkbookFile() override
    {
        if (m_book)
            workbook_close(m_book);
        QFile::remove(m_part);
    }

    bool open(const QString &sheet)
    {
        QByteArray folder = QFile::encodeName(QFileInfo(m_part).absolutePath());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
        if (!m_book)
            return false;
        m_sheet = workbook_add_worksheet(m_book, sheet.toUtf8().constData());
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        if (m_sheet)
            worksheet_freeze_panes(m_sheet, 1, 0);
        return m_sheet != nullptr;
    }

    Status row(const std::vector<Cell> &cells) override
    {
        if (m_row >= LXW_ROW_MAX) {
            return fail(ErrorCode::Input,
                        QStringLiteral("a workbook holds %1 rows and there are more; export as csv")
                            .arg(LXW_ROW_MAX));
        }
        for (size_t i = 0; i < cells.size(); ++i)
            DUNLIN_TRY(write(lxw_col_t(i), cells[i]));
        ++m_row;
        return {};
    }

    Status commit() override
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return failed(error);
        // The old file goes only when the new one is whole.
        if (std::rename(QFile::encodeName(m_part).constData(),
                        QFile::encodeName(m_file).constData())
            != 0)
            return fail(ErrorCode::Io,
                        QStringLiteral("cannot write %1; what was there is kept").arg(m_file));
        return {};
    }

private:
    Status write(lxw_col_t column, const Cell &cell)
    {
        if (cell.text.isEmpty())
            return {};
        lxw_error error = LXW_NO_ERROR;
        if (cell.kind == Cell::Kind::Number && isExact(cell.text)) {
            error = worksheet_write_number(m_sheet, m_row, column, cell.text.toDouble(), nullptr);
        } else {
            const QByteArray text = cell.text.left(kMostCharacters).toUtf8();
            error = worksheet_write_string(m_sheet, m_row, column, text.constData(),
                                           m_row == 0 ? m_head : nullptr);
        }
        return error == LXW_NO_ERROR ? Status() : failed(error);
    }

    Status failed(lxw_error error) const
    {
        return fail(ErrorCode::Io, QStringLiteral("cannot write %1: %2; what was there is kept")
                                       .arg(m_file, QString::fromUtf8(lxw_strerror(error))));
    }

    QString m_file;
    QString m_part;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

Result<std::unique_ptr<TableFile>> createWorkbook(const QString &file, const QString &sheet)
{
    QTemporaryFile part(QFileInfo(file).absolutePath() + QStringLiteral("/.export-XXXXXX"));
    part.setAutoRemove(false);
    if (!part.open())
        return fail(ErrorCode::Io, QStringLiteral("cannot write %1").arg(file));
    auto book = std::make_unique<WorkbookFile>(file, part.fileName());
    part.close();
    if (!book->open(sheet))
        return fail(ErrorCode::Io, QStringLiteral("cannot write %1").arg(file));
    return book;
}

} // namespace dunlin::exchange
