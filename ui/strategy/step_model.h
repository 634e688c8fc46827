// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/strategy_desk.h"

#include <QtCore/QAbstractTableModel>

namespace dunlin::strategy {

/// What a strategy does as sentences, one a line: for whom it is, when it rests, where treatments
/// begin, what ends them, and their steps. GUI thread.
class StepModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Where, Sentence, Columns };
    enum class Part { None, Scope, Trigger, Exit, Step };
    /// Where a line stands in the sheet.
    struct Place {
        Part part = Part::None;
        int at = -1;        ///< the trigger, exit or step; -1: there is none yet
        int treatment = -1; ///< of a step
        bool operator==(const Place &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const ports::StrategySheet &sheet);
    Place placeOf(int row) const;
    /// -1 when no line stands there.
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
    void addBegins(const ports::StrategySheet &sheet);

    std::vector<Line> m_lines;
};

} // namespace dunlin::strategy
