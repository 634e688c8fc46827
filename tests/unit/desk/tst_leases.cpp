// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/desk/append_lines.h"
#include "core/desk/decision_replay.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_overview.h"
#include "core/desk/office_people.h"
#include "core/desk/office_report.h"
#include "core/desk/retention.h"
#include "core/desk/share_keeper.h"
#include "core/domain/event_codec.h"
#include "core/report/report_table.h"
#include "core/store/event_store.h"
#include "core/store/open_database.h"
#include "core/store/share_box.h"
#include "core/sync/keys.h"
#include "core/sync/server.h"
#include "tests/support/office_fixture.h"
#include "tests/support/require_ok.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

const QString kAnna = QStringLiteral("anna");
const QString kBert = QStringLiteral("bert");
const QString kSeven = QStringLiteral("regf.14b2iA.seven_in_seven");
const QString kConversation = QStringLiteral("regf.14b2iB.conversation");

QByteArray complianceOf(desk::Office &office, QDate day)
{
    desk::TableQuestion question;
    question.from = question.to = day;
    const auto table = desk::tableReport(office, "compliance", question);
    REQUIRE_OK(table);
    return report::toJson(*table);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// An office in Texas with one debtor who may be called now: 24 November 2026, 11:00.
struct TexanOffice {
    TexanOffice() : fixture({QStringLiteral("Office"), base::kUsd, "America/Chicago"})
    {
        for (const QString &user : {kAnna, kBert})
            REQUIRE_OK(desk::addUser(*fixture.office, {user, user, ports::Role::Manager, {}, {}}));
        REQUIRE_OK(desk::addUser(
            *fixture.office,
            {QStringLiteral("eva"), QStringLiteral("eva"), ports::Role::Supervisor, {}, {}}));
        REQUIRE_OK(desk::addUser(
            *fixture.office,
            {QStringLiteral("carl"), QStringLiteral("carl"), ports::Role::Collector, {}, {}}));
        desk::OfficeCore &core = fixture.office->core();
        base::SeededRng seeded(5);
        account = {seeded.bytes16()};
        domain::AccountOpened opened;
        opened.number = QStringLiteral("TX-1");
        opened.creditor = {seeded.bytes16()};
        opened.debtor = {seeded.bytes16()};
        opened.currency = base::kUsd;
        domain::DebtorSet debtor{.debtor = opened.debtor};
        debtor.name = QStringLiteral("Ada Ball");
        debtor.address = domain::PostalAddress{
            {}, {}, QStringLiteral("75001"), QStringLiteral("TX"), QStringLiteral("US")};
        domain::ContactPointSet point{.point = {seeded.bytes16()},
                                      .kind = domain::PointKind::Phone,
                                      .value = QStringLiteral("+12145550100")};
        point.label = QStringLiteral("mobile");
        domain::ItemAdded item{.item = {seeded.bytes16()}};
        item.number = QStringLiteral("1");
        item.issued = item.due = QDate(2026, 9, 1);
        item.amount = base::Money(100'00, base::kUsd);
        REQUIRE_OK(core.write([&](store::Connection &connection) {
            std::vector<domain::Event> events;
            for (domain::Payload payload :
                 {domain::Payload(domain::CreditorSet{opened.creditor, QStringLiteral("Shop"), {}}),
                  domain::Payload(opened), domain::Payload(debtor), domain::Payload(point),
                  domain::Payload(item)})
                events.push_back(core.author().draft(
                    std::holds_alternative<domain::CreditorSet>(payload) ? base::AccountId{}
                                                                         : account,
                    payload, QStringLiteral("engine")));
            return desk::appendOwn(core, connection, std::move(events));
        }));
    }
    desk::Office &office() { return *fixture.office; }
    sync::ServerContext context() { return {office().serverStore(), fixture.clock, rng}; }
    /// Verdicts of lines; `%AT%` is now.
    QList<QByteArray> append(const QByteArray &lines, const QString &user = kAnna)
    {
        const auto answers = desk::appendLines(office(), lines, user);
        REQUIRE_OK(answers);
        QList<QByteArray> verdicts;
        reasons.clear();
        ids.clear();
        for (const desk::LineAnswer &answer : *answers) {
            verdicts << answer.verdict;
            reasons << answer.reason;
            ids << answer.id;
        }
        return verdicts;
    }
    domain::AccountState state()
    {
        desk::OfficeCore &core = office().core();
        const auto found = core.read([&](store::Connection &connection) {
            return desk::stateNow(connection, core.key(), account, desk::applyContext(core));
        });
        REQUIRE_OK(found);
        return *found;
    }
    void minutes(int count) { fixture.clock.advanceMs(count * base::kMsPerMinute); }

    OfficeFixture fixture;
    base::SecureRng rng;
    base::AccountId account;
    QStringList reasons;
    QList<QByteArray> ids;
};

/// A laptop as far as its shares go.
struct Laptop {
    Laptop(TexanOffice &of, QString name) : office(of), user(std::move(name))
    {
        const auto code = desk::makeDeviceCode(office.office(), user);
        REQUIRE_OK(code);
        const auto enrolled = sync::enrol(office.context(), {code->code, key.publicKey, {}});
        REQUIRE(enrolled);
        device = enrolled->device;
        serverKey = enrolled->serverKey;
        outbox.emplace(open(QStringLiteral("outbox.db"), store::Role::Outbox));
        cache.emplace(open(QStringLiteral("cache.db"), store::Role::Cache));
    }
    store::Connection open(const QString &name, store::Role role)
    {
        store::OpenSpec spec;
        spec.location = folder.filePath(name);
        spec.role = role;
        auto made = store::openDatabase(spec);
        REQUIRE_OK(made);
        return std::move(*made);
    }
    QByteArray bearer()
    {
        const auto hello = sync::hello(office.context());
        const auto token = sync::token(
            office.context(), {device, hello->challenge,
                               sync::sign(key, sync::tokenMessage(device, hello->challenge))});
        REQUIRE(token);
        return token->token;
    }
    void want()
    {
        store::HeldShares wish;
        wish.account = office.account;
        REQUIRE_OK(store::ShareBox(*outbox).put(std::span(&wish, 1)));
    }
    /// A round of leases; gives the number of requests.
    int round(bool answerIsLost = false)
    {
        const base::Instant now = office.fixture.clock.now();
        for (int asked = 0;; ++asked) {
            const auto request = desk::leaseRequestOf(*outbox, *cache, user, now);
            REQUIRE_OK(request);
            if (request->isEmpty() || asked > 3)
                return asked;
            const auto reply = sync::lease(office.context(), bearer(), *request);
            REQUIRE(reply);
            CHECK(sync::verify(serverKey, sync::leaseMessage(*reply), reply->signature));
            const auto again = sync::decodeLeaseReply(sync::encode(*reply));
            REQUIRE_OK(again);
            CHECK(again->entries == reply->entries);
            if (answerIsLost)
                return asked + 1;
            REQUIRE_OK(desk::keepLeaseReply(*outbox, *request, *reply, now));
        }
    }
    std::optional<compliance::Shares> shares()
    {
        const auto found =
            desk::sharesFor(*outbox, device, office.account, office.fixture.clock.now());
        REQUIRE_OK(found);
        return *found;
    }
    int shareOf(const QString &rule)
    {
        const auto all = shares();
        if (!all)
            return -1;
        for (const auto &[id, share] : all->parts) {
            if (id == rule)
                return share;
        }
        return 0;
    }

    TexanOffice &office;
    QString user;
    QTemporaryDir folder;
    sync::KeyPair key = sync::keyPairFromSeed(sync::randomKey(office.rng));
    base::DeviceId device;
    QByteArray serverKey;
    std::optional<store::Connection> outbox;
    std::optional<store::Connection> cache;
};

QByteArray call(const char *more = "", const char *result = "no_answer")
{
    return QByteArray("{\"account\":\"TX-1\",\"kind\":\"contact\",\"channel\":\"call\",\"to\":"
                      "\"+12145550100\",\"result\":\"")
           + result + '"' + more + '}';
}

} // namespace

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
