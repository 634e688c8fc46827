// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

QStringList arrayOf(const XmlElement &array)
{
    QStringList values;
    const QString &text = array.text;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        QString value;
        const bool quoted = text[at] == u'"';
        at += quoted ? 1 : 0;
        while (at < text.size() && (quoted ? text[at] != u'"' : !text[at].isSpace())) {
            if (quoted && text[at] == u'\\' && at + 1 < text.size() && text[at + 1] == u'"')
                ++at;
            value += text[at++];
        }
        at += quoted ? 1 : 0;
        values << value;
    }
    return values;
}

namespace {

/// -1, 0, 1, or nothing for texts that are not the same.
std::optional<int> compare(const PmmlValue &value, const QString &with)
{
    const bool isBoolean = value.text == "true"_L1 || value.text == "false"_L1;
    if (!value.isNumber())
        return value.text == (isBoolean ? typed(with, u"boolean"_s).text : with) ? std::optional(0)
                                                                                 : std::nullopt;
    bool ok = false;
    const double number = with.toDouble(&ok);
    if (!ok)
        return std::nullopt;
    return value.number < number ? -1 : value.number > number ? 1 : 0;
}

/// The place of a category among the values of an ordinal field; nothing when it has none.
std::optional<int> placeOf(const XmlElement &field, const QString &text)
{
    int place = 0;
    for (const XmlElement &value : field.children) {
        if (value.name != "Value"_L1)
            continue;
        if (value.attribute(u"value"_s) == text)
            return place;
        ++place;
    }
    return std::nullopt;
}

/// Texts in order: of an ordinal field as the dictionary lists them, else by their characters.
std::optional<int> compareTexts(const Scope &scope, const QString &name, const QString &left,
                                const QString &right)
{
    const XmlElement *field = dataField(scope.document(), name);
    if (!field || field->attribute(u"optype"_s) != "ordinal"_L1)
        return left.compare(right);
    const auto a = placeOf(*field, left);
    const auto b = placeOf(*field, right);
    if (!a && !b)
        return left.compare(right);
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

/// A number against a number, or what else they are.
std::optional<int> orderOf(const SimpleTest &test, const PmmlValue &value, const Scope &scope)
{
    if (value.isNumber()) {
        if (!test.isNumber)
            return std::nullopt;
        return value.number < test.number ? -1 : value.number > test.number ? 1 : 0;
    }
    const bool same =
        test.comparison == Comparison::Equal || test.comparison == Comparison::NotEqual;
    return same ? compare(value, test.wanted)
                : compareTexts(scope, test.field, value.text, test.wanted);
}

Truth simple(const SimpleTest &test, const Scope &scope)
{
    const PmmlValue value = scope.value(test.field);
    if (test.comparison == Comparison::IsMissing)
        return value.isMissing();
    if (test.comparison == Comparison::IsNotMissing)
        return !value.isMissing();
    if (value.isMissing())
        return std::nullopt;
    const auto order = orderOf(test, value, scope);
    if (test.comparison == Comparison::Equal)
        return order == 0;
    if (test.comparison == Comparison::NotEqual)
        return order != 0;
    if (!order)
        return false;
    switch (test.comparison) {
    case Comparison::Less: return *order < 0;
    case Comparison::LessOrEqual: return *order <= 0;
    case Comparison::Greater: return *order > 0;
    default: return *order >= 0;
    }
}

Truth inSet(const XmlElement &predicate, const Scope &scope)
{
    const PmmlValue value = scope.value(predicate.attribute(u"field"_s));
    const XmlElement *array = predicate.child(u"Array"_s);
    if (value.isMissing() || !array)
        return std::nullopt;
    bool in = false;
    for (const QString &one : arrayOf(*array))
        in = in || compare(value, one) == 0;
    return in == (predicate.attribute(u"booleanOperator"_s) == "isIn"_L1);
}

Truth compound(const XmlElement &predicate, const Scope &scope)
{
    const QString op = predicate.attribute(u"booleanOperator"_s);
    const bool isOr = op == "or"_L1;
    bool known = true;
    bool parity = false; // of xor
    for (const XmlElement &child : predicate.children) {
        if (!isPredicate(child))
            continue;
        const Truth one = holds(child, scope);
        if (op == "surrogate"_L1 && one)
            return one; // the first that is known
        known = known && one.has_value();
        if (op == "xor"_L1)
            parity = parity != one.value_or(false);
        else if (op != "surrogate"_L1 && one && *one == isOr)
            return isOr;
    }
    if (!known || op == "surrogate"_L1)
        return std::nullopt;
    return op == "xor"_L1 ? parity : !isOr;
}

} // namespace

bool isPredicate(const XmlElement &element)
{
    return element.name == "SimplePredicate"_L1 || element.name == "CompoundPredicate"_L1
           || element.name == "SimpleSetPredicate"_L1 || element.name == "True"_L1
           || element.name == "False"_L1;
}

const XmlElement *predicateIn(const XmlElement &element)
{
    for (const XmlElement &child : element.children) {
        if (isPredicate(child))
            return &child;
    }
    return nullptr;
}

Truth holds(const XmlElement &predicate, const Scope &scope)
{
    if (predicate.name == "True"_L1)
        return true;
    if (predicate.name == "False"_L1)
        return false;
    if (predicate.name == "SimplePredicate"_L1) {
        const Prepared *prepared = scope.prepared();
        const SimpleTest *test = prepared ? prepared->test(predicate) : nullptr;
        return test ? simple(*test, scope) : simple(testOf(predicate), scope);
    }
    if (predicate.name == "SimpleSetPredicate"_L1)
        return inSet(predicate, scope);
    return compound(predicate, scope);
}

} // namespace dunlin::scoring::pmml
