// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/best_time.h"
#include "core/decision/promise_realism.h"
#include "core/desk/apply.h"
#include "core/desk/worker.h"
#include "core/ports/account_desk.h"
#include "core/store/open_database.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

/// What the accounts that are here teach: how promises of a kind were kept, and when people are
/// reached. Learned from the ledger once a day, beside everything else.
namespace dunlin::desk {

struct Experience {
    decision::PromiseHistory promises;
    decision::ContactRates contacts;
    QDate day;
    qint64 accounts = 0;
};

/// The group whose rates a debtor's are pulled to: persons and companies, by the age of the debt.
QString contactSegmentOf(const domain::AccountState &state);

/// Learns from all accounts of a ledger. Cancelled when `stop` says so.
base::Result<Experience> learnFrom(store::Connection &connection, store::TenantKey tenant,
                                   const ApplyContext &context, const std::function<bool()> &stop);

/// How the debtor is likeliest reached within a week, by the hour, of what the gate allows: the
/// choice of the shrinkage (decision/best_time.h) first, then the best of each other channel that
/// is open. A call reaches when the right person answers; a message when the debtor answers, pays
/// or promises within a few days. Empty when the gate allows nothing, or there is no way. Pure.
std::vector<ports::BestReach> bestReachesOf(const domain::AccountState &state,
                                            std::span<const domain::AccountState> others,
                                            const Experience &experience,
                                            const ApplyContext &context);

/// Keeps what was learned, and learns anew on another day. Any thread.
class ExperienceKeeper {
public:
    ~ExperienceKeeper() { m_ending = true; }
    /// What is known; null while it is being learned for the first time. Asks for the learning.
    std::shared_ptr<const Experience> of(const ApplyContext &context, const store::OpenSpec &cache);

private:
    std::mutex m_mutex;
    std::shared_ptr<const Experience> m_known;
    QDate m_asked;
    std::atomic<bool> m_ending{false};
    Worker m_worker; ///< last: it ends before what it writes to
};

class WorkstationCore;
/// What the accounts of a laptop teach; null until it was learned once. Any thread.
std::shared_ptr<const Experience> experienceOf(WorkstationCore &core);

} // namespace dunlin::desk
