// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/event.h"
#include "core/sync/keys.h"
#include "core/sync/server.h"
#include "tests/support/sync/memory_client_store.h"
#include "tests/support/sync/memory_server_store.h"

#include <optional>

namespace dunlin::tests {

/// An office in memory with a collector "anna" and a manager "boss", for tests of server functions
/// and of the HTTP side.
class SyncOffice {
public:
    SyncOffice();

    sync::ServerContext context() { return {store, clock, rng, nullptr, &store}; }
    /// A verbatim event of `account`.
    sync::PushEvent event(qint64 dseq, base::AccountId account,
                          const domain::Payload &payload = domain::Noted{QStringLiteral("note")},
                          std::optional<base::EventId> id = {});
    QByteArray raw(base::AccountId account, const domain::Payload &payload,
                   std::optional<base::EventId> id = {});
    /// The office assigns the account.
    void assign(base::AccountId account, const QString &user);
    base::AccountId newAccount() { return {rng.bytes16()}; }
    /// Puts an event into a laptop's outbox.
    void author(MemoryClientStore *laptop, base::AccountId account,
                const domain::Payload &payload = domain::Noted{QStringLiteral("note")});

    base::SeededRng rng{7};
    base::ManualClock clock{base::Instant{1'760'000'000'000}};
    MemoryServerStore store{rng};
};

/// A device that talks to the server functions directly.
class SyncDevice {
public:
    SyncDevice(SyncOffice &office, const QString &user);

    /// Signs and pushes events after `prev`.
    sync::Answer<sync::PushReply> push(std::vector<sync::PushEvent> events, base::Hash32 prev = {});
    sync::Answer<sync::PullPage> pull(const QByteArray &cursor = {}, const QByteArray &page = {});

    SyncOffice &office;
    sync::KeyPair key;
    base::DeviceId id;
    QByteArray bearer;
};

} // namespace dunlin::tests
