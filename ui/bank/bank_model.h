// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/bank_desk.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::bank {

/// Bank lines that wait, the oldest first: when, how much, from whom, and the best proposal.
class BankModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Booked, Amount, Payer, Proposal, Confidence, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<ports::BankLine> lines);
    const ports::BankLine *at(int row) const;
    int rowOf(const QByteArray &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::BankLine &line, int column) const;
    std::vector<ports::BankLine> m_lines;
};

} // namespace dunlin::bank
