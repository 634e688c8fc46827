// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/evaluator.h"
#include "core/decision/feel/fold.h"
#include "core/decision/feel/parser.h"

#include <QtCore/QStringList>

#include <vector>

namespace dunlin::feel {

struct Evaluated {
    Value value;
    QStringList messages;
};

/// Reads and evaluates a text with some names in scope; a text that cannot be read is null with the
/// parser's message.
inline Evaluated evaluateText(const QString &text,
                              const std::vector<std::pair<QString, Value>> &names = {})
{
    auto program = std::make_shared<Program>();
    Scope scope;
    Vocabulary vocabulary;
    Stack stack;
    for (const auto &[name, value] : names) {
        scope.push(name);
        stack.push_back(value);
    }
    const auto node = Parser(*program, scope, vocabulary, text).parseExpression();
    if (!node)
        return {{}, {node.error().detail}};
    foldConstants(*program, 0);
    Evaluator evaluator(base::Instant{1'795'000'000'000});
    Evaluated result;
    result.value = evaluator.evaluate(*program, *node, stack);
    result.messages = evaluator.takeMessages();
    return result;
}

/// The result as FEEL would write it.
inline QString literal(const QString &text,
                       const std::vector<std::pair<QString, Value>> &names = {})
{
    return literalOf(evaluateText(text, names).value);
}

/// Whether unary tests hold for a value: "true", "false" or "null".
inline QString holds(const QString &tests, const Value &input)
{
    auto program = std::make_shared<Program>();
    Scope scope;
    Vocabulary vocabulary;
    scope.push(QStringLiteral("?"));
    const auto node = Parser(*program, scope, vocabulary, tests).parseTests();
    if (!node)
        return node.error().detail;
    foldConstants(*program, 0);
    Evaluator evaluator;
    Stack stack{input};
    return literalOf(valueOf(evaluator.holds(*program, *node, stack)));
}

} // namespace dunlin::feel
