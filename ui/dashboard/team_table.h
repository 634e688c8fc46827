// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"
#include "ui/common/table.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::dashboard {

class TeamModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Collector, Kept, Worked, Collected, kColumns };
    enum Role { KeptPercentRole = Qt::UserRole + 1 }; ///< double 0-100; invalid: none matured
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ports::CollectorLine> lines);
    const QString &userAt(int row) const { return m_lines[size_t(row)].user; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    std::vector<ports::CollectorLine> m_lines;
};

/// Paints the share of promises kept as a bar with its figure.
class TeamDelegate final : public common::TableDelegate {
    Q_OBJECT
public:
    using common::TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// Who did what today. In the order given: this is no ranking.
class TeamTable final : public common::LetterlessTable {
    Q_OBJECT
public:
    explicit TeamTable(QWidget *parent = nullptr);
    void setLines(std::vector<ports::CollectorLine> lines);

Q_SIGNALS:
    /// Enter or a double click on a person.
    void personChosen(const QString &user);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    TeamModel m_model;
    TeamDelegate m_delegate;
};

} // namespace dunlin::dashboard
