// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/evaluator.h"

#include <QtCore/QHash>

#include <cstdint>
#include <vector>

namespace dunlin::dmn {

/// Whether a cell (a node of unary tests that depend on the value alone; kNone for "-") holds at a
/// value.
bool cellHoldsAt(const feel::Program &program, std::uint32_t cell, const feel::Value &value);
/// The same for the open gap between two neighbouring cuts; null: there is no cut on that side.
bool cellHoldsBetween(const feel::Program &program, std::uint32_t cell, const feel::Value *low,
                      const feel::Value *high);
/// Numbers, dates, times and durations: there is always something between two of them.
bool isOrderedKind(feel::Kind kind);

/// One input column compiled: a value gives the mask of the cells it satisfies. Ordered values
/// (numbers, dates, durations) are cut at every end of a range, and each cut and each gap between
/// two cuts has its mask; strings and booleans have a mask for each value named.
class ColumnIndex {
public:
    /// `cells` are nodes of unary tests, kNone for "-". Bit i of a mask is cell i.
    ColumnIndex(const feel::Program &program, const std::vector<std::uint32_t> &cells);

    /// False: some cell depends on more than the value, or the kinds are mixed; evaluate them.
    bool isIndexed() const { return m_indexed; }
    /// The mask of a value, of `words()` words; null when the value is of another kind than the
    /// column's, so that the cells have to be asked.
    const std::uint64_t *find(const feel::Value &value) const;
    size_t words() const { return m_words; }
    feel::Kind kind() const { return m_kind; }
    /// Where ordered values are cut, ascending.
    const std::vector<feel::Value> &cuts() const { return m_cuts; }
    /// The strings that are named.
    QStringList strings() const { return m_strings.keys(); }

private:
    bool collect(const feel::Program &program, std::uint32_t cell);
    bool collectValue(const feel::Value &value, bool inList);
    void cut(const feel::Program &program, const std::vector<std::uint32_t> &cells);
    void mapStrings(const feel::Program &program, const std::vector<std::uint32_t> &cells);
    std::uint64_t *addMask();
    const std::uint64_t *mask(size_t i) const { return m_masks.data() + i * m_words; }
    size_t placeOf(const QString &text) const;
    const std::uint64_t *findOrdered(const feel::Value &value) const;

    bool m_indexed = true;
    feel::Kind m_kind = feel::Kind::Null; ///< of the column; Null: every cell is "-" or null
    bool m_hasNull = false;               ///< some cell tests for null
    bool m_zoned = false;                 ///< times have a zone
    size_t m_words = 1;
    std::vector<feel::Value> m_cuts;    ///< ascending
    std::vector<double> m_fastCuts;     ///< the same for numbers
    QHash<QString, size_t> m_strings;   ///< to masks; mask 0 is that of all others
    std::vector<QString> m_few;         ///< the same when they are few, in the order of the masks
    std::vector<std::uint64_t> m_masks; ///< ordered: before cut 0, at cut 0, after cut 0, at 1, ..
};

} // namespace dunlin::dmn
