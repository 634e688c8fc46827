// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/compliance/case_file.h"
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

namespace dunlin::compliance::test {

namespace {

QByteArray contents(const QString &name)
{
    QFile file(testing::inSource("/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + name.toStdString());
    return file.readAll();
}

struct Place {
    const char *name;
    const char *country;
    const char *region;
    const char *locality;
    const char *zone;
};

constexpr Place kPlaces[]{
    {"US-TX", "US", "TX", nullptr, "America/Chicago"},
    {"US-AZ", "US", "AZ", nullptr, "America/Phoenix"},
    {"US-MA", "US", "MA", nullptr, "America/New_York"},
    {"US-WA", "US", "WA", nullptr, "America/Los_Angeles"},
    {"US-NYC", "US", "NY", "NYC", "America/New_York"},
    {"US-DC", "US", "DC", nullptr, "America/New_York"},
    {"US-OR", "US", "OR", nullptr, "America/Los_Angeles"},
    {"US-WV", "US", "WV", nullptr, "America/New_York"},
    {"US-MI", "US", "MI", nullptr, "America/Detroit"},
    {"GB-EN", "GB", "England", nullptr, "Europe/London"},
    {"AU-NSW", "AU", "NSW", nullptr, "Australia/Sydney"},
    {"CA-AB", "CA", "AB", nullptr, "America/Edmonton"},
    {"CA-ON", "CA", "ON", nullptr, "America/Toronto"},
    {"CA-QC", "CA", "QC", nullptr, "America/Toronto"},
    {"IN", "IN", "MH", nullptr, "Asia/Kolkata"},
    {"ZA", "ZA", "GP", nullptr, "Africa/Johannesburg"},
    {"BR-SP", "BR", "SP", nullptr, "America/Sao_Paulo"},
    {"BR-RJ", "BR", "RJ", nullptr, "America/Sao_Paulo"},
    {"BR-AL", "BR", "AL", nullptr, "America/Maceio"},
    {"BR-ES", "BR", "ES", nullptr, "America/Sao_Paulo"},
    {"DE", "DE", "BE", nullptr, "Europe/Berlin"},
    {"nowhere", nullptr, nullptr, nullptr, "America/Chicago"},
};

const Place &placeOf(const QString &name)
{
    for (const Place &place : kPlaces) {
        if (name == QLatin1String(place.name))
            return place;
    }
    throw std::runtime_error("no place " + name.toStdString());
}

QJsonValue word(const char *text)
{
    return text ? QJsonValue(QLatin1String(text)) : QJsonValue(QJsonValue::Null);
}

QJsonObject residenceOf(const Place &place)
{
    return {{QStringLiteral("country"), word(place.country)},
            {QStringLiteral("region"), word(place.region)},
            {QStringLiteral("locality"), word(place.locality)}};
}

QJsonObject eventOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    QJsonObject event{{QStringLiteral("at"), parts.at(0)},
                      {QStringLiteral("type"), parts.at(1)},
                      {QStringLiteral("debts"), QJsonArray{QStringLiteral("D1")}}};
    for (const QString &part : parts.mid(2)) {
        const QString key = part.section(QLatin1Char('='), 0, 0);
        const QString value = part.section(QLatin1Char('='), 1);
        if (key == QLatin1String("debts"))
            event.insert(key, QJsonArray{value});
        else
            event.insert(key, value);
    }
    return event;
}

QJsonObject factsOf(const QJsonObject &line)
{
    const Place &place = placeOf(line.value(QLatin1String("place")).toString());
    const auto field = [&](const char *key) { return line.value(QLatin1String(key)); };
    const QString role = field("collector").toString(QStringLiteral("third_party"));
    const bool bank = role == QLatin1String("bank");
    QJsonObject residence = residenceOf(place);
    QJsonArray candidates;
    for (const QJsonValue &one : field("candidates").toArray())
        candidates.append(residenceOf(placeOf(one.toString())));
    if (!candidates.isEmpty())
        residence.insert(QStringLiteral("candidates"), candidates);
    QJsonArray debts;
    const QJsonArray given = field("debts").toArray();
    for (const QJsonValue &one :
         given.isEmpty() ? QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("D1")}}}
                         : given) {
        QJsonObject debt = one.toObject();
        if (!debt.value(QLatin1String("no_notice")).toBool())
            debt.insert(QStringLiteral("validation_notice_sent_at"),
                        QStringLiteral("2026-01-05T12:00:00-05:00"));
        debts.append(debt);
    }
    QJsonArray events;
    for (const QJsonValue &one : field("events").toArray())
        events.append(eventOf(one.toString()));
    const QJsonArray here{
        QJsonObject{{QStringLiteral("kind"), QStringLiteral("address")},
                    {QStringLiteral("tz"), QJsonArray{QLatin1String(place.zone)}}}};
    return {{QStringLiteral("collector"),
             QJsonObject{{QStringLiteral("role"), bank ? QStringLiteral("first_party") : role},
                         {QStringLiteral("federally_regulated"), bank}}},
            {QStringLiteral("consumer"),
             QJsonObject{{QStringLiteral("residence"), residence},
                         {QStringLiteral("flags"), field("flags").toArray()}}},
            {QStringLiteral("locations"),
             field("locations").isUndefined() ? here : field("locations").toArray()},
            {QStringLiteral("debts"), debts},
            {QStringLiteral("designations"), field("designations").toArray()},
            {QStringLiteral("events"), events}};
}

QJsonObject attemptOf(const QJsonObject &line, const QJsonArray &debts)
{
    const auto field = [&](const char *key) { return line.value(QLatin1String(key)); };
    QJsonArray ids;
    for (const QJsonValue &debt : debts)
        ids.append(debt.toObject().value(QLatin1String("id")));
    QJsonObject to = field("to").toObject();
    if (to.isEmpty())
        to = {{QStringLiteral("number"), QStringLiteral("N1")},
              {QStringLiteral("line"), QStringLiteral("mobile")}};
    QJsonObject attempt{
        {QStringLiteral("channel"), field("channel")},
        {QStringLiteral("at"), field("at")},
        {QStringLiteral("debts"), ids},
        {QStringLiteral("recipient_role"), field("role").toString(QStringLiteral("consumer"))},
        {QStringLiteral("to"), to}};
    for (const char *key : {"purpose", "technology", "in_reply_to", "override", "clock_trusted"}) {
        if (!field(key).isUndefined())
            attempt.insert(QLatin1String(key), field(key));
    }
    if (!field("content").isUndefined())
        attempt.insert(QStringLiteral("content"),
                       QJsonObject{{QStringLiteral("elements"), field("content")}});
    return attempt;
}

std::vector<Case> read(const QString &name)
{
    std::vector<Case> cases;
    for (const QByteArray &text :
         contents(QStringLiteral("tests/unit/compliance/data/") + name).split('\n')) {
        if (text.trimmed().isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const auto field = [&](const char *key) { return line.value(QLatin1String(key)); };
        const auto words = [&](const char *key) {
            QStringList list;
            for (const QJsonValue &one : field(key).toArray())
                list += one.toString();
            return list;
        };
        Case one;
        one.id = field("id").toString();
        one.facts = factsOf(line);
        one.attempt = attemptOf(line, one.facts.value(QLatin1String("debts")).toArray());
        one.expect = field("expect").toString();
        one.reason = field("reason").toString();
        one.next = field("next").toString();
        one.fires = words("fires");
        one.silent = words("silent");
        cases.push_back(std::move(one));
    }
    return cases;
}

} // namespace

std::vector<PackSource> shippedSources()
{
    std::vector<PackSource> sources;
    const QDir folder(testing::inSource("/resources/rulepacks"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        sources.push_back({name, contents(QStringLiteral("resources/rulepacks/") + name)});
    return sources;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary made = [] {
        Vocabulary words;
        std::vector<LoadError> errors;
        addVocabulary(contents(QStringLiteral("resources/rulepacks/vocabulary.json")), {}, &words,
                      &errors);
        return words;
    }();
    return made;
}

std::shared_ptr<const PackSet> shippedPacks(bool withHouse)
{
    std::vector<PackSource> sources = shippedSources();
    if (withHouse)
        sources.push_back({QStringLiteral("house"),
                           contents(QStringLiteral("resources/house/dunlin.house.json"))});
    LoadedPacks loaded = loadPacks(sources, vocabulary());
    for (const LoadError &error : loaded.errors)
        FAIL(error.pack.toStdString()
             << ' ' << error.rule.toStdString() << ' ' << error.path.toStdString() << ": "
             << error.message.toStdString());
    return loaded.set;
}

const Places &places()
{
    static const Places made({contents(QStringLiteral("resources/places/countries.tsv")),
                              contents(QStringLiteral("resources/places/regions.tsv")),
                              contents(QStringLiteral("resources/places/postcodes.tsv")),
                              contents(QStringLiteral("resources/places/numbers.tsv"))});
    return made;
}

const std::vector<Case> &boundaries()
{
    static const std::vector<Case> cases = read(QStringLiteral("boundaries.jsonl"));
    return cases;
}

const std::vector<Case> &meanings()
{
    static const std::vector<Case> cases = read(QStringLiteral("cases.jsonl"));
    return cases;
}

QString complaintOf(const PackSet &packs, const Case &one)
{
    const auto question = readQuestion(packs, one.facts, one.attempt, &places());
    if (!question)
        return question.error().detail;
    const Verdict verdict = evaluate(packs, question->facts, question->attempt);
    QStringList spoke;
    for (const Finding &finding : verdict.findings)
        spoke += finding.rule;
    for (const Finding &finding : verdict.shadow)
        spoke += finding.rule;
    const QString decision = QString::fromLatin1(name(verdict.result).toByteArray());
    if (!one.expect.isEmpty() && decision != one.expect)
        return QStringLiteral("%1 by %2").arg(decision, spoke.join(QLatin1Char(' ')));
    for (const QString &rule : one.fires) {
        if (!spoke.contains(rule))
            return rule + QStringLiteral(" is silent");
    }
    for (const QString &rule : one.silent) {
        if (spoke.contains(rule))
            return rule + QStringLiteral(" speaks");
    }
    const QByteArray reason =
        verdict.findings.empty() ? QByteArray() : verdict.findings.front().reason;
    if (!one.reason.isEmpty() && one.reason.toLatin1() != reason)
        return QStringLiteral("the reason is %1").arg(QString::fromLatin1(reason));
    if (!one.next.isEmpty()) {
        const auto next = nextAllowed(packs, question->facts, question->attempt);
        const ZoneClock *clock = ZoneClock::of(verdict.mainZone);
        const QByteArray day = next ? isoOf(clock->dayAt(*next)) : QByteArray("never");
        if (day != one.next.toLatin1())
            return QStringLiteral("next is %1").arg(QString::fromLatin1(day));
    }
    return {};
}

} // namespace dunlin::compliance::test
