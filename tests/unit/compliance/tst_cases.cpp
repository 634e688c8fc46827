// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/compliance/answers.h"
#include "tests/support/places.h"
#include "tests/unit/compliance/case_file.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

using namespace dunlin;
using namespace dunlin::compliance;
using namespace dunlin::compliance::test;

namespace {

void checkAll(const std::vector<Case> &cases)
{
    const auto packs = shippedPacks();
    for (const Case &one : cases) {
        INFO(one.id.toStdString());
        CHECK(complaintOf(*packs, one).toStdString() == "");
    }
}

} // namespace

TEST_CASE("every number of every rule, on both sides of it")
{
    checkAll(boundaries());
}

TEST_CASE("what the rules mean")
{
    checkAll(meanings());
}

TEST_CASE("every rule that has numbers stands in the cases")
{
    QSet<QString> named;
    for (const auto *cases : {&boundaries(), &meanings()}) {
        for (const Case &one : *cases) {
            for (const QString &rule : one.fires)
                named.insert(rule);
        }
    }
    const auto packs = shippedPacks();
    for (const Pack &pack : packs->packs) {
        for (const Rule &rule : pack.rules) {
            const bool plain = rule.kind == "hard_block" || rule.kind == "required_content"
                               || rule.kind == "preference" || rule.kind == "required_prior_event";
            INFO(rule.id.toStdString());
            CHECK((plain || named.contains(rule.id)));
        }
    }
}

TEST_CASE("computed values: the validation period and retention")
{
    const auto packs = shippedPacks();
    const auto answer = [&](const char *text) {
        const QJsonObject attempt = QJsonDocument::fromJson(text).object();
        const auto line = answerCase(
            *packs, nullptr,
            {{QStringLiteral("id"), QStringLiteral("x")}, {QStringLiteral("attempt"), attempt}});
        REQUIRE(line);
        return QJsonDocument::fromJson(*line).object();
    };
    const auto period = [&](const char *provided) {
        const QJsonObject got = answer(
            (QByteArray(R"({"channel":"compute","kind":"validation_period_end","provided_on":")")
             + provided + "\"}")
                .constData());
        CHECK(got[QStringLiteral("rule")] == QStringLiteral("regf.34b5.validation_period"));
        return got[QStringLiteral("assumed_received")].toString().toStdString() + " "
               + got[QStringLiteral("period_end")].toString().toStdString();
    };
    CHECK(period("2026-06-01") == "2026-06-08 2026-07-08");
    CHECK(period("2026-06-05") == "2026-06-12 2026-07-12"); // a Friday
    CHECK(period("2026-06-06") == "2026-06-12 2026-07-12"); // a Saturday
    // Independence Day is a Saturday: the Friday before does not count either.
    CHECK(period("2026-07-01") == "2026-07-09 2026-08-08");
    CHECK(period("2026-12-22") == "2026-12-30 2027-01-29");
    CHECK(period("2027-12-29") == "2028-01-06 2028-02-05"); // 31 December for 1 January 2028
    const QJsonObject kept = answer(R"({"channel":"compute","kind":"retention",
        "last_activity":"2028-02-29","recording_date":"2026-06-10T12:00:00-04:00"})");
    CHECK(kept[QStringLiteral("keep_records_through")] == QStringLiteral("2031-02-28"));
    CHECK(kept[QStringLiteral("keep_recording_through")] == QStringLiteral("2029-06-10"));
    CHECK_FALSE(answerCase(*packs, nullptr,
                           {{QStringLiteral("attempt"),
                             QJsonObject{{QStringLiteral("channel"), QStringLiteral("compute")},
                                         {QStringLiteral("kind"), QStringLiteral("age")}}}}));
}

TEST_CASE("the worked cases beside the project, when they are there")
{
    const QString folder = qEnvironmentVariable("DUNLIN_SHARED", testing::inSource("/../shared"));
    QFile file(folder + QStringLiteral("/compliance/cases.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no worked cases");
        return;
    }
    const auto packs = shippedPacks();
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject one = value.toObject();
        if (!one.value(QLatin1String("scored")).toBool())
            continue;
        INFO(one.value(QLatin1String("id")).toString().toStdString());
        const auto line = answerCase(*packs, &places(), one);
        REQUIRE(line);
        const QJsonObject got = QJsonDocument::fromJson(*line).object();
        const QJsonObject expected = one.value(QLatin1String("expected")).toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (it.key() == QLatin1String("rules_all")) {
                for (const QJsonValue &rule : it.value().toArray())
                    CHECK(got.value(QLatin1String("rules")).toArray().contains(rule));
            } else if (it.key() != QLatin1String("rule") || it.value().isString()
                       || expected.value(QLatin1String("decision")) == QLatin1String("allow")) {
                CHECK(got.value(it.key()) == it.value());
            }
        }
    }
}
