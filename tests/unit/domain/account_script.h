// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fold.h"

#include <vector>

namespace dunlin::test {

/// Writes the events of one account, for tests that read like a case file. Days are counted from
/// day 0 = 2026-01-01, amounts are euros and cents.
class AccountScript {
public:
    AccountScript();

    static QDate day(int n) { return QDate(2026, 1, 1).addDays(n); }
    static domain::Money eur(double euros);
    static domain::ItemId item(int n);

    /// Who and when, for what comes next. An hour of the day in UTC.
    AccountScript &as(const QString &actor);
    AccountScript &on(int day, int hour = 12);
    /// Learned later than it happened, for the next event only.
    AccountScript &heardOn(int day);

    domain::EventId add(domain::Payload payload);
    domain::EventId open();
    domain::EventId bill(int n, int issued, int due, double euros);
    domain::EventId pay(double euros, int valueDay, std::optional<int> item = {});
    domain::EventId charge(domain::ChargeKind kind, double euros, int valueDay,
                           std::optional<int> item = {});
    domain::EventId promise(double euros, int due);
    domain::EventId contact(domain::Outcome outcome);
    domain::EventId reverse(domain::EventId of, int valueDay);

    domain::AccountState foldOn(int today) const;
    domain::AccountState fold(const domain::FoldContext &context) const;

    std::vector<domain::Event> events;

private:
    QString m_actor;
    domain::Instant m_now;
    std::optional<domain::Instant> m_heard;
    int m_ids = 0;
};

} // namespace dunlin::test
