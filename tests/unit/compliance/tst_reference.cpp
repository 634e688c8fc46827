// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/support/places.h"
#include "tests/unit/compliance/case_file.h"
#include "tests/unit/compliance/random_facts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace dunlin;
using namespace dunlin::compliance;
using namespace dunlin::compliance::test;

namespace {

QString sharedFolder()
{
    const QString set = qEnvironmentVariable("DUNLIN_SHARED", testing::inSource("/../shared"));
    return set + QStringLiteral("/compliance/");
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Events that the model and the evaluator read alike. Where they differ on purpose
/// (docs/rule-packs.md), the model is left alone.
bool isAlike(const QJsonObject &event, const QString &at)
{
    const QString type = textOf(event, "type");
    const bool later =
        *base::instantFromText(textOf(event, "at"), "UTC") > *base::instantFromText(at, "UTC");
    // A payment heard of later does not begin a limitation anew; nor does a call yet to be made
    // end a consent.
    return !(later && (type == QLatin1String("payment") || type == QLatin1String("call")))
           && !type.endsWith(QLatin1String("_cancelled"));
}

/// A question of one debt, without facts that are not known and without times over midnight.
RandomQuestion plain(RandomQuestion one, base::Rng &rng)
{
    QJsonObject collector{{QStringLiteral("id"), QStringLiteral("C1")},
                          {QStringLiteral("role"), rng.chance(0.8)
                                                       ? QStringLiteral("third_party")
                                                       : QStringLiteral("first_party")}};
    one.facts.insert(QStringLiteral("collector"), collector);
    one.attempt.insert(QStringLiteral("debts"), QJsonArray{QStringLiteral("D1")});
    QJsonObject to = one.attempt.value(QLatin1String("to")).toObject();
    if (to.contains(QLatin1String("number")) && !to.contains(QLatin1String("line")))
        to.insert(QStringLiteral("line"), QStringLiteral("mobile"));
    one.attempt.insert(QStringLiteral("to"), to);
    const QString at = textOf(one.attempt, "at");
    QJsonArray events;
    const QJsonArray given = one.facts.value(QLatin1String("events")).toArray();
    for (const QJsonValue &event : given) {
        if (isAlike(event.toObject(), at))
            events.append(event);
    }
    one.facts.insert(QStringLiteral("events"), events);
    QJsonArray debts;
    const QJsonArray owed = one.facts.value(QLatin1String("debts")).toArray();
    for (const QJsonValue &value : owed) {
        QJsonObject debt = value.toObject();
        debt.insert(QStringLiteral("limitation_years"), 4); // not known, it is Unknown here
        debts.append(debt);
    }
    one.facts.insert(QStringLiteral("debts"), debts);
    QJsonArray designations;
    const QJsonArray wished = one.facts.value(QLatin1String("designations")).toArray();
    for (const QJsonValue &value : wished) {
        const QJsonObject designation = value.toObject();
        if (textOf(designation, "from") < textOf(designation, "to"))
            designations.append(designation);
    }
    one.facts.insert(QStringLiteral("designations"), designations);
    return one;
}

QStringList sortedRules(const QJsonArray &rules)
{
    QStringList out;
    for (const QJsonValue &rule : rules)
        out << rule.toString();
    out.sort();
    return out;
}

/// What the model says, by the id of the case.
QHash<QString, QJsonObject> modelAnswers(const QJsonArray &cases)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("cases.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(cases).toJson(QJsonDocument::Compact));
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {sharedFolder() + QStringLiteral("reference.py"),
                  sharedFolder() + QStringLiteral("rulepacks.json"), file.fileName()});
    REQUIRE(python.waitForFinished(280'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    QHash<QString, QJsonObject> answers;
    for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (!answer.isEmpty())
            answers.insert(textOf(answer, "id"), answer);
    }
    return answers;
}

} // namespace

// More with DUNLIN_DIFFERENTIAL=20000.
TEST_CASE("the evaluator says what the executable model says, on random facts")
{
    const QByteArray packs = contentsOf(sharedFolder() + QStringLiteral("rulepacks.json"));
    if (packs.isEmpty())
        return; // the model is not part of the project
    const std::vector<PackSource> sources{{QStringLiteral("rulepacks.json"), packs}};
    const LoadedPacks loaded = loadPacks(sources, vocabulary());
    REQUIRE(loaded.errors.empty());
    const int count = std::max(qEnvironmentVariableIntValue("DUNLIN_DIFFERENTIAL"), 300);
    base::SeededRng rng(quint64(qEnvironmentVariableIntValue("DUNLIN_DIFFERENTIAL_SEED")) + 11);
    QJsonArray cases;
    for (int i = 0; i < count; ++i) {
        const RandomQuestion one = plain(randomQuestion(rng), rng);
        cases.append(QJsonObject{{QStringLiteral("id"), QString::number(i)},
                                 {QStringLiteral("facts"), one.facts},
                                 {QStringLiteral("attempt"), one.attempt}});
    }
    const auto model = modelAnswers(cases);
    REQUIRE(model.size() == cases.size());
    int spoke = 0;
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const auto question =
            readQuestion(*loaded.set, one.value(QLatin1String("facts")).toObject(),
                         one.value(QLatin1String("attempt")).toObject(), nullptr);
        REQUIRE(question);
        const Verdict verdict = evaluate(*loaded.set, question->facts, question->attempt);
        QStringList rules;
        for (const Finding &finding : verdict.findings)
            rules << finding.rule;
        for (const Finding &finding : verdict.shadow)
            rules << finding.rule;
        rules.sort();
        const QJsonObject said = model.value(textOf(one, "id"));
        INFO(QJsonDocument(one).toJson(QJsonDocument::Compact).toStdString());
        INFO("model: " << QJsonDocument(said).toJson(QJsonDocument::Compact).toStdString());
        CHECK(rules == sortedRules(said.value(QLatin1String("rules")).toArray()));
        if (verdict.shadow.empty())
            CHECK(QString::fromLatin1(name(verdict.result).toByteArray())
                  == textOf(said, "decision"));
        spoke += rules.isEmpty() ? 0 : 1;
    }
    CHECK(spoke > count / 3);
}
