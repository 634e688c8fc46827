// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/user_sight.h"
#include "core/store/feed_store.h"
#include "core/store/projection_rows.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <optional>

namespace dunlin::desk {

/// Events as other programs are told of them: {seq, id, type, account, creditor, at, heard, actor,
/// data}. Only of accounts that a user sees, and nothing of the sensitive files of care. One per
/// page of the feed: it remembers the accounts it has looked up.
class OutsideEvents {
public:
    OutsideEvents(store::Connection &connection, store::TenantKey tenant, const UserSight &sight)
        : m_connection(connection)
        , m_tenant(tenant)
        , m_sight(sight)
    {}
    /// One JSON object; nothing when it is no event of an account that is seen.
    base::Result<std::optional<QByteArray>> json(const store::FeedRow &row);

private:
    struct Named {
        bool seen = false;
        QString number;
        QString creditor;
    };
    base::Result<Named> accountOf(base::AccountId account);

    store::Connection &m_connection;
    store::TenantKey m_tenant;
    const UserSight &m_sight;
    QHash<base::AccountId, Named> m_accounts;
    std::optional<QHash<base::CreditorId, QString>> m_creditors;
};

} // namespace dunlin::desk
