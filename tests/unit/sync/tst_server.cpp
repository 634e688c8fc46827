// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/sync_office.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::sync;
using domain::Verdict;
using tests::SyncDevice;
using tests::SyncOffice;

namespace {

const QString kAnna = QStringLiteral("anna");
const QString kBoss = QStringLiteral("boss");

base::Hash32 hashOf(const PushEvent &event)
{
    return domain::eventHash(event.salt, event.raw);
}

const AccountPart *partOf(const PullPage &page, base::AccountId account)
{
    for (const AccountPart &part : page.accounts) {
        if (part.account == account)
            return &part;
    }
    return nullptr;
}

} // namespace

TEST_CASE("enrol: a code works once, for ten minutes; a lost answer is repeated")
{
    SyncOffice office;
    const QString code = office.store.addCode(kAnna, office.clock.now().plusMs(600'000));
    const QByteArray key = keyPairFromSeed(randomKey(office.rng)).publicKey;
    const auto first = enrol(office.context(), {code.toLower(), key, {}});
    REQUIRE(first);
    CHECK(first->user == kAnna);
    CHECK(first->role == "collector");
    const auto again = enrol(office.context(), {code, key, {}});
    REQUIRE(again);
    CHECK(again->device == first->device);
    const QByteArray other = keyPairFromSeed(randomKey(office.rng)).publicKey;
    CHECK(enrol(office.context(), {code, other, {}}).error().code == "code_unknown");
    const QString late = office.store.addCode(kAnna, office.clock.now().plusMs(600'000));
    office.clock.advanceMs(600'001);
    CHECK(enrol(office.context(), {late, other, {}}).error().code == "code_unknown");
}

TEST_CASE("token: only for who signs the challenge, and for fifteen minutes")
{
    SyncOffice office;
    SyncDevice anna(office, kAnna);
    const auto challenge = hello(office.context())->challenge;
    const KeyPair stranger = keyPairFromSeed(randomKey(office.rng));
    CHECK_FALSE(token(office.context(),
                      {anna.id, challenge, sign(stranger, tokenMessage(anna.id, challenge))}));
    CHECK(caller(office.context(), anna.bearer));
    CHECK_FALSE(caller(office.context(), anna.bearer.chopped(1)));
    office.clock.advanceMs(kTokenSeconds * 1000 + 1);
    CHECK(caller(office.context(), anna.bearer).error().code == "auth");
    CHECK_FALSE(token(office.context(),
                      {anna.id, challenge, sign(anna.key, tokenMessage(anna.id, challenge))}));
}

TEST_CASE("push: events get gapless numbers, repeats add nothing, gaps are told")
{
    SyncOffice office;
    SyncDevice anna(office, kAnna);
    const base::AccountId account = office.newAccount();
    office.assign(account, kAnna);
    const PushEvent one = office.event(1, account);
    const PushEvent two = office.event(2, account);
    const PushEvent three = office.event(3, account);
    const auto first = anna.push({one, two});
    REQUIRE(first);
    CHECK(first->ack.last == 2);
    CHECK(first->ack.lastHash == hashOf(two));
    CHECK(first->results[0].verdict == Verdict::Accepted);
    CHECK(first->results[1].seq == first->results[0].seq + 1);
    const size_t rows = office.store.state().feed.size();
    const auto again = anna.push({one, two});
    REQUIRE(again);
    CHECK(again->ack == first->ack);
    CHECK(again->results.empty());
    const auto gap = anna.push({office.event(4, account)}, hashOf(three));
    REQUIRE(gap);
    CHECK(gap->ack.last == 2);
    CHECK(office.store.state().feed.size() == rows);
    CHECK(anna.push({three}, hashOf(two))->ack.last == 3);
}

TEST_CASE("push: another history of the same device is a fork")
{
    SyncOffice office;
    SyncDevice anna(office, kAnna);
    const base::AccountId account = office.newAccount();
    const PushEvent one = office.event(1, account);
    REQUIRE(anna.push({one}));
    CHECK(anna.push({office.event(1, account)}).error().code == "fork");
    CHECK(anna.push({office.event(2, account)}, base::sha256("else")).error().code == "fork");

    const QByteArray newKey = keyPairFromSeed(randomKey(office.rng)).publicKey;
    const auto renewed = fork(office.context(), anna.bearer, {newKey});
    REQUIRE(renewed);
    CHECK(renewed->device != anna.id);
    CHECK(fork(office.context(), anna.bearer, {newKey})->device == renewed->device);
}

TEST_CASE("push: a wrong signature, device or head is refused and changes nothing")
{
    SyncOffice office;
    SyncDevice anna(office, kAnna);
    SyncDevice boss(office, kBoss);
    const size_t rows = office.store.state().feed.size();
    std::swap(anna.key, boss.key);
    CHECK(anna.push({office.event(1, office.newAccount())}).error().code == "bad_request");
    std::swap(anna.key, boss.key);
    std::swap(anna.bearer, boss.bearer);
    CHECK(anna.push({office.event(1, office.newAccount())}).error().code == "forbidden");
    CHECK(office.store.state().feed.size() == rows);
}

TEST_CASE("push: nothing well-signed is refused for its content")
{
    SyncOffice office;
    SyncDevice anna(office, kAnna);
    const base::AccountId mine = office.newAccount();
    const base::AccountId others = office.newAccount();
    office.assign(mine, kAnna);
    office.assign(others, kBoss);

    std::vector<PushEvent> events{
        office.event(1, mine),
        office.event(2, others),
        office.event(3, mine, domain::Assigned{kAnna}),
        office.event(4, {}, domain::Noted{QStringLiteral("for all")}),
        {5, office.event(5, mine).salt, "{\"not\":\"an event\"}"},
        {6, office.event(6, mine).salt,
         office.raw(mine, domain::Noted{}).replace("\"note\"", "\"promise\"")},
    };
    const auto reply = anna.push(events);
    REQUIRE(reply);
    REQUIRE(reply->ack.last == 6);
    CHECK(reply->results[0].verdict == Verdict::Accepted);
    CHECK(reply->results[1].verdict == Verdict::Late);
    CHECK(reply->results[2].verdict == Verdict::Quarantined);
    CHECK(reply->results[3].verdict == Verdict::Quarantined);
    CHECK(reply->results[4].verdict == Verdict::Quarantined);
    CHECK(reply->results[5].verdict == Verdict::Quarantined);
    const auto &feed = office.store.state().feed;
    CHECK(feed[size_t(reply->results[4].seq - 1)].event->account == quarantineAccount());
    CHECK(feed[size_t(reply->results[3].seq - 1)].event->account == quarantineAccount());
    CHECK(feed[size_t(reply->results[5].seq - 1)].event->raw == events[5].raw);
}

TEST_CASE("push: an id that is in the ledger keeps the ledger's bytes")
{
    SyncOffice office;
    SyncDevice anna(office, kAnna);
    SyncDevice boss(office, kBoss);
    const base::AccountId account = office.newAccount();
    office.assign(account, kAnna);
    const base::EventId id{base::derivedId("test", "same")};
    const PushEvent first = office.event(1, account, domain::Noted{QStringLiteral("a")}, id);
    const PushEvent second = office.event(1, account, domain::Noted{QStringLiteral("b")}, id);
    const auto a = anna.push({first});
    const auto b = boss.push({second});
    REQUIRE(b);
    CHECK(b->results[0].verdict == Verdict::Merged);
    CHECK(b->results[0].seq == a->results[0].seq);
    CHECK(b->ack.lastHash == hashOf(second));
    CHECK(office.store.event(id).value()->raw == first.raw);
    CHECK(boss.push({second})->results.empty());
}

TEST_CASE("pull: gained accounts come whole, lost ones are dropped, others' are not told of")
{
    SyncOffice office;
    SyncDevice anna(office, kAnna);
    SyncDevice boss(office, kBoss);
    const base::AccountId one = office.newAccount();
    const base::AccountId two = office.newAccount();
    REQUIRE(boss.push({office.event(1, one), office.event(2, two)}));
    office.assign(one, kAnna);
    const auto first = anna.pull();
    REQUIRE(first);
    REQUIRE(partOf(*first, one));
    CHECK(partOf(*first, one)->kind == AccountPart::Kind::Open);
    CHECK(partOf(*first, one)->events.size() == 2);
    CHECK_FALSE(partOf(*first, two));
    office.assign(one, kBoss);
    office.assign(two, kAnna);
    const auto second = anna.pull(first->cursor);
    REQUIRE(second);
    CHECK(partOf(*second, one)->kind == AccountPart::Kind::Drop);
    CHECK(partOf(*second, two)->kind == AccountPart::Kind::Open);
    CHECK(isIdle(*anna.pull(second->cursor)));
    CHECK(boss.pull()->accounts.size() == 3);
}

TEST_CASE("pull: pages have one target, whatever comes meanwhile")
{
    SyncOffice office;
    SyncDevice boss(office, kBoss);
    std::vector<PushEvent> events;
    for (qint64 dseq = 1; dseq <= 20; ++dseq)
        events.push_back(office.event(dseq, office.newAccount()));
    REQUIRE(boss.push(events));
    PullRequest request;
    request.maxBytes = 1;
    qint64 got = 0;
    const qint64 target = qint64(office.store.state().feed.size());
    while (true) {
        const auto page = pull(office.context(), boss.bearer, request);
        REQUIRE(page);
        for (const AccountPart &part : page->accounts) {
            got += qint64(part.events.size());
            domain::AccountSum sum;
            for (const domain::StoredEvent &event : part.events)
                sum.add(event.id, event.hash);
            CHECK(sum == part.sum);
        }
        office.assign(office.newAccount(), kAnna);
        request.page = page->nextPage;
        if (!page->cursor.isEmpty()) {
            CHECK(decodeCursor(page->cursor)->seq == target);
            break;
        }
    }
    CHECK(got == 20);
}

TEST_CASE("pull: a server that was put back says so")
{
    SyncOffice office;
    SyncDevice boss(office, kBoss);
    REQUIRE(boss.push({office.event(1, office.newAccount())}));
    const auto backup = office.store.backup();
    const PushEvent two = office.event(2, office.newAccount());
    REQUIRE(boss.push({two}, office.store.state().devices[boss.id].lastHash));
    const auto page = boss.pull();
    REQUIRE(page);
    office.store.restore(backup);
    office.assign(office.newAccount(), kAnna); // the same number is given again
    const auto after = boss.pull(page->cursor);
    REQUIRE(after);
    CHECK(after->mode == PullMode::Rewound);
    CHECK(after->me->last == 1);
    CHECK(boss.pull("rubbish")->mode == PullMode::Rewound);
}

TEST_CASE("pull: an account whose sum did not agree is sent whole when asked for")
{
    SyncOffice office;
    SyncDevice boss(office, kBoss);
    const base::AccountId account = office.newAccount();
    REQUIRE(boss.push({office.event(1, account), office.event(2, account)}));
    const auto page = boss.pull();
    PullRequest request;
    request.cursor = page->cursor;
    request.reopen = {account, office.newAccount()};
    const auto repaired = pull(office.context(), boss.bearer, request);
    REQUIRE(repaired);
    REQUIRE(partOf(*repaired, account));
    CHECK(partOf(*repaired, account)->kind == AccountPart::Kind::Open);
    CHECK(partOf(*repaired, account)->events.size() == 2);
    request.reopen.clear();
    request.verifyAll = true;
    const auto sums = pull(office.context(), boss.bearer, request);
    REQUIRE(partOf(*sums, account));
    CHECK(partOf(*sums, account)->kind == AccountPart::Kind::Sum);
    CHECK(partOf(*sums, account)->sum.count == 2);
}

TEST_CASE("server: a wiped device and a user who left get nothing")
{
    SyncOffice office;
    SyncDevice anna(office, kAnna);
    office.store.state().users[kAnna].active = false;
    CHECK(anna.pull().error().code == "forbidden");
    office.store.state().users[kAnna].active = true;
    office.store.state().devices[anna.id].state = DeviceState::Draining;
    CHECK_FALSE(anna.pull());
    const auto drained = anna.push({office.event(1, office.newAccount())});
    REQUIRE(drained);
    CHECK(drained->results[0].verdict == Verdict::Quarantined);
    office.store.state().devices[anna.id].state = DeviceState::Wiped;
    CHECK(anna.push({office.event(2, office.newAccount())}).error().code == "wiped");
}
