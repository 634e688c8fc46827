// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_accounts.h"
#include "core/desk/office_audit.h"
#include "core/desk/office_backup.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/store/devices.h"
#include "core/store/feed_store.h"
#include "core/store/ledger_tiles.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

void makeDemo(OfficeFixture &fixture, int accounts)
{
    desk::DemoRequest request;
    request.accounts = accounts;
    REQUIRE_OK(desk::makeDemo(*fixture.office, request, {}));
}

/// What an administrator of the database can do.
void sql(OfficeFixture &fixture, const char *text)
{
    REQUIRE_OK(fixture.office->core().write(
        [&](store::Connection &connection) { return connection.exec(text); }));
}

void remakeTiles(OfficeFixture &fixture)
{
    desk::OfficeCore &core = fixture.office->core();
    REQUIRE_OK(core.write([&](store::Connection &connection) -> base::Status {
        DUNLIN_TRY(connection.exec("DELETE FROM ledger_tile"));
        DUNLIN_TRY_VALUE(const auto head, store::FeedStore(connection, core.key()).head());
        return store::LedgerTiles(connection, core.key()).complete(head.seq);
    }));
}

QString faultOf(OfficeFixture &fixture, const QByteArray &note = {})
{
    const auto result = desk::verifyLedger(*fixture.office, note);
    REQUIRE_OK(result);
    return result->firstBad;
}

} // namespace

TEST_CASE("audit: the root is that of the signed checkpoint, and the ledger goes on from it")
{
    OfficeFixture fixture;
    makeDemo(fixture, 60);
    const auto whole = desk::verifyLedger(*fixture.office);
    REQUIRE_OK(whole);
    CHECK(whole->firstBad.isEmpty());
    CHECK(whole->size >= whole->events);
    const auto note = desk::ledgerCheckpoint(*fixture.office);
    REQUIRE_OK(note);
    CHECK(note->root == whole->root);
    CHECK(note->size == whole->size);
    desk::OfficeCore &core = fixture.office->core();
    REQUIRE_OK(core.write([&](store::Connection &connection) {
        return store::FeedStore(connection, core.key()).appendGrant({}, "user:ann");
    }));
    CHECK(faultOf(fixture, note->note).isEmpty());
    CHECK(desk::verifyLedger(*fixture.office)->root != whole->root);
    QByteArray forged = note->note;
    forged.replace(QByteArray::number(note->size), QByteArray::number(note->size - 1));
    CHECK(desk::verifyLedger(*fixture.office, forged).error().code == base::ErrorCode::Input);
}

TEST_CASE("audit: what an administrator rewrites is found")
{
    OfficeFixture fixture;
    makeDemo(fixture, 60);
    const auto note = desk::ledgerCheckpoint(*fixture.office);
    REQUIRE_OK(note);
    REQUIRE(note->size > 300);
    SECTION("a time")
    {
        sql(fixture, "UPDATE event SET received_at = received_at - 1 WHERE seq = 200");
        CHECK(faultOf(fixture).contains(QStringLiteral("tile 0")));
        remakeTiles(fixture); // and hides it
        CHECK(faultOf(fixture).isEmpty());
        CHECK(faultOf(fixture, note->note).contains(QStringLiteral("checkpoint")));
    }
    SECTION("a verdict in the open tile")
    {
        sql(fixture, "UPDATE event SET verdict = 4 WHERE seq = (SELECT max(seq) FROM event)");
        CHECK(faultOf(fixture, note->note).contains(QStringLiteral("checkpoint")));
    }
    SECTION("an event that is taken out")
    {
        sql(fixture, "DELETE FROM event WHERE seq = 150");
        CHECK(faultOf(fixture).contains(QStringLiteral("feed row 150: its event is gone")));
    }
    SECTION("the end that is cut off")
    {
        sql(fixture, "DELETE FROM feed WHERE seq > 300");
        sql(fixture, "UPDATE feed_head SET seq = 300");
        CHECK(faultOf(fixture, note->note).contains(QStringLiteral("only 300")));
    }
}

TEST_CASE("backup: what it holds is safe for the laptops, and a restored office keeps its tree")
{
    OfficeFixture fixture;
    makeDemo(fixture, 20);
    desk::OfficeCore &core = fixture.office->core();
    const auto own = [&] {
        return core
            .read([&](store::Connection &connection) {
                return store::Devices(connection, core.key()).officeDevice();
            })
            ->value();
    };
    CHECK(own().safeDseq == 0);
    const QString first = fixture.folder.filePath(QStringLiteral("1"));
    REQUIRE_OK(desk::backUp(*fixture.office, first));
    CHECK(own().safeDseq > 0);
    CHECK(own().safeDseq == own().chain.dseq);
    const auto before = desk::verifyLedger(*fixture.office);
    const QString place = fixture.folder.filePath(QStringLiteral("restored"));
    const auto restored = desk::restore(first, place, fixture.clock);
    REQUIRE_OK(restored);
    CHECK(restored->root == before->root);
    const auto office = desk::Office::open(place, fixture.clock);
    REQUIRE_OK(office);
    CHECK(desk::ledgerCheckpoint(**office)->root == before->root);
}
