// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"

#include <QtCore/QSet>

#include <mutex>

namespace dunlin::desk {

/// "Get next only" (the term "queue"): which accounts a served user may open. The next one of the
/// queue, what was opened before in this session, the same person's other accounts, and whoever is
/// on the phone; nothing else is chosen. Any thread.
class ServedAccounts {
public:
    /// Forbidden, with the number of the account that is next, for one that is not its turn.
    base::Status mayOpen(WorkstationCore::Readers readers, const ports::Session &session,
                         base::AccountId account, const ApplyContext &context);
    /// The same when something is recorded: only what was opened.
    base::Status mayWork(store::Connection &cache, const ports::Session &session,
                         base::AccountId account, const ApplyContext &context);
    /// A caller's number belongs to it.
    void allow(base::AccountId account);

private:
    bool knows(base::AccountId account);
    std::mutex m_mutex;
    QSet<base::AccountId> m_served;
    QSet<base::DebtorId> m_people;
};

/// Whether the office serves this user one account after the other.
base::Result<bool> isServed(store::Connection &cache, const ports::Session &session,
                            const ApplyContext &context);

} // namespace dunlin::desk
