// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/plan.h"

#include <algorithm>
#include <array>

namespace dunlin::compliance {

namespace {

/// Stands for a word that no pack knows: for conditions they are all alike (settled).
constexpr Cell kOwnWord = 0x7FFF'FFFF;
constexpr Cell kOwnList = 0x7FFF'FFFE;

using Key = QVarLengthArray<Cell, 192>;

void addCells(Key *key, const Atoms &atoms, std::span<const Cell> cells)
{
    for (const Cell cell : cells) {
        if (!atoms.isOwn(cell)) {
            key->append(cell);
        } else if (!isList(cell)) {
            key->append(kOwnWord);
        } else {
            const auto listed = atoms.listOf(cell);
            key->append(kOwnList);
            key->append(Cell(listed.size()));
            addCells(key, atoms, listed);
        }
    }
}

/// All that a plan hangs on.
Key keyOf(const Evaluation &evaluation, std::span<const int> debts)
{
    const Facts &facts = evaluation.facts();
    const Atoms &atoms = facts.atoms;
    const quint64 serial = evaluation.packs().serial;
    Key key;
    key.append(Cell(serial));
    key.append(Cell(serial >> 32));
    key.append(Cell(evaluation.today(evaluation.mainZone())));
    addCells(&key, atoms, evaluation.attempt().cells);
    addCells(&key, atoms, facts.cells);
    key.append(Cell(facts.residences.size()));
    if (facts.residences.size() > 1) {
        for (const auto &residence : facts.residences)
            addCells(&key, atoms, residence);
    }
    for (const int debt : debts) {
        key.append(Cell(debt < 0));
        if (debt >= 0)
            addCells(&key, atoms, facts.debts[size_t(debt)].cells);
    }
    return key;
}

quint64 hashOf(const Key &key)
{
    quint64 hash = 0x9E37'79B9'7F4A'7C15U;
    for (const Cell cell : key) {
        hash ^= cell;
        hash *= 0xFF51'AFD7'ED55'8CCDU;
        hash ^= hash >> 32;
    }
    return hash;
}

/// Nothing: it hangs on what happened.
std::optional<bool> surelyApplies(Evaluation &evaluation, const Pack &pack,
                                  std::span<const int> debts)
{
    const Facts &facts = evaluation.facts();
    if (isElsewhere(pack, facts))
        return false;
    bool open = false;
    bool found = false;
    for (size_t candidate = 0; candidate < facts.residences.size() && !found; ++candidate) {
        if (facts.residences.size() > 1)
            evaluation.useResidence(candidate);
        for (const int debt : debts) {
            const auto one = settled(evaluation, pack.appliesIf, {-1, debt, evaluation.mainZone()});
            open = open || !one;
            // Not knowing whether a pack applies, it applies: packs only tighten.
            found = found || (one && *one != Truth::False);
        }
    }
    evaluation.useResidence({});
    if (found)
        return true;
    return open ? std::nullopt : std::optional(false);
}

Plan::OfPack planPack(const Evaluation &evaluation, const Pack &pack, std::span<const int> debts)
{
    Plan::OfPack planned;
    const quint64 channel =
        evaluation.packs().channelBit(evaluation.attemptCell(slot::AttemptChannel));
    const Day today = evaluation.today(evaluation.mainZone());
    for (size_t i = 0; i < pack.rules.size(); ++i) {
        const Rule &rule = pack.rules[i];
        if (!(rule.channels & channel) || !rule.effective.contains(today))
            continue;
        bool may = false;
        bool holds = true;
        for (const int debt : debts) {
            const auto one = settled(evaluation, rule.when, {-1, debt, evaluation.mainZone()});
            may = may || one != Truth::False;
            holds = holds && one == Truth::True;
        }
        // What a message has to contain is listed whether its rule speaks or not.
        if (!may && !std::holds_alternative<ContentParams>(rule.params))
            continue;
        const bool blocks =
            may && pack.enforced && rule.enforced && rule.result > GateResult::AllowWithWarning;
        planned.blocks = planned.blocks || blocks;
        planned.rules.push_back({quint16(i), holds, blocks});
    }
    return planned;
}

Plan make(Evaluation &evaluation, std::span<const int> debts)
{
    Plan plan;
    const auto &packs = evaluation.packs().packs;
    for (size_t i = 0; i < packs.size(); ++i) {
        const auto applies = surelyApplies(evaluation, packs[i], debts);
        if (applies == false)
            continue;
        plan.packs.push_back(planPack(evaluation, packs[i], debts));
        plan.packs.back().pack = int(i);
        plan.packs.back().applies = applies.value_or(false);
    }
    return plan;
}

struct Kept {
    std::vector<Cell> key;
    Plan plan;
};

} // namespace

const Plan &planFor(Evaluation &evaluation, std::span<const int> debts)
{
    constexpr size_t kPlaces = 512;
    thread_local std::array<Kept, kPlaces> kept;
    const Key key = keyOf(evaluation, debts);
    Kept &place = kept[hashOf(key) % kPlaces];
    if (!std::equal(key.begin(), key.end(), place.key.begin(), place.key.end())) {
        place.key.clear(); // as long as it is being made, it is nobody's
        place.plan = make(evaluation, debts);
        place.key.assign(key.begin(), key.end());
    }
    return place.plan;
}

} // namespace dunlin::compliance
