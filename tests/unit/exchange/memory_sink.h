// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event_codec.h"
#include "core/domain/natural_keys.h"
#include "core/exchange/importer.h"
#include "tests/support/places.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <map>
#include <unordered_map>

/// A ledger in memory, and files to import into it.
class MemorySink final : public dunlin::exchange::ImportSink {
public:
    dunlin::base::Result<std::vector<dunlin::exchange::Found>>
    find(dunlin::domain::AccountId account, std::span<const dunlin::domain::EventId> ids) override
    {
        using namespace dunlin::exchange;
        std::vector<Found> found(ids.size());
        for (size_t i = 0; i < ids.size(); ++i) {
            const auto it = stored.find(ids[i]);
            if (it == stored.end())
                continue;
            const bool isUndone = undone.contains(account.toHex() + it->second.actor.toLatin1());
            found[i].presence = isUndone ? Presence::Undone : Presence::Present;
            if (!isUndone)
                found[i].raw = it->second.raw;
        }
        return found;
    }

    dunlin::base::Status take(dunlin::exchange::AccountBatch &&batch) override
    {
        if (batch.account.isNull())
            creditors += int(batch.events.size());
        for (auto &event : batch.events) {
            const auto id = event.envelope.id;
            REQUIRE_FALSE(stored.count(id));
            stored[id] = {keepRaw ? dunlin::domain::encodeEvent(event) : QByteArray(),
                          event.envelope.actor};
            accounts[event.envelope.account].push_back(std::move(event));
        }
        return {};
    }

    /// As an un-import of all accounts does.
    void undo(const QString &actor)
    {
        for (const auto &[account, events] : accounts) {
            if (!account.isNull())
                undone.insert(account.toHex() + actor.toLatin1());
        }
    }

    const std::vector<dunlin::domain::Event> &of(const QString &creditor, const QString &number)
    {
        return accounts[dunlin::domain::accountIdFor(dunlin::domain::creditorIdFor(creditor),
                                                     number)];
    }

    struct Stored {
        QByteArray raw;
        QString actor;
    };
    std::unordered_map<dunlin::domain::EventId, Stored> stored;
    std::map<dunlin::domain::AccountId, std::vector<dunlin::domain::Event>> accounts;
    QSet<QByteArray> undone;
    int creditors = 0;
    bool keepRaw = true;
};

struct Workbench {
    QTemporaryDir dir;
    MemorySink sink;
    quint8 imports = 0;

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("file.csv")) const
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }

    QByteArray read(const QString &path) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    dunlin::exchange::ImportOptions options()
    {
        dunlin::exchange::ImportOptions made;
        made.import.bytes[0] = ++imports;
        made.now = {1'700'000'000'000};
        made.currency = *dunlin::base::Currency::fromCode("EUR");
        made.quarantineFile = dir.filePath(QStringLiteral("quarantine%1.csv").arg(imports));
        return made;
    }

    dunlin::base::Result<dunlin::exchange::ImportReport>
    import(const QString &file, const dunlin::exchange::Profile &profile)
    {
        return dunlin::exchange::Importer(profile, options()).run(file, sink);
    }
    dunlin::base::Result<dunlin::exchange::ImportReport> import(const QString &file,
                                                                const QString &profile)
    {
        auto loaded = dunlin::exchange::loadProfile(profile);
        if (!loaded)
            return dunlin::base::fail(loaded.error());
        return import(file, *loaded);
    }
};

/// Path of a file of the shared data set, or empty (with a warning) where it is absent.
inline QString sharedData(const char *name)
{
    QString dir = qEnvironmentVariable("DUNLIN_DATA");
    if (dir.isEmpty())
        dir = dunlin::testing::inSource("/../shared/data");
    for (const QString &candidate : {dir, dunlin::testing::inSource("/../../shared/data")}) {
        const QString path = candidate + QLatin1Char('/') + QString::fromLatin1(name);
        if (QFileInfo::exists(path))
            return path;
    }
    WARN("skipped: " << name << " is not here");
    return {};
}
