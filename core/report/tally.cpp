// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kpi.h"

#include <algorithm>
#include <tuple>

namespace dunlin::report {

namespace {

using domain::AccountState;
using domain::Channel;
using domain::ContactState;
using domain::Direction;
using domain::PromiseState;
using domain::PromiseStatus;

/// Finds the day's tally of a person, or makes it.
class Days {
public:
    explicit Days(base::Currency currency) : m_currency(currency) {}

    DayTally &at(QDate date, const QString &actor)
    {
        for (DayTally &tally : m_days) {
            if (tally.date == date && tally.actor == actor)
                return tally;
        }
        DayTally made;
        made.date = date;
        made.actor = actor;
        made.currency = m_currency;
        made.promised = made.matured = made.kept = made.collected = base::Money::zero(m_currency);
        m_days.push_back(std::move(made));
        return m_days.back();
    }
    std::vector<DayTally> take()
    {
        std::sort(m_days.begin(), m_days.end(), [](const DayTally &a, const DayTally &b) {
            return std::tie(a.date, a.actor) < std::tie(b.date, b.actor);
        });
        return std::move(m_days);
    }

private:
    base::Currency m_currency;
    std::vector<DayTally> m_days;
};

void count(DayTally &day, const ContactState &contact)
{
    day.worked += contact.flags.worked ? 1 : 0;
    if (contact.direction == Direction::Inbound) {
        day.inbound += contact.flags.contacted ? 1 : 0;
        return;
    }
    day.attempts += contact.flags.attempt ? 1 : 0;
    day.rightParty += contact.flags.rightParty ? 1 : 0;
    if (contact.channel == Channel::Call) {
        ++day.dials;
        day.contacts += contact.flags.contacted ? 1 : 0;
    }
}

/// Who last worked the account on or before a day; empty: nobody.
QString lastToucher(const std::vector<std::pair<QDate, QString>> &work, QDate day)
{
    QString who;
    for (const auto &[date, actor] : work) {
        if (date <= day)
            who = actor;
    }
    return who;
}

} // namespace

void DayTally::add(const DayTally &other)
{
    worked += other.worked;
    dials += other.dials;
    attempts += other.attempts;
    contacts += other.contacts;
    rightParty += other.rightParty;
    inbound += other.inbound;
    promisesTaken += other.promisesTaken;
    promised += other.promised;
    promisesMatured += other.promisesMatured;
    promisesKept += other.promisesKept;
    matured += other.matured;
    kept += other.kept;
    collected += other.collected;
}

bool DayTally::isEmpty() const
{
    return worked == 0 && dials == 0 && attempts == 0 && contacts == 0 && rightParty == 0
           && inbound == 0 && promisesTaken == 0 && promised.isZero() && promisesMatured == 0
           && promisesKept == 0 && matured.isZero() && kept.isZero() && collected.isZero();
}

std::vector<HourTally> hoursOf(const AccountState &account, const QByteArray &officeZone)
{
    const QByteArray &own = account.debtor.zone;
    const QByteArray &zone = own.isEmpty() ? officeZone : own;
    std::vector<HourTally> hours;
    for (const ContactState &contact : account.contacts) {
        if (contact.direction != Direction::Outbound || !contact.flags.attempt)
            continue;
        const QDateTime local = base::dateTimeIn(contact.at, zone);
        const bool isCall = contact.channel == Channel::Call;
        HourTally hour;
        hour.date = base::dateIn(contact.at, officeZone);
        hour.actor = contact.actor;
        hour.hourOfWeek = (local.date().dayOfWeek() - 1) * 24 + local.time().hour();
        hour.attempts = 1;
        hour.calls = isCall ? 1 : 0;
        hour.answered = isCall && contact.flags.contacted ? 1 : 0;
        hour.rightParty = contact.flags.rightParty ? 1 : 0;
        hours.push_back(std::move(hour));
    }
    return hours;
}

std::vector<DayTally> talliesOf(const AccountState &account, const QByteArray &officeZone)
{
    Days days(account.currency);
    std::vector<std::pair<QDate, QString>> work;
    for (const ContactState &contact : account.contacts) {
        const QDate date = base::dateIn(contact.at, officeZone);
        count(days.at(date, contact.actor), contact);
        if (contact.flags.worked && !domain::importOf(contact.actor))
            work.emplace_back(date, contact.actor);
    }
    for (const PromiseState &promise : account.promises) {
        DayTally &taken = days.at(promise.taken, promise.by);
        ++taken.promisesTaken;
        taken.promised += promise.amount;
        const bool kept = promise.status == PromiseStatus::Kept;
        if (!kept && promise.status != PromiseStatus::Broken)
            continue;
        DayTally &decided = days.at(promise.decided, promise.by);
        ++decided.promisesMatured;
        decided.promisesKept += kept ? 1 : 0;
        decided.matured += promise.amount;
        decided.kept += promise.paid;
    }
    for (const domain::PaymentState &payment : account.payments)
        days.at(payment.valueDate, lastToucher(work, payment.valueDate)).collected +=
            payment.amount;
    return days.take();
}

} // namespace dunlin::report
