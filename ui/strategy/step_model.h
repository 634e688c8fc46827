// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/strategy_desk.h"

#include <QtCore/QAbstractTableModel>

namespace dunlin::strategy {

/// The treatments with their steps as sentences, one a line, after the triggers. GUI thread.
class StepModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Where, Sentence, Columns };
    /// Where a line stands in the sheet; -1: none.
    struct Place {
        int treatment = -1;
        int step = -1;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const ports::StrategySheet &sheet);
    Place placeOf(int row) const;
    int rowOf(const Place &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString where;
        QString sentence;
        Place place;
    };
    std::vector<Line> m_lines;
};

} // namespace dunlin::strategy
