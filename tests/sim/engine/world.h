// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/event.h"
#include "core/sync/client.h"
#include "core/sync/server.h"
#include "tests/sim/engine/mutants.h"
#include "tests/support/sync/memory_client_store.h"
#include "tests/support/sync/memory_server_store.h"

#include <functional>
#include <map>
#include <memory>
#include <queue>
#include <set>
#include <string>
#include <vector>

namespace dunlin::sim {

/// The first broken invariant ends a history.
struct Violation {
    std::string text;
};

using Faults = std::map<std::string, qint64>;

class ServerDisk final : public tests::MemoryServerStore {
public:
    ServerDisk(base::Rng &rng, Mutant mutant) : MemoryServerStore(rng), m_mutant(mutant) {}
    base::Result<std::optional<domain::StoredEvent>> event(base::EventId id) override
    {
        if (m_mutant == Mutant::NoIdDedupe)
            return std::optional<domain::StoredEvent>();
        return MemoryServerStore::event(id);
    }

protected:
    quint64 newTag() override
    {
        return m_mutant == Mutant::ConstantTags ? 7 : MemoryServerStore::newTag();
    }

private:
    Mutant m_mutant;
};

class LaptopDisk final : public tests::MemoryClientStore {
public:
    LaptopDisk(base::Rng &rng, Mutant mutant) : m_rng(rng), m_mutant(mutant) {}
    base::Result<sync::PageApplied> applyPage(const sync::PageChange &change) override;
    base::Result<sync::Witness> witness() override
    {
        if (m_mutant == Mutant::BlindWitness)
            return sync::Witness{};
        return MemoryClientStore::witness();
    }
    /// Called after a page that ends a pull was applied.
    std::function<void()> onCheckpoint;

protected:
    qint64 pruneLimit(qint64 safe, qint64 last) const override
    {
        return m_mutant == Mutant::PruneOnAck ? last : safe;
    }

private:
    base::Rng &m_rng;
    Mutant m_mutant;
};

struct Laptop {
    Laptop(base::Rng &rng, Mutant mutant) : disk(rng, mutant) {}

    LaptopDisk disk;
    QString user;
    QByteArray masterKey;
    std::unique_ptr<sync::Client> client; ///< what a crash destroys
    int life = 0;                         ///< counts crashes: answers to an earlier life are lost
    quint64 timer = 0;
    bool pokeOpen = false;
    qint64 wallSkewMs = 0;
    std::optional<tests::MemoryClientStore::State> image;
    std::optional<tests::MemoryClientStore::Cache> oldCache;
};

/// One history: laptops, a server and a network that misbehaves, all from one seed.
class World {
public:
    World(quint64 seed, Mutant mutant);

    /// Runs all of it; throws Violation.
    void run();
    const Faults &faults() const { return m_faults; }

private:
    struct Item {
        qint64 at;
        quint64 order;
        std::function<void()> run;
        bool operator>(const Item &other) const
        {
            return std::pair(at, order) > std::pair(other.at, other.order);
        }
    };

    // world.cpp: time and what happens
    void at(qint64 delayMs, std::function<void()> run);
    void runUntil(qint64 time);
    void boot(Laptop &laptop);
    void step(Laptop &laptop, const sync::Input &input);
    void applyLater(Laptop &laptop, std::shared_ptr<const sync::PageChange> change);
    void act();
    void author(Laptop &laptop);
    void officeEvent();
    void crash(Laptop &laptop);
    void losePower(Laptop &laptop);
    void restoreImage(Laptop &laptop);
    void takeBackup();
    void restoreServer();
    void markSafe();
    void reEnrolIfUnknown(Laptop &laptop);
    void enrol(Laptop &laptop);
    QByteArray makeEvent(base::EventId id, base::AccountId account, domain::Payload payload,
                         base::DeviceId device);
    domain::Payload randomPayload();
    base::AccountId randomAccount() { return m_accounts[size_t(m_rng.below(m_accounts.size()))]; }
    Laptop &randomLaptop() { return *m_laptops[size_t(m_rng.below(m_laptops.size()))]; }

    // wire.cpp: the network
    void send(Laptop &laptop, const sync::Request &request);
    void arrive(Laptop &laptop, int life, const sync::Request &request, qint64 heldSince);
    sync::input::Response serve(Laptop &laptop, const sync::Request &request, bool *isIdle);
    void answer(Laptop &laptop, int life, sync::input::Response response);
    void fail(Laptop &laptop, int life, quint64 id);
    void openPoke(Laptop &laptop);
    void pokeAll();
    void closePoke(Laptop &laptop);
    void mutatePull(Laptop &laptop, sync::PullPage *page);
    bool happens(double probability, const char *fault);
    qint64 delay() { return m_rng.between(1, m_calm ? 20 : m_maxDelayMs); }

    // checks.cpp: the invariants
    void checkLedger();
    void checkCache(Laptop &laptop, qint64 seq);
    void checkCheckpoint(Laptop &laptop);
    bool hasSettled();
    void checkAtRest();
    void checkWitness(Laptop &laptop);
    /// An administrator rewrites the ledger behind the server's back: every laptop must notice.
    void tamperAndCheck();

    sync::ServerContext context() { return {m_server, m_clock, m_rng, nullptr, &m_server}; }

    base::SeededRng m_rng;
    Mutant m_mutant;
    base::ManualClock m_clock{base::Instant{1'760'000'000'000}};
    ServerDisk m_server;
    std::vector<std::unique_ptr<Laptop>> m_laptops;
    std::vector<base::AccountId> m_accounts;
    std::vector<QString> m_users;
    std::vector<tests::MemoryServerStore::State> m_backups; ///< two, the older first
    std::priority_queue<Item, std::vector<Item>, std::greater<>> m_queue;
    quint64 m_order = 0;
    qint64 m_now = 0;
    qint64 m_serverDownUntil = 0;
    std::set<base::EventId> m_saved;   ///< what a screen called saved
    std::set<base::EventId> m_fragile; ///< the only copy left with a destroyed disk
    Faults m_faults;

    bool m_calm = false; ///< no more faults
    double m_drop = 0;
    double m_duplicate = 0;
    double m_truncate = 0;
    double m_portal = 0;
    double m_crash = 0;
    double m_rewind = 0;
    double m_imageRestore = 0;
    qint64 m_maxDelayMs = 0;
};

} // namespace dunlin::sim
