// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payment_form.h"

#include "core/base/payday.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/payments/payment_words.h"
#include "ui/wrapup/echo_edit.h"
#include "ui/wrapup/outcome_words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace dunlin::payments {

using domain::Money;
using wrapup::AmountEdit;
using wrapup::DateEdit;
using wrapup::EchoEdit;

namespace {

/// A reference longer than this is no reference but a letter.
constexpr int kLongestReference = 200;

Money pastDue(const domain::AccountState &state, QDate today)
{
    Money sum = Money::zero(state.currency);
    for (const domain::ItemState &item : state.items) {
        if (item.isOpen() && item.due.isValid() && item.due < today)
            sum += item.open.sum();
    }
    return sum;
}

template <class Id>
std::optional<Id> chosen(const QComboBox *box)
{
    const QByteArray bytes = box->currentData().toByteArray();
    return bytes.isEmpty() || box->isHidden() ? std::nullopt : Id::fromHex(bytes);
}

} // namespace

PaymentForm::PaymentForm(const ports::AccountPage &page, QDate today, QWidget *parent)
    : LedgerForm(parent)
    , m_account(page.state.id)
    , m_currency(page.state.currency)
    , m_today(today)
{
    buildFields();
    fillChoices(page.state);
    begin(page);
    for (EchoEdit *edit : std::initializer_list<EchoEdit *>{m_amount, m_date})
        connect(edit, &EchoEdit::readingChanged, this, &LedgerForm::changed);
    connect(m_reference, &QLineEdit::textChanged, this, &LedgerForm::changed);
    for (QComboBox *box : {m_method, m_item})
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerForm::changed);
    connect(m_expected, &QComboBox::currentIndexChanged, this, [this] {
        onExpectedChosen();
        Q_EMIT changed();
    });
    connect(m_linked, &QCheckBox::toggled, this, [this](bool linked) {
        m_item->setEnabled(!linked);
        Q_EMIT changed();
    });
}

void PaymentForm::buildFields()
{
    m_amount = new AmountEdit(QStringLiteral("paymentAmount"), tr("Amount"), this);
    m_date = new DateEdit(QStringLiteral("paymentDate"), tr("Value date"), this);
    m_method = new QComboBox(this);
    m_method->setObjectName(QStringLiteral("paymentMethod"));
    m_method->setAccessibleName(tr("Paid with"));
    m_method->addItem(tr("Not said"), QString());
    for (const wrapup::PayMethod &method : wrapup::payMethods())
        m_method->addItem(method.text, method.name);
    m_reference = new QLineEdit(this);
    m_reference->setObjectName(QStringLiteral("paymentReference"));
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setMaxLength(kLongestReference);
    m_item = new QComboBox(this);
    m_item->setObjectName(QStringLiteral("paymentItem"));
    m_item->setAccessibleName(tr("Stated item"));
    m_expected = new QComboBox(this);
    m_expected->setObjectName(QStringLiteral("paymentExpected"));
    m_expected->setAccessibleName(tr("Announced payment"));
    for (QComboBox *box : {m_method, m_item, m_expected}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_linked = new QCheckBox(tr("&Share over all accounts of the person"), this);
    m_linked->setObjectName(QStringLiteral("paymentLinked"));
    m_linked->setAccessibleName(tr("Share over all accounts of the person"));

    addRow(tr("&Amount"), m_amount);
    addRow(tr("Value &date"), m_date);
    addRow(tr("Paid &with"), m_method);
    addRow(tr("&Reference"), m_reference);
    addRow(tr("Stated &item"), m_item);
    addRow(tr("A&nnounced"), m_expected);
    addWide(m_linked);
}

void PaymentForm::fillChoices(const domain::AccountState &state)
{
    m_item->addItem(tr("None stated"), QByteArray());
    for (const domain::ItemState &item : state.items) {
        if (!item.isOpen() || item.id.isNull())
            continue;
        //: an open item: number, amount
        m_item->addItem(
            tr("%1, %2").arg(common::isolated(item.number), common::moneyText(item.open.sum())),
            item.id.toHex());
    }
    m_item->setEnabled(m_item->count() > 1);
    m_expected->addItem(tr("Another payment"), QByteArray());
    for (const domain::ExpectedState &expected : state.expected) {
        if (!expected.isOpen())
            continue;
        m_expectedOpen.push_back(expected);
        //: an announced payment: amount, day
        m_expected->addItem(tr("%1, %2").arg(common::moneyText(expected.amount),
                                             common::weekdayText(expected.due, m_today)),
                            expected.id.toHex());
    }
    setRowVisible(m_expected, !m_expectedOpen.empty());
}

void PaymentForm::begin(const ports::AccountPage &page)
{
    base::AmountContext amounts;
    amounts.balance = page.state.total();
    amounts.pastDue = pastDue(page.state, m_today);
    const QString point = locale().decimalPoint();
    amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    m_amount->setContext(amounts);
    m_date->setToday(m_today);
    m_date->setPastAllowed(true);
    m_date->setPayday(base::Payday::fromText(page.state.debtor.payday));
    m_date->suggest(m_today);
    const auto others =
        std::count_if(page.linked.begin(), page.linked.end(), [this](const auto &linked) {
            return linked.account != m_account && linked.balance.currency() == m_currency;
        });
    m_linked->setVisible(others > 0);
    // What was announced and should be here is most likely what came.
    for (size_t i = 0; i < m_expectedOpen.size(); ++i) {
        if (m_expectedOpen[i].due > m_today)
            continue;
        m_expected->setCurrentIndex(int(i) + 1);
        onExpectedChosen();
        return;
    }
    if (const auto amount = suggestion(page))
        m_amount->suggest(*amount);
}

std::optional<Money> PaymentForm::suggestion(const ports::AccountPage &page) const
{
    const domain::PromiseState *next = nullptr;
    for (const domain::PromiseState &promise : page.state.promises) {
        if (promise.open().isPositive() && (!next || promise.due < next->due))
            next = &promise;
    }
    if (next)
        return next->open();
    const Money due = pastDue(page.state, m_today);
    const Money total = page.state.total();
    if (due.isPositive() && total.isPositive())
        return base::min(due, total);
    return total.isPositive() ? std::optional(total) : std::nullopt;
}

void PaymentForm::onExpectedChosen()
{
    const int index = m_expected->currentIndex() - 1;
    if (index < 0 || size_t(index) >= m_expectedOpen.size())
        return;
    const domain::ExpectedState &expected = m_expectedOpen[size_t(index)];
    const QSignalBlocker quiet(this); // one change, not three
    m_amount->suggest(expected.amount);
    m_reference->setText(expected.reference);
    if (const int method = m_method->findData(expected.method); method >= 0)
        m_method->setCurrentIndex(method);
}

QString PaymentForm::problem() const
{
    if (const QString foreign = foreignCurrency(m_amount->text(), m_currency); !foreign.isEmpty())
        return foreign;
    if (!m_amount->isReadable()) {
        return m_amount->text().trimmed().isEmpty()
                   ? tr("Type the amount that was paid, for instance 120, 50% or full.")
                   : tr("The amount cannot be read. Type for instance 120, 50% or full.");
    }
    if (!m_date->isReadable())
        return tr("The value date cannot be read. Type for instance today, yesterday or fri.");
    return {};
}

void PaymentForm::focusProblem()
{
    const bool amount =
        !m_amount->isReadable() || !foreignCurrency(m_amount->text(), m_currency).isEmpty();
    (amount ? static_cast<QWidget *>(m_amount) : m_date)->setFocus(Qt::OtherFocusReason);
}

void PaymentForm::focusFirst()
{
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

bool PaymentForm::sharesLinked() const
{
    return m_linked->isChecked() && !m_linked->isHidden();
}

ports::LedgerWish PaymentForm::wish() const
{
    ports::PaymentWish wish;
    wish.account = m_account;
    wish.amount = m_amount->amount().value_or(Money());
    wish.valueDate = m_date->date().value_or(m_today);
    wish.method = m_method->currentData().toString();
    wish.reference = m_reference->text().trimmed();
    wish.linked = sharesLinked();
    if (!wish.linked)
        wish.item = chosen<domain::ItemId>(m_item);
    wish.expected = chosen<domain::EventId>(m_expected);
    return wish;
}

QString PaymentForm::confirmText(const ports::LedgerOffer *offer) const
{
    return offer && offer->announced ? tr("Note expected payment") : tr("Post payment");
}

} // namespace dunlin::payments
