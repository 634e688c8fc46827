// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/evaluator.h"

#include "core/decision/feel/builtins.h"

namespace dunlin::feel {

namespace {

constexpr int kMaxDepth = 2500;
constexpr std::int64_t kMaxSteps = 20'000'000;
constexpr qsizetype kMaxMessages = 50;

QStringView symbolOf(Op op)
{
    switch (op) {
    case Op::Add: return u"+";
    case Op::Subtract: return u"-";
    case Op::Multiply: return u"*";
    case Op::Divide: return u"/";
    case Op::Power: return u"**";
    case Op::Less: return u"<";
    case Op::LessEqual: return u"<=";
    case Op::Greater: return u">";
    case Op::GreaterEqual: return u">=";
    default: return u"=";
    }
}

/// The members of a list's items: e.name is [e[1].name, e[2].name, ..] (DMN 1.5, table 55), so a
/// list among them gives a list of its own.
Value membersOf(const Value &list, const QString &name)
{
    std::vector<Value> members;
    for (const Value &item : list.items())
        members.push_back(item.is(Kind::List) ? membersOf(item, name)
                                              : member(item, name).value_or(Value()));
    return Value::list(std::move(members));
}

Value power(const Value &left, const Value &right)
{
    if (!left.is(Kind::Number) || !right.is(Kind::Number))
        return {};
    return left.number().power(right.number());
}

} // namespace

struct Evaluator::Depth {
    explicit Depth(Evaluator &e) : evaluator(e) { ++evaluator.m_depth; }
    ~Depth() { --evaluator.m_depth; }
    Depth(const Depth &) = delete;
    Depth &operator=(const Depth &) = delete;
    Evaluator &evaluator;
};

Value Evaluator::fail(const QString &why)
{
    // Over many rows it is mostly the very same text again.
    if (!m_messages.isEmpty() && m_messages.constLast().isSharedWith(why))
        return {};
    if (m_messages.size() < kMaxMessages && !m_messages.contains(why))
        m_messages << why;
    return {};
}

/// What was just put together, unless it was too deep.
Value Evaluator::nested(Value made)
{
    if (!made.isNull())
        return made;
    return fail(QStringLiteral("values lie deeper in each other than %1").arg(kMaxValueDepth));
}

bool Evaluator::step(std::int64_t count)
{
    m_steps += count;
    if (m_steps <= kMaxSteps)
        return true;
    fail(QStringLiteral("more than %1 steps: stopped").arg(kMaxSteps));
    return false;
}

Value Evaluator::evaluate(const Program &program, std::uint32_t index, Stack &stack)
{
    const Node &node = program.nodes[index];
    if (node.op == Op::Slot)
        return stack[node.a];
    if (node.op == Op::Constant)
        return program.constants[node.a];
    const Depth depth(*this);
    if (m_depth > kMaxDepth)
        return fail(QStringLiteral("calls nest deeper than %1").arg(kMaxDepth));
    switch (node.op) {
    case Op::Constant:
    case Op::Slot: break;
    case Op::Dynamic: return dynamic(program, node, stack);
    case Op::Unknown:
        return fail(QStringLiteral("there is no \"%1\" here").arg(program.names[node.a]));
    case Op::Invalid: return fail(program.names[node.a]);
    case Op::BuiltinRef: return builtinValue(program.names[node.a]);
    case Op::And:
    case Op::Or: return logic(program, node, stack);
    case Op::Between: {
        const Value value = evaluate(program, node.a, stack);
        const auto low = compare(value, evaluate(program, node.b, stack));
        const auto high = compare(value, evaluate(program, node.c, stack));
        if (!low || !high)
            return fail(QStringLiteral("\"between\" compares what does not go together"));
        return Value(*low >= 0 && *high <= 0);
    }
    case Op::In: return in(program, node, stack);
    case Op::InstanceOf:
        return Value(isInstance(evaluate(program, node.a, stack), *program.types[node.b]));
    case Op::If: return conditional(program, node, stack);
    case Op::For:
    case Op::Some:
    case Op::Every: return looped(program, node, stack);
    case Op::Path: return path(program, node, stack);
    case Op::Filter: return filter(program, node, stack);
    case Op::Call: return callNode(program, node, stack);
    case Op::CallBuiltin: return callBuiltin(program, node, stack);
    case Op::ListOf: return nested(Value::list(evaluateAll(program, node.a, node.b, stack)));
    case Op::ContextOf:
    case Op::BoxedContext: return contextOf(program, node, stack);
    case Op::RangeOf: return rangeOf(program, node, stack);
    case Op::FunctionOf: return functionOf(program, node, stack);
    case Op::Tests: return valueOf(holds(program, index, stack));
    case Op::Test: return evaluate(program, node.a, stack);
    case Op::Conform: return conformed(program, node, stack);
    case Op::Extension: return program.extensions[node.a]->evaluate(*this, stack);
    case Op::Negate: {
        const Value value = evaluate(program, node.a, stack);
        const Value negative = negate(value);
        if (negative.isNull() && !value.isNull())
            return fail(QStringLiteral("a %1 has no negative").arg(kindName(value.kind())));
        return negative;
    }
    default: return binary(program, node, stack);
    }
    return {};
}

Value Evaluator::conditional(const Program &program, const Node &node, Stack &stack)
{
    const Value condition = evaluate(program, node.a, stack);
    if (!condition.is(Kind::Boolean) && !condition.isNull())
        fail(QStringLiteral("the condition of \"if\" is a %1").arg(kindName(condition.kind())));
    return evaluate(program, condition.isTrue() ? node.b : node.c, stack);
}

Value Evaluator::binary(const Program &program, const Node &node, Stack &stack)
{
    const Value left = evaluate(program, node.a, stack);
    const Value right = evaluate(program, node.b, stack);
    Value result;
    switch (node.op) {
    case Op::Add: result = add(left, right); break;
    case Op::Subtract: result = subtract(left, right); break;
    case Op::Multiply: result = multiply(left, right); break;
    case Op::Divide: result = divide(left, right); break;
    case Op::Power: result = power(left, right); break;
    default: return compared(node, left, right);
    }
    if (!result.isNull())
        return result;
    if (node.op == Op::Divide && right.is(Kind::Number) && right.number().isZero())
        return fail(QStringLiteral("division by zero"));
    return fail(
        QStringLiteral("%1 %2 %3 has no value")
            .arg(kindName(left.kind()), symbolOf(node.op).toString(), kindName(right.kind())));
}

Value Evaluator::compared(const Node &node, const Value &left, const Value &right)
{
    if (node.op == Op::Equal || node.op == Op::NotEqual) {
        const Truth same = equal(left, right);
        if (!same) {
            return fail(QStringLiteral("a %1 cannot be compared with a %2")
                            .arg(kindName(left.kind()), kindName(right.kind())));
        }
        return Value(*same == (node.op == Op::Equal));
    }
    const auto order = compare(left, right);
    if (!order) {
        return fail(
            QStringLiteral("%1 %2 %3 has no value")
                .arg(kindName(left.kind()), symbolOf(node.op).toString(), kindName(right.kind())));
    }
    switch (node.op) {
    case Op::Less: return Value(*order < 0);
    case Op::LessEqual: return Value(*order <= 0);
    case Op::Greater: return Value(*order > 0);
    default: return Value(*order >= 0);
    }
}

Value Evaluator::logic(const Program &program, const Node &node, Stack &stack)
{
    // What decides alone: false for "and", true for "or".
    const bool decisive = node.op == Op::Or;
    const Value first = evaluate(program, node.a, stack);
    const Truth left = truthOf(first);
    if (left && *left == decisive)
        return Value(decisive);
    const Value second = evaluate(program, node.b, stack);
    const Truth right = truthOf(second);
    if (right && *right == decisive)
        return Value(decisive);
    if (left && right)
        return Value(!decisive);
    const Value &strange = !left && !first.isNull() ? first : second;
    if (!strange.isNull() && !strange.is(Kind::Boolean)) // a null is unknown, and no mistake
        fail(QStringLiteral("\"%1\" joins booleans, not a %2")
                 .arg(decisive ? QStringLiteral("or") : QStringLiteral("and"),
                      kindName(strange.kind())));
    return {};
}

Value Evaluator::dynamic(const Program &program, const Node &node, Stack &stack)
{
    const QString &name = program.names[node.c];
    for (std::uint32_t i = 1; i < node.b; ++i) {
        const Value &item = stack[program.lists[node.a + i]];
        if (item.is(Kind::Context)) {
            if (const Value *found = item.context().find(name))
                return *found;
        }
    }
    const std::uint32_t fallback = program.lists[node.a];
    return fallback == kNone ? Value() : evaluate(program, fallback, stack);
}

Value Evaluator::path(const Program &program, const Node &node, Stack &stack)
{
    const Value of = evaluate(program, node.a, stack);
    const QString &name = program.names[node.b];
    if (of.is(Kind::List))
        return membersOf(of, name);
    const auto found = member(of, name);
    if (!found) {
        return fail(QStringLiteral("a %1 here has no \"%2\"").arg(kindName(of.kind()), name));
    }
    return *found;
}

std::vector<Value> Evaluator::evaluateAll(const Program &program, std::uint32_t list,
                                          std::uint32_t count, Stack &stack)
{
    std::vector<Value> values;
    values.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        values.push_back(evaluate(program, program.lists[list + i], stack));
    return values;
}

Value Evaluator::contextOf(const Program &program, const Node &node, Stack &stack)
{
    std::vector<std::pair<QString, Value>> entries;
    entries.reserve(node.b);
    Value result;
    for (std::uint32_t i = 0; i < node.b; ++i) {
        const std::uint32_t name = program.lists[node.a + 2 * i];
        Value value = evaluate(program, program.lists[node.a + 2 * i + 1], stack);
        if (name == kNone) {
            result = std::move(value);
            continue;
        }
        stack.push_back(value);
        entries.emplace_back(program.names[name], std::move(value));
    }
    stack.resize(node.c);
    const bool boxed = node.op == Op::BoxedContext;
    return boxed ? result : nested(Value::context(std::move(entries)));
}

Value Evaluator::rangeOf(const Program &program, const Node &node, Stack &stack)
{
    Range range;
    range.startIncluded = (node.flags & 1) != 0;
    range.endIncluded = (node.flags & 2) != 0;
    if (node.a != kNone)
        range.start = evaluate(program, node.a, stack);
    if (node.b != kNone)
        range.end = evaluate(program, node.b, stack);
    if (range.start.isNull() && range.end.isNull())
        return fail(QStringLiteral("a range without ends"));
    const auto comparable = [](const Value &end) {
        return end.isNull() || compare(end, end).has_value();
    };
    const bool both = !range.start.isNull() && !range.end.isNull();
    if (!comparable(range.start) || !comparable(range.end)
        || (both && !compare(range.start, range.end)))
        return fail(QStringLiteral("the ends of a range do not go together"));
    if (range.start.isNull())
        range.startIncluded = false;
    if (range.end.isNull())
        range.endIncluded = false;
    return {std::make_shared<const Range>(std::move(range))};
}

Value Evaluator::conformed(const Program &program, const Node &node, Stack &stack)
{
    const Value value = evaluate(program, node.a, stack);
    QString why;
    const auto fitting = conform(value, *program.types[node.b], &why);
    if (fitting)
        return *fitting;
    return fail(node.c == kNone ? why : program.names[node.c] + QLatin1String(": ") + why);
}

} // namespace dunlin::feel
