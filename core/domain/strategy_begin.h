// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <array>

/// At what a strategy can begin a treatment, beside a date: what the reader of strategy files knows
/// and what the screen lets people pick. Names as in the file (docs/strategies.md).
namespace dunlin::domain {

struct BeginEvent {
    const char *name;
    TimelineEntry::Kind kind;
};
inline constexpr std::array kBeginEvents{
    BeginEvent{"contact", TimelineEntry::Kind::Contact},
    BeginEvent{"promise", TimelineEntry::Kind::Promise},
    BeginEvent{"promise_kept", TimelineEntry::Kind::PromiseKept},
    BeginEvent{"promise_broken", TimelineEntry::Kind::PromiseBroken},
    BeginEvent{"payment", TimelineEntry::Kind::Payment},
    BeginEvent{"reversal", TimelineEntry::Kind::Reversal},
    BeginEvent{"item", TimelineEntry::Kind::Item},
    BeginEvent{"dispute", TimelineEntry::Kind::Dispute},
    BeginEvent{"dispute_resolved", TimelineEntry::Kind::DisputeResolved},
    BeginEvent{"hold_lifted", TimelineEntry::Kind::HoldLifted},
    BeginEvent{"placement", TimelineEntry::Kind::Placement},
    BeginEvent{"recall", TimelineEntry::Kind::Recall},
    BeginEvent{"judgment", TimelineEntry::Kind::Judgment},
    BeginEvent{"write_off", TimelineEntry::Kind::WriteOff},
    BeginEvent{"reopened", TimelineEntry::Kind::Reopened},
    BeginEvent{"source_fact", TimelineEntry::Kind::SourceFact},
    BeginEvent{"instalment_missed", TimelineEntry::Kind::InstalmentMissed},
};
/// States that say since when they hold.
inline constexpr std::array kBeginStates{
    Status::New,       Status::PromiseBroken, Status::PromiseDue, Status::Disputed,
    Status::InContact, Status::Placed,        Status::NoContact};

} // namespace dunlin::domain
