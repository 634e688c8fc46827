// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/correction_form.h"

#include "ui/common/money_text.h"
#include "ui/payments/payment_words.h"
#include "ui/wrapup/echo_edit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace dunlin::payments {

using domain::Money;
using wrapup::AmountEdit;
using wrapup::DateEdit;
using wrapup::EchoEdit;

CorrectionForm::CorrectionForm(const domain::AccountState &state, QDate today, QWidget *parent)
    : LedgerForm(parent)
    , m_account(state.id)
    , m_currency(state.currency)
    , m_today(today)
{
    buildFields();
    fillItems(state);
    begin(state);
    showKind();
    for (QComboBox *box : {m_bucket, m_item})
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerForm::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    for (EchoEdit *edit : std::initializer_list<EchoEdit *>{m_amount, m_date, m_from, m_until})
        connect(edit, &EchoEdit::readingChanged, this, &LedgerForm::changed);
    for (QLineEdit *edit : {m_number, m_basis, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &LedgerForm::changed);
}

void CorrectionForm::buildFields()
{
    const auto box = [this](const char *name, const QString &label) {
        auto *made = new QComboBox(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(label);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(8);
        return made;
    };
    const auto line = [this](const char *name, const QString &label) {
        auto *made = new QLineEdit(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(label);
        made->setMaxLength(500);
        return made;
    };
    m_kind = box("correctionKind", tr("Kind"));
    m_kind->addItem(tr("Lower the claim"), int(Kind::Lower));
    m_kind->addItem(tr("Raise the claim"), int(Kind::Raise));
    m_kind->addItem(tr("Credit note"), int(Kind::CreditNote));
    m_kind->addItem(tr("Fee"), int(Kind::Fee));
    m_kind->addItem(tr("Cost"), int(Kind::Cost));
    m_kind->addItem(tr("Days without interest"), int(Kind::InterestWaiver));
    m_amount = new AmountEdit(QStringLiteral("correctionAmount"), tr("Amount"), this);
    m_bucket = box("correctionBucket", tr("Part"));
    for (const domain::Bucket bucket : domain::kBuckets)
        m_bucket->addItem(bucketText(bucket), int(bucket));
    m_item = box("correctionItem", tr("Item"));
    m_number = line("correctionNumber", tr("Number"));
    m_basis = line("correctionBasis", tr("Legal basis"));
    m_basis->setPlaceholderText(tr("law, or clause of the contract"));
    m_reason = line("correctionReason", tr("Reason"));
    m_date = new DateEdit(QStringLiteral("correctionDate"), tr("Value date"), this);
    m_from = new DateEdit(QStringLiteral("correctionFrom"), tr("From"), this);
    m_until = new DateEdit(QStringLiteral("correctionUntil"), tr("Until"), this);
    addRow(tr("&Kind"), m_kind);
    addRow(tr("&Amount"), m_amount);
    addRow(tr("&Part"), m_bucket);
    addRow(tr("&Item"), m_item);
    addRow(tr("&Number"), m_number);
    addRow(tr("Legal &basis"), m_basis);
    addRow(tr("&Reason"), m_reason);
    addRow(tr("&From"), m_from);
    addRow(tr("&Until"), m_until);
    addRow(tr("Value &date"), m_date);
}

void CorrectionForm::fillItems(const domain::AccountState &state)
{
    m_item->addItem(tr("The account as a whole"), QByteArray());
    for (const domain::ItemState &item : state.items) {
        if (!item.isOpen() || item.id.isNull())
            continue;
        //: an open item: number, amount
        m_item->addItem(
            tr("%1, %2").arg(common::isolated(item.number), common::moneyText(item.open.sum())),
            item.id.toHex());
    }
}

void CorrectionForm::begin(const domain::AccountState &state)
{
    base::AmountContext amounts;
    amounts.balance = state.total();
    amounts.pastDue = state.total();
    const QString point = locale().decimalPoint();
    amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    m_amount->setContext(amounts);
    for (DateEdit *edit : {m_date, m_from, m_until}) {
        edit->setToday(m_today);
        edit->setPastAllowed(true);
    }
    m_date->suggest(m_today);
    m_from->suggest(m_today);
}

CorrectionForm::Kind CorrectionForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void CorrectionForm::showKind()
{
    const Kind now = kind();
    const bool adjusts = now == Kind::Lower || now == Kind::Raise;
    const bool charges = now == Kind::Fee || now == Kind::Cost;
    setRowVisible(m_amount, hasAmount());
    setRowVisible(m_bucket, adjusts);
    setRowVisible(m_number, now == Kind::CreditNote);
    setRowVisible(m_basis, charges);
    setRowVisible(m_reason, adjusts || now == Kind::InterestWaiver);
    setRowVisible(m_from, !hasAmount());
    setRowVisible(m_until, !hasAmount());
    setRowVisible(m_date, hasAmount());
}

QWidget *CorrectionForm::wrongField() const
{
    const auto empty = [](const QLineEdit *edit) {
        return !edit->isHidden() && edit->text().trimmed().isEmpty();
    };
    if (hasAmount()
        && (!m_amount->isReadable() || !foreignCurrency(m_amount->text(), m_currency).isEmpty()))
        return m_amount;
    if (empty(m_basis))
        return m_basis;
    if (empty(m_reason))
        return m_reason;
    for (DateEdit *edit : {m_date, m_from, m_until}) {
        // A waiver without an end holds for ever.
        const bool open = edit == m_until && edit->text().trimmed().isEmpty();
        if (!edit->isHidden() && !open && !edit->isReadable())
            return edit;
    }
    return nullptr;
}

QString CorrectionForm::problem() const
{
    const QWidget *wrong = wrongField();
    if (!wrong)
        return {};
    if (wrong == m_amount) {
        const QString foreign = foreignCurrency(m_amount->text(), m_currency);
        return foreign.isEmpty() ? tr("Type the amount, for instance 40 or 15%.") : foreign;
    }
    if (wrong == m_basis)
        return tr("Name the law or the clause of the contract that allows the charge.");
    if (wrong == m_reason)
        return tr("Say the reason; it stays with the entry.");
    return tr("%1 cannot be read. Type for instance today, fri or 15/1.")
        .arg(wrong->accessibleName());
}

void CorrectionForm::focusProblem()
{
    if (QWidget *wrong = wrongField())
        wrong->setFocus(Qt::OtherFocusReason);
}

void CorrectionForm::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

domain::Payload CorrectionForm::payload() const
{
    const QByteArray chosen = m_item->currentData().toByteArray();
    const auto item = chosen.isEmpty() ? std::nullopt : domain::ItemId::fromHex(chosen);
    const Money amount = m_amount->amount().value_or(Money::zero(m_currency));
    const QDate day = m_date->date().value_or(m_today);
    const QString reason = m_reason->text().trimmed();
    switch (kind()) {
    case Kind::Lower:
    case Kind::Raise:
        return domain::Adjusted{item, domain::Bucket(m_bucket->currentData().toInt()),
                                kind() == Kind::Lower ? -amount : amount, reason, day};
    case Kind::CreditNote: return domain::CreditNote{item, m_number->text().trimmed(), amount, day};
    case Kind::Fee:
    case Kind::Cost:
        return domain::Charged{.charge = kind() == Kind::Fee ? domain::ChargeKind::Fee
                                                             : domain::ChargeKind::Cost,
                               .item = item,
                               .amount = amount,
                               .basis = m_basis->text().trimmed(),
                               .valueDate = day};
    case Kind::InterestWaiver:
        return domain::InterestWaived{item, m_from->date().value_or(QDate()),
                                      m_until->date().value_or(QDate()), reason};
    }
    return domain::UnknownPayload{};
}

ports::LedgerWish CorrectionForm::wish() const
{
    return ports::CorrectionWish{m_account, payload()};
}

QString CorrectionForm::confirmText(const ports::LedgerOffer *offer) const
{
    if (offer && offer->needsApproval())
        return tr("Send for approval");
    switch (kind()) {
    case Kind::Lower: return tr("Lower the claim");
    case Kind::Raise: return tr("Raise the claim");
    case Kind::CreditNote: return tr("Enter credit note");
    case Kind::Fee: return tr("Charge fee");
    case Kind::Cost: return tr("Charge cost");
    case Kind::InterestWaiver: return tr("Waive interest");
    }
    return {};
}

} // namespace dunlin::payments
