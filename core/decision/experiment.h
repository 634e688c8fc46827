// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

/// Champion and challenger: accounts are split by a hash, so that an account stays where it is for
/// its life, on every machine, and nobody chooses. Pure.
namespace dunlin::decision {

struct Arm {
    QString name;
    int permille = 0; ///< share of the accounts
};

/// The arms of an experiment; what their shares leave is the hold-out, which gets nothing new.
class Experiment {
public:
    /// Input error: no name, no arm, two of one name, shares that are none or more than the whole.
    static base::Result<Experiment> of(const QString &name, std::vector<Arm> arms);

    const QString &name() const { return m_name; }
    const std::vector<Arm> &arms() const { return m_arms; }
    /// Index into arms(); nothing: held out. The same for the same name and account, for ever.
    std::optional<size_t> armOf(base::AccountId account) const;

private:
    QString m_name;
    std::vector<Arm> m_arms;
};

/// Chance to see a true difference of two rates as significant at 5 % (two-sided), by the normal
/// approximation (Fleiss, Levin, Paik, "Statistical Methods for Rates and Proportions", 2003,
/// chapter 4, without continuity correction). Rates in [0, 1].
double powerOf(double rateA, double rateB, qint64 accountsA, qint64 accountsB);
/// Accounts in each of two equal arms to have the power asked for; 0 when the rates are equal.
qint64 accountsNeeded(double rateA, double rateB, double power = 0.8);

struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};
/// 95 % interval of a rate (Wilson 1927).
Interval rateInterval(qint64 hits, qint64 of);
/// 95 % interval of rate A less rate B (Newcombe 1998, method 10, from the two Wilson intervals).
Interval differenceInterval(qint64 hitsA, qint64 ofA, qint64 hitsB, qint64 ofB);

} // namespace dunlin::decision
