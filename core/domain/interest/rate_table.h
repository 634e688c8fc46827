// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/interest/percent.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <memory>
#include <vector>

namespace dunlin::domain {

/// A published reference rate, as data: which rate holds from which day on.
struct RateTable {
    struct Row {
        QDate from;
        Percent rate;
        bool operator==(const Row &) const = default;
    };

    QByteArray name; ///< "de-base"
    QString title;
    QString source;        ///< who publishes it
    QDate asOf;            ///< the rows are what was published by this day
    QDate completeTo;      ///< last day that the rows are known to be right for; null: unknown
    std::vector<Row> rows; ///< by day, the oldest first

    /// The row in force on a day; nothing before the first. After completeTo it is the last one
    /// carried on.
    const Row *at(QDate day) const;
    bool isProvisional(QDate day) const { return completeTo.isValid() && day > completeTo; }
    bool operator==(const RateTable &) const = default;
};

using RateTables = QHash<QByteArray, std::shared_ptr<const RateTable>>;

/// Reads {"name", "title", "source", "as_of", "complete_to", "rows": [["2023-01-01", "1.62"], ..]}.
/// Input error for anything else, and for rows that are not in order.
base::Result<RateTable> rateTableFrom(QByteArrayView json);

} // namespace dunlin::domain
