// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_desk.h"

#include <QtWidgets/QWidget>

class QTableView;

namespace dunlin::common {
class Card;
class Label;
} // namespace dunlin::common

namespace dunlin::payments {

class ChangeModel;

/// The card with what a payment or correction does: per item and part before, change and after,
/// what it keeps or breaks, and by which rule. GUI thread.
class ChangePanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChangePanel(const QString &title, QWidget *parent = nullptr);

    void showOffer(const ports::LedgerOffer &offer, QDate today);
    void clear();

private:
    common::Card *m_card;
    common::Label *m_summary;
    QTableView *m_table;
    ChangeModel *m_model;
    common::Label *m_commitments;
    common::Label *m_rule;
};

} // namespace dunlin::payments
