// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merkle.h"
#include "core/base/rng.h"
#include "core/sync/cursor.h"
#include "core/sync/ledger_tree.h"
#include "core/sync/server_log.h"
#include "core/sync/witness.h"
#include "tests/support/require_ok.h"
#include "tests/support/sync/sync_office.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::sync;
using Kind = Witness::Finding::Kind;

namespace {

base::Hash32 leafOf(int history, int i)
{
    return base::merkleLeaf(QByteArray::number(history) + '/' + QByteArray::number(i));
}

/// A server's ledger: leaves up to `fork` are everybody's, those after are this history's own.
struct Ledger {
    explicit Ledger(int history = 0, int fork = 0) : m_history(history), m_fork(fork) {}

    void growTo(quint64 size)
    {
        while (tree.size() < size) {
            const int i = int(tree.size());
            tree.add(leafOf(i < m_fork ? 0 : m_history, i));
        }
    }
    Checkpoint checkpoint() const { return {"dunlin/x", tree.size(), tree.root()}; }
    std::vector<TreeProof> proofs(const std::vector<quint64> &sizes) const
    {
        std::vector<TreeProof> out;
        for (const quint64 size : sizes) {
            if (size <= tree.size())
                out.push_back({size, tree.consistency(size)});
        }
        return out;
    }

    LedgerTree tree;

private:
    int m_history;
    int m_fork;
};

QByteArray cursorAt(qint64 seq)
{
    return encodeCursor({1, seq, 1});
}

/// What a sync with this server comes to.
Witness::Finding meet(Witness *witness, const Ledger &server, quint64 place)
{
    const auto sizes = witness->sizesToAsk(cursorAt(qint64(place)));
    const auto finding = witness->hold(server.checkpoint(), server.proofs(sizes), place);
    if (finding.kind != Kind::Refused)
        witness->remember(server.checkpoint(), "note",
                          finding.kind == Kind::Holds ? server.tree.size() : finding.from);
    return finding;
}

} // namespace

TEST_CASE("witness: a ledger that only grows holds, and few checkpoints are kept of many")
{
    Witness witness;
    Ledger server;
    quint64 place = 0;
    for (quint64 size = 1; size < 3000; size += 1 + size / 60) {
        server.growTo(size);
        CHECK(meet(&witness, server, place).kind == Kind::Holds);
        CHECK(meet(&witness, server, size).kind == Kind::Holds); // again, nothing new
        place = size;
        REQUIRE(witness.seen().size() <= size_t(kMaxWitnessed));
    }
    CHECK(witness.seen().front().size == server.tree.size());
    CHECK(witness.seen().back().size == 1);
    CHECK(witness.sizesToAsk(cursorAt(qint64(place))).size() == 1);
    CHECK(witness.sizesToAsk({}).size() == witness.seen().size());
    const Witness again = Witness::fromBytes(witness.toBytes());
    REQUIRE(again.seen().size() == witness.seen().size());
    CHECK(again.seen().back().root == witness.seen().back().root);
    CHECK(Witness::fromBytes("{nonsense").isEmpty());
}

TEST_CASE("witness: a server that rewrote what was seen, or forgot it, is refused")
{
    for (const int fork : {0, 1, 57, 99}) {
        Witness witness;
        Ledger honest;
        honest.growTo(40);
        meet(&witness, honest, 0);
        honest.growTo(100);
        meet(&witness, honest, 40);
        Ledger other(7, fork);
        for (const quint64 size : {100, 101, 120, 128, 300}) {
            other.growTo(size);
            INFO(fork << " " << size);
            CHECK(meet(&witness, other, 100).kind == Kind::Refused);
        }
        // A proof of something else, or none at all, is no proof.
        honest.growTo(130);
        CHECK(witness.hold(honest.checkpoint(), {}, 100).kind == Kind::Refused);
        CHECK(witness.hold(honest.checkpoint(), {{100, {}}}, 100).kind == Kind::Refused);
        CHECK(witness.hold(honest.checkpoint(), honest.proofs({40}), 100).kind == Kind::Refused);
        CHECK(meet(&witness, honest, 100).kind == Kind::Holds);
    }
}

TEST_CASE("witness: a server that was put back is told, and trusted from the last common place")
{
    Witness witness;
    Ledger before;
    quint64 place = 0;
    for (const quint64 size : {10, 20, 30, 40, 50, 60, 70}) {
        before.growTo(size);
        meet(&witness, before, place);
        place = size;
    }
    // The laptop was told to start anew; the ledger goes on from 45, and has grown since.
    Ledger after(9, 45);
    after.growTo(90);
    const auto finding = meet(&witness, after, 0);
    CHECK(finding.kind == Kind::Receded);
    CHECK(finding.from == 40);
    CHECK(finding.seen == 70);
    CHECK(witness.seen().front().size == 90);
    for (const Witness::Seen &seen : witness.seen())
        CHECK((seen.size == 90 || seen.size <= 40));
    CHECK(meet(&witness, after, 90).kind == Kind::Holds);
    // Still shorter than what was seen.
    Ledger older(3, 15);
    older.growTo(16);
    const auto again = meet(&witness, older, 0);
    CHECK(again.kind == Kind::Receded);
    CHECK(again.from == 10);
    CHECK(witness.seen().front().size == 16);
}

TEST_CASE("ledger hashes: tiles give the tree's roots and proofs")
{
    LedgerTree tree;
    const auto read = [&](int level, quint64 index, int width) {
        std::vector<base::Hash32> out;
        const quint64 span = quint64(1) << (8 * level);
        for (int i = 0; i < width; ++i) {
            std::vector<base::Hash32> leaves;
            for (quint64 k = 0; k < span; ++k)
                leaves.push_back(leafOf(0, int((index * 256 + quint64(i)) * span + k)));
            out.push_back(base::merkleFold(leaves));
        }
        return base::Result<std::vector<base::Hash32>>(out);
    };
    base::MerkleRoot streamed;
    for (const quint64 size : {1, 2, 255, 256, 257, 700, 1024, 1025}) {
        while (tree.size() < size) {
            streamed.add(leafOf(0, int(tree.size())));
            tree.add(leafOf(0, int(tree.size())));
        }
        const TileHashes tiles(size, read);
        INFO(size);
        CHECK(*tiles.rootOf(size) == tree.root());
        CHECK(streamed.root() == tree.root());
        CHECK(*tiles.consistencyOf(size / 2, size) == tree.consistency(size / 2));
        CHECK(*tiles.inclusionOf(size - 1, size) == tree.inclusion(size - 1));
        CHECK(*tiles.rootOf(size / 2) == tree.root(size / 2));
    }
}

TEST_CASE("log: checkpoint, tiles and entries say the same, and only to devices")
{
    tests::SyncOffice office;
    tests::SyncDevice boss(office, QStringLiteral("boss"));
    const base::AccountId account = office.newAccount();
    for (int i = 0; i < 300; ++i)
        office.store.appendOwn([&] {
            domain::StoredEvent event;
            event.id = {office.rng.bytes16()};
            event.account = account;
            event.raw = office.raw(account, domain::Noted{QStringLiteral("n")}, event.id);
            event.salt = QByteArray(16, 's');
            event.hash = domain::eventHash(event.salt, event.raw);
            event.dseq = i + 1;
            return event;
        }());
    const auto note = checkpoint(office.context());
    REQUIRE(note);
    const QByteArray key = keyPairFromSeed(office.store.state().office.signingSeed).publicKey;
    const auto opened = openCheckpoint(*note, key);
    REQUIRE_OK(opened);
    const auto size = office.store.state().feed.size();
    CHECK(opened->size == size);
    const auto whole = tile(office.context(), boss.bearer, "0/000");
    const auto part = tile(office.context(), boss.bearer,
                           "0/001.p/" + QByteArray::number(qulonglong(size - 256)));
    REQUIRE(whole);
    REQUIRE(part);
    base::MerkleRoot root;
    for (const QByteArray &bytes : {*whole, *part}) {
        for (qsizetype at = 0; at < bytes.size(); at += 32) {
            base::Hash32 hash;
            std::copy_n(bytes.begin() + at, 32, hash.begin());
            root.add(hash);
        }
    }
    CHECK(root.root() == opened->root);
    const auto leaves = entries(office.context(), boss.bearer, "000");
    REQUIRE(leaves);
    const qsizetype length = uchar((*leaves)[1]);
    CHECK(leaves->size() == 256 * (2 + length));
    CHECK(base::toBytes(base::merkleLeaf(leaves->mid(2, length))) == whole->left(32));
    for (const char *path : {"0/001", "1/000", "0/x001/000", "0/01", "0/", "", "7/000", "a/000",
                             "0/001.p/0", "0/001.p/256", "0/001.p/255", "0/-01", "0/x01/000"}) {
        INFO(path);
        CHECK(tile(office.context(), boss.bearer, path).error().code == "not_found");
    }
    CHECK(tile(office.context(), "nobody", "0/000").error().code == "auth");
    CHECK(entries(office.context(), "nobody", "000").error().code == "auth");
}
