// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"

#include <QtCore/QString>

/// The words of the dashboard: names of figures, buckets and statuses, and filters in words.
namespace dunlin::dashboard {

inline constexpr int kBuckets = 6;

/// "91–120 days past due"; bucket 0: "not past due".
QString bucketWords(int bucket);
/// First and last days past due of a bucket; the last of the last is open.
int bucketFirstDay(int bucket);
std::optional<int> bucketLastDay(int bucket);

/// Title of a key figure; the id itself when it is not known.
QString tileTitle(const QByteArray &id);
/// What the figure divides by what, translated where the id is known.
QString tileDefinition(const ports::KpiTile &tile);
/// "$1.84 M", "71.4%", "1,204"; "—" when it is not defined.
QString tileValue(const ports::KpiTile &tile);
/// The value with all its digits, for hovering and for screen readers.
QString tileFullValue(const ports::KpiTile &tile);

/// How a figure moved.
struct Delta {
    enum class Direction { None, Up, Down } direction = Direction::None;
    enum class Meaning { Same, Better, Worse } meaning = Meaning::Same;
    QString amount; ///< "+6.2%", "−1.3 pts"; empty when nothing can be compared
    QString words;  ///< "better than last week"
    QString word;   ///< "better", where there is no room for more
};
Delta tileDelta(const ports::KpiTile &tile, ports::Period period,
                ports::Comparison comparison = ports::Comparison::PeriodBefore);
/// "Target 60%, reached 83% of it"; empty without one.
QString tileTarget(const ports::KpiTile &tile);

/// "1 Nov", in the language's own order.
QString shortDay(QDate day);
/// "Tue 3 Nov 2026".
QString longDay(QDate day);

/// What days a tile without a history is about: "since 1 Nov", "last 30 days".
QString tileSpan(const ports::KpiTile &tile, ports::Period period);

} // namespace dunlin::dashboard
