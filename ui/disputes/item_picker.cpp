// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/item_picker.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/style/icons.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace dunlin::disputes {

using style::Ink;

namespace {

constexpr int kBox = 24;

class BoxDelegate final : public common::TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override
    {
        const bool on = static_cast<const ItemModel *>(index.model())->isChosen(index.row());
        const QRect box(rect.left(), rect.top() + (rect.height() - 16) / 2, 16, 16);
        const QRect words(rect.left() + kBox, rect.top(), rect.width() - kBox, rect.height());
        style::paintIcon(painter, QStyle::visualRect(option.direction, rect, box),
                         on ? QStringLiteral("check-square") : QStringLiteral("square"),
                         on ? Ink::AccentText : Ink::Text3);
        TableDelegate::paintContent(painter, QStyle::visualRect(option.direction, rect, words),
                                    option, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return TableDelegate::sizeHint(option, index) + QSize(kBox, 0);
    }
};

} // namespace

void ItemModel::setItems(const domain::AccountState &state, QDate today)
{
    beginResetModel();
    m_today = today;
    m_rows.clear();
    for (const domain::ItemState &item : state.items) {
        if (item.isOpen())
            m_rows.push_back(
                {item.id, item.number, item.due, item.open.sum(), item.disputed, false});
    }
    endResetModel();
}

std::vector<domain::ItemId> ItemModel::chosen() const
{
    std::vector<domain::ItemId> ids;
    for (const Row &row : m_rows) {
        if (row.chosen)
            ids.push_back(row.id);
    }
    return ids;
}

void ItemModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_rows[size_t(row)].chosen = !m_rows[size_t(row)].chosen;
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT chosenChanged();
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString ItemModel::text(const Row &row, int column) const
{
    switch (column) {
    case Number: return common::isolated(row.number);
    case Due: return row.due.isValid() ? common::dayText(row.due, m_today) : QString(QChar(0x2014));
    case Open: return common::moneyText(row.open);
    case Disputed: return common::moneyText(row.disputed);
    default: return {};
    }
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole:
        //: an item read aloud: number, day, open amount, whether it is chosen
        return tr("%1, due %2, open %3, %4")
            .arg(text(row, Number), text(row, Due), text(row, Open),
                 row.chosen ? tr("chosen") : tr("not chosen"));
    case Qt::TextAlignmentRole:
        return int((index.column() >= Open ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: return style::figures(style::Face::Body);
    case Qt::ForegroundRole:
        if (index.column() == Disputed)
            return style::color(row.disputed.isPositive() ? Ink::Warn : Ink::Text3);
        return {};
    default: return {};
    }
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Open ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Item");
    case Due: return tr("Due");
    case Open: return tr("Open");
    default: return tr("Disputed");
    }
}

ItemPicker::ItemPicker(QWidget *parent)
    : common::LetterlessTable(parent)
    , m_model(new ItemModel(this))
{
    setObjectName(QStringLiteral("disputeItems"));
    setAccessibleName(tr("Items that are disputed"));
    common::setUpTable(*this);
    setModel(m_model);
    setItemDelegateForColumn(ItemModel::Number, new BoxDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ItemModel::Number, QHeaderView::Stretch);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex &index) { m_model->toggle(index.row()); });
}

void ItemPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        m_model->toggle(currentIndex().row());
        return;
    }
    LetterlessTable::keyPressEvent(event);
}

} // namespace dunlin::disputes
