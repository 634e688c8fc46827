// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/systems/api_access.h"
#include "core/store/projection_rows.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>

#include <optional>
#include <vector>

/// Reading for other programs, page by page. A cursor is opaque to them; one that is not of ours is
/// an Input error.
namespace dunlin::desk {

inline constexpr int kMaxApiPage = 500;

struct AccountsWish {
    QByteArray cursor; ///< of the page before; empty: the first
    int limit = 100;   ///< 1..kMaxApiPage
    std::optional<domain::Status> status;
    QString creditor; ///< name
};

struct ApiAccount {
    store::AccountRow row;
    QString creditor;
};

struct AccountsPage {
    std::vector<ApiAccount> accounts;
    QByteArray next; ///< cursor; empty: that was the last
};

base::Result<AccountsPage> accountsPage(Office &office, const ApiCaller &caller,
                                        const AccountsWish &wish);

struct EventsWish {
    QByteArray cursor;
    int limit = 100;
    QSet<QByteArray> kinds; ///< empty: all
};

/// Events in the order in which the office took them. `next` is always there: it is where new ones
/// will come.
struct EventsPage {
    std::vector<QByteArray> events; ///< JSON objects (outside_event.h)
    QByteArray next;
    bool more = false; ///< there is more behind `next` now
};

base::Result<EventsPage> eventsPage(Office &office, const ApiCaller &caller,
                                    const EventsWish &wish);

/// Forbidden-free check for one account: NotFound when there is none that the caller sees.
base::Status checkSees(Office &office, const ApiCaller &caller, const QString &number);

} // namespace dunlin::desk
