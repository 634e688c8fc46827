// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"

// List functions that give a changed list: DMN 1.5, 10.3.4.4.
namespace dunlin::feel {

namespace {

/// A position from the front (1..) or the back (-1..) as an index; nothing when outside.
std::optional<std::int64_t> indexIn(const std::vector<Value> &items, std::int64_t position)
{
    const auto size = std::int64_t(items.size());
    if (position == 0 || position > size || position < -size)
        return std::nullopt;
    return position > 0 ? position - 1 : size + position;
}

Value append(Call &call)
{
    std::vector<Value> items = call.at(0).items();
    const auto &more = call.at(1).items();
    items.insert(items.end(), more.begin(), more.end());
    return Value::list(std::move(items));
}

Value insertBefore(Call &call)
{
    std::vector<Value> items = call.at(0).items();
    const auto index = indexIn(items, call.whole(1));
    if (!index)
        return call.fail(u"the position is outside the list");
    items.insert(items.begin() + *index, call.at(2));
    return Value::list(std::move(items));
}

Value removeAt(Call &call)
{
    std::vector<Value> items = call.at(0).items();
    const auto index = indexIn(items, call.whole(1));
    if (!index)
        return call.fail(u"the position is outside the list");
    items.erase(items.begin() + *index);
    return Value::list(std::move(items));
}

Value replaceAt(Call &call)
{
    std::vector<Value> items = call.at(0).items();
    const auto index = indexIn(items, call.whole(1));
    if (!index)
        return call.fail(u"the position is outside the list");
    items[size_t(*index)] = call.at(2);
    return Value::list(std::move(items));
}

Value replaceWhere(Call &call)
{
    std::vector<Value> items = call.at(0).items();
    for (Value &item : items) {
        const Value answer = call.evaluator.call(call.at(1).function(), {item, call.at(2)});
        if (!answer.is(Kind::Boolean))
            return call.fail(u"the match function gives no boolean");
        if (answer.isTrue())
            item = call.at(2);
    }
    return Value::list(std::move(items));
}

} // namespace

void addListEditFunctions(BuiltinTable &table)
{
    table.add(u"append", {{u"list:l, item:+", append}});
    table.add(u"insert before", {{u"list:l, position:n, newItem:x", insertBefore}});
    table.add(u"remove", {{u"list:l, position:n", removeAt}});
    table.add(u"list replace", {{u"list:l, position:n, newItem:x", replaceAt},
                                {u"list:l, match:f, newItem:x", replaceWhere}});
}

} // namespace dunlin::feel
