// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/compliance/answers.h"
#include "core/desk/decision_replay.h"
#include "core/desk/pack_diff.h"
#include "core/desk/retention.h"
#include "core/desk/shipped_rules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace dunlin::ctl {

namespace {

using compliance::LoadedPacks;

base::Result<LoadedPacks> load(const Invocation &call, const QString &path)
{
    DUNLIN_TRY_VALUE(const auto sources, desk::readPackFiles(call.path(path)));
    return compliance::loadPacks(sources, desk::shippedVocabulary());
}

/// Packs that are sound; else says on stderr what is wrong.
base::Result<LoadedPacks> loadSound(const Invocation &call)
{
    DUNLIN_TRY_VALUE(auto loaded, load(call, call.arguments().value(QStringLiteral("packs"))));
    if (loaded.errors.empty())
        return loaded;
    for (const compliance::LoadError &one : loaded.errors)
        call.log(QStringLiteral("%1 %2 %3 %4: %5")
                     .arg(one.source, one.pack, one.rule, one.path, one.message));
    return base::fail(base::ErrorCode::Input,
                      QStringLiteral("the packs are not sound, so nothing was decided; "
                                     "dunlinctl compliance lint lists %1 errors")
                          .arg(loaded.errors.size()));
}

/// The cases of a JSON list, of {"cases": [..]}, or of JSON Lines.
base::Result<QJsonArray> readCases(const QString &path)
{
    DUNLIN_TRY_VALUE(const QByteArray text, readFile(path));
    QJsonParseError parse;
    const QJsonDocument whole = QJsonDocument::fromJson(text, &parse);
    if (whole.isArray())
        return whole.array();
    if (whole.isObject() && whole.object().contains(QLatin1String("cases")))
        return whole.object().value(QLatin1String("cases")).toArray();
    QJsonArray cases;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument one = QJsonDocument::fromJson(line, &parse);
        if (!one.isObject())
            return base::fail(
                base::ErrorCode::Input,
                QStringLiteral("%1, line %2: %3").arg(path).arg(number).arg(parse.errorString()));
        cases.append(one.object());
    }
    return cases;
}

int check(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (!arguments.has(QStringLiteral("packs")) || !arguments.has(QStringLiteral("cases")))
        return call.usage(QStringLiteral("check needs --packs FILE|DIR and --cases FILE"));
    const auto loaded = loadSound(call);
    if (!loaded)
        return call.failed(loaded.error());
    const auto cases = readCases(call.path(arguments.value(QStringLiteral("cases"))));
    if (!cases)
        return call.failed(cases.error());
    bool all = true;
    for (const QJsonValue &one : *cases) {
        const QJsonObject object = one.toObject();
        const auto answer = compliance::answerCase(*loaded->set, &desk::shippedPlaces(), object);
        if (answer) {
            call.print(*answer);
            continue;
        }
        all = false;
        base::JsonWriter json;
        json.beginObject();
        json.key("id").value(object.value(QLatin1String("id")).toString());
        json.key("error").value(answer.error().detail);
        json.endObject();
        call.print(json.take());
    }
    return all ? Exit::Done : Exit::DoneWithFindings;
}

int evaluate(const Invocation &call)
{
    if (!call.arguments().has(QStringLiteral("packs")))
        return call.usage(QStringLiteral("evaluate needs --packs FILE|DIR"));
    const auto loaded = loadSound(call);
    if (!loaded)
        return call.failed(loaded.error());
    QJsonParseError parse;
    const QJsonObject question = QJsonDocument::fromJson(call.input(), &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return call.failed({base::ErrorCode::Input,
                            QStringLiteral("stdin is not JSON: %1").arg(parse.errorString()),
                            {}});
    const auto answer = compliance::answerQuestion(
        *loaded->set, &desk::shippedPlaces(), question.value(QLatin1String("facts")).toObject(),
        question.value(QLatin1String("attempt")).toObject());
    if (!answer)
        return call.failed(answer.error());
    call.print(*answer);
    return Exit::Done;
}

int diff(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (!arguments.has(QStringLiteral("packs")))
        return call.usage(QStringLiteral("diff needs --packs FILE|DIR"));
    const auto days = arguments.number(QStringLiteral("days"), 90, 1, 36'500);
    if (!days)
        return call.usage(days.error().detail);
    auto sources = desk::readPackFiles(call.path(arguments.value(QStringLiteral("packs"))));
    if (!sources)
        return call.failed(sources.error());
    const auto rules = desk::rulesWith(std::move(*sources));
    if (!rules)
        return call.failed(rules.error());
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto found = desk::diffPacks(office, *rules, int(*days));
        if (!found)
            return call.failed(found.error());
        base::JsonWriter json;
        json.beginObject();
        json.key("decisions").number(found->decisions);
        json.key("changed").number(found->changed);
        json.key("newly_blocked").number(found->newlyBlocked);
        json.key("newly_allowed").number(found->newlyAllowed);
        json.key("by_rule").beginArray();
        for (const desk::RuleShift &one : found->rules) {
            json.beginObject();
            json.key("rule").value(one.rule);
            json.key("before").number(one.before);
            json.key("after").number(one.after);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int replay(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::ReplayQuestion question;
    const auto event = base::EventId::fromHex(arguments.at(1).toLatin1());
    if (!event)
        return call.usage(QStringLiteral("EVENT_ID is 32 hex digits"));
    question.event = *event;
    if (arguments.has(QStringLiteral("packs"))) {
        auto sources = desk::readPackFiles(call.path(arguments.value(QStringLiteral("packs"))));
        if (!sources)
            return call.failed(sources.error());
        question.packs = std::move(*sources);
    }
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto done = desk::replayDecision(office, question);
        if (!done)
            return call.failed(done.error());
        call.print(done->json);
        return int(done->same ? Exit::Done : Exit::DoneWithFindings);
    });
}

int retention(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QDate day = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
    if (!day.isValid())
        return call.usage(QStringLiteral("retention needs --date DATE"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto done = desk::runRetention(office, day, arguments.has(QStringLiteral("dry-run")));
        if (!done)
            return call.failed(done.error());
        base::JsonWriter json;
        json.beginObject().key("accounts").number(done->accounts);
        json.key("restricted").number(qint64(done->restricted.size()));
        json.key("erased").number(qint64(done->erased.size()));
        json.key("erased_again").number(done->erasedAgain).key("held").number(done->held);
        const auto list = [&json](const char *key, const std::vector<base::AccountId> &accounts) {
            json.key(key).beginArray();
            for (const base::AccountId &account : accounts)
                json.value(account.toHex());
            json.endArray();
        };
        list("restricted_accounts", done->restricted);
        list("erased_accounts", done->erased);
        call.print(json.endObject().take());
        return int(Exit::Done);
    });
}

int lint(const Invocation &call)
{
    const auto loaded = load(call, call.arguments().at(0));
    if (!loaded)
        return call.failed(loaded.error());
    call.print(compliance::lintJson(*loaded));
    return loaded->errors.empty() ? Exit::Done : Exit::DoneWithFindings;
}

} // namespace

std::vector<Command> complianceCommands()
{
    const QString packs = QStringLiteral("packs");
    return {
        {QStringLiteral("compliance check"),
         QStringLiteral("--packs FILE|DIR --cases FILE"),
         QStringLiteral("Decides each case by the packs. JSON Lines {id, decision, rule, rules, "
                        "reason?, next_allowed_date?, valid_until?}; computed values for compute "
                        "cases."),
         {{packs, QStringLiteral("cases")}, {}, 0, 0},
         check},
        {QStringLiteral("compliance evaluate"),
         QStringLiteral("--packs FILE|DIR"),
         QStringLiteral("Reads one {facts, attempt} from stdin and decides it: findings with "
                        "sentence, citation and what would change them, next_allowed, "
                        "valid_until."),
         {{packs}, {}, 0, 0},
         evaluate,
         true},
        {QStringLiteral("compliance diff"),
         QStringLiteral("OFFICE --packs FILE|DIR [--days 90]"),
         QStringLiteral("Decides the contacts of the last days again, by the packs that ship and "
                        "by others: {decisions, changed, newly_blocked, newly_allowed, by_rule: "
                        "[{rule, before, after}]}. Changes nothing."),
         {{packs, QStringLiteral("days")}, {}, 1, 1},
         diff},
        {QStringLiteral("compliance replay"),
         QStringLiteral("OFFICE EVENT_ID [--packs FILE|DIR]"),
         QStringLiteral("Makes the decision of a contact or a reservation again from the facts and "
                        "packs that it kept: {event, account, at, recorded, replayed, same, "
                        "digest_ok, packs, facts}; exit 3 when it does not come out the same."),
         {{packs}, {}, 2, 2},
         replay},
        {QStringLiteral("compliance retention"),
         QStringLiteral("OFFICE --date DATE [--dry-run]"),
         QStringLiteral("Restricts and erases the accounts that the retention terms say are due on "
                        "that day, as the day's work does by itself; legal holds stand in the "
                        "way: {accounts, restricted, erased, erased_again, held, "
                        "restricted_accounts, erased_accounts}. Running a day again changes "
                        "nothing; with --dry-run it is a preview."),
         {{QStringLiteral("date")}, {QStringLiteral("dry-run")}, 1, 1},
         retention},
        {QStringLiteral("compliance lint"),
         QStringLiteral("FILE|DIR"),
         QStringLiteral("{packs, rules, errors: [{source, pack, rule, path, message}], "
                        "warnings}; exit 3 when there are errors."),
         {{}, {}, 1, 1},
         lint},
    };
}

} // namespace dunlin::ctl
