// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/commands/report_options.h"
#include "core/base/json_writer.h"
#include "core/desk/office_cards.h"
#include "core/desk/office_report.h"
#include "core/desk/retention.h"
#include "core/report/report.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

base::Result<desk::AgingQuestion> agingQuestion(const Arguments &arguments)
{
    desk::AgingQuestion question;
    DUNLIN_TRY_VALUE(question.asOf, dateOf(arguments, QStringLiteral("as-of")));
    DUNLIN_TRY_VALUE(question.currency, currencyOf(arguments));
    DUNLIN_TRY_VALUE(question.bounds, boundsOf(arguments));
    const QString by = arguments.value(QStringLiteral("by"));
    if (by == QLatin1String("creditor"))
        question.by = desk::AgingGroup::Creditor;
    else if (by == QLatin1String("desk"))
        question.by = desk::AgingGroup::Desk;
    else if (by == QLatin1String("segment"))
        question.by = desk::AgingGroup::Segment;
    else if (!by.isEmpty())
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("--by is creditor, desk or segment"));
    question.byPosting = arguments.value(QStringLiteral("age-by")) == QLatin1String("posting");
    return question;
}

int printReport(const Invocation &call, const base::Result<QByteArray> &report)
{
    if (!report)
        return call.failed(report.error());
    call.print(*report);
    return Exit::Done;
}

int aging(const Invocation &call)
{
    const auto question = agingQuestion(call.arguments());
    if (!question)
        return call.usage(question.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        return printReport(call, desk::agingReport(office, *question));
    });
}

/// Contacts and what is to come, for an address book and a calendar.
int exportCards(const Invocation &call, const QString &what)
{
    const Arguments &arguments = call.arguments();
    const auto from = dateOf(arguments, QStringLiteral("from"));
    const auto to = dateOf(arguments, QStringLiteral("to"));
    if (!arguments.has(QStringLiteral("out")) || !from || !to)
        return call.usage(QStringLiteral("export %1 needs --out FILE").arg(what));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const QString file = call.path(arguments.value(QStringLiteral("out")));
        const QDate today = base::dateIn(call.clock().now(), office.settings().zone);
        const QDate first = from->isValid() ? *from : today;
        const auto rows =
            what == QLatin1String("contacts")
                ? desk::exportCards(office, file)
                : desk::exportAgenda(office, file, first, to->isValid() ? *to : first.addDays(90));
        if (!rows)
            return call.failed(rows.error());
        call.print(JsonWriter().beginObject().key("rows").number(*rows).endObject().take());
        return int(Exit::Done);
    });
}

int exportTo(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QString what = arguments.at(1);
    if (what == QLatin1String("contacts") || what == QLatin1String("agenda"))
        return exportCards(call, what);
    const auto format = exchange::tableFormatFromName(
        arguments.value(QStringLiteral("format"), QStringLiteral("csv")));
    desk::ExportKind kind = desk::ExportKind::Accounts;
    if (what == QLatin1String("payments"))
        kind = desk::ExportKind::Payments;
    else if (what == QLatin1String("activity"))
        kind = desk::ExportKind::Activity;
    else if (what == QLatin1String("placements"))
        kind = desk::ExportKind::Placements;
    else if (what != QLatin1String("accounts"))
        return call.usage(QStringLiteral(
            "export takes accounts, payments, activity, placements, contacts or agenda"));
    if (!format || !arguments.has(QStringLiteral("out")))
        return call.usage(QStringLiteral("export needs --format csv|xlsx --out FILE"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto rows = desk::exportTable(office, kind, *format,
                                            call.path(arguments.value(QStringLiteral("out"))),
                                            arguments.value(QStringLiteral("agency")));
        if (!rows)
            return call.failed(rows.error());
        call.print(JsonWriter().beginObject().key("rows").number(*rows).endObject().take());
        return int(Exit::Done);
    });
}

int retention(const Invocation &call)
{
    const auto day = dateOf(call.arguments(), QStringLiteral("date"));
    const auto most = call.arguments().number(QStringLiteral("limit"), 1000, 1, 1'000'000);
    if (!day)
        return call.usage(day.error().detail);
    if (!most)
        return call.usage(most.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const QDate asOf =
            day->isValid() ? *day : base::dateIn(call.clock().now(), office.settings().zone);
        return printReport(call, desk::retentionReport(office, asOf, *most));
    });
}

void writeShadows(JsonWriter &json, const std::vector<desk::DayRun::Shadow> &shadows)
{
    json.key("shadows").beginArray();
    for (const desk::DayRun::Shadow &one : shadows) {
        json.beginObject().key("strategy").value(one.strategy);
        json.key("accounts").number(one.accounts).key("tasks").number(one.tasks);
        json.key("messages").number(one.messages).key("escalations").number(one.escalations);
        json.key("apart").number(one.apart).endObject();
    }
    json.endArray();
}

int run(const Invocation &call)
{
    const auto day = dateOf(call.arguments(), QStringLiteral("date"));
    const auto from = dateOf(call.arguments(), QStringLiteral("from"));
    if (!day || !from || !day->isValid() || (from->isValid() && *day < *from))
        return call.usage(QStringLiteral("run needs --date DATE, and --from not after it"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto done = desk::runDay(office, from->isValid() ? *from : *day, *day);
        if (!done)
            return call.failed(done.error());
        JsonWriter json;
        json.beginObject();
        json.key("accounts").number(done->accounts);
        json.key("promises_matured").number(done->promisesMatured);
        json.key("tasks")
            .number(done->tasks)
            .key("messages")
            .number(done->messages)
            .key("escalations")
            .number(done->escalations)
            .key("penalties")
            .number(done->penalties);
        if (!done->held.isEmpty())
            json.key("messages_held")
                .number(done->messagesHeld)
                .key("held_because")
                .value(done->held);
        if (!done->problems.isEmpty()) {
            json.key("problems").beginArray();
            for (const QString &problem : done->problems)
                json.value(problem);
            json.endArray();
        }
        json.key("no_next_action").number(done->orphans);
        if (done->orphans > 0) {
            json.key("orphans").beginArray();
            for (const QString &number : done->orphanNumbers)
                json.value(number);
            json.endArray();
        }
        if (!done->resting.isEmpty()) {
            json.key("quiet_day_of").beginArray();
            for (const QString &name : done->resting)
                json.value(name);
            json.endArray();
        }
        if (!done->shadows.empty())
            writeShadows(json, done->shadows);
        json.key("postings").number(done->postings);
        json.key("restricted").number(done->restricted).key("erased").number(done->erased);
        json.key("held").number(done->heldByLaw);
        json.key("charges").beginArray();
        for (const desk::DayRun::Charges &one : done->charges) {
            json.beginObject().key("currency").value(one.interest.currency().code());
            json.key("interest").value(one.interest.toText());
            json.key("lump_sums").value(one.lumpSums.toText()).endObject();
        }
        json.endArray();
        json.key("seconds").raw(QByteArray::number(done->seconds, 'f', 3));
        json.endObject();
        call.print(json.take());
        const bool clean = done->problems.isEmpty() && done->orphans == 0;
        return int(clean ? Exit::Done : Exit::DoneWithFindings);
    });
}

Command retentionCommand()
{
    return {
        QStringLiteral("report retention"),
        QStringLiteral("OFFICE [--date DATE] [--limit 1000]"),
        QStringLiteral("Finished accounts by what the retention terms say of them, the next due "
                       "first: {id, as_of, columns, rows: [{account, number, status, "
                       "last_activity, keep_through, restrict_from, erase_from, state}], total: "
                       "{kept, restricted, due, held, erased}, definition}."),
        {{QStringLiteral("date"), QStringLiteral("limit")}, {}, 1, 1},
        retention};
}

} // namespace

std::vector<Command> reportCommands()
{
    std::vector<Command> all{
        retentionCommand(),
        {QStringLiteral("report aging"),
         QStringLiteral("OFFICE [--as-of DATE] [--buckets 30,60,90,120] [--currency C] "
                        "[--by creditor|desk|segment] [--age-by due|posting]"),
         QStringLiteral("What is open by days past due, as of the end of any day. Answers {as_of, "
                        "currency, buckets: [{label, from_days, to_days, accounts, items, "
                        "amount, share}], total, unapplied, groups?, other_currencies?}."),
         {{QStringLiteral("as-of"), QStringLiteral("buckets"), QStringLiteral("currency"),
           QStringLiteral("by"), QStringLiteral("age-by")},
          {},
          1,
          1},
         aging},
        {QStringLiteral("export"),
         QStringLiteral("OFFICE accounts|payments|activity|placements --format csv|xlsx --out FILE "
                        "[--agency NAME] | OFFICE contacts|agenda --out FILE [--from DATE] [--to "
                        "DATE]"),
         QStringLiteral("Writes a UTF-8 CSV file with a header, or a workbook. placements is the "
                        "file for an agency or attorney: what is with it now, and until when what "
                        "was recalled; --agency leaves the others out. contacts as vCard 4.0; "
                        "agenda: call-backs, promises and answers owed of the days given (90 from "
                        "today on) as iCalendar. Answers {rows}."),
         {{QStringLiteral("format"), QStringLiteral("out"), QStringLiteral("from"),
           QStringLiteral("to"), QStringLiteral("agency")},
          {},
          2,
          2},
         exportTo},
        {QStringLiteral("run"),
         QStringLiteral("OFFICE --date DATE [--from DATE]"),
         QStringLiteral(
             "What the calendar changes on these days: promises that came due, holds "
             "that ended; the interest and lump sums that the terms charge by "
             "themselves; and the steps of the strategies in force. Running a day again "
             "adds nothing.\nAnswers {accounts, promises_matured, tasks, messages, "
             "escalations, penalties, postings, charges: [{currency, interest, "
             "lump_sums}], seconds, problems?, no_next_action, orphans?: numbers, quiet_day_of?: "
             "strategies that rest on this day}."),
         {{QStringLiteral("date"), QStringLiteral("from")}, {}, 1, 1},
         run},
    };
    return all;
}

} // namespace dunlin::ctl
