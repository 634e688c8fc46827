// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"

// Context functions: DMN 1.5, 10.3.4.10.
namespace dunlin::feel {

namespace {

Value wrap(Context context)
{
    return Value::from(std::move(context));
}

Value getValue(Call &call)
{
    const Value *found = call.at(0).context().find(call.at(1).string());
    return found ? *found : Value();
}

Value getNestedValue(Call &call)
{
    if (call.at(1).items().empty())
        return call.fail(u"there are no keys");
    Value at = call.at(0);
    for (const Value &key : call.at(1).items()) {
        if (!key.is(Kind::String))
            return call.fail(u"a key is no string");
        const Value *found = at.is(Kind::Context) ? at.context().find(key.string()) : nullptr;
        if (!found)
            return {};
        const Value next = *found;
        at = next;
    }
    return at;
}

Value getEntries(Call &call)
{
    std::vector<Value> entries;
    for (const auto &[key, value] : call.at(0).context().entries) {
        entries.push_back(
            Value::context({{QStringLiteral("key"), key}, {QStringLiteral("value"), value}}));
    }
    return Value::list(std::move(entries));
}

Value put(Call &call)
{
    Context context = call.at(0).context();
    context.put(call.at(1).string(), call.at(2));
    return wrap(std::move(context));
}

/// Only what is there is changed: keys that lead nowhere are an error, the last one may be new.
std::optional<Value> putNested(const Value &into, const std::vector<Value> &keys, size_t level,
                               const Value &value)
{
    if (!keys[level].is(Kind::String) || !into.is(Kind::Context))
        return std::nullopt;
    Context context = into.context();
    if (level + 1 == keys.size()) {
        context.put(keys[level].string(), value);
        return wrap(std::move(context));
    }
    const Value *inner = context.find(keys[level].string());
    const auto changed = inner ? putNested(*inner, keys, level + 1, value) : std::nullopt;
    if (!changed)
        return std::nullopt;
    context.put(keys[level].string(), *changed);
    return wrap(std::move(context));
}

Value putAtKeys(Call &call)
{
    const auto &keys = call.at(1).items();
    if (keys.empty() || keys.size() > 200)
        return call.fail(u"keys is to be a list of 1 to 200 strings");
    const auto changed = putNested(call.at(0), keys, 0, call.at(2));
    return changed ? *changed : call.fail(u"the keys do not lead through contexts");
}

Value merge(Call &call)
{
    Context merged;
    for (const Value &context : call.at(0).items()) {
        if (!context.is(Kind::Context))
            return call.fail(u"an item is no context");
        for (const auto &[key, value] : context.context().entries)
            merged.put(key, value);
    }
    return wrap(std::move(merged));
}

Value fromEntries(Call &call)
{
    Context made;
    for (const Value &entry : call.at(0).items()) {
        const Value *key =
            entry.is(Kind::Context) ? entry.context().find(QStringLiteral("key")) : nullptr;
        const Value *value =
            entry.is(Kind::Context) ? entry.context().find(QStringLiteral("value")) : nullptr;
        if (!key || !value || !key->is(Kind::String))
            return call.fail(u"an entry is to have a key (a string) and a value");
        if (made.find(key->string()))
            return call.fail(u"a key occurs twice");
        made.put(key->string(), *value);
    }
    return wrap(std::move(made));
}

} // namespace

void addContextFunctions(BuiltinTable &table)
{
    table.add(u"get value", {{u"m:c, key:s", getValue},
                             {u"context:c, key:s", getValue},
                             {u"m:c, keys:l", getNestedValue},
                             {u"context:c, keys:l", getNestedValue}});
    table.add(u"get entries", {{u"m:c", getEntries}, {u"context:c", getEntries}});
    table.add(u"context put",
              {{u"context:c, key:s, value:x", put}, {u"context:c, keys:l, value:x", putAtKeys}});
    table.add(u"context merge", {{u"contexts:l", merge}});
    table.add(u"context", {{u"entries:l", fromEntries}});
}

} // namespace dunlin::feel
