// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/call_view.h"

#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/fact_list.h"
#include "ui/wrapup/gate_words.h"
#include "ui/wrapup/icon_label.h"
#include "ui/wrapup/painting.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::wrapup {

using common::Button;
using common::ButtonKind;
using common::Label;
using domain::NextActionKind;
using style::Face;
using style::Ink;

CallView::CallView(const base::Clock &clock, ports::Session session, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_session(std::move(session))
{
    m_mayRecord = ports::allows(m_session.role, ports::Permission::RecordWork);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    auto *stepRow = new QHBoxLayout;
    stepRow->setSpacing(10);
    m_stepIcon = new IconLabel(QStringLiteral("telephone"), Ink::AccentText, this);
    stepRow->addWidget(m_stepIcon, 0, Qt::AlignTop);
    auto *stepWords = new QVBoxLayout;
    stepWords->setSpacing(2);
    m_step = new Label(Face::Strong, Ink::Text, this);
    m_step->setWordWrap(true);
    m_stepDetail = new Label(Face::Small, Ink::Text3, this);
    m_stepDetail->setWordWrap(true);
    stepWords->addWidget(m_step);
    stepWords->addWidget(m_stepDetail);
    stepRow->addLayout(stepWords, 1);
    column->addLayout(stepRow);
    column->addSpacing(4);

    m_numberLabel = new Label(Face::PageTitle, Ink::Text, this);
    m_numberLabel->setFigures(true);
    column->addWidget(m_numberLabel);
    m_call = new Button(QStringLiteral("callButton"), tr("Call"), ButtonKind::Primary, this);
    m_call->setIconName(QStringLiteral("telephone"));
    m_call->setKeyHint(QStringLiteral("C"));
    column->addWidget(m_call);
    m_blocked = new Label(Face::Small, Ink::Danger, this);
    m_blocked->setWordWrap(true);
    column->addWidget(m_blocked);
    m_begun = new Label(Face::Small, Ink::Warn, this);
    m_begun->setObjectName(QStringLiteral("begunCall"));
    m_begun->setWordWrap(true);
    m_begun->hide();
    column->addWidget(m_begun);
    m_wrapUp = new Button(QStringLiteral("wrapUpButton"), tr("Record without a call"),
                          ButtonKind::Normal, this);
    m_wrapUp->setKeyHint(QStringLiteral("W"));
    column->addWidget(m_wrapUp);
    column->addSpacing(4);
    column->addWidget(common::makeDivider(this));

    m_itemsTitle = new Label(Face::CardTitle, Ink::Text, this);
    column->addWidget(m_itemsTitle);
    m_items = new FactList(QStringLiteral("openItems"), tr("Open items"), 6, this);
    column->addWidget(m_items);
    m_facts = new Label(Face::Small, Ink::Text2, this);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    column->addStretch(1);
    outer->addWidget(scrolled(content, QStringLiteral("callScroll"), tr("Next step"), this));

    connect(m_call, &QAbstractButton::clicked, this, &CallView::callRequested);
    connect(m_wrapUp, &QAbstractButton::clicked, this, &CallView::wrapUpRequested);
}

void CallView::setPage(const ports::AccountPage &page)
{
    showNextStep(page);
    showItems(page.state);
    const QDate today = base::dateIn(m_clock.now(), m_session.officeZone);
    QStringList facts;
    facts << tr("Promises kept: %1 of %2")
                 .arg(common::countText(page.promisesKept),
                      common::countText(page.promisesDecided));
    if (page.state.lastPaymentDate.isValid()) {
        facts << tr("Last payment: %1, %2")
                     .arg(common::moneyText(page.state.lastPayment),
                          common::dayText(page.state.lastPaymentDate, today));
    }
    if (page.state.lastContact) {
        facts << tr("Last contact: %1")
                     .arg(common::relativeText(*page.state.lastContact, m_clock.now(),
                                               m_session.officeZone));
    }
    m_facts->setText(facts.join(QLatin1Char('\n')));
}

void CallView::showNextStep(const ports::AccountPage &page)
{
    const domain::NextAction &next = page.state.nextAction;
    const QDate today = base::dateIn(m_clock.now(), m_session.officeZone);
    QString icon = QStringLiteral("telephone");
    QString step;
    switch (next.kind) {
    case NextActionKind::Call: step = tr("Call"); break;
    case NextActionKind::CallBack:
        icon = QStringLiteral("alarm");
        step = tr("Call back, as agreed");
        break;
    case NextActionKind::CheckPromise:
        icon = QStringLiteral("calendar-check");
        step = tr("Wait for the promise, then check it");
        break;
    case NextActionKind::ReviewDispute:
        icon = QStringLiteral("question-circle");
        step = tr("Review the dispute");
        break;
    case NextActionKind::ReviewHold:
        icon = QStringLiteral("pause-circle");
        step = tr("Review the hold");
        break;
    case NextActionKind::AwaitAgency:
        icon = QStringLiteral("building");
        step = tr("Wait for the agency");
        break;
    case NextActionKind::RefundCredit:
        icon = QStringLiteral("cash-coin");
        step = tr("Refund the credit");
        break;
    case NextActionKind::DecideApproval:
        icon = QStringLiteral("shield-check");
        step = tr("Wait for the approval");
        break;
    case NextActionKind::Remind:
        icon = QStringLiteral("bell");
        step = tr("Remind of the promise");
        break;
    case NextActionKind::Trace:
        icon = QStringLiteral("search");
        step = tr("Find a number or an address");
        break;
    case NextActionKind::SeeMessage:
        icon = QStringLiteral("inbox");
        step = tr("See to a message");
        break;
    case NextActionKind::None:
        icon = QStringLiteral("check-circle");
        step = tr("Nothing to do");
        break;
    }
    QString when;
    if (next.at && next.kind == NextActionKind::CallBack) {
        when = tr("%1, %2 their time")
                   .arg(common::dueText(next.due, today),
                        common::timeText(*next.at, page.state.debtor.zone.isEmpty()
                                                       ? m_session.officeZone
                                                       : page.state.debtor.zone));
    } else if (next.due.isValid()) {
        when = common::dueText(next.due, today);
    }
    m_stepIcon->set(icon, Ink::AccentText);
    m_step->setText(step);
    m_stepDetail->setText(when);
    m_stepDetail->setInk(next.due.isValid() && next.due < today ? Ink::Danger : Ink::Text3);
    m_stepDetail->setVisible(!when.isEmpty());
}

void CallView::showItems(const domain::AccountState &state)
{
    std::vector<const domain::ItemState *> open;
    for (const domain::ItemState &item : state.items) {
        if (item.isOpen())
            open.push_back(&item);
    }
    std::sort(open.begin(), open.end(),
              [](const auto *a, const auto *b) { return a->due < b->due; });
    const QDate today = base::dateIn(m_clock.now(), m_session.officeZone);
    std::vector<FactRow> rows;
    rows.reserve(open.size());
    for (const domain::ItemState *item : open) {
        FactRow row;
        row.id = item->id.bytes;
        const int late = item->due.isValid() ? int(qMax<qint64>(0, item->due.daysTo(today))) : 0;
        row.agingBucket = common::agingBucket(late);
        row.title = common::isolated(item->number);
        row.detail = item->due.isValid() ? tr("Due %1").arg(common::dayText(item->due, today))
                                         : tr("No due date");
        if (item->disputed.isPositive())
            row.aside = tr("disputed");
        row.amount = common::moneyText(item->open.sum());
        row.sentence = tr("%1, %2, %3 open").arg(row.title, row.detail, row.amount);
        rows.push_back(std::move(row));
    }
    m_itemsTitle->setText(tr("Open items (%1)").arg(common::countText(qint64(rows.size()))));
    m_items->set(std::move(rows));
}

void CallView::setGate(const ports::GateView &gate)
{
    m_gate = gate;
    refreshButton();
}

void CallView::setNumber(const QString &number)
{
    m_number = number;
    m_numberLabel->setText(number.isEmpty() ? tr("No number") : common::phoneText(number));
    refreshButton();
}

void CallView::setBegunCall(const QString &sentence)
{
    m_begun->setText(sentence);
    m_begun->setVisible(!sentence.isEmpty());
    m_wrapUp->setText(sentence.isEmpty() ? tr("Record without a call") : tr("Wrap up that call"));
    m_wrapUp->setAccessibleName(m_wrapUp->text());
}

void CallView::setBusy(bool busy)
{
    m_busy = busy;
    refreshButton();
}

void CallView::refreshButton()
{
    const GateWords words = gateWords(m_gate, m_clock.now(), m_session.officeZone);
    QString reason = words.shortReason;
    if (m_number.isEmpty())
        reason = tr("no number to call");
    if (!m_mayRecord)
        reason = tr("your role may look, not call");
    m_call->setEnabled(reason.isEmpty() && !m_busy);
    m_call->setText(reason.isEmpty() ? tr("Call") : tr("Call: %1").arg(reason));
    m_call->setAccessibleName(m_call->text());
    const bool sayNext =
        !m_number.isEmpty() && m_mayRecord && m_gate.nextAllowed && !mayCall(m_gate);
    m_blocked->setText(sayNext ? tr("Next allowed %1").arg(nextAllowedText(m_gate, m_clock.now()))
                               : QString());
    m_blocked->setVisible(sayNext);
    m_wrapUp->setEnabled(m_mayRecord && !m_busy);
}

} // namespace dunlin::wrapup
