// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/facts/facts_builder.h"

#include <algorithm>
#include <numeric>

namespace dunlin::compliance {

namespace {

Cell keyOf(Cell id, Cell group, const Atoms &atoms)
{
    const bool hasGroup = group != kNull && group != kUnknown
                          && !(atoms.isText(group) && atoms.textOf(group).isEmpty());
    return hasGroup ? group : id;
}

} // namespace

FactsBuilder::FactsBuilder(const PackSet &packs) : m_packs(packs), m_facts(packs)
{
    m_facts.cells.assign(packs.layout.size(Root::Facts), kNull);
    m_facts.eventStride = packs.layout.size(Root::Event);
}

void FactsBuilder::fact(const QByteArray &path, Cell cell)
{
    if (const int slot = m_packs.layout.find(Root::Facts, path); slot >= 0)
        m_facts.cells[size_t(slot)] = cell;
}

void FactsBuilder::expectEvents(size_t count)
{
    m_facts.events.reserve(count);
    m_facts.eventCells.reserve(count * m_facts.eventStride);
    m_facts.eventTypes.reserve(count);
    m_eventDebtIds.reserve(count);
}

void FactsBuilder::residence(Cell country, Cell region, Cell locality)
{
    std::vector<Cell> cells;
    cells.reserve(m_packs.layout.residence().size());
    for (const Layout::ResidenceSlot &one : m_packs.layout.residence()) {
        cells.push_back(one.slot == slot::ResidenceCountry    ? country
                        : one.slot == slot::ResidenceRegion   ? region
                        : one.slot == slot::ResidenceLocality ? locality
                                                              : kNull);
    }
    residence(std::move(cells));
}

void FactsBuilder::primaryResidence(const std::vector<Cell> &cells)
{
    const auto &slots = m_packs.layout.residence();
    Q_ASSERT(cells.size() == slots.size());
    for (size_t i = 0; i < slots.size(); ++i)
        m_facts.cells[slots[i].slot] = cells[i];
    m_hasPrimary = true;
}

void FactsBuilder::residence(std::vector<Cell> cells)
{
    const Cell country = cells[slot::ResidenceCountry];
    m_facts.residenceKnown = m_facts.residenceKnown || (country != kNull && country != kUnknown);
    if (!m_hasPrimary)
        primaryResidence(cells);
    m_facts.residences.push_back(std::move(cells));
}

int FactsBuilder::debt(Cell id, Cell group, Cell creditor)
{
    DebtFact debt;
    debt.key = keyOf(id, group, m_facts.atoms);
    debt.creditor = creditor;
    debt.cells.assign(m_packs.layout.size(Root::Debt), kNull);
    debt.cells[slot::DebtId] = id;
    debt.cells[slot::DebtGroup] = group;
    debt.cells[slot::DebtCreditor] = creditor;
    m_facts.debts.push_back(std::move(debt));
    return int(m_facts.debts.size()) - 1;
}

void FactsBuilder::debtField(const QByteArray &path, Cell cell)
{
    if (const int slot = m_packs.layout.find(Root::Debt, path); slot >= 0)
        m_facts.debts.back().cells[size_t(slot)] = cell;
}

void FactsBuilder::limitation(std::optional<Day> start, std::optional<int> years)
{
    m_facts.debts.back().limitationStart = start;
    m_facts.debts.back().limitationYears = years;
}

void FactsBuilder::event(base::Instant at, Cell type)
{
    EventFact event;
    event.at = at;
    m_facts.events.push_back(event);
    m_facts.eventCells.resize(m_facts.eventCells.size() + m_facts.eventStride, kNull);
    eventField(slot::EventType, type);
    eventField(slot::EventPerson, m_packs.words.me);
    eventField(slot::EventCollector, m_packs.words.us);
}

void FactsBuilder::eventField(const QByteArray &path, Cell cell)
{
    if (const int slot = m_packs.layout.find(Root::Event, path); slot >= 0)
        eventField(slot, cell);
}

void FactsBuilder::eventDebts(std::span<const Cell> ids)
{
    EventFact &event = m_facts.events.back();
    event.firstDebt = quint32(m_eventDebtIds.size());
    event.debts = quint32(ids.size());
    m_eventDebtIds.insert(m_eventDebtIds.end(), ids.begin(), ids.end());
}

Facts FactsBuilder::take()
{
    if (m_facts.residences.empty())
        residence(kNull, kNull, kNull);
    // Events in order of time; of one moment, in the order in which they were told.
    const bool sorted =
        std::is_sorted(m_facts.events.begin(), m_facts.events.end(),
                       [](const EventFact &a, const EventFact &b) { return a.at < b.at; });
    if (!sorted) {
        std::vector<size_t> order(m_facts.events.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            return m_facts.events[a].at < m_facts.events[b].at;
        });
        std::vector<EventFact> events;
        std::vector<Cell> cells;
        cells.reserve(m_facts.eventCells.size());
        for (const size_t from : order) {
            events.push_back(m_facts.events[from]);
            const Cell *row = m_facts.eventRow(from);
            cells.insert(cells.end(), row, row + m_facts.eventStride);
        }
        m_facts.events = std::move(events);
        m_facts.eventCells = std::move(cells);
    }
    m_facts.eventDebts.reserve(m_eventDebtIds.size());
    for (const Cell id : m_eventDebtIds) {
        const auto debt =
            std::find_if(m_facts.debts.begin(), m_facts.debts.end(),
                         [id](const DebtFact &one) { return one.cells[slot::DebtId] == id; });
        const bool known = debt != m_facts.debts.end();
        m_facts.eventDebts.push_back({id, known ? debt->key : id, known ? debt->creditor : kNull});
    }
    m_facts.eventTypes.reserve(m_facts.events.size());
    for (size_t i = 0; i < m_facts.events.size(); ++i) {
        m_facts.eventTypes.push_back(m_packs.typeBit(m_facts.eventRow(i)[slot::EventType]));
        m_facts.typesPresent |= m_facts.eventTypes.back();
    }
    m_eventDebtIds.clear();
    m_hasPrimary = false;
    return std::exchange(m_facts, Facts(m_packs));
}

AttemptBuilder::AttemptBuilder(const PackSet &packs, Facts &facts, base::Instant at, Cell channel)
    : m_packs(packs)
    , m_facts(facts)
{
    m_attempt.at = at;
    m_attempt.cells.assign(packs.layout.size(Root::Attempt), kNull);
    m_attempt.cells[slot::AttemptChannel] = channel;
    m_attempt.cells[slot::AttemptPerson] = packs.words.me;
    m_attempt.cells[slot::AttemptCollector] = packs.words.us;
}

void AttemptBuilder::field(const QByteArray &path, Cell cell)
{
    if (const int slot = m_packs.layout.find(Root::Attempt, path); slot >= 0)
        m_attempt.cells[size_t(slot)] = cell;
}

void AttemptBuilder::debts(std::span<const Cell> ids)
{
    for (const Cell id : ids) {
        auto debt =
            std::find_if(m_facts.debts.begin(), m_facts.debts.end(),
                         [id](const DebtFact &one) { return one.cells[slot::DebtId] == id; });
        if (debt == m_facts.debts.end()) {
            DebtFact made;
            made.key = id;
            made.cells.assign(m_packs.layout.size(Root::Debt), kNull);
            made.cells[slot::DebtId] = id;
            m_facts.debts.push_back(std::move(made));
            debt = m_facts.debts.end() - 1;
        }
        m_attempt.debts.push_back(int(debt - m_facts.debts.begin()));
    }
}

AttemptFact AttemptBuilder::take()
{
    return std::move(m_attempt);
}

} // namespace dunlin::compliance
