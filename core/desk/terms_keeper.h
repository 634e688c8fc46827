// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/terms/terms.h"
#include "core/store/connection.h"
#include "core/store/event_store.h"

#include <QtCore/QJsonObject>

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

/// What an office agreed with its creditors, out of the ledger; and what ships with the program.
namespace dunlin::desk {

/// As of when terms are asked for; nothing: now.
struct TermsMoment {
    QByteArray zone;
    std::optional<base::Instant> at;
    std::optional<base::Instant> known;
};
base::Result<std::shared_ptr<const domain::TermsBook>>
loadTerms(store::Connection &connection, store::TenantKey tenant, const TermsMoment &moment);

/// The books of now and of some moments, read again only when the office's own events changed. Any
/// thread; each asks with its own connection and gets what holds in that connection's snapshot.
class TermsKeeper {
public:
    /// `at`: as in TermsMoment.
    base::Result<std::shared_ptr<const domain::TermsBook>>
    book(store::Connection &connection, store::TenantKey tenant, const QByteArray &zone,
         std::optional<base::Instant> at = {});

private:
    struct Kept {
        std::optional<base::Instant> at;
        std::shared_ptr<const domain::TermsBook> book;
    };
    std::mutex m_mutex;
    std::optional<store::EventStore::Mark> m_mark;
    QByteArray m_zone;
    std::vector<Kept> m_books;
};

/// Whether the two say the same of every account.
bool sameTerms(const domain::TermsBook &a, const domain::TermsBook &b);

/// Accounts whose figures another book may change: those under a term that only one of the two
/// has, as far as the term goes into balances (an allocation does, an interest rate does not).
base::Result<std::vector<base::AccountId>> accountsBetween(store::Connection &connection,
                                                           store::TenantKey tenant,
                                                           const domain::TermsBook &before,
                                                           const domain::TermsBook &after);

/// The reference rates that ship with the program.
const domain::RateTables &shippedRates();

/// Puts the shipped terms in where a value is the name of one: {"interest": "de-bgb-288"}, also
/// with fields of its own: {"interest": {"preset": "de-bgb-288", "post": ["payment", "monthly"]}}.
/// Input error for an unknown name, and for terms that cannot be used.
base::Result<QByteArray> completeTerms(const QJsonObject &terms);

} // namespace dunlin::desk
