// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk/texan_office.h"

using namespace dunlin;
using namespace dunlin::tests;

TEST_CASE("reserve, act, settle")
{
    TexanOffice office;
    const QByteArray reserve =
        "{\"account\":\"TX-1\",\"kind\":\"reservation\",\"channel\":\"call\","
        "\"to\":\"+12145550100\"}";
    CHECK(office.append(reserve).front() == "accepted");
    const QByteArray id = office.ids.front();
    REQUIRE(office.state().reservations.size() == 1);
    office.minutes(1);
    SECTION("nobody else may call meanwhile: it is not known whether they speak")
    {
        CHECK(office.append(call()).front() == "refused");
        CHECK(office.append(reserve).front() == "refused");
        CHECK(office
                  .append("{\"account\":\"TX-1\",\"kind\":\"reservation_released\",\"of\":\"" + id
                          + "\",\"reason\":\"line dead\"}")
                  .front()
              == "accepted");
        CHECK(office.append(call()).front() == "accepted");
    }
    SECTION("the contact settles it with the decision it was made with, whatever the hour")
    {
        office.minutes(11 * 60); // 22:00
        CHECK(office.append(call(", \"reservation\":\"00000000000000000000000000000001\"")).front()
              == "refused");
        const QByteArray settling = ", \"reservation\":\"" + id + '"';
        CHECK(office.append(call(settling.constData())).front() == "accepted");
        const auto state = office.state();
        CHECK(state.reservations.empty());
        CHECK(state.contacts.size() == 1);
        CHECK(office.append(call(settling.constData())).front() == "refused");
    }
    SECTION("busy does not count")
    {
        const QByteArray settling = ", \"reservation\":\"" + id + '"';
        CHECK(office.append(call(settling.constData(), "busy")).front() == "accepted");
        CHECK(office.append(call()).front() == "accepted");
    }
    SECTION("left alone it counts until its time is over")
    {
        office.minutes(23 * 60);
        CHECK(office.append(reserve).front() == "refused");
        office.minutes(61);
        CHECK(office.append(reserve).front() == "accepted");
    }
}

TEST_CASE("an override: by role, from the rule's list, with a note, for one contact, for a while")
{
    TexanOffice office;
    CHECK(office.append(call("", "right_party_talk"), QStringLiteral("carl")).front()
          == "accepted");
    office.minutes(60);
    const auto with = [](const QByteArray &override) {
        return call((", \"override\":" + override).constData());
    };
    const QByteArray good = R"({"reason_code":"active_litigation","note":"hearing today"})";
    CHECK(office.append(call()).front() == "refused");
    CHECK(office.append(with(good), QStringLiteral("carl")).front() == "refused"); // his role
    CHECK(office
              .append(with(R"({"reason_code":"active_litigation","note":" "})"),
                      QStringLiteral("eva"))
              .front()
          == "refused");
    CHECK(office.append(with(R"({"reason_code":"because","note":"x"})"), QStringLiteral("eva"))
              .front()
          == "refused");
    CHECK(office.append(with(good), QStringLiteral("eva")).front() == "accepted");
    office.minutes(60);
    SECTION("on request, by another person")
    {
        const QByteArray ask = R"({"account":"TX-1","kind":"override_request","channel":"call",)"
                               R"("reason_code":"active_litigation","note":"hearing"})";
        CHECK(office.append(ask, QStringLiteral("carl")).front() == "accepted");
        const QByteArray request = office.ids.front();
        const QByteArray grant = R"({"account":"TX-1","kind":"override_decision","of":")" + request
                                 + R"(","decision":"granted"})";
        const QByteArray use = with(R"({"request":")" + request + R"("})");
        CHECK(office.append(use, QStringLiteral("carl")).front() == "refused"); // not granted yet
        CHECK(office.append(grant, QStringLiteral("carl")).front() == "refused");
        CHECK(office.append(grant, QStringLiteral("eva")).front() == "accepted");
        CHECK(office.append(use, QStringLiteral("bert")).front() == "refused"); // not his
        SECTION("for one contact")
        {
            CHECK(office.append(use, QStringLiteral("carl")).front() == "accepted");
            CHECK(office.append(use, QStringLiteral("carl")).front() == "refused");
            const QDate day(2026, 11, 24);
            const QJsonObject total = objectOf(complianceOf(office.office(), day))
                                          .value(QLatin1String("total"))
                                          .toObject();
            CHECK(total.value(QLatin1String("overrides")).toInt() == 2);
            CHECK(total.value(QLatin1String("blocks")).toInt() > 2);
        }
        SECTION("for a quarter of an hour")
        {
            office.minutes(16);
            CHECK(office.append(use, QStringLiteral("carl")).front() == "refused");
        }
    }
}

TEST_CASE("a decision is made again from what its contact kept")
{
    TexanOffice office;
    CHECK(office.append(call()).front() == "accepted");
    const auto id = base::EventId::fromHex(office.ids.front());
    REQUIRE(id);
    const auto replay = desk::replayDecision(office.office(), {*id, {}});
    REQUIRE_OK(replay);
    INFO(replay->json.toStdString());
    CHECK(replay->same);
    const QJsonObject json = objectOf(replay->json);
    CHECK(json.value(QLatin1String("digest_ok")).toBool());
    CHECK(json.value(QLatin1String("packs")).toArray().size() >= 2);
    CHECK(json.value(QLatin1String("facts")).toObject().contains(QLatin1String("attempt")));
    CHECK_FALSE(desk::replayDecision(office.office(), {{}, {}}).has_value());
    SECTION("without its packs it says so")
    {
        const std::vector<compliance::PackSource> none{
            {QStringLiteral("x.json"), "{\"packs\":[]}"}};
        const auto without = desk::replayDecision(office.office(), {*id, none});
        REQUIRE_OK(without);
        CHECK_FALSE(without->same);
    }
}

TEST_CASE("notices are facts: a written dispute in its period stops contact")
{
    TexanOffice office;
    CHECK(office
              .append(R"({"account":"TX-1","kind":"notice","what":"validation_notice_sent",)"
                      R"("written":true,"to":"ada@x.org"})")
              .front()
          == "accepted");
    CHECK(office.append(R"({"account":"TX-1","kind":"notice","what":"no_such_thing"})").front()
          == "refused");
    CHECK(office.append(call()).front() == "accepted");
    office.minutes(60);
    CHECK(office
              .append(R"({"account":"TX-1","kind":"notice","what":"dispute_received",)"
                      R"("written":true})")
              .front()
          == "accepted");
    CHECK(office.append(call()).front() == "refused");
    office.minutes(1);
    CHECK(office.append(R"({"account":"TX-1","kind":"notice","what":"verification_sent"})").front()
          == "accepted");
    office.minutes(60);
    CHECK(office.append(call()).front() == "accepted");
}
