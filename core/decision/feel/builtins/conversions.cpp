// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"
#include "core/decision/feel/parser.h"

#include <algorithm>

// Conversion functions: DMN 1.5, 10.3.4.1, and is(): 10.3.4.11.
namespace dunlin::feel {

namespace {

Value dateFrom(Call &call)
{
    const Value &from = call.at(0);
    if (from.is(Kind::Date))
        return from;
    if (from.is(Kind::DateTime))
        return from.dateTime().date;
    const auto date = dateFromText(from.string());
    return date ? Value(*date) : call.fail(u"this is no date");
}

Value dateOf(Call &call)
{
    for (size_t i = 0; i < 3; ++i) {
        if (!call.at(i).number().isInteger())
            return call.fail(u"year, month and day are whole numbers");
    }
    const auto date = Date::of(call.whole(0), call.whole(1), call.whole(2));
    return date ? Value(*date) : call.fail(u"there is no such date");
}

Value dateTimeFrom(Call &call)
{
    const Value &from = call.at(0);
    if (from.is(Kind::DateTime))
        return from;
    if (from.is(Kind::Date))
        return DateTime{from.date(), {}};
    const auto at = dateTimeFromText(from.string());
    return at ? Value(*at) : call.fail(u"this is no date and time");
}

Value dateTimeOfParts(Call &call)
{
    const Value &day = call.at(0);
    return DateTime{day.is(Kind::Date) ? day.date() : day.dateTime().date, call.at(1).time()};
}

/// Hour, minute and second (which may have a fraction) from argument `first` on.
std::optional<Time> clockOf(const Call &call, size_t first)
{
    const Decimal &second = call.at(first + 2).number();
    const std::int64_t hour = call.whole(first);
    const std::int64_t minute = call.whole(first + 1);
    const auto nanos = second.times(Decimal::fromInt(kNanosPerSecond));
    const std::int64_t fine = nanos ? nanos->toInt().value_or(-1) : -1;
    if (!call.at(first).number().isInteger() || !call.at(first + 1).number().isInteger() || hour < 0
        || hour > 23 || minute < 0 || minute > 59 || fine < 0 || fine >= 60 * kNanosPerSecond)
        return std::nullopt;
    return Time{(hour * 3600 + minute * 60) * kNanosPerSecond + fine, {}};
}

std::optional<Zone> zoneOf(const Value &value)
{
    if (value.is(Kind::String))
        return Zone::ofName(value.string().toLatin1());
    const base::Int128 nanos = value.daysTime().nanos;
    const base::Int128 day = base::Int128(kSecondsPerDay) * kNanosPerSecond;
    if (nanos > day || nanos < -day)
        return std::nullopt;
    return Zone::ofOffset(std::int64_t(nanos / kNanosPerSecond));
}

Value timeFrom(Call &call)
{
    const Value &from = call.at(0);
    if (from.is(Kind::Time))
        return from;
    if (from.is(Kind::DateTime))
        return from.dateTime().time;
    if (from.is(Kind::Date))
        return Time{0, *Zone::ofOffset(0)};
    const auto time = timeFromText(from.string());
    return time ? Value(*time) : call.fail(u"this is no time");
}

Value timeOf(Call &call)
{
    auto time = clockOf(call, 0);
    if (time && call.given(3)) {
        const auto zone = zoneOf(call.at(3));
        if (!zone)
            return call.fail(u"the offset is too large");
        time->zone = *zone;
    }
    return time ? Value(*time) : call.fail(u"there is no such time");
}

Value dateTimeOf(Call &call)
{
    const auto date = Date::of(call.whole(0), call.whole(1), call.whole(2));
    auto time = clockOf(call, 3);
    if (time && call.given(6)) {
        const auto zone = zoneOf(call.at(6));
        if (!zone)
            return call.fail(u"there is no such offset or zone");
        time->zone = *zone;
    }
    return date && time ? Value(DateTime{*date, *time}) : call.fail(u"there is no such moment");
}

/// Numbers as people of a place write them.
Value numberFrom(Call &call)
{
    QString text = call.at(0).string();
    const QString grouping = call.given(1) ? call.at(1).string() : QString();
    const QString point = call.given(2) ? call.at(2).string() : QString();
    const bool groupingKnown =
        grouping.isEmpty() || grouping == u" " || grouping == u"," || grouping == u".";
    const bool pointKnown = point.isEmpty() || point == u"." || point == u",";
    if ((call.given(1) && grouping.isEmpty()) || (call.given(2) && point.isEmpty())
        || !groupingKnown || !pointKnown || (!point.isEmpty() && grouping == point))
        return call.fail(u"the separators are a blank, a comma or a point, and not the same");
    if (!grouping.isEmpty())
        text.remove(grouping);
    if (point == u",") {
        if (text.contains(u'.'))
            return call.fail(u"this is no number");
        text.replace(u',', u'.');
    }
    const auto number = Decimal::fromText(text);
    return number ? Value(*number) : call.fail(u"this is no number");
}

Value numberItself(Call &call)
{
    return call.at(0);
}

Value stringFrom(Call &call)
{
    return call.at(0).is(Kind::String) ? call.at(0) : Value(textOf(call.at(0)));
}

Value durationFrom(Call &call)
{
    const QString &text = call.at(0).string();
    if (const auto months = yearsMonthsFromText(text))
        return *months;
    const auto duration = daysTimeFromText(text);
    return duration ? Value(*duration) : call.fail(u"this is no duration");
}

Value durationItself(Call &call)
{
    return call.at(0);
}

DateTime momentOf(const Value &value)
{
    return value.is(Kind::Date) ? DateTime{value.date(), {}} : value.dateTime();
}

Value monthsFromTo(Call &call)
{
    const DateTime from = momentOf(call.at(0));
    const DateTime to = momentOf(call.at(1));
    std::int64_t months = monthsBetween(from.date, to.date);
    // The last month is not whole when its day comes at an earlier time.
    if (months > 0 && from.date.day == to.date.day && to.time.nanos < from.time.nanos)
        --months;
    else if (months < 0 && from.date.day == to.date.day && to.time.nanos > from.time.nanos)
        ++months;
    return YearsMonths{months};
}

/// A side without an end, "(..5]" or "[5..)", as the test that says the same.
QString asTest(const QString &text)
{
    if (text.size() < 5)
        return text;
    const QString inner = text.sliced(1, text.size() - 2).trimmed();
    const bool opensOpen = text.front() == u'(' || text.front() == u']';
    const bool endsOpen = text.back() == u')' || text.back() == u'[';
    if (opensOpen && inner.startsWith(u".."))
        return QLatin1String(endsOpen ? "< " : "<= ") + inner.sliced(2);
    const bool starts = opensOpen || text.front() == u'[';
    if (starts && endsOpen && inner.endsWith(u".."))
        return QLatin1String(opensOpen ? "> " : ">= ") + inner.chopped(2);
    return text;
}

bool isLiteralPart(const Program &program, const Node &node)
{
    static const QStringList kMakers = {QStringLiteral("date"), QStringLiteral("time"),
                                        QStringLiteral("date and time"),
                                        QStringLiteral("duration")};
    // A call leaves the reference to its function beside it.
    const bool names = node.op == Op::CallBuiltin || node.op == Op::BuiltinRef;
    return node.op == Op::Constant || node.op == Op::Negate || node.op == Op::RangeOf
           || (names && kMakers.contains(program.names[node.a]));
}

/// A range whose ends are literals.
Value rangeFrom(Call &call)
{
    Program program;
    Scope scope;
    Vocabulary vocabulary;
    const QString text = asTest(call.at(0).string().trimmed());
    const auto node = Parser(program, scope, vocabulary, text).parseExpression();
    if (!node || program.nodes[*node].op != Op::RangeOf)
        return call.fail(u"this is no range");
    if (!std::all_of(program.nodes.begin(), program.nodes.end(),
                     [&](const Node &part) { return isLiteralPart(program, part); }))
        return call.fail(u"the ends of the range are to be literals");
    Evaluator inner;
    Stack stack;
    const Value range = inner.evaluate(program, *node, stack);
    if (!range.is(Kind::Range) || !inner.messages().isEmpty())
        return call.fail(u"this is no range");
    const Range &made = range.range();
    if (!made.start.isNull() && !made.end.isNull() && compare(made.start, made.end).value_or(1) > 0)
        return call.fail(u"the range ends before it starts");
    return range;
}

bool sameZone(const Zone &left, const Zone &right)
{
    return left.kind == right.kind && left.offset == right.offset && left.named == right.named;
}

/// The same value of the same type: no conversion between offsets and zones.
Value is(Call &call)
{
    const Value &left = call.at(0);
    const Value &right = call.at(1);
    if (left.kind() != right.kind())
        return Value(false);
    if (left.is(Kind::Time)) {
        return Value(left.time().nanos == right.time().nanos
                     && sameZone(left.time().zone, right.time().zone));
    }
    if (left.is(Kind::DateTime)) {
        const DateTime &a = left.dateTime();
        const DateTime &b = right.dateTime();
        return Value(a.date == b.date && a.time.nanos == b.time.nanos
                     && sameZone(a.time.zone, b.time.zone));
    }
    return Value(equal(left, right).value_or(false));
}

} // namespace

void addConversionFunctions(BuiltinTable &table)
{
    table.add(u"date",
              {{u"from:s", dateFrom}, {u"from:p", dateFrom}, {u"year:n, month:n, day:n", dateOf}});
    table.add(u"date and time",
              {{u"date:p, time:t", dateTimeOfParts},
               {u"from:s", dateTimeFrom},
               {u"from:p", dateTimeFrom},
               {u"year:n, month:n, day:n, hour:n, minute:n, second:n", dateTimeOf},
               {u"year:n, month:n, day:n, hour:n, minute:n, second:n, offset:D?", dateTimeOf},
               {u"year:n, month:n, day:n, hour:n, minute:n, second:n, timezone:s", dateTimeOf}});
    table.add(u"time", {{u"from:s", timeFrom},
                        {u"from:t", timeFrom},
                        {u"from:p", timeFrom},
                        {u"hour:n, minute:n, second:n, offset:D?", timeOf}});
    table.add(u"number", {{u"from:s, grouping separator:s?, decimal separator:s?", numberFrom},
                          {u"from:n", numberItself}});
    table.add(u"string", {{u"from:a", stringFrom}});
    table.add(
        u"duration",
        {{u"from:s", durationFrom}, {u"from:D", durationItself}, {u"from:y", durationItself}});
    table.add(u"years and months duration", {{u"from:p, to:p", monthsFromTo}});
    table.add(u"range", {{u"from:s", rangeFrom}});
    table.add(u"is", {{u"value1:x, value2:x", is}});
}

} // namespace dunlin::feel
