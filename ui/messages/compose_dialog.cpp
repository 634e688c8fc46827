// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/compose_dialog.h"

#include "ui/account/gate_banner.h"
#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/forms/effect_panel.h"
#include "ui/messages/message_words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace dunlin::messages {

using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using domain::Channel;
using style::Face;
using style::Ink;

namespace {

constexpr QSize kSize(1040, 640);
constexpr int kEdge = 32;
constexpr int kSideWidth = 380;
constexpr int kComposeAfterMs = 250; ///< after the last key
constexpr std::array kChannels{Channel::Email, Channel::Sms, Channel::Letter};

Label *over(const QString &text, QWidget *parent)
{
    return new Label(text, Face::Overline, Ink::Text3, parent);
}

} // namespace

ComposeDialog::ComposeDialog(ports::MessageDesk &desk, const base::Clock &clock,
                             const QByteArray &zone, const Whose &whose, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_whose(whose)
{
    setObjectName(QStringLiteral("composeDialog"));
    setWindowTitle(tr("Write a message"));
    setAccessibleName(windowTitle());
    setModal(true);
    QSize wanted(style::scaled(kSize.width()), style::scaled(kSize.height()));
    if (parent)
        wanted = wanted.boundedTo(parent->window()->size() - QSize(kEdge, kEdge));
    resize(wanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(windowTitle(), Face::PageTitle, Ink::Text, this));
    auto *line = new Label(lineOf({whose.debtor, whose.number}), Face::Body, Ink::Text2, this);
    line->setObjectName(QStringLiteral("composeWhose"));
    line->setElided(true);
    column->addWidget(line);
    m_gate = new account::GateBanner(clock, zone, this, wrapup::GateAbout::Message);
    m_gate->setObjectName(QStringLiteral("composeGate"));
    // Its place is kept until there is a message to ask about.
    QSizePolicy kept = m_gate->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_gate->setSizePolicy(kept);
    m_gate->hide();
    column->addWidget(m_gate);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    middle->addWidget(makeFields(), 1);
    QWidget *side = makeSide();
    side->setFixedWidth(style::scaled(kSideWidth));
    middle->addWidget(side);
    column->addLayout(middle, 1);
    m_notice = new arrangement::Notice(QStringLiteral("composeNotice"), this);
    column->addWidget(m_notice);
    makeFooter(column);
    m_composeSoon.setSingleShot(true);
    m_composeSoon.setInterval(kComposeAfterMs);
    connect(&m_composeSoon, &QTimer::timeout, this, &ComposeDialog::compose);
    setChannel(0);
}

QWidget *ComposeDialog::makeFields()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kXs);
    m_channels = new common::Segmented(tr("Channel"), box);
    m_channels->setObjectName(QStringLiteral("composeChannel"));
    for (const Channel channel : kChannels)
        m_channels->add(channelText(channel));
    m_channels->setCurrent(0);
    auto *channels = new QHBoxLayout;
    channels->addWidget(m_channels);
    channels->addStretch(1);
    column->addLayout(channels);
    column->addSpacing(style::space::kSm);
    column->addWidget(over(tr("To"), box));
    m_to = new Label(Face::Body, Ink::Text, box);
    m_to->setObjectName(QStringLiteral("composeTo"));
    m_to->setAccessibleName(tr("To"));
    m_to->setElided(true);
    column->addWidget(m_to);
    column->addSpacing(style::space::kXs);
    column->addWidget(over(tr("Text"), box));
    m_text = new QComboBox(box);
    m_text->setObjectName(QStringLiteral("composeText"));
    m_text->setAccessibleName(tr("Text"));
    column->addWidget(m_text);
    m_subjectLabel = over(tr("Subject"), box);
    column->addSpacing(style::space::kXs);
    column->addWidget(m_subjectLabel);
    m_subject = new QLineEdit(box);
    m_subject->setObjectName(QStringLiteral("composeSubject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setMaxLength(200);
    column->addWidget(m_subject);
    column->addSpacing(style::space::kXs);
    column->addWidget(over(tr("Message"), box));
    m_body = new QPlainTextEdit(box);
    m_body->setObjectName(QStringLiteral("composeBody"));
    m_body->setAccessibleName(tr("Message"));
    m_body->setTabChangesFocus(true);
    column->addWidget(m_body, 1);
    m_segments = new Label(Face::Small, Ink::Text2, box);
    m_segments->setObjectName(QStringLiteral("composeSegments"));
    column->addWidget(m_segments);
    connect(m_channels, &common::Segmented::chosen, this, &ComposeDialog::setChannel);
    connect(m_text, &QComboBox::activated, this, [this] {
        m_typed = false; // the text's own words come back
        compose();
    });
    connect(m_subject, &QLineEdit::textEdited, this, &ComposeDialog::onTyped);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ComposeDialog::onTyped);
    return box;
}

QString ComposeDialog::whose() const
{
    return m_whose.debtor.isEmpty() ? m_whose.number : m_whose.debtor;
}

QWidget *ComposeDialog::makeSide()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    m_checks = new forms::EffectPanel(tr("What it says"), box);
    m_checks->setObjectName(QStringLiteral("composeChecks"));
    column->addWidget(m_checks, 1);
    return box;
}

void ComposeDialog::makeFooter(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    auto *calm =
        new Label(tr("It leaves with the office's next pass; the gate is asked again then."),
                  Face::Small, Ink::Text2, this);
    calm->setElided(true);
    row->addWidget(calm, 1);
    m_cancel = new Button(QStringLiteral("composeCancel"), tr("Cancel"), ButtonKind::Normal, this);
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_confirm =
        new Button(QStringLiteral("composeConfirm"), tr("Queue it"), ButtonKind::Primary, this);
    m_confirm->setIconName(QStringLiteral("send"));
    m_confirm->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_confirm->setAccessibleName(m_confirm->text());
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(m_cancel, &QAbstractButton::clicked, this, &ComposeDialog::reject);
    connect(m_confirm, &QAbstractButton::clicked, this, &ComposeDialog::confirm);
}

void ComposeDialog::answer(const domain::MessageState &to)
{
    m_answers = to.id;
    const int index = to.channel == Channel::Sms ? 1 : 0;
    m_channels->setCurrent(index);
    m_filling = true;
    if (to.subject.trimmed().isEmpty())
        m_subject->setText(tr("Re: your message"));
    else
        m_subject->setText(to.subject.startsWith(QLatin1String("Re:"), Qt::CaseInsensitive)
                               ? to.subject
                               : tr("Re: %1").arg(to.subject));
    m_filling = false;
    m_typed = true;
    setChannel(index);
    m_body->setFocus(Qt::OtherFocusReason);
}

void ComposeDialog::setChannel(int index)
{
    m_channel = kChannels[size_t(std::clamp(index, 0, int(kChannels.size()) - 1))];
    const bool sms = m_channel == Channel::Sms;
    m_subject->setVisible(!sms);
    m_subjectLabel->setVisible(!sms);
    m_segments->setVisible(sms);
    loadChoices();
}

void ComposeDialog::loadChoices()
{
    m_desk.choices(m_whose.account, m_channel,
                   ports::guarded<std::vector<ports::TextChoice>>(
                       this, [this, channel = m_channel](
                                 base::Result<std::vector<ports::TextChoice>> choices) {
                           if (channel != m_channel)
                               return;
                           if (!choices)
                               return say(choices.error().detail);
                           onChoices(*choices);
                       }));
}

void ComposeDialog::onChoices(const std::vector<ports::TextChoice> &choices)
{
    const QString before = m_text->currentData().toString();
    m_text->clear();
    m_text->addItem(tr("Words of my own"), QString());
    for (const ports::TextChoice &choice : choices) {
        QStringList where{languageText(choice.language), choice.jurisdiction};
        where.removeAll(QString());
        m_text->addItem(where.isEmpty() ? textName(choice.name)
                                        //: name of a text, its language and place
                                        : tr("%1 (%2)").arg(textName(choice.name),
                                                            where.join(QStringLiteral(", "))),
                        choice.name);
    }
    const int same = m_text->findData(before);
    const int usual = m_text->findData(QStringLiteral("reminder-1"));
    m_text->setCurrentIndex(m_answers || m_typed ? 0 : same > 0 ? same : std::max(usual, 0));
    compose();
}

ports::ComposeAsk ComposeDialog::ask() const
{
    ports::ComposeAsk out;
    out.account = m_whose.account;
    out.channel = m_channel;
    out.text = m_text->currentData().toString();
    if (m_typed || out.text.isEmpty()) {
        out.subject = m_subject->text();
        out.body = m_body->toPlainText().trimmed();
    }
    out.answers = m_answers;
    return out;
}

void ComposeDialog::onTyped()
{
    if (m_filling)
        return;
    m_typed = true;
    m_mayGo = false;
    showSegments();
    m_composeSoon.start();
}

void ComposeDialog::showSegments()
{
    if (m_channel == Channel::Sms)
        m_segments->setText(segmentText(m_desk.segments(m_body->toPlainText())));
}

void ComposeDialog::compose()
{
    if (m_saving)
        return;
    const ports::ComposeAsk what = ask();
    if (what.body.isEmpty() && what.text.isEmpty()) {
        ++m_request;
        m_mayGo = false;
        showSegments();
        m_checks->setLines({{QStringLiteral("info-circle"),
                             tr("Choose a text, or write the words yourself."), Tone::Neutral}});
        return;
    }
    m_desk.compose(what, ports::guarded<ports::ComposedMessage>(
                             this, [this, request = ++m_request](
                                       base::Result<ports::ComposedMessage> composed) {
                                 if (request == m_request)
                                     onComposed(composed);
                             }));
}

void ComposeDialog::onComposed(const base::Result<ports::ComposedMessage> &composed)
{
    if (!composed)
        return say(composed.error().detail);
    say({});
    m_mayGo = composed->refused.isEmpty();
    m_to->setText(composed->to.isEmpty() ? tr("There is no address or number for this channel")
                                         : common::phoneText(composed->to));
    m_to->setInk(composed->to.isEmpty() ? Ink::Danger : Ink::Text);
    if (!m_typed) {
        m_filling = true;
        m_subject->setText(composed->subject);
        m_body->setPlainText(composed->body);
        m_filling = false;
    }
    showSegments();
    m_gate->setGate(composed->gate);
    m_gate->show();
    std::vector<forms::EffectLine> lines;
    for (const ports::MessageFinding &finding : composed->findings)
        lines.push_back(
            {finding.blocks ? QStringLiteral("x-octagon") : QStringLiteral("exclamation-triangle"),
             findingText(finding), finding.blocks ? Tone::Danger : Tone::Warn});
    if (lines.empty() && !m_mayGo)
        lines.push_back(
            {QStringLiteral("x-octagon"),
             composed->refusal.isEmpty() ? composed->refused : phraseText(composed->refusal),
             Tone::Danger});
    if (lines.empty())
        lines.push_back(
            {QStringLiteral("check-circle"),
             composed->language.isEmpty()
                 ? tr("It says what it has to.")
                 : tr("It says what it has to, in %1.").arg(languageText(composed->language)),
             Tone::Ok});
    m_checks->setLines(lines);
}

void ComposeDialog::say(const QString &sentence)
{
    m_notice->set(sentence, Tone::Danger, QStringLiteral("exclamation-circle"));
}

void ComposeDialog::confirm()
{
    if (m_saving)
        return;
    const ports::ComposeAsk what = ask();
    if (what.body.isEmpty() && what.text.isEmpty()) {
        m_body->setFocus(Qt::OtherFocusReason);
        return say(tr("There are no words yet."));
    }
    m_saving = true;
    m_confirm->setEnabled(false);
    m_desk.queue(
        what,
        ports::guarded<domain::EventId>(this, [this](const base::Result<domain::EventId> &done) {
            m_saving = false;
            m_confirm->setEnabled(true);
            if (!done) {
                m_body->setFocus(Qt::OtherFocusReason);
                return say(tr("Not queued: %1").arg(done.error().detail));
            }
            accept();
            Q_EMIT queued(tr("%1 queued for %2").arg(channelText(m_channel), this->whose()));
        }));
}

void ComposeDialog::reject()
{
    if (!m_saving)
        QDialog::reject();
}

void ComposeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_answers)
        m_text->setFocus(Qt::OtherFocusReason);
}

void ComposeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        if (!event->isAutoRepeat())
            confirm();
        return;
    }
    if (enter) {
        focusNextChild(); // Enter goes on; it never records
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace dunlin::messages
