// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/table_index.h"

#include <algorithm>
#include <cstring>

namespace dunlin::dmn {

using namespace feel;

namespace {

constexpr qsizetype kFew = 24;

/// Whether the open gap between two neighbouring cuts lies in the range; null: no cut there.
bool coversGap(const Range &range, const Value *low, const Value *high)
{
    const bool fromLow =
        range.start.isNull() || (low && compare(range.start, *low).value_or(1) <= 0);
    const bool toHigh = range.end.isNull() || (high && compare(range.end, *high).value_or(-1) >= 0);
    return fromLow && toHigh;
}

bool gapSatisfies(const Value &test, const Value *low, const Value *high)
{
    if (test.is(Kind::Range))
        return coversGap(test.range(), low, high);
    if (!test.is(Kind::List))
        return false; // a single value is a cut
    return std::any_of(test.items().begin(), test.items().end(),
                       [&](const Value &item) { return gapSatisfies(item, low, high); });
}

const Value &constantOf(const Program &program, const Node &test)
{
    return program.constants[program.nodes[test.a].a];
}

/// Times with a zone and times without cannot be put in one order.
bool isZoned(const Value &value)
{
    return (value.is(Kind::Time) && value.time().zone.kind != Zone::Kind::None)
           || (value.is(Kind::DateTime) && value.dateTime().time.zone.kind != Zone::Kind::None);
}

void setBit(std::uint64_t *mask, size_t bit)
{
    mask[bit / 64] |= std::uint64_t(1) << (bit % 64);
}

} // namespace

bool isOrderedKind(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Date || kind == Kind::YearsMonths
           || kind == Kind::DaysTime || kind == Kind::Time || kind == Kind::DateTime;
}

bool cellHoldsAt(const Program &program, std::uint32_t cell, const Value &value)
{
    if (cell == kNone)
        return true;
    Evaluator evaluator;
    Stack stack(program.nodes[cell].c + 1);
    stack.back() = value;
    return evaluator.holds(program, cell, stack).value_or(false);
}

bool cellHoldsBetween(const Program &program, std::uint32_t cell, const Value *low,
                      const Value *high)
{
    if (cell == kNone)
        return true;
    const Node &tests = program.nodes[cell];
    bool any = tests.b == 0;
    for (std::uint32_t t = 0; t < tests.b && !any; ++t) {
        any =
            gapSatisfies(constantOf(program, program.nodes[program.lists[tests.a + t]]), low, high);
    }
    return any != (tests.flags != 0);
}

ColumnIndex::ColumnIndex(const Program &program, const std::vector<std::uint32_t> &cells)
    : m_words((cells.size() + 63) / 64)
{
    for (const std::uint32_t cell : cells) {
        m_indexed = m_indexed && (cell == kNone || collect(program, cell));
        if (!m_indexed)
            return;
    }
    if (m_kind == Kind::String || m_kind == Kind::Boolean) {
        mapStrings(program, cells);
    } else if (isOrderedKind(m_kind) || m_kind == Kind::Null) {
        cut(program, cells);
    } else {
        m_indexed = false;
    }
}

bool ColumnIndex::collect(const Program &program, std::uint32_t cell)
{
    const Node &tests = program.nodes[cell];
    if (tests.op != Op::Tests)
        return false;
    for (std::uint32_t i = 0; i < tests.b; ++i) {
        const Node &test = program.nodes[program.lists[tests.a + i]];
        if (test.flags != 0 || program.nodes[test.a].op != Op::Constant
            || !collectValue(constantOf(program, test), false))
            return false;
    }
    return true;
}

bool ColumnIndex::collectValue(const Value &value, bool inList)
{
    if (value.is(Kind::List)) {
        return !inList
               && std::all_of(value.items().begin(), value.items().end(),
                              [this](const Value &item) { return collectValue(item, true); });
    }
    const auto take = [this](const Value &end) {
        if (m_kind == Kind::Null) {
            m_kind = end.kind();
            m_zoned = isZoned(end);
        }
        if (end.kind() != m_kind || isZoned(end) != m_zoned)
            return false;
        if (isOrderedKind(m_kind) || m_kind == Kind::String)
            m_cuts.push_back(end);
        return true;
    };
    if (value.isNull()) { // no value but null is null, and null is asked for cell by cell
        m_hasNull = true;
        return true;
    }
    if (!value.is(Kind::Range))
        return take(value);
    const Range &range = value.range();
    const bool ordered = (range.start.isNull() || isOrderedKind(range.start.kind()))
                         && (range.end.isNull() || isOrderedKind(range.end.kind()));
    return ordered && (range.start.isNull() || take(range.start))
           && (range.end.isNull() || take(range.end));
}

std::uint64_t *ColumnIndex::addMask()
{
    m_masks.resize(m_masks.size() + m_words);
    return m_masks.data() + m_masks.size() - m_words;
}

void ColumnIndex::cut(const Program &program, const std::vector<std::uint32_t> &cells)
{
    std::sort(m_cuts.begin(), m_cuts.end(),
              [](const Value &a, const Value &b) { return compare(a, b).value_or(0) < 0; });
    m_cuts.erase(std::unique(m_cuts.begin(), m_cuts.end(),
                             [](const Value &a, const Value &b) { return compare(a, b) == 0; }),
                 m_cuts.end());
    if (m_kind == Kind::Number) {
        for (const Value &value : m_cuts)
            m_fastCuts.push_back(value.number().toDouble());
    }
    m_masks.reserve((2 * m_cuts.size() + 1) * m_words);
    for (size_t gap = 0; gap <= m_cuts.size(); ++gap) {
        const Value *low = gap > 0 ? &m_cuts[gap - 1] : nullptr;
        const Value *high = gap < m_cuts.size() ? &m_cuts[gap] : nullptr;
        std::uint64_t *inGap = addMask();
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cellHoldsBetween(program, cells[i], low, high))
                setBit(inGap, i);
        }
        if (!high)
            break;
        std::uint64_t *atCut = addMask();
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cellHoldsAt(program, cells[i], *high))
                setBit(atCut, i);
        }
    }
}

void ColumnIndex::mapStrings(const Program &program, const std::vector<std::uint32_t> &cells)
{
    const auto maskOf = [&](const Value &value) {
        std::uint64_t *bits = addMask();
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cellHoldsAt(program, cells[i], value))
                setBit(bits, i);
        }
    };
    if (m_kind == Kind::Boolean) {
        maskOf(Value(false));
        maskOf(Value(true));
        return;
    }
    // A string that no cell names: longer than all of them.
    QString other = QStringLiteral("x");
    for (const Value &value : m_cuts)
        other = value.string().size() >= other.size() ? value.string() + u'x' : other;
    maskOf(Value(other));
    for (const Value &value : m_cuts) {
        if (m_strings.contains(value.string()))
            continue;
        m_strings.insert(value.string(), size_t(m_strings.size()) + 1);
        maskOf(value);
    }
    m_cuts.clear();
    if (m_strings.size() <= kFew) {
        m_few.resize(size_t(m_strings.size()));
        for (auto one = m_strings.constBegin(); one != m_strings.constEnd(); ++one)
            m_few[*one - 1] = one.key();
    }
}

/// Comparing a few strings by size and bytes is much quicker than hashing one.
size_t ColumnIndex::placeOf(const QString &text) const
{
    if (m_strings.size() > kFew)
        return m_strings.value(text, 0);
    const auto bytes = size_t(text.size()) * sizeof(QChar);
    for (size_t i = 0; i < m_few.size(); ++i) {
        if (m_few[i].size() == text.size()
            && std::memcmp(m_few[i].constData(), text.constData(), bytes) == 0)
            return i + 1;
    }
    return 0;
}

const std::uint64_t *ColumnIndex::find(const Value &value) const
{
    if (m_kind == Kind::Null)
        return value.isNull() && m_hasNull ? nullptr : mask(0);
    if (value.kind() != m_kind || isZoned(value) != m_zoned)
        return nullptr;
    if (m_kind == Kind::String)
        return mask(placeOf(value.string()));
    if (m_kind == Kind::Boolean)
        return mask(value.boolean() ? 1 : 0);
    return findOrdered(value);
}

const std::uint64_t *ColumnIndex::findOrdered(const Value &value) const
{
    size_t at = 0; // the first cut that is not below the value
    if (m_kind == Kind::Number) {
        // Doubles keep the order; where two are the same, the decimals decide.
        const double fast = value.number().toDouble();
        at = size_t(std::lower_bound(m_fastCuts.begin(), m_fastCuts.end(), fast)
                    - m_fastCuts.begin());
        while (at < m_cuts.size() && m_fastCuts[at] == fast
               && m_cuts[at].number().compare(value.number()) < 0)
            ++at;
        const bool equal = at < m_cuts.size() && m_fastCuts[at] == fast
                           && m_cuts[at].number().compare(value.number()) == 0;
        return mask(2 * at + (equal ? 1 : 0));
    }
    at = size_t(std::lower_bound(m_cuts.begin(), m_cuts.end(), value,
                                 [](const Value &cut, const Value &wanted) {
                                     return compare(cut, wanted).value_or(0) < 0;
                                 })
                - m_cuts.begin());
    const bool equal = at < m_cuts.size() && compare(m_cuts[at], value) == 0;
    return mask(2 * at + (equal ? 1 : 0));
}

} // namespace dunlin::dmn
