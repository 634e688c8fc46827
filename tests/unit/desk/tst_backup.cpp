// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_audit.h"
#include "core/desk/office_backup.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/store/feed_store.h"
#include "core/store/portfolio_reader.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

/// What the queue and the reports are made of.
QByteArray rowsOf(desk::Office &office)
{
    QByteArray rows;
    desk::OfficeCore &core = office.core();
    REQUIRE_OK(core.read([&](store::Connection &connection) {
        return store::PortfolioReader(connection, core.key())
            .forEachAccount([&](const store::AccountRow &row) {
                rows += row.number.toUtf8() + ' ' + QByteArray::number(row.total) + '\n';
                return true;
            });
    }));
    return rows;
}

QByteArray incarnationOf(desk::Office &office)
{
    desk::OfficeCore &core = office.core();
    const auto head = core.read([&](store::Connection &connection) {
        return store::FeedStore(connection, core.key()).head();
    });
    REQUIRE_OK(head);
    return head->incarnation;
}

void makeSmallDemo(OfficeFixture &fixture)
{
    desk::DemoRequest request;
    request.accounts = 25;
    REQUIRE_OK(desk::makeDemo(*fixture.office, request, {}));
}

} // namespace

TEST_CASE("backup: a restored office has the same ledger and figures, and another incarnation")
{
    OfficeFixture fixture;
    makeSmallDemo(fixture);
    const QString file = fixture.folder.filePath(QStringLiteral("b.dunlin"));
    const auto made = desk::backUp(*fixture.office, file);
    REQUIRE_OK(made);
    CHECK(made->events > 25);
    CHECK(QFileInfo(file).permissions().testFlag(QFileDevice::ReadOther) == false);
    const QString place = fixture.folder.filePath(QStringLiteral("restored"));
    const auto restored = desk::restore(file, place, fixture.clock);
    REQUIRE_OK(restored);
    CHECK(restored->root == made->root);
    CHECK(restored->events == made->events);
    const auto office = desk::Office::open(place, fixture.clock);
    REQUIRE_OK(office);
    CHECK((*office)->tenant() == fixture.office->tenant());
    CHECK(rowsOf(**office) == rowsOf(*fixture.office));
    CHECK(incarnationOf(**office) != incarnationOf(*fixture.office));
    CHECK(desk::restore(file, place, fixture.clock).error().code == base::ErrorCode::StoreBusy);
}

TEST_CASE("backup: a file that is cut short or changed restores nothing")
{
    OfficeFixture fixture;
    makeSmallDemo(fixture);
    const QString path = fixture.folder.filePath(QStringLiteral("b.dunlin"));
    REQUIRE_OK(desk::backUp(*fixture.office, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    const QString place = fixture.folder.filePath(QStringLiteral("restored"));
    const auto refused = [&](const QByteArray &bytes) {
        const QString bad = fixture.file(QStringLiteral("bad.dunlin"), bytes);
        const auto result = desk::restore(bad, place, fixture.clock);
        return !result && result.error().code == base::ErrorCode::Input
               && !QFile::exists(place + QLatin1String("/office.db"));
    };
    for (int part = 0; part < 40; ++part) {
        CHECK(refused(good.left(good.size() * part / 40)));
        QByteArray bad = good;
        const qsizetype at = good.size() * part / 40;
        bad[at] = char(bad[at] ^ 0x10);
        CHECK(refused(bad));
    }
    CHECK(refused("not a backup"));
    CHECK(desk::restore(path + QLatin1String(".none"), place, fixture.clock).error().code
          == base::ErrorCode::NotFound);
    CHECK(desk::restore(path, fixture.office->location(), fixture.clock).error().code
          != base::ErrorCode::Internal);
}
