// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/dmn/axis.h"

#include <algorithm>

namespace dunlin::dmn {

using namespace feel;

namespace {

/// As a cell of any version of DMN may have it.
QString cellLiteral(const Value &value)
{
    switch (value.kind()) {
    case Kind::Date: return QStringLiteral("date(\"%1\")").arg(textOf(value));
    case Kind::Time: return QStringLiteral("time(\"%1\")").arg(textOf(value));
    case Kind::DateTime: return QStringLiteral("date and time(\"%1\")").arg(textOf(value));
    case Kind::YearsMonths:
    case Kind::DaysTime: return QStringLiteral("duration(\"%1\")").arg(textOf(value));
    default: return literalOf(value);
    }
}

/// The values of a column as its type or its allowed values name them.
Kind kindOf(const InputClause &clause)
{
    return clause.type && clause.type->form == Type::Form::Plain ? clause.type->plain : Kind::Null;
}

/// Whether there is nothing between them: two days, two counts of months.
bool follows(const Value &low, const Value &high)
{
    if (low.is(Kind::Date) && high.is(Kind::Date))
        return high.date().dayNumber() - low.date().dayNumber() == 1;
    return low.is(Kind::YearsMonths) && high.is(Kind::YearsMonths)
           && high.yearsMonths().months - low.yearsMonths().months == 1;
}

} // namespace

void Axis::add(Atom atom, const DecisionTable &table, size_t column,
               const std::function<bool(std::uint32_t)> &holds)
{
    const TableContent &content = table.content();
    if (!holds(content.inputs[column].domain.node))
        return; // not allowed: nothing needs to cover it
    atom.rules.assign(content.rules.size() / 64 + 1, 0);
    for (size_t rule = 0; rule < content.rules.size(); ++rule) {
        if (holds(content.rules[rule].inputs[column].node))
            addBit(atom.rules, rule);
    }
    m_atoms.push_back(std::move(atom));
}

void Axis::cutOrdered(const DecisionTable &table, size_t column)
{
    m_ordered = true;
    for (size_t gap = 0; gap <= m_cuts.size(); ++gap) {
        const Value *low = gap > 0 ? &m_cuts[gap - 1] : nullptr;
        const Value *high = gap < m_cuts.size() ? &m_cuts[gap] : nullptr;
        const bool beforeMidnight = !low && high && high->is(Kind::Time) && high->time().nanos == 0
                                    && high->time().zone.kind == Zone::Kind::None;
        if (beforeMidnight) { // a day begins there
            add({high, high, {}, {}}, table, column,
                [&](std::uint32_t cell) { return cellHoldsAt(table.program(), cell, *high); });
            continue;
        }
        if (!low || !high || !follows(*low, *high))
            add({low, high, {}, {}}, table, column, [&](std::uint32_t cell) {
                return cellHoldsBetween(table.program(), cell, low, high);
            });
        if (high) {
            add({high, high, {}, {}}, table, column,
                [&](std::uint32_t cell) { return cellHoldsAt(table.program(), cell, *high); });
        }
    }
}

void Axis::listDiscrete(const DecisionTable &table, size_t column, const std::vector<Value> &all,
                        bool open)
{
    QString other;
    for (const Value &value : all) {
        const QString literal = literalOf(value);
        m_named << literal;
        if (value.is(Kind::String) && value.string().size() >= other.size())
            other = value.string() + u'x';
        add({nullptr, nullptr, literal, {}}, table, column,
            [&](std::uint32_t cell) { return cellHoldsAt(table.program(), cell, value); });
    }
    if (open) {
        add({}, table, column,
            [&](std::uint32_t cell) { return cellHoldsAt(table.program(), cell, Value(other)); });
    }
}

Axis Axis::of(const DecisionTable &table, size_t column, QString *problem)
{
    const TableContent &content = table.content();
    const InputClause &clause = content.inputs[column];
    std::vector<std::uint32_t> cells;
    for (const Rule &rule : content.rules)
        cells.push_back(rule.inputs[column].node);
    cells.push_back(clause.domain.node);
    const ColumnIndex index(table.program(), cells);
    Axis axis;
    if (!index.isIndexed()) {
        *problem = QStringLiteral("the cells of \"%1\" depend on more than the input, or mix kinds")
                       .arg(clause.label);
        return axis;
    }
    const Kind kind = index.kind() == Kind::Null ? kindOf(clause) : index.kind();
    axis.m_cuts = index.cuts();
    if (kind == Kind::Boolean) {
        axis.listDiscrete(table, column, {Value(false), Value(true)}, false);
    } else if (kind == Kind::String) {
        QStringList strings = index.strings();
        strings.sort();
        std::vector<Value> values(strings.begin(), strings.end());
        axis.listDiscrete(table, column, values, true);
    } else {
        axis.cutOrdered(table, column);
    }
    return axis;
}

QString Axis::stretch(size_t from, size_t to) const
{
    const Atom &first = m_atoms[from];
    const Atom &last = m_atoms[to];
    const bool startIncluded = first.low && first.low == first.high;
    const bool endIncluded = last.high && last.low == last.high;
    if (first.low && first.low == last.high)
        return cellLiteral(*first.low);
    if (!first.low && !last.high)
        return QStringLiteral("-");
    if (!first.low)
        return (endIncluded ? QLatin1String("<= ") : QLatin1String("< ")) + cellLiteral(*last.high);
    if (!last.high)
        return (startIncluded ? QLatin1String(">= ") : QLatin1String("> "))
               + cellLiteral(*first.low);
    return (startIncluded ? u'[' : u'(') + cellLiteral(*first.low) + QLatin1String("..")
           + cellLiteral(*last.high) + (endIncluded ? u']' : u')');
}

bool Axis::joins(const Atom &left, const Atom &right)
{
    return left.high == right.low || (left.high && right.low && follows(*left.high, *right.low));
}

QString Axis::orderedText(const std::vector<size_t> &atoms) const
{
    QStringList parts;
    for (size_t i = 0; i < atoms.size();) {
        size_t j = i;
        // Neighbours share an end; where the domain has a hole, they do not.
        while (j + 1 < atoms.size() && atoms[j + 1] == atoms[j] + 1
               && joins(m_atoms[atoms[j]], m_atoms[atoms[j + 1]]))
            ++j;
        parts << stretch(atoms[i], atoms[j]);
        i = j + 1;
    }
    return parts.join(QLatin1String(", "));
}

QString Axis::text(const std::vector<size_t> &atoms) const
{
    if (atoms.size() == m_atoms.size())
        return QStringLiteral("-");
    if (m_ordered)
        return orderedText(atoms);
    QStringList in;
    bool others = false;
    for (const size_t atom : atoms) {
        if (m_atoms[atom].literal.isEmpty())
            others = true;
        else
            in << m_atoms[atom].literal;
    }
    if (!others)
        return in.join(QLatin1String(", "));
    QStringList out;
    for (const QString &named : m_named) {
        if (!in.contains(named))
            out << named;
    }
    return QStringLiteral("not(%1)").arg(out.join(QLatin1String(", ")));
}

} // namespace dunlin::dmn
