// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QHash>

#include <span>
#include <vector>

/// The values that predicates compare, as numbers: two texts, or two numbers, are the same cell
/// when they are equal. A decision compares some thousand of them, and an integer compare is what
/// it can afford.
namespace dunlin::compliance {

using Cell = quint32;

inline constexpr Cell kNull = 0;
/// A fact that the product could not establish. A comparison with it is neither true nor false,
/// and a rule that hangs on it fails closed (compliance.md 3.4).
inline constexpr Cell kUnknown = 1;
inline constexpr Cell kFalse = 2;
inline constexpr Cell kTrue = 3;
inline constexpr Cell kObject = 4; ///< an object with something in it; only `exists` sees it
inline constexpr Cell kFirstAtom = 8;
inline constexpr Cell kListBit = 0x8000'0000U;

inline bool isList(Cell cell)
{
    return (cell & kListBit) != 0;
}

/// Makes cells. A table may stand on another one, whose cells it shares: the packs' words are made
/// once, the facts of an account add theirs. The table below must live longer and no longer change.
class Atoms {
public:
    Atoms() = default;
    explicit Atoms(const Atoms *below);

    Cell text(QByteArrayView utf8);
    /// The same, keeping the bytes themselves when the text is new.
    Cell keptText(QByteArray utf8);
    Cell number(double value);
    Cell boolean(bool value) const { return value ? kTrue : kFalse; }
    Cell list(std::span<const Cell> cells);

    /// The text of a cell; empty when it is none.
    QByteArray textOf(Cell cell) const;
    bool isText(Cell cell) const;
    bool isNumber(Cell cell) const;
    /// 0 when the cell is no number.
    double numberOf(Cell cell) const;
    /// Empty when the cell is no list.
    std::span<const Cell> listOf(Cell cell) const;
    /// Whether this table made the cell itself: the same cell of another table above the same one
    /// may be another text or list, but is never one that the table below has.
    bool isOwn(Cell cell) const
    {
        return isList(cell) ? (cell & ~kListBit) >= m_firstList : cell >= m_firstAtom;
    }

private:
    struct Atom {
        QByteArray text;
        double number = 0;
        bool isNumber = false;
    };
    struct Span {
        quint32 first = 0;
        quint32 count = 0;
    };
    const Atom *atomOf(Cell cell) const;
    Cell findText(QByteArrayView text) const;
    Cell findNumber(double value) const;
    bool isHashed() const { return m_atoms.size() > kSearched; }
    Cell add(Atom atom);

    /// So few words of one account are found faster by looking at each than by a hash.
    static constexpr size_t kSearched = 24;

    const Atoms *m_below = nullptr;
    Cell m_firstAtom = kFirstAtom;
    quint32 m_firstList = 0;
    std::vector<Atom> m_atoms;
    std::vector<Span> m_lists;
    std::vector<Cell> m_listCells;
    QHash<QByteArray, Cell> m_texts; ///< both empty up to kSearched atoms
    QHash<quint64, Cell> m_numbers;
};

} // namespace dunlin::compliance
