// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/chip.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

#include <vector>

namespace dunlin::wrapup {

/// One line of a small list: a phone number, an account of the person, an open item.
struct FactRow {
    base::Bytes16 id{};
    QString icon;         ///< empty: none
    int agingBucket = -1; ///< >= 0: a mark before the words
    QString title;
    QString detail; ///< second line; a list has it in all rows or in none
    QString aside;  ///< small, behind the title
    QString amount; ///< trailing, tabular
    QString chip;
    common::Tone tone = common::Tone::Neutral;
    bool current = false; ///< the one that is called, the account on screen
    bool faded = false;
    QString sentence; ///< for assistive technology
    bool operator==(const FactRow &) const = default;
};

/// Holds the rows; one change is one reset, these lists are short.
class FactModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const FactRow &row(int index) const { return m_rows[size_t(index)]; }
    void set(std::vector<FactRow> rows);

private:
    std::vector<FactRow> m_rows;
};

/// Painted, not built of labels, so that a list costs one widget. As high as its rows up to
/// `maxRows`, then it scrolls. GUI thread.
class FactList final : public QListView {
    Q_OBJECT
public:
    /// `name` is the objectName, `label` the accessible name.
    FactList(const QString &name, const QString &label, int maxRows, QWidget *parent = nullptr);

    void set(std::vector<FactRow> rows);
    const FactModel &facts() const { return m_facts; }

Q_SIGNALS:
    /// Clicked, or Enter on it.
    void picked(const dunlin::base::Bytes16 &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    FactModel m_facts;
    const int m_maxRows;
};

} // namespace dunlin::wrapup
