// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/answers.h"

#include "core/base/json_writer.h"
#include "core/compliance/engine/computed.h"

#include <QtCore/QJsonArray>

namespace dunlin::compliance {

using base::ErrorCode;
using base::fail;
using base::JsonWriter;
using base::Result;

namespace {

/// "2026-06-01" of a date or of a moment with a date in front.
Result<Day> dateField(const QJsonObject &object, const char *key)
{
    const QByteArray text = object.value(QLatin1String(key)).toString().left(10).toLatin1();
    if (const auto day = dayFromIso(text))
        return *day;
    return fail(ErrorCode::Input, QStringLiteral("%1 is not a date").arg(QLatin1String(key)));
}

void writeComputedHead(JsonWriter &json, const QJsonObject &one, const QString &rule)
{
    json.beginObject();
    json.key("id").value(one.value(QLatin1String("id")).toString());
    json.key("decision").value("value");
    json.key("rule").value(rule);
    json.key("rules").beginArray().value(rule).endArray();
}

Result<QByteArray> computed(const PackSet &packs, const QJsonObject &one, const QJsonObject &facts,
                            const QJsonObject &attempt)
{
    const QString kind = attempt.value(QLatin1String("kind")).toString();
    JsonWriter json;
    if (kind == QLatin1String("validation_period_end")) {
        DUNLIN_TRY_VALUE(const Day provided, dateField(attempt, "provided_on"));
        const QString name =
            facts.value(QLatin1String("holiday_calendar")).toString(QStringLiteral("US-FED"));
        const int calendar = packs.calendars.find(name.toUtf8());
        if (calendar < 0)
            return fail(ErrorCode::Input, QStringLiteral("there is no calendar \"%1\"").arg(name));
        const ValidationPeriod period = validationPeriod(packs, provided, calendar);
        writeComputedHead(json, one, packs.validationPeriod.rule);
        json.key("assumed_received").value(isoOf(period.assumedReceived));
        json.key("period_end").value(isoOf(period.end));
    } else if (kind == QLatin1String("retention")) {
        writeComputedHead(json, one, packs.retention.rule);
        const auto through = [&](const char *from, const char *key) -> base::Status {
            if (!attempt.contains(QLatin1String(from)))
                return {};
            DUNLIN_TRY_VALUE(const Day day, dateField(attempt, from));
            json.key(key).value(isoOf(keepThrough(packs, day)));
            return {};
        };
        DUNLIN_TRY(through("last_activity", "keep_records_through"));
        DUNLIN_TRY(through("recording_date", "keep_recording_through"));
    } else {
        return fail(ErrorCode::Input, QStringLiteral("\"%1\" cannot be computed").arg(kind));
    }
    json.endObject();
    return json.take();
}

void writeRules(JsonWriter &json, const Verdict &verdict)
{
    json.key("decision").value(name(verdict.result));
    json.key("rule");
    if (verdict.findings.empty())
        json.null();
    else
        json.value(verdict.findings.front().rule);
    json.key("rules").beginArray();
    for (const Finding &finding : verdict.findings)
        json.value(finding.rule);
    json.endArray();
    if (!verdict.findings.empty() && !verdict.findings.front().reason.isEmpty())
        json.key("reason").value(verdict.findings.front().reason);
}

/// When the attempt would be allowed, or until when it is.
void writeTimes(JsonWriter &json, const PackSet &packs, const Question &question,
                const Verdict &verdict, bool withMoment)
{
    if (verdict.allowed()) {
        if (const auto until = validUntil(packs, question.facts, question.attempt))
            json.key("valid_until").value(base::toIso(*until));
        return;
    }
    const auto next = nextAllowed(packs, question.facts, question.attempt);
    if (!next)
        return;
    const ZoneClock *clock =
        ZoneClock::of(verdict.mainZone.isEmpty() ? QByteArray("UTC") : verdict.mainZone);
    json.key("next_allowed_date").value(isoOf(clock->dayAt(*next)));
    if (withMoment)
        json.key("next_allowed").value(base::toIso(*next));
}

/// With all that explains it; the record of a decision keeps less (decision.cpp).
void writeExplained(JsonWriter &json, const Finding &finding)
{
    json.beginObject();
    json.key("rule").value(finding.rule);
    json.key("pack").value(finding.pack);
    json.key("decision").value(name(finding.result));
    json.key("explanation").value(finding.sentence);
    json.key("citation").value(finding.citation);
    if (!finding.why.isEmpty())
        json.key("why").value(finding.why);
    if (!finding.reason.isEmpty())
        json.key("reason").value(finding.reason);
    if (!finding.missing.isEmpty())
        json.key("missing").value(finding.missing);
    if (!finding.debt.isEmpty())
        json.key("debt").value(finding.debt);
    if (!finding.nextDate.isEmpty())
        json.key("next").value(finding.nextDate);
    json.key("changes").beginArray();
    for (const QString &change : finding.changes)
        json.value(change);
    json.endArray();
    if (finding.overridden)
        json.key("overridden").boolean(true);
    json.endObject();
}

void writeFindings(JsonWriter &json, const char *key, const std::vector<Finding> &findings)
{
    json.key(key).beginArray();
    for (const Finding &finding : findings)
        writeExplained(json, finding);
    json.endArray();
}

} // namespace

Result<QByteArray> answerCase(const PackSet &packs, const Places *places, const QJsonObject &one)
{
    const QJsonObject facts = one.value(QLatin1String("facts")).toObject();
    const QJsonObject attempt = one.value(QLatin1String("attempt")).toObject();
    if (attempt.value(QLatin1String("channel")).toString() == QLatin1String("compute"))
        return computed(packs, one, facts, attempt);
    DUNLIN_TRY_VALUE(const Question question, readQuestion(packs, facts, attempt, places));
    const Verdict verdict = evaluate(packs, question.facts, question.attempt);
    JsonWriter json;
    json.beginObject();
    json.key("id").value(one.value(QLatin1String("id")).toString());
    writeRules(json, verdict);
    writeTimes(json, packs, question, verdict, false);
    json.endObject();
    return json.take();
}

Result<QByteArray> answerQuestion(const PackSet &packs, const Places *places,
                                  const QJsonObject &facts, const QJsonObject &attempt)
{
    if (attempt.value(QLatin1String("channel")).toString() == QLatin1String("compute"))
        return computed(packs, {}, facts, attempt);
    DUNLIN_TRY_VALUE(const Question question, readQuestion(packs, facts, attempt, places));
    const Verdict verdict = evaluate(packs, question.facts, question.attempt);
    JsonWriter json;
    json.beginObject();
    writeRules(json, verdict);
    writeTimes(json, packs, question, verdict, true);
    writeFindings(json, "findings", verdict.findings);
    writeFindings(json, "shadow", verdict.shadow);
    json.key("packs").beginArray();
    for (const int index : verdict.packs) {
        const PackRef &pack = packs.packs[size_t(index)].ref;
        json.beginObject();
        json.key("id").value(pack.id);
        json.key("version").value(pack.version);
        json.key("sha256").value(base::toHex(pack.sha256));
        json.endObject();
    }
    json.endArray();
    json.key("budgets").beginArray();
    for (const BudgetLine &line : verdict.budgets) {
        json.beginObject();
        json.key("rule").value(line.rule);
        json.key("used").number(line.used);
        json.key("limit").number(line.limit);
        json.endObject();
    }
    json.endArray();
    json.key("required_content").beginArray();
    for (const Cell element : verdict.requiredContent)
        json.value(question.facts.atoms.textOf(element));
    json.endArray();
    const QByteArray snapshot = writeQuestion(packs, question.facts, question.attempt);
    json.key("facts_digest").value("sha256:" + base::toHex(base::sha256(snapshot)));
    json.endObject();
    return json.take();
}

QByteArray lintJson(const LoadedPacks &loaded)
{
    JsonWriter json;
    qint64 rules = 0;
    for (const Pack &pack : loaded.set->packs)
        rules += qint64(pack.rules.size());
    const auto write = [&](const char *key, const std::vector<LoadError> &list) {
        json.key(key).beginArray();
        for (const LoadError &one : list) {
            json.beginObject();
            json.key("source").value(one.source);
            json.key("pack").value(one.pack);
            json.key("rule").value(one.rule);
            json.key("path").value(one.path);
            json.key("message").value(one.message);
            json.endObject();
        }
        json.endArray();
    };
    json.beginObject();
    json.key("packs").number(qint64(loaded.set->packs.size()));
    json.key("rules").number(rules);
    write("errors", loaded.errors);
    write("warnings", loaded.warnings);
    json.endObject();
    return json.take();
}

} // namespace dunlin::compliance
