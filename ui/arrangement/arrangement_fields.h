// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount_expression.h"
#include "core/ports/account_desk.h"
#include "core/ports/agreement_desk.h"
#include "ui/arrangement/arrangement_words.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace dunlin::common {
class Label;
}
namespace dunlin::wrapup {
class AmountEdit;
class DateEdit;
} // namespace dunlin::wrapup

namespace dunlin::arrangement {

/// What is typed of a promise, a plan or a settlement. Of first payment, instalments and amount
/// each any two give the third, which follows what was offered for them. Each kind keeps what was
/// typed for it. Knows no rules: it makes wishes. GUI thread.
class ArrangementFields final : public QWidget {
    Q_OBJECT
public:
    explicit ArrangementFields(QWidget *parent = nullptr);

    /// Once, for the account that is agreed on.
    void begin(const ports::AccountPage &page, QDate today);
    void setKind(Kind kind);

    /// Why what is typed is no wish yet, in one sentence; empty: it is one.
    QString problem() const;
    void focusProblem();
    void focusFirst();

    /// Only while there is no problem.
    ports::PromiseWish promiseWish() const;
    ports::PlanWish planWish() const;
    ports::SettlementWish settlementWish() const;
    /// What is owed on the accounts of promiseWish, in its order.
    std::vector<domain::Money> promiseBalances() const;

    /// Fills in what was not typed.
    void follow(const ports::Offer &offer);
    /// Types an offer: its number of payments and amounts.
    void take(const ports::Offer &offer);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        common::Label *label;
        QWidget *field;
        std::vector<Kind> kinds;
    };
    struct Pick {
        ports::LinkedAccount account;
        QCheckBox *box;
    };
    common::Label *addRow(const QString &label, QWidget *field, std::vector<Kind> kinds);
    QLineEdit *addCount(const QString &name, const QString &label);
    void buildRows();
    void connectParts();
    void buildPicks(const ports::AccountPage &page);
    void offerReplacing(const domain::AccountState &state);
    void onTyped(QLineEdit *field);
    void onPicked();
    bool isGiven(const QLineEdit *field) const;
    bool mayFill(const QLineEdit *field) const;
    std::optional<int> countIn(const QLineEdit *field) const;
    QWidget *unreadable() const;
    std::vector<const Pick *> picked() const;

    Kind m_kind = Kind::Plan;
    domain::AccountId m_account;
    base::AmountContext m_amounts;
    std::vector<Row> m_rows;
    std::vector<Pick> m_picks;
    std::vector<QLineEdit *> m_given; ///< typed for a plan, the latest last; at most two
    bool m_settleTyped = false;
    QLineEdit *m_editing = nullptr; ///< typed into and not left yet: nothing is filled in there
    std::optional<ports::Offer> m_last;

    QGridLayout *m_grid;
    wrapup::AmountEdit *m_first;
    wrapup::AmountEdit *m_promised;
    wrapup::AmountEdit *m_settled;
    wrapup::DateEdit *m_date;
    wrapup::DateEdit *m_expires;
    QCheckBox *m_replace; ///< the plan that goes on is changed, not another one agreed
    std::optional<domain::EventId> m_plan; ///< it
    common::Label *m_dateLabel;
    QComboBox *m_repeat;
    QLineEdit *m_count;
    QLineEdit *m_parts;
    wrapup::AmountEdit *m_each;
    QComboBox *m_method;
    QWidget *m_pickBox;
};

} // namespace dunlin::arrangement
