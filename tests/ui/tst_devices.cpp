// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_sync_status.h"
#include "tests/ui/shots.h"
#include "ui/devices/devices_page.h"
#include "ui/devices/sync_words.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
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
