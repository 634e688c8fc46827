// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/account_state.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace dunlin::report {

/// What happened on one day, by one person, in one currency: additive, so that it can be kept per
/// day and summed over any period. Every figure is of the account's own events, reversed ones
/// left out; day = local date in the office's zone, or the value date for money.
struct DayTally {
    QDate date;
    QString actor; ///< "user:anna"; empty: nobody in particular
    base::Currency currency;
    qint64 worked = 0;     ///< contacts with the worked flag
    qint64 dials = 0;      ///< outbound calls, whatever came of them
    qint64 attempts = 0;   ///< outbound contacts with the attempt flag, any channel
    qint64 contacts = 0;   ///< outbound calls answered by a person
    qint64 rightParty = 0; ///< outbound contacts that reached the right party
    qint64 inbound = 0;    ///< conversations the debtor started
    qint64 promisesTaken = 0;
    base::Money promised;       ///< by the day the promise was taken
    qint64 promisesMatured = 0; ///< decided on this day: kept, or due date and grace passed
    qint64 promisesKept = 0;    ///< of those, paid in full
    base::Money matured;        ///< their amounts
    base::Money kept;      ///< of that: paid in the promise's window, at most what was promised
    base::Money collected; ///< payments by value date; see talliesOf for the credit rule

    void add(const DayTally &other); ///< figures only; the same currency
    bool isEmpty() const;
    bool operator==(const DayTally &) const = default;
};

/// The tallies of one account, one per day and person, by date. Promises are credited to who took
/// them. Payments are credited to the user of the last worked contact on or before the value
/// date; without one, to nobody.
std::vector<DayTally> talliesOf(const domain::AccountState &account, const QByteArray &officeZone);

/// Outbound attempts of one day and person within one hour of the week: 0 is Monday from 00:00,
/// 167 Sunday from 23:00, of the debtor's time (of the office's, where the debtor's zone is not
/// known). The day is the office's.
struct HourTally {
    QDate date;
    QString actor;
    int hourOfWeek = 0;
    qint64 attempts = 0;
    qint64 calls = 0;
    qint64 answered = 0; ///< calls, by a person
    qint64 rightParty = 0;
};
/// One per attempt; they are added up by whoever asks.
std::vector<HourTally> hoursOf(const domain::AccountState &account, const QByteArray &officeZone);

enum class KpiUnit { Amount, Percent, Count, Days, Seconds };
QByteArrayView name(KpiUnit unit);

/// A key figure's definition, shown beside its value: most quarrels about figures come from a
/// denominator that changed silently.
struct KpiDefinition {
    QByteArray id;
    KpiUnit unit = KpiUnit::Count;
    bool higherIsBetter = true;
    QString name;        ///< "Promises kept, by amount"
    QString numerator;   ///< in words
    QString denominator; ///< in words; empty for a plain sum
    QString population;  ///< whose events or accounts are counted
    QString clock;       ///< by which day something is of the period
    QString currency;    ///< what becomes of other currencies
    QString source;      ///< whose definition it is
    QString definition;  ///< numerator and denominator as a sentence
    /// All of it in words, for a tip or a foot note.
    QString inFull() const;
};

/// The figures that come from a period's days: collected, worked, promises_taken, promised,
/// contact_rate, rpc_per_attempt, rpc_per_connect, ptp_rate, kept_rate_count, kept_rate_amount.
const std::vector<KpiDefinition> &kpiDefinitions();
/// Of all there are (kpi_registry.h); null for another id.
const KpiDefinition *kpiDefinition(QByteArrayView id);

struct KpiValue {
    QByteArray id;
    KpiUnit unit = KpiUnit::Count;
    std::optional<base::Money> amount; ///< KpiUnit::Amount
    /// Percent as 0-100, a count, days or seconds; nothing when 0 / 0.
    std::optional<double> value;
    /// As exact decimal text: amounts for kept_rate_amount, else whole numbers.
    QByteArray numerator;
    QByteArray denominator; ///< empty for a plain sum
};

/// One figure from the days of a period, all in one currency (others are skipped).
KpiValue kpi(QByteArrayView id, std::span<const DayTally> days, base::Currency currency);
/// All of them, in the order of kpiDefinitions.
std::vector<KpiValue> kpis(std::span<const DayTally> days, base::Currency currency);

/// Days sales outstanding: receivables at the end / credit sales of the period * days. Nothing
/// without sales.
std::optional<double> dso(base::Money endingReceivables, base::Money creditSales, int days);
/// Collection effectiveness index in percent: (begin + sales / months - ending total) /
/// (begin + sales / months - ending current) * 100. Nothing when the denominator is not positive.
std::optional<double> cei(base::Money begin, base::Money creditSales, int months,
                          base::Money endingTotal, base::Money endingCurrent);

} // namespace dunlin::report
