// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/inbox_page.h"

#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/messages/inbox_model.h"
#include "ui/messages/message_words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::messages {

using common::Button;
using common::ButtonKind;
using common::Label;
using domain::MessageStep;
using style::Face;
using style::Ink;

namespace {

constexpr int kLoadAfterMs = 60;

QPlainTextEdit *makeText(const QString &name, const QString &label, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setAccessibleName(label);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace

InboxPage::InboxPage(const Ports &ports, QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_zone(std::move(zone))
{
    setObjectName(QStringLiteral("inboxPage"));
    setAccessibleName(tr("Inbox"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Inbox"), Face::PageTitle));
    m_count = new Label(Face::Body, Ink::Text2);
    m_count->setObjectName(QStringLiteral("inboxCount"));
    head->addSpacing(style::space::kSm);
    head->addWidget(m_count);
    head->addStretch(1);
    m_which = new common::Segmented(tr("Which messages"), this);
    m_which->setObjectName(QStringLiteral("inboxWhich"));
    m_which->add(tr("Open"));
    m_which->add(tr("All"));
    m_which->setCurrent(0);
    head->addWidget(m_which);
    column->addLayout(head);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_state = new common::StateView(content);
    m_stack->addWidget(m_state);
    m_body = new QWidget(content);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kGap);
    row->addWidget(makeList(), 5);
    row->addWidget(makeDetail(), 6);
    m_stack->addWidget(m_body);
    column->addWidget(content, 1);
    setFocusProxy(m_table);
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(kLoadAfterMs);
    connect(&m_loadSoon, &QTimer::timeout, this, &InboxPage::load);
    connect(&m_ports.changes, &ports::Changes::committed, this, [this] { m_loadSoon.start(); });
    connect(m_state, &common::StateView::actionTriggered, this, &InboxPage::load);
    connect(m_which, &common::Segmented::chosen, this, &InboxPage::load);
    m_state->showLoading(tr("Reading what came in…"));
    m_stack->setCurrentWidget(m_state);
    load();
}

QWidget *InboxPage::makeList()
{
    auto *card = new common::Card(tr("Messages"), m_body);
    m_model = new InboxModel(m_zone, this);
    m_table = new common::LetterlessTable(card);
    m_table->setObjectName(QStringLiteral("inboxTable"));
    m_table->setAccessibleName(tr("What came in and came back"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(InboxModel::Debtor, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(InboxModel::Subject, QHeaderView::Stretch);
    card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && m_model->row(now.row()).id != m_current)
                    loadThread();
            });
    connect(m_table, &QTableView::activated, this, &InboxPage::openAccount);
    return card;
}

QWidget *InboxPage::makeDetail()
{
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    m_card = new common::Card(QStringLiteral(" "), box);
    m_line = new Label(Face::Small, Ink::Text2, m_card);
    m_line->setObjectName(QStringLiteral("inboxLine"));
    m_line->setElided(true);
    m_card->body()->addWidget(m_line);
    m_reason = new arrangement::Notice(QStringLiteral("inboxReason"), m_card);
    m_card->body()->addWidget(m_reason);
    m_text = makeText(QStringLiteral("inboxText"), tr("The message"), m_card);
    m_card->body()->addWidget(m_text, 3);
    m_beforeTitle = new Label(tr("What it answers"), Face::Overline, Ink::Text3, m_card);
    m_card->body()->addWidget(m_beforeTitle);
    m_before = makeText(QStringLiteral("inboxBefore"), tr("What it answers"), m_card);
    m_card->body()->addWidget(m_before, 2);
    column->addWidget(m_card, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    auto *account =
        new Button(QStringLiteral("inboxOpen"), tr("Open account"), ButtonKind::Ghost, box);
    account->setKeyHint(QStringLiteral("Enter"));
    m_sent = new Button(QStringLiteral("inboxSent"), tr("It arrived"), ButtonKind::Normal, box);
    m_sent->setKeyHint(QStringLiteral("V"));
    m_retry = new Button(QStringLiteral("inboxRetry"), tr("Send again"), ButtonKind::Normal, box);
    m_retry->setKeyHint(QStringLiteral("T"));
    m_reply = new Button(QStringLiteral("inboxReply"), tr("Reply"), ButtonKind::Normal, box);
    m_reply->setIconName(QStringLiteral("reply"), true);
    m_reply->setKeyHint(QStringLiteral("R"));
    m_handle = new Button(QStringLiteral("inboxHandle"), tr("Seen to"), ButtonKind::Primary, box);
    m_handle->setIconName(QStringLiteral("check-lg"));
    m_handle->setKeyHint(QStringLiteral("A"));
    row->addWidget(account);
    row->addStretch(1);
    for (Button *button : {m_sent, m_retry, m_reply, m_handle})
        row->addWidget(button);
    for (Button *button : {account, m_sent, m_retry, m_reply, m_handle})
        button->setAccessibleName(button->text());
    column->addLayout(row);
    connect(account, &QAbstractButton::clicked, this, &InboxPage::openAccount);
    connect(m_sent, &QAbstractButton::clicked, this, &InboxPage::saySent);
    connect(m_retry, &QAbstractButton::clicked, this, &InboxPage::retry);
    connect(m_reply, &QAbstractButton::clicked, this, &InboxPage::reply);
    connect(m_handle, &QAbstractButton::clicked, this, &InboxPage::handle);
    return box;
}

int InboxPage::open() const
{
    return m_model->open();
}

const ports::InboxRow *InboxPage::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && m_stack->currentWidget() == m_body ? &m_model->row(at.row()) : nullptr;
}

void InboxPage::load()
{
    m_ports.messages.inbox(
        m_which->current() == 0,
        ports::guarded<std::vector<ports::InboxRow>>(
            this, [this, request = ++m_request](base::Result<std::vector<ports::InboxRow>> rows) {
                if (request == m_request)
                    onRows(std::move(rows));
            }));
}

void InboxPage::onRows(base::Result<std::vector<ports::InboxRow>> rows)
{
    if (!rows) {
        m_state->showError(rows.error(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    const int before = std::max(m_table->currentIndex().row(), 0);
    m_model->setRows(std::move(*rows), m_ports.clock.now());
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? QString() : tr("%1 open").arg(common::countText(open())));
    Q_EMIT openChanged(open());
    if (count == 0) {
        m_current = {};
        m_thread.reset();
        m_state->showEmpty(QStringLiteral("inbox"), tr("Nothing waits to be seen to"),
                           tr("Replies, messages that came back and messages that could not be "
                              "sent come here, each with its account."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_body);
    const int same = m_model->indexOf(m_current);
    m_table->setCurrentIndex(m_model->index(same >= 0 ? same : std::min(before, count - 1), 0));
    loadThread();
}

void InboxPage::loadThread()
{
    const ports::InboxRow *row = current();
    if (!row)
        return;
    m_current = row->id;
    m_card->setTitle(lineOf({row->debtor, inboxText(*row)}));
    m_line->setText(lineOf(
        {row->number, channelText(row->channel), row->peer, common::fullText(row->at, m_zone)}));
    m_ports.messages.thread(
        row->account, row->id,
        ports::guarded<ports::MessageThread>(
            this, [this, id = row->id](base::Result<ports::MessageThread> thread) {
                if (id != m_current)
                    return;
                if (!thread)
                    return m_reason->set(thread.error().detail, common::Tone::Danger,
                                         QStringLiteral("exclamation-circle"));
                showThread(*thread);
            }));
}

void InboxPage::showThread(const ports::MessageThread &thread)
{
    m_thread = thread;
    const domain::MessageState &message = thread.message;
    QString reason = message.reason;
    if (message.inbound && message.optOut)
        reason = tr("They want no more messages at this address: it is marked, and nothing more is "
                    "sent to it.");
    if (message.inbound && message.automatic)
        reason = tr("Written by a machine.");
    // Each part is paid for, also when it is sent again.
    if (!message.inbound && message.channel == domain::Channel::Sms && !message.body.isEmpty())
        reason = lineOf({reason.trimmed(), partsText(m_ports.messages.segments(message.body))});
    m_reason->set(reason.trimmed(), message.inbound ? common::Tone::Info : common::Tone::Danger,
                  message.inbound ? QStringLiteral("info-circle")
                                  : QStringLiteral("exclamation-circle"));
    m_text->setPlainText(message.body.isEmpty() ? tr("There are no words.") : message.body);
    const bool answers = thread.before.has_value();
    m_beforeTitle->setVisible(answers);
    m_before->setVisible(answers);
    if (answers)
        m_before->setPlainText(thread.before->subject.isEmpty()
                                   ? thread.before->body
                                   : thread.before->subject + QStringLiteral("\n\n")
                                         + thread.before->body);
    m_handle->setEnabled(message.needsPerson());
    m_reply->setVisible(message.inbound && message.channel != domain::Channel::Letter);
    m_retry->setVisible(thread.mayRetry);
    m_sent->setVisible(thread.maySaySent);
}

void InboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_loadSoon.start();
    m_table->setFocus(Qt::OtherFocusReason);
}

void InboxPage::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int to = std::clamp(m_table->currentIndex().row() + rows, 0, count - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void InboxPage::say(MessageStep step, const QString &sentence)
{
    const ports::InboxRow *row = current();
    if (!row)
        return;
    m_ports.messages.say(row->account, row->id, step, {},
                         ports::guarded<bool>(this, [this, sentence](base::Result<bool> done) {
                             if (!done) {
                                 Q_EMIT failed(done.error());
                                 return;
                             }
                             Q_EMIT said(sentence);
                             load();
                         }));
}

void InboxPage::handle()
{
    if (m_thread && m_thread->message.needsPerson())
        say(MessageStep::Handled, tr("Seen to"));
}

void InboxPage::retry()
{
    if (m_thread && m_thread->mayRetry)
        say(MessageStep::Retry, tr("It is sent with the office's next pass"));
}

void InboxPage::saySent()
{
    if (m_thread && m_thread->maySaySent)
        say(MessageStep::Sent, tr("Noted as sent"));
}

void InboxPage::reply()
{
    const ports::InboxRow *row = current();
    if (row && m_thread && m_thread->message.inbound)
        Q_EMIT replyRequested(row->account, row->debtor, row->number, m_thread->message);
}

void InboxPage::openAccount()
{
    if (const ports::InboxRow *row = current())
        Q_EMIT accountRequested(row->account, row->debtor, row->number);
}

void InboxPage::toggleAll()
{
    m_which->setCurrent(m_which->current() == 0 ? 1 : 0);
    load();
}

} // namespace dunlin::messages
