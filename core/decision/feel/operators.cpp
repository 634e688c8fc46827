// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/operators.h"

namespace dunlin::feel {

using base::Int128;

namespace {

constexpr int kMaxDepth = 500;

template <class T>
int order(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

Int128 clock(const Time &time)
{
    return Int128(time.nanos) - Int128(time.offset()) * kNanosPerSecond;
}

bool isZoned(const Zone &zone)
{
    return zone.kind != Zone::Kind::None;
}

Truth equalAt(const Value &left, const Value &right, int depth);

Truth equalLists(const std::vector<Value> &left, const std::vector<Value> &right, int depth)
{
    if (left.size() != right.size())
        return false;
    bool unknown = false;
    for (size_t i = 0; i < left.size(); ++i) {
        const Truth same = equalAt(left[i], right[i], depth + 1);
        if (same && !*same)
            return false;
        unknown = unknown || !same;
    }
    return unknown ? Truth(false) : Truth(true);
}

Truth equalContexts(const Context &left, const Context &right, int depth)
{
    if (left.entries.size() != right.entries.size())
        return false;
    for (const auto &[name, value] : left.entries) {
        const Value *other = right.find(name);
        if (!other || !equalAt(value, *other, depth + 1).value_or(false))
            return false;
    }
    return true;
}

Truth equalRanges(const Range &left, const Range &right, int depth)
{
    return left.startIncluded == right.startIncluded && left.endIncluded == right.endIncluded
           && equalAt(left.start, right.start, depth + 1).value_or(false)
           && equalAt(left.end, right.end, depth + 1).value_or(false);
}

Truth equalAt(const Value &left, const Value &right, int depth)
{
    if (left.isNull() || right.isNull())
        return left.isNull() && right.isNull();
    if (left.kind() != right.kind() || depth > kMaxDepth)
        return std::nullopt;
    switch (left.kind()) {
    case Kind::Boolean: return left.boolean() == right.boolean();
    case Kind::String: return left.string() == right.string();
    case Kind::List: return equalLists(left.items(), right.items(), depth);
    case Kind::Context: return equalContexts(left.context(), right.context(), depth);
    case Kind::Range: return equalRanges(left.range(), right.range(), depth);
    case Kind::Function: return left.function() == right.function();
    case Kind::Time:
        if (isZoned(left.time().zone) != isZoned(right.time().zone))
            return false;
        break;
    case Kind::DateTime:
        if (isZoned(left.dateTime().time.zone) != isZoned(right.dateTime().time.zone))
            return false;
        break;
    default: break;
    }
    const auto compared = compare(left, right);
    return compared ? Truth(*compared == 0) : std::nullopt;
}

Value shifted(const DateTime &at, Int128 nanos)
{
    const auto moved = DateTime::fromInstant(at.instant() + nanos, at.time.zone);
    return moved;
}

Value shifted(const Date &date, Int128 nanos)
{
    const auto moved = DateTime::fromInstant(DateTime{date, {}}.instant() + nanos, Zone{});
    return moved ? Value(moved->date) : Value();
}

Value shifted(const Time &time, Int128 nanos)
{
    const Int128 day = Int128(kSecondsPerDay) * kNanosPerSecond;
    Int128 moved = (Int128(time.nanos) + nanos) % day;
    if (moved < 0)
        moved += day;
    return Time{std::int64_t(moved), time.zone};
}

Value withinLimits(const DaysTime &duration)
{
    // 9.2e18 seconds: what prints and parses
    const Int128 limit = Int128(INT64_MAX) * kNanosPerSecond;
    return duration.nanos > limit || duration.nanos < -limit ? Value() : Value(duration);
}

Value addTo(const Value &at, const Value &duration, int sign)
{
    if (duration.is(Kind::YearsMonths)) {
        const std::int64_t months = duration.yearsMonths().months;
        if (months == INT64_MIN)
            return {};
        if (at.is(Kind::Date))
            return plusMonths(at.date(), sign * months);
        if (at.is(Kind::DateTime)) {
            const auto date = plusMonths(at.dateTime().date, sign * months);
            return date ? Value(DateTime{*date, at.dateTime().time}) : Value();
        }
        if (at.is(Kind::YearsMonths)) {
            const Int128 sum = Int128(at.yearsMonths().months) + Int128(sign) * months;
            return sum > INT64_MAX / 2 || sum < INT64_MIN / 2
                       ? Value()
                       : Value(YearsMonths{std::int64_t(sum)});
        }
    } else if (duration.is(Kind::DaysTime)) {
        const Int128 nanos = sign * duration.daysTime().nanos;
        switch (at.kind()) {
        case Kind::Date: return shifted(at.date(), nanos);
        case Kind::Time: return shifted(at.time(), nanos);
        case Kind::DateTime: return shifted(at.dateTime(), nanos);
        case Kind::DaysTime: return withinLimits({at.daysTime().nanos + nanos});
        default: break;
        }
    }
    return {};
}

Value scaled(const Value &duration, const Decimal &factor, bool divide)
{
    const bool months = duration.is(Kind::YearsMonths);
    std::optional<Decimal> amount;
    if (months) {
        amount = Decimal::fromInt(duration.yearsMonths().months);
    } else {
        const Int128 nanos = duration.daysTime().nanos;
        const auto high = Decimal::fromInt(std::int64_t(nanos / kNanosPerSecond));
        const auto scale = Decimal::fromInt(kNanosPerSecond);
        amount = high.times(scale);
        amount =
            amount ? amount->plus(Decimal::fromInt(std::int64_t(nanos % kNanosPerSecond))) : amount;
    }
    if (amount)
        amount = divide ? amount->dividedBy(factor) : amount->times(factor);
    if (!amount)
        return {};
    if (months) {
        const auto whole = amount->toInt();
        return whole ? Value(YearsMonths{*whole}) : Value();
    }
    const auto seconds = amount->dividedBy(Decimal::fromInt(kNanosPerSecond));
    const auto whole = seconds ? seconds->toInt() : std::nullopt;
    if (!whole)
        return {};
    const auto rest =
        amount->minus(*Decimal::fromInt(*whole).times(Decimal::fromInt(kNanosPerSecond)));
    return withinLimits(
        {Int128(*whole) * kNanosPerSecond + (rest ? rest->toInt().value_or(0) : 0)});
}

Value quotient(Int128 left, Int128 right)
{
    const auto decimal = [](Int128 number) {
        const std::int64_t unit = kNanosPerSecond;
        return *Decimal::fromInt(std::int64_t(number / unit))
                    .times(Decimal::fromInt(unit))
                    ->plus(Decimal::fromInt(std::int64_t(number % unit)));
    };
    return decimal(left).dividedBy(decimal(right));
}

/// A date, where a date and time is asked for: its midnight in UTC.
DateTime momentOf(const Value &value)
{
    return value.is(Kind::Date) ? DateTime{value.date(), Time{0, *Zone::ofOffset(0)}}
                                : value.dateTime();
}

bool isDuration(const Value &value)
{
    return value.is(Kind::YearsMonths) || value.is(Kind::DaysTime);
}

} // namespace

Truth truthOf(const Value &value)
{
    return value.is(Kind::Boolean) ? Truth(value.boolean()) : std::nullopt;
}

Value valueOf(Truth truth)
{
    return truth ? Value(*truth) : Value();
}

Truth equal(const Value &left, const Value &right)
{
    return equalAt(left, right, 0);
}

std::optional<int> compare(const Value &left, const Value &right)
{
    if (left.kind() != right.kind())
        return std::nullopt;
    switch (left.kind()) {
    case Kind::Number: return left.number().compare(right.number());
    case Kind::String: { // by code points, not by the halves of UTF-16
        const QString &a = left.string();
        const QString &b = right.string();
        const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
        if (x == a.end() || y == b.end())
            return order(a.size(), b.size());
        if (x->isSurrogate() != y->isSurrogate())
            return x->isSurrogate() ? 1 : -1;
        return order(x->unicode(), y->unicode());
    }
    case Kind::Date: return order(left.date().dayNumber(), right.date().dayNumber());
    case Kind::Time:
        if (isZoned(left.time().zone) != isZoned(right.time().zone))
            return std::nullopt;
        return order(clock(left.time()), clock(right.time()));
    case Kind::DateTime:
        if (isZoned(left.dateTime().time.zone) != isZoned(right.dateTime().time.zone))
            return std::nullopt;
        return order(left.dateTime().instant(), right.dateTime().instant());
    case Kind::YearsMonths: return order(left.yearsMonths().months, right.yearsMonths().months);
    case Kind::DaysTime: return order(left.daysTime().nanos, right.daysTime().nanos);
    default: return std::nullopt;
    }
}

Truth isWithin(const Value &value, const Range &range)
{
    Truth within = true;
    if (!range.start.isNull()) {
        const auto side = compare(value, range.start);
        if (!side)
            return std::nullopt;
        within = *side > 0 || (*side == 0 && range.startIncluded);
    }
    if (!range.end.isNull()) {
        const auto side = compare(value, range.end);
        if (!side)
            return std::nullopt;
        within = *within && (*side < 0 || (*side == 0 && range.endIncluded));
    }
    return within;
}

Value add(const Value &left, const Value &right)
{
    if (left.is(Kind::Number) && right.is(Kind::Number))
        return left.number().plus(right.number());
    if (left.is(Kind::String) && right.is(Kind::String)) {
        // A loop that doubles a string would end the program.
        return left.string().size() + right.string().size() > (1 << 24)
                   ? Value()
                   : Value(left.string() + right.string());
    }
    if (isDuration(right))
        return addTo(left, right, 1);
    if (isDuration(left))
        return addTo(right, left, 1);
    return {};
}

Value subtract(const Value &left, const Value &right)
{
    if (left.is(Kind::Number) && right.is(Kind::Number))
        return left.number().minus(right.number());
    if (isDuration(right))
        return addTo(left, right, -1);
    if (left.is(Kind::Time) && right.is(Kind::Time)) {
        if (isZoned(left.time().zone) != isZoned(right.time().zone))
            return {};
        return DaysTime{clock(left.time()) - clock(right.time())};
    }
    const auto isDay = [](const Value &value) {
        return value.is(Kind::Date) || value.is(Kind::DateTime);
    };
    if (!isDay(left) || !isDay(right))
        return {};
    const DateTime from = momentOf(right);
    const DateTime to = momentOf(left);
    if (isZoned(from.time.zone) != isZoned(to.time.zone))
        return {};
    return withinLimits({to.instant() - from.instant()});
}

Value multiply(const Value &left, const Value &right)
{
    if (left.is(Kind::Number) && right.is(Kind::Number))
        return left.number().times(right.number());
    if (isDuration(left) && right.is(Kind::Number))
        return scaled(left, right.number(), false);
    if (left.is(Kind::Number) && isDuration(right))
        return scaled(right, left.number(), false);
    return {};
}

Value divide(const Value &left, const Value &right)
{
    if (left.is(Kind::Number) && right.is(Kind::Number))
        return left.number().dividedBy(right.number());
    if (isDuration(left) && right.is(Kind::Number))
        return right.number().isZero() ? Value() : scaled(left, right.number(), true);
    if (left.is(Kind::YearsMonths) && right.is(Kind::YearsMonths))
        return quotient(left.yearsMonths().months, right.yearsMonths().months);
    if (left.is(Kind::DaysTime) && right.is(Kind::DaysTime))
        return quotient(left.daysTime().nanos, right.daysTime().nanos);
    return {};
}

Value negate(const Value &value)
{
    switch (value.kind()) {
    case Kind::Number: return value.number().negated();
    case Kind::YearsMonths: return YearsMonths{-value.yearsMonths().months};
    case Kind::DaysTime: return DaysTime{-value.daysTime().nanos};
    default: return {};
    }
}

} // namespace dunlin::feel
