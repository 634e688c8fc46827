// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/systems/api_pages.h"
#include "core/desk/systems/api_writes.h"
#include "tests/support/office_fixture.h"

#include <QtCore/QJsonDocument>

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

void addUser(OfficeFixture &fixture, const char *name, ports::Role role)
{
    desk::NewUser user;
    user.name = QString::fromLatin1(name);
    user.role = role;
    REQUIRE_OK(desk::addUser(*fixture.office, user));
}

/// Ten accounts; anna has the first.
void fill(OfficeFixture &fixture)
{
    QByteArray csv = "customer number,name,creditor,invoice number,invoice date,due date,amount,"
                     "currency\n";
    for (int i = 0; i < 10; ++i) {
        const QByteArray n = QByteArray::number(100 + i);
        csv += "A-" + n + ",Debtor " + n + ",Acme,INV-" + n + ",2026-01-02,2026-02-01,100.00,EUR\n";
    }
    desk::ImportRequest request;
    request.file = fixture.file(QStringLiteral("items.csv"), csv);
    request.profile = QStringLiteral("open-items");
    REQUIRE_OK(desk::importFile(*fixture.office, request, {}));
    addUser(fixture, "anna", ports::Role::Collector);
    addUser(fixture, "boss", ports::Role::Manager);
    addUser(fixture, "audit", ports::Role::Auditor);
    const auto lines = desk::appendLines(
        *fixture.office, R"({"account":"A-100","kind":"assignment","user":"anna"})", {});
    REQUIRE_OK(lines);
    REQUIRE(lines->front().verdict == "accepted");
}

desk::MadeToken tokenOf(OfficeFixture &fixture, const char *user,
                        const QStringList &scopes = {QStringLiteral("accounts:read")})
{
    auto made = desk::makeToken(*fixture.office,
                                {QStringLiteral("test"), QString::fromLatin1(user), scopes, 30});
    REQUIRE_OK(made);
    return *made;
}

desk::ApiCaller callerOf(OfficeFixture &fixture, const char *user)
{
    auto caller = desk::callerOf(*fixture.office, tokenOf(fixture, user).token);
    REQUIRE_OK(caller);
    return *caller;
}

QJsonObject line(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

TEST_CASE("api: a token is shown once, and works until it ends or is revoked")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto made = tokenOf(fixture, "anna");
    CHECK(made.token.startsWith("dun_"));
    const auto caller = desk::callerOf(*fixture.office, made.token);
    REQUIRE_OK(caller);
    CHECK(caller->user == QLatin1String("anna"));
    CHECK(caller->may("accounts:read"));
    CHECK_FALSE(caller->may("payments:write"));
    const auto all = desk::tokens(*fixture.office);
    REQUIRE_OK(all);
    REQUIRE(all->size() == 1);
    CHECK(all->front().used);
    for (const QByteArray &wrong :
         {QByteArray(), QByteArray("dun_x"), made.token.chopped(1) + '_', made.token + 'a'})
        CHECK(desk::callerOf(*fixture.office, wrong).error().code == base::ErrorCode::Auth);
    const auto short1 = tokenOf(fixture, "anna");
    REQUIRE_OK(desk::revokeToken(*fixture.office, short1.id));
    CHECK_FALSE(desk::callerOf(*fixture.office, short1.token));
    CHECK_FALSE(desk::revokeToken(*fixture.office, short1.id));
    fixture.clock.advanceMs(31 * base::kMsPerDay);
    CHECK_FALSE(desk::callerOf(*fixture.office, made.token));
}

TEST_CASE("api: tokens that would mean nothing are not made")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto make = [&](const char *user, const QStringList &scopes, int days) {
        return desk::makeToken(*fixture.office,
                               {QStringLiteral("x"), QString::fromLatin1(user), scopes, days});
    };
    const QString read = QStringLiteral("accounts:read");
    CHECK_FALSE(make("anna", {}, 10));
    CHECK_FALSE(make("anna", {QStringLiteral("everything")}, 10));
    CHECK_FALSE(make("anna", {read}, 0));
    CHECK_FALSE(make("anna", {read}, 5'000));
    CHECK(make("nobody", {read}, 10).error().code == base::ErrorCode::NotFound);
}

TEST_CASE("api: pages of accounts have each once, and only what the user sees")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto boss = callerOf(fixture, "boss");
    QStringList seen;
    QByteArray cursor;
    int pages = 0;
    do {
        const auto page = desk::accountsPage(*fixture.office, boss, {cursor, 3, {}, {}});
        REQUIRE_OK(page);
        for (const desk::ApiAccount &one : page->accounts)
            seen << one.row.number;
        cursor = page->next;
        ++pages;
    } while (!cursor.isEmpty());
    CHECK(seen.size() == 10);
    CHECK(QSet<QString>(seen.begin(), seen.end()).size() == 10);
    CHECK(pages == 4);
    const auto anna = callerOf(fixture, "anna");
    const auto own = desk::accountsPage(*fixture.office, anna, {});
    REQUIRE_OK(own);
    REQUIRE(own->accounts.size() == 1);
    CHECK(own->accounts.front().row.number == QLatin1String("A-100"));
    CHECK_FALSE(desk::checkSees(*fixture.office, anna, QStringLiteral("A-101")));
    CHECK(desk::checkSees(*fixture.office, boss, QStringLiteral("A-101")));
    for (const char *wrong : {"x", "YQ", "e30", "!!!"}) {
        const auto bad = desk::accountsPage(*fixture.office, boss, {wrong, 3, {}, {}});
        REQUIRE_FALSE(bad);
        CHECK(bad.error().code == base::ErrorCode::Input);
    }
    CHECK_FALSE(desk::accountsPage(*fixture.office, boss, {{}, 0, {}, {}}));
    CHECK_FALSE(desk::accountsPage(*fixture.office, boss, {{}, 501, {}, {}}));
}

TEST_CASE("api: events come once, in order, and the cursor waits where new ones come")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto anna = callerOf(fixture, "anna");
    desk::EventsWish wish;
    wish.limit = 4;
    qint64 last = 0;
    for (bool more = true; more;) {
        const auto page = desk::eventsPage(*fixture.office, anna, wish);
        REQUIRE_OK(page);
        for (const QByteArray &event : page->events) {
            const QJsonObject json = QJsonDocument::fromJson(event).object();
            CHECK(json.value(QLatin1String("account")).toString() == QLatin1String("A-100"));
            CHECK(json.value(QLatin1String("seq")).toInteger() > last);
            last = json.value(QLatin1String("seq")).toInteger();
        }
        wish.cursor = page->next;
        more = page->more;
    }
    CHECK(last > 0);
    REQUIRE_OK(desk::appendLines(*fixture.office,
                                 R"({"account":"A-100","kind":"note","text":"first"}
{"account":"A-101","kind":"note","text":"not hers"})",
                                 {}));
    wish.kinds = {"note"};
    const auto news = desk::eventsPage(*fixture.office, anna, wish);
    REQUIRE_OK(news);
    REQUIRE(news->events.size() == 1);
    CHECK(news->events.front().contains("first"));
}

TEST_CASE("api: a request with the same key writes once")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto boss = callerOf(fixture, "boss");
    int ran = 0;
    const auto write = [&](const char *key, const char *request) {
        return desk::onceByKey(*fixture.office, boss, QString::fromLatin1(key), request, [&] {
            ++ran;
            return desk::appendAs(*fixture.office, boss,
                                  {line(R"({"account":"A-101","kind":"note","text":"once"})")})
                .map([](const auto &answers) {
                    return desk::KeyedAnswer{201, answers.front().id, false};
                });
        });
    };
    const auto first = write("k1", "POST a");
    REQUIRE_OK(first);
    CHECK_FALSE(first->again);
    const auto second = write("k1", "POST a");
    REQUIRE_OK(second);
    CHECK(second->again);
    CHECK(second->body == first->body);
    CHECK(second->status == 201);
    CHECK(ran == 1);
    CHECK(write("k1", "POST b").error().code == base::ErrorCode::Conflict);
    CHECK(write("", "POST a").error().code == base::ErrorCode::Input);
    const auto anna = callerOf(fixture, "anna");
    // Keys are the caller's own.
    REQUIRE_OK(desk::onceByKey(*fixture.office, anna, QStringLiteral("k1"), "POST c", [] {
        return desk::KeyedAnswer{200, "other", false};
    }));
    // What failed is not kept: it may come again.
    int tries = 0;
    const auto failing = [&]() -> base::Result<desk::KeyedAnswer> {
        if (++tries == 1)
            return base::fail(base::ErrorCode::StoreBusy);
        return desk::KeyedAnswer{200, "ok", false};
    };
    CHECK_FALSE(desk::onceByKey(*fixture.office, boss, QStringLiteral("k2"), "r", failing));
    CHECK(desk::onceByKey(*fixture.office, boss, QStringLiteral("k2"), "r", failing)->body == "ok");
}

TEST_CASE("api: who writes may no more than the user")
{
    OfficeFixture fixture;
    fill(fixture);
    const auto anna = callerOf(fixture, "anna");
    const auto answers = desk::appendAs(
        *fixture.office, anna,
        {line(R"({"account":"A-100","kind":"note","text":"mine"})"),
         line(R"({"account":"A-101","kind":"note","text":"another's"})"), line("{}")});
    REQUIRE_OK(answers);
    CHECK((*answers)[0].verdict == "accepted");
    CHECK((*answers)[1].verdict == "refused");
    CHECK((*answers)[2].verdict == "refused");
    const auto auditor = callerOf(fixture, "audit");
    CHECK(desk::appendAs(*fixture.office, auditor,
                         {line(R"({"account":"A-100","kind":"note","text":"no"})")})
              .error()
              .code
          == base::ErrorCode::Forbidden);
}
