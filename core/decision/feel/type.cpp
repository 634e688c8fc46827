// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/type.h"

#include "core/decision/feel/function.h"

#include <QtCore/QStringList>

namespace dunlin::feel {

namespace {

Types makeBuiltinTypes()
{
    Types types;
    for (const Kind kind : {Kind::Boolean, Kind::Number, Kind::String, Kind::Date, Kind::Time,
                            Kind::DateTime, Kind::YearsMonths, Kind::DaysTime})
        types.insert(kindName(kind), plainType(kind));
    // Names of earlier versions and of XML Schema that models still carry.
    types.insert(QStringLiteral("dateTime"), plainType(Kind::DateTime));
    types.insert(QStringLiteral("dayTimeDuration"), plainType(Kind::DaysTime));
    types.insert(QStringLiteral("yearMonthDuration"), plainType(Kind::YearsMonths));
    types.insert(QStringLiteral("Any"), anyType());
    const auto form = [&](QStringView name, Type::Form of) {
        Type type;
        type.form = of;
        types.insert(name.toString(), std::make_shared<const Type>(type));
    };
    form(u"Null", Type::Form::Null);
    form(u"list", Type::Form::List);
    form(u"context", Type::Form::Context);
    form(u"function", Type::Form::Function);
    form(u"range", Type::Form::Range);
    return types;
}

bool same(const Type &left, const Type &right);

/// Whether every value of `left` is one of `right`.
bool isSubtype(const TypePtr &left, const TypePtr &right)
{
    if (!right || right->form == Type::Form::Any)
        return true;
    if (!left)
        return false;
    return left->form == Type::Form::Null || same(*left, *right);
}

bool same(const Type &left, const Type &right)
{
    if (left.form != right.form)
        return false;
    switch (right.form) {
    case Type::Form::Plain: return left.plain == right.plain;
    case Type::Form::List:
    case Type::Form::Range: return isSubtype(left.element, right.element);
    case Type::Form::Context:
        for (const auto &[name, type] : right.fields) {
            const auto found = std::find_if(left.fields.begin(), left.fields.end(),
                                            [&](const auto &field) { return field.first == name; });
            if (found == left.fields.end() || !isSubtype(found->second, type))
                return false;
        }
        return true;
    case Type::Form::Function:
        if (right.open)
            return true;
        if (left.parameters.size() != right.parameters.size())
            return false;
        for (size_t i = 0; i < left.parameters.size(); ++i) {
            if (!isSubtype(right.parameters[i], left.parameters[i])) // the other way round
                return false;
        }
        return isSubtype(left.result, right.result);
    default: return true;
    }
}

bool functionFits(const Function &function, const Type &type)
{
    if (type.open)
        return true;
    if (function.parameters.size() != type.parameters.size())
        return false;
    for (size_t i = 0; i < function.parameters.size(); ++i) {
        const TypePtr own = function.types.size() > i ? function.types[i] : nullptr;
        if (own && !isSubtype(type.parameters[i], own))
            return false;
    }
    return !function.result || isSubtype(function.result, type.result);
}

bool isElementwise(const Value &list, const TypePtr &element)
{
    if (!element)
        return true;
    for (const Value &item : list.items()) {
        if (!item.isNull() && !isInstance(item, *element))
            return false;
    }
    return true;
}

std::optional<Value> refuse(const Value &value, const Type &type, QString *why)
{
    if (why) {
        *why = QStringLiteral("%1 is not a %2").arg(literalOf(value).left(60), typeName(type));
    }
    return std::nullopt;
}

std::optional<Value> conformList(const Value &value, const Type &type, QString *why)
{
    if (!value.is(Kind::List)) {
        if (!type.element)
            return Value::list({value});
        const auto item = conform(value, *type.element, why);
        return item ? std::optional(Value::list({*item})) : std::nullopt;
    }
    if (!type.element)
        return value;
    std::vector<Value> items;
    for (const Value &item : value.items()) {
        auto fitting = conform(item, *type.element, why);
        if (!fitting)
            return std::nullopt;
        items.push_back(std::move(*fitting));
    }
    return Value::list(std::move(items));
}

std::optional<Value> conformContext(const Value &value, const Type &type, QString *why)
{
    if (type.fields.empty())
        return value;
    Context made = value.context();
    for (const auto &[name, fieldType] : type.fields) {
        const Value *field = made.find(name);
        if (!field)
            continue;
        auto fitting = conform(*field, *fieldType, why);
        if (!fitting) {
            if (why)
                *why = name + QLatin1String(": ") + *why;
            return std::nullopt;
        }
        made.put(name, std::move(*fitting));
    }
    return Value::from(std::move(made));
}

std::optional<Value> conformShape(const Value &value, const Type &type, QString *why)
{
    if (type.form == Type::Form::List)
        return conformList(value, type, why);
    if (value.is(Kind::List) && value.items().size() == 1 && type.form != Type::Form::Any) {
        const Value &only = value.items()[0];
        return only.isNull() ? std::optional(only) : conformShape(only, type, why);
    }
    if (type.form == Type::Form::Plain && type.plain == Kind::DateTime && value.is(Kind::Date))
        return Value(DateTime{value.date(), Time{0, *Zone::ofOffset(0)}});
    if (type.form == Type::Form::Context && value.is(Kind::Context))
        return conformContext(value, type, why);
    return isInstance(value, type) ? std::optional(value) : refuse(value, type, why);
}

} // namespace

TypePtr plainType(Kind kind)
{
    Type type;
    type.form = Type::Form::Plain;
    type.plain = kind;
    return std::make_shared<const Type>(type);
}

TypePtr anyType()
{
    static const TypePtr any = std::make_shared<const Type>();
    return any;
}

const Types &builtinTypes()
{
    static const Types types = makeBuiltinTypes();
    return types;
}

QString typeName(const Type &type)
{
    if (!type.name.isEmpty())
        return type.name;
    const QString of = type.element ? u'<' + typeName(*type.element) + u'>' : QString();
    switch (type.form) {
    case Type::Form::Any: return QStringLiteral("Any");
    case Type::Form::Null: return QStringLiteral("Null");
    case Type::Form::Plain: return kindName(type.plain);
    case Type::Form::List: return QLatin1String("list") + of;
    case Type::Form::Context: return QStringLiteral("context");
    case Type::Form::Function: return QStringLiteral("function");
    case Type::Form::Range: return QLatin1String("range") + of;
    }
    return {};
}

bool isInstance(const Value &value, const Type &type)
{
    if (value.isNull())
        return type.form == Type::Form::Null;
    bool fits = false;
    switch (type.form) {
    case Type::Form::Any: fits = true; break;
    case Type::Form::Null: break;
    case Type::Form::Plain: fits = value.is(type.plain); break;
    case Type::Form::List: fits = value.is(Kind::List) && isElementwise(value, type.element); break;
    case Type::Form::Range:
        fits =
            value.is(Kind::Range)
            && (!type.element
                || ((value.range().start.isNull() || isInstance(value.range().start, *type.element))
                    && (value.range().end.isNull()
                        || isInstance(value.range().end, *type.element))));
        break;
    case Type::Form::Function:
        fits = value.is(Kind::Function) && functionFits(*value.function(), type);
        break;
    case Type::Form::Context:
        fits = value.is(Kind::Context);
        for (const auto &[name, field] : type.fields) {
            const Value *own = fits ? value.context().find(name) : nullptr;
            fits = own && (own->isNull() || isInstance(*own, *field));
        }
        break;
    }
    return fits && (!type.allowed || type.allowed->allows(value));
}

std::optional<Value> conform(const Value &value, const Type &type, QString *why)
{
    if (value.isNull())
        return value;
    auto shaped = conformShape(value, type, why);
    if (!shaped || shaped->isNull() || !type.allowed || type.allowed->allows(*shaped))
        return shaped;
    if (why) {
        *why = QStringLiteral("%1 is not among the allowed values %2")
                   .arg(literalOf(*shaped).left(60), type.allowed->text());
    }
    return std::nullopt;
}

} // namespace dunlin::feel
