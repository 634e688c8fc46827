// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_desk.h"

#include <QtCore/QAbstractTableModel>

#include <map>
#include <vector>

namespace dunlin::payments {

/// What is to come on one day: one sum for each currency, never two added.
struct ExpectedSums {
    std::vector<domain::Money> sums; ///< by currency code
    int pieces = 0;
    bool late = false; ///< some of it should have come

    void add(const ports::ExpectedRow &row);
};

/// Six weeks of days with the money expected on each. GUI thread.
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kWeeks = 6;
    static constexpr int kDays = 7;
    using QAbstractTableModel::QAbstractTableModel;

    /// Any day of the month; `today` is marked.
    void setMonth(QDate month, QDate today);
    void setRows(const std::vector<ports::ExpectedRow> &rows);

    QDate month() const { return m_month; } ///< its first day
    QDate today() const { return m_today; }
    QDate first() const { return m_first; } ///< of the first week shown
    QDate last() const { return m_first.addDays(kWeeks * kDays - 1); }
    QDate dayAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate day) const;
    /// Null when nothing is expected.
    const ExpectedSums *sumsAt(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate m_month;
    QDate m_today;
    QDate m_first;
    std::map<QDate, ExpectedSums> m_days;
};

} // namespace dunlin::payments
