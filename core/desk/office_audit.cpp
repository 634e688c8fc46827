// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_audit.h"

#include "core/base/merkle.h"
#include "core/desk/office_core.h"
#include "core/desk/office_tree.h"
#include "core/store/devices.h"
#include "core/store/erasures.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/ledger_tiles.h"
#include "core/sync/ledger_tree.h"
#include "core/sync/server_log.h"

#include <QtCore/QHash>

#include <functional>

namespace dunlin::desk {

using base::Result;
using store::Connection;

namespace {

constexpr int kSlice = 5000;

QString nameOf(const store::FeedRow &row)
{
    return QStringLiteral("feed row %1").arg(row.seq);
}

/// Walks the feed once and keeps the first thing that does not hold.
class Verifier {
public:
    explicit Verifier(std::function<bool(const store::LedgerEvent &)> erased)
        : isErased(std::move(erased))
    {}

    void check(const store::FeedRow &row)
    {
        if (row.seq != m_seq + 1)
            bad(QStringLiteral("the feed jumps from %1 to %2").arg(m_seq).arg(row.seq));
        m_seq = row.seq;
        m_leaves.push_back(row.event ? domain::leafHash(*row.event)
                                     : domain::leafHash(row.seq, row.ref));
        m_tree.add(m_leaves.back());
        if (m_expected && m_tree.size() == m_expected->size && m_tree.root() != m_expected->root)
            bad(QStringLiteral("the ledger is not the one of the checkpoint at %1")
                    .arg(m_expected->size));
        if (!row.event && row.kind == store::FeedKind::Event)
            bad(nameOf(row) + QStringLiteral(": its event is gone"));
        if (!row.event)
            return;
        const store::LedgerEvent &event = *row.event;
        ++m_result.events;
        if (event.raw.isEmpty() && isErased(event))
            ++m_result.erased;
        else if (domain::eventHash(event.salt, event.raw) != event.hash)
            bad(nameOf(row)
                + QStringLiteral(": the bytes of event %1 do not have its hash")
                      .arg(event.id.toString()));
        m_sums[event.account].add(event.id, event.hash);
    }

    void expect(const sync::Checkpoint &checkpoint) { m_expected = checkpoint; }
    base::Hash32 root() const { return m_tree.root(); }

    /// Compares the tiles that have become whole with those that are kept.
    base::Status checkTiles(store::LedgerTiles &tiles)
    {
        constexpr size_t kWidth = store::LedgerTiles::kWidth;
        size_t done = 0;
        for (; m_leaves.size() - done >= kWidth; done += kWidth) {
            const qint64 index = (qint64(m_tree.size()) - qint64(m_leaves.size() - done)) / kWidth;
            DUNLIN_TRY_VALUE(const auto kept, tiles.kept(0, index));
            const auto first = m_leaves.begin() + std::ptrdiff_t(done);
            if (!std::equal(kept.begin(), kept.end(), first, first + kWidth))
                bad(QStringLiteral("tile %1 of the kept tree is not that of the feed").arg(index));
        }
        m_leaves.erase(m_leaves.begin(), m_leaves.begin() + std::ptrdiff_t(done));
        return {};
    }

    void bad(const QString &what)
    {
        if (m_result.firstBad.isEmpty())
            m_result.firstBad = what;
    }

    /// The whole feed was walked.
    void endOfFeed()
    {
        if (m_expected && m_expected->size > m_tree.size())
            bad(QStringLiteral("the checkpoint has %1 entries, the ledger only %2")
                    .arg(m_expected->size)
                    .arg(m_tree.size()));
    }

    AuditResult take()
    {
        m_result.root = base::toHex(m_tree.root());
        m_result.size = qint64(m_tree.size());
        return std::move(m_result);
    }

    const QHash<base::AccountId, domain::AccountSum> &sums() const { return m_sums; }
    qint64 seq() const { return m_seq; }
    AuditResult &result() { return m_result; }

private:
    /// Whether the record of a lawful erasure stands behind the event.
    const std::function<bool(const store::LedgerEvent &)> isErased;
    AuditResult m_result;
    std::optional<sync::Checkpoint> m_expected;
    std::vector<base::Hash32> m_leaves; ///< of the tile that is not whole yet
    base::MerkleRoot m_tree;
    QHash<base::AccountId, domain::AccountSum> m_sums;
    qint64 m_seq = 0;
};

base::Status checkChains(store::EventStore &ledger, const std::vector<store::DeviceRow> &devices,
                         Verifier &verifier)
{
    for (const store::DeviceRow &device : devices) {
        for (qint64 dseq = 1; dseq <= device.chain.dseq; ++dseq) {
            DUNLIN_TRY_VALUE(const auto hash, ledger.chainHash(device.id, dseq));
            const QString name = device.id.toString();
            if (!hash) {
                verifier.bad(QStringLiteral("device %1 has no event %2").arg(name).arg(dseq));
                break;
            }
            if (dseq == device.chain.dseq && *hash != device.chain.hash) {
                verifier.bad(QStringLiteral("the chain of device %1 does not end where it should")
                                 .arg(name));
            }
        }
    }
    return {};
}

Result<base::Hash32> shownRoot(Office &office, qint64 size)
{
    OfficeTree tree(office);
    return sync::TileHashes(quint64(size),
                            [&](int level, quint64 index, int width) {
                                return tree.treeTile(level, index, width);
                            })
        .rootOf(quint64(size));
}

} // namespace

Result<LedgerCheckpoint> ledgerCheckpoint(Office &office)
{
    base::SecureRng rng;
    OfficeTree tree(office);
    const auto note =
        sync::checkpoint({office.serverStore(), office.core().clock(), rng, nullptr, &tree});
    if (!note)
        return base::fail(base::ErrorCode::StoreCorrupt, note.error().detail);
    DUNLIN_TRY_VALUE(const auto facts, office.serverStore().office());
    DUNLIN_TRY_VALUE(
        const auto opened,
        sync::openCheckpoint(*note, sync::keyPairFromSeed(facts.signingSeed).publicKey));
    return LedgerCheckpoint{*note, qint64(opened.size), base::toHex(opened.root)};
}

Result<AuditResult> verifyLedger(Office &office, const QByteArray &checkpoint)
{
    OfficeCore &core = office.core();
    std::optional<sync::Checkpoint> expected;
    if (!checkpoint.isEmpty()) {
        DUNLIN_TRY_VALUE(const auto facts, office.serverStore().office());
        const QByteArray key = sync::keyPairFromSeed(facts.signingSeed).publicKey;
        DUNLIN_TRY_VALUE(expected, sync::openCheckpoint(checkpoint, key));
    }
    return core.read([&](Connection &connection) -> Result<AuditResult> {
        store::FeedStore feed(connection, core.key());
        store::EventStore ledger(connection, core.key());
        store::Erasures erasures(connection, core.key());
        Verifier verifier([&](const store::LedgerEvent &event) {
            const auto row = erasures.find(event.account);
            return row && *row && event.seq < (*row)->seq;
        });
        store::LedgerTiles tiles(connection, core.key());
        if (expected)
            verifier.expect(*expected);
        DUNLIN_TRY_VALUE(const auto head, feed.head());
        while (verifier.seq() < head.seq) {
            DUNLIN_TRY_VALUE(const auto rows, feed.slice(verifier.seq(), head.seq, kSlice));
            if (rows.empty()) {
                verifier.bad(QStringLiteral("the feed ends at %1 and not at %2")
                                 .arg(verifier.seq())
                                 .arg(head.seq));
                break;
            }
            for (const store::FeedRow &row : rows)
                verifier.check(row);
            DUNLIN_TRY(verifier.checkTiles(tiles));
        }
        verifier.endOfFeed();
        const auto shown = shownRoot(office, verifier.seq());
        if (!shown)
            verifier.bad(shown.error().detail);
        else if (*shown != verifier.root())
            verifier.bad(QStringLiteral("the tree that laptops are shown is not that of the feed"));
        for (auto it = verifier.sums().cbegin(); it != verifier.sums().cend(); ++it) {
            DUNLIN_TRY_VALUE(const auto kept, ledger.sum(it.key()));
            if (!(kept == it.value())) {
                verifier.bad(QStringLiteral("the sum of account %1 is not that of its events")
                                 .arg(it.key().toString()));
            }
        }
        DUNLIN_TRY_VALUE(const auto devices, store::Devices(connection, core.key()).all());
        verifier.result().devices = qint64(devices.size());
        DUNLIN_TRY(checkChains(ledger, devices, verifier));
        return verifier.take();
    });
}

} // namespace dunlin::desk
