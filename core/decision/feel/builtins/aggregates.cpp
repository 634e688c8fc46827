// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"

#include <algorithm>

// List functions that make one value of many: DMN 1.5, 10.3.4.4.
namespace dunlin::feel {

namespace {

constexpr QStringView kEmpty = u"the list is empty";

/// The items as numbers; nothing (with a message) when one is none.
std::optional<std::vector<Decimal>> numbers(Call &call)
{
    std::vector<Decimal> all;
    for (const Value &item : call.at(0).items()) {
        if (!item.is(Kind::Number)) {
            call.fail(u"an item is no number");
            return std::nullopt;
        }
        all.push_back(item.number());
    }
    return all;
}

std::optional<Decimal> total(const std::vector<Decimal> &all)
{
    std::optional<Decimal> sum = Decimal();
    for (const Decimal &number : all)
        sum = sum ? sum->plus(number) : sum;
    return sum;
}

std::optional<Decimal> average(const std::vector<Decimal> &all)
{
    const auto sum = total(all);
    return sum ? sum->dividedBy(Decimal::fromInt(std::int64_t(all.size()))) : sum;
}

template <int direction>
Value extreme(Call &call)
{
    const auto &items = call.at(0).items();
    if (items.empty())
        return call.fail(kEmpty);
    Value best = items[0];
    for (const Value &item : items) {
        const auto order = compare(item, best);
        if (!order)
            return call.fail(u"the items cannot be compared");
        if (*order * direction > 0)
            best = item;
    }
    return best;
}

Value sum(Call &call)
{
    const auto &items = call.at(0).items();
    if (items.empty())
        return call.fail(kEmpty);
    Value all = items[0];
    for (size_t i = 1; i < items.size(); ++i)
        all = items[i].is(all.kind()) ? add(all, items[i]) : Value();
    const bool fits = all.is(Kind::Number) || all.is(Kind::YearsMonths) || all.is(Kind::DaysTime);
    return fits ? all : call.fail(u"the items cannot be added up");
}

Value product(Call &call)
{
    const auto all = numbers(call);
    if (!all || all->empty())
        return all ? call.fail(kEmpty) : Value();
    std::optional<Decimal> result = Decimal::fromInt(1);
    for (const Decimal &number : *all)
        result = result ? result->times(number) : result;
    return result ? Value(*result) : call.fail(u"the result is too large");
}

Value mean(Call &call)
{
    const auto all = numbers(call);
    return !all ? Value() : all->empty() ? call.fail(kEmpty) : Value(average(*all));
}

Value median(Call &call)
{
    auto all = numbers(call);
    if (!all || all->empty())
        return all ? call.fail(kEmpty) : Value();
    std::sort(all->begin(), all->end());
    const size_t half = all->size() / 2;
    if (all->size() % 2 == 1)
        return (*all)[half];
    return average({(*all)[half - 1], (*all)[half]});
}

/// Of a sample: divided by one less than the count.
Value standardDeviation(Call &call)
{
    const auto all = numbers(call);
    if (!all)
        return {};
    if (all->size() < 2)
        return call.fail(u"it needs two numbers");
    const auto middle = average(*all);
    std::optional<Decimal> squares = Decimal();
    for (const Decimal &number : *all) {
        const auto away = middle ? number.minus(*middle) : middle;
        const auto square = away ? away->times(*away) : away;
        squares = squares && square ? squares->plus(*square) : std::nullopt;
    }
    const auto variance =
        squares ? squares->dividedBy(Decimal::fromInt(std::int64_t(all->size()) - 1)) : squares;
    return variance ? Value(variance->squareRoot()) : Value();
}

Value mode(Call &call)
{
    auto all = numbers(call);
    if (!all)
        return {};
    std::sort(all->begin(), all->end());
    std::vector<Value> most;
    size_t best = 0;
    for (size_t i = 0; i < all->size();) {
        size_t j = i;
        while (j < all->size() && (*all)[j] == (*all)[i])
            ++j;
        if (j - i > best) {
            best = j - i;
            most.clear();
        }
        if (j - i == best)
            most.emplace_back((*all)[i]);
        i = j;
    }
    return Value::list(std::move(most));
}

/// `decisive` ends it: false for all(), true for any().
template <bool decisive>
Value connected(Call &call)
{
    Truth result = !decisive;
    for (const Value &item : call.at(0).items()) {
        const Truth truth = truthOf(item);
        if (!truth)
            result = std::nullopt;
        else if (*truth == decisive)
            return Value(decisive);
    }
    return result ? Value(*result) : call.fail(u"an item is no boolean");
}

} // namespace

void addAggregateFunctions(BuiltinTable &table)
{
    table.add(u"min", {{u"list:*", extreme<-1>}});
    table.add(u"max", {{u"list:*", extreme<1>}});
    table.add(u"sum", {{u"list:*", sum}});
    table.add(u"product", {{u"list:*", product}});
    table.add(u"mean", {{u"list:*", mean}});
    table.add(u"median", {{u"list:*", median}});
    table.add(u"stddev", {{u"list:*", standardDeviation}});
    table.add(u"mode", {{u"list:*", mode}});
    table.add(u"all", {{u"list:*", connected<false>}});
    table.add(u"any", {{u"list:*", connected<true>}});
}

} // namespace dunlin::feel
