// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/queue/call_words.h"
#include "ui/queue/header_parts.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"

#include <catch2/catch.hpp>

#include <QtGui/QAccessible>
#include <QtTest/QTest>

using namespace dunlin;
using dunlin::testing::sampleAccount;
using dunlin::testing::WindowFixture;

namespace {

/// Account 2 opens in two hours, account 4 at no time that is known.
struct CallableFixture : WindowFixture {
    CallableFixture() : WindowFixture(40)
    {
        opens = clock.now().plusMs(2 * base::kMsPerHour);
        queue.rows[1].call = {opens, opens.plusMs(8 * base::kMsPerHour), "America/Chicago"};
        queue.rows[3].call = {std::nullopt, clock.now().plusMs(base::kMsPerDay), {}};
        reload();
    }
    void reload()
    {
        ++queue.generation;
        ports::ChangeSet all;
        all.everything = true;
        Q_EMIT changes.committed(all);
        settle(250);
        press(Qt::Key_Home);
        settle(120);
    }
    queue::QueueModel *model() const
    {
        return qobject_cast<queue::QueueModel *>(find<queue::QueueView>("queueView")->model());
    }
    base::Instant opens;
};

} // namespace

TEST_CASE("who may not be called now stands below, and the row says when", "[queue]")
{
    CallableFixture at;
    const auto *model = at.model();
    REQUIRE(model);
    CHECK(model->row(38)->account == sampleAccount(2));
    CHECK(model->row(39)->account == sampleAccount(4));
    CHECK(model->callable() == 38);
    const QString opens = queue::callShort(model->row(38)->call, at.clock.now());
    CHECK(opens.contains(QStringLiteral("their time")));
    CHECK(opens.contains(QStringLiteral(":")));
    CHECK(queue::callShort(model->row(0)->call, at.clock.now()).isEmpty());
    // A screen reader hears it with the row.
    CHECK(model->sentence(38).contains(QStringLiteral("may be called from")));
    CHECK(model->sentence(39).contains(QStringLiteral("may not be called now")));
    CHECK(model->sentence(0).contains(QStringLiteral("may be called now")));
}

TEST_CASE("what a row says of its hours follows the day and the zone", "[queue]")
{
    const base::Instant now{1'795'538'520'000}; // Tue 2026-11-24 16:42 UTC, 10:42 in Chicago
    ports::CallTimes call;
    CHECK(queue::callShort(call, now).isEmpty()); // nobody has worked it out
    call = {now.plusMs(90 * base::kMsPerMinute), now.plusMs(base::kMsPerDay), "America/Chicago"};
    CHECK(queue::callShort(call, now).contains(QStringLiteral("12:12")));
    call.opensAt = now.plusMs(22 * base::kMsPerHour);
    call.checkAt = now.plusMs(30 * base::kMsPerHour);
    CHECK(queue::callShort(call, now).contains(QStringLiteral("Wed")));
    CHECK_FALSE(queue::callShort(call, now).contains(QStringLiteral("their time")));
    call.opensAt = now.plusMs(20 * base::kMsPerDay);
    CHECK(queue::callShort(call, now).contains(QStringLiteral("14 Dec")));
    // What has to be worked out anew does not promise a time that has passed.
    call = {now.plusMs(-base::kMsPerHour), now.plusMs(-1), "America/Chicago"};
    CHECK_FALSE(call.isOpen(now));
    CHECK(queue::callShort(call, now) == QStringLiteral("no calls for now"));
}

TEST_CASE("F C leaves only those who may be called, with their number", "[queue]")
{
    CallableFixture at;
    auto *toggle = at.find<queue::CallableSwitch>("callableNow");
    REQUIRE(toggle);
    CHECK(toggle->accessibleName().contains(QStringLiteral("38")));
    at.press(Qt::Key_F);
    at.press(Qt::Key_C);
    at.settle();
    CHECK(toggle->isChecked());
    CHECK(at.model()->rowCount() == 38);
    CHECK(at.queuePage->query().callableOnly);
    // It narrows the filter that holds, and stays when another is chosen.
    at.press(Qt::Key_F);
    at.press(Qt::Key_3);
    at.settle();
    CHECK(at.queuePage->query().callableOnly);
    for (int i = 0; i < at.model()->rowCount(); ++i)
        CHECK(at.model()->row(i)->status == domain::Status::PromiseBroken);
    at.press(Qt::Key_F);
    at.press(Qt::Key_C);
    at.settle();
    CHECK_FALSE(toggle->isChecked());
}

TEST_CASE("as time passes the list is announced, not moved under the cursor", "[queue]")
{
    CallableFixture at;
    at.press(Qt::Key_J);
    at.press(Qt::Key_J);
    const auto before = at.queuePage->currentAccount();
    at.clock.advanceMs(3 * base::kMsPerHour);
    at.queue.now = at.clock.now();
    ++at.queue.generation;
    Q_EMIT at.changes.committed({}); // no event: time alone
    at.settle(250);
    CHECK(at.queuePage->currentAccount() == before);
    auto *newer = at.find<common::Button>("newerOrder");
    REQUIRE_FALSE(newer->isHidden());
    CHECK(newer->text().contains(QStringLiteral("1 more to call")));
    CHECK(at.find<queue::CallableSwitch>("callableNow")
              ->accessibleName()
              .contains(QStringLiteral("39")));
    at.press(Qt::Key_Home);
    at.settle();
    CHECK(newer->isHidden());
    CHECK(at.model()->callable() == 39);
    CHECK(at.model()->row(1)->account == sampleAccount(2));
}

TEST_CASE("one key makes the next allowed time a call-back, in the queue", "[queue]")
{
    CallableFixture at;
    at.press(Qt::Key_L); // the first may be called
    at.settle();
    CHECK(at.desk.wrapUps.empty());
    at.find<queue::QueueView>("queueView")->setCurrentRow(38);
    at.settle();
    at.press(Qt::Key_L);
    at.settle();
    REQUIRE(at.desk.wrapUps.size() == 1);
    CHECK(at.desk.wrapUps.front().account == sampleAccount(2));
    REQUIRE(at.desk.wrapUps.front().callBack);
    CHECK(at.desk.wrapUps.front().callBack->at == at.opens);
    CHECK_FALSE(at.desk.wrapUps.front().contact);
    CHECK(at.queuePage->currentAccount() == sampleAccount(4));
    at.press(Qt::Key_L); // no time is known
    at.settle();
    CHECK(at.desk.wrapUps.size() == 1);
}
