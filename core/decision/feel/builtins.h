// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/evaluator.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <vector>

/// FEEL's built-in functions (DMN 1.5, 10.3.4).
namespace dunlin::feel {

/// The arguments of one call in the order of the parameters; one that was left out is null.
struct Call {
    Evaluator &evaluator;
    const QString &name;
    std::vector<Value> arguments;

    const Value &at(size_t i) const { return arguments[i]; }
    bool given(size_t i) const { return i < arguments.size() && !arguments[i].isNull(); }
    /// A whole number, cut towards zero; for what was left out, `otherwise`.
    std::int64_t whole(size_t i, std::int64_t otherwise = 0) const;
    Value fail(QStringView why) const;
};

/// One way to call a function. The signature is `name: letter` for each parameter, with `?` behind
/// those that may be left out. Letters: s string, n number, b boolean, l list, c context, f
/// function, r range, d date, m date and time, t time, D duration, y years and months, p point in
/// time (date or date and time), a anything but null, x anything. A list of one stands for its
/// item and an item for a list of one, as everywhere in FEEL. `*` gathers all arguments into one
/// list, or takes the only one if it is a list; `+` gathers always, beginning at its place.
struct Signature {
    QStringView parameters;
    Value (*function)(Call &call);
};

struct BuiltinParameter {
    QString name;
    char16_t letter = u'x';
    bool optional = false;
};

struct Builtin {
    QString name;
    struct Way {
        std::vector<BuiltinParameter> parameters;
        char16_t gathers = 0; ///< `*` or `+` for the last parameter
        Value (*function)(Call &call) = nullptr;
    };
    std::vector<Way> ways;
};

/// Collects the functions of one file.
class BuiltinTable {
public:
    void add(QStringView name, std::initializer_list<Signature> ways);
    std::vector<Builtin> take() { return std::move(m_all); }

private:
    std::vector<Builtin> m_all;
};

void addNumberFunctions(BuiltinTable &table);
void addStringFunctions(BuiltinTable &table);
void addListFunctions(BuiltinTable &table);
void addListEditFunctions(BuiltinTable &table);
void addAggregateFunctions(BuiltinTable &table);
void addContextFunctions(BuiltinTable &table);
void addConversionFunctions(BuiltinTable &table);
void addTemporalFunctions(BuiltinTable &table);
void addRangeFunctions(BuiltinTable &table);

/// All names, longest first.
const QStringList &builtinNames();
/// Null when there is none.
const Builtin *findBuiltin(const QString &name);
/// Calls with positional arguments, or by name when `names` has one for each.
Value callBuiltin(Evaluator &evaluator, const Builtin &builtin, std::vector<Value> arguments,
                  const std::vector<QString> &names);
/// The function as a value.
Value builtinValue(const QString &name);

} // namespace dunlin::feel
