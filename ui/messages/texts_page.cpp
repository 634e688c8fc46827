// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/texts_page.h"

#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/common/state_view.h"
#include "ui/common/table.h"
#include "ui/forms/effect_panel.h"
#include "ui/messages/message_words.h"
#include "ui/messages/text_model.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::messages {

using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using style::Face;
using style::Ink;

namespace {

constexpr int kLoadAfterMs = 60;
constexpr int kCheckAfterMs = 250; ///< after the last key
constexpr int kChecksHeight = 130;
enum View { Words, WorstCase };

} // namespace

TextsPage::TextsPage(const Ports &ports, bool mayWrite, QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_mayWrite(mayWrite)
    , m_zone(std::move(zone))
{
    setObjectName(QStringLiteral("textsPage"));
    setAccessibleName(tr("Texts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, style::space::kCard, style::space::kPage,
                               style::space::kCard);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Texts"), Face::PageTitle));
    m_count = new Label(Face::Body, Ink::Text2);
    m_count->setObjectName(QStringLiteral("textsCount"));
    head->addSpacing(style::space::kSm);
    head->addWidget(m_count);
    head->addStretch(1);
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
    for (QTimer *timer : {&m_loadSoon, &m_checkSoon})
        timer->setSingleShot(true);
    m_loadSoon.setInterval(kLoadAfterMs);
    m_checkSoon.setInterval(kCheckAfterMs);
    connect(&m_loadSoon, &QTimer::timeout, this, &TextsPage::load);
    connect(&m_checkSoon, &QTimer::timeout, this, &TextsPage::check);
    connect(&m_ports.changes, &ports::Changes::committed, this, [this] { m_loadSoon.start(); });
    connect(m_state, &common::StateView::actionTriggered, this, &TextsPage::load);
    m_state->showLoading(tr("Reading the texts…"));
    m_stack->setCurrentWidget(m_state);
    load();
}

QWidget *TextsPage::makeList()
{
    auto *card = new common::Card(tr("Versions"), m_body);
    m_model = new TextModel(this);
    m_table = new common::LetterlessTable(card);
    m_table->setObjectName(QStringLiteral("textsTable"));
    m_table->setAccessibleName(tr("Versions of texts"));
    common::setUpTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TextModel::Name, QHeaderView::Stretch);
    card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && m_model->row(now.row()).id != m_current)
                    showCurrent();
            });
    return card;
}

QWidget *TextsPage::makeDetail()
{
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    m_card = new common::Card(QStringLiteral(" "), box);
    m_view = new common::Segmented(tr("What is shown"), m_card);
    m_view->setObjectName(QStringLiteral("textsView"));
    m_view->add(tr("Words"));
    m_view->add(tr("Longest values"));
    m_view->setCurrent(Words);
    m_card->setHeaderWidget(m_view);
    m_line = new Label(Face::Small, Ink::Text2, m_card);
    m_line->setObjectName(QStringLiteral("textsLine"));
    m_line->setElided(true);
    m_card->body()->addWidget(m_line);
    m_subject = new QLineEdit(m_card);
    m_subject->setObjectName(QStringLiteral("textsSubject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setMaxLength(300);
    m_card->body()->addWidget(m_subject);
    m_words = new QPlainTextEdit(m_card);
    m_words->setObjectName(QStringLiteral("textsWords"));
    m_words->setAccessibleName(tr("Words"));
    m_words->setTabChangesFocus(true);
    m_card->body()->addWidget(m_words, 1);
    column->addWidget(m_card, 1);
    m_checks = new forms::EffectPanel(tr("What it lacks"), box);
    m_checks->setObjectName(QStringLiteral("textsChecks"));
    m_checks->setMinimumHeight(style::scaled(kChecksHeight));
    column->addWidget(m_checks);
    makeButtons(column);
    connect(m_view, &common::Segmented::chosen, this, [this] { showCheck(m_checked); });
    const auto typed = [this] {
        if (m_writing && m_view->current() == Words)
            m_checkSoon.start();
    };
    connect(m_subject, &QLineEdit::textEdited, this, typed);
    connect(m_words, &QPlainTextEdit::textChanged, this, typed);
    return box;
}

void TextsPage::makeButtons(QVBoxLayout *column)
{
    m_notice = new arrangement::Notice(QStringLiteral("textsNotice"), m_body);
    column->addWidget(m_notice);
    m_reason = new QLineEdit(m_body);
    m_reason->setObjectName(QStringLiteral("textsReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(
        tr("Reason: to refuse, or to approve in spite of what is missing"));
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    m_write =
        new Button(QStringLiteral("textsWrite"), tr("New version"), ButtonKind::Ghost, m_body);
    m_write->setIconName(QStringLiteral("pencil"));
    m_write->setKeyHint(QStringLiteral("N"));
    m_save =
        new Button(QStringLiteral("textsSave"), tr("Keep as a draft"), ButtonKind::Primary, m_body);
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_withdraw =
        new Button(QStringLiteral("textsWithdraw"), tr("Refuse"), ButtonKind::Danger, m_body);
    m_withdraw->setKeyHint(QStringLiteral("D"));
    m_approve =
        new Button(QStringLiteral("textsApprove"), tr("Approve"), ButtonKind::Primary, m_body);
    m_approve->setIconName(QStringLiteral("check-lg"));
    m_approve->setKeyHint(QStringLiteral("A"));
    row->addWidget(m_write);
    row->addStretch(1);
    for (Button *button : {m_withdraw, m_approve, m_save})
        row->addWidget(button);
    for (Button *button : {m_write, m_save, m_withdraw, m_approve})
        button->setAccessibleName(button->text());
    column->addLayout(row);
    connect(m_write, &QAbstractButton::clicked, this, &TextsPage::write);
    connect(m_save, &QAbstractButton::clicked, this, &TextsPage::saveDraft);
    connect(m_withdraw, &QAbstractButton::clicked, this, &TextsPage::withdraw);
    connect(m_approve, &QAbstractButton::clicked, this, &TextsPage::approve);
}

int TextsPage::waiting() const
{
    return m_model->waiting();
}

const ports::TextRow *TextsPage::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && m_stack->currentWidget() == m_body ? &m_model->row(at.row()) : nullptr;
}

void TextsPage::load()
{
    m_ports.messages.texts(ports::guarded<std::vector<ports::TextRow>>(
        this, [this, request = ++m_request](base::Result<std::vector<ports::TextRow>> rows) {
            if (request == m_request)
                onRows(std::move(rows));
        }));
}

void TextsPage::onRows(base::Result<std::vector<ports::TextRow>> rows)
{
    if (!rows) {
        m_state->showError(rows.error(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    const int before = std::max(m_table->currentIndex().row(), 0);
    m_model->setRows(std::move(*rows));
    const int count = m_model->rowCount();
    m_count->setText(
        tr("%Ln version(s), %1 for you to approve", "", count).arg(common::countText(waiting())));
    Q_EMIT waitingChanged(waiting());
    if (count == 0) {
        m_state->showEmpty(QStringLiteral("journal-text"), tr("There are no texts"), {});
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentWidget(m_body);
    const int same = m_model->indexOf(m_current);
    m_table->setCurrentIndex(m_model->index(same >= 0 ? same : std::min(before, count - 1), 0));
    if (!m_writing)
        showCurrent();
}

void TextsPage::showCurrent()
{
    const ports::TextRow *row = current();
    if (!row)
        return;
    m_current = row->id;
    m_writing = false;
    const auto channel =
        domain::fromName<domain::Channel>(row->channel).value_or(domain::Channel::Email);
    m_card->setTitle(tr("%1 · %2").arg(textName(row->name), channelText(channel)));
    QStringList facts{languageText(row->language), occasionText(row->occasion),
                      standingText(row->standing)};
    if (!row->by.isEmpty())
        facts += tr("by %1, %2").arg(common::isolated(row->by), common::fullText(row->at, m_zone));
    if (!row->decidedBy.isEmpty())
        facts += tr("decided by %1").arg(common::isolated(row->decidedBy));
    m_line->setText(facts.join(QStringLiteral(" · ")));
    m_view->setCurrent(Words);
    m_subject->setText(row->subject);
    m_subject->setVisible(channel != domain::Channel::Sms);
    m_words->setPlainText(row->body);
    m_reason->clear();
    setWriting(false);
    const bool draft = row->standing == ports::TextStanding::Draft;
    say(draft && !row->mayApprove ? phraseText(row->whyNot) : row->reason, false);
    check();
}

void TextsPage::setWriting(bool writing)
{
    m_writing = writing;
    m_view->setEnabled(!writing);
    const ports::TextRow *row = current();
    m_subject->setReadOnly(!writing);
    m_words->setReadOnly(!writing);
    m_write->setVisible(m_mayWrite && !writing);
    m_save->setVisible(writing);
    m_approve->setVisible(!writing && row && row->mayApprove);
    m_withdraw->setVisible(!writing && row && row->mayWithdraw);
    m_withdraw->setText(row && row->standing == ports::TextStanding::Draft ? tr("Refuse")
                                                                           : tr("Take out of use"));
    m_withdraw->setAccessibleName(m_withdraw->text());
    m_reason->setVisible(!writing && row && (row->mayApprove || row->mayWithdraw));
}

ports::TextRow TextsPage::shown() const
{
    ports::TextRow text = *current();
    if (m_writing && m_view->current() == Words) {
        text.subject = m_subject->text();
        text.body = m_words->toPlainText();
    }
    return text;
}

void TextsPage::check()
{
    if (!current())
        return;
    m_ports.messages.check(shown(), ports::guarded<ports::TextCheck>(
                                        this, [this, request = ++m_checkRequest](
                                                  base::Result<ports::TextCheck> checked) {
                                            if (request == m_checkRequest && checked)
                                                showCheck(*checked);
                                        }));
}

void TextsPage::showCheck(const ports::TextCheck &checked)
{
    m_checked = checked;
    const bool worst = m_view->current() == WorstCase;
    if (!m_writing) {
        const ports::TextRow *row = current();
        m_subject->setText(worst ? checked.subject : row ? row->subject : QString());
        m_words->setPlainText(worst ? checked.body : row ? row->body : QString());
    }
    std::vector<forms::EffectLine> lines;
    if (!checked.unreadable.isEmpty())
        lines.push_back({QStringLiteral("x-octagon"), checked.unreadable, Tone::Danger});
    for (const ports::MessageFinding &finding : checked.findings)
        lines.push_back(
            {finding.blocks ? QStringLiteral("x-octagon") : QStringLiteral("exclamation-triangle"),
             findingText(finding), finding.blocks ? Tone::Danger : Tone::Warn});
    if (lines.empty())
        lines.push_back(
            {QStringLiteral("check-circle"), tr("It says what its place asks for."), Tone::Ok});
    if (checked.segments)
        lines.push_back({QStringLiteral("phone"),
                         tr("At the longest: %1").arg(segmentText(*checked.segments)),
                         Tone::Neutral});
    m_checks->setLines(lines);
}

void TextsPage::say(const QString &sentence, bool bad)
{
    m_notice->set(sentence, bad ? Tone::Danger : Tone::Neutral,
                  bad ? QStringLiteral("exclamation-circle") : QStringLiteral("info-circle"));
}

void TextsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_loadSoon.start();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TextsPage::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0 || m_writing)
        return;
    const int to = std::clamp(m_table->currentIndex().row() + rows, 0, count - 1);
    m_table->setCurrentIndex(m_model->index(to, 0));
}

void TextsPage::approve()
{
    const ports::TextRow *row = current();
    if (row && row->mayApprove && !m_writing)
        decide(true);
}

void TextsPage::withdraw()
{
    const ports::TextRow *row = current();
    if (!row || !row->mayWithdraw || m_writing)
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        say(tr("Say why; its author reads it."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    decide(false);
}

void TextsPage::decide(bool approved)
{
    if (m_saving)
        return;
    m_saving = true;
    const QString name = textName(current()->name);
    m_ports.messages.decide(
        m_current, approved, m_reason->text().trimmed(),
        ports::guarded<bool>(this, [this, approved, name](const base::Result<bool> &done) {
            m_saving = false;
            if (!done) {
                say(done.error().detail);
                return m_reason->setFocus(Qt::OtherFocusReason);
            }
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT said(approved ? tr("In force: %1").arg(name) : tr("Out of use: %1").arg(name));
            load();
        }));
}

void TextsPage::write()
{
    const ports::TextRow *row = current();
    if (!row || !m_mayWrite || m_writing)
        return;
    m_view->setCurrent(Words);
    m_subject->setText(row->subject);
    m_words->setPlainText(row->body);
    setWriting(true);
    say(tr("A new version; fields stand in double braces. Somebody else approves it."), false);
    m_words->setFocus(Qt::OtherFocusReason);
}

void TextsPage::saveDraft()
{
    if (!m_writing || m_saving)
        return;
    m_view->setCurrent(Words);
    ports::TextRow text = shown();
    text.note = m_reason->text().trimmed();
    m_saving = true;
    m_ports.messages.draft(
        text,
        ports::guarded<domain::EventId>(this, [this](const base::Result<domain::EventId> &id) {
            m_saving = false;
            if (!id)
                return say(id.error().detail);
            m_writing = false;
            m_current = *id;
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT said(tr("Kept as a draft; somebody else approves it"));
            load();
        }));
}

bool TextsPage::leaveLayer()
{
    if (m_writing) {
        showCurrent();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_reason->hasFocus())
        return false;
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace dunlin::messages
