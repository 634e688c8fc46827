// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/systems/connectors.h"
#include "core/desk/systems/systems_crew.h"
#include "core/desk/systems/webhooks.h"
#include "tests/support/office_fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>

#include <catch2/catch.hpp>

#include <condition_variable>
#include <mutex>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

/// Another system that answers as it is told.
struct Peer {
    std::vector<desk::WebRequest> got;
    std::function<base::Result<desk::WebAnswer>(const desk::WebRequest &)> answer =
        [](const desk::WebRequest &) {
            return desk::WebAnswer{200, "{}", {}, {}};
        };
    desk::WebCaller caller()
    {
        return [this](const desk::WebRequest &request) {
            got.push_back(request);
            return answer(request);
        };
    }
    static QByteArray header(const desk::WebRequest &request, const char *name)
    {
        for (const auto &[key, value] : request.headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

void fill(OfficeFixture &fixture)
{
    desk::ImportRequest request;
    request.file = fixture.file(
        QStringLiteral("items.csv"),
        "customer number,name,creditor,invoice number,invoice date,due date,amount,currency\n"
        "A-1,One,Acme,INV-1,2026-01-02,2026-02-01,100.00,EUR\n"
        "A-2,Two,Acme,INV-2,2026-01-02,2026-02-01,50.00,EUR\n");
    request.profile = QStringLiteral("open-items");
    REQUIRE_OK(desk::importFile(*fixture.office, request, {}));
    desk::NewUser user;
    user.name = QStringLiteral("boss");
    user.role = ports::Role::Manager;
    REQUIRE_OK(desk::addUser(*fixture.office, user));
}

void note(OfficeFixture &fixture, const char *account, const char *text)
{
    const QJsonObject line{{QStringLiteral("account"), QLatin1String(account)},
                           {QStringLiteral("kind"), QStringLiteral("note")},
                           {QStringLiteral("text"), QLatin1String(text)}};
    const auto done =
        desk::appendLines(*fixture.office, QJsonDocument(line).toJson(QJsonDocument::Compact), {});
    REQUIRE_OK(done);
    REQUIRE(done->front().verdict == "accepted");
}

desk::WebhookRound tell(OfficeFixture &fixture, Peer &peer)
{
    const auto round = desk::tellWebhooks(*fixture.office, peer.caller());
    REQUIRE_OK(round);
    return *round;
}

QStringList notesOf(OfficeFixture &fixture, const char *account)
{
    const auto answer = desk::account(*fixture.office, {QString::fromLatin1(account), {}, {}, {}});
    REQUIRE_OK(answer);
    QStringList out;
    for (const domain::TimelineEntry &entry : answer->state.timeline) {
        if (entry.kind == domain::TimelineEntry::Kind::Note)
            out << entry.text;
    }
    return out;
}

} // namespace

TEST_CASE("webhooks: each event of a wanted kind is told once, signed")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto hook = desk::addWebhook(
        *fixture.office,
        {QStringLiteral("http://127.0.0.1:9/x"), {QStringLiteral("note")}, QStringLiteral("boss")});
    REQUIRE_OK(hook);
    Peer peer;
    CHECK(tell(fixture, peer).made == 0); // what was before is no news
    note(fixture, "A-1", "hello");
    REQUIRE_OK(desk::appendLines(
        *fixture.office,
        R"({"account":"A-1","kind":"payment","amount":"1.00","value_date":"2026-11-20"})", {}));
    const auto round = tell(fixture, peer);
    CHECK(round.made == 1);
    CHECK(round.delivered == 1);
    REQUIRE(peer.got.size() == 1);
    const desk::WebRequest &sent = peer.got.front();
    const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
    CHECK(body.value(QLatin1String("type")).toString() == QLatin1String("note"));
    CHECK(body.value(QLatin1String("account")).toString() == QLatin1String("A-1"));
    const QByteArray signature = Peer::header(sent, "Dunlin-Signature");
    const QByteArray seconds = signature.mid(2, signature.indexOf(',') - 2);
    CHECK(signature
          == "t=" + seconds + ",v1="
                 + QMessageAuthenticationCode::hash(seconds + '.' + sent.body, hook->secret,
                                                    QCryptographicHash::Sha256)
                       .toHex());
    CHECK(tell(fixture, peer).delivered == 0);
    CHECK(peer.got.size() == 1);
}

TEST_CASE("webhooks: what does not go through is tried again, later and later, then shown")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto hook = desk::addWebhook(
        *fixture.office, {QStringLiteral("https://a.example/x"), {}, QStringLiteral("boss")});
    REQUIRE_OK(hook);
    note(fixture, "A-1", "hello");
    Peer peer;
    peer.answer = [](const desk::WebRequest &) -> base::Result<desk::WebAnswer> {
        return base::fail(base::ErrorCode::Offline, QStringLiteral("connection refused"));
    };
    CHECK(tell(fixture, peer).retried == 1);
    CHECK(tell(fixture, peer).retried == 0); // not yet
    peer.answer = [](const desk::WebRequest &) { return desk::WebAnswer{503, {}, "120", {}}; };
    fixture.clock.advanceMs(11'000);
    CHECK(tell(fixture, peer).retried == 1);
    fixture.clock.advanceMs(119'000); // it asked for two minutes
    CHECK(peer.got.size() == 2);
    CHECK(tell(fixture, peer).retried == 0);
    for (int i = 0; i < 10; ++i) {
        fixture.clock.advanceMs(25 * base::kMsPerHour);
        tell(fixture, peer);
    }
    CHECK(peer.got.size() == 9);
    // One id for all attempts, so that the other side can tell.
    for (const desk::WebRequest &one : peer.got)
        CHECK(Peer::header(one, "Dunlin-Delivery")
              == Peer::header(peer.got.front(), "Dunlin-Delivery"));
    const auto failed =
        desk::deliveries(*fixture.office, hook->id, store::DeliveryState::Failed, 0, 10);
    REQUIRE_OK(failed);
    REQUIRE(failed->size() == 1);
    CHECK(failed->front().attempts == 9);
    CHECK(failed->front().status == 503);
    CHECK(failed->front().words == QLatin1String("answered 503"));
    CHECK(failed->front().body.contains("hello"));
    peer.answer = [](const desk::WebRequest &) { return desk::WebAnswer{204, {}, {}, {}}; };
    REQUIRE_OK(desk::retryDelivery(*fixture.office, hook->id, failed->front().seq));
    CHECK(tell(fixture, peer).delivered == 1);
    CHECK_FALSE(desk::retryDelivery(*fixture.office, hook->id, failed->front().seq));
}

TEST_CASE("webhooks: gone means paused; paused means that nothing is lost")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto hook = desk::addWebhook(
        *fixture.office, {QStringLiteral("https://a.example/x"), {}, QStringLiteral("boss")});
    REQUIRE_OK(hook);
    note(fixture, "A-1", "one");
    Peer peer;
    peer.answer = [](const desk::WebRequest &) { return desk::WebAnswer{410, {}, {}, {}}; };
    CHECK(tell(fixture, peer).failed == 1);
    CHECK(desk::webhooks(*fixture.office)->front().row.state == store::WebhookState::Paused);
    note(fixture, "A-1", "two");
    peer.answer = [](const desk::WebRequest &) { return desk::WebAnswer{200, {}, {}, {}}; };
    CHECK(tell(fixture, peer).delivered == 0);
    REQUIRE_OK(desk::pauseWebhook(*fixture.office, hook->id, false));
    CHECK(tell(fixture, peer).delivered == 1);
    REQUIRE_OK(desk::removeWebhook(*fixture.office, hook->id));
    CHECK_FALSE(desk::removeWebhook(*fixture.office, hook->id));
}

namespace {

/// Other systems that are asked on several threads: one that is called slow.example says nothing
/// until it is let go, and then gives no answer.
class Crowd {
public:
    desk::WebCaller caller()
    {
        return [this](const desk::WebRequest &request) -> base::Result<desk::WebAnswer> {
            const QString host = request.url.host();
            std::unique_lock lock(m_mutex);
            ++m_calls[host];
            m_changed.notify_all();
            if (host != QLatin1String("slow.example"))
                return desk::WebAnswer{200, "[]", {}, {}};
            m_changed.wait(lock, [this] { return m_letGo; });
            return base::fail(base::ErrorCode::Offline, QStringLiteral("no answer within 10 s"));
        };
    }
    bool waitForCalls(const char *host, int count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20),
                                  [&] { return m_calls[QLatin1String(host)] >= count; });
    }
    int calls(const char *host)
    {
        const std::lock_guard lock(m_mutex);
        return m_calls[QLatin1String(host)];
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_letGo = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, int> m_calls;
    bool m_letGo = false;
};

} // namespace

TEST_CASE("webhooks: one that hangs holds up neither another nor a connector, and is left in peace")
{
    OfficeFixture fixture;
    fill(fixture);
    for (const char *url : {"https://slow.example/x", "https://quick.example/x"})
        REQUIRE_OK(desk::addWebhook(
            *fixture.office,
            {QString::fromLatin1(url), {QStringLiteral("note")}, QStringLiteral("boss")}));
    const auto settings = QJsonDocument::fromJson(R"({
        "url": "https://desk.example/t", "items": "", "id": "{id}", "account": "{account}",
        "rules": [{"make": {"kind": "note", "text": "{id}"}}]})")
                              .object();
    REQUIRE_OK(desk::saveConnector(*fixture.office, {QStringLiteral("desk"), "rest", settings, 5}));
    Crowd crowd;
    desk::SystemsCrew crew(*fixture.office, crowd.caller(), crowd.caller(), [](const QString &) {});
    note(fixture, "A-1", "one");
    crew.look();
    CHECK(crowd.waitForCalls("slow.example", 1));
    CHECK(crowd.waitForCalls("quick.example", 1));
    CHECK(crowd.waitForCalls("desk.example", 1));
    // It still hangs: the others go on, and it is not asked by a second thread.
    note(fixture, "A-1", "two");
    while (crowd.calls("quick.example") < 2) {
        crew.look();
        REQUIRE(crew.waitForOne(20'000));
    }
    CHECK(crowd.calls("slow.example") == 1);
    crowd.letGo();
    crew.waitForAll();
    crew.look();
    crew.waitForAll();
    // What it did not take is kept, and nobody asks it again at once.
    CHECK(crowd.calls("slow.example") == 1);
    const auto hooks = desk::webhooks(*fixture.office);
    REQUIRE_OK(hooks);
    for (const desk::WebhookInfo &one : *hooks) {
        const bool slow = one.row.url.contains(QLatin1String("slow.example"));
        CHECK(one.counts.waiting == (slow ? 2 : 0));
        CHECK(one.counts.delivered == (slow ? 0 : 2));
    }
}

TEST_CASE("webhooks: those that do not answer never have all the places")
{
    OfficeFixture fixture;
    fill(fixture);
    for (int i = 0; i < 3; ++i)
        REQUIRE_OK(
            desk::addWebhook(*fixture.office, {QStringLiteral("https://slow.example/%1").arg(i),
                                               {QStringLiteral("note")},
                                               QStringLiteral("boss")}));
    Crowd crowd;
    desk::SystemsCrew crew(*fixture.office, crowd.caller(), crowd.caller(), [](const QString &) {},
                           {2, 1, 1});
    note(fixture, "A-1", "one");
    crew.look();
    CHECK(crowd.waitForCalls("slow.example", 2)); // the third finds no place
    crowd.letGo();
    crew.waitForAll();
    CHECK(crowd.calls("slow.example") == 2);
    REQUIRE_OK(desk::addWebhook(*fixture.office, {QStringLiteral("https://quick.example/x"),
                                                  {QStringLiteral("note")},
                                                  QStringLiteral("boss")}));
    note(fixture, "A-1", "two");
    crew.look();
    CHECK(crowd.waitForCalls("quick.example", 1));
    crew.waitForAll();
}

TEST_CASE("webhooks: addresses are https, or this machine")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto add = [&](const char *url) {
        return desk::addWebhook(*fixture.office,
                                {QString::fromLatin1(url), {}, QStringLiteral("boss")});
    };
    for (const char *bad : {"http://a.example/x", "ftp://a.example", "file:///etc/passwd",
                            "https://user:pw@a.example/", "not an address", "",
                            "http://169.254.169.254/latest", "https://a.example/#x"})
        CHECK_FALSE(add(bad));
    CHECK(add("https://a.example/x?y=1"));
    CHECK(add("http://127.0.0.1:8080/"));
    CHECK_FALSE(desk::addWebhook(
        *fixture.office, {QStringLiteral("https://a.example"), {}, QStringLiteral("nobody")}));
}

TEST_CASE("connectors: records of a support desk become lines, each once; disputes go back")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto settings = QJsonDocument::fromJson(R"({
        "url": "https://desk.example.com/tickets?view=all", "items": "tickets",
        "next": "next", "next_param": "page", "since_param": "since",
        "id": "{id}", "account": "{account}", "changed": "at",
        "rules": [{"make": {"kind": "note", "text": "Ticket {id}: {subject}"}}],
        "back": [{"event": "dispute", "url": "https://desk.example.com/tickets",
                  "body": {"subject": "Dispute on {account}", "text": "{data.text}"}}]})")
                              .object();
    REQUIRE_OK(
        desk::saveConnector(*fixture.office, {QStringLiteral("support"), "rest", settings, 15}));
    Peer peer;
    peer.answer = [](const desk::WebRequest &request) -> base::Result<desk::WebAnswer> {
        const QString url = request.url.toString();
        if (request.method == "POST")
            return desk::WebAnswer{201, "{}", {}, {}};
        if (url.contains(QLatin1String("page=2")))
            return desk::WebAnswer{200,
                                   R"({"tickets":[{"id":3,"account":"A-9","subject":"lost",)"
                                   R"("at":"2026-11-24T10:00:00Z"}]})",
                                   {},
                                   {}};
        return desk::WebAnswer{
            200,
            R"({"tickets":[{"id":1,"account":"A-1","subject":"where","at":"2026-11-23T10:00:00Z"},)"
            R"({"id":2,"account":"A-2","subject":"what","at":"2026-11-22T10:00:00Z"}],"next":2})",
            {},
            {}};
    };
    CHECK(*desk::runDueConnectors(*fixture.office, peer.caller()) == 1);
    auto health = desk::connectorHealth(*fixture.office);
    REQUIRE_OK(health);
    REQUIRE(health->size() == 1);
    CHECK(health->front().health == desk::Health::Ok);
    CHECK(health->front().words.contains(QLatin1String("2 records taken in")));
    CHECK(health->front().words.contains(QLatin1String("A-9")));
    CHECK(notesOf(fixture, "A-1") == QStringList{QStringLiteral("Ticket 1: where")});
    CHECK(*desk::runDueConnectors(*fixture.office, peer.caller()) == 0); // not yet
    REQUIRE_OK(desk::runConnector(*fixture.office, QStringLiteral("support"), peer.caller()));
    CHECK(peer.got.back().url.toString().contains(QLatin1String("since=2026-11-24T10:00:00Z")));
    CHECK(notesOf(fixture, "A-1").size() == 1);
    // A dispute that a person records is told once, with its id as the key.
    const size_t before = peer.got.size();
    REQUIRE_OK(desk::appendLines(
        *fixture.office,
        R"({"account":"A-1","kind":"dispute","items":["INV-1"],"category":"quality","text":"broken"})",
        QStringLiteral("boss")));
    for (int i = 0; i < 2; ++i)
        REQUIRE_OK(desk::runConnector(*fixture.office, QStringLiteral("support"), peer.caller()));
    std::vector<desk::WebRequest> posted;
    for (size_t i = before; i < peer.got.size(); ++i) {
        if (peer.got[i].method == "POST")
            posted.push_back(peer.got[i]);
    }
    REQUIRE(posted.size() == 1);
    CHECK(posted.front().body.contains("Dispute on A-1"));
    CHECK(posted.front().body.contains("broken"));
    CHECK(Peer::header(posted.front(), "Idempotency-Key").size() == 32);
}

TEST_CASE("connectors: one that fails says why, waits longer, and loses nothing")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto settings = QJsonDocument::fromJson(R"({
        "url": "https://desk.example.com/t", "items": "", "id": "{id}", "account": "{account}",
        "rules": [{"make": {"kind": "note", "text": "{id}"}}]})")
                              .object();
    REQUIRE_OK(desk::saveConnector(*fixture.office, {QStringLiteral("desk"), "rest", settings, 5}));
    Peer peer;
    peer.answer = [](const desk::WebRequest &) { return desk::WebAnswer{500, {}, {}, {}}; };
    CHECK(*desk::runDueConnectors(*fixture.office, peer.caller()) == 1);
    auto health = desk::connectorHealth(*fixture.office);
    CHECK(health->front().health == desk::Health::Failing);
    CHECK(health->front().words == QLatin1String("the other side answered 500"));
    CHECK_FALSE(health->front().lastOk);
    peer.answer = [](const desk::WebRequest &) {
        return desk::WebAnswer{200, R"([{"id":"x","account":"A-1"}])", {}, {}};
    };
    fixture.clock.advanceMs(6 * base::kMsPerMinute);
    CHECK(*desk::runDueConnectors(*fixture.office, peer.caller()) == 1);
    CHECK(desk::connectorHealth(*fixture.office)->front().health == desk::Health::Ok);
    CHECK(notesOf(fixture, "A-1").size() == 1);
    fixture.clock.advanceMs(60 * base::kMsPerMinute);
    CHECK(desk::connectorHealth(*fixture.office)->front().health == desk::Health::Late);
    CHECK(desk::connectorRuns(*fixture.office, QStringLiteral("desk"), 10)->size() == 2);
    REQUIRE_OK(desk::removeConnector(*fixture.office, QStringLiteral("desk")));
    CHECK_FALSE(desk::runConnector(*fixture.office, QStringLiteral("desk"), peer.caller()));
}

TEST_CASE("connectors: a secret goes to its own machine only, from a file that is for its owner")
{
    OfficeFixture fixture;
    fill(fixture);
    const QString file = fixture.file(QStringLiteral("secret"), "s3cret\n");
    QJsonObject settings = QJsonDocument::fromJson(R"({
        "url": "https://desk.example.com/t", "items": "rows", "next": "next",
        "headers": {"Authorization": "Bearer {secret}"},
        "id": "{id}", "account": "{account}",
        "rules": [{"make": {"kind": "note", "text": "{id}"}}]})")
                               .object();
    settings.insert(QStringLiteral("secret_file"), file);
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::ReadGroup);
    CHECK_FALSE(
        desk::saveConnector(*fixture.office, {QStringLiteral("desk"), "rest", settings, 0}));
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    REQUIRE_OK(desk::saveConnector(*fixture.office, {QStringLiteral("desk"), "rest", settings, 0}));
    Peer peer;
    peer.answer = [](const desk::WebRequest &) {
        return desk::WebAnswer{200, R"({"rows":[],"next":"https://evil.example/t"})", {}, {}};
    };
    const auto run = desk::runConnector(*fixture.office, QStringLiteral("desk"), peer.caller());
    REQUIRE_OK(run);
    CHECK_FALSE(run->ok);
    CHECK(run->words.contains(QLatin1String("another machine")));
    REQUIRE(peer.got.size() == 1);
    CHECK(Peer::header(peer.got.front(), "Authorization") == "Bearer s3cret");
    for (const char *name : {"Up", "", "a b", "../x"})
        CHECK_FALSE(
            desk::saveConnector(*fixture.office, {QString::fromLatin1(name), "rest", settings, 0}));
    CHECK_FALSE(
        desk::saveConnector(*fixture.office, {QStringLiteral("other"), "soap", settings, 0}));
}
