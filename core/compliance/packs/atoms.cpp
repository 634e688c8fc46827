// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/atoms.h"

#include <bit>

namespace dunlin::compliance {

Atoms::Atoms(const Atoms *below)
    : m_below(below)
    , m_firstAtom(below->m_firstAtom + Cell(below->m_atoms.size()))
    , m_firstList(below->m_firstList + quint32(below->m_lists.size()))
{}

Cell Atoms::findText(QByteArrayView text) const
{
    const QByteArray borrowed = QByteArray::fromRawData(text.data(), text.size());
    for (const Atoms *table = this; table; table = table->m_below) {
        if (table->isHashed()) {
            if (const Cell cell = table->m_texts.value(borrowed, kNull); cell != kNull)
                return cell;
            continue;
        }
        for (size_t i = 0; i < table->m_atoms.size(); ++i) {
            const Atom &atom = table->m_atoms[i];
            if (!atom.isNumber && atom.text == text)
                return table->m_firstAtom + Cell(i);
        }
    }
    return kNull;
}

Cell Atoms::findNumber(double value) const
{
    const auto bits = std::bit_cast<quint64>(value);
    for (const Atoms *table = this; table; table = table->m_below) {
        if (table->isHashed()) {
            if (const Cell cell = table->m_numbers.value(bits, kNull); cell != kNull)
                return cell;
            continue;
        }
        for (size_t i = 0; i < table->m_atoms.size(); ++i) {
            const Atom &atom = table->m_atoms[i];
            if (atom.isNumber && std::bit_cast<quint64>(atom.number) == bits)
                return table->m_firstAtom + Cell(i);
        }
    }
    return kNull;
}

Cell Atoms::add(Atom atom)
{
    const auto index = [this](const Atom &one, Cell cell) {
        if (one.isNumber)
            m_numbers.insert(std::bit_cast<quint64>(one.number), cell);
        else
            m_texts.insert(one.text, cell);
    };
    const Cell cell = m_firstAtom + Cell(m_atoms.size());
    m_atoms.push_back(std::move(atom));
    if (m_atoms.size() == kSearched + 1) {
        for (size_t i = 0; i < m_atoms.size(); ++i)
            index(m_atoms[i], m_firstAtom + Cell(i));
    } else if (isHashed()) {
        index(m_atoms.back(), cell);
    }
    return cell;
}

Cell Atoms::text(QByteArrayView utf8)
{
    const Cell known = findText(utf8);
    return known != kNull ? known : add({utf8.toByteArray(), 0, false});
}

Cell Atoms::keptText(QByteArray utf8)
{
    const Cell known = findText(utf8);
    return known != kNull ? known : add({std::move(utf8), 0, false});
}

Cell Atoms::number(double value)
{
    const double plain = value == 0 ? 0.0 : value; // no minus zero
    const Cell known = findNumber(plain);
    return known != kNull ? known : add({{}, plain, true});
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
