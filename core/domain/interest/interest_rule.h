// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/interest/day_count.h"
#include "core/domain/interest/percent.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace dunlin::domain {

enum class DebtorKind { Any, Consumer, Business };

/// From when interest runs. The day itself does not count (due today is not late), except a Date.
enum class InterestStart { Due, Issued, Listed, Date };

/// Simple interest on what is open, as data (the term "interest").
struct InterestRule {
    QString basis;        ///< law or clause; goes onto every posting
    QByteArray reference; ///< rate table; empty: `margin` is the whole rate
    Percent marginConsumer;
    Percent marginBusiness;
    /// The reference rate of the day interest began holds to the end (UK, SI 2002/1675); else each
    /// day has its own.
    bool rateFixedAtStart = false;
    DebtorKind debtor = DebtorKind::Any; ///< whom it may be claimed from
    DayCount dayCount = DayCount::Act365;
    std::array<bool, 4> on{true, false, false, false}; ///< by Bucket: what bears interest
    InterestStart start = InterestStart::Due;
    QDate startDate;   ///< with InterestStart::Date: the first day that counts
    int graceDays = 0; ///< so many days from then on are free
    QDate stop;        ///< last day that counts; null: none
    /// When what has accrued is posted by itself; with none of these only when somebody posts it.
    struct Posting {
        /// Before a payment, up to its value date, so that the payment meets it (BGB 367 (1)).
        bool withPayment = false;
        bool monthly = false;     ///< on the last day of each month
        bool atStatement = false; ///< on the days of the account's statements
        bool isByDay() const { return monthly || atStatement; }
        bool operator==(const Posting &) const = default;
    } post;
    std::optional<base::Money> capAmount; ///< most that an item may bear
    std::optional<Percent> capPercent;    ///< the same, of what was billed
    bool operator==(const InterestRule &) const = default;

    Percent margin(bool company) const { return company ? marginBusiness : marginConsumer; }
    bool appliesTo(bool company) const
    {
        return debtor == DebtorKind::Any || (debtor == DebtorKind::Business) == company;
    }
};

/// Reads one rule or a list of them: {"basis", "rate": "8"} or {"basis", "reference", "margin":
/// "8" | {"consumer": "5", "business": "9"}}, and of "rate_fixed": "start|daily", "debtor":
/// "any|consumer|business", "day_count", "on": [buckets], "start": "due|issued|listed|DATE",
/// "grace_days", "stop": DATE, "post": "asked|payment|monthly|statement" or a list of these, "cap":
/// {"amount", "currency"} | {"percent"}. Input error otherwise.
base::Result<std::vector<InterestRule>> interestRulesFrom(QByteArrayView json);

} // namespace dunlin::domain
