// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merkle.h"
#include "core/domain/ledger_leaf.h"
#include "core/store/backup_runs.h"
#include "core/store/devices.h"
#include "core/store/feed_store.h"
#include "core/store/ledger_tiles.h"
#include "tests/unit/store/store_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

void append(TestDatabase &base, int first, int count)
{
    inTransaction(base.db(), [&] {
        auto events = notes(first, count, 1 + first % 5);
        for (LedgerEvent &event : events) {
            event.device = base.device;
            event.dseq = 0;
        }
        REQUIRE_OK(FeedStore(base.db(), base.tenant).append(events, base::Instant{first}));
    });
}

} // namespace

TEST_CASE("ledger tiles: whole ones are kept with the rows, and are those of the feed")
{
    const Engine engine = GENERATE(from_range(engines()));
    auto base = openTest(engine);
    REQUIRE(base);
    LedgerTiles tiles(base->db(), base->tenant);
    int n = 1;
    for (const int count : {1, 200, 54, 1, 3, 600, 17}) {
        append(*base, n, count);
        n += count;
        inTransaction(base->db(), [&] {
            REQUIRE_OK(FeedStore(base->db(), base->tenant)
                           .appendGrant(idOf<base::AccountId>(1), "user:ann"));
        });
    }
    const qint64 head = FeedStore(base->db(), base->tenant).head()->seq;
    CHECK(head == n - 1 + 7);
    for (qint64 index = 0; index < head / LedgerTiles::kWidth; ++index) {
        const auto kept = tiles.kept(0, index);
        const auto fresh =
            tiles.leaves(index * LedgerTiles::kWidth, (index + 1) * LedgerTiles::kWidth);
        REQUIRE_OK(kept);
        REQUIRE_OK(fresh);
        CHECK(kept->size() == size_t(LedgerTiles::kWidth));
        CHECK(*kept == *fresh);
        CHECK(tiles.tile(1, 0, int(index) + 1)->back() == base::merkleFold(*fresh));
    }
    const auto roots = tiles.kept(1, 0); // each root as soon as its tile is whole
    CHECK(roots->size() == size_t(head / LedgerTiles::kWidth));
    CHECK(*roots == *tiles.tile(1, 0, int(head / LedgerTiles::kWidth)));
    CHECK(tiles.kept(0, head / LedgerTiles::kWidth)->empty());
    CHECK(tiles.tile(0, head / LedgerTiles::kWidth, int(head % LedgerTiles::kWidth))->size()
          == size_t(head % LedgerTiles::kWidth));
    CHECK_FALSE(tiles.leaves(head - 1, head + 1));

    // An older program left no tiles: they are made again, the same.
    const auto before = tiles.kept(0, 1);
    REQUIRE_OK(base->db().exec("DELETE FROM ledger_tile"));
    inTransaction(base->db(), [&] { REQUIRE_OK(tiles.complete(head)); });
    CHECK(*tiles.kept(0, 1) == *before);
    CHECK(*tiles.kept(1, 0) == *roots);
    inTransaction(base->db(), [&] { REQUIRE_OK(tiles.complete(head)); });
    // One that kept whole tiles only: their roots are added.
    REQUIRE_OK(base->db().exec("DELETE FROM ledger_tile WHERE level > 0"));
    CHECK(*tiles.tile(1, 0, int(head / LedgerTiles::kWidth)) == *roots);
    inTransaction(base->db(), [&] { REQUIRE_OK(tiles.complete(head)); });
    CHECK(*tiles.kept(1, 0) == *roots);
}

TEST_CASE("ledger tiles: a whole tile of tiles is kept too")
{
    auto base = openTest(Engine::Sqlite);
    REQUIRE(base);
    constexpr int kMany = LedgerTiles::kWidth * LedgerTiles::kWidth + 300;
    for (int n = 1; n <= kMany; n += 4000)
        append(*base, n, std::min(4000, kMany - n + 1));
    LedgerTiles tiles(base->db(), base->tenant);
    const auto upper = tiles.kept(1, 0);
    REQUIRE_OK(upper);
    REQUIRE(upper->size() == size_t(LedgerTiles::kWidth));
    CHECK((*upper)[77] == base::merkleFold(*tiles.kept(0, 77)));
    CHECK(tiles.tile(2, 0, 1)->front() == base::merkleFold(*upper));
}

TEST_CASE("backups: what the older of the retained ones holds is safe, and never less")
{
    const Engine engine = GENERATE(from_range(engines()));
    auto base = openTest(engine);
    REQUIRE(base);
    Devices devices(base->db(), base->tenant);
    const auto other = idOf<base::DeviceId>(77);
    DeviceRow laptop;
    laptop.id = other;
    laptop.publicKey = QByteArray(32, 'k');
    inTransaction(base->db(), [&] { REQUIRE_OK(devices.add(laptop)); });
    int n = 0;
    const auto backup = [&](qint64 ofOffice, std::optional<qint64> ofLaptop) {
        inTransaction(base->db(), [&] {
            BackupRun run{idOf<base::EventId>(++n).bytes, base::Instant{n}, 10 * n, {}};
            std::vector<BackupChain> chains{{base->device, ofOffice}};
            if (ofLaptop)
                chains.push_back({other, *ofLaptop});
            REQUIRE_OK(BackupRuns(base->db(), base->tenant).add(run, chains));
        });
    };
    const auto safe = [&] { return devices.find(other)->value().safeDseq; };
    backup(5, std::nullopt);
    CHECK(safe() == 0);
    backup(6, 40);
    CHECK(safe() == 0); // the older one does not know the laptop
    backup(7, 55);
    CHECK(safe() == 40);
    backup(8, 60);
    CHECK(safe() == 55);
    CHECK(devices.find(base->device)->value().safeDseq == 7);
    backup(9, 3); // after a restore of something old
    CHECK(safe() == 55);
    CHECK(BackupRuns(base->db(), base->tenant).retained()->size() == size_t(BackupRuns::kRetained));
}
