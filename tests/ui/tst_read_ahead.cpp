// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/fake_account_desk.h"
#include "tests/support/require_ok.h"
#include "ui/common/read_ahead.h"

#include <catch2/catch.hpp>

#include <QtCore/QCoreApplication>

using namespace dunlin;
using namespace dunlin::testing;

namespace {

struct Ahead {
    Ahead()
    {
        for (int n = 1; n <= 20; ++n) {
            auto page = samplePage(n, clock.now());
            page.linked.clear();
            ids.push_back(page.state.id);
            desk.put(page);
        }
    }
    /// Reads a page; the answer never comes from inside the call.
    ports::AccountPage read(size_t n)
    {
        std::optional<base::Result<ports::AccountPage>> answer;
        ahead.page(ids[n], [&](auto page) { answer = std::move(page); });
        CHECK_FALSE(answer);
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        REQUIRE_OK(*answer);
        return **answer;
    }
    void commit(const QSet<domain::AccountId> &accounts, bool everything = false)
    {
        ports::ChangeSet set;
        set.accounts = accounts;
        set.everything = everything;
        Q_EMIT changes.committed(set);
    }

    base::ManualClock clock{base::Instant{1'795'608'000'000}};
    ports::Changes changes;
    FakeAccountDesk desk{clock, changes};
    common::ReadAhead ahead{desk, changes, clock};
    std::vector<domain::AccountId> ids;
};

} // namespace

TEST_CASE("read ahead: a page that was read is at hand until a commit touches it")
{
    Ahead test;
    CHECK(test.read(0).state.id == test.ids[0]);
    CHECK(test.read(0).state.id == test.ids[0]);
    CHECK(test.desk.pageCalls == 1);
    test.commit({test.ids[1]});
    test.read(0);
    CHECK(test.desk.pageCalls == 1);
    test.desk.at(test.ids[0]).state.number = QStringLiteral("changed");
    test.commit({test.ids[0]});
    CHECK(test.read(0).state.number == QStringLiteral("changed"));
    CHECK(test.desk.pageCalls == 2);
    // Terms and names of the office are on every page.
    test.commit({domain::AccountId{}});
    test.read(0);
    CHECK(test.desk.pageCalls == 3);
    test.commit({}, /*everything=*/true);
    test.read(0);
    CHECK(test.desk.pageCalls == 4);
    // An hour passed, or nobody may be called any more: no account is named.
    ports::ChangeSet turn;
    turn.origin = ports::ChangeSet::Origin::NewDay;
    Q_EMIT test.changes.committed(turn);
    test.read(0);
    CHECK(test.desk.pageCalls == 5);
}

TEST_CASE("read ahead: what happens on one account of a person makes the others' pages old")
{
    Ahead test;
    test.desk.at(test.ids[0]).linked = {{test.ids[0], {}, {}, {}, 0}, {test.ids[1], {}, {}, {}, 0}};
    test.read(0);
    test.commit({test.ids[1]});
    test.read(0);
    CHECK(test.desk.pageCalls == 2);
}

TEST_CASE(
    "read ahead: an answer that a commit overtook, a draft and an hour that ends are not kept")
{
    Ahead test;
    test.desk.holdPages = true;
    bool answered = false;
    test.ahead.page(test.ids[0], [&](const auto &) { answered = true; });
    test.commit({test.ids[0]});
    test.desk.release();
    while (!answered)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    test.read(0);
    CHECK(test.desk.pageCalls == 2);
    test.ahead.saveDraft(test.ids[0], QStringLiteral("half a no"), [](const auto &) {});
    test.read(0);
    CHECK(test.desk.pageCalls == 3);

    test.desk.at(test.ids[1]).gate.validUntil = test.clock.now().plusMs(1000);
    test.read(1);
    test.read(1);
    CHECK(test.desk.pageCalls == 4);
    test.clock.advanceMs(1000);
    test.read(1);
    CHECK(test.desk.pageCalls == 5);
    // What no commit tells of.
    test.read(2);
    test.clock.advanceMs(5 * base::kMsPerMinute);
    test.read(2);
    CHECK(test.desk.pageCalls == 7);
}

TEST_CASE("read ahead: only the pages of the last accounts stay")
{
    Ahead test;
    for (size_t n = 0; n < test.ids.size(); ++n)
        test.read(n);
    CHECK(test.desk.pageCalls == 20);
    test.read(19);
    test.read(8);
    CHECK(test.desk.pageCalls == 20);
    test.read(7);
    CHECK(test.desk.pageCalls == 21);
}
