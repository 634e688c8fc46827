// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rng.h"
#include "core/sync/codec.h"
#include "core/sync/cursor.h"
#include "core/sync/keys.h"
#include "tests/support/require_ok.h"

using namespace dunlin;
using namespace dunlin::sync;

namespace {

domain::StoredEvent makeEvent(base::Rng &rng, base::AccountId account, qint64 seq)
{
    domain::StoredEvent event;
    event.raw = "{\"v\":9, \"odd\" : [1,2,{\"e\":1}],\"e\":\"\\u00e4 \xc3\xa4\"}";
    const base::Bytes16 salt = rng.bytes16();
    event.salt = QByteArray(reinterpret_cast<const char *>(salt.data()), 16);
    event.hash = domain::eventHash(event.salt, event.raw);
    event.id = {rng.bytes16()};
    event.account = account;
    event.device = {rng.bytes16()};
    event.dseq = 7;
    event.seq = seq;
    event.tag = rng.next();
    event.verdict = domain::Verdict::Late;
    event.receivedAt = base::Instant{1'760'000'000'000};
    return event;
}

PullPage makePage(base::Rng &rng)
{
    PullPage page;
    page.tenant = {rng.bytes16()};
    page.now = base::Instant{1'760'000'000'123};
    page.accounts.push_back({AccountPart::Kind::Drop, {rng.bytes16()}, {}, {}});
    const base::AccountId account{rng.bytes16()};
    AccountPart part{AccountPart::Kind::Open, account, {}, {}};
    for (qint64 seq = 1; seq <= 3; ++seq) {
        part.events.push_back(makeEvent(rng, account, seq));
        part.sum.add(part.events.back().id, part.events.back().hash);
    }
    page.accounts.push_back(part);
    page.accounts.push_back({AccountPart::Kind::Sum, {rng.bytes16()}, {}, part.sum});
    page.cursor = encodeCursor({rng.next(), 3, rng.next()});
    page.me = Ack{5, base::sha256("five"), 2};
    return page;
}

PushBatch makeBatch(base::Rng &rng, const KeyPair &key, base::TenantId tenant)
{
    PushBatch batch;
    batch.device = {rng.bytes16()};
    batch.first = 41;
    batch.prev = base::sha256("forty");
    for (int i = 0; i < 3; ++i) {
        const domain::StoredEvent event = makeEvent(rng, {rng.bytes16()}, 1);
        batch.events.push_back({41 + i, event.salt, event.raw});
        batch.head = event.hash;
    }
    batch.signature = sign(key, batchMessage(tenant, batch));
    return batch;
}

} // namespace

TEST_CASE("codec: a page keeps every byte of its events")
{
    base::SeededRng rng(1);
    const PullPage page = makePage(rng);
    const auto read = decodePullPage(encodePullPage(page));
    REQUIRE_OK(read);
    REQUIRE(read->accounts.size() == page.accounts.size());
    const AccountPart &part = read->accounts[1];
    CHECK(part.kind == AccountPart::Kind::Open);
    CHECK(part.sum == page.accounts[1].sum);
    REQUIRE(part.events.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        const domain::StoredEvent &was = page.accounts[1].events[i];
        CHECK(part.events[i].raw == was.raw);
        CHECK(part.events[i].hash == was.hash);
        CHECK(part.events[i].tag == was.tag);
        CHECK(part.events[i].verdict == was.verdict);
        CHECK(part.events[i].device == was.device);
    }
    CHECK(read->cursor == page.cursor);
    CHECK(read->me == page.me);
}

TEST_CASE("codec: an event's line says the same however its JSON is laid out")
{
    base::SeededRng rng(4);
    const PullPage page = makePage(rng);
    const QByteArray body = encodePullPage(page);
    const auto with = [&](const QByteArray &before, const QByteArray &after) {
        QByteArray lines = body.first(body.lastIndexOf('\n', -2) + 1);
        lines.replace(before, after);
        const QByteArray end = "{\"t\":\"end\",\"n\":" + QByteArray::number(lines.count('\n'))
                               + ",\"sha256\":\"" + base::toHex(base::sha256(lines)) + "\"}\n";
        return decodePullPage(lines + end);
    };
    const domain::StoredEvent &was = page.accounts[1].events[1];
    const QByteArray tag = QByteArray::number(was.tag, 16).rightJustified(16, '0');
    const std::pair<QByteArray, QByteArray> layouts[] = {
        {"{\"t\":\"ev\",", "{ \"t\" : \"ev\", "},
        {"\"s\":2,\"g\":\"" + tag + "\"", "\"g\":\"" + tag + "\",\"s\":2"},
        {",\"n\":7,", ",\"new\":[1],\"n\":7,"},
        {"\"v\":\"late\"", "\"v\":\"la\\u0074e\""}};
    for (const auto &[ours, theirs] : layouts) {
        INFO(theirs.toStdString());
        REQUIRE(body.contains(ours));
        const auto read = with(ours, theirs);
        REQUIRE_OK(read);
        REQUIRE(read->accounts[1].events.size() == 3);
        const domain::StoredEvent &is = read->accounts[1].events[1];
        CHECK(is.raw == was.raw);
        CHECK(is.salt == was.salt);
        CHECK(is.hash == was.hash);
        CHECK(is.id == was.id);
        CHECK(is.account == was.account);
        CHECK(is.device == was.device);
        CHECK(is.dseq == was.dseq);
        CHECK(is.seq == was.seq);
        CHECK(is.tag == was.tag);
        CHECK(is.verdict == was.verdict);
        CHECK(is.receivedAt == was.receivedAt);
    }
    // What is no number, no id, no salt: refused in any layout.
    CHECK_FALSE(with("\"s\":2,", "\"s\":0,"));
    CHECK_FALSE(with("\"s\":2,", "\"s\":02,"));
    CHECK_FALSE(with("\"s\":2,", "\"s\":-2,"));
    CHECK_FALSE(with(was.id.toHex(), was.id.toHex().chopped(1) + 'x'));
    CHECK_FALSE(
        with("\"salt\":\"" + was.salt.toHex(), "\"salt\":\"" + was.salt.toHex().chopped(2)));
    CHECK_FALSE(with("\"g\":\"" + tag, "\"g\":\"" + tag.chopped(1)));
}

TEST_CASE("codec: a page that was cut off or changed anywhere is not believed")
{
    base::SeededRng rng(2);
    const QByteArray body = encodePullPage(makePage(rng));
    for (qsizetype size = 0; size < body.size(); ++size)
        CHECK_FALSE(decodePullPage(body.first(size)));
    for (qsizetype i = 0; i < body.size() - 1; i += 3) {
        QByteArray changed = body;
        changed[i] = char(changed[i] ^ 1);
        const auto read = decodePullPage(changed);
        // The trailer's own spelling has slack ("7" and 'n' swapped out); the data has none.
        CHECK_FALSE(read);
    }
}

TEST_CASE("codec: lines of a kind not yet known are passed over, counted")
{
    base::SeededRng rng(3);
    QByteArray body = encodePullPage(makePage(rng));
    const qsizetype hello = body.indexOf('\n') + 1;
    const qsizetype trailer = body.lastIndexOf('\n', -2) + 1;
    const QByteArray lines = body.first(hello) + "{\"t\":\"row\",\"k\":\"template\",\"e\":{}}\n"
                             + body.sliced(hello, trailer - hello);
    const QByteArray end = "{\"t\":\"end\",\"n\":" + QByteArray::number(lines.count('\n'))
                           + ",\"sha256\":\"" + base::toHex(base::sha256(lines)) + "\"}\n";
    const auto read = decodePullPage(lines + end);
    REQUIRE_OK(read);
    CHECK(read->unknownLines == 1);
}

TEST_CASE("codec: a hotspot's page is not an answer")
{
    const QByteArray body = "<html><body>Welcome</body></html>\n";
    CHECK_FALSE(decodePullPage(body));
    CHECK_FALSE(decodePushReply(body));
    CHECK_FALSE(decodeHelloReply(body));
    CHECK_FALSE(decodeTokenReply(body));
    CHECK_FALSE(decodeProblem(body));
    CHECK_FALSE(decodeHelloReply("{\"status\":\"ok\"}"));
}

TEST_CASE("codec: a batch round trips and its signature holds for it alone")
{
    base::SeededRng rng(4);
    const KeyPair key = deviceKeyPair(randomKey(rng), "salt of the device");
    const base::TenantId tenant{rng.bytes16()};
    const PushBatch batch = makeBatch(rng, key, tenant);
    auto read = decodeBatch(encodeBatch(batch));
    REQUIRE_OK(read);
    CHECK(read->events.size() == batch.events.size());
    CHECK(read->head == batch.head);
    CHECK(verify(key.publicKey, batchMessage(tenant, *read), read->signature));
    CHECK_FALSE(verify(key.publicKey, batchMessage({rng.bytes16()}, *read), read->signature));
    ++read->first;
    CHECK_FALSE(verify(key.publicKey, batchMessage(tenant, *read), read->signature));
    --read->first;
    read->events[1].raw += ' ';
    CHECK_FALSE(verify(key.publicKey, batchMessage(tenant, *read), read->signature));
}

TEST_CASE("codec: messages round trip")
{
    base::SeededRng rng(5);
    const HelloReply hello{kProto,
                           1,
                           {rng.bytes16()},
                           randomKey(rng),
                           "challenge",
                           base::Instant{5},
                           QStringLiteral("1.0")};
    const auto helloRead = decodeHelloReply(encode(hello));
    REQUIRE_OK(helloRead);
    CHECK(helloRead->serverKey == hello.serverKey);

    PullRequest pull;
    pull.cursor = "abc";
    pull.waitSeconds = 50;
    pull.reopen = {{rng.bytes16()}};
    const auto pullRead = decodePullRequest(encode(pull));
    REQUIRE_OK(pullRead);
    CHECK(pullRead->reopen == pull.reopen);
    CHECK(pullRead->waitSeconds == 50);

    const PushReply push{{3, base::sha256("x"), 1},
                         {{3, 9'001, domain::Verdict::Quarantined, QStringLiteral("why")}},
                         base::Instant{7}};
    const auto pushRead = decodePushReply(encode(push));
    REQUIRE_OK(pushRead);
    CHECK(pushRead->ack == push.ack);
    CHECK(pushRead->results[0].reason == push.results[0].reason);

    const Problem problem{409, "fork", "after_action", QStringLiteral("detail")};
    const auto problemRead = decodeProblem(encode(problem));
    REQUIRE_OK(problemRead);
    CHECK(problemRead->code == problem.code);
}

TEST_CASE("cursor: round trips; what we did not write is nothing")
{
    base::SeededRng rng(6);
    const Cursor cursor{rng.next(), 1'234'567, rng.next()};
    CHECK(decodeCursor(encodeCursor(cursor)) == cursor);
    CHECK(decodeCursor("")->isStart());
    CHECK_FALSE(decodeCursor("!!!!"));
    CHECK_FALSE(decodeCursor(encodeCursor(cursor).chopped(2)));
    const PageToken token{cursor, PullPart::Changes, base::AccountId{rng.bytes16()}};
    CHECK(decodePageToken(encodePageToken(token)) == token);
    CHECK_FALSE(decodePageToken(encodeCursor(cursor)));
}

TEST_CASE("zstd: bounded, and damage is found")
{
    const QByteArray zeros(40'000'000, '0');
    const QByteArray bomb = compressZstd(zeros);
    CHECK(bomb.size() < 10'000);
    const auto all = decompressZstd(bomb, zeros.size());
    REQUIRE_OK(all);
    CHECK(*all == zeros);
    CHECK_FALSE(decompressZstd(bomb, zeros.size() - 1));
    CHECK_FALSE(decompressZstd(bomb.chopped(1), zeros.size()));
    CHECK_FALSE(decompressZstd("not zstd at all", 100));
    CHECK_FALSE(decompressZstd("", 100));
    const auto empty = decompressZstd(compressZstd(""), 0);
    REQUIRE_OK(empty);
    CHECK(empty->isEmpty());
}
