// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_sync_status.h"
#include "tests/ui/shots.h"
#include "ui/devices/devices_page.h"
#include "ui/devices/fleet_card.h"
#include "ui/devices/sync_words.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace dunlin;
using devices::DevicesPage;
using Kind = ports::SyncState::Kind;

namespace {

const QByteArray kZone = "America/New_York";

base::Instant at(const char *iso)
{
    return *base::instantFromText(QLatin1String(iso), "UTC");
}

QString seen(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

struct Shown {
    Shown()
    {
        ports::SyncState state;
        state.kind = Kind::Synced;
        state.lastContact = clock.now().plusMs(-2000);
        state.accounts = 5000;
        state.server = QStringLiteral("https://office.example:8443");
        state.device = QStringLiteral("anna's laptop");
        sync.set(state);
        page.resize(1200, 690);
        page.show();
        QTest::qWait(1);
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = page.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void wait(Kind kind, int items)
    {
        ports::SyncState state = sync.state();
        state.kind = kind;
        state.pending = items;
        sync.items.clear();
        const QByteArrayList kinds{"contact", "note", "promise", "call_back"};
        for (int i = 0; i < items; ++i)
            sync.items.push_back({kinds[i % 4], QStringLiteral("SS-05142%1").arg(i),
                                  clock.now().plusMs(-60'000 * (items - i))});
        if (items > 0)
            state.oldestPending = sync.items.front().at;
        sync.set(state);
        QTest::qWait(300);
    }

    base::ManualClock clock{at("2026-11-24T14:49:00Z")};
    testing::FakeSyncStatus sync;
    DevicesPage page{sync, clock, kZone};
};

} // namespace

TEST_CASE("devices: synced work is said in one sentence, and it ages", "[devices]")
{
    Shown shown;
    auto *sentence = shown.find<QLabel>("syncSentence");
    CHECK(seen(sentence->text()) == QStringLiteral("All work saved and synced 2 s ago"));
    CHECK(shown.find<QLabel>("outboxEmpty")->isVisible());
    CHECK(seen(shown.find<QLabel>("accountsHere")->text()) == QStringLiteral("5,000"));
    shot(shown.page, QStringLiteral("devices-synced"));
    shown.clock.advanceMs(120'000);
    QTest::qWait(1100);
    CHECK(seen(sentence->text()) == QStringLiteral("All work saved and synced 2 min ago"));
}

TEST_CASE("devices: what waits is listed in words", "[devices]")
{
    Shown shown;
    shown.wait(Kind::Offline, 7);
    CHECK(seen(shown.find<QLabel>("syncSentence")->text())
              .contains(QStringLiteral("wait on this laptop, oldest 09:42")));
    auto *table = shown.find<QTableView>("outbox");
    REQUIRE(table->isVisible());
    QAbstractItemModelTester tester(table->model());
    CHECK(table->model()->rowCount() == 7);
    CHECK(table->model()->index(2, 0).data().toString() == QStringLiteral("Promise"));
    CHECK(seen(table->model()->index(2, 0).data(Qt::AccessibleTextRole).toString())
              .startsWith(QStringLiteral("Promise, account SS-051422")));
    CHECK(shown.find<QLabel>("outboxNote")->text().contains(QStringLiteral("come back")));
    shot(shown.page, QStringLiteral("devices-offline"));
    style::applyTheme(*qApp, style::Theme::Dark);
    shot(shown.page, QStringLiteral("devices-offline-dark"));
    style::applyTheme(*qApp, style::Theme::Light);
    shown.page.setLayoutDirection(Qt::RightToLeft);
    shot(shown.page, QStringLiteral("devices-offline-rtl"));
}

TEST_CASE("devices: sync now, and work offline and back", "[devices]")
{
    Shown shown;
    auto *now = shown.find<QPushButton>("syncNow");
    QTest::mouseClick(now, Qt::LeftButton);
    CHECK(shown.sync.syncs == 1);
    auto *offline = shown.find<QCheckBox>("workOffline");
    offline->click();
    CHECK(shown.sync.state().kind == Kind::Paused);
    CHECK(offline->isChecked());
    CHECK_FALSE(now->isEnabled());
    CHECK(
        shown.find<QLabel>("syncSentence")->text().startsWith(QStringLiteral("You work offline")));
    offline->click();
    CHECK(shown.sync.state().kind == Kind::Syncing);
    CHECK_FALSE(offline->isChecked());
}

TEST_CASE("devices: a file for support is asked for by name", "[devices]")
{
    Shown shown;
    QTemporaryDir folder;
    const QString wanted = folder.filePath(QStringLiteral("mine.json"));
    QSignalSpy asked(&shown.page, &DevicesPage::diagnosisWanted);
    QString proposed;
    QTimer::singleShot(0, &shown.page, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        proposed = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        dialog->selectFile(wanted);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    shown.find<QPushButton>("saveDiagnosis")->click();
    CHECK(proposed == QStringLiteral("dunlin-diagnosis-2026-11-24.json"));
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().toString() == wanted);
}

TEST_CASE("devices: a hotspot's page and a wrong clock have their own words", "[devices]")
{
    ports::SyncState state;
    state.kind = Kind::Problem;
    state.captivePortal = true;
    const base::Instant now = at("2026-11-24T14:49:00Z");
    CHECK(devices::syncSentence(state, now, kZone).title.contains(QStringLiteral("sign-in")));
    state.captivePortal = false;
    state.clockSuspect = true;
    CHECK(devices::syncSentence(state, now, kZone).title.contains(QStringLiteral("clock")));
    state.clockSuspect = false;
    CHECK(devices::syncSentence(state, now, kZone).ink == style::Ink::Danger);
}

TEST_CASE("devices: a problem shows what support needs", "[devices]")
{
    Shown shown;
    ports::SyncState state = shown.sync.state();
    state.kind = Kind::Problem;
    state.problem = QStringLiteral("auth: device revoked");
    shown.sync.set(state);
    CHECK(shown.find<QLabel>("syncProblem")->text().contains(QStringLiteral("device revoked")));
    shot(shown.page, QStringLiteral("devices-problem"));
}

TEST_CASE("devices: every state has a sentence, and offline is no error", "[devices]")
{
    const base::Instant now = at("2026-11-24T14:49:00Z");
    for (Kind kind :
         {Kind::Synced, Kind::Syncing, Kind::Waiting, Kind::Offline, Kind::Paused, Kind::Problem}) {
        for (qint64 pending : {0, 3}) {
            ports::SyncState state;
            state.kind = kind;
            state.pending = pending;
            const devices::SyncSentence sentence = devices::syncSentence(state, now, kZone);
            CHECK_FALSE(sentence.title.isEmpty());
            if (kind != Kind::Problem)
                CHECK(sentence.ink != style::Ink::Danger);
        }
    }
}

namespace {

/// Three laptops: one in touch, one silent, one of which grace asks the wipe.
class FakeFleet final : public ports::Fleet {
public:
    std::vector<ports::FleetLaptop> laptops;
    QByteArrayList asked;
    std::optional<base::Error> refusal;

    explicit FakeFleet(base::Instant now)
    {
        for (const char *id : {"a1", "a2", "a3"}) {
            ports::FleetLaptop laptop;
            laptop.id = id;
            laptop.name = QStringLiteral("Laptop ") + QString::fromLatin1(id);
            laptop.user = QStringLiteral("cole");
            laptop.enrolled = now.plusMs(-90LL * 24 * 3'600'000);
            laptop.lastSeen = now.plusMs(-3'600'000);
            laptops.push_back(laptop);
        }
        laptops[1].lastSeen = now.plusMs(-9LL * 24 * 3'600'000);
        laptops[2].wipeAskedBy = QStringLiteral("grace");
    }
    void list(ports::Reply<std::vector<ports::FleetLaptop>> reply) override
    {
        if (refusal)
            reply(base::fail(*refusal));
        else
            reply(laptops);
    }
    void wipe(const QByteArray &laptop, ports::Reply<bool> reply) override
    {
        asked << "wipe " + laptop;
        reply(true);
    }
    void withdrawWipe(const QByteArray &laptop, ports::Reply<bool> reply) override
    {
        asked << "withdraw " + laptop;
        reply(true);
    }
};

struct ShownFleet : Shown {
    FakeFleet fleet{clock.now()};
    QTableView *table = nullptr;

    explicit ShownFleet(const char *user, std::optional<base::Error> refusal = {})
    {
        fleet.refusal = std::move(refusal);
        page.showFleet(fleet, QString::fromLatin1(user));
        QTest::qWait(1);
        table = find<QTableView>("fleetTable");
    }
    QString cell(int row, int column)
    {
        return seen(table->model()->index(row, column).data().toString());
    }
    void choose(int row)
    {
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::qWait(1);
    }
    QString sentence() { return seen(find<QLabel>("fleetSentence")->text()); }
};

} // namespace

TEST_CASE("devices: a manager sees the office's laptops, those that need a look first")
{
    ShownFleet shown("henry");
    QAbstractItemModelTester tester(shown.table->model());
    REQUIRE(shown.table->model()->rowCount() == 3);
    CHECK(shown.cell(0, 0) == QLatin1String("Laptop a2"));
    CHECK(shown.cell(0, 3) == QLatin1String("Silent for 9 day(s)"));
    CHECK(shown.cell(1, 3) == QLatin1String("grace asks for a wipe; a second person has to agree"));
    CHECK(shown.cell(2, 3) == QLatin1String("In touch"));
    shot(shown.page, QStringLiteral("devices-fleet"));
}

TEST_CASE("devices: a wipe is asked for in two steps, agreed to by another, and taken back")
{
    ShownFleet shown("henry");
    auto *wipe = shown.find<QPushButton>("fleetWipe");
    auto *back = shown.find<QPushButton>("fleetBack");
    shown.choose(2); // in touch, nobody asked
    CHECK_FALSE(back->isVisible());
    wipe->click();
    CHECK(shown.fleet.asked.isEmpty()); // first it says what would happen
    CHECK(shown.sentence().contains(QLatin1String("second person")));
    back->click();
    CHECK_FALSE(back->isVisible());
    wipe->click();
    wipe->click();
    CHECK(shown.fleet.asked == QByteArrayList{"wipe a1"});

    shown.choose(1); // grace asked
    wipe->click();
    CHECK(shown.sentence().contains(QLatin1String("cannot be taken back")));
    CHECK(shown.fleet.asked.size() == 1);
    shown.choose(0); // another laptop is another question
    shown.choose(1);
    CHECK_FALSE(shown.sentence().contains(QLatin1String("cannot be taken back")));
    wipe->click();
    wipe->click();
    CHECK(shown.fleet.asked.last() == "wipe a3");

    ShownFleet own("grace");
    own.choose(1);
    CHECK_FALSE(own.find<QPushButton>("fleetWipe")->isVisible()); // not the second person
    own.find<QPushButton>("fleetBack")->click();
    CHECK(own.fleet.asked == QByteArrayList{"withdraw a3"});
}

TEST_CASE("devices: when the office is out of reach the card says so, and what was read stays")
{
    const base::Error offline{base::ErrorCode::Offline, QStringLiteral("no route")};
    ShownFleet shown("henry", offline);
    CHECK_FALSE(shown.table->isVisible());
    shown.fleet.refusal.reset();
    shown.page.findChild<devices::FleetCard *>()->reload();
    QTest::qWait(1);
    CHECK(shown.table->isVisible());
    shown.fleet.refusal = offline;
    shown.page.findChild<devices::FleetCard *>()->reload();
    QTest::qWait(1);
    CHECK(shown.table->isVisible());
    CHECK(shown.table->model()->rowCount() == 3);
}

TEST_CASE("devices: how long the laptop works alone, who keeps its key, and what was repaired")
{
    Shown shown;
    const auto said = [&](const char *name) { return seen(shown.find<QLabel>(name)->text()); };
    CHECK(said("leaseLeft") == QLatin1String("for as long as it takes"));
    CHECK(said("syncDefects") == QLatin1String("none were needed"));
    ports::SyncState state = shown.sync.state();
    state.leaseUntil = shown.clock.now().plusMs(13 * base::kMsPerDay + 1);
    state.bytes = 480'000'000;
    state.key = ports::SyncState::Key::File;
    state.defects = 2;
    state.lastDefect = shown.clock.now().plusMs(-60'000);
    state.lastDefectDetail = QStringLiteral("a sum differed");
    shown.sync.set(state);
    CHECK(said("leaseLeft") == QLatin1String("for 13 more day(s)"));
    CHECK(said("diskUsed") == QLatin1String("480 MB, encrypted"));
    CHECK(said("keyKept").contains(QLatin1String("unprotected")));
    CHECK(said("syncDefects").startsWith(QLatin1String("2, the last")));
    CHECK(shown.find<QLabel>("syncDefects")->toolTip().contains(QLatin1String("a sum differed")));
    state.leaseUntil = shown.clock.now();
    shown.sync.set(state);
    CHECK(said("leaseLeft").contains(QLatin1String("reach the server")));
}
