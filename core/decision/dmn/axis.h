// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/dmn/table.h"

#include <QtCore/QStringList>

#include <vector>

namespace dunlin::dmn {

using Bits = std::vector<std::uint64_t>;

inline bool hasBit(const Bits &bits, size_t i)
{
    return ((bits[i / 64] >> (i % 64)) & 1) != 0;
}
inline void addBit(Bits &bits, size_t i)
{
    bits[i / 64] |= std::uint64_t(1) << (i % 64);
}

/// One input of a table cut into atoms: stretches and points where no rule changes its mind.
class Axis {
public:
    /// Empty `problem`: it could be cut.
    static Axis of(const DecisionTable &table, size_t column, QString *problem);

    size_t size() const { return m_atoms.size(); }
    /// The rules that hold in an atom.
    const Bits &rules(size_t atom) const { return m_atoms[atom].rules; }
    /// Unary tests for a set of atoms.
    QString text(const std::vector<size_t> &atoms) const;

private:
    struct Atom {
        // ordered: from `low` to `high`, a point when they are the same; null: no end
        const feel::Value *low = nullptr;
        const feel::Value *high = nullptr;
        QString literal; ///< discrete; empty: all that is not named
        Bits rules;
    };

    void cutOrdered(const DecisionTable &table, size_t column);
    void listDiscrete(const DecisionTable &table, size_t column,
                      const std::vector<feel::Value> &all, bool open);
    void add(Atom atom, const DecisionTable &table, size_t column,
             const std::function<bool(std::uint32_t)> &holds);
    static bool joins(const Atom &left, const Atom &right);
    QString orderedText(const std::vector<size_t> &atoms) const;
    QString stretch(size_t from, size_t to) const;

    std::vector<feel::Value> m_cuts;
    std::vector<Atom> m_atoms;
    bool m_ordered = false;
    QStringList m_named; ///< discrete values, as literals
};

} // namespace dunlin::dmn
