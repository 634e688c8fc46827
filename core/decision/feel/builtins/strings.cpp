// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"
#include "core/decision/feel/regex.h"

// String functions: DMN 1.5, 10.3.4.3. Positions and lengths count code points.
namespace dunlin::feel {

namespace {

constexpr qsizetype kMaxString = 1 << 24;

std::int64_t codePoints(QStringView text)
{
    std::int64_t count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

/// The place in UTF-16 of a code point.
qsizetype unitOf(QStringView text, std::int64_t codePoint)
{
    qsizetype at = 0;
    for (; codePoint > 0 && at < text.size(); --codePoint)
        at += text[at].isHighSurrogate() ? 2 : 1;
    return std::min(at, text.size());
}

Value substring(Call &call)
{
    const QString &text = call.at(0).string();
    const std::int64_t size = codePoints(text);
    const std::int64_t start = call.whole(1);
    if (start == 0 || start > size || start < -size)
        return call.fail(u"the start position is outside the string");
    const std::int64_t first = start > 0 ? start - 1 : size + start;
    std::int64_t count = size - first;
    if (call.given(2)) {
        if (call.whole(2) < 1)
            return call.fail(u"the length is less than 1");
        count = std::min(count, call.whole(2));
    }
    const qsizetype from = unitOf(text, first);
    return text.sliced(from, unitOf(QStringView(text).sliced(from), count));
}

Value length(Call &call)
{
    return Value::number(codePoints(call.at(0).string()));
}

Value upperCase(Call &call)
{
    return call.at(0).string().toUpper();
}

Value lowerCase(Call &call)
{
    return call.at(0).string().toLower();
}

Value substringBefore(Call &call)
{
    const qsizetype at = call.at(0).string().indexOf(call.at(1).string());
    return at < 0 ? QStringLiteral("") : call.at(0).string().first(at);
}

Value substringAfter(Call &call)
{
    const qsizetype at = call.at(0).string().indexOf(call.at(1).string());
    return at < 0 ? QStringLiteral("")
                  : call.at(0).string().sliced(at + call.at(1).string().size());
}

Value contains(Call &call)
{
    return Value(call.at(0).string().contains(call.at(1).string()));
}

Value startsWith(Call &call)
{
    return Value(call.at(0).string().startsWith(call.at(1).string()));
}

Value endsWith(Call &call)
{
    return Value(call.at(0).string().endsWith(call.at(1).string()));
}

QString flagsOf(const Call &call, size_t i)
{
    return call.given(i) ? call.at(i).string() : QString();
}

Value failed(const Call &call, const base::Error &error)
{
    return call.evaluator.fail(call.name + QLatin1String("(): ") + error.detail);
}

Value matches(Call &call)
{
    const auto regex = Regex::compile(call.at(1).string(), flagsOf(call, 2));
    if (!regex)
        return failed(call, regex.error());
    const auto found = regex->matches(call.at(0).string());
    return found ? Value(*found) : failed(call, found.error());
}

Value replace(Call &call)
{
    const auto regex = Regex::compile(call.at(1).string(), flagsOf(call, 3));
    if (!regex)
        return failed(call, regex.error());
    const auto replaced = regex->replace(call.at(0).string(), call.at(2).string());
    return replaced ? Value(*replaced) : failed(call, replaced.error());
}

Value split(Call &call)
{
    const auto regex = Regex::compile(call.at(1).string(), {});
    if (!regex)
        return failed(call, regex.error());
    const auto parts = regex->split(call.at(0).string());
    if (!parts)
        return failed(call, parts.error());
    std::vector<Value> items(parts->begin(), parts->end());
    return Value::list(std::move(items));
}

Value stringJoin(Call &call)
{
    const QString delimiter = flagsOf(call, 1);
    QString joined;
    bool first = true;
    for (const Value &item : call.at(0).items()) {
        if (item.isNull())
            continue;
        if (!item.is(Kind::String))
            return call.fail(u"an item is no string");
        if (!first)
            joined += delimiter;
        first = false;
        joined += item.string();
        if (joined.size() > kMaxString)
            return call.fail(u"the result is too large");
    }
    return joined;
}

} // namespace

void addStringFunctions(BuiltinTable &table)
{
    table.add(u"substring", {{u"string:s, start position:n, length:n?", substring}});
    table.add(u"string length", {{u"string:s", length}});
    table.add(u"upper case", {{u"string:s", upperCase}});
    table.add(u"lower case", {{u"string:s", lowerCase}});
    table.add(u"substring before", {{u"string:s, match:s", substringBefore}});
    table.add(u"substring after", {{u"string:s, match:s", substringAfter}});
    table.add(u"contains", {{u"string:s, match:s", contains}});
    table.add(u"starts with", {{u"string:s, match:s", startsWith}});
    table.add(u"ends with", {{u"string:s, match:s", endsWith}});
    table.add(u"matches", {{u"input:s, pattern:s, flags:s?", matches}});
    table.add(u"replace", {{u"input:s, pattern:s, replacement:s, flags:s?", replace}});
    table.add(u"split", {{u"string:s, delimiter:s", split}});
    table.add(u"string join", {{u"list:l, delimiter:s?", stringJoin}});
}

} // namespace dunlin::feel
