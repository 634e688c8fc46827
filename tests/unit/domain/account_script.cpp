// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_script.h"

#include "core/base/hash.h"

#include <cmath>

namespace dunlin::test {

using namespace domain;

namespace {
const AccountId kAccount{base::derivedId("test", "account")};
const QByteArray kUtc = QByteArrayLiteral("UTC");
} // namespace

AccountScript::AccountScript() : m_actor(actorOfUser(QStringLiteral("anna")))
{
    on(0);
}

Money AccountScript::eur(double euros)
{
    return Money(std::llround(euros * 100), base::kEur);
}

ItemId AccountScript::item(int n)
{
    return ItemId{base::derivedId("item", QByteArray::number(n))};
}

AccountScript &AccountScript::as(const QString &actor)
{
    m_actor = actor;
    return *this;
}

AccountScript &AccountScript::on(int n, int hour)
{
    m_now = base::startOfDay(day(n), kUtc).plusMs(hour * base::kMsPerHour);
    return *this;
}

AccountScript &AccountScript::heardOn(int n)
{
    m_heard = base::startOfDay(day(n), kUtc).plusMs(12 * base::kMsPerHour);
    return *this;
}

EventId AccountScript::add(Payload payload)
{
    Event event;
    event.envelope.id = EventId{base::derivedId("event", QByteArray::number(++m_ids))};
    event.envelope.kind = kindOf(payload);
    event.envelope.account = kAccount;
    event.envelope.occurred = m_now;
    event.envelope.heard = m_heard.value_or(m_now);
    event.envelope.actor = m_actor;
    event.payload = std::move(payload);
    m_heard.reset();
    events.push_back(std::move(event));
    return events.back().envelope.id;
}

EventId AccountScript::open()
{
    return add(AccountOpened{QStringLiteral("A-1"),
                             CreditorId{base::derivedId("c", "1")},
                             DebtorId{base::derivedId("d", "1")},
                             base::kEur,
                             day(0),
                             {}});
}

EventId AccountScript::bill(int n, int issued, int due, double euros)
{
    return add(ItemAdded{.item = item(n),
                         .number = QString::number(n),
                         .issued = day(issued),
                         .due = day(due),
                         .amount = eur(euros)});
}

EventId AccountScript::pay(double euros, int valueDay, std::optional<int> n)
{
    PaymentReceived payment{.amount = eur(euros), .valueDate = day(valueDay)};
    if (n)
        payment.item = item(*n);
    return add(payment);
}

EventId AccountScript::charge(ChargeKind kind, double euros, int valueDay, std::optional<int> n)
{
    Charged charged{.charge = kind, .amount = eur(euros), .valueDate = day(valueDay)};
    if (n)
        charged.item = item(*n);
    return add(charged);
}

EventId AccountScript::promise(double euros, int due)
{
    return add(Promised{eur(euros), day(due), {}});
}

EventId AccountScript::contact(Outcome outcome)
{
    return add(Contacted{.outcome = outcome, .flags = flagsOf(outcome)});
}

EventId AccountScript::reverse(EventId of, int valueDay)
{
    return add(Reversed{of, QStringLiteral("mistake"), day(valueDay)});
}

AccountState AccountScript::foldOn(int today) const
{
    return fold(FoldContext{.today = day(today)});
}

AccountState AccountScript::fold(const FoldContext &context) const
{
    return domain::fold(kAccount, events, context);
}

} // namespace dunlin::test
