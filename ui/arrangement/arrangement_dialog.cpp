// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/arrangement_dialog.h"

#include "ui/arrangement/arrangement_fields.h"
#include "ui/arrangement/notice.h"
#include "ui/arrangement/schedule_panel.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"

#include <QtCore/QPointer>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::arrangement {

using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using style::Face;
using style::Ink;

namespace {

constexpr int kLikely = 650; ///< permille from which a promise is likely
constexpr int kAlternatives = 3;
constexpr int kFieldsWidth = 310;

} // namespace

ArrangementDialog::ArrangementDialog(ports::AgreementDesk &desk, const ports::AccountPage &page,
                                     const base::Clock &clock, const ports::Session &session,
                                     QWidget *parent)
    : FrameDialog(page.state,
                  {QStringLiteral("arrangementDialog"), tr("New arrangement"), tr("Confirm plan"),
                   QSize(900, 600), QStringLiteral("arrangement")},
                  parent)
    , m_desk(desk)
    , m_page(page)
    , m_clock(clock)
    , m_session(session)
{
    buildKinds();
    buildMiddle();
    m_fields->begin(m_page, today());
    connect(m_kinds, &common::Segmented::chosen, this, [this](int index) { setKind(Kind(index)); });
    connect(m_fields, &ArrangementFields::changed, this, &ArrangementDialog::propose);
    connect(m_schedule, &SchedulePanel::confirmed, this, &ArrangementDialog::confirm);
    connect(m_schedule, &SchedulePanel::partTyped, this, &ArrangementDialog::changePart);
    refreshButtons();
    propose();
}

QDate ArrangementDialog::today() const
{
    return base::dateIn(m_clock.now(), m_session.officeZone);
}

void ArrangementDialog::buildKinds()
{
    m_kinds = new common::Segmented(tr("What is agreed"), this);
    m_kinds->setObjectName(QStringLiteral("arrangementKind"));
    m_kinds->add(tr("One promise"));
    m_kinds->add(tr("Payment plan"));
    m_kinds->add(tr("Settlement"));
    m_kinds->setCurrent(int(m_kind));
    head()->addWidget(m_kinds);
}

void ArrangementDialog::buildMiddle()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space::kLg);
    auto *left = new QWidget(this);
    left->setFixedWidth(style::scaled(kFieldsWidth));
    auto *fields = new QVBoxLayout(left);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(style::space::kSm);
    m_fields = new ArrangementFields(left);
    fields->addWidget(m_fields);
    m_authority = new Notice(QStringLiteral("authority"), left);
    fields->addWidget(m_authority);
    m_chance = new Notice(QStringLiteral("promiseChance"), left);
    fields->addWidget(m_chance);
    m_alternativesTitle = new Label(tr("Within your authority:"), Face::Small, Ink::Text2, left);
    fields->addWidget(m_alternativesTitle);
    for (int i = 0; i < kAlternatives; ++i) {
        auto *button =
            new Button(QStringLiteral("alternative%1").arg(i + 1), {}, ButtonKind::Normal, left);
        fields->addWidget(button);
        m_alternatives.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            if (!m_offer || size_t(i) >= m_offer->alternatives.size() || isSaving())
                return;
            const ports::Offer chosen = m_offer->alternatives[size_t(i)];
            m_fields->take(chosen);
            m_fields->focusFirst();
        });
    }
    fields->addStretch(1);
    middle->addWidget(left);
    m_schedule = new SchedulePanel(this);
    middle->addWidget(m_schedule, 1);
    body()->addLayout(middle, 1);
    m_readBack = new Notice(QStringLiteral("readBack"), this);
    foot()->addWidget(m_readBack);
}

void ArrangementDialog::setKind(Kind kind)
{
    if (isSaving() || kind == m_kind)
        return;
    m_kind = kind;
    m_kinds->setCurrent(int(kind));
    m_schedule->clear();
    m_fields->setKind(kind);
}

void ArrangementDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_fields->focusFirst();
}

template <class Offered>
ports::Reply<Offered> ArrangementDialog::answerTo()
{
    m_pending = true;
    return ports::guarded<Offered>(this, [this, request = m_request](base::Result<Offered> offer) {
        if (request != m_request)
            return;
        m_pending = false;
        const bool wanted = std::exchange(m_confirmWanted, false);
        if (!offer)
            return showError(failureText(offer.error(), today()));
        display(*offer);
        if (wanted && !asks())
            confirm();
    });
}

void ArrangementDialog::propose()
{
    if (isSaving())
        return;
    ++m_request;
    m_pending = false;
    m_confirmWanted = false;
    m_offer.reset();
    m_promise.reset();
    // What is shown stays until there is something else to show.
    if (const QString problem = m_fields->problem(); !problem.isEmpty())
        return showError(problem);
    switch (m_kind) {
    case Kind::Promise:
        return m_desk.proposePromise(m_fields->promiseWish(), answerTo<ports::PromiseOffer>());
    case Kind::Plan: return m_desk.proposePlan(m_fields->planWish(), answerTo<ports::Offer>());
    case Kind::Settlement:
        return m_desk.proposeSettlement(m_fields->settlementWish(), answerTo<ports::Offer>());
    }
}

void ArrangementDialog::changePart(int part, std::optional<domain::Money> amount,
                                   std::optional<QDate> due)
{
    if (isSaving() || m_pending || !m_offer)
        return;
    ++m_request;
    m_pending = true;
    const auto reply = ports::guarded<ports::Offer>(
        this, [this, request = m_request](base::Result<ports::Offer> offer) {
            if (request != m_request)
                return;
            m_pending = false;
            const bool wanted = std::exchange(m_confirmWanted, false);
            if (!offer) {
                // The schedule stays as it was.
                m_authority->set(failureText(offer.error(), today()), Tone::Danger,
                                 QStringLiteral("exclamation-circle"));
                return;
            }
            display(*offer, false);
            if (wanted && !asks())
                confirm();
        });
    m_desk.changePart(*m_offer, size_t(part), amount, due, reply);
}

void ArrangementDialog::display(const ports::Offer &offer, bool follow)
{
    m_offer = offer;
    if (follow)
        m_fields->follow(offer);
    m_schedule->showOffer(offer, m_kind, today());
    showReadBack(offer.readBack);
    showChance({});
    showAuthority(offer);
    showAlternatives(offer.alternatives);
    refreshButtons();
}

void ArrangementDialog::display(const ports::PromiseOffer &offer)
{
    m_promise = offer;
    m_schedule->showShares(offer, m_fields->promiseBalances());
    showReadBack(offer.readBack);
    showAuthority(offer);
    showChance(offer.chance);
    showAlternatives({});
    refreshButtons();
}

void ArrangementDialog::showChance(const std::optional<ports::PromiseChance> &chance)
{
    if (!chance)
        return m_chance->set({}, Tone::Neutral, {});
    m_chance->set(chanceText(*chance, today()),
                  chance->looksUnaffordable         ? Tone::Warn
                  : chance->keptPermille >= kLikely ? Tone::Ok
                                                    : Tone::Neutral,
                  chance->looksUnaffordable ? QStringLiteral("exclamation-triangle")
                                            : QStringLiteral("info-circle"));
}

void ArrangementDialog::showAuthority(const ports::Offer &offer)
{
    if (!offer.needsApproval()) {
        m_authority->set(tr("Within your authority: you may agree this yourself."), Tone::Ok,
                         QStringLiteral("check2"));
        return;
    }
    QStringList words{tr("Needs approval.")};
    for (const domain::BeyondLimit &limit : offer.limits)
        words << limitText(offer, limit, m_session.role, today());
    words << decidersText(offer.deciders)
          << tr("Confirming puts it into their queue; until then nothing is agreed.");
    m_authority->set(words.join(QLatin1Char(' ')), Tone::Warn, QStringLiteral("person-check"));
}

void ArrangementDialog::showAuthority(const ports::PromiseOffer &offer)
{
    const QString words = offer.needsApproval()
                              ? approvalText(offer.limits, offer.deciders, m_session.role, today())
                              : QString();
    m_authority->set(words, Tone::Warn, QStringLiteral("person-check"));
}

bool ArrangementDialog::asks() const
{
    return (m_offer && m_offer->needsApproval()) || (m_promise && m_promise->needsApproval());
}

void ArrangementDialog::showAlternatives(const std::vector<ports::Offer> &offers)
{
    m_alternativesTitle->setVisible(!offers.empty());
    for (size_t i = 0; i < m_alternatives.size(); ++i) {
        Button *button = m_alternatives[i];
        button->setVisible(i < offers.size());
        if (i >= offers.size())
            continue;
        const QString words = alternativeText(offers[i]);
        const QString key = QStringLiteral("Alt+%1").arg(i + 1);
        button->setText(words);
        button->setAccessibleName(words);
        button->setKeyHint(key);
        // Not in keyPressEvent: a line edit would type the digit first.
        button->setShortcut(QKeySequence(key));
    }
}

void ArrangementDialog::showReadBack(const QString &sentence)
{
    m_readBack->set(sentence.isEmpty() ? QString() : tr("Read back: “%1”").arg(sentence),
                    Tone::Neutral, QStringLiteral("chat-left-quote"));
}

void ArrangementDialog::showError(const QString &sentence)
{
    m_schedule->clear(); // it would be of something else than what is typed
    m_offer.reset();
    m_promise.reset();
    m_authority->set(sentence, Tone::Danger, QStringLiteral("exclamation-circle"));
    showChance({});
    showAlternatives({});
    showReadBack({});
    refreshButtons();
}

void ArrangementDialog::refreshButtons()
{
    QString words = tr("Confirm plan");
    if (asks())
        words = tr("Send for approval");
    else if (m_kind == Kind::Promise)
        words = tr("Confirm promise");
    else if (m_kind == Kind::Settlement)
        words = tr("Confirm settlement");
    else if (m_offer && std::holds_alternative<domain::PlanChanged>(m_offer->proposal))
        words = tr("Confirm change");
    setConfirmWords(words);
    m_kinds->setEnabled(!isSaving());
}

void ArrangementDialog::confirm()
{
    if (isSaving())
        return;
    m_schedule->finishEditing();
    if (m_pending) {
        m_confirmWanted = true;
        return;
    }
    if (!m_offer && !m_promise)
        return m_fields->focusProblem(); // why there is none is on screen
    QWidget *focus = focusWidget();
    setSaving(true);
    refreshButtons();
    const auto reply = [this, focus = QPointer<QWidget>(focus)](const QString &sentence) {
        return ports::guarded<ports::Agreed>(
            this, [this, focus, sentence](base::Result<ports::Agreed> done) {
                onAgreed(done, sentence);
                if (!done && focus)
                    focus->setFocus(Qt::OtherFocusReason);
            });
    };
    if (m_promise)
        return m_desk.agree(*m_promise, reply(agreedText(*m_promise, today())));
    m_desk.agree(*m_offer, reply(agreedText(*m_offer, m_kind, m_offer->needsApproval(), today())));
}

void ArrangementDialog::onAgreed(const base::Result<ports::Agreed> &done, const QString &sentence)
{
    setSaving(false);
    refreshButtons();
    if (!done) {
        // The offer stays: confirming again tries again.
        m_authority->set(failureText(done.error(), today()), Tone::Danger,
                         QStringLiteral("exclamation-circle"));
        return;
    }
    accept();
    Q_EMIT agreed(*done, sentence);
}

} // namespace dunlin::arrangement
