// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/demo_generator.h"
#include "core/exchange/demo/demo_people.h"

#include <QtCore/QHash>

#include <array>

namespace dunlin::exchange::demo {

/// How an account stands on the as-of day; the shares are in kShares.
enum class Ending {
    New,
    NoContact,
    InContact,
    CallBack,
    PromiseOpen,
    PromiseDue,
    Broken,
    OnPlan,
    Disputed,
    OnHold,
    Placed,
    Paid,
    Closed
};
inline constexpr int kEndings = 13;
/// In 1000.
inline constexpr std::array<int, kEndings> kShares{110, 170, 135, 75, 85, 50, 100,
                                                   70,  40,  25,  30, 75, 35};

/// First moments of days in zones, remembered: the zone database is slow to ask.
class DayStarts {
public:
    base::Instant of(QDate day, const QByteArray &zone);

private:
    QHash<QByteArray, QHash<qint64, base::Instant>> m_known;
};

/// Writes the history of one account: it was listed, was called, promised, paid, and ends as it
/// should on the as-of day. The last event lies before that day.
class Story {
public:
    Story(const DemoOptions &options, DayStarts &starts);

    /// `person` and `debtor` may have other accounts too.
    void tell(qint64 index, const Person &person, domain::DebtorId debtor, base::Rng &rng,
              DemoBatch &batch);

private:
    using Outcome = domain::Outcome;
    int listedBefore(Ending ending);
    void open(qint64 index);
    void addDebtor();
    void addItems();
    void end(Ending ending);
    void endWithPromise(Ending ending);
    void endOnPlan();
    void endStopped(Ending ending);
    void endDone(Ending ending);
    /// Calls until `until`; mostly nobody answers.
    void chase(QDate until, int most, bool reached);
    void partPayment(QDate from, QDate until);

    void call(QDate day, Outcome outcome);
    void promise(QDate taken, QDate due, domain::Money amount);
    void pay(QDate day, domain::Money amount, const char *method);
    void note(QDate day, const QString &text);
    domain::EventId add(QDate day, int second, const QByteArray &zone, domain::Payload payload,
                        const QString &actor);
    domain::EventId addByCollector(QDate day, domain::Payload payload);
    QByteArray decision(base::Instant at) const;

    int upTo(int low, int high) { return int(m_rng->between(low, high)); }
    bool chance(int inHundred) { return int(m_rng->below(100)) < inHundred; }
    QDate before(int days) const { return m_options.asOf.addDays(-days); }
    domain::Money share(int inHundred) const;
    domain::Money heavyTailed();
    const char *method();

    const DemoOptions &m_options;
    DayStarts &m_starts;
    base::Rng *m_rng = nullptr;
    const Person *m_person = nullptr;
    DemoBatch *m_batch = nullptr;
    const Creditor *m_creditor = nullptr;
    domain::AccountId m_account;
    domain::DebtorId m_debtor;
    domain::ContactPointId m_mobile;
    std::vector<domain::ItemId> m_items;
    domain::Money m_owed;
    QDate m_listed;
    QString m_collector; ///< as actor
    QString m_collectorName;
    int m_clock =
        0; ///< seconds into the working day of the last event, so that a day's are ordered
    QDate m_clockDay;
};

} // namespace dunlin::exchange::demo
