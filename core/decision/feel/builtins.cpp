// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"

#include <algorithm>

namespace dunlin::feel {

namespace {

struct Registry {
    std::vector<Builtin> all;
    QHash<QString, size_t> byName;
    QStringList names; ///< longest first
};

Registry makeRegistry()
{
    BuiltinTable table;
    for (const auto add : {addNumberFunctions, addStringFunctions, addListFunctions,
                           addListEditFunctions, addAggregateFunctions, addContextFunctions,
                           addConversionFunctions, addTemporalFunctions, addRangeFunctions})
        add(table);
    Registry registry;
    registry.all = table.take();
    for (size_t i = 0; i < registry.all.size(); ++i) {
        registry.byName.insert(registry.all[i].name, i);
        registry.names << registry.all[i].name;
    }
    std::stable_sort(registry.names.begin(), registry.names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return registry;
}

const Registry &registry()
{
    static const Registry all = makeRegistry();
    return all;
}

Builtin::Way wayOf(const Signature &signature)
{
    Builtin::Way way;
    way.function = signature.function;
    const QStringList parts =
        signature.parameters.toString().split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype colon = part.lastIndexOf(u':');
        BuiltinParameter parameter;
        parameter.name = part.first(colon);
        const char16_t letter = part[colon + 1].unicode();
        const bool gathers = letter == u'*' || letter == u'+';
        if (gathers)
            way.gathers = letter;
        parameter.letter = gathers ? u'l' : letter;
        parameter.optional = part.endsWith(u'?');
        way.parameters.push_back(parameter);
    }
    return way;
}

QStringView letterName(char16_t letter)
{
    switch (letter) {
    case u's': return u"a string";
    case u'n': return u"a number";
    case u'b': return u"a boolean";
    case u'l': return u"a list";
    case u'c': return u"a context";
    case u'f': return u"a function";
    case u'r': return u"a range";
    case u'd': return u"a date";
    case u'm': return u"a date and time";
    case u't': return u"a time";
    case u'D': return u"a days and time duration";
    case u'y': return u"a years and months duration";
    case u'p': return u"a date, or a date and time";
    default: return u"a value";
    }
}

bool hasLetter(const Value &value, char16_t letter)
{
    switch (letter) {
    case u's': return value.is(Kind::String);
    case u'n': return value.is(Kind::Number);
    case u'b': return value.is(Kind::Boolean);
    case u'l': return value.is(Kind::List);
    case u'c': return value.is(Kind::Context);
    case u'f': return value.is(Kind::Function);
    case u'r': return value.is(Kind::Range);
    case u'd': return value.is(Kind::Date);
    case u'm': return value.is(Kind::DateTime);
    case u't': return value.is(Kind::Time);
    case u'D': return value.is(Kind::DaysTime);
    case u'y': return value.is(Kind::YearsMonths);
    case u'p': return value.is(Kind::Date) || value.is(Kind::DateTime);
    case u'a': return !value.isNull();
    default: return true;
    }
}

/// Makes the value fit, by FEEL's conversions to and from lists of one.
bool fit(Value &value, const BuiltinParameter &parameter)
{
    if (hasLetter(value, parameter.letter) || (value.isNull() && parameter.optional))
        return true;
    if (parameter.letter == u'l' && !value.isNull()) {
        value = Value::list({value});
        return !value.isNull();
    }
    if (value.is(Kind::List) && value.items().size() == 1
        && hasLetter(value.items()[0], parameter.letter)) {
        const Value only = value.items()[0];
        value = only;
        return true;
    }
    return false;
}

/// Puts the arguments into the order of the parameters; false when this way does not take them.
bool place(const Builtin::Way &way, const std::vector<QString> &names,
           std::vector<Value> *arguments)
{
    const size_t count = way.parameters.size();
    if (names.empty()) {
        if (way.gathers == u'*') {
            const bool isList = arguments->size() == 1 && arguments->front().is(Kind::List);
            if (arguments->empty() || (arguments->size() == 1 && arguments->front().isNull()))
                return !arguments->empty();
            if (!isList)
                *arguments = {Value::list(std::move(*arguments))};
            return true;
        }
        if (way.gathers == u'+') {
            if (arguments->size() < count)
                return false;
            const auto from = arguments->begin() + std::ptrdiff_t(count - 1);
            Value rest = Value::list(std::vector<Value>(from, arguments->end()));
            arguments->resize(count - 1);
            arguments->push_back(std::move(rest));
            return true;
        }
    } else {
        std::vector<Value> placed(count);
        std::vector<bool> given(count, false);
        for (size_t i = 0; i < names.size(); ++i) {
            const auto found = std::find_if(
                way.parameters.begin(), way.parameters.end(),
                [&](const BuiltinParameter &parameter) { return parameter.name == names[i]; });
            if (found == way.parameters.end())
                return false;
            const auto at = size_t(found - way.parameters.begin());
            if (given[at])
                return false;
            placed[at] = (*arguments)[i];
            given[at] = true;
        }
        for (size_t i = 0; i < count; ++i) {
            if (!given[i] && !way.parameters[i].optional)
                return false;
        }
        *arguments = std::move(placed);
        if (way.gathers == u'+' && !arguments->back().is(Kind::List))
            arguments->back() = Value::list({arguments->back()});
        return true;
    }
    if (arguments->size() > count)
        return false;
    for (size_t i = arguments->size(); i < count; ++i) {
        if (!way.parameters[i].optional)
            return false;
    }
    arguments->resize(count);
    return true;
}

/// Whether the names are given in the order of the parameters: before(point, range) and
/// before(range, point) have the same names and mean different things.
bool isInOrder(const Builtin::Way &way, const std::vector<QString> &names)
{
    return std::equal(names.begin(), names.end(), way.parameters.begin(), way.parameters.end(),
                      [](const QString &name, const BuiltinParameter &parameter) {
                          return name == parameter.name;
                      });
}

} // namespace

std::int64_t Call::whole(size_t i, std::int64_t otherwise) const
{
    return given(i) ? arguments[i].number().toInt().value_or(otherwise) : otherwise;
}

Value Call::fail(QStringView why) const
{
    return evaluator.fail(name + QLatin1String("(): ") + why.toString());
}

void BuiltinTable::add(QStringView name, std::initializer_list<Signature> ways)
{
    Builtin builtin;
    builtin.name = name.toString();
    for (const Signature &way : ways)
        builtin.ways.push_back(wayOf(way));
    m_all.push_back(std::move(builtin));
}

const QStringList &builtinNames()
{
    return registry().names;
}

const Builtin *findBuiltin(const QString &name)
{
    const auto found = registry().byName.constFind(name);
    return found == registry().byName.constEnd() ? nullptr : &registry().all[*found];
}

Value callBuiltin(Evaluator &evaluator, const Builtin &builtin, std::vector<Value> arguments,
                  const std::vector<QString> &names)
{
    QString why;
    const auto attempt = [&](const Builtin::Way &way) -> std::optional<Value> {
        std::vector<Value> placed = arguments;
        if (!place(way, names, &placed))
            return std::nullopt;
        for (size_t i = 0; i < placed.size(); ++i) {
            if (fit(placed[i], way.parameters[i]))
                continue;
            if (why.isEmpty()) {
                why = QStringLiteral("%1(): \"%2\" is to be %3, not %4")
                          .arg(builtin.name, way.parameters[i].name,
                               letterName(way.parameters[i].letter).toString(),
                               kindName(placed[i].kind()));
            }
            return std::nullopt;
        }
        Call call{evaluator, builtin.name, std::move(placed)};
        return way.function(call);
    };
    for (const bool inOrder : {true, false}) {
        if (names.empty() && inOrder)
            continue; // without names there is one order
        for (const Builtin::Way &way : builtin.ways) {
            if (!names.empty() && isInOrder(way, names) != inOrder)
                continue;
            if (auto value = attempt(way))
                return std::move(*value);
        }
    }
    if (why.isEmpty())
        why = builtin.name + QLatin1String("(): these are not its parameters");
    return evaluator.fail(why);
}

Value builtinValue(const QString &name)
{
    const Builtin *builtin = findBuiltin(name);
    Function made;
    made.name = name;
    made.builtin = name;
    for (const BuiltinParameter &parameter : builtin->ways.front().parameters)
        made.parameters.push_back(parameter.name);
    return {std::make_shared<const Function>(std::move(made))};
}

} // namespace dunlin::feel
