// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/bank_desk.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace dunlin::common {
class Button;
class Label;
class LetterlessTable;
class StateView;
} // namespace dunlin::common

namespace dunlin::bank {

class BankModel;

/// The matching desk: bank lines that no rule could post, each with what it may be for and why. A
/// posts on the chosen proposal, N types another account, S sets aside with a reason. What is
/// decided leaves the list and the cursor stays at its place. Above it stands how old the bank data
/// is, and whether chasing is held back for that. GUI thread.
class BankPage final : public QWidget {
    Q_OBJECT
public:
    explicit BankPage(ports::BankDesk &desk, QWidget *parent = nullptr);
    ~BankPage() override;

    int waiting() const;

public Q_SLOTS:
    void reload();
    void moveBy(int rows);
    /// The next proposal of the line.
    void nextProposal();
    /// Posts on the chosen proposal, or on the account that is typed.
    void post();
    /// To the field for another account's number.
    void typeAccount();
    /// Asks for the reason first, then sets the line aside.
    void setAside();
    void matchAgain();

Q_SIGNALS:
    void waitingChanged(int count);
    void decided(const QString &sentence);
    void failed(const dunlin::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void onLines(ports::Result<ports::BankLines> lines);
    void showStanding(const ports::BankStanding &standing);
    void showCurrent();
    void refreshButtons();
    void decide(const QString &sentence, const std::function<void(ports::Reply<bool>)> &ask);
    const ports::BankLine *current() const;
    QString account() const;

    ports::BankDesk &m_desk;
    bool m_busy = false;
    int m_chosen = 0; ///< proposal
    BankModel *m_model;
    common::Label *m_count;
    common::Label *m_age;
    common::LetterlessTable *m_table;
    common::StateView *m_state;
    QStackedLayout *m_stack;
    QWidget *m_detail;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr; ///< of the line shown; made anew for each
    QLineEdit *m_account;
    QLineEdit *m_reason;
    common::Button *m_post;
    common::Button *m_aside;
    common::Button *m_again;
};

} // namespace dunlin::bank
