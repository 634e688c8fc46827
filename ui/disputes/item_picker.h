// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "ui/common/table.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::disputes {

/// Open items of an account that can be chosen one by one.
class ItemModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Due, Open, Disputed, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const domain::AccountState &state, QDate today);
    std::vector<domain::ItemId> chosen() const;
    void toggle(int row);
    bool isChosen(int row) const { return m_rows[size_t(row)].chosen; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row {
        domain::ItemId id;
        QString number;
        QDate due;
        domain::Money open;
        domain::Money disputed;
        bool chosen = false;
    };
    QString text(const Row &row, int column) const;
    std::vector<Row> m_rows;
    QDate m_today;
};

/// The items as a table; Space or a click chooses. GUI thread.
class ItemPicker final : public common::LetterlessTable {
    Q_OBJECT
public:
    explicit ItemPicker(QWidget *parent = nullptr);
    ItemModel &items() const { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ItemModel *m_model;
};

} // namespace dunlin::disputes
