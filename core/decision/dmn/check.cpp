// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/check.h"

#include "core/decision/dmn/axis.h"

#include <algorithm>
#include <map>

namespace dunlin::dmn {

using namespace feel;

namespace {

constexpr size_t kMaxGaps = 1000;
constexpr size_t kMaxOverlaps = 10'000;
constexpr size_t kMaxWork = 500'000; ///< atoms looked at and boxes kept: some seconds, some 100 MB

using Region = std::vector<std::vector<size_t>>; ///< atoms of each axis

bool isEmpty(const Bits &bits)
{
    return std::all_of(bits.begin(), bits.end(), [](std::uint64_t word) { return word == 0; });
}

/// Finds what no rule covers. Below a column only the set of rules still alive matters, so what was
/// found for a set is kept (Calvanese and others, "Semantic DMN", 2018, describe the geometry).
class GapFinder {
public:
    GapFinder(const std::vector<Axis> &axes, const std::vector<std::vector<size_t>> &within)
        : m_axes(axes)
        , m_within(within)
        , m_found(axes.size())
    {}

    std::vector<Region> find(const Bits &rules) { return below(0, rules); }
    bool gaveUp() const { return m_gaveUp; }

private:
    std::vector<Region> below(size_t column, const Bits &alive)
    {
        if (isEmpty(alive)) { // everything further is open
            Region rest(m_within.begin() + std::ptrdiff_t(column), m_within.end());
            return {rest};
        }
        if (column == m_axes.size())
            return {};
        const auto known = m_found[column].find(alive);
        if (known != m_found[column].end())
            return known->second;
        if (m_gaveUp)
            return {};
        // Atoms below which the same is open are one stretch.
        std::map<Region, std::vector<size_t>> stretches;
        for (const size_t atom : m_within[column]) {
            Bits left = alive;
            const Bits &rules = m_axes[column].rules(atom);
            for (size_t w = 0; w < left.size(); ++w)
                left[w] &= rules[w];
            const std::vector<Region> rests = below(column + 1, left);
            m_work += 1 + rests.size();
            if (m_work > kMaxWork) {
                m_gaveUp = true;
                break;
            }
            for (const Region &rest : rests)
                stretches[rest].push_back(atom);
        }
        std::vector<Region> regions;
        for (const auto &[rest, atoms] : stretches) {
            Region region{atoms};
            region.insert(region.end(), rest.begin(), rest.end());
            regions.push_back(std::move(region));
            if (regions.size() > kMaxGaps) {
                m_gaveUp = true;
                break;
            }
        }
        std::sort(regions.begin(), regions.end());
        m_found[column].emplace(alive, regions);
        return regions;
    }

    const std::vector<Axis> &m_axes;
    const std::vector<std::vector<size_t>> &m_within;
    std::vector<std::map<Bits, std::vector<Region>>> m_found;
    size_t m_work = 0;
    bool m_gaveUp = false;
};

class Checker {
public:
    explicit Checker(const DecisionTable &table) : m_table(table), m_content(table.content()) {}

    TableReport run()
    {
        m_report.decision = m_content.decision;
        for (const InputClause &clause : m_content.inputs)
            m_report.inputs << clause.label;
        checkTypes();
        for (size_t column = 0; column < m_content.inputs.size(); ++column) {
            m_axes.push_back(Axis::of(m_table, column, &m_report.notChecked));
            if (!m_report.notChecked.isEmpty())
                return m_report;
        }
        for (size_t rule = 0; rule < m_content.rules.size(); ++rule)
            m_regions.push_back(regionOf(rule));
        findGaps();
        findOverlaps();
        findMasked();
        return m_report;
    }

private:
    Region regionOf(size_t rule) const
    {
        Region region;
        for (const Axis &axis : m_axes) {
            std::vector<size_t> atoms;
            for (size_t atom = 0; atom < axis.size(); ++atom) {
                if (hasBit(axis.rules(atom), rule))
                    atoms.push_back(atom);
            }
            region.push_back(std::move(atoms));
        }
        return region;
    }

    Box boxOf(const Region &region) const
    {
        Box box;
        for (size_t column = 0; column < m_axes.size(); ++column)
            box.push_back(m_axes[column].text(region[column]));
        return box;
    }

    void findGaps()
    {
        const bool hasDefault =
            std::any_of(m_content.outputs.begin(), m_content.outputs.end(),
                        [](const OutputClause &output) { return output.otherwise != kNone; });
        if (hasDefault)
            return;
        std::vector<std::vector<size_t>> all;
        for (const Axis &axis : m_axes) {
            std::vector<size_t> atoms(axis.size());
            for (size_t i = 0; i < atoms.size(); ++i)
                atoms[i] = i;
            all.push_back(std::move(atoms));
        }
        Bits rules(m_content.rules.size() / 64 + 1, 0);
        for (size_t rule = 0; rule < m_content.rules.size(); ++rule)
            addBit(rules, rule);
        GapFinder finder(m_axes, all);
        for (const Region &region : finder.find(rules)) {
            if (m_report.gaps.size() < kMaxGaps)
                m_report.gaps.push_back(boxOf(region));
        }
        m_report.more = finder.gaveUp();
    }

    std::optional<Region> common(size_t first, size_t second) const
    {
        Region region;
        for (size_t column = 0; column < m_axes.size(); ++column) {
            std::vector<size_t> both;
            std::set_intersection(m_regions[first][column].begin(), m_regions[first][column].end(),
                                  m_regions[second][column].begin(),
                                  m_regions[second][column].end(), std::back_inserter(both));
            if (both.empty())
                return std::nullopt;
            region.push_back(std::move(both));
        }
        return region;
    }

    bool sameOutputs(size_t first, size_t second) const
    {
        const auto &a = m_content.rules[first].outputs;
        const auto &b = m_content.rules[second].outputs;
        return std::equal(a.begin(), a.end(), b.begin(), [](const Cell &left, const Cell &right) {
            return left.text.simplified() == right.text.simplified();
        });
    }

    void findOverlaps()
    {
        for (size_t first = 0; first < m_regions.size(); ++first) {
            for (size_t second = first + 1; second < m_regions.size(); ++second) {
                const auto region = common(first, second);
                if (!region)
                    continue;
                if (m_report.overlaps.size() == kMaxOverlaps) {
                    m_report.more = true;
                    return;
                }
                const bool conflict =
                    m_content.policy == HitPolicy::Unique
                    || (m_content.policy == HitPolicy::Any && !sameOutputs(first, second));
                m_report.overlaps.push_back(
                    {int(first) + 1, int(second) + 1, boxOf(*region), conflict});
            }
        }
    }

    /// Places of the outputs in their order of priority; nothing when they are not literals.
    std::optional<std::vector<size_t>> rank(size_t rule) const
    {
        std::vector<size_t> ranks;
        for (size_t i = 0; i < m_content.outputs.size(); ++i) {
            const std::uint32_t cell = m_content.rules[rule].outputs[i].node;
            if (cell == kNone || m_table.program().nodes[cell].op != Op::Constant)
                return std::nullopt;
            const Value &value = m_table.program().constants[m_table.program().nodes[cell].a];
            const auto &order = m_content.outputs[i].values;
            const auto found = std::find_if(order.begin(), order.end(), [&](const Value &one) {
                return equal(one, value).value_or(false);
            });
            ranks.push_back(size_t(found - order.begin()));
        }
        return ranks;
    }

    /// Whether `winner` always comes before `rule` where both apply.
    bool wins(size_t winner, size_t rule) const
    {
        if (m_content.policy == HitPolicy::First)
            return winner < rule;
        if (m_content.policy != HitPolicy::Priority)
            return false;
        const auto a = rank(winner);
        const auto b = rank(rule);
        return a && b && (*a < *b || (*a == *b && winner < rule));
    }

    void findMasked()
    {
        if (m_content.policy != HitPolicy::First && m_content.policy != HitPolicy::Priority)
            return;
        for (size_t rule = 0; rule < m_regions.size(); ++rule) {
            const Region &region = m_regions[rule];
            if (std::any_of(region.begin(), region.end(),
                            [](const auto &atoms) { return atoms.empty(); }))
                continue; // holds for nothing that is allowed
            Masked masked{int(rule) + 1, {}};
            Bits winners(m_content.rules.size() / 64 + 1, 0);
            for (size_t other = 0; other < m_regions.size() && masked.by.empty(); ++other) {
                if (other == rule || !wins(other, rule) || !common(other, rule))
                    continue;
                addBit(winners, other);
                if (includes(m_regions[other], region))
                    masked.by = {int(other) + 1};
            }
            if (masked.by.empty() && !isEmpty(winners))
                masked.by = coverOf(region, winners);
            if (!masked.by.empty())
                m_report.masked.push_back(std::move(masked));
        }
    }

    bool covers(const Region &region, const Bits &rules) const
    {
        GapFinder finder(m_axes, region);
        return finder.find(rules).empty() && !finder.gaveUp();
    }

    /// Those of the winners that it takes to cover the region, counted from 1; empty: they do not.
    std::vector<int> coverOf(const Region &region, Bits winners) const
    {
        std::vector<int> needed;
        if (!covers(region, winners))
            return needed;
        for (size_t rule = m_regions.size();
             rule-- > 0;) { // later rules are the likelier to be spare
            if (!hasBit(winners, rule))
                continue;
            Bits fewer = winners;
            fewer[rule / 64] &= ~(std::uint64_t(1) << (rule % 64));
            if (covers(region, fewer))
                winners = fewer;
            else
                needed.insert(needed.begin(), int(rule) + 1);
        }
        return needed;
    }

    static bool includes(const Region &large, const Region &small)
    {
        for (size_t column = 0; column < small.size(); ++column) {
            if (!std::includes(large[column].begin(), large[column].end(), small[column].begin(),
                               small[column].end()))
                return false;
        }
        return true;
    }

    void checkTypes();
    void checkCell(const Cell &cell, const InputClause &clause, const QString &place);
    void checkTest(const Value &test, const Type &type, const QString &place, const QString &text);
    void checkAllowed(const Value &test, const InputClause &clause, const QString &place);
    void checkOutput(const Cell &cell, const OutputClause &clause, const QString &place);

    const DecisionTable &m_table;
    const TableContent &m_content;
    TableReport m_report;
    std::vector<Axis> m_axes;
    std::vector<Region> m_regions;
};

void Checker::checkTypes()
{
    for (size_t rule = 0; rule < m_content.rules.size(); ++rule) {
        const QString place = QStringLiteral("rule %1").arg(rule + 1);
        for (size_t i = 0; i < m_content.inputs.size(); ++i)
            checkCell(m_content.rules[rule].inputs[i], m_content.inputs[i], place);
        for (size_t i = 0; i < m_content.outputs.size(); ++i)
            checkOutput(m_content.rules[rule].outputs[i], m_content.outputs[i], place);
    }
}

void Checker::checkCell(const Cell &cell, const InputClause &clause, const QString &place)
{
    if (cell.node == kNone)
        return;
    const Program &program = m_table.program();
    const Node &tests = program.nodes[cell.node];
    const Type any;
    for (std::uint32_t i = 0; i < tests.b; ++i) {
        const Node &test = program.nodes[program.lists[tests.a + i]];
        if ((test.flags & 1) == 0 && program.nodes[test.a].op == Op::Constant) {
            checkTest(program.constants[program.nodes[test.a].a], clause.type ? *clause.type : any,
                      QStringLiteral("%1, input \"%2\"").arg(place, clause.label), cell.text);
            checkAllowed(program.constants[program.nodes[test.a].a], clause,
                         QStringLiteral("%1, input \"%2\"").arg(place, clause.label));
        }
    }
}

void Checker::checkTest(const Value &test, const Type &type, const QString &place,
                        const QString &text)
{
    Type shape = type;
    shape.allowed = nullptr;
    if (shape.form == Type::Form::List && shape.element)
        shape = *shape.element;
    if (shape.form != Type::Form::Plain)
        return;
    std::vector<Value> parts{test};
    if (test.is(Kind::List))
        parts = test.items();
    else if (test.is(Kind::Range))
        parts = {test.range().start, test.range().end};
    for (const Value &part : parts) {
        if (part.isNull() || part.is(Kind::Range) || part.is(shape.plain)
            || (shape.plain == Kind::DateTime && part.is(Kind::Date)))
            continue;
        m_report.typeErrors << QStringLiteral("%1: %2 tests a %3, but the input is a %4")
                                   .arg(place, text, kindName(part.kind()), typeName(shape));
        return;
    }
}

/// A string that the input can never be.
void Checker::checkAllowed(const Value &test, const InputClause &clause, const QString &place)
{
    if (clause.domain.node == kNone || !test.is(Kind::String)
        || cellHoldsAt(m_table.program(), clause.domain.node, test))
        return;
    m_report.typeErrors
        << QStringLiteral("%1: %2 is not among %3").arg(place, literalOf(test), clause.domain.text);
}

void Checker::checkOutput(const Cell &cell, const OutputClause &clause, const QString &place)
{
    const Program &program = m_table.program();
    if (cell.node == kNone || program.nodes[cell.node].op != Op::Constant)
        return;
    const Value &value = program.constants[program.nodes[cell.node].a];
    const QString here = clause.name.isEmpty()
                             ? place + QLatin1String(", output")
                             : QStringLiteral("%1, output \"%2\"").arg(place, clause.name);
    QString why;
    if (clause.type && !conform(value, *clause.type, &why)) {
        m_report.typeErrors << here + QLatin1String(": ") + why;
    } else if (clause.valuesTest != kNone && !value.isNull()
               && !cellHoldsAt(program, clause.valuesTest, value)) {
        m_report.typeErrors
            << QStringLiteral("%1: %2 is not among %3").arg(here, literalOf(value), clause.text);
    }
}

} // namespace

TableReport checkTable(const DecisionTable &table)
{
    static constexpr QStringView kPolicies[] = {
        u"UNIQUE", u"ANY", u"PRIORITY", u"FIRST", u"RULE ORDER", u"OUTPUT ORDER", u"COLLECT"};
    TableReport report = Checker(table).run();
    report.policy = kPolicies[size_t(table.content().policy)].toString();
    return report;
}

} // namespace dunlin::dmn
