// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/ledger_dialog.h"

#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/forms/enter_keys.h"
#include "ui/payments/change_panel.h"
#include "ui/payments/ledger_form.h"
#include "ui/payments/payment_words.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::payments {

using arrangement::Notice;
using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using style::Face;
using style::Ink;

namespace {

constexpr int kFieldsWidth = 310;

} // namespace

LedgerDialog::LedgerDialog(const DialogContext &context, const QString &name, const QString &title,
                           const QString &changeTitle, LedgerForm *form, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(form)
{
    setObjectName(name);
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    resize(style::scaled(960), style::scaled(600));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    buildHeader(column);
    buildMiddle(column, changeTitle);
    buildFooter(column);
    connect(m_form, &LedgerForm::changed, this, [this] {
        m_stale.clear();
        propose();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &LedgerDialog::reject);
    connect(m_confirm, &QAbstractButton::clicked, this, &LedgerDialog::confirm);
    refreshButtons();
    propose();
}

void LedgerDialog::buildHeader(QVBoxLayout *column)
{
    column->addWidget(new Label(windowTitle(), Face::PageTitle, Ink::Text, this));
    const domain::AccountState &state = m_context.page.state;
    //: debtor, number of the account, what is owed
    auto *whose =
        new Label(tr("%1 · %2 · balance %3")
                      .arg(common::isolated(state.debtor.name), common::isolated(state.number),
                           common::moneyText(state.total())),
                  Face::Body, Ink::Text2, this);
    whose->setObjectName(QStringLiteral("ledgerWhose"));
    whose->setElided(true);
    column->addWidget(whose);
}

void LedgerDialog::buildMiddle(QVBoxLayout *column, const QString &changeTitle)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    auto *left = new QWidget(this);
    // Wider where a language needs it: a check box does not wrap.
    left->setFixedWidth(std::max(style::scaled(kFieldsWidth), m_form->minimumSizeHint().width()));
    auto *fields = new QVBoxLayout(left);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(style::space::kSm);
    m_form->setParent(left);
    fields->addWidget(m_form);
    m_notice = new Notice(QStringLiteral("ledgerNotice"), left);
    fields->addWidget(m_notice);
    fields->addStretch(1);
    middle->addWidget(left);
    m_changes = new ChangePanel(changeTitle, this);
    middle->addWidget(m_changes, 1);
    column->addLayout(middle, 1);
}

void LedgerDialog::buildFooter(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    row->addWidget(
        new Label(tr("Nothing is recorded until you confirm."), Face::Small, Ink::Text2, this), 1);
    m_cancel = new Button(QStringLiteral("cancelLedger"), tr("Cancel"), ButtonKind::Normal, this);
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_confirm = new Button(QStringLiteral("confirmLedger"), m_form->confirmText(nullptr),
                           ButtonKind::Primary, this);
    m_confirm->setIconName(QStringLiteral("check-lg"));
    m_confirm->setKeyHint(QStringLiteral("Ctrl+Enter"));
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    column->addLayout(row);
}

void LedgerDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_form->focusFirst();
}

bool LedgerDialog::warns() const
{
    return m_offer && verdictOf(*m_offer, m_context.today()).tone == Tone::Warn;
}

void LedgerDialog::propose()
{
    if (m_saving)
        return;
    ++m_request;
    m_pending = false;
    m_confirmWanted = false;
    m_offer.reset();
    if (const QString problem = m_form->problem(); !problem.isEmpty())
        return showError(problem);
    m_pending = true;
    m_context.desk.propose(
        m_form->wish(),
        ports::guarded<ports::LedgerOffer>(
            this, [this, request = m_request](base::Result<ports::LedgerOffer> offer) {
                if (request != m_request)
                    return;
                m_pending = false;
                const bool wanted = std::exchange(m_confirmWanted, false);
                if (!offer)
                    return showError(failureText(offer.error(), m_context.today()));
                display(*offer);
                if (wanted && !warns())
                    confirm();
            }));
}

void LedgerDialog::display(const ports::LedgerOffer &offer)
{
    m_offer = offer;
    m_form->follow(offer);
    m_changes->showOffer(offer, m_context.today());
    const Verdict verdict = verdictOf(offer, m_context.today());
    if (m_stale.isEmpty())
        m_notice->set(verdict.text, verdict.tone, verdict.icon);
    else
        m_notice->set(m_stale, Tone::Warn, QStringLiteral("arrow-repeat"));
    refreshButtons();
}

void LedgerDialog::showError(const QString &sentence)
{
    m_changes->clear(); // it would be of something else than what is typed
    m_offer.reset();
    m_notice->set(sentence, Tone::Danger, QStringLiteral("exclamation-circle"));
    refreshButtons();
}

void LedgerDialog::refreshButtons()
{
    const QString words = m_form->confirmText(m_offer ? &*m_offer : nullptr);
    m_confirm->setText(words);
    m_confirm->setAccessibleName(words);
    m_confirm->setEnabled(!m_saving);
    m_cancel->setEnabled(!m_saving);
    m_form->setEnabled(!m_saving);
}

void LedgerDialog::confirm()
{
    if (m_saving)
        return;
    if (m_pending) {
        m_confirmWanted = true;
        return;
    }
    if (!m_offer)
        return m_form->focusProblem(); // why there is none is on screen
    m_saving = true;
    m_stale.clear();
    const QPointer<QWidget> focus = focusWidget();
    const QString sentence = postedText(*m_offer, m_context.today());
    refreshButtons();
    m_context.desk.post(*m_offer, ports::guarded<std::vector<ports::Saved>>(
                                      this, [this, focus, sentence](auto done) {
                                          onPosted(done, sentence);
                                          if (!done && focus)
                                              focus->setFocus(Qt::OtherFocusReason);
                                      }));
}

void LedgerDialog::onPosted(const base::Result<std::vector<ports::Saved>> &done,
                            const QString &sentence)
{
    m_saving = false;
    refreshButtons();
    if (done) {
        accept();
        Q_EMIT posted(*done, sentence);
        return;
    }
    const QString why = failureText(done.error(), m_context.today());
    if (done.error().code == base::ErrorCode::Conflict) {
        m_stale = why; // stands beside the new preview
        propose();
        return;
    }
    // The offer stays: confirming again tries again.
    m_notice->set(why, Tone::Danger, QStringLiteral("exclamation-circle"));
}

void LedgerDialog::reject()
{
    // Whether it was recorded must be known before it closes.
    if (!m_saving)
        QDialog::reject();
}

void LedgerDialog::keyPressEvent(QKeyEvent *event)
{
    if (!forms::takesEnter(
            *event, [this] { confirm(); }, [this] { focusNextChild(); }))
        QDialog::keyPressEvent(event);
}

} // namespace dunlin::payments
