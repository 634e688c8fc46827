// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/facts/facts.h"

namespace dunlin::compliance {

/// Puts facts together for one set of packs. What no pack asks for is dropped here, so a caller
/// may tell all it knows.
class FactsBuilder {
public:
    explicit FactsBuilder(const PackSet &packs);

    const PackSet &packs() const { return m_packs; }
    Cell text(QByteArrayView utf8) { return m_facts.atoms.text(utf8); }
    Cell text(const QByteArray &utf8) { return m_facts.atoms.keptText(utf8); }
    Cell text(const QString &text) { return m_facts.atoms.keptText(text.toUtf8()); }
    Cell number(double value) { return m_facts.atoms.number(value); }
    Cell list(std::span<const Cell> cells) { return m_facts.atoms.list(cells); }
    Atoms &atoms() { return m_facts.atoms; }

    /// So many events will come, about.
    void expectEvents(size_t count);

    /// "collector.role"; a path that no pack asks for is dropped.
    void fact(const QByteArray &path, Cell cell);
    /// The same by slot (PackSet::known); below 0: nobody asks.
    void fact(int slot, Cell cell)
    {
        if (slot >= 0)
            m_facts.cells[size_t(slot)] = cell;
    }
    /// One place where the person may live; the first is the one that rules read. `region` and
    /// `locality` may be null.
    void residence(Cell country, Cell region, Cell locality);
    /// A candidate as values of Layout::residence().
    void residence(std::vector<Cell> cells);
    /// What rules read, when it is not the first candidate; before any candidate.
    void primaryResidence(const std::vector<Cell> &cells);
    void location(LocationFact location) { m_facts.locations.push_back(std::move(location)); }
    void designation(const DesignationFact &fact) { m_facts.designations.push_back(fact); }

    /// Begins a debt; `debtField` adds to it. Gives its index.
    int debt(Cell id, Cell group, Cell creditor);
    void debtField(const QByteArray &path, Cell cell);
    void debtField(int slot, Cell cell)
    {
        if (slot >= 0)
            m_facts.debts.back().cells[size_t(slot)] = cell;
    }
    void limitation(std::optional<Day> start, std::optional<int> years);

    /// Begins an event; the fields below add to it. Person and collector are the consumer and
    /// ourselves ("P1", "C1") unless they are set.
    void event(base::Instant at, Cell type);
    void eventField(int slot, Cell cell)
    {
        if (slot >= 0)
            m_facts.eventCells[m_facts.eventCells.size() - m_facts.eventStride + size_t(slot)] =
                cell;
    }
    void eventField(const QByteArray &path, Cell cell);
    /// Debts by id; those among the facts give their group and creditor.
    void eventDebts(std::span<const Cell> ids);
    /// The event that was begun last: when it ends, whether it is this device's own.
    EventFact &lastEvent() { return m_facts.events.back(); }
    void shares(ShareFact shares) { m_facts.shares = std::move(shares); }

    /// The facts, events in order of time; the builder is empty afterwards.
    Facts take();

private:
    const PackSet &m_packs;
    Facts m_facts;
    std::vector<Cell> m_eventDebtIds; ///< beside Facts::eventDebts
    bool m_hasPrimary = false;
};

/// Makes attempts in the cells of a Facts. The facts' table of words grows with them.
class AttemptBuilder {
public:
    AttemptBuilder(const PackSet &packs, Facts &facts, base::Instant at, Cell channel);

    void field(int slot, Cell cell)
    {
        if (slot >= 0)
            m_attempt.cells[size_t(slot)] = cell;
    }
    void field(const QByteArray &path, Cell cell);
    /// Debts by id; one that the facts do not have counts as a debt about which nothing is known.
    void debts(std::span<const Cell> ids);
    void override(const OverrideFact &given) { m_attempt.override = given; }
    void clockTrusted(bool trusted) { m_attempt.clockTrusted = trusted; }
    Cell text(QByteArrayView utf8) { return m_facts.atoms.text(utf8); }

    AttemptFact take();

private:
    const PackSet &m_packs;
    Facts &m_facts;
    AttemptFact m_attempt;
};

} // namespace dunlin::compliance
