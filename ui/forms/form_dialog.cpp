// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_dialog.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/arrangement/notice.h"

#include <QtCore/QPointer>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::forms {

using common::Tone;

FormDialog::FormDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                       const ports::AccountPage &page, QDate today, const FormLook &look,
                       QWidget *parent)
    : FrameDialog(page.state, look, parent)
    , m_desk(desk)
    , m_views(views)
    , m_page(page)
    , m_today(today)
{
    m_notice = new arrangement::Notice(QStringLiteral("formNotice"), this);
    foot()->addWidget(m_notice);
}

void FormDialog::say(const QString &sentence)
{
    m_notice->set(sentence, Tone::Danger, QStringLiteral("exclamation-circle"));
}

void FormDialog::foresee()
{
    if (isSaving())
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
    if (isSaving())
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

} // namespace dunlin::forms
