// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_dialog.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/forms/enter_keys.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::forms {

using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using style::Face;
using style::Ink;

namespace {

constexpr int kEdge = 32;

/// Layouts take what a widget with wrapped text would like for the least that it needs; the fields
/// give way before the buttons do.
class Body final : public QWidget {
public:
    using QWidget::QWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

FormDialog::FormDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                       const ports::AccountPage &page, QDate today, const FormLook &look,
                       QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_views(views)
    , m_page(page)
    , m_today(today)
{
    setObjectName(look.name);
    setWindowTitle(look.title);
    setAccessibleName(look.title);
    setModal(true);
    QSize wanted(style::scaled(look.size.width()), style::scaled(look.size.height()));
    if (parent) // large text in a small window: the fields scroll
        wanted = wanted.boundedTo(parent->window()->size() - QSize(kEdge, kEdge));
    resize(wanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    buildHeader(column, look);
    m_fields = new Body(this);
    m_body = new QVBoxLayout(m_fields);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(style::space::kGap);
    column->addWidget(m_fields, 1);
    m_notice = new arrangement::Notice(QStringLiteral("formNotice"), this);
    column->addWidget(m_notice);
    buildFooter(column, look);
}

void FormDialog::buildHeader(QVBoxLayout *column, const FormLook &look)
{
    column->addWidget(new Label(look.title, Face::PageTitle, Ink::Text, this));
    //: debtor, number of the account, what is owed
    auto *whose =
        new Label(tr("%1 · %2 · balance %3")
                      .arg(common::isolated(state().debtor.name), common::isolated(state().number),
                           common::moneyText(state().total())),
                  Face::Body, Ink::Text2, this);
    whose->setObjectName(QStringLiteral("formWhose"));
    whose->setElided(true);
    column->addWidget(whose);
}

void FormDialog::buildFooter(QVBoxLayout *column, const FormLook &look)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    auto *calm =
        new Label(tr("Nothing is recorded until you confirm."), Face::Small, Ink::Text2, this);
    calm->setElided(true);
    row->addWidget(calm, 1);
    m_cancel = new Button(QStringLiteral("formCancel"), tr("Cancel"), ButtonKind::Normal, this);
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_confirm = new Button(QStringLiteral("formConfirm"), {}, ButtonKind::Primary, this);
    m_confirm->setIconName(QStringLiteral("check-lg"));
    m_confirm->setKeyHint(QStringLiteral("Ctrl+Enter"));
    setConfirmWords(look.confirm);
    m_confirm->setMinimumHeight(m_confirm->sizeHint().height());
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(m_cancel, &QAbstractButton::clicked, this, &FormDialog::reject);
    connect(m_confirm, &QAbstractButton::clicked, this, &FormDialog::confirm);
}

void FormDialog::setConfirmWords(const QString &words)
{
    m_confirm->setText(words);
    m_confirm->setAccessibleName(words);
}

void FormDialog::say(const QString &sentence)
{
    m_notice->set(sentence, Tone::Danger, QStringLiteral("exclamation-circle"));
}

void FormDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_fields->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
    m_confirm->setEnabled(!saving);
}

void FormDialog::foresee()
{
    if (m_saving)
        return;
    ++m_request;
    m_pending = false;
    m_confirmWanted = false;
    m_refused = false;
    if (const auto wrong = problem()) {
        showForeseen(nullptr);
        return say(wrong->quiet ? QString() : wrong->sentence);
    }
    say({});
    m_pending = true;
    m_views.foresee(account(), entry().payloads,
                    ports::guarded<ports::Foreseen>(
                        this, [this, request = m_request](base::Result<ports::Foreseen> foreseen) {
                            if (request == m_request)
                                onForeseen(foreseen);
                        }));
}

void FormDialog::onForeseen(const base::Result<ports::Foreseen> &foreseen)
{
    m_pending = false;
    const bool wanted = std::exchange(m_confirmWanted, false);
    m_refused = !foreseen;
    showForeseen(foreseen ? &*foreseen : nullptr);
    if (!foreseen)
        return say(arrangement::failureText(foreseen.error(), m_today));
    if (wanted)
        confirm();
}

void FormDialog::confirm()
{
    if (m_saving)
        return;
    if (const auto wrong = problem()) {
        say(wrong->sentence);
        if (wrong->field)
            wrong->field->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_pending) {
        m_confirmWanted = true;
        return;
    }
    if (m_refused) // the figures may have changed; asking again says so
        return foresee();
    Entry done = entry();
    const QPointer<QWidget> focus = focusWidget();
    setSaving(true);
    m_desk.record(account(), std::move(done.payloads),
                  ports::guarded<ports::Agreed>(this, [this, focus, sentence = done.sentence](
                                                          base::Result<ports::Agreed> kept) {
                      onRecorded(kept, sentence);
                      if (!kept && focus)
                          focus->setFocus(Qt::OtherFocusReason);
                  }));
}

void FormDialog::onRecorded(const base::Result<ports::Agreed> &done, const QString &sentence)
{
    setSaving(false);
    if (!done)
        return say(arrangement::failureText(done.error(), m_today));
    accept();
    Q_EMIT recorded(*done, sentence);
}

void FormDialog::reject()
{
    // Whether it was recorded must be known before it closes.
    if (!m_saving)
        QDialog::reject();
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if (takesEnter(
            *event, [this] { confirm(); }, [this] { focusNextChild(); }))
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int digit = event->key() - Qt::Key_0;
    if (modifiers == Qt::NoModifier && digit >= 1 && digit <= 9 && pressDigit(digit))
        return;
    QDialog::keyPressEvent(event);
}

} // namespace dunlin::forms
