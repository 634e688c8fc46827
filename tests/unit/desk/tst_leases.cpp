// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk/texan_office.h"

using namespace dunlin;
using namespace dunlin::tests;

TEST_CASE("leases: the only laptop has the whole of every limit, a second one shares them")
{
    TexanOffice office;
    Laptop anna(office, kAnna);
    CHECK(anna.shareOf(kSeven) == -1); // before it ever asked
    CHECK(anna.round() == 1);
    CHECK(anna.shareOf(kSeven) == -1);
    CHECK(desk::shareStatus(*anna.outbox, office.fixture.clock.now())->whole);

    Laptop bert(office, kBert);
    bert.want();
    bert.round();
    // What the first may still do alone is not given twice.
    CHECK(bert.shareOf(kSeven) == 0);
    // It is asked to give it back; until it has, it holds it.
    office.minutes(1);
    anna.want();
    CHECK(anna.round(true) == 1);
    CHECK(anna.shareOf(kSeven) == -1);
    anna.round();
    CHECK(anna.shareOf(kSeven) == 7);
    CHECK(anna.shareOf(kConversation) == 1);
    bert.want();
    bert.round();
    CHECK(bert.shareOf(kSeven) == 0);
    CHECK(bert.shareOf(kConversation) == 0);

    SECTION("what is given back can be given to another")
    {
        REQUIRE_OK(desk::noteUse(*anna.outbox, office.account));
        CHECK(office.append(call()).front() == "accepted");
        const auto request =
            desk::leaseRequestOf(*anna.outbox, *anna.cache, kAnna, office.fixture.clock.now());
        REQUIRE_OK(request);
        CHECK(request->wanted == std::vector{office.account});
        // It is forgotten before anybody is asked.
        CHECK(anna.shareOf(kSeven) == 0);
        sync::LeaseRequest returned = *request;
        std::swap(returned.wanted, returned.returned);
        REQUIRE(sync::lease(office.context(), anna.bearer(), returned));
        bert.want();
        bert.round();
        CHECK(bert.shareOf(kSeven) == 6);
        CHECK(bert.shareOf(kConversation) == 1);
    }
    SECTION("an answer that is lost leaves nothing to spend, and is asked for again")
    {
        REQUIRE_OK(desk::noteUse(*anna.outbox, office.account));
        anna.round(true);
        CHECK(anna.shareOf(kSeven) == 0);
        anna.want();
        anna.round();
        CHECK(anna.shareOf(kSeven) == 7);
    }
    SECTION("a share ends; it counts until nothing done under it can be in the window")
    {
        office.minutes(73 * 60);
        CHECK(anna.shareOf(kSeven) == 0);
        bert.want();
        bert.round();
        CHECK(bert.shareOf(kSeven) == 0);
        office.minutes(10 * 24 * 60);
        bert.want();
        bert.round();
        CHECK(bert.shareOf(kSeven) == 7);
        CHECK(bert.shareOf(kConversation) == 1);
    }
}

TEST_CASE("leases: the office plans within what is left to it")
{
    TexanOffice office;
    Laptop anna(office, kAnna);
    anna.round();
    const QByteArray reserve = "{\"account\":\"TX-1\",\"kind\":\"reservation\",\"channel\":"
                               "\"call\",\"to\":\"+12145550100\"}";
    CHECK(office.append(reserve).front() == "refused");
    CHECK(office.reasons.front().contains(QLatin1String("share")));
}

TEST_CASE("leases: only who has told everything is given shares")
{
    TexanOffice office;
    Laptop anna(office, kAnna);
    sync::LeaseRequest request;
    request.last = 5;
    request.wanted = {office.account};
    const auto refused = sync::lease(office.context(), anna.bearer(), request);
    REQUIRE(!refused);
    CHECK(refused.error().code == "gap");
    const auto damaged = sync::decodeLeaseRequest("{\"last\":1}");
    CHECK_FALSE(damaged.has_value());
}

TEST_CASE("leases: what was refused for want of a share is counted and told")
{
    TexanOffice office;
    Laptop anna(office, kAnna);
    desk::NotAllowed notAllowed;
    notAllowed.account = office.account;
    notAllowed.question.at = office.fixture.clock.now();
    notAllowed.question.actor = QStringLiteral("user:anna");
    notAllowed.refusal = {QStringLiteral("no"), kSeven, compliance::GateResult::BlockOverridable,
                          true};
    REQUIRE_OK(desk::noteRefusal(*anna.outbox, notAllowed, {office.rng.bytes16()}));
    CHECK(desk::shareStatus(*anna.outbox, office.fixture.clock.now())->refusedForShare == 1);
    anna.round();
    const QDate today(2026, 11, 24);
    const auto report = complianceOf(office.office(), today);
    const QJsonObject total = objectOf(report).value(QLatin1String("total")).toObject();
    CHECK(total.value(QLatin1String("for_share")).toInt() == 1);
    CHECK(total.value(QLatin1String("blocks")).toInt() == 1);
    // Told once.
    office.minutes(1);
    anna.round();
    CHECK(objectOf(complianceOf(office.office(), today))
              .value(QLatin1String("total"))
              .toObject()
              .value(QLatin1String("blocks"))
              .toInt()
          == 1);
}

TEST_CASE("leases: what is in nobody's queue here goes back when it is not used")
{
    TexanOffice office;
    Laptop anna(office, kAnna);
    Laptop bert(office, kBert);
    anna.round();
    anna.want();
    anna.round();
    CHECK(anna.shareOf(kSeven) == 7);
    bert.want();
    bert.round();
    CHECK(bert.shareOf(kSeven) == 0);
    // Not used for a while, and in no queue of hers.
    office.minutes(10);
    anna.round();
    CHECK(anna.shareOf(kSeven) == 7);
    office.minutes(6);
    anna.round();
    CHECK(anna.shareOf(kSeven) == 0);
    office.minutes(1);
    bert.want();
    bert.round();
    CHECK(bert.shareOf(kSeven) == 7);
}

TEST_CASE("leases: a copied profile's shares count twice until the copy has told all")
{
    TexanOffice office;
    Laptop anna(office, kAnna);
    Laptop bert(office, kBert);
    anna.round();
    anna.want();
    anna.round();
    REQUIRE(anna.shareOf(kSeven) == 7);
    const sync::KeyPair key = sync::keyPairFromSeed(sync::randomKey(office.rng));
    const auto copy = sync::fork(office.context(), anna.bearer(), {key.publicKey});
    REQUIRE(copy);
    // Both may have used them: even once Anna's own are back, nobody gets any.
    sync::LeaseRequest back;
    back.returned = {office.account};
    REQUIRE(sync::lease(office.context(), anna.bearer(), back));
    bert.want();
    bert.round();
    CHECK(bert.shareOf(kSeven) == 0);
    // The copy has told everything, and holds nothing.
    const auto hello = sync::hello(office.context());
    const auto token = sync::token(
        office.context(), {copy->device, hello->challenge,
                           sync::sign(key, sync::tokenMessage(copy->device, hello->challenge))});
    REQUIRE(token);
    sync::LeaseRequest nothing;
    nothing.whole = true;
    REQUIRE(sync::lease(office.context(), token->token, nothing));
    office.minutes(1);
    bert.want();
    bert.round();
    CHECK(bert.shareOf(kSeven) == 7);
}

TEST_CASE("leases: a message that the office sends stays within what is left to it")
{
    TexanOffice office;
    CHECK(office
              .append(R"({"account":"TX-1","kind":"contact_point","point_kind":"phone",)"
                      R"("value":"+12145550100","consent":"given"})")
              .front()
          != "");
    Laptop anna(office, kAnna);
    anna.round(); // has the whole of every limit
    const QByteArray sms = R"({"account":"TX-1","kind":"contact","channel":"sms",)"
                           R"("to":"+12145550100","result":"sent"})";
    CHECK(office.append(sms).front() == "refused");
    CHECK(office.reasons.front().contains(QLatin1String("share")));
}

TEST_CASE("overview: the office's figures are the report's, with the contacts behind them")
{
    TexanOffice office;
    Laptop anna(office, kAnna);
    desk::NotAllowed notAllowed;
    notAllowed.account = office.account;
    notAllowed.question.at = office.fixture.clock.now();
    notAllowed.question.actor = QStringLiteral("user:anna");
    notAllowed.refusal = {QStringLiteral("no"), kSeven, compliance::GateResult::BlockOverridable,
                          true};
    REQUIRE_OK(desk::noteRefusal(*anna.outbox, notAllowed, {office.rng.bytes16()}));
    CHECK(office.append(call()).front() == "accepted");
    anna.round();
    const QDate day(2026, 11, 24);
    desk::OfficeCore &core = office.office().core();
    const auto ask = [&](const char *what) {
        return desk::answerCompliance(core, QByteArray(R"({"ask":")") + what
                                                + R"(","from":"2026-11-24","to":"2026-11-24",)"
                                                  R"("days":90,"rule":")"
                                                + kSeven.toLatin1() + "\"}");
    };
    const auto answer = ask("overview");
    REQUIRE_OK(answer);
    const auto overview = desk::overviewFromJson(*answer);
    REQUIRE_OK(overview);
    const QJsonObject total =
        objectOf(complianceOf(office.office(), day)).value(QLatin1String("total")).toObject();
    const auto count = [&](const char *key) { return total.value(QLatin1String(key)).toInteger(); };
    CHECK(overview->totals.contacts == 1);
    CHECK(overview->totals
          == ports::GateTotals{count("contacts"), count("decided"), count("warnings"),
                               count("blocks"), count("overrides"), count("breaches"),
                               count("for_share")});
    REQUIRE_FALSE(overview->rules.empty());
    CHECK(overview->rules.front().rule == kSeven);
    CHECK(overview->rules.front().citation.contains(QLatin1String("1006.14")));
    CHECK(overview->packs.size() > 20);
    CHECK(overview->packs.front().sha256.size() == 64);
    const auto found = ask("cases");
    REQUIRE_OK(found);
    const auto cases = desk::casesFromJson(*found);
    REQUIRE_OK(cases);
    REQUIRE(cases->size() == 1);
    CHECK(cases->front().account == office.account);
    CHECK(cases->front().debtor == QLatin1String("Ada Ball"));
    CHECK(cases->front().forShare);
    const auto replayed = ask("replay");
    REQUIRE_OK(replayed);
    const auto replay = desk::replayFromJson(*replayed);
    REQUIRE_OK(replay);
    CHECK(replay->decisions == 1);
    CHECK_FALSE(ask("gossip").has_value());
    CHECK_FALSE(desk::seesCompliance(ports::Role::Collector));
}
