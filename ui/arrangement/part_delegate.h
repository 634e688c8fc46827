// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount_expression.h"
#include "core/base/money.h"
#include "ui/common/table.h"

#include <QtCore/QDate>

#include <optional>

namespace dunlin::arrangement {

/// Types the day or the amount of one payment over, as spoken, in its cell of a ScheduleModel.
/// The model keeps what it has: what was typed goes out as a signal, and is shown when it has been
/// answered. GUI thread.
class PartDelegate final : public common::TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;
    /// What "full" and "50%" are of, and which day it is.
    void setContext(const base::AmountContext &amounts, QDate today);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

    bool eventFilter(QObject *editor, QEvent *event) override;

Q_SIGNALS:
    /// Ctrl+Enter in an editor: what is in it is typed, and all of it is meant.
    void confirmed();
    /// One of the two; not sent when it is as before or cannot be read.
    void typed(int row, std::optional<dunlin::base::Money> amount, std::optional<QDate> due) const;

private:
    base::AmountContext m_amounts;
    QDate m_today;
};

} // namespace dunlin::arrangement
