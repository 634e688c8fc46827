// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/operators.h"

namespace dunlin::feel {

using namespace Qt::StringLiterals;
using base::Int128;

namespace {

std::optional<Value> dateMember(const Date &date, const QString &name)
{
    if (name == "year"_L1)
        return Value::number(date.year);
    if (name == "month"_L1)
        return Value::number(date.month);
    if (name == "day"_L1)
        return Value::number(date.day);
    if (name == "weekday"_L1)
        return Value::number(date.weekday());
    return std::nullopt;
}

Value secondsOf(std::int64_t seconds, std::int64_t nanos)
{
    const auto part = Decimal::fromInt(nanos).dividedBy(Decimal::fromInt(kNanosPerSecond));
    return part ? Value(Decimal::fromInt(seconds).plus(*part)) : Value::number(seconds);
}

std::optional<Value> timeMember(const Time &time, std::int32_t offset, const QString &name)
{
    if (name == "hour"_L1)
        return Value::number(time.hour());
    if (name == "minute"_L1)
        return Value::number(time.minute());
    if (name == "second"_L1)
        return secondsOf(time.second(), time.nanos % kNanosPerSecond);
    if (name == "time offset"_L1) {
        return time.zone.kind == Zone::Kind::None
                   ? Value()
                   : Value(DaysTime{Int128(offset) * kNanosPerSecond});
    }
    if (name == "timezone"_L1) {
        return time.zone.kind == Zone::Kind::Named ? Value(QString::fromLatin1(time.zone.name()))
                                                   : Value();
    }
    return std::nullopt;
}

std::optional<Value> daysMember(const DaysTime &duration, const QString &name)
{
    const auto seconds = std::int64_t(duration.nanos / kNanosPerSecond); // keeps the sign
    if (name == "days"_L1)
        return Value::number(seconds / kSecondsPerDay);
    if (name == "hours"_L1)
        return Value::number(seconds / 3600 % 24);
    if (name == "minutes"_L1)
        return Value::number(seconds / 60 % 60);
    if (name == "seconds"_L1)
        return secondsOf(seconds % 60, std::int64_t(duration.nanos % kNanosPerSecond));
    return std::nullopt;
}

std::optional<Value> rangeMember(const Range &range, const QString &name)
{
    if (name == "start"_L1)
        return range.start;
    if (name == "end"_L1)
        return range.end;
    if (name == "start included"_L1)
        return Value(range.startIncluded);
    if (name == "end included"_L1)
        return Value(range.endIncluded);
    return std::nullopt;
}

} // namespace

std::optional<Value> member(const Value &value, const QString &name)
{
    switch (value.kind()) {
    case Kind::Context: {
        const Value *found = value.context().find(name);
        return found ? std::optional(*found) : std::nullopt;
    }
    case Kind::Date: return dateMember(value.date(), name);
    case Kind::Time: return timeMember(value.time(), value.time().offset(), name);
    case Kind::DateTime: {
        const DateTime &at = value.dateTime();
        const auto ofDate = dateMember(at.date, name);
        return ofDate ? ofDate : timeMember(at.time, at.offset(), name);
    }
    case Kind::YearsMonths:
        if (name == "years"_L1)
            return Value::number(value.yearsMonths().months / 12);
        if (name == "months"_L1)
            return Value::number(value.yearsMonths().months % 12);
        return std::nullopt;
    case Kind::DaysTime: return daysMember(value.daysTime(), name);
    case Kind::Range: return rangeMember(value.range(), name);
    default: return std::nullopt;
    }
}

} // namespace dunlin::feel
