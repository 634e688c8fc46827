// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/roll_chart.h"

#include "ui/common/bars.h"
#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {
constexpr double kRound = 3;
/// Standings after the aging buckets, in the matrix's order.
constexpr int kNew = 0;
constexpr int kPaid = 1;
constexpr int kPlaced = 2;
constexpr int kWrittenOff = 3;
} // namespace

RollChart::RollChart(QWidget *parent) : MarkedChart(parent)
{
    setAccessibleName(tr("Roll matrix: where accounts stood when the month began, and now"));
}

void RollChart::setMatrix(const ports::RollMatrix &matrix, base::Currency currency)
{
    m_matrix = matrix;
    m_currency = currency;
    const auto note = [](std::vector<int> &all, int one) {
        if (std::find(all.begin(), all.end(), one) == all.end())
            all.push_back(one);
    };
    m_rows.clear();
    m_columns.clear();
    // The buckets always stand; the others while they have somebody.
    for (int bucket = 0; bucket < m_matrix.buckets; ++bucket) {
        m_rows.push_back(bucket);
        m_columns.push_back(bucket);
    }
    for (const ports::RollMatrix::Cell &one : m_matrix.cells) {
        note(m_rows, one.from);
        note(m_columns, one.to);
    }
    std::sort(m_rows.begin(), m_rows.end());
    std::sort(m_columns.begin(), m_columns.end());
    relayout();
}

QString RollChart::standingWords(int standing) const
{
    if (standing < m_matrix.buckets)
        return standing == 0 ? tr("Current") : common::agingBucketWords(standing);
    switch (standing - m_matrix.buckets) {
    case kNew: return tr("New");
    case kPaid: return tr("Paid");
    case kPlaced: return tr("Placed");
    case kWrittenOff: return tr("Written off");
    default: return tr("Closed");
    }
}

ports::QueueQuery RollChart::query(int from, std::optional<int> to) const
{
    ports::QueueQuery query;
    query.rollFrom = from;
    query.rollTo = to;
    query.currency = m_currency;
    query.includeClosed = true;
    //: Roll of accounts: %1 and %2 are standings like "31–60" and "Paid"
    query.words =
        to ? tr("From %1 to %2")
                 .arg(common::isolated(standingWords(from)), common::isolated(standingWords(*to)))
           : tr("From %1").arg(common::isolated(standingWords(from)));
    return query;
}

qint64 RollChart::accountsOf(int from) const
{
    qint64 accounts = 0;
    for (const ports::RollMatrix::Cell &one : m_matrix.cells)
        accounts += one.from == from ? one.accounts : 0;
    return accounts;
}

double RollChart::share(const ports::RollMatrix::Cell &cell) const
{
    const qint64 all = accountsOf(cell.from);
    return all > 0 ? double(cell.accounts) / double(all) : 0;
}

QRectF RollChart::plotArea(const QSizeF &size) const
{
    const QFontMetricsF small(style::font(Face::Small));
    double names = 0;
    for (const int row : m_rows)
        names = std::max(names, small.horizontalAdvance(standingWords(row)));
    const double left = names + 10;
    const double top = small.height() + 4;
    return QRectF(isMirrored() ? 1 : left, top, std::max(40.0, size.width() - left - 2),
                  std::max(40.0, size.height() - top - 2));
}

QRectF RollChart::cell(size_t row, size_t column) const
{
    const double wide = plot().width() / double(std::max<size_t>(1, m_columns.size()));
    const double high = plot().height() / double(std::max<size_t>(1, m_rows.size()));
    const double along = double(column) * wide;
    const double left = isMirrored() ? plot().right() - along - wide : plot().left() + along;
    return QRectF(left + 1, plot().top() + double(row) * high + 1, wide - 2, high - 2);
}

QRectF RollChart::boxOf(const ports::RollMatrix::Cell &one) const
{
    const auto at = [](const std::vector<int> &all, int which) {
        return size_t(std::find(all.begin(), all.end(), which) - all.begin());
    };
    return cell(at(m_rows, one.from), at(m_columns, one.to));
}

std::vector<ChartMark> RollChart::layOutMarks()
{
    std::vector<ChartMark> marks;
    for (const ports::RollMatrix::Cell &one : m_matrix.cells) {
        ChartMark mark;
        mark.shape.addRoundedRect(boxOf(one), kRound, kRound);
        mark.query = query(one.from, one.to);
        mark.name = mark.query->words;
        //: %1 accounts, %2 their share of the row, %3 and %4 what they owed and owe
        mark.value =
            tr("%1 accounts · %2 of them · owed %3, now %4")
                .arg(common::countText(one.accounts), common::percentText(share(one) * 100),
                     common::moneyText(one.owed), common::moneyText(one.owedNow));
        mark.column = one.to;
        mark.row = int(m_matrix.labels.size()) - one.from;
        marks.push_back(std::move(mark));
    }
    return marks;
}

void RollChart::paintGrid(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Ink::SurfaceAlt));
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (size_t column = 0; column < m_columns.size(); ++column)
            painter.drawRoundedRect(cell(row, column), kRound, kRound);
    }
    for (const ports::RollMatrix::Cell &one : m_matrix.cells) {
        painter.setBrush(strengthFill(share(one)));
        painter.drawRoundedRect(boxOf(one), kRound, kRound);
    }
}

void RollChart::paintLabels(QPainter &painter) const
{
    const QFont small = style::font(Face::Small);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(style::color(Ink::Text2));
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QRectF first = cell(row, 0);
        const QRectF box(isMirrored() ? plot().right() + 6 : 0, first.top(),
                         isMirrored() ? viewport()->width() - plot().right() - 6
                                      : plot().left() - 6,
                         first.height());
        drawLabel(painter, box, Qt::AlignLeft | Qt::AlignVCenter, standingWords(m_rows[row]));
    }
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QRectF box = cell(0, column);
        drawLabel(
            painter, QRectF(box.left() - 4, 0, box.width() + 8, plot().top()), Qt::AlignCenter,
            metrics.elidedText(standingWords(m_columns[column]), Qt::ElideRight, box.width() + 8));
    }
    for (const ports::RollMatrix::Cell &one : m_matrix.cells) {
        const QRectF box = boxOf(one);
        const QString text = common::countText(one.accounts);
        if (metrics.horizontalAdvance(text) > box.width() - 2)
            continue;
        painter.setPen(readableOn(strengthFill(share(one))));
        drawLabel(painter, box, Qt::AlignCenter, text);
    }
}

} // namespace dunlin::dashboard
