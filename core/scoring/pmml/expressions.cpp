// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

PmmlValue constant(const XmlElement &expression)
{
    const QString type = expression.attribute(u"dataType"_s);
    if (expression.attribute(u"missing"_s) == "true"_L1)
        return {};
    return typed(expression.text.trimmed(), type);
}

/// What an element says to use when its input is missing.
PmmlValue orMissing(const XmlElement &expression)
{
    const QString to = expression.attribute(u"mapMissingTo"_s);
    return typed(to, {});
}

double between(const XmlElement &low, const XmlElement &high, double value)
{
    const double x0 = numberAttribute(low, u"orig"_s, 0);
    const double x1 = numberAttribute(high, u"orig"_s, 0);
    const double y0 = numberAttribute(low, u"norm"_s, 0);
    const double y1 = numberAttribute(high, u"norm"_s, 0);
    return y0 + (value - x0) / (x1 - x0) * (y1 - y0);
}

PmmlValue normContinuous(const XmlElement &expression, const Scope &scope)
{
    const PmmlValue value = scope.value(expression.attribute(u"field"_s));
    if (!value.isNumber())
        return orMissing(expression);
    std::vector<const XmlElement *> points;
    for (const XmlElement &child : expression.children) {
        if (child.name == "LinearNorm"_L1)
            points.push_back(&child);
    }
    if (points.size() < 2)
        return {};
    const bool below = value.number < numberAttribute(*points.front(), u"orig"_s, 0);
    const bool above = value.number > numberAttribute(*points.back(), u"orig"_s, 0);
    const QString outliers = expression.attribute(u"outliers"_s, u"asIs"_s);
    if (below || above) {
        if (outliers == "asMissingValues"_L1)
            return orMissing(expression);
        if (outliers == "asExtremeValues"_L1)
            return PmmlValue::of(
                numberAttribute(below ? *points.front() : *points.back(), u"norm"_s, 0));
    }
    size_t at = 1;
    while (at + 1 < points.size() && value.number > numberAttribute(*points[at], u"orig"_s, 0))
        ++at;
    return PmmlValue::of(between(*points[at - 1], *points[at], value.number));
}

PmmlValue normDiscrete(const XmlElement &expression, const Scope &scope)
{
    const PmmlValue value = scope.value(expression.attribute(u"field"_s));
    if (value.isMissing())
        return orMissing(expression);
    const QString wanted = expression.attribute(u"value"_s);
    bool ok = false;
    const double number = wanted.toDouble(&ok);
    const bool same = value.isNumber() ? ok && value.number == number : value.text == wanted;
    return PmmlValue::of(same ? 1.0 : 0.0);
}

PmmlValue discretize(const XmlElement &expression, const Scope &scope)
{
    const PmmlValue value = scope.value(expression.attribute(u"field"_s));
    const QString type = expression.attribute(u"dataType"_s);
    if (!value.isNumber())
        return orMissing(expression);
    for (const XmlElement &bin : expression.children) {
        const XmlElement *interval = bin.child(u"Interval"_s);
        if (bin.name == "DiscretizeBin"_L1 && interval && inInterval(*interval, value.number))
            return typed(bin.attribute(u"binValue"_s), type);
    }
    return typed(expression.attribute(u"defaultValue"_s), type);
}

/// "1" is "1.0" too.
bool isSameText(const QString &left, const QString &right)
{
    bool number = false;
    const double a = left.toDouble(&number);
    const double b = number ? right.toDouble(&number) : 0;
    return left == right || (number && a == b);
}

PmmlValue mapValues(const XmlElement &expression, const Scope &scope)
{
    std::vector<std::pair<QString, QString>> wanted; // column and text
    for (const XmlElement &pair : expression.children) {
        if (pair.name != "FieldColumnPair"_L1)
            continue;
        const PmmlValue value = scope.value(pair.attribute(u"field"_s));
        if (value.isMissing())
            return orMissing(expression);
        wanted.emplace_back(pair.attribute(u"column"_s), value.toText());
    }
    const QString type = expression.attribute(u"dataType"_s);
    const XmlElement *table = expression.child(u"InlineTable"_s);
    for (const XmlElement &row : childrenIn(table)) {
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const auto &one) {
            return isSameText(cellOf(row, one.first), one.second);
        });
        if (fits)
            return typed(cellOf(row, expression.attribute(u"outputColumn"_s)), type);
    }
    return typed(expression.attribute(u"defaultValue"_s), type);
}

/// A function of the file: its parameters by place, then its expression.
PmmlValue callOwn(const XmlElement &function, const std::vector<PmmlValue> &arguments,
                  const Scope &scope)
{
    Scope inner = Scope::ofFunction(scope);
    size_t at = 0;
    PmmlValue made;
    if (!scope.enterCall())
        return made;
    for (const XmlElement &child : function.children) {
        if (child.name == "ParameterField"_L1) {
            const PmmlValue given = at < arguments.size() ? arguments[at] : PmmlValue();
            inner.set(child.attribute(u"name"_s), cast(given, child.attribute(u"dataType"_s)));
            ++at;
        } else if (child.name != "Extension"_L1) {
            made = express(child, inner);
        }
    }
    scope.leaveCall();
    if (at != arguments.size())
        scope.fail(QStringLiteral("%1() takes %2 arguments, not %3")
                       .arg(function.attribute(u"name"_s))
                       .arg(at)
                       .arg(arguments.size()));
    return cast(std::move(made), function.attribute(u"dataType"_s));
}

bool asksForMissing(const QString &function)
{
    return function == "isMissing"_L1 || function == "isNotMissing"_L1 || function == "isValid"_L1
           || function == "isNotValid"_L1;
}

/// What a function of that name makes of its arguments.
PmmlValue called(const QString &function, std::vector<PmmlValue> arguments, const Scope &scope)
{
    if (const XmlElement *own = scope.function(function))
        return callOwn(*own, arguments, scope);
    if (function == "if"_L1 && arguments.size() >= 2) {
        if (arguments[0].isMissing())
            return {};
        const bool yes = arguments[0].text == "true"_L1 || arguments[0].number == 1;
        return yes ? arguments[1] : arguments.size() > 2 ? arguments[2] : PmmlValue();
    }
    static const QStringList kSkips = {u"min"_s, u"max"_s,    u"sum"_s,
                                       u"avg"_s, u"median"_s, u"product"_s};
    const bool missing = std::any_of(arguments.begin(), arguments.end(),
                                     [](const PmmlValue &value) { return value.isMissing(); });
    if (kSkips.contains(function)) // missing ones do not count
        std::erase_if(arguments, [](const PmmlValue &value) { return value.isMissing(); });
    else if (missing && !asksForMissing(function) && function != "and"_L1 && function != "or"_L1)
        return {};
    const auto result = applyFunction(function, arguments);
    if (!result)
        scope.fail(QStringLiteral("%1() does not take these arguments").arg(function));
    return result.value_or(PmmlValue());
}

PmmlValue applyNode(const XmlElement &expression, const Scope &scope)
{
    const QString function = expression.attribute(u"function"_s);
    std::vector<PmmlValue> arguments;
    for (const XmlElement &child : expression.children) {
        if (child.name != "Extension"_L1)
            arguments.push_back(express(child, scope));
    }
    // Of "if" what is not chosen is not asked for.
    const auto asked =
        function == "if"_L1
            ? arguments.begin() + std::min<std::ptrdiff_t>(1, std::ptrdiff_t(arguments.size()))
            : arguments.end();
    const bool missing = std::any_of(arguments.begin(), asked,
                                     [](const PmmlValue &value) { return value.isMissing(); });
    if (missing && !asksForMissing(function) && !expression.attribute(u"mapMissingTo"_s).isEmpty())
        return orMissing(expression);
    const PmmlValue made = called(function, std::move(arguments), scope);
    return made.isMissing() ? typed(expression.attribute(u"defaultValue"_s), {}) : made;
}

} // namespace

bool inInterval(const XmlElement &interval, double value)
{
    const QString closure = interval.attribute(u"closure"_s);
    const double infinity = std::numeric_limits<double>::infinity();
    const double low = numberAttribute(interval, u"leftMargin"_s, -infinity);
    const double high = numberAttribute(interval, u"rightMargin"_s, infinity);
    const bool fromLow = closure.startsWith("closed"_L1) ? value >= low : value > low;
    const bool toHigh = closure.endsWith("Closed"_L1) ? value <= high : value < high;
    return fromLow && toHigh;
}

PmmlValue express(const XmlElement &expression, const Scope &scope)
{
    if (expression.name == "Constant"_L1)
        return constant(expression);
    if (expression.name == "FieldRef"_L1) {
        const PmmlValue value = scope.value(expression.attribute(u"field"_s));
        return value.isMissing() ? orMissing(expression) : value;
    }
    if (expression.name == "NormContinuous"_L1)
        return normContinuous(expression, scope);
    if (expression.name == "NormDiscrete"_L1)
        return normDiscrete(expression, scope);
    if (expression.name == "Discretize"_L1)
        return discretize(expression, scope);
    if (expression.name == "MapValues"_L1)
        return mapValues(expression, scope);
    return applyNode(expression, scope);
}

} // namespace dunlin::scoring::pmml
