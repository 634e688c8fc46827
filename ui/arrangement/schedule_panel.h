// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/agreement_desk.h"
#include "ui/arrangement/arrangement_words.h"

#include <QtWidgets/QWidget>

class QTableView;

namespace dunlin::common {
class Card;
class Label;
} // namespace dunlin::common

namespace dunlin::arrangement {

class PartDelegate;
class ScheduleModel;

/// The card with what would be paid when and what is left after it. GUI thread.
class SchedulePanel final : public QWidget {
    Q_OBJECT
public:
    explicit SchedulePanel(QWidget *parent = nullptr);

    void showOffer(const ports::Offer &offer, Kind kind, QDate today);
    /// `balances`: of the accounts, in the order of the shares.
    void showShares(const ports::PromiseOffer &offer, const std::vector<domain::Money> &balances);
    void clear();
    /// A schedule to read: payments cannot be typed over.
    void setReadOnly() { m_readOnly = true; }
    /// Takes what is being typed into a cell as typed.
    void finishEditing();

Q_SIGNALS:
    /// Ctrl+Enter while a payment is typed over.
    void confirmed();
    /// A payment of the offer is to be another: its amount or its day.
    void partTyped(int row, std::optional<dunlin::base::Money> amount, std::optional<QDate> due);

private:
    common::Card *m_card;
    common::Label *m_summary;
    QTableView *m_table;
    ScheduleModel *m_model;
    PartDelegate *m_parts;
    common::Label *m_hint;
    bool m_readOnly = false;
};

} // namespace dunlin::arrangement
