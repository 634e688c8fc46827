// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/compliance/case_file.h"
#include "tests/unit/compliance/random_facts.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace dunlin;
using namespace dunlin::compliance;
using namespace dunlin::compliance::test;

namespace {

constexpr int kQuestions = 1500;

Question questionFor(const PackSet &packs, const QJsonObject &facts, const QJsonObject &attempt)
{
    auto question = readQuestion(packs, facts, attempt, &places());
    if (!question)
        throw std::runtime_error(question.error().detail.toStdString());
    return std::move(*question);
}

Verdict judge(const PackSet &packs, const QJsonObject &facts, const QJsonObject &attempt)
{
    const Question question = questionFor(packs, facts, attempt);
    return evaluate(packs, question.facts, question.attempt);
}

/// Rules and decisions, in no order.
QStringList spoken(const Verdict &verdict)
{
    QStringList out;
    for (const Finding &finding : verdict.findings)
        out += finding.rule + QLatin1Char(' ') + QString::number(int(finding.result));
    out.sort();
    return out;
}

QJsonArray shuffled(QJsonArray array, base::Rng &rng)
{
    for (qsizetype i = array.size() - 1; i > 0; --i) {
        const auto j = qsizetype(rng.below(quint64(i) + 1));
        const QJsonValue kept = array[i];
        array[i] = QJsonValue(array[j]);
        array[j] = kept;
    }
    return array;
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

QJsonArray plus(QJsonArray array, const QJsonValue &one)
{
    array.append(one);
    return array;
}

/// The shipped packs but one, rules and packs in another order.
std::shared_ptr<const PackSet> someOf(qsizetype leftOut, base::Rng *order)
{
    std::vector<PackSource> sources;
    std::vector<QJsonObject> packs;
    for (const PackSource &source : shippedSources()) {
        const QJsonObject object = QJsonDocument::fromJson(source.json).object();
        if (object.contains(QLatin1String("pack_id")))
            packs.push_back(object);
        else if (source.name == QLatin1String("calendars.json"))
            sources.push_back(source);
    }
    if (order) {
        for (size_t i = packs.size() - 1; i > 0; --i)
            std::swap(packs[i], packs[order->below(i + 1)]);
    }
    for (size_t i = 0; i < packs.size(); ++i) {
        if (qsizetype(i) == leftOut)
            continue;
        QJsonObject pack = packs[i];
        if (order)
            pack =
                with(pack, "rules", shuffled(pack.value(QLatin1String("rules")).toArray(), *order));
        sources.push_back({{}, QJsonDocument(pack).toJson(QJsonDocument::Compact)});
    }
    const LoadedPacks loaded = loadPacks(sources, vocabulary());
    REQUIRE(loaded.errors.empty());
    return loaded.set;
}

} // namespace

TEST_CASE("one more pack never loosens")
{
    const auto all = shippedPacks();
    base::SeededRng rng(1);
    for (int round = 0; round < 22; ++round) {
        const auto fewer = someOf(round, nullptr);
        for (int i = 0; i < kQuestions / 22; ++i) {
            const RandomQuestion one = randomQuestion(rng);
            CHECK(judge(*all, one.facts, one.attempt).result
                  >= judge(*fewer, one.facts, one.attempt).result);
        }
    }
}

TEST_CASE("the order of packs, rules, events, debts and places changes nothing")
{
    const auto all = shippedPacks();
    base::SeededRng rng(2);
    const auto mixed = someOf(-1, &rng);
    for (int i = 0; i < kQuestions; ++i) {
        const RandomQuestion one = randomQuestion(rng);
        const auto list = [&](const char *key) {
            return one.facts.value(QLatin1String(key)).toArray();
        };
        const Verdict plain = judge(*all, one.facts, one.attempt);
        QJsonObject facts = with(one.facts, "events", shuffled(list("events"), rng));
        facts = with(facts, "debts", shuffled(list("debts"), rng));
        facts = with(facts, "designations", shuffled(list("designations"), rng));
        const QJsonObject attempt =
            with(one.attempt, "debts",
                 shuffled(one.attempt.value(QLatin1String("debts")).toArray(), rng));
        CHECK(spoken(judge(*all, facts, attempt)) == spoken(plain));
        const Verdict other = judge(*mixed, facts, attempt);
        CHECK(other.result == plain.result);
        // In shadow by the index or not, drafts decide nothing.
        CHECK(spoken(other) == spoken(plain));
    }
}

TEST_CASE("what protects the person never loosens")
{
    const auto all = shippedPacks();
    base::SeededRng rng(3);
    for (int i = 0; i < kQuestions; ++i) {
        const RandomQuestion one = randomQuestion(rng);
        const auto list = [&](const char *key) {
            return one.facts.value(QLatin1String(key)).toArray();
        };
        const base::Instant at =
            *base::instantFromText(one.attempt.value(QLatin1String("at")).toString(), "UTC");
        const GateResult before = judge(*all, one.facts, one.attempt).result;
        const QJsonObject event = protectiveEvent(rng, at);
        INFO(event.value(QLatin1String("type")).toString().toStdString());
        CHECK(
            judge(*all, with(one.facts, "events", plus(list("events"), event)), one.attempt).result
            >= before);
        CHECK(
            judge(*all,
                  with(one.facts, "designations", plus(list("designations"), designation(rng, at))),
                  one.attempt)
                .result
            >= before);
        // One more place where she may be.
        const QJsonObject place{{QStringLiteral("kind"), QStringLiteral("area_code")},
                                {QStringLiteral("number"), QStringLiteral("N9")},
                                {QStringLiteral("tz"), QJsonArray{QStringLiteral("Asia/Tokyo")}}};
        CHECK(judge(*all, with(one.facts, "locations", plus(list("locations"), place)), one.attempt)
                  .result
              >= before);
    }
}

TEST_CASE("the next moment and the last one are exact")
{
    const auto all = shippedPacks(true);
    base::SeededRng rng(4);
    int waited = 0;
    int ended = 0;
    for (int i = 0; i < kQuestions; ++i) {
        const RandomQuestion one = randomQuestion(rng);
        const Question question = questionFor(*all, one.facts, one.attempt);
        const Verdict verdict = evaluate(*all, question.facts, question.attempt);
        CHECK(isAllowed(*all, question.facts, question.attempt) == verdict.allowed());
        const auto allowedAt = [&](base::Instant at) {
            AttemptFact then = question.attempt;
            then.at = at;
            return isAllowed(*all, question.facts, then);
        };
        if (!verdict.allowed()) {
            const auto next = nextAllowed(*all, question.facts, question.attempt);
            if (!next)
                continue;
            ++waited;
            CHECK(*next > question.attempt.at);
            CHECK(allowedAt(*next));
            CHECK_FALSE(allowedAt(next->plusMs(-1)));
            // Nothing between is free: some moments on the way.
            for (int probe = 0; probe < 5; ++probe) {
                const qint64 span = next->ms - question.attempt.at.ms;
                const base::Instant at =
                    question.attempt.at.plusMs(qint64(rng.below(quint64(span))));
                if (allowedAt(at))
                    FAIL(base::toIso(at).toStdString()
                         << " is allowed before " << base::toIso(*next).toStdString());
            }
        } else if (const auto until = validUntil(*all, question.facts, question.attempt)) {
            ++ended;
            CHECK_FALSE(allowedAt(*until));
            CHECK(allowedAt(until->plusMs(-1)));
        }
    }
    CHECK(waited > 200);
    CHECK(ended > 200);
}

TEST_CASE("facts that are written down decide the same when they are read again")
{
    const auto all = shippedPacks(true);
    base::SeededRng rng(5);
    for (int i = 0; i < kQuestions / 3; ++i) {
        const RandomQuestion one = randomQuestion(rng);
        const Question first = questionFor(*all, one.facts, one.attempt);
        const QByteArray written = writeQuestion(*all, first.facts, first.attempt);
        const QJsonObject again = QJsonDocument::fromJson(written).object();
        const Question second = questionFor(*all, again.value(QLatin1String("facts")).toObject(),
                                            again.value(QLatin1String("attempt")).toObject());
        CHECK(writeQuestion(*all, second.facts, second.attempt) == written);
        const Verdict a = evaluate(*all, first.facts, first.attempt);
        const Verdict b = evaluate(*all, second.facts, second.attempt);
        CHECK(a.findings == b.findings);
    }
}
