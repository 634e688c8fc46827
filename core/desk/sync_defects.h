// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QtCore/QString>

#include <vector>

namespace dunlin::store {
class Connection;
}

namespace dunlin::desk {

/// Something that must not happen and did, found by the sync client: a sum that differed, a server
/// that was put back, a ledger that contradicts what this laptop has witnessed. No personal data.
struct SyncDefect {
    base::Instant at;
    QString detail; ///< untranslated
};

/// Kept in outbox.db; the newest kMaxDefects stay. On the store's thread.
inline constexpr int kMaxDefects = 100;
base::Status keepDefect(store::Connection &outbox, const SyncDefect &defect);
/// Newest first.
base::Result<std::vector<SyncDefect>> keptDefects(store::Connection &outbox);

} // namespace dunlin::desk
