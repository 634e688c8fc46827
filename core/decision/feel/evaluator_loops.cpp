// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/evaluator.h"

namespace dunlin::feel {

Value Evaluator::filter(const Program &program, const Node &node, Stack &stack)
{
    const Value of = evaluate(program, node.a, stack);
    const std::vector<Value> items = of.is(Kind::List) ? of.items() : std::vector<Value>{of};
    const auto test = [&](const Value &item) {
        stack.push_back(item);
        Value answer = evaluate(program, node.b, stack);
        stack.resize(node.c);
        return answer;
    };
    const qsizetype noise = m_messages.size();
    const Value first = test(items.empty() ? Value() : items[0]);
    if (items.empty())
        m_messages.resize(noise); // the condition was only asked for its kind
    if (first.is(Kind::Number)) {
        const auto index = first.number().toInt();
        const auto size = std::int64_t(items.size());
        if (!first.number().isInteger() || !index || *index == 0 || *index > size
            || *index < -size) {
            return fail(QStringLiteral("there is no item %1 in a list of %2")
                            .arg(first.number().toText())
                            .arg(size));
        }
        return items[size_t(*index > 0 ? *index - 1 : size + *index)];
    }
    std::vector<Value> kept;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!step())
            return {};
        const Value answer = i == 0 ? first : test(items[i]);
        if (answer.isTrue())
            kept.push_back(items[i]);
    }
    return of.isNull() && kept.empty() ? Value::list({}) : Value::list(std::move(kept));
}

Value Evaluator::looped(const Program &program, const Node &node, Stack &stack)
{
    std::vector<Value> results;
    Truth decided = node.op == Op::Every;
    const bool isFor = node.op == Op::For;
    const bool partial = isFor && node.flags != 0;
    if (isFor)
        stack.push_back(Value());
    bool valid = true;
    bool stopped = false; // the answer is certain before the end
    const auto body = [&]() -> bool {
        if (partial) {
            stack[node.d] = Value::list(results);
            if (!step(std::int64_t(results.size())))
                return valid = false;
        }
        Value value = evaluate(program, node.c, stack);
        if (isFor) {
            results.push_back(std::move(value));
            return true;
        }
        const Truth truth = truthOf(value);
        const bool decisive = node.op == Op::Some;
        if (truth && *truth == decisive) {
            decided = decisive;
            stopped = true;
            return false;
        }
        if (!truth)
            decided = std::nullopt;
        return true;
    };
    if (!iterate(program, node, 0, stack, body) && !stopped)
        valid = false;
    stack.resize(node.d);
    if (isFor)
        return valid ? Value::list(std::move(results)) : Value();
    return valid ? valueOf(decided) : Value();
}

bool Evaluator::iterate(const Program &program, const Node &node, std::uint32_t level, Stack &stack,
                        const std::function<bool()> &body)
{
    if (level == node.b)
        return body();
    const std::uint32_t first = program.lists[node.a + 2 * level];
    const std::uint32_t last = program.lists[node.a + 2 * level + 1];
    const Value domain = evaluate(program, first, stack);
    const auto next = [&] { return iterate(program, node, level + 1, stack, body); };
    if (last != kNone)
        return iterateBetween(domain, evaluate(program, last, stack), stack, next);
    return iterateOver(domain, stack, next);
}

bool Evaluator::iterateOver(const Value &domain, Stack &stack, const std::function<bool()> &next)
{
    if (domain.isNull()) {
        fail(QStringLiteral("there is nothing to go through"));
        return false;
    }
    if (domain.is(Kind::Range)) {
        const Range &range = domain.range();
        const Value one = range.start.is(Kind::Number)
                              ? Value::number(1)
                              : Value(DaysTime{base::Int128(kSecondsPerDay) * kNanosPerSecond});
        const Value from = range.startIncluded ? range.start : add(range.start, one);
        const Value to = range.endIncluded ? range.end : subtract(range.end, one);
        const auto order = compare(from, to);
        return order && *order > 0 ? true : iterateBetween(from, to, stack, next);
    }
    const auto visit = [&](const Value &item) {
        if (!step())
            return false;
        stack.push_back(item);
        const bool more = next();
        stack.pop_back();
        return more;
    };
    if (!domain.is(Kind::List))
        return visit(domain);
    const auto items = domain; // keeps the list alive
    for (const Value &item : items.items()) {
        if (!visit(item))
            return false;
    }
    return true;
}

bool Evaluator::iterateBetween(const Value &from, const Value &to, Stack &stack,
                               const std::function<bool()> &next)
{
    const auto order = compare(from, to);
    const bool numbers = from.is(Kind::Number);
    if (!order || (!numbers && !from.is(Kind::Date))) {
        fail(QStringLiteral("one can go from number to number or from date to date, not from %1 "
                            "to %2")
                 .arg(kindName(from.kind()), kindName(to.kind())));
        return false;
    }
    const int direction = *order <= 0 ? 1 : -1;
    const Value unit =
        numbers ? Value::number(direction)
                : Value(DaysTime{base::Int128(direction) * kSecondsPerDay * kNanosPerSecond});
    Value at = from;
    while (true) {
        const auto side = compare(at, to);
        if (!side || *side * direction > 0)
            return true;
        if (!step())
            return false;
        stack.push_back(at);
        const bool more = next();
        stack.pop_back();
        if (!more)
            return false;
        at = add(at, unit);
    }
}

} // namespace dunlin::feel
