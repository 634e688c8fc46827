// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_page.h"

#include "ui/approvals/approval_detail.h"
#include "ui/approvals/approval_model.h"
#include "ui/approvals/approval_words.h"
#include "ui/arrangement/arrangement_words.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::approvals {

using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kLoadAfterMs = 60;
}

ApprovalsPage::ApprovalsPage(const Ports &ports, ports::Session session, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_session(std::move(session))
{
    setObjectName(QStringLiteral("approvalsPage"));
    setAccessibleName(tr("Approvals"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Approvals"), Face::PageTitle));
    m_count = new Label(Face::Body, Ink::Text2);
    m_count->setObjectName(QStringLiteral("approvalsCount"));
    head->addSpacing(style::space::kSm);
    head->addWidget(m_count);
    head->addStretch(1);
    m_age = new Label(Face::Small, Ink::Text2);
    m_age->setObjectName(QStringLiteral("approvalsAge"));
    head->addWidget(m_age);
    column->addLayout(head);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_state = new common::StateView(content);
    m_stack->addWidget(m_state);
    m_body = new QWidget(content);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    row->addWidget(makeList(), 6);
    m_detail = new ApprovalDetail(m_body);
    row->addWidget(m_detail, 6);
    m_stack->addWidget(m_body);
    column->addWidget(content, 1);

    setFocusProxy(m_table);
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(kLoadAfterMs);
    connect(&m_loadSoon, &QTimer::timeout, this, &ApprovalsPage::load);
    connect(&m_ports.changes, &ports::Changes::committed, this, [this] { m_loadSoon.start(); });
    connect(&m_ports.sync, &ports::SyncStatus::changed, this, &ApprovalsPage::showSync);
    connect(m_state, &common::StateView::actionTriggered, this, &ApprovalsPage::load);
    connect(m_detail, &ApprovalDetail::approveRequested, this, &ApprovalsPage::approve);
    connect(m_detail, &ApprovalDetail::declineRequested, this, &ApprovalsPage::decline);
    connect(m_detail, &ApprovalDetail::openRequested, this, &ApprovalsPage::openAccount);
    m_state->showLoading(tr("Reading what waits…"));
    m_stack->setCurrentWidget(m_state);
    showSync();
    load();
}

QWidget *ApprovalsPage::makeList()
{
    auto *card = new common::Card(tr("Waiting"), m_body);
    m_model = new ApprovalModel(m_session.officeZone, this);
    m_table = new common::LetterlessTable(card);
    m_table->setObjectName(QStringLiteral("approvalsTable"));
    m_table->setAccessibleName(tr("Requests that wait"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ApprovalModel::Debtor, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(style::scaled(60));
    card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && m_model->row(now.row()).request.id != m_current)
                    showCurrent();
            });
    connect(m_table, &QTableView::activated, this, &ApprovalsPage::openAccount);
    return card;
}

int ApprovalsPage::waiting() const
{
    return m_model->decidable();
}

const ports::ApprovalRow *ApprovalsPage::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && m_stack->currentWidget() == m_body ? &m_model->row(at.row()) : nullptr;
}

QDate ApprovalsPage::today() const
{
    return base::dateIn(m_ports.clock.now(), m_session.officeZone);
}

void ApprovalsPage::load()
{
    m_ports.agreements.approvals(ports::guarded<std::vector<ports::ApprovalRow>>(
        this, [this, request = ++m_request](base::Result<std::vector<ports::ApprovalRow>> rows) {
            if (request == m_request)
                onRows(std::move(rows));
        }));
}

void ApprovalsPage::onRows(base::Result<std::vector<ports::ApprovalRow>> rows)
{
    if (!rows) {
        m_state->showError(rows.error(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    const int before = std::max(m_table->currentIndex().row(), 0);
    m_model->setRows(std::move(*rows), m_ports.clock.now());
    const int count = m_model->rowCount();
    const int mine = m_model->decidable();
    //: how many requests wait, and how many of them the user may decide
    m_count->setText(count == 0 ? QString()
                                : tr("%1 waiting, %2 for you to decide")
                                      .arg(common::countText(count), common::countText(mine)));
    Q_EMIT waitingChanged(mine);
    if (count == 0) {
        m_current = {};
        m_state->showEmpty(QStringLiteral("clipboard-check"), tr("Nothing waits for approval"),
                           tr("What a collector may not agree alone comes here, with the limit it "
                              "is beyond."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_body);
    // The one on screen stays; decided, the next one takes its place.
    const int same = m_model->indexOf(m_current);
    const int at = same >= 0 ? same : std::min(before, count - 1);
    m_table->setCurrentIndex(m_model->index(at, 0));
    showCurrent();
}

void ApprovalsPage::showCurrent()
{
    const ports::ApprovalRow *row = current();
    if (!row)
        return;
    if (row->request.id != m_current)
        m_detail->clearReason();
    m_current = row->request.id;
    m_detail->show(*row, today());
    m_detail->setSaving(m_saving);
}

void ApprovalsPage::showSync()
{
    const ports::SyncState state = m_ports.sync.state();
    const bool offline = state.kind == ports::SyncState::Kind::Offline
                         || state.kind == ports::SyncState::Kind::Paused;
    m_age->setVisible(offline);
    if (!offline)
        return;
    m_age->setText(state.lastContact
                       ? tr("Offline: requests as of %1. What you decide is sent later.")
                             .arg(common::ageText(*state.lastContact, m_ports.clock.now(),
                                                  m_session.officeZone))
                       : tr("Offline. What you decide is sent later."));
}

void ApprovalsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_loadSoon.start();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ApprovalsPage::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int to = std::clamp(m_table->currentIndex().row() + rows, 0, count - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void ApprovalsPage::approve()
{
    decide(true);
}

void ApprovalsPage::decline()
{
    const ports::ApprovalRow *row = current();
    if (!row || !row->mayDecide)
        return;
    if (m_detail->reason().isEmpty()) {
        if (m_detail->reasonHasFocus())
            m_detail->say(tr("Say why; the collector reads it."));
        m_detail->focusReason();
        return;
    }
    decide(false);
}

void ApprovalsPage::decide(bool approved)
{
    const ports::ApprovalRow *row = current();
    if (!row || !row->mayDecide || m_saving)
        return;
    m_saving = true;
    m_detail->setSaving(true);
    const QString sentence =
        approved ? tr("Approved: %1 for %2").arg(whatText(row->request.proposal), row->debtor)
                 : tr("Declined: %1 for %2").arg(whatText(row->request.proposal), row->debtor);
    m_ports.agreements.record(
        row->account, {domain::ApprovalDecided{row->request.id, approved, m_detail->reason()}},
        ports::guarded<ports::Agreed>(this, [this, sentence](base::Result<ports::Agreed> done) {
            m_saving = false;
            m_detail->setSaving(false);
            if (!done)
                return m_detail->say(arrangement::failureText(done.error(), today()));
            m_lastSaved = done->saved.front();
            m_detail->clearReason();
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT decided(sentence);
            load();
        }));
}

void ApprovalsPage::undoLast()
{
    if (!m_lastSaved)
        return;
    const ports::Saved last = *std::exchange(m_lastSaved, std::nullopt);
    m_ports.desk.undo(last, ports::guarded<ports::Saved>(this, [this, last](auto done) {
                          if (!done) {
                              m_lastSaved = last;
                              Q_EMIT failed(done.error());
                              return;
                          }
                          Q_EMIT undone(tr("Taken back"));
                          load();
                      }));
}

void ApprovalsPage::openAccount()
{
    if (const ports::ApprovalRow *row = current())
        Q_EMIT accountRequested(row->account, row->debtor, row->number);
}

bool ApprovalsPage::leaveLayer()
{
    if (!m_detail->reasonHasFocus())
        return false;
    m_table->setFocus(Qt::OtherFocusReason); // what was typed stays
    return true;
}

} // namespace dunlin::approvals
