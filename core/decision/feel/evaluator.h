// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/decision/feel/function.h"
#include "core/decision/feel/operators.h"

#include <QtCore/QStringList>

namespace dunlin::feel {

/// Runs programs. Never throws and always ends: what cannot be worked out is null and leaves a
/// message; depth and steps are bounded. Not for several threads at once; cheap to make.
class Evaluator {
public:
    /// `now` is what now() and today() give, in UTC.
    explicit Evaluator(base::Instant now = {}) : m_now(now) {}

    Value evaluate(const Program &program, std::uint32_t node, Stack &stack);
    /// Whether the tests at `node` hold for the value in their slot.
    Truth holds(const Program &program, std::uint32_t node, Stack &stack);
    /// Calls with the arguments in their places.
    Value call(const FunctionPtr &function, std::vector<Value> arguments);

    /// Notes why something is null, and gives null.
    Value fail(const QString &why);
    const QStringList &messages() const { return m_messages; }
    QStringList takeMessages() { return std::exchange(m_messages, {}); }
    base::Instant now() const { return m_now; }
    /// One more step of a loop; false (with a message) when there were too many.
    bool step(std::int64_t count = 1);

private:
    struct Depth;

    Value nested(Value made);
    Value binary(const Program &program, const Node &node, Stack &stack);
    Value compared(const Node &node, const Value &left, const Value &right);
    Value logic(const Program &program, const Node &node, Stack &stack);
    Value dynamic(const Program &program, const Node &node, Stack &stack);
    Value path(const Program &program, const Node &node, Stack &stack);
    Value filter(const Program &program, const Node &node, Stack &stack);
    Value contextOf(const Program &program, const Node &node, Stack &stack);
    Value rangeOf(const Program &program, const Node &node, Stack &stack);
    Value functionOf(const Program &program, const Node &node, const Stack &stack);
    Value callNode(const Program &program, const Node &node, Stack &stack);
    Value callBuiltin(const Program &program, const Node &node, Stack &stack);
    Value conformed(const Program &program, const Node &node, Stack &stack);
    Value looped(const Program &program, const Node &node, Stack &stack);
    /// Runs `body` for each combination; it says whether to go on.
    bool iterate(const Program &program, const Node &node, std::uint32_t level, Stack &stack,
                 const std::function<bool()> &body);
    bool iterateOver(const Value &domain, Stack &stack, const std::function<bool()> &next);
    bool iterateBetween(const Value &from, const Value &to, Stack &stack,
                        const std::function<bool()> &next);
    Truth matches(const Program &program, const Node &test, const Value &value, Stack &stack);
    Truth matchesValue(const Value &value, const Value &test);
    Value in(const Program &program, const Node &node, Stack &stack);
    Value conditional(const Program &program, const Node &node, Stack &stack);
    std::vector<Value> evaluateAll(const Program &program, std::uint32_t list, std::uint32_t count,
                                   Stack &stack);

    base::Instant m_now;
    QStringList m_messages;
    int m_depth = 0;
    std::int64_t m_steps = 0;
};

} // namespace dunlin::feel
