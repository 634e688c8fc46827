// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <span>
#include <vector>

namespace dunlin::store {

/// One rule's share that a device holds for an account.
struct ShareRow {
    base::DeviceId device;
    base::AccountId account;
    base::DebtorId person; ///< null: not known
    QString rule;
    int share = 0;
    bool ofDebt = false;
    base::Instant issuedAt;
    base::Instant expiresAt;
    base::Instant countsUntil; ///< until then what was done under it may be in the rule's window
};

/// A contact that the gate did not allow.
struct RefusalRow {
    base::EventId id;
    base::Instant at;
    base::DeviceId device; ///< null: the office itself
    QString actor;
    base::AccountId account;
    QByteArray channel;
    QString rule;
    QByteArray decision;
    bool forShare = false; ///< only for want of a share of the limit
};

/// Who holds which share of the limits on contacts, and what the gate refused. Office databases
/// only; writing inside a transaction.
class ContactShares {
public:
    ContactShares(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    /// Shares that still count at `at`, of this account or of the same person.
    base::Result<std::vector<ShareRow>> ofPerson(base::AccountId account, base::DebtorId person,
                                                 base::Instant at);
    /// Devices that were given the whole of every limit, and it still counts.
    base::Result<std::vector<base::DeviceId>> wholes(base::Instant at);
    base::Status putWhole(base::DeviceId device, base::Instant at, base::Instant expires,
                          base::Instant countsUntil);
    base::Status takeWhole(base::DeviceId device);
    struct Totals {
        qint64 devices = 0;
        qint64 accounts = 0; ///< named ones; not those of who has the whole of every limit
    };
    /// Who holds shares that may be used at `at`.
    base::Result<Totals> totals(base::Instant at);
    /// Whether another device holds anything that still counts.
    base::Result<bool> anyBeside(base::DeviceId device, base::Instant at);
    base::Status put(std::span<const ShareRow> rows);
    /// The device holds nothing of this account any more.
    base::Status take(base::DeviceId device, base::AccountId account);
    /// What `from` holds counts for `to` as well; gives how many shares.
    base::Result<qint64> copyAll(base::DeviceId from, base::DeviceId to);
    /// The device is gone: what it held is free.
    base::Status takeAll(base::DeviceId device);
    /// Forgets what counts no more.
    base::Status prune(base::Instant before);

    /// The same id twice is kept once.
    base::Status keepRefusals(std::span<const RefusalRow> rows);
    /// With from <= at < to, by time.
    base::Result<std::vector<RefusalRow>> refusals(base::Instant from, base::Instant to);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
