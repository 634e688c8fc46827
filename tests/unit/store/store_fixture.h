// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"
#include "core/store/open_database.h"
#include "core/store/projection_rows.h"
#include "core/store/transaction.h"
#include "core/store/vault/vault_file.h"
#include "tests/support/require_ok.h"

#include <QtCore/QTemporaryDir>

#include <memory>
#include <optional>

namespace dunlin::test {

/// A database of its own in a temporary folder, or in a schema of its own.
struct TestDatabase {
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    store::OpenSpec spec;
    std::optional<store::Connection> connection;
    store::TenantKey tenant;
    base::DeviceId device; ///< the office's own

    store::Connection &db() { return *connection; }
    store::Connection reader();
    /// Closes and opens again.
    void reopen();
};

/// Nothing when the engine is not here.
std::optional<TestDatabase> openTest(store::Engine engine, store::Role role = store::Role::Office);

/// Key number n, over the VFS `beneath`.
std::shared_ptr<store::VaultFile> testVault(int n, store::Role role = store::Role::Outbox,
                                            const QByteArray &beneath = {});

/// Both engines, for GENERATE; PostgreSQL only where it can be started.
std::vector<store::Engine> engines();

template <class Id>
Id idOf(int n)
{
    Id id;
    for (int i = 0; i < 4; ++i)
        id.bytes[size_t(15 - i)] = std::uint8_t(n >> (8 * i));
    id.bytes[0] = 0xa0;
    return id;
}

/// A note event number n on account `account` (0: the office).
store::LedgerEvent note(int n, int account);
std::vector<store::LedgerEvent> notes(int first, int count, int account);

/// An account with an item, a promise, a phone and two days.
store::AccountProjection projection(int n, const QString &name = QStringLiteral("Ann O'Brien"));

/// Runs `work` in one transaction.
template <class Work>
void inTransaction(store::Connection &connection, Work work)
{
    auto transaction = store::Transaction::begin(connection);
    REQUIRE_OK(transaction);
    work();
    REQUIRE_OK(transaction->commit());
}

} // namespace dunlin::test
