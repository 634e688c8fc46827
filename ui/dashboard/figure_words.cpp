// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_words.h"

#include "ui/common/bars.h"
#include "ui/common/figure_terms.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace dunlin::dashboard {

using Unit = ports::KpiTile::Unit;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::dashboard)
};

QString beforeWords(ports::Period period, ports::Comparison comparison, Delta::Meaning meaning)
{
    using Meaning = Delta::Meaning;
    if (comparison == ports::Comparison::YearBefore)
        return meaning == Meaning::Better  ? Words::tr("better than a year ago")
               : meaning == Meaning::Worse ? Words::tr("worse than a year ago")
                                           : Words::tr("same as a year ago");
    switch (period) {
    case ports::Period::Week:
        return meaning == Meaning::Better  ? Words::tr("better than last week")
               : meaning == Meaning::Worse ? Words::tr("worse than last week")
                                           : Words::tr("same as last week");
    case ports::Period::Month:
        return meaning == Meaning::Better  ? Words::tr("better than last month")
               : meaning == Meaning::Worse ? Words::tr("worse than last month")
                                           : Words::tr("same as last month");
    case ports::Period::Quarter:
        return meaning == Meaning::Better  ? Words::tr("better than last quarter")
               : meaning == Meaning::Worse ? Words::tr("worse than last quarter")
                                           : Words::tr("same as last quarter");
    }
    return {};
}

} // namespace

QString bucketWords(int bucket)
{
    //: %1 is a range of days like 91–120 or 121+
    return bucket == 0 ? Words::tr("not past due")
                       : Words::tr("%1 days past due")
                             .arg(common::isolated(common::agingBucketWords(bucket)));
}

int bucketFirstDay(int bucket)
{
    return bucket == 0 ? 0 : (bucket - 1) * 30 + 1;
}

std::optional<int> bucketLastDay(int bucket)
{
    if (bucket >= kBuckets - 1)
        return std::nullopt;
    return bucket * 30;
}

QString tileTitle(const QByteArray &id)
{
    static const QHash<QByteArray, const char *> kTitles{
        {"collected", QT_TRANSLATE_NOOP("dunlin::dashboard", "Collected")},
        {"promised", QT_TRANSLATE_NOOP("dunlin::dashboard", "Promised")},
        {"kept_rate_amount", QT_TRANSLATE_NOOP("dunlin::dashboard", "Promises kept, by amount")},
        {"kept_rate_count", QT_TRANSLATE_NOOP("dunlin::dashboard", "Promises kept")},
        {"rpc_per_attempt", QT_TRANSLATE_NOOP("dunlin::dashboard", "Right party reached")},
        {"rpc_per_connect", QT_TRANSLATE_NOOP("dunlin::dashboard", "Right party per answer")},
        {"promises_taken", QT_TRANSLATE_NOOP("dunlin::dashboard", "Promises taken")},
        {"contact_rate", QT_TRANSLATE_NOOP("dunlin::dashboard", "Calls answered")},
        {"ptp_rate", QT_TRANSLATE_NOOP("dunlin::dashboard", "Promises per right party")},
        {"worked", QT_TRANSLATE_NOOP("dunlin::dashboard", "Results")},
        {"balance", QT_TRANSLATE_NOOP("dunlin::dashboard", "Balance")},
        {"past_due", QT_TRANSLATE_NOOP("dunlin::dashboard", "Past due")},
        {"attempts", QT_TRANSLATE_NOOP("dunlin::dashboard", "Contact attempts")},
        {"dso", QT_TRANSLATE_NOOP("dunlin::dashboard", "DSO")},
        {"bpdso", QT_TRANSLATE_NOOP("dunlin::dashboard", "Best possible DSO")},
        {"add", QT_TRANSLATE_NOOP("dunlin::dashboard", "Average days delinquent")},
        {"cei", QT_TRANSLATE_NOOP("dunlin::dashboard", "Collection effectiveness")},
        {"roll_net_flow", QT_TRANSLATE_NOOP("dunlin::dashboard", "Roll to 31–60, net flow")},
        {"roll_migration", QT_TRANSLATE_NOOP("dunlin::dashboard", "Roll to 31–60, same accounts")},
        {"cure", QT_TRANSLATE_NOOP("dunlin::dashboard", "Cured")},
        {"cure_balance", QT_TRANSLATE_NOOP("dunlin::dashboard", "Cured, by balance")},
    };
    const char *title = kTitles.value(id);
    return title ? Words::tr(title) : QString::fromLatin1(id);
}

QString tileDefinition(const ports::KpiTile &tile)
{
    return common::figureInFull(tile.id, tile.definition);
}

QString tileValue(const ports::KpiTile &tile)
{
    if (tile.unit == Unit::Amount)
        return tile.amount ? common::moneyText(*tile.amount, common::MoneyStyle::Kpi)
                           : QString(QChar(0x2014));
    if (!tile.value)
        return QString(QChar(0x2014));
    if (tile.unit == Unit::Percent)
        return common::percentText(*tile.value);
    const qint64 whole = std::llround(*tile.value);
    return tile.unit == Unit::Days ? Words::tr("%Ln days", nullptr, int(whole))
                                   : common::countText(whole);
}

QString tileSpan(const ports::KpiTile &tile, ports::Period period)
{
    if (tile.from.isValid())
        return Words::tr("since %1").arg(shortDay(tile.from));
    switch (period) {
    case ports::Period::Week: return Words::tr("last 7 days");
    case ports::Period::Month: return Words::tr("last 30 days");
    case ports::Period::Quarter: break;
    }
    return Words::tr("last 91 days");
}

QString tileFullValue(const ports::KpiTile &tile)
{
    if (tile.unit == Unit::Amount && tile.amount)
        return common::moneyText(*tile.amount, common::MoneyStyle::List);
    if (!tile.amount && !tile.value)
        return Words::tr("not defined: nothing to divide by");
    return tileValue(tile);
}

Delta tileDelta(const ports::KpiTile &tile, ports::Period period, ports::Comparison comparison)
{
    if (!tile.change)
        return {};
    Delta delta;
    // What rounds to nothing on screen is not a move.
    const double change = std::round(*tile.change * 10) / 10;
    if (change > 0)
        delta.direction = Delta::Direction::Up;
    else if (change < 0)
        delta.direction = Delta::Direction::Down;
    if (change != 0)
        delta.meaning =
            (change > 0) == tile.higherIsBetter ? Delta::Meaning::Better : Delta::Meaning::Worse;
    delta.amount = common::changeText(change, tile.unit == Unit::Percent);
    delta.words = beforeWords(period, comparison, delta.meaning);
    delta.word = delta.meaning == Delta::Meaning::Better  ? Words::tr("better")
                 : delta.meaning == Delta::Meaning::Worse ? Words::tr("worse")
                                                          : Words::tr("same");
    return delta;
}

QString tileTarget(const ports::KpiTile &tile)
{
    if (!tile.target)
        return {};
    ports::KpiTile target = tile;
    target.value = *tile.target;
    if (tile.unit == Unit::Amount && tile.amount)
        target.amount =
            base::Money::fromText(QByteArray::number(*tile.target, 'f', 0), tile.amount->currency())
                .value_or(*tile.amount);
    if (!tile.progress)
        return Words::tr("Target %1").arg(tileValue(target));
    return Words::tr("Target %1, reached %2 of it")
        .arg(tileValue(target), common::percentText(*tile.progress));
}

QString shortDay(QDate day)
{
    //: date format of a day on an axis, as in "1 Nov"
    return common::isolated(QLocale().toString(day, Words::tr("d MMM")));
}

QString longDay(QDate day)
{
    //: date format, as in "Tue 3 Nov 2026"
    return QLocale().toString(day, Words::tr("ddd d MMM yyyy"));
}

} // namespace dunlin::dashboard
