// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/agreement_desk.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLineEdit;

namespace dunlin::arrangement {
class Notice;
class SchedulePanel;
} // namespace dunlin::arrangement
namespace dunlin::common {
class Button;
class Card;
class Label;
} // namespace dunlin::common

namespace dunlin::approvals {

/// One request: the limit it is beyond, what the debtor was told, what agreeing it does, and the
/// decision with its reason. GUI thread.
class ApprovalDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ApprovalDetail(QWidget *parent = nullptr);

    void show(const ports::ApprovalRow &row, QDate today);
    QString reason() const;
    void clearReason();
    void focusReason();
    bool reasonHasFocus() const;
    void setSaving(bool saving);
    /// Beside the buttons, of a decision that did not work; empty hides it.
    void say(const QString &sentence);

Q_SIGNALS:
    void approveRequested();
    void declineRequested();
    void openRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDecision();
    common::Label *addFigure(QHBoxLayout *row, const QString &title, const QString &name);

    common::Card *m_head;
    common::Label *m_line;
    common::Label *m_owed;
    common::Label *m_offered;
    common::Label *m_pastDue;
    common::Label *m_promises;
    arrangement::Notice *m_limit;
    arrangement::Notice *m_readBack;
    common::Label *m_effect;
    common::Label *m_words;
    arrangement::SchedulePanel *m_schedule;
    arrangement::Notice *m_problem;
    QLineEdit *m_reason;
    common::Button *m_open;
    common::Button *m_decline;
    common::Button *m_approve;
    bool m_may = false;
};

} // namespace dunlin::approvals
