// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/promise_check.h"
#include "core/desk/strategies/office_strategy.h"

#include <QtCore/QDate>

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

/// A date that may be absent; false when it is no date.
bool readDate(const Invocation &call, const char *option, QDate *date)
{
    const QString name = QLatin1String(option);
    if (!call.arguments().has(name))
        return true;
    *date = QDate::fromString(call.arguments().value(name), Qt::ISODate);
    return date->isValid();
}

QByteArray dayText(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

void writeSteps(JsonWriter &json, const decision::Strategy &strategy)
{
    json.key("triggers").beginArray();
    for (const decision::Trigger &trigger : strategy.triggers()) {
        json.beginObject().key("id").value(trigger.id);
        json.key("when").value(decision::sentenceOf(trigger)).endObject();
    }
    json.endArray().key("treatments").beginArray();
    for (const decision::Treatment &treatment : strategy.treatments()) {
        json.beginObject().key("name").value(treatment.name).key("steps").beginArray();
        for (const decision::Step &step : treatment.steps) {
            json.beginObject().key("id").value(step.id);
            json.key("does").value(domain::name(step.does));
            json.key("sentence").value(decision::sentenceOf(step)).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
}

int list(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QString wanted = desk::strategyMeant(arguments.at(1));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto lines = desk::strategiesOf(office);
        if (!lines)
            return call.failed(lines.error());
        JsonWriter json;
        bool found = wanted.isEmpty();
        json.beginObject().key("strategies").beginArray();
        for (const desk::StrategyLine &line : *lines) {
            if (!wanted.isEmpty() && line.name != wanted)
                continue;
            found = true;
            json.beginObject().key("name").value(line.name).key("title").value(line.title);
            json.key("about").value(line.about).key("shipped").boolean(line.shipped);
            json.key("activations").beginArray();
            bool active = false;
            for (const desk::StrategyActivation &one : line.activations) {
                active = active || one.inForce;
                json.beginObject().key("version");
                if (one.version > 0)
                    json.number(one.version);
                else
                    json.null();
                json.key("from").value(dayText(one.from)).key("scope").value(one.scope);
                json.key("by").value(one.by).key("in_force").boolean(one.inForce).endObject();
            }
            json.endArray().key("active").boolean(active);
            if (line.strategy && !wanted.isEmpty())
                writeSteps(json, *line.strategy);
            json.endObject();
        }
        json.endArray().endObject();
        if (!found) {
            return call.failed(
                {base::ErrorCode::NotFound, QStringLiteral("there is no strategy %1").arg(wanted)});
        }
        call.print(json.take());
        return int(Exit::Done);
    });
}

int activate(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::ActivationRequest request;
    request.file = call.path(arguments.value(QStringLiteral("file")));
    request.name = request.file.isEmpty() ? desk::strategyMeant(arguments.at(1)) : arguments.at(1);
    request.retire = arguments.has(QStringLiteral("off"));
    request.draft = arguments.has(QStringLiteral("draft"));
    request.creditor = arguments.value(QStringLiteral("creditor"));
    request.product = arguments.value(QStringLiteral("product"));
    request.user = arguments.value(QStringLiteral("user"));
    if (arguments.has(QStringLiteral("version"))) {
        request.version = arguments.value(QStringLiteral("version")).toInt();
        if (request.version <= 0)
            return call.usage(QStringLiteral("--version is the number of an earlier activation"));
    }
    if (!readDate(call, "from", &request.from))
        return call.usage(QStringLiteral("--from is a date like 2026-11-24"));
    if (int(!request.file.isEmpty()) + int(request.version > 0) + int(request.retire)
            + int(request.draft)
        > 1)
        return call.usage(QStringLiteral("only one of --file, --version, --draft and --off"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto outcome = desk::activateStrategy(office, request);
        if (!outcome)
            return call.failed(outcome.error());
        JsonWriter json;
        json.beginObject().key("name").value(request.name).key("version");
        if (outcome->version > 0)
            json.number(outcome->version);
        else
            json.null();
        json.key("from").value(dayText(outcome->from));
        json.key("event").value(outcome->event.toHex()).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int draft(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::DraftRequest request;
    request.name = arguments.at(1);
    request.file = call.path(arguments.value(QStringLiteral("file")));
    request.note = arguments.value(QStringLiteral("note"));
    request.user = arguments.value(QStringLiteral("user"));
    request.shadow = arguments.has(QStringLiteral("shadow"));
    request.drop = arguments.has(QStringLiteral("drop"));
    if (request.drop == !request.file.isEmpty())
        return call.usage(QStringLiteral("strategy draft needs --file FILE, or --drop"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto outcome = desk::draftStrategy(office, request);
        if (!outcome)
            return call.failed(outcome.error());
        JsonWriter json;
        json.beginObject().key("name").value(request.name);
        json.key("kept").boolean(!request.drop);
        json.key("event").value(outcome->event.toHex()).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

bool readTrial(const Invocation &call, desk::TrialRequest *request)
{
    const Arguments &arguments = call.arguments();
    request->name = desk::strategyMeant(arguments.at(1));
    request->file = call.path(arguments.value(QStringLiteral("file")));
    request->draft = arguments.has(QStringLiteral("draft"));
    if (arguments.has(QStringLiteral("days"))) {
        bool ok = false;
        request->days = arguments.value(QStringLiteral("days")).toInt(&ok);
        if (!ok || request->days < 0 || request->days > 365)
            return false;
    }
    return readDate(call, "from", &request->from) && readDate(call, "to", &request->until);
}

void writeCounts(JsonWriter &json, const desk::StrategyCounts &counts)
{
    json.key("tasks").number(counts.tasks).key("messages").number(counts.messages);
    json.key("escalations").number(counts.escalations);
    json.key("penalties").number(counts.penalties).key("others").number(counts.others);
    json.key("collector_hours").raw(QByteArray::number(double(counts.minutes) / 60.0, 'f', 1));
}

int dryRun(const Invocation &call)
{
    desk::TrialRequest request;
    if (!readTrial(call, &request))
        return call.usage(QStringLiteral("--days is a number up to 365"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto run = desk::dryRunStrategy(office, request);
        if (!run)
            return call.failed(run.error());
        JsonWriter json;
        json.beginObject().key("accounts").number(run->accounts);
        json.key("covered").number(run->covered).key("moved").number(run->moved);
        json.key("moves").beginArray();
        for (const auto &[places, accounts] : run->moves) {
            json.beginObject().key("from").value(places.first).key("to").value(places.second);
            json.key("accounts").number(accounts).endObject();
        }
        json.endArray().key("segments").beginArray();
        for (const auto &[segment, accounts] : run->segments) {
            json.beginObject().key("segment").value(segment);
            json.key("accounts").number(accounts).endObject();
        }
        json.endArray();
        json.key("quiet_day").boolean(run->resting);
        writeCounts(json, run->today);
        json.key("forecast").beginArray();
        for (const desk::TrialDay &day : run->forecast) {
            json.beginObject().key("date").value(dayText(day.day));
            writeCounts(json, day.counts);
            json.endObject();
        }
        json.endArray().key("seconds").raw(QByteArray::number(run->seconds, 'f', 3)).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int replay(const Invocation &call)
{
    desk::TrialRequest request;
    if (!readTrial(call, &request))
        return call.usage(QStringLiteral("--from and --to are dates like 2026-11-24"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto replay = desk::replayStrategy(office, request);
        if (!replay)
            return call.failed(replay.error());
        JsonWriter json;
        json.beginObject().key("penalties").beginArray();
        for (const desk::ReplayedPenalty &penalty : replay->penalties) {
            json.beginObject().key("account").value(penalty.account);
            json.key("date").value(dayText(penalty.date));
            json.key("amount").value(penalty.amount.toText());
            json.key("currency").value(penalty.amount.currency().code()).endObject();
        }
        json.endArray().key("tasks").number(replay->counts.tasks);
        json.key("messages").number(replay->counts.messages);
        json.key("escalations").number(replay->counts.escalations);
        json.key("others").number(replay->counts.others);
        json.key("accounts").number(replay->accounts).key("problems").beginArray();
        for (const QString &problem : replay->problems)
            json.value(problem);
        json.endArray();
        json.key("seconds").raw(QByteArray::number(replay->seconds, 'f', 3)).endObject();
        call.print(json.take());
        return int(replay->problems.isEmpty() ? Exit::Done : Exit::DoneWithFindings);
    });
}

QByteArray share(double value)
{
    return QByteArray::number(value, 'f', 4);
}

void writeInterval(JsonWriter &json, const char *key, const decision::Interval &interval)
{
    json.key(key).beginArray().raw(share(interval.low)).raw(share(interval.high)).endArray();
}

int result(const Invocation &call)
{
    desk::TrialRequest request;
    if (!readTrial(call, &request) || request.from.isNull())
        return call.usage(QStringLiteral("strategy result needs --from DATE"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto found = desk::experimentResult(office, request);
        if (!found)
            return call.failed(found.error());
        JsonWriter json;
        json.beginObject().key("experiment").value(found->experiment).key("arms").beginArray();
        for (size_t i = 0; i < found->arms.size(); ++i) {
            const desk::ArmResult &arm = found->arms[i];
            const bool heldOut = i + 1 == found->arms.size();
            json.beginObject().key("arm").value(heldOut ? QStringLiteral("held out") : arm.name);
            json.key("accounts").number(arm.accounts).key("paid").number(arm.paid);
            writeInterval(json, "rate", arm.rate);
            if (i > 0)
                writeInterval(json, "over_first", found->over[i - 1]);
            json.endObject();
        }
        json.endArray().key("power_for_a_tenth").raw(share(found->power)).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

QByteArray rate(int permille)
{
    return QByteArray::number(permille / 1000.0, 'f', 3);
}

int checkPromise(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::PromiseQuestion question;
    question.number = arguments.at(1);
    question.creditor = arguments.value(QStringLiteral("creditor"));
    question.amount = arguments.value(QStringLiteral("amount"));
    if (question.amount.isEmpty() || !readDate(call, "due", &question.due) || question.due.isNull())
        return call.usage(QStringLiteral("promise check needs --amount A --due DATE"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto realism = desk::checkPromise(office, question);
        if (!realism)
            return call.failed(realism.error());
        JsonWriter json;
        json.beginObject().key("kept").raw(rate(realism->keptPermille));
        json.key("points").number(realism->points);
        json.key("basis").value(realism->rests > 0 ? "office" : "expert");
        json.key("promises").number(realism->rests);
        json.key("looks_unaffordable").boolean(realism->looksUnaffordable);
        json.key("better").beginArray();
        for (const domain::Instalment &part : realism->better) {
            json.beginObject().key("due").value(dayText(part.due));
            json.key("amount").value(part.amount.toText());
            json.key("currency").value(part.amount.currency().code()).endObject();
        }
        json.endArray();
        if (!realism->better.empty())
            json.key("better_kept").raw(rate(realism->betterPermille));
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> strategyCommands()
{
    const QString file = QStringLiteral("file");
    return {
        {QStringLiteral("strategy list"),
         QStringLiteral("OFFICE [NAME]"),
         QStringLiteral("Strategies that ship and that were activated: {strategies: [{name, title, "
                        "about, shipped, active, activations: [{version, from, scope, by, "
                        "in_force}]}]}; of one NAME also its triggers and steps in sentences."),
         {{}, {}, 1, 2},
         list},
        {QStringLiteral("strategy activate"),
         QStringLiteral("OFFICE NAME [--file FILE | --version N | --draft | --off] [--from DATE] "
                        "[--creditor C [--product P]] [--user U]"),
         QStringLiteral("Puts a strategy in force from a day on: the shipped one, a FILE with its "
                        "tables beside it, an earlier VERSION again, or none. A file that cannot "
                        "be used is refused, and what was in force stays. With --user four eyes "
                        "see it: what neither ships nor was in force before is put there by "
                        "another person than the author of its draft.\nAnswers {name, version, "
                        "from, event}."),
         {{file, QStringLiteral("version"), QStringLiteral("from"), QStringLiteral("creditor"),
           QStringLiteral("product"), QStringLiteral("user")},
          {QStringLiteral("off"), QStringLiteral("draft")},
          2,
          2},
         activate},
        {QStringLiteral("strategy draft"),
         QStringLiteral("OFFICE NAME --file FILE [--note TEXT] [--shadow] [--user U] | --drop"),
         QStringLiteral("Keeps a file as a draft, for a second person to put in force "
                        "(strategy activate --draft). Answers {name, kept, event}."),
         {{file, QStringLiteral("note"), QStringLiteral("user")},
          {QStringLiteral("shadow"), QStringLiteral("drop")},
          2,
          2},
         draft},
        {QStringLiteral("strategy dry-run"),
         QStringLiteral("OFFICE NAME [--file FILE | --draft] [--days N]"),
         QStringLiteral("What it would do on today's portfolio, changing nothing: {accounts, "
                        "covered, moved, moves, segments, tasks, messages, escalations, "
                        "collector_hours, quiet_day, forecast: [{date, ..}], seconds}."),
         {{file, QStringLiteral("days")}, {QStringLiteral("draft")}, 2, 2},
         dryRun},
        {QStringLiteral("strategy replay"),
         QStringLiteral("OFFICE NAME [--file FILE | --draft] [--from DATE] [--to DATE]"),
         QStringLiteral(
             "What it would have done over the office's history, day by day, changing "
             "nothing: {penalties: [{account, date, amount, currency}], tasks, messages, "
             "escalations, accounts, problems, seconds}."),
         {{file, QStringLiteral("from"), QStringLiteral("to")}, {QStringLiteral("draft")}, 2, 2},
         replay},
        {QStringLiteral("strategy result"),
         QStringLiteral("OFFICE NAME --from DATE [--to DATE] [--file FILE]"),
         QStringLiteral("How the experiment went that the strategy is an arm of: accounts of each "
                        "arm and of those held out, how many paid, 95 % intervals, and the chance "
                        "to see a difference of a tenth. Answers {experiment, arms: [{arm, "
                        "accounts, paid, rate, over_first?}], power_for_a_tenth}."),
         {{file, QStringLiteral("from"), QStringLiteral("to")}, {}, 2, 2},
         result},
        {QStringLiteral("promise check"),
         QStringLiteral("OFFICE NUMBER --amount A --due DATE [--creditor NAME]"),
         QStringLiteral("How likely a promise would be kept, by judgement and by how this office's "
                        "promises of its kind were kept. Answers {kept, points, basis, promises, "
                        "looks_unaffordable, better: [{due, amount, currency}], better_kept?}."),
         {{QStringLiteral("amount"), QStringLiteral("due"), QStringLiteral("creditor")}, {}, 2, 2},
         checkPromise},
    };
}

} // namespace dunlin::ctl
