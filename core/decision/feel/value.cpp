// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/value.h"

#include "core/decision/feel/function.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace dunlin::feel {

namespace {

/// Values nest as deep as an input does; a text need not.
constexpr int kMaxDepth = 200;

QString quoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': out += QLatin1String("\\\""); break;
        case u'\\': out += QLatin1String("\\\\"); break;
        case u'\n': out += QLatin1String("\\n"); break;
        case u'\r': out += QLatin1String("\\r"); break;
        case u'\t': out += QLatin1String("\\t"); break;
        default: out += c;
        }
    }
    return out + u'"';
}

bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name[0].isDigit())
        return false;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u' ')
            return false;
    }
    return true;
}

QString write(const Value &value, bool literal, int depth);

QString writeRange(const Range &range, bool literal, int depth)
{
    const QString start = range.start.isNull() ? QString() : write(range.start, literal, depth);
    const QString end = range.end.isNull() ? QString() : write(range.end, literal, depth);
    if (literal && range.start.isNull() != range.end.isNull()) {
        if (range.start.isNull())
            return (range.endIncluded ? QLatin1String("<= ") : QLatin1String("< ")) + end;
        return (range.startIncluded ? QLatin1String(">= ") : QLatin1String("> ")) + start;
    }
    return (range.startIncluded ? u'[' : u'(') + (start.isEmpty() ? QStringLiteral("null") : start)
           + QStringLiteral(" .. ") + (end.isEmpty() ? QStringLiteral("null") : end)
           + (range.endIncluded ? u']' : u')');
}

QString writeContext(const Context &context, bool literal, int depth)
{
    QStringList parts;
    for (const auto &[name, value] : context.entries) {
        parts << (isPlainName(name) ? name : quoted(name)) + QLatin1String(": ")
                     + write(value, literal, depth + 1);
    }
    return u'{' + parts.join(QLatin1String(", ")) + u'}';
}

QString temporal(const QString &text, bool literal)
{
    return literal ? QLatin1String("@\"") + text + u'"' : text;
}

QString write(const Value &value, bool literal, int depth)
{
    if (depth > kMaxDepth)
        return QStringLiteral("...");
    const bool inside = literal || depth > 0;
    switch (value.kind()) {
    case Kind::Null: return QStringLiteral("null");
    case Kind::Boolean: return value.boolean() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number: return value.number().toText();
    case Kind::String: return inside ? quoted(value.string()) : value.string();
    case Kind::Date: return temporal(toText(value.date()), literal);
    case Kind::Time: return temporal(toText(value.time()), literal);
    case Kind::DateTime: return temporal(toText(value.dateTime()), literal);
    case Kind::YearsMonths: return temporal(toText(value.yearsMonths()), literal);
    case Kind::DaysTime: return temporal(toText(value.daysTime()), literal);
    case Kind::List: {
        QStringList parts;
        for (const Value &item : value.items())
            parts << write(item, literal, depth + 1);
        return u'[' + parts.join(QLatin1String(", ")) + u']';
    }
    case Kind::Context: return writeContext(value.context(), literal, depth);
    case Kind::Range: return writeRange(value.range(), literal, depth + 1);
    case Kind::Function: return QStringLiteral("function");
    }
    return {};
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Null: return QStringLiteral("null");
    case Kind::Boolean: return QStringLiteral("boolean");
    case Kind::Number: return QStringLiteral("number");
    case Kind::String: return QStringLiteral("string");
    case Kind::Date: return QStringLiteral("date");
    case Kind::Time: return QStringLiteral("time");
    case Kind::DateTime: return QStringLiteral("date and time");
    case Kind::YearsMonths: return QStringLiteral("years and months duration");
    case Kind::DaysTime: return QStringLiteral("days and time duration");
    case Kind::List: return QStringLiteral("list");
    case Kind::Context: return QStringLiteral("context");
    case Kind::Range: return QStringLiteral("range");
    case Kind::Function: return QStringLiteral("function");
    }
    return {};
}

int depthOf(const Value &value)
{
    if (value.is(Kind::List))
        return value.list().depth;
    if (value.is(Kind::Context))
        return value.context().depth;
    return value.is(Kind::Function) ? value.function()->depth : 0;
}

Value Value::list(std::vector<Value> items)
{
    int depth = 0;
    for (const Value &item : items)
        depth = std::max(depth, depthOf(item));
    if (depth >= kMaxValueDepth)
        return {};
    return {std::make_shared<const List>(List{std::move(items), depth + 1})};
}

Value Value::context(std::vector<std::pair<QString, Value>> entries)
{
    return from(Context{std::move(entries)});
}

Value Value::from(Context context)
{
    int depth = 0;
    for (const auto &[name, value] : context.entries)
        depth = std::max(depth, depthOf(value));
    if (depth >= kMaxValueDepth)
        return {};
    context.depth = depth + 1;
    return {std::make_shared<const Context>(std::move(context))};
}

void Context::put(const QString &name, Value value)
{
    for (auto &[key, old] : entries) {
        if (key == name) {
            old = std::move(value);
            return;
        }
    }
    entries.emplace_back(name, std::move(value));
}

QString textOf(const Value &value)
{
    return write(value, false, 0);
}

QString literalOf(const Value &value)
{
    return write(value, true, 0);
}

} // namespace dunlin::feel
