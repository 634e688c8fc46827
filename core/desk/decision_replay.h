// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/packs/pack_loader.h"
#include "core/desk/office.h"
#include "core/desk/office_core.h"

#include <optional>
#include <vector>

/// Making a decision again from what its contact or reservation kept: facts, packs, override.
namespace dunlin::desk {

struct ReplayQuestion {
    base::EventId event;
    std::vector<compliance::PackSource> packs; ///< to replay by; empty: those that the office kept
};

struct Replay {
    QByteArray json;   ///< {event, account, at, recorded, replayed, same, digest_ok, packs, facts}
    bool same = false; ///< decision and rules agree, the digest is right, and every pack is here
};

/// NotFound when there is no such event or it kept no decision; Input when the record cannot be
/// read. A pack that is not here with its hash is named, and the rest is decided without it.
base::Result<Replay> replayDecision(Office &office, const ReplayQuestion &question);

/// Keeps the texts of the packs in force under their hashes, once each, so that decisions can be
/// replayed when others ship. On the writer's thread, inside a write.
base::Status keepPacks(OfficeCore &core, store::Connection &connection);

} // namespace dunlin::desk
