// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list.h"

#include "ui/style/tokens.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace dunlin::common {

namespace {

constexpr int kIcon = 16;
constexpr int kRoom = 10; // above and below the words together

class ListDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize words = QStyledItemDelegate::sizeHint(option, index);
        return {words.width(), qMax(style::scaled(28), words.height() + kRoom)};
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the chosen row says where one is
    }
};

} // namespace

void setUpList(QListView &list)
{
    list.setItemDelegate(new ListDelegate(&list));
    list.setIconSize(QSize(kIcon, kIcon));
}

} // namespace dunlin::common
