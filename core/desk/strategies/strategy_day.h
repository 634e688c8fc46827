// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/strategies/strategy_shelf.h"
#include "core/domain/event.h"

#include <map>
#include <vector>

namespace dunlin::desk {

/// What a strategy's run added.
struct StrategyCounts {
    qint64 tasks = 0;
    qint64 messages = 0; ///< queued; those said with another account's are not counted
    qint64 escalations = 0;
    qint64 penalties = 0;
    qint64 others = 0; ///< labels and holds
    qint64 covered = 0;
    qint64 held = 0;    ///< messages that were due and wait, as chasing is held back
    qint64 minutes = 0; ///< of collectors, for the tasks and escalations

    void add(const domain::StrategyStep &step, int minutes);
};

/// The steps that are due on one day, over the accounts that are shown to it. Accounts of one
/// person are to be shown together: a person gets one message at a time, by the account on which
/// most may be asked for, and the others' are noted as said with it.
class StrategyDay {
public:
    struct When {
        QDate day;
        QByteArray zone;
        base::Instant at;                                 ///< when its events happened
        const base::BusinessCalendar *calendar = nullptr; ///< of quiet holidays
        bool onlyFollowing = false;                       ///< StrategyContext::onlyFollowing
        bool chasingHeld = false; ///< nobody is written to; what is due stays due
    };
    StrategyDay(StrategyShelf &shelf, const When &when) : m_shelf(shelf), m_when(when) {}

    void look(const domain::AccountState &account);
    /// Whether some person seen gets a message, so that the person's other accounts matter.
    bool wantsPeople() const { return m_messages; }
    /// The events of what was seen, and forgets it. Envelopes have id, account, kind of moment;
    /// EventAuthor::complete does the rest.
    std::vector<domain::Event> take();
    const StrategyCounts &counts() const { return m_counts; }
    /// What tables could not decide; the first few.
    const QStringList &problems() const { return m_problems; }
    /// Names of strategies that rest on this day, a quiet one of theirs: what fell due waits.
    const QStringList &resting() const { return m_resting; }

private:
    struct Pending {
        base::AccountId account;
        base::Money collectable;
        std::optional<base::ItemId> item;
        decision::DueStep due;
        int gapDays = 0;
    };
    struct Person {
        QDate lastMessage; ///< over all accounts seen
        std::vector<Pending> steps;
    };

    void settleVoices(Person &person);
    void write(const Pending &pending, std::vector<domain::Event> *out);

    StrategyShelf &m_shelf;
    When m_when;
    std::map<base::DebtorId, Person> m_people;
    bool m_messages = false;
    StrategyCounts m_counts;
    QStringList m_problems;
    QStringList m_resting;
};

} // namespace dunlin::desk
