// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/builtins.h"
#include "core/decision/feel/evaluator.h"

#include <algorithm>

namespace dunlin::feel {

Value Evaluator::functionOf(const Program &program, const Node &node, const Stack &stack)
{
    const FunctionDefinition &definition = program.functions[node.a];
    Function made;
    made.name = definition.name;
    made.parameters = definition.parameters;
    made.types = definition.types;
    made.result = definition.result;
    made.program = program.shared_from_this();
    made.body = definition.body;
    made.self = definition.self;
    made.external = definition.external;
    const size_t depth = definition.depth - (definition.self >= 0 ? 1 : 0);
    made.seen.assign(stack.begin(), stack.begin() + std::ptrdiff_t(std::min(depth, stack.size())));
    for (const Value &value : made.seen)
        made.depth = std::max(made.depth, depthOf(value) + 1);
    if (made.depth > kMaxValueDepth)
        return fail(
            QStringLiteral("functions lie deeper in each other than %1").arg(kMaxValueDepth));
    return {std::make_shared<const Function>(std::move(made))};
}

Value Evaluator::callNode(const Program &program, const Node &node, Stack &stack)
{
    const Value target = evaluate(program, node.a, stack);
    std::vector<Value> arguments = evaluateAll(program, node.b, node.c, stack);
    if (!target.is(Kind::Function))
        return fail(QStringLiteral("a %1 cannot be called").arg(kindName(target.kind())));
    const FunctionPtr function = target.function();
    if (node.d == kNone)
        return call(function, std::move(arguments));
    if (!function->builtin.isEmpty()) {
        std::vector<QString> names;
        for (std::uint32_t i = 0; i < node.c; ++i)
            names.push_back(program.names[program.lists[node.d + i]]);
        return feel::callBuiltin(*this, *findBuiltin(function->builtin), std::move(arguments),
                                 names);
    }
    std::vector<Value> placed(function->parameters.size());
    std::vector<bool> given(function->parameters.size(), false);
    for (std::uint32_t i = 0; i < node.c; ++i) {
        const QString &name = program.names[program.lists[node.d + i]];
        const auto found =
            std::find(function->parameters.begin(), function->parameters.end(), name);
        if (found == function->parameters.end()) {
            return fail(
                QStringLiteral("%1 has no parameter \"%2\"")
                    .arg(function->name.isEmpty() ? QStringLiteral("the function") : function->name,
                         name));
        }
        const auto place = size_t(found - function->parameters.begin());
        placed[place] = std::move(arguments[i]);
        given[place] = true;
    }
    if (std::find(given.begin(), given.end(), false) != given.end())
        return fail(QStringLiteral("%1: a parameter is missing").arg(function->name));
    return call(function, std::move(placed));
}

Value Evaluator::callBuiltin(const Program &program, const Node &node, Stack &stack)
{
    const Builtin *builtin = findBuiltin(program.names[node.a]);
    std::vector<QString> names;
    if (node.d != kNone) {
        for (std::uint32_t i = 0; i < node.c; ++i)
            names.push_back(program.names[program.lists[node.d + i]]);
    }
    return feel::callBuiltin(*this, *builtin, evaluateAll(program, node.b, node.c, stack), names);
}

Value Evaluator::call(const FunctionPtr &function, std::vector<Value> arguments)
{
    if (!step())
        return {};
    if (!function->builtin.isEmpty())
        return feel::callBuiltin(*this, *findBuiltin(function->builtin), std::move(arguments), {});
    const QString who = function->name.isEmpty() ? QStringLiteral("the function") : function->name;
    if (arguments.size() != function->parameters.size()) {
        return fail(QStringLiteral("%1 takes %2 arguments, not %3")
                        .arg(who)
                        .arg(function->parameters.size())
                        .arg(arguments.size()));
    }
    if (!function->external.isEmpty())
        return fail(QStringLiteral("%1 is not supported: %2").arg(who, function->external));
    for (size_t i = 0; i < arguments.size(); ++i) {
        const TypePtr type = i < function->types.size() ? function->types[i] : nullptr;
        if (!type)
            continue;
        QString why;
        auto fitting = conform(arguments[i], *type, &why);
        if (!fitting)
            return fail(QStringLiteral("%1, \"%2\": %3").arg(who, function->parameters[i], why));
        arguments[i] = std::move(*fitting);
    }
    Value result;
    if (function->native) {
        result = function->native(*this, arguments);
    } else {
        Stack stack = function->seen;
        if (function->self >= 0)
            stack.emplace_back(function);
        stack.insert(stack.end(), arguments.begin(), arguments.end());
        result = evaluate(*function->program, function->body, stack);
    }
    if (!function->result)
        return result;
    QString why;
    const auto fitting = conform(result, *function->result, &why);
    return fitting ? *fitting : fail(QStringLiteral("result of %1: %2").arg(who, why));
}

} // namespace dunlin::feel
