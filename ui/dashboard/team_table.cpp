// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/team_table.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

void TeamModel::setLines(std::vector<ports::CollectorLine> lines)
{
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    m_lines = std::move(lines);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int TeamModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TeamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString TeamModel::text(int row, int column) const
{
    const ports::CollectorLine &line = m_lines[size_t(row)];
    switch (column) {
    case Collector: return line.user;
    case Kept:
        return line.promisesDecided == 0
                   ? QString(QChar(0x2014))
                   : QLocale().toString(
                         qRound(100.0 * double(line.promisesKept) / double(line.promisesDecided)))
                         + QLocale().percent();
    case Worked: return common::countText(line.worked);
    case Collected: return common::moneyText(line.collected, common::MoneyStyle::Kpi);
    default: return {};
    }
}

QVariant TeamModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ports::CollectorLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Collector)
            return line.user;
        return line.user + QStringLiteral(", ")
               + headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
               + QStringLiteral(": ") + text(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Kept)
            return tr("%1 of %2 promises that came due were kept")
                .arg(common::countText(line.promisesKept), common::countText(line.promisesDecided));
        if (index.column() == Collected)
            return common::moneyText(line.collected);
        return line.user;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() >= Worked ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return index.column() == Collector ? style::font(Face::Body) : style::figures(Face::Body);
    case Qt::ForegroundRole: return style::color(index.column() < Worked ? Ink::Text : Ink::Text2);
    case KeptPercentRole:
        if (index.column() == Kept && line.promisesDecided > 0)
            return 100.0 * double(line.promisesKept) / double(line.promisesDecided);
        return {};
    default: return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= Worked ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Collector: return tr("Collector");
    case Kept: return tr("Promises kept");
    case Worked: return tr("Worked");
    case Collected: return tr("Collected");
    default: return {};
    }
}

void TeamDelegate::paintContent(QPainter &painter, const QRect &rect,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant percent = index.data(TeamModel::KeptPercentRole);
    if (!percent.isValid()) {
        TableDelegate::paintContent(painter, rect, option, index);
        return;
    }
    painter.setFont(style::figures(Face::Strong));
    const int figure = painter.fontMetrics().horizontalAdvance(QStringLiteral("100%"));
    const QRect track(rect.left(), rect.center().y() - 2, rect.width() - figure - 8, 6);
    QRect filled = track;
    filled.setWidth(qRound(track.width() * percent.toDouble() / 100));
    const QRect label(rect.right() - figure, rect.top(), figure + 1, rect.height());
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, rect, part);
    };
    if (track.width() >= 24) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(Ink::NeutralSoft));
        painter.drawRoundedRect(visual(track), 3, 3);
        painter.setBrush(style::series(1));
        painter.drawRoundedRect(visual(filled), 3, 3);
    }
    painter.setPen(style::color(Ink::Text));
    painter.setLayoutDirection(option.direction);
    painter.drawText(visual(label), int(Qt::AlignVCenter | Qt::AlignRight),
                     index.data().toString());
}

TeamTable::TeamTable(QWidget *parent) : common::LetterlessTable(parent)
{
    setObjectName(QStringLiteral("teamTable"));
    setAccessibleName(tr("Team"));
    setModel(&m_model);
    common::setUpTable(*this);
    setItemDelegate(&m_delegate);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, &TeamTable::fit);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &at) { Q_EMIT personChosen(m_model.userAt(at.row())); });
    fit();
}

void TeamTable::setLines(std::vector<ports::CollectorLine> lines)
{
    m_model.setLines(std::move(lines));
    fit();
}

void TeamTable::fit()
{
    // Airy while there is room, closer before the last row would need scrolling.
    const int text = qRound(QFontMetricsF(style::font(Face::Body)).height());
    const int rows = std::max(1, m_model.rowCount());
    verticalHeader()->setDefaultSectionSize(
        std::clamp(viewport()->height() / rows, text + 8, text + 18));
    const int width = viewport()->width();
    const QFontMetrics head(style::font(Face::Overline));
    const auto figure = [&](int column) {
        return head.horizontalAdvance(
                   m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
               + 24;
    };
    const int worked = figure(TeamModel::Worked);
    const int collected = std::max(figure(TeamModel::Collected), style::scaled(76));
    const int rest = std::max(0, width - worked - collected);
    const int name = rest * 45 / 100;
    setColumnWidth(TeamModel::Collector, name);
    setColumnWidth(TeamModel::Kept, rest - name);
    setColumnWidth(TeamModel::Worked, worked);
    setColumnWidth(TeamModel::Collected, collected);
}

void TeamTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace dunlin::dashboard
