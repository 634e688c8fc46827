// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_state.h"
#include "core/domain/fold.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"
#include "core/store/queue_key.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// The one way from events to projection rows: decode, fold, rank, rows. An office, a laptop, an
/// import and a rebuild all come through here.
namespace dunlin::desk {

class TermsKeeper;

/// The day and place as of which accounts are projected.
struct ApplyContext {
    QDate today;
    QByteArray zone;
    base::Instant now; ///< whether a call-back's time has come
    /// Of the office or profile; null: terms are read anew each time.
    std::shared_ptr<TermsKeeper> keeper;
    /// The terms with which accounts are folded: set by withTerms().
    std::shared_ptr<const domain::TermsBook> terms;
    /// Whether rows say when the debtor may be called (reach.h): for those who call, not for the
    /// office's figures.
    bool withReach = false;
    /// The terms that held when the month began (roll_start.h); set with `terms`.
    std::shared_ptr<const domain::TermsBook> startTerms = {};

    domain::FoldContext fold() const;
};

/// The context with the terms that hold in this connection's snapshot.
base::Result<ApplyContext> withTerms(store::Connection &connection, store::TenantKey tenant,
                                     const ApplyContext &context);

/// An account as of the context's day, with the terms that hold. NotFound without events.
base::Result<domain::AccountState> stateNow(store::Connection &connection, store::TenantKey tenant,
                                            base::AccountId account, const ApplyContext &context);

/// Stands around a write of events: says which accounts must be projected anew because the office's
/// terms are others afterwards. Costs nothing when no office event is written.
class TermsWatch {
public:
    /// Before the write. `officeEvents`: whether an event of the null account is among them.
    static base::Result<TermsWatch> begin(store::Connection &connection, store::TenantKey tenant,
                                          const ApplyContext &context, bool officeEvents);
    /// After it, in the same transaction.
    base::Result<std::vector<base::AccountId>> affected(store::Connection &connection,
                                                        store::TenantKey tenant,
                                                        const ApplyContext &context) const;

private:
    std::shared_ptr<const domain::TermsBook> m_before;
};

/// Rows of one account, folded from these events. Pure.
store::AccountProjection projectionOf(const domain::AccountState &state,
                                      std::span<const domain::Event> events,
                                      const ApplyContext &context);

/// Folds and projects one account's events; nothing when they do not make an account (its import
/// was undone, or the opening event is not here).
std::optional<store::AccountProjection> project(base::AccountId account,
                                                std::span<const domain::Event> events,
                                                const ApplyContext &context);

/// The creditors that office-scope events name, later ones winning.
std::vector<store::CreditorRow> creditorsOf(std::span<const domain::Event> events);

/// Projects these accounts (the null account: the creditors) anew from the ledger of `connection`,
/// inside the caller's transaction, with its terms. Returns how the queue moved. `seen` is shown
/// every account's state on the way.
base::Result<std::vector<store::QueueMove>>
refresh(store::Connection &connection, store::TenantKey tenant,
        std::span<const base::AccountId> accounts, const ApplyContext &context,
        const std::function<void(const domain::AccountState &)> &seen = {});

/// Throws all projections away and makes them again, inside the caller's transaction. `progress`
/// is told how many accounts are done, and may stop it (Cancelled).
base::Status rebuild(store::Connection &connection, store::TenantKey tenant,
                     const ApplyContext &context,
                     const std::function<bool(qint64 done)> &progress = {});

} // namespace dunlin::desk
