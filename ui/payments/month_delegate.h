// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payments/month_model.h"

#include <QtWidgets/QStyledItemDelegate>

namespace dunlin::payments {

/// Paints a day: its number, and the sums expected by currency. GUI thread.
class MonthDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MonthDelegate(const MonthModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintSums(QPainter &painter, const QRect &rect, const ExpectedSums &sums);
    const MonthModel &m_model;
};

} // namespace dunlin::payments
