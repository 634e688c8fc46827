// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/domain/event_codec.h"
#include "sample_events.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

#include <ctime>

using namespace dunlin;
using namespace dunlin::domain;

namespace {

QString goldenPath(const QByteArray &file)
{
    return testing::inSource("/tests/unit/domain/golden/") + QString::fromLatin1(file)
           + QStringLiteral(".json");
}

QByteArray golden(const QByteArray &file)
{
    QFile in(goldenPath(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll().trimmed() : QByteArray();
}

base::ErrorCode codeOf(const base::Result<Event> &result)
{
    return result ? base::ErrorCode::Internal : result.error().code;
}

} // namespace

TEST_CASE("every golden event is understood and written again byte for byte")
{
    for (const test::Sample &sample : test::sampleEvents()) {
        INFO(sample.file.toStdString());
        const QByteArray bytes = golden(sample.file);
        REQUIRE_FALSE(bytes.isEmpty());
        const auto decoded = decodeEvent(bytes);
        REQUIRE_OK(decoded);
        CHECK(*decoded == sample.event);
        CHECK(encodeEvent(*decoded) == bytes);
        const auto envelope = decodeEnvelope(bytes);
        REQUIRE_OK(envelope);
        CHECK(*envelope == sample.event.envelope);
    }
}

TEST_CASE("the goldens hold every kind")
{
    QSet<QByteArray> kinds;
    for (const test::Sample &sample : test::sampleEvents())
        kinds.insert(kindOf(sample.event.payload));
    CHECK(kinds.size() == 66);
}

// Run by name when a kind is added; a golden that exists is never written again.
TEST_CASE("write missing goldens", "[.]")
{
    for (const test::Sample &sample : test::sampleEvents()) {
        QFile out(goldenPath(sample.file));
        if (!out.exists() && out.open(QIODevice::WriteOnly))
            out.write(encodeEvent(sample.event) + '\n');
    }
}

TEST_CASE("an unknown kind or a newer schema survives")
{
    QByteArray kind = golden("note");
    kind.replace("\"kind\":\"note\"", "\"kind\":\"telepathy\"");
    const auto unknown = decodeEvent(kind);
    REQUIRE_OK(unknown);
    CHECK(std::holds_alternative<UnknownPayload>(unknown->payload));
    CHECK(unknown->envelope.kind == "telepathy");

    QByteArray newer = golden("payment");
    newer.replace("\"v\":1", "\"v\":2").replace("\"1234.50\"", "{\"minor\":123450}");
    const auto future = decodeEvent(newer);
    REQUIRE_OK(future);
    CHECK(std::holds_alternative<UnknownPayload>(future->payload));
    CHECK(future->envelope.schema == 2);
}

TEST_CASE("fields may come in any order and with others between")
{
    const QByteArray bytes = golden("note");
    QByteArray mixed = bytes;
    mixed.replace("{\"v\":1,", "{\"later\":[1,{\"v\":9}],").chop(1);
    mixed += ",\"v\":1}";
    const auto decoded = decodeEvent(mixed);
    REQUIRE_OK(decoded);
    CHECK(*decoded == *decodeEvent(bytes));
}

TEST_CASE("a decision is kept as its bytes")
{
    QByteArray spaced = golden("contact");
    spaced.replace("\"decision\":{\"decision\"", "\"decision\" : { \"a\" : {} , \"decision\"");
    const auto decoded = decodeEvent(spaced);
    REQUIRE_OK(decoded);
    CHECK(std::get<Contacted>(decoded->payload).decision
          == R"({ "a" : {} , "decision":"allow","n":1.50,"x":"\u00e9"})");
}

TEST_CASE("bytes that are no event are Input errors")
{
    const QByteArray bytes = golden("payment");
    const std::vector<std::pair<QByteArray, QByteArray>> spoils{
        {"\"v\":1", "\"v\":0"},
        {"\"v\":1", "\"v\":\"1\""},
        {"\"v\":1,", ""},
        {"\"id\":\"a0", "\"id\":\"zz"},
        {"\"kind\":\"payment\"", "\"kind\":\"\""},
        {"\"kind\":\"payment\"", "\"kind\":7"},
        {"\"occurred\":1795540610123", "\"occurred\":1795540610123.5"},
        {"\"occurred\":1795540610123", "\"occurred\":999999999999999999"},
        {"\"hlc\":", "\"hlc\":-"},
        {"\"time\":{", "\"time\":7,\"x\":{"},
        {"\"actor\":\"user:anna\"", "\"actor\":null"},
        {"\"amount\":\"1234.50\"", "\"amount\":1234.50"},
        {"\"amount\":\"1234.50\"", "\"amount\":\"1234.505\""},
        {"\"amount\":\"1234.50\"", "\"amount\":\"99999999999999999999\""},
        {"\"currency\":\"EUR\"", "\"currency\":\"XXQ\""},
        {"\"value_date\":\"2026-11-24\"", "\"value_date\":\"2026-02-30\""},
        {"\"value_date\":\"2026-11-24\"", "\"value_date\":\"24.11.2026\""},
        {"\"item\":\"a0", "\"item\":\"0"},
        {"\"data\":{", "\"data\":[],\"x\":{"},
        {"transfer", "\xff\xfe"},
        {"transfer", "\\ud800"},
    };
    for (const auto &[from, to] : spoils) {
        QByteArray spoiled = bytes;
        spoiled.replace(from, to);
        INFO(to.toStdString());
        REQUIRE(spoiled != bytes);
        CHECK(codeOf(decodeEvent(spoiled)) == base::ErrorCode::Input);
    }
    for (const char *text : {"", "null", "[]", "{}", "7", "{\"v\":1}", "\xef\xbb\xbf{}"})
        CHECK(codeOf(decodeEvent(text)) == base::ErrorCode::Input);
    CHECK(codeOf(decodeEvent(bytes + bytes)) == base::ErrorCode::Input);
}

TEST_CASE("cut and flipped bytes never crash")
{
    for (const test::Sample &sample : test::sampleEvents()) {
        const QByteArray bytes = golden(sample.file);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            CHECK(codeOf(decodeEvent(bytes.left(i))) == base::ErrorCode::Input);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray flipped = bytes;
            flipped[i] = char(flipped[i] ^ (1 << (i % 8)));
            const auto decoded = decodeEvent(flipped);
            if (decoded)
                CHECK_FALSE(encodeEvent(*decoded).isEmpty());
        }
    }
}

TEST_CASE("an event longer than the limit, or too deep, is an Input error")
{
    Event event = test::sampleEvents().back().event;
    event.payload = Noted{QString(int(kMaxEventBytes), QLatin1Char('x'))};
    CHECK(codeOf(decodeEvent(encodeEvent(event))) == base::ErrorCode::Input);
    QByteArray deep = golden("note");
    deep.chop(1);
    deep += ",\"x\":" + QByteArray(50'000, '[') + QByteArray(50'000, ']') + '}';
    CHECK(codeOf(decodeEvent(deep)) == base::ErrorCode::Input);
}

TEST_CASE("time per event", "[.][bench]")
{
    const auto samples = test::sampleEvents();
    std::vector<QByteArray> texts;
    for (const auto &sample : samples)
        texts.push_back(encodeEvent(sample.event));
    const int rounds = 5000;
    qsizetype sum = 0;
    // Processor time: the machine may be busy with other work.
    const std::clock_t begin = std::clock();
    for (int i = 0; i < rounds; ++i)
        for (const auto &sample : samples)
            sum += encodeEvent(sample.event).size();
    const std::clock_t middle = std::clock();
    for (int i = 0; i < rounds; ++i)
        for (const QByteArray &text : texts)
            sum += decodeEvent(text)->envelope.schema;
    const std::clock_t end = std::clock();
    const double perUs = double(CLOCKS_PER_SEC) / 1e6 * double(rounds) * double(samples.size());
    const double encodeUs = double(middle - begin) / perUs;
    const double decodeUs = double(end - middle) / perUs;
    WARN("encode " << encodeUs << " us, decode " << decodeUs << " us, " << sum);
}
