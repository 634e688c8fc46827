// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/chip.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <vector>

namespace dunlin::person {

/// One line of a short table.
struct ListRow {
    base::Bytes16 id{};
    QStringList cells;
    QString sentence; ///< for assistive technology
    bool faded = false;
    int toned = -1; ///< a column in the ink of `tone`
    common::Tone tone = common::Tone::Neutral;
    bool operator==(const ListRow &) const = default;
};

/// Short tables of the person page: words in columns. Equal rows change nothing.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `amounts`: columns with figures, at the trailing edge.
    ListModel(QStringList titles, QList<int> amounts, QObject *parent = nullptr);

    void setRows(std::vector<ListRow> rows);
    const ListRow &row(int index) const { return m_rows[size_t(index)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QStringList m_titles;
    const QList<int> m_amounts;
    std::vector<ListRow> m_rows;
};

} // namespace dunlin::person
