// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <array>
#include <optional>

namespace dunlin::sim {

/// A planted breach of one rule of the protocol. They exist in the simulator alone, as stores and
/// a wire that misbehave, and show that its checks bite.
enum class Mutant {
    None,
    PruneOnAck,
    CursorBeforeData,
    ConstantTags,
    NoIdDedupe,
    AckNumberOnly,
    NoAckInPull,
    NoDrop,
    NoBackfill,
    SavedBeforeDurable,
    LostRow,
    PageLiveHead,
    BlindWitness,
};

struct MutantInfo {
    Mutant mutant;
    const char *name;
    const char *rule; ///< what it breaks
};

inline constexpr std::array<MutantInfo, 12> kMutants{{
    {Mutant::PruneOnAck, "prune_on_ack", "events leave the outbox only when safe"},
    {Mutant::CursorBeforeData, "cursor_before_data", "data and cursor in one transaction"},
    {Mutant::ConstantTags, "constant_tags", "a tag per feed row"},
    {Mutant::NoIdDedupe, "no_id_dedupe", "an event id is in the ledger at most once"},
    {Mutant::AckNumberOnly, "ack_number_only", "an acknowledgement names a hash"},
    {Mutant::NoAckInPull, "no_ack_in_pull", "every pull repeats how far the server has the chain"},
    {Mutant::NoDrop, "no_drop", "a lost account is dropped explicitly"},
    {Mutant::NoBackfill, "no_backfill", "a gained account comes whole"},
    {Mutant::SavedBeforeDurable, "saved_before_durable", "on disk before the screen says saved"},
    {Mutant::LostRow, "lost_row", "every row of a page is applied"},
    {Mutant::PageLiveHead, "page_live_head", "all pages of a pull have one target"},
    {Mutant::BlindWitness, "blind_witness", "a laptop remembers the ledger it has witnessed"},
}};

inline std::optional<Mutant> mutantFromName(const QByteArray &name)
{
    if (name == "none")
        return Mutant::None;
    for (const MutantInfo &info : kMutants) {
        if (name == info.name)
            return info.mutant;
    }
    return std::nullopt;
}

} // namespace dunlin::sim
