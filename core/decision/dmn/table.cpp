// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/table.h"

#include <algorithm>
#include <bit>

namespace dunlin::dmn {

using namespace feel;

namespace {

constexpr size_t kInlineWords = 16; ///< up to 1,023 rules without touching the heap

std::vector<size_t> bitsOf(const std::uint64_t *mask, size_t words, size_t count)
{
    std::vector<size_t> bits;
    for (size_t w = 0; w < words; ++w) {
        for (std::uint64_t left = mask[w]; left != 0; left &= left - 1) {
            const size_t bit = w * 64 + size_t(std::countr_zero(left));
            if (bit < count)
                bits.push_back(bit);
        }
    }
    return bits;
}

bool isSame(const std::vector<Value> &left, const std::vector<Value> &right)
{
    for (size_t i = 0; i < left.size(); ++i) {
        if (!equal(left[i], right[i]).value_or(false))
            return false;
    }
    return true;
}

} // namespace

DecisionTable::DecisionTable(const Program &program, TableContent content)
    : m_program(program)
    , m_content(std::move(content))
    , m_words(m_content.rules.size() / 64 + 1)
    , m_unhit(QStringLiteral("%1: no rule applies").arg(m_content.decision))
{
    for (size_t column = 0; column < m_content.inputs.size(); ++column) {
        std::vector<std::uint32_t> cells;
        for (const Rule &rule : m_content.rules)
            cells.push_back(rule.inputs[column].node);
        // The last bit says whether the value is allowed at all.
        cells.push_back(m_content.inputs[column].values.node);
        m_columns.emplace_back(m_program, cells);
    }
    prepareResults();
}

void DecisionTable::prepareResults()
{
    m_ready.resize(m_content.rules.size());
    for (size_t rule = 0; rule < m_content.rules.size(); ++rule) {
        const auto &cells = m_content.rules[rule].outputs;
        const bool constant = std::all_of(cells.begin(), cells.end(), [this](const Cell &cell) {
            return cell.node != kNone && m_program.nodes[cell.node].op == Op::Constant;
        });
        if (!constant)
            continue;
        Evaluator evaluator;
        Stack stack(m_content.slot);
        Value result = assemble(outputs(evaluator, stack, rule));
        if (evaluator.messages().isEmpty())
            m_ready[rule] = std::move(result);
    }
}

bool DecisionTable::narrow(Evaluator &evaluator, Stack &stack, size_t column, const Value &value,
                           std::uint64_t *alive) const
{
    const ColumnIndex &index = m_columns[column];
    const size_t last = m_content.rules.size();
    if (index.isIndexed()) {
        if (const std::uint64_t *mask = index.find(value)) {
            for (size_t w = 0; w < m_words; ++w)
                alive[w] &= mask[w];
            return ((mask[last / 64] >> (last % 64)) & 1) != 0;
        }
    }
    stack.push_back(Value(value)); // a copy first: the value may lie in the stack that grows
    const bool isNull = stack.back().isNull();
    for (const size_t rule : bitsOf(alive, m_words, last)) {
        const std::uint32_t cell = m_content.rules[rule].inputs[column].node;
        if (cell != kNone && !evaluator.holds(m_program, cell, stack).value_or(false))
            alive[rule / 64] &= ~(std::uint64_t(1) << (rule % 64));
    }
    const std::uint32_t values = m_content.inputs[column].values.node;
    const bool allowed =
        values == kNone || isNull || evaluator.holds(m_program, values, stack).value_or(false);
    stack.pop_back();
    return allowed;
}

bool DecisionTable::match(Evaluator &evaluator, Stack &stack, std::uint64_t *alive) const
{
    std::fill(alive, alive + m_words, ~std::uint64_t(0));
    for (size_t column = 0; column < m_content.inputs.size(); ++column) {
        const InputClause &clause = m_content.inputs[column];
        const Node &expression = m_program.nodes[clause.expression];
        Value computed;
        const bool isName = expression.op == Op::Slot;
        if (!isName)
            computed = evaluator.evaluate(m_program, clause.expression, stack);
        const Value &value = isName ? stack[expression.a] : computed;
        if (!narrow(evaluator, stack, column, value, alive)) {
            const Value refused = isName ? stack[expression.a] : computed;
            evaluator.fail(QStringLiteral("%1: input \"%2\" is %3, which is not among %4")
                               .arg(m_content.decision, clause.label, literalOf(refused).left(60),
                                    clause.values.text));
            return false;
        }
    }
    return true;
}

Value DecisionTable::evaluate(Evaluator &evaluator, Stack &stack) const
{
    std::uint64_t inlined[kInlineWords];
    std::vector<std::uint64_t> allocated;
    std::uint64_t *alive = inlined;
    if (m_words > kInlineWords) {
        allocated.resize(m_words);
        alive = allocated.data();
    }
    if (!match(evaluator, stack, alive))
        return {};
    const size_t count = m_content.rules.size();
    size_t first = count;
    bool more = false;
    for (size_t w = 0; w < m_words && !more; ++w) {
        std::uint64_t left = alive[w];
        if (w == count / 64)
            left &= (std::uint64_t(1) << (count % 64)) - 1;
        if (left == 0)
            continue;
        more = first != count || (left & (left - 1)) != 0;
        if (first == count)
            first = w * 64 + size_t(std::countr_zero(left));
    }
    if (first == count)
        return unhit(evaluator, stack);
    const bool single = m_content.policy == HitPolicy::Unique || m_content.policy == HitPolicy::Any
                        || m_content.policy == HitPolicy::Priority;
    if (m_content.policy == HitPolicy::First || (!more && single))
        return resultOf(evaluator, stack, first);
    return several(evaluator, stack, bitsOf(alive, m_words, count));
}

std::vector<int> DecisionTable::matching(Evaluator &evaluator, Stack &stack) const
{
    std::vector<std::uint64_t> alive(m_words);
    std::vector<int> rules;
    if (!match(evaluator, stack, alive.data()))
        return rules;
    for (const size_t rule : bitsOf(alive.data(), m_words, m_content.rules.size()))
        rules.push_back(int(rule) + 1);
    return rules;
}

Value DecisionTable::unhit(Evaluator &evaluator, Stack &stack) const
{
    const bool any =
        std::any_of(m_content.outputs.begin(), m_content.outputs.end(),
                    [](const OutputClause &output) { return output.otherwise != kNone; });
    if (!any) {
        if (m_content.policy == HitPolicy::Collect && m_content.aggregation == Aggregation::Count)
            return Value::number(0);
        return evaluator.fail(m_unhit);
    }
    std::vector<Value> values;
    for (size_t i = 0; i < m_content.outputs.size(); ++i) {
        const std::uint32_t otherwise = m_content.outputs[i].otherwise;
        values.push_back(
            otherwise == kNone
                ? Value()
                : checked(evaluator, stack, i, evaluator.evaluate(m_program, otherwise, stack)));
    }
    return assemble(std::move(values));
}

Value DecisionTable::checked(Evaluator &evaluator, Stack &stack, size_t column, Value value) const
{
    const OutputClause &clause = m_content.outputs[column];
    const auto place = [&] {
        return clause.name.isEmpty() ? m_content.decision
                                     : m_content.decision + QLatin1String(", ") + clause.name;
    };
    if (clause.type) {
        QString why;
        auto fitting = conform(value, *clause.type, &why);
        if (!fitting)
            return evaluator.fail(place() + QLatin1String(": ") + why);
        value = std::move(*fitting);
    }
    if (clause.valuesTest == kNone || value.isNull())
        return value;
    stack.push_back(value);
    const bool allowed = evaluator.holds(m_program, clause.valuesTest, stack).value_or(false);
    stack.pop_back();
    if (allowed)
        return value;
    return evaluator.fail(QStringLiteral("%1: %2 is not among %3")
                              .arg(place(), literalOf(value).left(60), clause.text));
}

std::vector<Value> DecisionTable::outputs(Evaluator &evaluator, Stack &stack, size_t rule) const
{
    std::vector<Value> values;
    for (size_t i = 0; i < m_content.outputs.size(); ++i) {
        const std::uint32_t cell = m_content.rules[rule].outputs[i].node;
        Value value = cell == kNone ? Value() : evaluator.evaluate(m_program, cell, stack);
        values.push_back(checked(evaluator, stack, i, std::move(value)));
    }
    return values;
}

Value DecisionTable::assemble(std::vector<Value> values) const
{
    if (values.size() == 1)
        return std::move(values[0]);
    std::vector<std::pair<QString, Value>> entries;
    for (size_t i = 0; i < values.size(); ++i)
        entries.emplace_back(m_content.outputs[i].name, std::move(values[i]));
    return Value::context(std::move(entries));
}

Value DecisionTable::resultOf(Evaluator &evaluator, Stack &stack, size_t rule) const
{
    if (m_ready[rule])
        return *m_ready[rule];
    return assemble(outputs(evaluator, stack, rule));
}

Value DecisionTable::several(Evaluator &evaluator, Stack &stack, std::vector<size_t> hits) const
{
    const auto rulesText = [&] {
        QStringList numbers;
        for (const size_t hit : hits)
            numbers << QString::number(hit + 1);
        return numbers.join(QLatin1String(", "));
    };
    switch (m_content.policy) {
    case HitPolicy::Unique:
        return evaluator.fail(QStringLiteral("%1: hit policy UNIQUE, but the rules %2 apply")
                                  .arg(m_content.decision, rulesText()));
    case HitPolicy::Any: {
        const std::vector<Value> first = outputs(evaluator, stack, hits[0]);
        for (const size_t hit : hits) {
            if (!isSame(first, outputs(evaluator, stack, hit))) {
                return evaluator.fail(
                    QStringLiteral("%1: hit policy ANY, but the rules %2 disagree")
                        .arg(m_content.decision, rulesText()));
            }
        }
        return assemble(first);
    }
    case HitPolicy::Priority:
        return resultOf(evaluator, stack, byPriority(evaluator, stack, hits)[0]);
    case HitPolicy::OutputOrder: hits = byPriority(evaluator, stack, hits); break;
    default: break;
    }
    std::vector<Value> results;
    for (const size_t hit : hits)
        results.push_back(resultOf(evaluator, stack, hit));
    if (m_content.policy == HitPolicy::Collect)
        return collected(evaluator, std::move(results));
    return Value::list(std::move(results));
}

std::vector<size_t> DecisionTable::byPriority(Evaluator &evaluator, Stack &stack,
                                              const std::vector<size_t> &hits) const
{
    struct Ranked {
        size_t rule;
        std::vector<size_t> ranks; ///< place of each output among its values, the first first
    };
    std::vector<Ranked> ranked;
    for (const size_t hit : hits) {
        Ranked one{hit, {}};
        const std::vector<Value> values = outputs(evaluator, stack, hit);
        for (size_t i = 0; i < values.size(); ++i) {
            const auto &order = m_content.outputs[i].values;
            const auto found = std::find_if(order.begin(), order.end(), [&](const Value &value) {
                return equal(value, values[i]).value_or(false);
            });
            one.ranks.push_back(size_t(found - order.begin()));
        }
        ranked.push_back(std::move(one));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.ranks < b.ranks; });
    std::vector<size_t> sorted;
    for (const Ranked &one : ranked)
        sorted.push_back(one.rule);
    return sorted;
}

Value DecisionTable::collected(Evaluator &evaluator, std::vector<Value> results) const
{
    if (m_content.aggregation == Aggregation::None)
        return Value::list(std::move(results));
    if (m_content.aggregation == Aggregation::Count)
        return Value::number(std::int64_t(results.size()));
    Value all = results[0];
    const auto cannot = [&] {
        return evaluator.fail(
            QStringLiteral("%1: the outputs cannot be aggregated").arg(m_content.decision));
    };
    if (!all.is(Kind::Number) && m_content.aggregation == Aggregation::Sum)
        return cannot();
    for (size_t i = 1; i < results.size(); ++i) {
        if (m_content.aggregation == Aggregation::Sum) {
            all = results[i].is(Kind::Number) ? add(all, results[i]) : Value();
        } else {
            const auto order = compare(results[i], all);
            if (!order)
                return cannot();
            const bool better = m_content.aggregation == Aggregation::Min ? *order < 0 : *order > 0;
            if (better)
                all = results[i];
        }
        if (all.isNull())
            return cannot();
    }
    return all;
}

} // namespace dunlin::dmn
