// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/systems/rest_mapping.h"
#include "core/exchange/systems/tryton_values.h"
#include "tests/support/require_ok.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <catch2/catch.hpp>

using namespace dunlin;
using exchange::RestMapping;

namespace {

QJsonObject object(const char *json)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(json, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

constexpr char kTickets[] = R"({
    "url": "https://desk.example.com/tickets", "items": "data.tickets",
    "id": "{id}", "account": "{customer.account}", "changed": "updated_at",
    "rules": [
        {"when": {"type": "dispute", "status": ["open", "new"]},
         "make": {"kind": "dispute", "category": "quality", "text": "{subject}"}},
        {"when": {"type": "spam"}},
        {"make": {"kind": "note", "text": "Ticket {id} ({status}): {subject}"}}]})";

QJsonObject ticket(const char *more)
{
    QJsonObject out = object(
        R"({"id": 77, "customer": {"account": "A-1"}, "subject": "Broken", "status": "open"})");
    const QJsonObject added = object(more);
    for (auto it = added.begin(); it != added.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

} // namespace

TEST_CASE("rest mapping: values by path, and patterns of them")
{
    const QJsonObject json =
        object(R"({"a": {"b": [{"c": 1.5}, {"c": true}]}, "n": 9007199254740993, "t": "x"})");
    CHECK(exchange::textOf(exchange::valueAt(json, QStringLiteral("a.b.0.c")))
          == QLatin1String("1.5"));
    CHECK(exchange::textOf(exchange::valueAt(json, QStringLiteral("a.b.1.c")))
          == QLatin1String("true"));
    CHECK(exchange::valueAt(json, QStringLiteral("a.x.c")).isUndefined());
    CHECK(exchange::filled(QStringLiteral("{t}-{missing}-{a.b.0.c}{"), json)
          == QLatin1String("x--1.5{"));
    CHECK(exchange::filled(QString(9'000, QLatin1Char('y')), json).size() == 4'000);
}

TEST_CASE("rest mapping: the first rule that fits makes the line")
{
    auto mapping = RestMapping::fromJson(object(kTickets));
    REQUIRE_OK(mapping);
    const auto dispute = exchange::lineOf(*mapping, ticket(R"({"type": "Dispute"})"));
    REQUIRE_OK(dispute);
    CHECK(dispute->remote == QLatin1String("77"));
    CHECK(dispute->account == QLatin1String("A-1"));
    CHECK(dispute->line.value(QLatin1String("kind")).toString() == QLatin1String("dispute"));
    const auto note = exchange::lineOf(*mapping, ticket(R"({"type": "question"})"));
    REQUIRE_OK(note);
    CHECK(note->line.value(QLatin1String("text")).toString()
          == QLatin1String("Ticket 77 (open): Broken"));
    const auto spam = exchange::lineOf(*mapping, ticket(R"({"type": "spam"})"));
    REQUIRE_OK(spam);
    CHECK(spam->line.isEmpty());
    // What nobody reads makes no new version; what is said does.
    const auto read = exchange::lineOf(*mapping, ticket(R"({"type": "question", "seen": true})"));
    CHECK(read->version == note->version);
    const auto closed =
        exchange::lineOf(*mapping, ticket(R"({"type": "question", "status": "closed"})"));
    CHECK(closed->version != note->version);
}

TEST_CASE("rest mapping: records and mappings that cannot be used say why")
{
    auto mapping = RestMapping::fromJson(object(kTickets));
    REQUIRE_OK(mapping);
    CHECK_FALSE(exchange::lineOf(*mapping, object(R"({"customer": {"account": "A-1"}})")));
    CHECK_FALSE(exchange::lineOf(*mapping, object(R"({"id": 5})")));
    for (const char *bad :
         {R"({})", R"({"url": "https://a", "rules": [{"make": {"kind": "note"}}]})",
          R"({"url": "https://a", "id": "{id}", "account": "{a}", "rules": [{"make": {"x": 1}}]})",
          R"({"back": [{"event": "dispute", "url": "https://a", "method": "DELETE"}]})",
          R"({"back": [{"event": "dispute", "url": "https://a"}], "typo": 1})"})
        CHECK_FALSE(RestMapping::fromJson(object(bad)));
}

TEST_CASE("tryton: values and answers of its JSON-RPC")
{
    namespace tryton = exchange::tryton;
    CHECK(tryton::decimalText(object(R"({"__class__": "Decimal", "decimal": "100.10"})"))
          == QLatin1String("100.10"));
    CHECK(tryton::dateOf(tryton::date(QDate(2026, 9, 22))) == QDate(2026, 9, 22));
    CHECK_FALSE(tryton::dateOf(QJsonValue()).isValid());
    CHECK(tryton::truth(1));
    CHECK_FALSE(tryton::truth(0));
    const auto good = tryton::result(R"({"id":1,"result":[1,2]})");
    REQUIRE_OK(good);
    CHECK(good->toArray().size() == 2);
    const auto user =
        tryton::result(R"({"id":1,"error":["UserError",["To post \"5\", balance it.","",null]]})");
    REQUIRE_FALSE(user);
    CHECK(user.error().code == base::ErrorCode::Server);
    CHECK(user.error().detail == QLatin1String("To post \"5\", balance it."));
    const auto warning =
        tryton::result(R"({"error":["UserWarning",["name","Are you sure?","..."]]})");
    CHECK(warning.error().detail == QLatin1String("Are you sure?"));
    CHECK(tryton::result("<html>").error().code == base::ErrorCode::Protocol);
    CHECK(tryton::sessionHeader(QStringLiteral("dca"), 2, QStringLiteral("ff"))
          == "Session " + QByteArray("dca:2:ff").toBase64());
}
