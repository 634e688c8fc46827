// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/account_state.h"

#include <QtCore/QDate>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

/// Figures of a portfolio. Pure: the caller brings the accounts' states, or days already added up.
namespace dunlin::report {

/// One column of an aging table. Days are days after the due date; due on the day is current.
struct AgingBucket {
    QString label;               ///< "current", "1-15", "61+"
    std::optional<int> fromDays; ///< nothing: current
    std::optional<int> toDays;   ///< nothing: open-ended; 0 for current
    qint64 accounts = 0;         ///< with at least one open item of this age
    qint64 items = 0;
    base::Money amount; ///< open on the items: all four buckets of the claim
    bool operator==(const AgingBucket &) const = default;
};

struct AgingTable {
    std::vector<AgingBucket> buckets; ///< current first
    qint64 accounts = 0;              ///< with any open item, each once
    qint64 items = 0;
    base::Money amount;
    base::Money unapplied; ///< money received beyond the claim; never netted
    bool operator==(const AgingTable &) const = default;
};

struct Aging {
    QDate asOf;
    base::Currency currency;
    AgingTable total;
    QMap<QString, AgingTable> groups; ///< by the caller's key; empty keys are a group too
    std::vector<base::Currency> otherCurrencies; ///< left out, by code
};

/// What aging needs of an item.
struct AgingItem {
    QDate due; ///< null: current
    base::Money open;
};

/// Adds up an aging table account by account; it holds no account.
class AgingBuilder {
public:
    /// `bounds`: the last day of each bucket after current, ascending and positive: {15, 30, 60}
    /// gives current, 1-15, 16-30, 31-60, 61+. Any other list is an Input error; at most 24.
    static base::Result<AgingBuilder> make(QDate asOf, std::vector<int> bounds,
                                           base::Currency currency);

    /// Items that are not open are skipped. An account of another currency is only named.
    void add(const QString &group, base::Currency currency, const std::vector<AgingItem> &items,
             base::Money unapplied);
    /// As above, of a state folded as of the same day.
    void add(const QString &group, const domain::AccountState &account);
    /// Finished table; without groups when every key was empty.
    Aging take();
    /// Index of the bucket for an item due on this day.
    int bucketOf(QDate due) const;

private:
    AgingBuilder() = default;
    AgingTable emptyTable() const;

    Aging m_aging;
    std::vector<int> m_bounds;
};

/// Index of the bucket, current first, for an item due on a day (null: current) as of another one.
int agingBucket(QDate due, QDate asOf, std::span<const int> bounds);
/// The default bounds: 30, 60, 90, 120.
std::vector<int> defaultAgingBounds();

/// The JSON of `dunlinctl report aging`: {as_of, currency, buckets, total, unapplied, groups?,
/// other_currencies?}.
QByteArray toJson(const Aging &aging);

} // namespace dunlin::report
