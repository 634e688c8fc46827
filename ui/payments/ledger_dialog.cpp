// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/ledger_dialog.h"

#include "ui/arrangement/notice.h"
#include "ui/payments/change_panel.h"
#include "ui/payments/ledger_form.h"
#include "ui/payments/payment_words.h"
#include "ui/style/tokens.h"

#include <QtCore/QPointer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::payments {

using arrangement::Notice;
using common::Tone;

namespace {

constexpr int kFieldsWidth = 310;

} // namespace

LedgerDialog::LedgerDialog(const DialogContext &context, const QString &name, const QString &title,
                           const QString &changeTitle, LedgerForm *form, QWidget *parent)
    : FrameDialog(
        context.page.state,
        {name, title, form->confirmText(nullptr), QSize(960, 600), QStringLiteral("ledger")},
        parent)
    , m_context(context)
    , m_form(form)
{
    buildMiddle(changeTitle);
    connect(m_form, &LedgerForm::changed, this, [this] {
        m_stale.clear();
        propose();
    });
    propose();
}

void LedgerDialog::buildMiddle(const QString &changeTitle)
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
    body()->addLayout(middle, 1);
}

void LedgerDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_form->focusFirst();
}

bool LedgerDialog::warns() const
{
    return m_offer
           && verdictOf(*m_offer, m_context.session.role, m_context.today()).tone == Tone::Warn;
}

void LedgerDialog::propose()
{
    if (isSaving())
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
    const Verdict verdict = verdictOf(offer, m_context.session.role, m_context.today());
    if (m_stale.isEmpty())
        m_notice->set(verdict.text, verdict.tone, verdict.icon);
    else
        m_notice->set(m_stale, Tone::Warn, QStringLiteral("arrow-repeat"));
    nameConfirm();
}

void LedgerDialog::showError(const QString &sentence)
{
    m_changes->clear(); // it would be of something else than what is typed
    m_offer.reset();
    m_notice->set(sentence, Tone::Danger, QStringLiteral("exclamation-circle"));
    nameConfirm();
}

void LedgerDialog::nameConfirm()
{
    setConfirmWords(m_form->confirmText(m_offer ? &*m_offer : nullptr));
}

void LedgerDialog::confirm()
{
    if (isSaving())
        return;
    if (m_pending) {
        m_confirmWanted = true;
        return;
    }
    if (!m_offer)
        return m_form->focusProblem(); // why there is none is on screen
    m_stale.clear();
    const QPointer<QWidget> focus = focusWidget();
    const QString sentence = postedText(*m_offer, m_context.today());
    setSaving(true);
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
    setSaving(false);
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

} // namespace dunlin::payments
