// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approval_detail.h"

#include "ui/approvals/approval_words.h"
#include "ui/arrangement/arrangement_words.h"
#include "ui/arrangement/notice.h"
#include "ui/arrangement/schedule_panel.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::approvals {

using arrangement::Notice;
using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using style::Face;
using style::Ink;

ApprovalDetail::ApprovalDetail(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    column->addWidget(makeHead());
    m_schedule = new arrangement::SchedulePanel(this);
    m_schedule->setReadOnly();
    column->addWidget(m_schedule, 1);
    column->addStretch(0); // where there is no schedule
    column->addWidget(makeDecision());
}

Label *ApprovalDetail::addFigure(QHBoxLayout *row, const QString &title, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(new Label(title, Face::Overline, Ink::Text3, this));
    auto *value = new Label(Face::CardTitle, Ink::Text, this);
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setFigures(true);
    column->addWidget(value);
    row->addLayout(column);
    row->addSpacing(style::space::kGap);
    return value;
}

QWidget *ApprovalDetail::makeHead()
{
    m_head = new common::Card(QStringLiteral(" "), this);
    m_line = new Label(Face::Small, Ink::Text2, m_head);
    m_line->setElided(true);
    m_head->body()->addWidget(m_line);
    auto *row = new QHBoxLayout;
    m_owed = addFigure(row, tr("Owed"), QStringLiteral("approvalOwed"));
    m_offered = addFigure(row, tr("Offered"), QStringLiteral("approvalOffered"));
    m_pastDue = addFigure(row, tr("Past due"), QStringLiteral("approvalPastDue"));
    m_promises = addFigure(row, tr("Promises kept"), QStringLiteral("approvalPromises"));
    row->addStretch(1);
    m_head->body()->addLayout(row);
    m_limit = new Notice(QStringLiteral("approvalLimit"), m_head);
    m_head->body()->addWidget(m_limit);
    m_effect = new Label(Face::Body, Ink::Text, m_head);
    m_effect->setObjectName(QStringLiteral("approvalEffect"));
    m_effect->setWordWrap(true);
    m_head->body()->addWidget(m_effect);
    m_words = new Label(Face::Body, Ink::Text2, m_head);
    m_words->setObjectName(QStringLiteral("approvalWords"));
    m_words->setWordWrap(true);
    m_head->body()->addWidget(m_words);
    m_readBack = new Notice(QStringLiteral("approvalReadBack"), m_head);
    m_head->body()->addWidget(m_readBack);
    return m_head;
}

QWidget *ApprovalDetail::makeDecision()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kSm);
    m_problem = new Notice(QStringLiteral("approvalProblem"), box);
    column->addWidget(m_problem);
    m_reason = new QLineEdit(box);
    m_reason->setObjectName(QStringLiteral("approvalReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason; the collector reads it. Needed to decline."));
    m_reason->installEventFilter(this);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    m_open = new Button(QStringLiteral("approvalOpen"), tr("Open account"), ButtonKind::Ghost, box);
    m_open->setKeyHint(QStringLiteral("Enter"));
    m_decline =
        new Button(QStringLiteral("approvalDecline"), tr("Decline"), ButtonKind::Danger, box);
    m_decline->setKeyHint(QStringLiteral("D"));
    m_approve =
        new Button(QStringLiteral("approvalApprove"), tr("Approve"), ButtonKind::Primary, box);
    m_approve->setIconName(QStringLiteral("check-lg"));
    m_approve->setKeyHint(QStringLiteral("A"));
    for (Button *button : {m_open, m_decline, m_approve})
        button->setAccessibleName(button->text());
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_decline);
    row->addWidget(m_approve);
    column->addLayout(row);
    connect(m_open, &QAbstractButton::clicked, this, &ApprovalDetail::openRequested);
    connect(m_decline, &QAbstractButton::clicked, this, &ApprovalDetail::declineRequested);
    connect(m_approve, &QAbstractButton::clicked, this, &ApprovalDetail::approveRequested);
    return box;
}

void ApprovalDetail::show(const ports::ApprovalRow &row, QDate today)
{
    m_head->setTitle(
        tr("%1 · %2").arg(common::isolated(row.debtor), whatText(row.request.proposal)));
    //: number of the account, creditor, who asked
    m_line->setText(tr("%1 · %2 · asked by %3")
                        .arg(common::isolated(row.number), common::isolated(row.creditor),
                             userText(row.request.by)));
    m_owed->setText(common::moneyText(row.owed));
    m_offered->setText(std::holds_alternative<domain::InterestWaived>(row.request.proposal)
                           ? QString(QChar(0x2014))
                           : common::moneyText(row.offered));
    m_pastDue->setText(row.daysPastDue > 0 ? common::daysText(row.daysPastDue) : tr("Current"));
    //: promises kept, of how many that were decided
    m_promises->setText(row.promisesDecided > 0 ? tr("%1 of %2")
                                                      .arg(common::countText(row.promisesKept),
                                                           common::countText(row.promisesDecided))
                                                : QString(QChar(0x2014)));
    QStringList limits;
    for (const QString &limit : row.beyond)
        limits << arrangement::asSentence(limit);
    m_limit->set(tr("Beyond the limit: %1").arg(limits.join(QLatin1Char(' '))), Tone::Warn,
                 QStringLiteral("person-check"));
    m_effect->setText(effectText(row, today));
    m_words->setText(row.request.text.isEmpty()
                         ? QString()
                         : tr("They say: %1").arg(common::isolated(row.request.text)));
    m_words->setVisible(!row.request.text.isEmpty());
    m_readBack->set(row.readBack.isEmpty() ? QString()
                                           : tr("Told the debtor: “%1”").arg(row.readBack),
                    Tone::Neutral, QStringLiteral("chat-left-quote"));
    m_schedule->setVisible(!isWaiver(row.request.proposal));
    m_schedule->showOffer(offerOf(row),
                          isSettlement(row.request.proposal) ? arrangement::Kind::Settlement
                                                             : arrangement::Kind::Plan,
                          today);
    m_may = row.mayDecide;
    say(whyNotText(row));
    setSaving(false);
}

QString ApprovalDetail::reason() const
{
    return m_reason->text().trimmed();
}

void ApprovalDetail::clearReason()
{
    m_reason->clear();
}

void ApprovalDetail::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool ApprovalDetail::reasonHasFocus() const
{
    return m_reason->hasFocus();
}

void ApprovalDetail::setSaving(bool saving)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_reason, m_decline, m_approve})
        each->setEnabled(m_may && !saving);
}

void ApprovalDetail::say(const QString &sentence)
{
    m_problem->set(sentence, m_may ? Tone::Danger : Tone::Neutral,
                   m_may ? QStringLiteral("exclamation-circle") : QStringLiteral("info-circle"));
}

bool ApprovalDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!key->isAutoRepeat())
                Q_EMIT declineRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dunlin::approvals
