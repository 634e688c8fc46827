// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/work_rules.h"
#include "core/desk/workstation_core.h"
#include "core/ports/account_desk.h"

namespace dunlin::desk {

/// Things to be recorded on one account, in order.
struct Recording {
    base::AccountId account;
    std::vector<domain::Payload> payloads;
    std::optional<base::Instant> occurred; ///< of the contacts among them; absent: now
    bool dropDraft = false;                ///< the note that was typed is among them
    /// Of the payloads, one for each, where what is recorded by two machines is to be one event;
    /// what the terms put in front of a payload gets an id from it. Empty: new ones.
    std::vector<base::EventId> ids;
};

struct Recorded {
    std::vector<ports::Saved> saved; ///< by account
    bool requested = false;          ///< something became a request for approval
};

/// The id of what the terms put in front of an event with a given id.
base::EventId idBefore(base::EventId id, int place);

/// The detail of a care that names none is of `care`, the one in front of it.
void pointToCare(domain::Payload &payload, const std::optional<base::EventId> &care);

/// Checks and keeps recordings of the profile's user: all or nothing, each judged by what the ones
/// before it leave. On the store's thread.
base::Result<Recorded> keepRecordings(WorkstationCore &core, WorkstationCore::Stores stores,
                                      std::vector<Recording> recordings);

} // namespace dunlin::desk
