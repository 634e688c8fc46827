// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"

#include <algorithm>

// List functions that ask or make a part: DMN 1.5, 10.3.4.4.
namespace dunlin::feel {

namespace {

bool same(const Value &left, const Value &right)
{
    return equal(left, right).value_or(false);
}

bool isIn(const std::vector<Value> &items, const Value &wanted)
{
    return std::any_of(items.begin(), items.end(),
                       [&](const Value &item) { return same(item, wanted); });
}

Value listContains(Call &call)
{
    return Value(isIn(call.at(0).items(), call.at(1)));
}

Value count(Call &call)
{
    return Value::number(std::int64_t(call.at(0).items().size()));
}

Value sublist(Call &call)
{
    const auto &items = call.at(0).items();
    const auto size = std::int64_t(items.size());
    const std::int64_t start = call.whole(1);
    if (start == 0 || start > size || start < -size)
        return call.fail(u"the start position is outside the list");
    const std::int64_t first = start > 0 ? start - 1 : size + start;
    std::int64_t length = size - first;
    if (call.given(2)) {
        if (call.whole(2) < 1 || call.whole(2) > length)
            return call.fail(u"the length is outside the list");
        length = call.whole(2);
    }
    return Value::list({items.begin() + first, items.begin() + first + length});
}

Value reversed(Call &call)
{
    return Value::list({call.at(0).items().rbegin(), call.at(0).items().rend()});
}

Value indexOf(Call &call)
{
    std::vector<Value> found;
    const auto &items = call.at(0).items();
    for (size_t i = 0; i < items.size(); ++i) {
        if (same(items[i], call.at(1)))
            found.push_back(Value::number(std::int64_t(i) + 1));
    }
    return Value::list(std::move(found));
}

/// Keeps the first of equal items. Each is compared with all before it: steps are counted.
Value distinct(const std::vector<Value> &items, Call &call)
{
    std::vector<Value> kept;
    for (const Value &item : items) {
        if (!call.evaluator.step(std::int64_t(kept.size()) + 1))
            return {};
        if (!isIn(kept, item))
            kept.push_back(item);
    }
    return Value::list(std::move(kept));
}

Value distinctValues(Call &call)
{
    return distinct(call.at(0).items(), call);
}

std::optional<std::vector<Value>> joined(Call &call)
{
    std::vector<Value> all;
    for (const Value &list : call.at(0).items()) {
        if (list.isNull()) {
            call.fail(u"a list is null");
            return std::nullopt;
        }
        if (list.is(Kind::List))
            all.insert(all.end(), list.items().begin(), list.items().end());
        else
            all.push_back(list);
        if (!call.evaluator.step(std::int64_t(all.size())))
            return std::nullopt;
    }
    return all;
}

Value concatenate(Call &call)
{
    auto all = joined(call);
    return all ? Value::list(std::move(*all)) : Value();
}

Value unionOf(Call &call)
{
    const auto all = joined(call);
    return all ? distinct(*all, call) : Value();
}

bool flattenInto(const std::vector<Value> &items, std::vector<Value> *flat, int depth, Call &call)
{
    if (depth > 500 || !call.evaluator.step(std::int64_t(items.size())))
        return false;
    for (const Value &item : items) {
        if (!item.is(Kind::List))
            flat->push_back(item);
        else if (!flattenInto(item.items(), flat, depth + 1, call))
            return false;
    }
    return true;
}

Value flatten(Call &call)
{
    std::vector<Value> flat;
    if (!flattenInto(call.at(0).items(), &flat, 0, call))
        return call.fail(u"the lists nest too deep");
    return Value::list(std::move(flat));
}

/// Merge sort: a `precedes` that contradicts itself must not lead outside the list.
void mergeSort(std::vector<Value> &items,
               const std::function<bool(const Value &, const Value &)> &precedes)
{
    if (items.size() < 2)
        return;
    const auto middle = items.begin() + std::ptrdiff_t(items.size() / 2);
    std::vector<Value> left(items.begin(), middle);
    std::vector<Value> right(middle, items.end());
    mergeSort(left, precedes);
    mergeSort(right, precedes);
    size_t l = 0;
    size_t r = 0;
    for (Value &item : items) {
        const bool takeRight =
            l == left.size() || (r < right.size() && precedes(right[r], left[l]));
        item = takeRight ? right[r++] : left[l++];
    }
}

Value sorted(Call &call)
{
    std::vector<Value> items = call.at(0).items();
    bool valid = true;
    const bool own = call.given(1);
    mergeSort(items, [&](const Value &a, const Value &b) {
        if (!own) {
            const auto order = compare(a, b);
            valid = valid && order;
            return order && *order < 0;
        }
        const Value answer = valid ? call.evaluator.call(call.at(1).function(), {a, b}) : Value();
        valid = valid && answer.is(Kind::Boolean);
        return answer.isTrue();
    });
    return valid ? Value::list(std::move(items)) : call.fail(u"the items cannot be put in order");
}

} // namespace

void addListFunctions(BuiltinTable &table)
{
    table.add(u"list contains", {{u"list:l, element:x", listContains}});
    table.add(u"count", {{u"list:l", count}});
    table.add(u"sublist", {{u"list:l, start position:n, length:n?", sublist}});
    table.add(u"reverse", {{u"list:l", reversed}});
    table.add(u"index of", {{u"list:l, match:x", indexOf}});
    table.add(u"distinct values", {{u"list:l", distinctValues}});
    table.add(u"concatenate", {{u"list:+", concatenate}});
    table.add(u"union", {{u"list:+", unionOf}});
    table.add(u"flatten", {{u"list:l", flatten}});
    table.add(u"sort", {{u"list:l, precedes:f?", sorted}});
}

} // namespace dunlin::feel
