// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/engine/world.h"

#include "core/domain/event_codec.h"
#include "core/sync/keys.h"

#include <algorithm>

namespace dunlin::sim {

namespace {

constexpr qint64 kSettleMs = 20 * 60'000;
constexpr qint64 kTenYearsMs = 10 * 365 * base::kMsPerDay;

} // namespace

World::World(quint64 seed, Mutant mutant) : m_rng(seed), m_mutant(mutant), m_server(m_rng, mutant)
{
    m_drop = std::array{0.0, 0.1, 0.3}[m_rng.below(3)];
    m_duplicate = std::array{0.0, 0.1, 0.3}[m_rng.below(3)];
    m_truncate = std::array{0.0, 0.05}[m_rng.below(2)];
    m_portal = std::array{0.0, 0.05}[m_rng.below(2)];
    m_crash = std::array{0.0, 0.03, 0.1}[m_rng.below(3)];
    m_rewind = std::array{0.0, 0.0, 0.03}[m_rng.below(3)];
    m_imageRestore = std::array{0.0, 0.0, 0.03}[m_rng.below(3)];
    m_maxDelayMs = std::array{50, 2'000, 20'000}[m_rng.below(3)];

    m_users = {QStringLiteral("anna"), QStringLiteral("ben"), QStringLiteral("boss")};
    m_server.addUser({m_users[0], {}, "collector", true, false}, false);
    m_server.addUser({m_users[1], {}, "collector", true, false}, false);
    m_server.addUser({m_users[2], {}, "manager", true, true}, true);
    const auto accounts = m_rng.between(1, 5);
    for (qint64 i = 0; i < accounts; ++i)
        m_accounts.push_back({m_rng.bytes16()});
    const auto laptops = m_rng.between(1, 4);
    for (qint64 i = 0; i < laptops; ++i) {
        m_laptops.push_back(std::make_unique<Laptop>(m_rng, mutant));
        Laptop &laptop = *m_laptops.back();
        laptop.user = m_users[size_t(m_rng.below(m_users.size()))];
        laptop.masterKey = sync::randomKey(m_rng);
        enrol(laptop);
        laptop.disk.onCheckpoint = [this, &laptop] { checkCheckpoint(laptop); };
    }
    m_backups = {m_server.backup(), m_server.backup()};
}

void World::at(qint64 delayMs, std::function<void()> run)
{
    m_queue.push({m_now + delayMs, m_order++, std::move(run)});
}

void World::runUntil(qint64 time)
{
    while (!m_queue.empty() && m_queue.top().at <= time) {
        Item item = m_queue.top();
        m_queue.pop();
        m_clock.advanceMs(item.at - m_now);
        m_now = item.at;
        item.run();
    }
    m_clock.advanceMs(time - m_now);
    m_now = time;
}

void World::run()
{
    for (auto &laptop : m_laptops)
        boot(*laptop);
    const auto steps = m_rng.between(40, 160);
    for (qint64 i = 0; i < steps; ++i) {
        runUntil(m_now + m_rng.between(1, m_rng.chance(0.1) ? 60'000 : 3'000));
        act();
        checkLedger();
    }
    m_calm = true;
    m_serverDownUntil = 0;
    const qint64 until = m_now + kSettleMs;
    for (auto &laptop : m_laptops) {
        step(*laptop, sync::input::SetPaused{false});
        step(*laptop, sync::input::Wake{});
    }
    while (!hasSettled()) {
        if (m_now > until)
            throw Violation{"I15: does not settle"};
        runUntil(m_now + 1'000);
        for (auto &laptop : m_laptops)
            reEnrolIfUnknown(*laptop);
    }
    checkLedger();
    checkAtRest();
    if (m_rng.chance(0.5))
        tamperAndCheck();
}

void World::enrol(Laptop &laptop)
{
    const QString code = m_server.addCode(laptop.user, m_clock.now().plusMs(600'000));
    sync::ClientIdentity identity;
    const base::Bytes16 salt = m_rng.bytes16();
    identity.keySalt = QByteArray(reinterpret_cast<const char *>(salt.data()), 16);
    const auto reply = sync::enrol(
        context(), {code, sync::deviceKeyPair(laptop.masterKey, identity.keySalt).publicKey, {}});
    if (!reply)
        throw Violation{"enrolment refused"};
    identity.device = reply->device;
    identity.tenant = reply->tenant;
    identity.serverKey = reply->serverKey;
    identity.user = reply->user;
    if (laptop.disk.state().outbox.identity)
        (void)laptop.disk.renumber(identity);
    else
        (void)laptop.disk.saveIdentity(identity);
}

void World::boot(Laptop &laptop)
{
    ++laptop.life;
    laptop.pokeOpen = false;
    sync::ClientOptions options;
    options.maxBatchEvents = int(m_rng.between(1, 5));
    options.pageBytes = options.firstPageBytes = int(m_rng.between(1, 4'000));
    laptop.client = std::make_unique<sync::Client>(laptop.disk, laptop.masterKey, m_rng, options);
    step(laptop, sync::input::Tick{});
}

void World::step(Laptop &laptop, const sync::Input &input)
{
    const sync::Moment moment{m_clock.now().plusMs(laptop.wallSkewMs), m_now};
    const auto outputs = laptop.client->step(moment, input);
    for (const sync::Output &output : outputs) {
        if (const auto *sending = std::get_if<sync::output::Send>(&output)) {
            send(laptop, sending->request);
        } else if (const auto *wake = std::get_if<sync::output::WakeAt>(&output)) {
            const quint64 timer = ++laptop.timer;
            at(std::max<qint64>(0, wake->monoMs - m_now),
               [this, &laptop, timer, life = laptop.life] {
                   if (laptop.timer == timer && laptop.life == life)
                       step(laptop, sync::input::Tick{});
               });
        } else if (const auto *apply = std::get_if<sync::output::Apply>(&output)) {
            applyLater(laptop, apply->change);
        } else if (std::holds_alternative<sync::output::OpenPoke>(output)) {
            openPoke(laptop);
        } else if (std::holds_alternative<sync::output::ClosePoke>(output)) {
            laptop.pokeOpen = false;
        }
    }
}

/// The storage takes its time, and the machine goes on meanwhile; a crash may come before, or
/// between the storage and the machine's hearing of it.
void World::applyLater(Laptop &laptop, std::shared_ptr<const sync::PageChange> change)
{
    at(m_rng.between(0, 30), [this, &laptop, life = laptop.life, change = std::move(change)] {
        if (laptop.life != life)
            return;
        auto applied = laptop.disk.applyPage(*change);
        at(m_rng.between(0, 5), [this, &laptop, life, applied = std::move(applied)] {
            if (laptop.life == life)
                step(laptop, sync::input::Applied{applied});
        });
    });
}

void World::act()
{
    Laptop &laptop = randomLaptop();
    const double dice = m_rng.unit();
    if (dice < 0.40)
        author(laptop);
    else if (dice < 0.60)
        officeEvent();
    else if (dice < 0.60 + m_crash)
        crash(laptop);
    else if (dice < 0.72 && happens(m_crash, "power_loss"))
        losePower(laptop);
    else if (dice < 0.76)
        takeBackup();
    else if (dice < 0.80 && happens(m_rewind * 3, "server_restore"))
        restoreServer();
    else if (dice < 0.84 && happens(m_imageRestore * 3, "image"))
        restoreImage(laptop);
    else if (dice < 0.86 && happens(0.3, "server_down"))
        m_serverDownUntil = m_now + m_rng.between(100, 90'000);
    else if (dice < 0.88 && happens(0.3, "paused"))
        step(laptop, sync::input::SetPaused{true});
    else if (dice < 0.92)
        step(laptop, sync::input::SetPaused{false});
    else if (dice < 0.94 && happens(0.3, "clock_jump"))
        laptop.wallSkewMs = m_rng.between(-kTenYearsMs, kTenYearsMs);
    else if (dice < 0.96)
        step(laptop, sync::input::Wake{});
    else
        reEnrolIfUnknown(laptop);
}

QByteArray World::makeEvent(base::EventId id, base::AccountId account, domain::Payload payload,
                            base::DeviceId device)
{
    domain::Event event;
    event.envelope.id = id;
    event.envelope.tenant = m_server.state().office.tenant;
    event.envelope.account = account;
    event.envelope.occurred = event.envelope.heard = m_clock.now();
    event.envelope.actor = QStringLiteral("user:test");
    event.envelope.device = device;
    event.payload = std::move(payload);
    event.envelope.kind = domain::kindOf(event.payload);
    return domain::encodeEvent(event);
}

domain::Payload World::randomPayload()
{
    if (m_rng.chance(0.3)) {
        const size_t who = size_t(m_rng.below(m_users.size() + 1));
        return domain::Assigned{who < m_users.size() ? m_users[who] : QString()};
    }
    return domain::Noted{QString(int(m_rng.between(1, 300)), QLatin1Char('x'))};
}

void World::author(Laptop &laptop)
{
    sync::OutboxEvent event;
    event.id = {base::uuid7(m_clock.now(), m_rng)};
    event.account = randomAccount();
    const auto &identity = laptop.disk.state().outbox.identity;
    event.raw = makeEvent(event.id, event.account, randomPayload(), identity->device);
    const base::Bytes16 salt = m_rng.bytes16();
    event.salt = QByteArray(reinterpret_cast<const char *>(salt.data()), 16);
    event.hash = domain::eventHash(event.salt, event.raw);
    m_saved.insert(event.id);
    const bool isLost = m_mutant == Mutant::SavedBeforeDurable && m_rng.chance(0.02);
    if (!isLost)
        laptop.disk.author(std::move(event));
    step(laptop, sync::input::Authored{});
}

void World::officeEvent()
{
    domain::StoredEvent event;
    event.id = {base::uuid7(m_clock.now(), m_rng)};
    event.account = m_rng.chance(0.1) ? base::AccountId{} : randomAccount();
    domain::Payload payload = domain::Noted{QStringLiteral("from a file")};
    if (!event.account.isNull())
        payload = randomPayload();
    event.raw = makeEvent(event.id, event.account, std::move(payload), {});
    const base::Bytes16 salt = m_rng.bytes16();
    event.salt = QByteArray(reinterpret_cast<const char *>(salt.data()), 16);
    event.hash = domain::eventHash(event.salt, event.raw);
    event.dseq = 1;
    event.receivedAt = m_clock.now();
    m_server.appendOwn(std::move(event));
    pokeAll();
}

void World::crash(Laptop &laptop)
{
    ++m_faults["crash"];
    boot(laptop);
}

/// The cache is not synchronous: after a power loss it stands at an earlier commit, data and cursor
/// together. The outbox lost nothing.
void World::losePower(Laptop &laptop)
{
    if (laptop.oldCache)
        laptop.disk.state().cache = *std::exchange(laptop.oldCache, std::nullopt);
    else
        laptop.oldCache = laptop.disk.state().cache;
    boot(laptop);
}

void World::restoreImage(Laptop &laptop)
{
    if (!laptop.image) {
        laptop.image = laptop.disk.state();
        return;
    }
    std::set<base::EventId> kept;
    for (const auto &[dseq, event] : laptop.image->outbox.events)
        kept.insert(event.id);
    for (const auto &[dseq, event] : laptop.disk.state().outbox.events) {
        if (kept.count(event.id))
            continue;
        // Never left the destroyed disk: beyond any protocol. At the server: its only copy.
        if (m_server.state().seqOf.count(event.id) == 0)
            m_saved.erase(event.id);
        else
            m_fragile.insert(event.id);
    }
    laptop.disk.state() = *laptop.image;
    laptop.oldCache.reset();
    boot(laptop);
}

void World::markSafe()
{
    for (auto &[id, device] : m_server.state().devices) {
        const auto older = m_backups[0].devices.find(id);
        device.safeDseq = older == m_backups[0].devices.end() ? 0 : older->second.lastDseq;
    }
}

void World::takeBackup()
{
    m_backups = {m_backups[1], m_server.backup()};
    markSafe();
}

void World::restoreServer()
{
    m_server.restore(m_backups[size_t(m_rng.below(2))]);
    m_backups = {m_backups[0], m_server.backup()};
    markSafe();
}

/// A restored server may not know a device that was made after the backup: a person enrols again.
void World::reEnrolIfUnknown(Laptop &laptop)
{
    const auto &identity = laptop.disk.state().outbox.identity;
    if (laptop.client->status().kind != sync::ClientStatus::Kind::Problem
        || m_server.state().devices.count(identity->device))
        return;
    ++m_faults["enrolled_again"];
    enrol(laptop);
    boot(laptop);
}

} // namespace dunlin::sim
