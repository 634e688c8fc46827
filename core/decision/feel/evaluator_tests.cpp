// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/evaluator.h"

namespace dunlin::feel {

namespace {

constexpr int kIsAnswer = 1; ///< flags of Op::Test
constexpr int kEquals = 2;
constexpr int kDiffers = 4;

} // namespace

Truth Evaluator::holds(const Program &program, std::uint32_t index, Stack &stack)
{
    const Node &node = program.nodes[index];
    if (node.b == 0)
        return true;
    const Value value = stack[node.c];
    Truth any = false;
    for (std::uint32_t i = 0; i < node.b; ++i) {
        const Truth one = matches(program, program.nodes[program.lists[node.a + i]], value, stack);
        if (one && *one) {
            any = true;
            break;
        }
        if (!one)
            any = std::nullopt;
    }
    return node.flags != 0 && any ? Truth(!*any) : any;
}

Truth Evaluator::matches(const Program &program, const Node &test, const Value &value, Stack &stack)
{
    const Value wanted = evaluate(program, test.a, stack);
    if ((test.flags & (kEquals | kDiffers)) != 0) {
        const Truth same = equal(value, wanted);
        return same ? Truth(*same == ((test.flags & kEquals) != 0)) : same;
    }
    if ((test.flags & kIsAnswer) != 0 && (wanted.is(Kind::Boolean) || wanted.isNull()))
        return truthOf(wanted);
    const bool constant = program.nodes[test.a].op == Op::Constant;
    if (wanted.isNull() && !constant)
        return std::nullopt;
    // A condition about something else ("count(items) > 3") is its own answer.
    if (!constant && wanted.is(Kind::Boolean) && !value.is(Kind::Boolean))
        return wanted.boolean();
    return matchesValue(value, wanted);
}

Truth Evaluator::matchesValue(const Value &value, const Value &wanted)
{
    if (wanted.is(Kind::Range)) {
        if (value.is(Kind::Range))
            return equal(value, wanted).value_or(false);
        return isWithin(value, wanted.range());
    }
    if (wanted.is(Kind::List)) {
        if (value.is(Kind::List) && equal(value, wanted).value_or(false))
            return true;
        for (const Value &item : wanted.items()) {
            const Truth one = item.is(Kind::List) ? equal(value, item) : matchesValue(value, item);
            if (one.value_or(false))
                return true;
        }
        return false;
    }
    return equal(value, wanted);
}

Value Evaluator::in(const Program &program, const Node &node, Stack &stack)
{
    const Value value = evaluate(program, node.a, stack);
    bool unknown = false;
    for (std::uint32_t i = 0; i < node.c; ++i) {
        const Truth one = matches(program, program.nodes[program.lists[node.b + i]], value, stack);
        if (one.value_or(false))
            return Value(true);
        unknown = unknown || !one;
    }
    if (unknown)
        return fail(QStringLiteral("\"in\" compares what does not go together"));
    return Value(false);
}

} // namespace dunlin::feel
