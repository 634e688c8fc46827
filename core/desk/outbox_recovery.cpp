// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/outbox_recovery.h"

#include "core/desk/identity_json.h"
#include "core/desk/office_core.h"
#include "core/desk/profile_keys.h"
#include "core/store/folder_lock.h"
#include "core/store/outbox.h"
#include "core/sync/server_store.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using store::Connection;

namespace {

constexpr int kBatch = 200;
constexpr qint64 kBatchBytes = 4 * 1024 * 1024;

/// The outbox of a folder, opened with the office's help.
Result<Connection> openLeftOutbox(const QString &profile, const QByteArray &officeSeed)
{
    DUNLIN_TRY_VALUE(const RecoveredOutbox key, recoverOutboxKey(profile, officeSeed));
    store::OpenSpec spec;
    spec.location = profile + QLatin1String("/outbox.db");
    spec.role = store::Role::Outbox;
    spec.vault = store::VaultFile::make(key.key, key.id, store::VaultFile::Worth::Precious);
    DUNLIN_TRY_VALUE(const store::FileKind kind, store::kindOfFile(spec.location));
    if (kind == store::FileKind::Nothing)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no outbox in the folder"));
    return store::openDatabase(spec);
}

/// Entries as the ledger takes them; those it has already have their place.
Result<std::vector<domain::StoredEvent>> eventsOf(sync::ServerStore &ledger,
                                                  const std::vector<store::OutboxEntry> &entries,
                                                  base::DeviceId device, qint64 last,
                                                  RecoveredEvents *counted)
{
    std::vector<domain::StoredEvent> events;
    for (const store::OutboxEntry &entry : entries) {
        if (entry.dseq != ++last)
            return fail(ErrorCode::StoreCorrupt,
                        QStringLiteral("the laptop's chain has a gap before %1").arg(entry.dseq));
        if (domain::eventHash(entry.salt, entry.raw) != entry.hash)
            return fail(ErrorCode::StoreCorrupt,
                        QStringLiteral("entry %1 is not what its hash says").arg(entry.dseq));
        domain::StoredEvent event;
        event.raw = entry.raw;
        event.salt = entry.salt;
        event.hash = entry.hash;
        event.id = entry.id;
        event.account = entry.account;
        event.device = device;
        event.dseq = entry.dseq;
        event.verdict = domain::Verdict::Quarantined;
        DUNLIN_TRY_VALUE(const auto known, ledger.event(entry.id));
        if (known) {
            event.seq = known->seq;
            event.verdict = known->verdict;
        }
        ++(known ? counted->known : counted->added);
        events.push_back(std::move(event));
    }
    return events;
}

sync::PushBatch proofOf(base::DeviceId device, const std::vector<store::OutboxEntry> &entries)
{
    sync::PushBatch proof; // without a signature: the device's key is gone
    proof.device = device;
    proof.first = entries.front().dseq;
    proof.head = entries.back().hash;
    for (const store::OutboxEntry &entry : entries)
        proof.events.push_back({entry.dseq, entry.salt, entry.raw});
    return proof;
}

} // namespace

Result<RecoveredEvents> recoverOutbox(Office &office, const QString &profile)
{
    OfficeCore &core = office.core();
    sync::ServerStore &ledger = core.serverStore();
    DUNLIN_TRY_VALUE(const auto lock, store::FolderLock::take(profile));
    DUNLIN_TRY_VALUE(const sync::OfficeFacts facts, ledger.office());
    DUNLIN_TRY_VALUE(Connection connection, openLeftOutbox(profile, facts.signingSeed));
    store::Outbox outbox(connection);
    DUNLIN_TRY_VALUE(const QByteArray json, outbox.meta("identity"));
    const auto identity = identityFromJson(json);
    if (!identity || identity->tenant != facts.tenant)
        return fail(ErrorCode::NotFound, QStringLiteral("the folder is no laptop of this office"));
    RecoveredEvents recovered;
    recovered.device = identity->device;
    for (;;) {
        DUNLIN_TRY_VALUE(const auto device, ledger.device(identity->device));
        if (!device)
            return fail(ErrorCode::NotFound, QStringLiteral("the device is not known here"));
        DUNLIN_TRY_VALUE(const auto entries, outbox.entries(device->lastDseq, kBatch, kBatchBytes));
        if (entries.empty())
            return recovered;
        DUNLIN_TRY(ledger.write([&]() -> base::Status {
            DUNLIN_TRY_VALUE(auto events, eventsOf(ledger, entries, identity->device,
                                                   device->lastDseq, &recovered));
            return ledger.append(events, proofOf(identity->device, entries));
        }));
    }
}

} // namespace dunlin::desk
