// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/program.h"

#include <functional>

namespace dunlin::feel {

class Evaluator;
struct Builtin;

/// What can be called: a FEEL function with what it saw where it was made, a built-in one, or one
/// of the program around (a decision service).
struct Function {
    QString name; ///< for messages; may be empty
    std::vector<QString> parameters;
    std::vector<TypePtr> types; ///< of the parameters; null: anything
    TypePtr result;

    std::shared_ptr<const Program> program; ///< a FEEL function's
    std::uint32_t body = 0;
    Stack seen;       ///< the names visible where it was defined
    int self = -1;    ///< slot of the function itself in `seen`: it may call itself
    QString external; ///< "Java com.example.Risk.score": cannot be called here

    int depth = 1; ///< see kMaxValueDepth

    QString builtin; ///< name of a built-in one
    std::function<Value(Evaluator &, const std::vector<Value> &)> native;
};

} // namespace dunlin::feel
