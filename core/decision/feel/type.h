// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/value.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <memory>
#include <utility>
#include <vector>

namespace dunlin::feel {

struct Type;
using TypePtr = std::shared_ptr<const Type>;

/// A test of a value that a type demands; made from unary tests, so the types need not know them.
class Constraint {
public:
    virtual ~Constraint() = default;
    virtual bool allows(const Value &value) const = 0;
    virtual QString text() const = 0;
};

/// A FEEL type (DMN 1.5, 10.3.2.9).
struct Type {
    enum class Form { Any, Null, Plain, List, Context, Function, Range };
    Form form = Form::Any;
    Kind plain = Kind::Null; ///< for Plain
    QString name;            ///< as the model calls it; empty when it has no name
    TypePtr element;         ///< of a list or range; null: anything
    std::vector<std::pair<QString, TypePtr>> fields; ///< of a context
    std::vector<TypePtr> parameters;                 ///< of a function
    TypePtr result;
    bool open = true; ///< a context or function of which nothing more is said
    std::shared_ptr<const Constraint> allowed;
};

using Types = QHash<QString, TypePtr>;

TypePtr plainType(Kind kind);
TypePtr anyType();
/// The types that need no definition: "number", "date and time", "Any", ..
const Types &builtinTypes();
/// For messages: the name, or "list<number>".
QString typeName(const Type &type);

/// `value instance of type`; null is an instance of Null alone.
bool isInstance(const Value &value, const Type &type);
/// The value as one of the type, by the implicit conversions of 10.3.2.9.4: a list of one becomes
/// its item, an item a list of one, a date its midnight in UTC. Null conforms to every type.
/// Nothing when it does not fit or is not allowed; `why` then says so.
std::optional<Value> conform(const Value &value, const Type &type, QString *why);

} // namespace dunlin::feel
