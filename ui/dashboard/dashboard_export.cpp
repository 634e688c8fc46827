// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_export.h"

#include "ui/dashboard/figure_words.h"
#include "ui/style/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

namespace dunlin::dashboard {

using base::ErrorCode;
using base::fail;
using base::Status;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::dashboard)
};

constexpr int kDotsPerInch = 96;

/// Text of a cell without the marks that keep it in order on screen.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString quoted(const QString &text)
{
    return QLatin1Char('"') + plain(text).replace(QLatin1Char('"'), QStringLiteral("\"\""))
           + QLatin1Char('"');
}

QString csvOf(const std::vector<NamedTable> &tables, const QString &asOf)
{
    QString text = quoted(asOf) + QStringLiteral("\r\n");
    for (const NamedTable &table : tables) {
        text += QStringLiteral("\r\n") + quoted(table.title) + QStringLiteral("\r\n");
        QStringList cells;
        for (const QString &header : table.content.headers)
            cells << quoted(header);
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        for (const auto &row : table.content.rows) {
            cells.clear();
            for (const TableContent::Cell &cell : row)
                cells << quoted(cell.text);
            text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        }
    }
    return text;
}

QString htmlOf(const std::vector<NamedTable> &tables, const QString &asOf)
{
    QString html = QStringLiteral("<p>%1</p>").arg(plain(asOf).toHtmlEscaped());
    for (const NamedTable &table : tables) {
        html += QStringLiteral("<h3>%1</h3><table cellspacing=\"0\" cellpadding=\"3\"><tr>")
                    .arg(table.title.toHtmlEscaped());
        for (const QString &header : table.content.headers)
            html += QStringLiteral("<th align=\"left\">%1</th>").arg(header.toHtmlEscaped());
        html += QStringLiteral("</tr>");
        for (const auto &row : table.content.rows) {
            html += QStringLiteral("<tr>");
            for (const TableContent::Cell &cell : row)
                html += QStringLiteral("<td>%1</td>").arg(plain(cell.text).toHtmlEscaped());
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    return html;
}

Status writePdf(const QString &file, const QPixmap &picture, const std::vector<NamedTable> &tables,
                const QString &asOf)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setResolution(kDotsPerInch);
    QTextDocument document;
    document.setDefaultFont(style::font(style::Face::Small));
    const double width = writer.width();
    const QImage image = picture.toImage().scaledToWidth(int(width * 2), Qt::SmoothTransformation);
    document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("dashboard")), image);
    document.setHtml(QStringLiteral("<img src=\"dashboard\" width=\"%1\"/>").arg(int(width * 0.94))
                     + htmlOf(tables, asOf));
    document.print(&writer);
    if (QFileInfo(file).size() == 0)
        return fail(ErrorCode::Io, QStringLiteral("the page cannot be written"));
    return {};
}

} // namespace

NamedTable tileTable(const ports::PortfolioView &view)
{
    NamedTable table;
    table.title = Words::tr("Key figures");
    table.content.headers << Words::tr("Figure") << Words::tr("Value") << Words::tr("Change")
                          << Words::tr("Target") << Words::tr("What it counts");
    std::vector<ports::KpiTile> tiles = view.tiles;
    tiles.insert(tiles.end(), view.month.begin(), view.month.end());
    for (const ports::KpiTile &tile : tiles) {
        const Delta delta = tileDelta(tile, view.period, view.question.comparison);
        table.content.rows.push_back(
            {{tileTitle(tile.id), {}},
             {tileFullValue(tile), {}},
             {!delta.amount.isEmpty() ? delta.amount + QLatin1Char(' ') + delta.words
              : tile.history.empty()  ? tileSpan(tile, view.period)
                                      : QString(),
              {}},
             {tileTarget(tile), {}},
             {tileDefinition(tile), {}}});
    }
    return table;
}

Status exportDashboard(const QString &file, const QPixmap &picture,
                       const std::vector<NamedTable> &tables, const QString &asOf)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writePdf(file, picture, tables, asOf);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, QStringLiteral("cannot write: %1").arg(out.errorString()));
    bool done = false;
    if (ending == QLatin1String("png"))
        done = picture.save(&out, "PNG");
    else if (ending == QLatin1String("csv"))
        done = out.write("\xef\xbb\xbf" + csvOf(tables, asOf).toUtf8()) > 0;
    else
        return fail(ErrorCode::Input, QStringLiteral("a dashboard is saved as png, pdf or csv"));
    if (!done || !out.commit())
        return fail(ErrorCode::Io, QStringLiteral("cannot write: %1").arg(out.errorString()));
    return {};
}

} // namespace dunlin::dashboard
