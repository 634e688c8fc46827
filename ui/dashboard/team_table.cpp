// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/team_table.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

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
                         + QLatin1Char('%');
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
    case KeptPercentRole:
        if (line.promisesDecided > 0)
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

void TeamDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus)
        painter->fillRect(row, style::color(Ink::Selection));
    painter->setPen(QPen(style::color(Ink::Divider), 1));
    painter->drawLine(QPointF(row.left(), row.top() + 0.5),
                      QPointF(row.right() + 1, row.top() + 0.5));
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect box = row.adjusted(index.column() == 0 ? 0 : 8, 0, index.column() == 3 ? -2 : -8, 0);
    box = QStyle::visualRect(option.direction, row, box);
    painter->setLayoutDirection(option.direction);
    const int column = index.column();
    const QFont font = column == TeamModel::Collector ? style::font(Face::Body)
                       : column == TeamModel::Kept    ? style::figures(Face::Strong)
                                                      : style::figures(Face::Body);
    painter->setFont(font);
    painter->setPen(style::color(
        column == TeamModel::Worked || column == TeamModel::Collected ? Ink::Text2 : Ink::Text));
    const QVariant percent = index.data(TeamModel::KeptPercentRole);
    if (column != TeamModel::Kept || !percent.isValid()) {
        painter->drawText(
            box,
            int(QStyle::visualAlignment(option.direction,
                                        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()))),
            QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        painter->restore();
        return;
    }
    const int figure = QFontMetrics(font).horizontalAdvance(QStringLiteral("100%"));
    QRect track(box.left(), box.center().y() - 2, box.width() - figure - 8, 6);
    QRect filled = track;
    filled.setWidth(qRound(track.width() * percent.toDouble() / 100));
    QRect label(box.right() - figure, box.top(), figure + 1, box.height());
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, box, rect);
    };
    if (track.width() >= 24) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::color(Ink::NeutralSoft));
        painter->drawRoundedRect(visual(track), 3, 3);
        painter->setBrush(style::series(1));
        painter->drawRoundedRect(visual(filled), 3, 3);
    }
    painter->setPen(style::color(Ink::Text));
    painter->drawText(visual(label), int(Qt::AlignVCenter | Qt::AlignRight), text);
    painter->restore();
}

TeamTable::TeamTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("teamTable"));
    setAccessibleName(tr("Team today"));
    setModel(&m_model);
    setItemDelegate(&m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, &TeamTable::fit);
    fit();
}

void TeamTable::setLines(std::vector<ports::CollectorLine> lines)
{
    m_model.setLines(std::move(lines));
    fit();
}

void TeamTable::fit()
{
    verticalHeader()->setDefaultSectionSize(qRound(QFontMetricsF(style::font(Face::Body)).height())
                                            + 18);
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

void TeamTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void TeamTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber())
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

} // namespace dunlin::dashboard
