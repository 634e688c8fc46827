// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"

// Calendar functions: DMN 1.5, 10.3.4.8 and 10.3.4.9.
namespace dunlin::feel {

namespace {

constexpr QStringView kDays[] = {u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                 u"Friday", u"Saturday", u"Sunday"};
constexpr QStringView kMonths[] = {u"January",   u"February", u"March",    u"April",
                                   u"May",       u"June",     u"July",     u"August",
                                   u"September", u"October",  u"November", u"December"};

Date dateOf(const Value &value)
{
    return value.is(Kind::Date) ? value.date() : value.dateTime().date;
}

Value dayOfYear(Call &call)
{
    return Value::number(dateOf(call.at(0)).dayOfYear());
}

Value dayOfWeek(Call &call)
{
    return kDays[dateOf(call.at(0)).weekday() - 1].toString();
}

Value monthOfYear(Call &call)
{
    return kMonths[dateOf(call.at(0)).month - 1].toString();
}

Value weekOfYear(Call &call)
{
    return Value::number(dateOf(call.at(0)).isoWeek());
}

std::optional<DateTime> moment(const Call &call)
{
    return DateTime::fromInstant(base::Int128(call.evaluator.now().ms) * 1'000'000,
                                 *Zone::ofOffset(0));
}

Value now(Call &call)
{
    return moment(call);
}

Value today(Call &call)
{
    const auto at = moment(call);
    return at ? Value(at->date) : Value();
}

} // namespace

void addTemporalFunctions(BuiltinTable &table)
{
    table.add(u"day of year", {{u"date:p", dayOfYear}});
    table.add(u"day of week", {{u"date:p", dayOfWeek}});
    table.add(u"month of year", {{u"date:p", monthOfYear}});
    table.add(u"week of year", {{u"date:p", weekOfYear}});
    table.add(u"now", {{u"", now}});
    table.add(u"today", {{u"", today}});
}

} // namespace dunlin::feel
