// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/report_file.h"

#include <cmath>

namespace dunlin::desk {

using base::Result;
using base::Status;
using exchange::Cell;
using report::ReportCell;
using report::ReportColumn;
using report::ReportRow;
using report::ReportSection;
using report::ReportTable;

QString cellText(const ReportCell &cell)
{
    struct Reader {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QString operator()(qint64 count) const { return QString::number(count); }
        QString operator()(const base::Money &money) const
        {
            return QString::fromLatin1(money.toText());
        }
        QString operator()(double number) const
        {
            return std::isfinite(number) ? QString::number(number, 'f', 2) : QString();
        }
    };
    return std::visit(Reader{}, cell);
}

namespace {

Cell cellOf(const ReportCell &cell)
{
    const bool isNumber = std::holds_alternative<qint64>(cell)
                          || std::holds_alternative<base::Money>(cell)
                          || std::holds_alternative<double>(cell);
    return {cellText(cell), isNumber ? Cell::Kind::Number : Cell::Kind::Text};
}

std::vector<Cell> cellsOf(const ReportRow &row)
{
    std::vector<Cell> cells;
    for (const ReportCell &cell : row)
        cells.push_back(cellOf(cell));
    return cells;
}

std::vector<Cell> labelsOf(const ReportSection &section)
{
    std::vector<Cell> cells;
    for (const ReportColumn &column : section.columns)
        cells.emplace_back(column.label);
    return cells;
}

/// The accounts behind the drilled row, as a section of their own.
ReportSection sharesOf(const ReportTable &table)
{
    const ReportSection *of = &table.main;
    for (const ReportSection &section : table.more) {
        if (!table.drilled.isEmpty() && section.id == table.drilled)
            of = &section;
    }
    ReportSection section;
    section.id = "accounts";
    section.columns.push_back({"account", report::ColumnUnit::Text, QStringLiteral("Account")});
    for (const ReportColumn &column : of->columns) {
        if (column.sums())
            section.columns.push_back(column);
    }
    for (const report::ReportShare &share : table.shares) {
        ReportRow row{share.account};
        for (size_t i = 0; i < of->columns.size(); ++i) {
            if (of->columns[i].sums())
                row.push_back(i < share.cells.size() ? share.cells[i] : ReportCell());
        }
        section.rows.push_back(std::move(row));
    }
    return section;
}

std::vector<ReportSection> sectionsOf(const ReportTable &table)
{
    std::vector<ReportSection> sections{table.main};
    sections.insert(sections.end(), table.more.begin(), table.more.end());
    if (!table.shares.empty())
        sections.push_back(sharesOf(table));
    return sections;
}

QString periodOf(const ReportTable &table)
{
    return QStringLiteral("%1 to %2, %3")
        .arg(table.from.toString(Qt::ISODate), table.to.toString(Qt::ISODate),
             QString::fromLatin1(table.currency.code()));
}

QString leftOutOf(const ReportTable &table)
{
    QStringList codes;
    for (const base::Currency &currency : table.otherCurrencies)
        codes << QString::fromLatin1(currency.code());
    return codes.join(QStringLiteral(", "));
}

} // namespace

Result<qint64> writeReport(const ReportTable &table, exchange::TableFormat format,
                           const QString &file)
{
    DUNLIN_TRY_VALUE(const auto out,
                     exchange::TableFile::create(format, file, QString::fromLatin1(table.id)));
    qint64 rows = 0;
    bool isFirst = true;
    for (const ReportSection &section : sectionsOf(table)) {
        if (!isFirst) {
            DUNLIN_TRY(out->row({QString()}));
            DUNLIN_TRY(out->row({QString::fromLatin1(section.id)}));
        }
        isFirst = false;
        DUNLIN_TRY(out->row(labelsOf(section)));
        for (const ReportRow &row : section.rows) {
            DUNLIN_TRY(out->row(cellsOf(row)));
            ++rows;
        }
        if (!section.total.empty()) {
            std::vector<Cell> total = cellsOf(section.total);
            total.front() = Cell(QStringLiteral("Total"));
            DUNLIN_TRY(out->row(total));
        }
    }
    DUNLIN_TRY(out->row({QString()}));
    DUNLIN_TRY(out->row({QStringLiteral("Report"), QString::fromLatin1(table.id)}));
    DUNLIN_TRY(out->row({QStringLiteral("Period"), periodOf(table)}));
    if (!table.otherCurrencies.empty())
        DUNLIN_TRY(out->row({QStringLiteral("Left out"), leftOutOf(table)}));
    DUNLIN_TRY(out->row({QStringLiteral("Definition"), table.definition}));
    DUNLIN_TRY(out->commit());
    return rows;
}

QString reportHtml(const ReportTable &table)
{
    QString html =
        QStringLiteral("<h1>%1</h1><p>%2</p>").arg(QString::fromLatin1(table.id), periodOf(table));
    for (const ReportSection &section : sectionsOf(table)) {
        if (!section.id.isEmpty())
            html += QStringLiteral("<h2>%1</h2>").arg(QString::fromLatin1(section.id));
        html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\"><tr>");
        for (const ReportColumn &column : section.columns)
            html += QStringLiteral("<th align=\"left\">%1</th>").arg(column.label.toHtmlEscaped());
        html += QStringLiteral("</tr>");
        const auto write = [&](const ReportRow &row, bool isTotal) {
            html += QStringLiteral("<tr>");
            for (size_t i = 0; i < row.size(); ++i) {
                const QString text =
                    isTotal && i == 0 ? QStringLiteral("Total") : cellText(row[i]).toHtmlEscaped();
                const bool left = i == 0 || section.columns[i].unit == report::ColumnUnit::Text;
                html += QStringLiteral("<td align=\"%1\">%2</td>")
                            .arg(left ? QStringLiteral("left") : QStringLiteral("right"),
                                 isTotal ? QStringLiteral("<b>%1</b>").arg(text) : text);
            }
            html += QStringLiteral("</tr>");
        };
        for (const ReportRow &row : section.rows)
            write(row, false);
        if (!section.total.empty())
            write(section.total, true);
        html += QStringLiteral("</table>");
    }
    if (!table.otherCurrencies.empty())
        html += QStringLiteral("<p>Accounts in %1 are left out.</p>").arg(leftOutOf(table));
    return html
           + QStringLiteral("<p><b>Definition.</b> %1</p>").arg(table.definition.toHtmlEscaped());
}

} // namespace dunlin::desk
