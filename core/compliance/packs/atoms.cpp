// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/atoms.h"

#include <bit>

namespace dunlin::compliance {

Atoms::Atoms(const Atoms *below)
    : m_below(below)
    , m_firstAtom(below->m_firstAtom + Cell(below->m_atoms.size()))
    , m_firstList(below->m_firstList + quint32(below->m_lists.size()))
{}

const Cell *Atoms::findText(const QByteArray &text) const
{
    for (const Atoms *table = this; table; table = table->m_below) {
        const auto found = table->m_texts.constFind(text);
        if (found != table->m_texts.constEnd())
            return &*found;
    }
    return nullptr;
}

const Cell *Atoms::findNumber(quint64 bits) const
{
    for (const Atoms *table = this; table; table = table->m_below) {
        const auto found = table->m_numbers.constFind(bits);
        if (found != table->m_numbers.constEnd())
            return &*found;
    }
    return nullptr;
}

Cell Atoms::text(QByteArrayView utf8)
{
    const QByteArray borrowed = QByteArray::fromRawData(utf8.data(), utf8.size());
    if (const Cell *known = findText(borrowed))
        return *known;
    const Cell cell = m_firstAtom + Cell(m_atoms.size());
    const QByteArray own = utf8.toByteArray();
    m_atoms.push_back({own, 0, false});
    m_texts.insert(own, cell);
    return cell;
}

Cell Atoms::number(double value)
{
    const double plain = value == 0 ? 0.0 : value; // no minus zero
    const auto bits = std::bit_cast<quint64>(plain);
    if (const Cell *known = findNumber(bits))
        return *known;
    const Cell cell = m_firstAtom + Cell(m_atoms.size());
    m_atoms.push_back({{}, plain, true});
    m_numbers.insert(bits, cell);
    return cell;
}

Cell Atoms::list(std::span<const Cell> cells)
{
    const Span span{quint32(m_listCells.size()), quint32(cells.size())};
    m_listCells.insert(m_listCells.end(), cells.begin(), cells.end());
    m_lists.push_back(span);
    return kListBit | (m_firstList + quint32(m_lists.size() - 1));
}

const Atoms::Atom *Atoms::atomOf(Cell cell) const
{
    if (isList(cell) || cell < kFirstAtom)
        return nullptr;
    const Atoms *table = this;
    while (cell < table->m_firstAtom)
        table = table->m_below;
    const size_t index = cell - table->m_firstAtom;
    return index < table->m_atoms.size() ? &table->m_atoms[index] : nullptr;
}

QByteArray Atoms::textOf(Cell cell) const
{
    const Atom *atom = atomOf(cell);
    return atom && !atom->isNumber ? atom->text : QByteArray();
}

bool Atoms::isText(Cell cell) const
{
    const Atom *atom = atomOf(cell);
    return atom && !atom->isNumber;
}

bool Atoms::isNumber(Cell cell) const
{
    const Atom *atom = atomOf(cell);
    return atom && atom->isNumber;
}

double Atoms::numberOf(Cell cell) const
{
    const Atom *atom = atomOf(cell);
    return atom ? atom->number : 0;
}

std::span<const Cell> Atoms::listOf(Cell cell) const
{
    if (!isList(cell))
        return {};
    const quint32 id = cell & ~kListBit;
    const Atoms *table = this;
    while (id < table->m_firstList)
        table = table->m_below;
    const Span &span = table->m_lists[id - table->m_firstList];
    return std::span(table->m_listCells).subspan(span.first, span.count);
}

} // namespace dunlin::compliance
