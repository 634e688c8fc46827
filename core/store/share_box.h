// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/contact_shares.h"

#include <optional>
#include <utility>
#include <vector>

namespace dunlin::store {

/// This laptop's shares of one account's limits.
struct HeldShares {
    base::AccountId account;
    base::Instant issuedAt;
    base::Instant expiresAt;
    std::vector<std::pair<QString, int>> parts; ///< by rule; empty: wanted, not given yet
    bool used = false;                          ///< a contact was recorded under it
};

/// Shares and refusals of a profile, in its outbox.db: giving a share back has to be on disk before
/// the office hears of it, or a power loss would bring it to life again. Each function that writes
/// is a durable transaction of its own.
class ShareBox {
public:
    explicit ShareBox(Connection &outbox) : m_connection(outbox) {}

    base::Result<std::optional<HeldShares>> find(base::AccountId account);
    base::Result<std::vector<HeldShares>> all();
    /// Replaces what there is for these accounts.
    base::Status put(std::span<const HeldShares> shares);
    base::Status remove(std::span<const base::AccountId> accounts);

    /// A contact is about to be recorded on these.
    base::Status use(std::span<const base::AccountId> accounts);

    base::Status addRefusal(const RefusalRow &row);
    base::Result<std::vector<RefusalRow>> unsentRefusals(int limit);
    base::Status markSent(std::span<const base::EventId> ids);
    /// Refused for want of a share since then.
    base::Result<qint64> countForShare(base::Instant since);

private:
    Connection &m_connection;
};

} // namespace dunlin::store
