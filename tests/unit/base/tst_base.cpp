// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/json_writer.h"
#include "core/base/rng.h"

#include <catch2/catch.hpp>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <concepts>

using namespace dunlin::base;

static_assert(!std::equality_comparable_with<AccountId, DebtorId>);
static_assert(!std::convertible_to<AccountId, EventId>);

TEST_CASE("id: hex round trip, and only 32 hex digits are an id")
{
    SeededRng rng(3);
    for (int i = 0; i < 200; ++i) {
        const AccountId id{rng.bytes16()};
        CHECK(AccountId::fromHex(id.toHex()) == id);
        CHECK(AccountId::fromBytes(id.toBytes()) == id);
    }
    CHECK(AccountId::fromHex("0190c0de-0000-7000-8000-000000000001").has_value());
    const char *bad =
        GENERATE("", "00", "zz90c0de000070008000000000000001", "0190c0de0000700080000000000000011",
                 "0190c0de00007000800000000000000");
    CHECK_FALSE(AccountId::fromHex(bad).has_value());
}

TEST_CASE("hash: known answers of FIPS 180-4, and the split form is the joined one")
{
    CHECK(toHex(sha256("abc"))
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(toHex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("ab", "c") == sha256("abc"));
}

TEST_CASE("hash: a derived id is UUIDv8, repeats, and depends on source and key apart")
{
    const Bytes16 id = derivedId("import", "A1");
    CHECK(id == derivedId("import", "A1"));
    CHECK(id != derivedId("importA", "1"));
    CHECK((id[6] >> 4) == 8);
    CHECK((id[8] >> 6) == 2);
}

TEST_CASE("rng: a seed repeats, and uuid7 carries version and time")
{
    SeededRng a(42);
    SeededRng b(42);
    for (int i = 0; i < 100; ++i)
        REQUIRE(a.next() == b.next());
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(bytes16ToHex(uuid7(Instant{1'700'000'000'000}, a)));
    CHECK(seen.size() == 1000);
    const Bytes16 id = uuid7(Instant{0x0102030405060}, a);
    CHECK(bytes16ToHex(id).left(12) == "102030405060");
    CHECK((id[6] >> 4) == 7);
}

TEST_CASE("rng: between covers its range and nothing outside")
{
    SeededRng rng(1);
    QSet<qint64> seen;
    for (int i = 0; i < 1000; ++i) {
        const qint64 value = rng.between(-2, 3);
        REQUIRE(value >= -2);
        REQUIRE(value <= 3);
        seen.insert(value);
    }
    CHECK(seen.size() == 6);
}

TEST_CASE("instant: a date is its end in the office's zone, an offset is honoured")
{
    struct Row {
        const char *text;
        const char *zone;
        const char *utc;
    };
    const auto row =
        GENERATE(Row{"2013-06-30", "UTC", "2013-06-30T23:59:59.999Z"},
                 Row{"2013-06-30", "America/Chicago", "2013-07-01T04:59:59.999Z"},
                 Row{"2026-03-29T02:30:00+02:00", "Europe/Berlin", "2026-03-29T00:30:00.000Z"},
                 Row{"2026-06-10T12:00:03", "America/New_York", "2026-06-10T16:00:03.000Z"},
                 Row{"2026-06-10T12:00:03.120Z", "America/New_York", "2026-06-10T12:00:03.120Z"});
    const auto at = instantFromText(QString::fromLatin1(row.text), row.zone);
    REQUIRE(at.has_value());
    CHECK(toIso(*at) == row.utc);
    CHECK_FALSE(instantFromText(QStringLiteral("yesterday"), "UTC").has_value());
    CHECK_FALSE(instantFromText(QStringLiteral("2026-02-30"), "UTC").has_value());
}

TEST_CASE("instant: a day with a clock change still begins and ends at its own midnights")
{
    const QDate spring(2026, 3, 8);
    const Instant start = startOfDay(spring, "America/New_York");
    const Instant end = endOfDay(spring, "America/New_York");
    CHECK(end.ms - start.ms + 1 == 23 * kMsPerHour);
    CHECK(dateIn(start, "America/New_York") == spring);
    CHECK(dateIn(end.plusMs(1), "America/New_York") == spring.addDays(1));
    CHECK(isKnownZone("Asia/Kolkata"));
    CHECK_FALSE(isKnownZone("Mars/Olympus"));
}

TEST_CASE("json writer: any text survives a JSON reader, in the order written")
{
    const QString nasty = QStringLiteral("a\"b\\c\n\t\r\x01 \u00e9\u0644\U0001F600");
    JsonWriter json;
    json.beginObject()
        .key("z")
        .value(nasty)
        .key("a")
        .beginArray()
        .number(-5)
        .boolean(true)
        .null()
        .raw("{\"k\":[]}")
        .endArray()
        .key("e")
        .beginObject()
        .endObject()
        .endObject();
    const QByteArray text = json.take();
    CHECK(text.startsWith("{\"z\":"));
    QJsonParseError error;
    const QJsonObject back = QJsonDocument::fromJson(text, &error).object();
    REQUIRE(error.error == QJsonParseError::NoError);
    CHECK(back.value(QStringLiteral("z")).toString() == nasty);
    CHECK(back.value(QStringLiteral("a")).toArray().size() == 4);
}
