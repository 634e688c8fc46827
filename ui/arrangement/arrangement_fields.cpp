// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/arrangement_fields.h"

#include "core/base/payday.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/echo_edit.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::arrangement {

using domain::Frequency;
using wrapup::AmountEdit;
using wrapup::DateEdit;
using wrapup::EchoEdit;

namespace {

constexpr int kMostParts = int(domain::kMaxInstalments);

/// What a plan's first part is apart from its instalments: 1 or 0 parts.
size_t partsBefore(const ports::Offer &offer, const QLineEdit *first, std::optional<int> count)
{
    if (!first->text().isEmpty())
        return 1;
    return count && offer.parts.size() == size_t(*count) + 1 ? 1 : 0;
}

} // namespace

ArrangementFields::ArrangementFields(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, style::scaled(84));
    buildRows();
    connectParts();
}

void ArrangementFields::buildRows()
{
    m_first = new AmountEdit(QStringLiteral("planFirstPayment"), tr("First payment"), this);
    m_promised = new AmountEdit(QStringLiteral("promiseAmount"), tr("Amount"), this);
    m_settled = new AmountEdit(QStringLiteral("settlementAmount"), tr("Settle for"), this);
    m_date = new DateEdit(QStringLiteral("firstDate"), tr("First date"), this);
    m_expires = new DateEdit(QStringLiteral("expires"), tr("Offer ends"), this);
    m_replace = new QCheckBox(this);
    m_replace->setObjectName(QStringLiteral("replacePlan"));
    m_repeat = new QComboBox(this);
    m_repeat->setObjectName(QStringLiteral("repeat"));
    m_repeat->setAccessibleName(tr("Repeat"));
    m_count = addCount(QStringLiteral("planInstalments"), tr("Instalments"));
    m_parts = addCount(QStringLiteral("settlementParts"), tr("Payments"));
    m_each = new AmountEdit(QStringLiteral("planEach"), tr("Amount each"), this);
    m_method = new QComboBox(this);
    m_method->setObjectName(QStringLiteral("payWith"));
    m_method->setAccessibleName(tr("Pay with"));
    m_method->addItem(tr("Not said"), QString());
    for (const wrapup::PayMethod &method : wrapup::payMethods())
        m_method->addItem(method.text, method.name);
    m_pickBox = new QWidget(this);
    auto *picks = new QVBoxLayout(m_pickBox);
    picks->setContentsMargins(0, 6, 0, 0);
    picks->setSpacing(4);

    addRow(tr("&First payment"), m_first, {Kind::Plan});
    addRow(tr("&Amount"), m_promised, {Kind::Promise});
    addRow(tr("&Settle for"), m_settled, {Kind::Settlement});
    m_dateLabel = addRow(tr("First &date"), m_date, {Kind::Promise, Kind::Plan, Kind::Settlement});
    addRow(tr("&Repeat"), m_repeat, {Kind::Plan, Kind::Settlement});
    addRow(tr("&Instalments"), m_count, {Kind::Plan});
    addRow(tr("&Payments"), m_parts, {Kind::Settlement});
    addRow(tr("Amount &each"), m_each, {Kind::Plan});
    addRow(tr("&Offer ends"), m_expires, {Kind::Settlement});
    addRow(tr("Pay &with"), m_method, {Kind::Promise, Kind::Plan, Kind::Settlement});
    m_grid->addWidget(m_replace, m_grid->rowCount(), 0, 1, 2);
    m_grid->addWidget(m_pickBox, m_grid->rowCount(), 0, 1, 2);
    m_parts->setText(QStringLiteral("1"));
}

QLineEdit *ArrangementFields::addCount(const QString &name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    return edit;
}

common::Label *ArrangementFields::addRow(const QString &label, QWidget *field,
                                         std::vector<Kind> kinds)
{
    auto *words = new common::Label(label, style::Face::Small, style::Ink::Text2, this);
    words->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
    m_rows.push_back({words, field, std::move(kinds)});
    return words;
}

void ArrangementFields::connectParts()
{
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_first, m_count, m_each, m_settled, m_parts}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { onTyped(edit); });
        // A field says that it was edited before it has read what is in it.
        connect(edit, &QLineEdit::textChanged, this, [this, edit] {
            if (edit == m_editing)
                Q_EMIT changed();
        });
    }
    connect(m_promised, &EchoEdit::readingChanged, this, &ArrangementFields::changed);
    connect(m_date, &EchoEdit::readingChanged, this, &ArrangementFields::changed);
    connect(m_expires, &EchoEdit::readingChanged, this, &ArrangementFields::changed);
    connect(m_replace, &QCheckBox::toggled, this, &ArrangementFields::changed);
    connect(m_repeat, &QComboBox::currentIndexChanged, this, &ArrangementFields::changed);
    connect(m_method, &QComboBox::currentIndexChanged, this, &ArrangementFields::changed);
}

void ArrangementFields::begin(const ports::AccountPage &page, QDate today)
{
    const QSignalBlocker quiet(this);
    m_account = page.state.id;
    m_amounts.balance = page.state.total();
    m_amounts.pastDue = domain::Money::zero(page.state.currency);
    for (const domain::ItemState &item : page.state.items) {
        if (item.isOpen() && item.due.isValid() && item.due < today)
            m_amounts.pastDue += item.open.sum();
    }
    const QString point = locale().decimalPoint();
    m_amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    for (AmountEdit *edit : {m_first, m_promised, m_settled, m_each})
        edit->setContext(m_amounts);
    m_date->setToday(today);
    m_expires->setToday(today);
    const auto payday = base::Payday::fromText(page.state.debtor.payday);
    m_date->setPayday(payday);
    m_expires->setPayday(payday);
    offerReplacing(page.state);
    m_repeat->clear();
    for (const Frequency frequency : {Frequency::Weekly, Frequency::Fortnightly, Frequency::Monthly,
                                      Frequency::LastDay, Frequency::Payday}) {
        if (frequency != Frequency::Payday || base::Payday::fromText(page.state.debtor.payday))
            m_repeat->addItem(frequencyText(frequency), int(frequency));
    }
    m_repeat->setCurrentIndex(m_repeat->findData(int(Frequency::Monthly)));
    if (page.suggestedPromise.isPositive())
        m_promised->suggest(page.suggestedPromise);
    if (page.suggestedPromiseDate.isValid() && page.suggestedPromiseDate >= today)
        m_date->suggest(page.suggestedPromiseDate);
    buildPicks(page);
    setKind(m_kind);
}

// A second plan finds nothing left to be promised, so the one that goes on is changed.
void ArrangementFields::offerReplacing(const domain::AccountState &state)
{
    m_plan.reset();
    for (const domain::ArrangementState &one : state.arrangements) {
        if (!one.isActive() || one.kind != domain::ArrangementState::Kind::Plan)
            continue;
        m_plan = one.id;
        //: a plan: how much of it is still to come
        m_replace->setText(
            tr("Change the plan that goes on (%1 to come)").arg(common::moneyText(one.left())));
        m_replace->setAccessibleName(m_replace->text());
    }
    m_replace->setChecked(m_plan.has_value());
}

// One promise may go over all that the person owes in one currency, the oldest first.
void ArrangementFields::buildPicks(const ports::AccountPage &page)
{
    std::vector<ports::LinkedAccount> accounts;
    for (const ports::LinkedAccount &linked : page.linked) {
        const bool fits = linked.balance.currency() == page.state.currency;
        if (linked.account == m_account || (fits && linked.balance.isPositive()))
            accounts.push_back(linked);
    }
    if (accounts.empty())
        accounts.push_back({m_account, page.state.number, page.creditor, page.state.total(), 0});
    std::stable_sort(accounts.begin(), accounts.end(),
                     [](const auto &a, const auto &b) { return a.daysPastDue > b.daysPastDue; });
    for (const ports::LinkedAccount &account : accounts) {
        auto *box = new QCheckBox(m_pickBox);
        box->setObjectName(QStringLiteral("pick") + account.number);
        //: an account that a promise is for: number, what is owed
        box->setText(
            tr("%1, %2").arg(common::isolated(account.number), common::moneyText(account.balance)));
        box->setAccessibleName(box->text());
        box->setChecked(account.account == m_account);
        m_pickBox->layout()->addWidget(box);
        m_picks.push_back({account, box});
        connect(box, &QCheckBox::toggled, this, &ArrangementFields::onPicked);
    }
}

std::vector<const ArrangementFields::Pick *> ArrangementFields::picked() const
{
    std::vector<const Pick *> found;
    for (const Pick &pick : m_picks) {
        if (pick.box->isChecked())
            found.push_back(&pick);
    }
    return found;
}

void ArrangementFields::onPicked()
{
    // "full" and "50%" are of what is owed on the accounts that are chosen.
    base::AmountContext amounts = m_amounts;
    const auto balances = promiseBalances();
    if (!balances.empty()) {
        amounts.balance = domain::Money::zero(m_amounts.balance.currency());
        for (const domain::Money &balance : balances)
            amounts.balance += balance;
    }
    m_promised->setContext(amounts);
    Q_EMIT changed();
}

void ArrangementFields::setKind(Kind kind)
{
    m_kind = kind;
    for (const Row &row : m_rows) {
        const bool shown = std::find(row.kinds.begin(), row.kinds.end(), kind) != row.kinds.end();
        row.label->setVisible(shown);
        row.field->setVisible(shown);
    }
    m_replace->setVisible(kind == Kind::Plan && m_plan);
    m_pickBox->setVisible(kind == Kind::Promise && m_picks.size() > 1);
    const bool once = kind == Kind::Promise;
    m_dateLabel->setText(once ? tr("Pays &by") : tr("First &date"));
    m_date->setAccessibleName(once ? tr("Pays by") : tr("First date"));
    m_last.reset();
    Q_EMIT changed();
}

bool ArrangementFields::isGiven(const QLineEdit *field) const
{
    return std::find(m_given.begin(), m_given.end(), field) != m_given.end();
}

void ArrangementFields::onTyped(QLineEdit *field)
{
    m_editing = field;
    if (field == m_settled) {
        m_settleTyped = !field->text().isEmpty();
    } else if (field != m_parts) {
        std::erase(m_given, field);
        if (!field->text().isEmpty())
            m_given.push_back(field);
        if (m_given.size() > 2)
            m_given.erase(m_given.begin());
    }
}

bool ArrangementFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_editing) {
        m_editing = nullptr;
        if (m_last)
            follow(*m_last);
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<int> ArrangementFields::countIn(const QLineEdit *field) const
{
    bool ok = false;
    const int count = locale().toInt(field->text().trimmed(), &ok);
    return ok && count >= 1 && count <= kMostParts ? std::optional(count) : std::nullopt;
}

QWidget *ArrangementFields::unreadable() const
{
    const auto wrong = [](const EchoEdit *edit, bool needed) {
        return edit->text().isEmpty() ? needed : !edit->isReadable();
    };
    if (m_kind == Kind::Promise && wrong(m_promised, true))
        return m_promised;
    if (wrong(m_date, m_kind == Kind::Promise))
        return m_date;
    if (m_kind == Kind::Settlement) {
        if (m_settleTyped && wrong(m_settled, false))
            return m_settled;
        if (wrong(m_expires, false))
            return m_expires;
        return countIn(m_parts) ? nullptr : m_parts;
    }
    if (m_kind == Kind::Plan) {
        if (isGiven(m_first) && wrong(m_first, false))
            return m_first;
        if (isGiven(m_count) && !countIn(m_count))
            return m_count;
        if (isGiven(m_each) && wrong(m_each, false))
            return m_each;
    }
    return nullptr;
}

QString ArrangementFields::problem() const
{
    const QWidget *field = unreadable();
    if (!field)
        return m_kind == Kind::Promise && picked().empty()
                   ? tr("Choose at least one account that the promise is for.")
                   : QString();
    if (field == m_date || field == m_expires)
        return tr("The date cannot be read or is gone. Type for instance fri, +7 or 15/1.");
    if (field == m_count || field == m_parts)
        return tr("The number of payments is 1 to %1. Type for instance 6.").arg(kMostParts);
    return tr("%1 cannot be read. Type for instance 120, 50% or 1/3.").arg(field->accessibleName());
}

void ArrangementFields::focusProblem()
{
    QWidget *field = unreadable();
    if (!field && m_kind == Kind::Promise && picked().empty())
        field = m_picks.front().box;
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void ArrangementFields::focusFirst()
{
    QLineEdit *field = m_count;
    if (m_kind == Kind::Promise)
        field = m_promised;
    if (m_kind == Kind::Settlement)
        field = m_settled;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

ports::PromiseWish ArrangementFields::promiseWish() const
{
    ports::PromiseWish wish;
    for (const Pick *pick : picked())
        wish.accounts.push_back(pick->account.account);
    wish.amount = m_promised->amount().value_or(domain::Money());
    wish.due = m_date->date().value_or(QDate());
    wish.method = m_method->currentData().toString();
    return wish;
}

std::vector<domain::Money> ArrangementFields::promiseBalances() const
{
    std::vector<domain::Money> balances;
    for (const Pick *pick : picked())
        balances.push_back(pick->account.balance);
    return balances;
}

ports::PlanWish ArrangementFields::planWish() const
{
    ports::PlanWish wish;
    wish.account = m_account;
    wish.first = m_date->date();
    wish.frequency = Frequency(m_repeat->currentData().toInt());
    wish.method = m_method->currentData().toString();
    if (isGiven(m_first))
        wish.firstPayment = m_first->amount();
    if (isGiven(m_count))
        wish.count = countIn(m_count);
    if (isGiven(m_each))
        wish.instalment = m_each->amount();
    wish.firstTakesRest = isGiven(m_count) && isGiven(m_each);
    if (m_plan && m_replace->isChecked())
        wish.replaces = m_plan;
    return wish;
}

ports::SettlementWish ArrangementFields::settlementWish() const
{
    ports::SettlementWish wish;
    wish.account = m_account;
    if (m_settleTyped)
        wish.amount = m_settled->amount();
    wish.parts = countIn(m_parts).value_or(1);
    wish.expires = m_expires->date().value_or(QDate());
    wish.first = m_date->date();
    wish.frequency = Frequency(m_repeat->currentData().toInt());
    wish.method = m_method->currentData().toString();
    return wish;
}

bool ArrangementFields::mayFill(const QLineEdit *field) const
{
    return field != m_editing && !isGiven(field);
}

void ArrangementFields::follow(const ports::Offer &offer)
{
    m_last = offer;
    if (offer.parts.empty())
        return;
    const bool refill = focusWidget() == m_count && m_editing != m_count;
    if (m_kind == Kind::Settlement) {
        if (!m_settleTyped && m_settled != m_editing)
            m_settled->suggest(offer.covered);
        return;
    }
    const bool derivesFirst = isGiven(m_count) && isGiven(m_each);
    if (!derivesFirst && mayFill(m_first))
        m_first->clear();
    if (derivesFirst && mayFill(m_first)) {
        m_first->clear();
        if (partsBefore(offer, m_first, countIn(m_count)) == 1)
            m_first->suggest(offer.parts.front().amount);
    }
    const size_t before = partsBefore(offer, m_first, countIn(m_count));
    if (mayFill(m_count))
        m_count->setText(locale().toString(int(offer.parts.size() - before)));
    if (mayFill(m_each)) {
        if (offer.parts.size() > before)
            m_each->suggest(offer.parts[before].amount);
        else
            m_each->clear();
    }
    if (refill)
        m_count->selectAll();
}

void ArrangementFields::take(const ports::Offer &offer)
{
    m_editing = nullptr;
    m_last.reset();
    const auto *plan = std::get_if<domain::Planned>(&offer.proposal);
    if (plan || std::holds_alternative<domain::PlanChanged>(offer.proposal)) {
        const bool first = isGiven(m_first) && m_first->amount()
                           && offer.parts.front().amount == *m_first->amount();
        m_given.clear();
        if (first)
            m_given.push_back(m_first);
        else
            m_first->clear();
        m_count->setText(locale().toString(int(offer.parts.size()) - (first ? 1 : 0)));
        m_given.push_back(m_count);
        const auto frequency = plan ? plan->frequency : std::nullopt;
        const QSignalBlocker quiet(this);
        m_repeat->setCurrentIndex(m_repeat->findData(int(frequency.value_or(Frequency::Monthly))));
    } else {
        m_settled->suggest(offer.covered);
        m_settleTyped = true;
        m_parts->setText(locale().toString(int(offer.parts.size())));
    }
    Q_EMIT changed();
}

} // namespace dunlin::arrangement
