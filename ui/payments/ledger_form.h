// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_desk.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace dunlin::common {
class Label;
}

namespace dunlin::payments {

/// What is typed of a payment, a reversal or a correction. Knows no rules: it makes wishes.
/// GUI thread.
class LedgerForm : public QWidget {
    Q_OBJECT
public:
    explicit LedgerForm(QWidget *parent = nullptr);

    /// Why what is typed is no wish yet, in one sentence; empty: it is one.
    virtual QString problem() const = 0;
    virtual void focusProblem() = 0;
    virtual void focusFirst() = 0;
    /// Only while there is no problem.
    virtual ports::LedgerWish wish() const = 0;
    /// What stands on the button that records it.
    virtual QString confirmText(const ports::LedgerOffer *offer) const = 0;
    /// Fills in what the offer says and nobody typed.
    virtual void follow(const ports::LedgerOffer &) {}

Q_SIGNALS:
    void changed();

protected:
    /// A label with a mnemonic, and its field.
    common::Label *addRow(const QString &label, QWidget *field);
    void addWide(QWidget *field);
    void setRowVisible(QWidget *field, bool visible);

private:
    QGridLayout *m_grid;
};

} // namespace dunlin::payments
