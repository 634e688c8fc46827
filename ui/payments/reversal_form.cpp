// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/reversal_form.h"

#include "ui/account/timeline_words.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace dunlin::payments {

using domain::ReversalCause;
using domain::TimelineEntry;

namespace {

/// Older things are found in the timeline itself.
constexpr size_t kTargets = 200;
constexpr int kLongestReason = 500;

} // namespace

ReversalForm::ReversalForm(const domain::AccountState &state, std::optional<domain::EventId> of,
                           QDate today, QWidget *parent)
    : LedgerForm(parent)
    , m_account(state.id)
    , m_today(today)
{
    m_target = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("reversalTarget"));
    m_target->setAccessibleName(tr("What is taken back"));
    m_cause = new QComboBox(this);
    m_cause->setObjectName(QStringLiteral("reversalCause"));
    m_cause->setAccessibleName(tr("What happened"));
    m_cause->addItem(tr("Posted in error"), int(ReversalCause::Correction));
    m_cause->addItem(tr("Returned by the bank"), int(ReversalCause::Returned));
    m_cause->addItem(tr("Charged back"), int(ReversalCause::ChargedBack));
    for (QComboBox *box : {m_target, m_cause}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reversalReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(kLongestReason);
    m_fee = new QCheckBox(tr("Charge the contract's &fee"), this);
    m_fee->setObjectName(QStringLiteral("reversalFee"));
    m_fee->setAccessibleName(tr("Charge the contract's fee"));
    m_fee->setChecked(true);
    m_fee->hide();
    addRow(tr("&Take back"), m_target);
    addRow(tr("&What happened"), m_cause);
    addRow(tr("&Reason"), m_reason);
    addWide(m_fee);
    fill(state, of);
    onTarget();
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        onTarget();
        Q_EMIT changed();
    });
    connect(m_cause, &QComboBox::currentIndexChanged, this, [this] {
        m_fee->setVisible(false); // until the contract is asked again
        suggestReason();
        Q_EMIT changed();
    });
    connect(m_reason, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_reasonTyped = !text.isEmpty(); });
    connect(m_reason, &QLineEdit::textChanged, this, &LedgerForm::changed);
    connect(m_fee, &QCheckBox::toggled, this, &LedgerForm::changed);
}

void ReversalForm::fill(const domain::AccountState &state, std::optional<domain::EventId> of)
{
    // The newest first; what was asked for is there however old it is.
    for (auto entry = state.timeline.rbegin(); entry != state.timeline.rend(); ++entry) {
        if (!account::isReversible(*entry))
            continue;
        const bool wanted = of == entry->event;
        if (m_targets.size() >= kTargets && !wanted)
            continue;
        m_targets.push_back(*entry);
        const QDate day = base::dateIn(entry->at, QByteArrayLiteral("UTC"));
        //: what is taken back: what it is, its day
        m_target->addItem(
            tr("%1, %2").arg(account::timelineTitle(*entry), common::dayText(day, m_today)));
        if (wanted)
            m_target->setCurrentIndex(m_target->count() - 1);
    }
}

void ReversalForm::onTarget()
{
    setRowVisible(m_cause, isPayment());
    if (!isPayment())
        m_fee->hide();
    suggestReason();
}

bool ReversalForm::isPayment() const
{
    const int index = m_target->currentIndex();
    return index >= 0 && m_targets[size_t(index)].kind == TimelineEntry::Kind::Payment;
}

ReversalCause ReversalForm::cause() const
{
    return isPayment() ? ReversalCause(m_cause->currentData().toInt()) : ReversalCause::Correction;
}

void ReversalForm::suggestReason()
{
    if (m_reasonTyped)
        return;
    const QSignalBlocker quiet(m_reason); // the change that led here is told anyway
    switch (cause()) {
    case ReversalCause::Correction: m_reason->setText(tr("recorded in error")); break;
    case ReversalCause::Returned: m_reason->setText(tr("returned by the bank")); break;
    case ReversalCause::ChargedBack: m_reason->setText(tr("charged back")); break;
    }
}

QString ReversalForm::problem() const
{
    if (m_targets.empty())
        return tr("There is nothing on this account that can be taken back.");
    if (m_reason->text().trimmed().isEmpty())
        return tr("Say why it is taken back, for instance: no funds.");
    return {};
}

void ReversalForm::focusProblem()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReversalForm::focusFirst()
{
    m_target->setFocus(Qt::OtherFocusReason);
}

ports::LedgerWish ReversalForm::wish() const
{
    ports::ReversalWish wish;
    wish.account = m_account;
    wish.of = m_targets[size_t(m_target->currentIndex())].event;
    wish.cause = cause();
    wish.reason = m_reason->text().trimmed();
    wish.withFee = m_fee->isChecked();
    return wish;
}

QString ReversalForm::confirmText(const ports::LedgerOffer *) const
{
    return isPayment() ? tr("Reverse payment") : tr("Take back");
}

void ReversalForm::follow(const ports::LedgerOffer &offer)
{
    m_fee->setVisible(offer.fee.has_value());
    if (offer.fee)
        m_fee->setText(
            tr("Charge the contract's &fee of %1").arg(common::moneyText(offer.fee->amount)));
}

} // namespace dunlin::payments
