// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/store/ledger_event.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace dunlin::store {

class Connection;
class Statement;

/// Another system that this office asks and tells.
struct ConnectorRow {
    QString name; ///< unique, given by who set it up
    QByteArray kind;
    QByteArray settings;  ///< JSON; passwords are not in it
    QByteArray place;     ///< JSON: how far it got
    int everyMinutes = 0; ///< 0: only when somebody asks
    std::optional<base::Instant> nextRun;
    base::Instant createdAt;
};

struct ConnectorRunRow {
    base::Instant startedAt;
    base::Instant endedAt;
    bool ok = false;
    QString words;     ///< what it came to, or why it failed
    QByteArray counts; ///< JSON
};

struct ConnectorLinkRow {
    QString remote; ///< its id there, with its kind ("line:5", "ticket:77")
    std::optional<base::AccountId> account;
    QByteArray data; ///< JSON
};

/// Office databases only.
class ConnectorStore {
public:
    ConnectorStore(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}
    /// Adds it, or replaces kind, settings, place and times of the one of that name.
    base::Status save(const ConnectorRow &connector);
    base::Result<std::optional<ConnectorRow>> find(const QString &name);
    /// By name.
    base::Result<std::vector<ConnectorRow>> all();
    /// With its runs and links. NotFound when there is none.
    base::Status remove(const QString &name);

    /// Keeps the newest 200 of each connector.
    base::Status addRun(const QString &connector, const ConnectorRunRow &run);
    /// Newest first.
    base::Result<std::vector<ConnectorRunRow>> runs(const QString &connector, int limit);

    base::Status link(const QString &connector, const ConnectorLinkRow &link);
    base::Result<std::optional<ConnectorLinkRow>> linkOf(const QString &connector,
                                                         const QString &remote);
    /// All whose `remote` begins so, by it.
    base::Result<std::vector<ConnectorLinkRow>> links(const QString &connector,
                                                      const QString &prefix);

private:
    base::Result<std::vector<ConnectorLinkRow>> readLinks(Statement &select);

    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
