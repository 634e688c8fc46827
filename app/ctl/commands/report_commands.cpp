// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/gate_report.h"
#include "core/desk/office_cards.h"
#include "core/desk/office_report.h"
#include "core/report/report.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

base::Result<QDate> dateOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return QDate();
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("--%1 is a date like 2026-11-24").arg(option));
    }
    return date;
}

base::Result<std::optional<base::Currency>> currencyOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("currency")))
        return std::optional<base::Currency>();
    DUNLIN_TRY_VALUE(
        const auto currency,
        base::Currency::fromCode(arguments.value(QStringLiteral("currency")).toLatin1()));
    return std::optional(currency);
}

base::Result<std::vector<int>> boundsOf(const Arguments &arguments)
{
    std::vector<int> bounds;
    const QString text = arguments.value(QStringLiteral("buckets"));
    if (text.isEmpty())
        return bounds;
    for (const QString &bound : text.split(QLatin1Char(','))) {
        bool ok = false;
        bounds.push_back(bound.toInt(&ok));
        if (!ok) {
            return base::fail(base::ErrorCode::Input,
                              QStringLiteral("--buckets is a list like 30,60,90,120"));
        }
    }
    return bounds;
}

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

int kpi(const Invocation &call)
{
    const auto from = dateOf(call.arguments(), QStringLiteral("from"));
    const auto to = dateOf(call.arguments(), QStringLiteral("to"));
    const auto currency = currencyOf(call.arguments());
    if (!from || !to || !currency || !from->isValid() || !to->isValid() || *to < *from)
        return call.usage(QStringLiteral("report kpi needs --from DATE --to DATE"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        return printReport(call, desk::kpiReport(office, *from, *to, *currency));
    });
}

base::Result<desk::TableQuestion> tableQuestion(const Arguments &arguments)
{
    desk::TableQuestion question;
    DUNLIN_TRY_VALUE(question.from, dateOf(arguments, QStringLiteral("from")));
    DUNLIN_TRY_VALUE(question.to, dateOf(arguments, QStringLiteral("to")));
    DUNLIN_TRY_VALUE(question.currency, currencyOf(arguments));
    DUNLIN_TRY_VALUE(question.bounds, boundsOf(arguments));
    question.drill = arguments.value(QStringLiteral("drill"));
    if (!question.from.isValid() || !question.to.isValid() || question.to < question.from) {
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("a report needs --from DATE and --to DATE not before it"));
    }
    return question;
}

int table(const Invocation &call, const QByteArray &id)
{
    const auto question = tableQuestion(call.arguments());
    if (!question)
        return call.usage(question.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto made = desk::tableReport(office, id, *question);
        if (!made)
            return call.failed(made.error());
        call.print(report::toJson(*made));
        return int(Exit::Done);
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

QString aboutTable(const QByteArray &id)
{
    static const QHash<QByteArray, QString> about{
        {"aging-flow",
         QStringLiteral("How each aging bucket came from its opening to its closing")},
        {"collectors", QStringLiteral("Work, promises and money by person")},
        {"contacts", QStringLiteral("Attempts and who answered, by weekday and hour")},
        {"data-quality", QStringLiteral("Open accounts with gaps in their data")},
        {"forecast", QStringLiteral("Money expected by week, with an interval and its back-test")},
        {"promises", QStringLiteral("Open promises by due day, and kept rates by person")},
        {"roll", QStringLiteral("Where the accounts of each aging bucket went")},
        {"statements", QStringLiteral("What each creditor's accounts brought, net and gross")},
        {"trust", QStringLiteral("Client money by creditor")},
        {"vintage", QStringLiteral("What was paid on each month's new accounts since")},
    };
    return about.value(id, QString::fromLatin1(id));
}

/// One command for each report that is a table.
std::vector<Command> tableCommands()
{
    std::vector<Command> all;
    for (const QByteArray &id : report::reportIds()) {
        all.push_back(
            {QStringLiteral("report %1").arg(QString::fromLatin1(id)),
             QStringLiteral("OFFICE --from DATE --to DATE [--currency C] [--buckets 30,60,90,120] "
                            "[--drill ROW]"),
             QStringLiteral(
                 "%1. Both days are included.\nAnswers {id, from, to, currency, columns, "
                 "labels, units, rows, total, definition, sections?}; --drill adds "
                 "accounts: [{account, amount, count}] of the row of that name.")
                 .arg(aboutTable(id)),
             {{QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("currency"),
               QStringLiteral("buckets"), QStringLiteral("drill")},
              {},
              1,
              1},
             [id](const Invocation &call) { return table(call, id); }});
    }
    return all;
}

int compliance(const Invocation &call)
{
    const auto from = dateOf(call.arguments(), QStringLiteral("from"));
    const auto to = dateOf(call.arguments(), QStringLiteral("to"));
    if (!from || !to || !from->isValid() || !to->isValid() || *to < *from)
        return call.usage(QStringLiteral("report compliance needs --from DATE --to DATE"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        return printReport(call, desk::gateReport(office, *from, *to));
    });
}

int agencies(const Invocation &call)
{
    const auto from = dateOf(call.arguments(), QStringLiteral("from"));
    const auto to = dateOf(call.arguments(), QStringLiteral("to"));
    const auto currency = currencyOf(call.arguments());
    if (!from || !to || !currency || !from->isValid() || !to->isValid() || *to < *from)
        return call.usage(QStringLiteral("report agencies needs --from DATE --to DATE"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto made = desk::agencyReport(office, *from, *to, *currency);
        if (!made)
            return call.failed(made.error());
        call.print(report::toJson(*made));
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
            json.key("messages_held").number(done->messagesHeld).key("held").value(done->held);
        if (!done->problems.isEmpty()) {
            json.key("problems").beginArray();
            for (const QString &problem : done->problems)
                json.value(problem);
            json.endArray();
        }
        json.key("postings").number(done->postings);
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
        return int(done->problems.isEmpty() ? Exit::Done : Exit::DoneWithFindings);
    });
}

} // namespace

std::vector<Command> reportCommands()
{
    std::vector<Command> all{
        {QStringLiteral("report aging"),
         QStringLiteral("OFFICE [--as-of DATE] [--buckets 30,60,90,120] [--currency C] "
                        "[--by creditor|desk|segment]"),
         QStringLiteral("What is open by days past due, as of the end of any day. Answers {as_of, "
                        "currency, buckets: [{label, from_days, to_days, accounts, items, "
                        "amount}], total, unapplied, groups?, other_currencies?}."),
         {{QStringLiteral("as-of"), QStringLiteral("buckets"), QStringLiteral("currency"),
           QStringLiteral("by")},
          {},
          1,
          1},
         aging},
        {QStringLiteral("report kpi"),
         QStringLiteral("OFFICE --from DATE --to DATE [--currency C]"),
         QStringLiteral("Key figures of a period, both days included: {kpis: [{id, value, "
                        "numerator, denominator, unit, definition}]}."),
         {{QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("currency")}, {}, 1, 1},
         kpi},
        {QStringLiteral("report compliance"),
         QStringLiteral("OFFICE --from DATE --to DATE"),
         QStringLiteral("Contacts of a period, both days included, by what the gate said: {id, "
                        "from, to, currency, columns, rows: [{rule, warnings, blocks, overrides, "
                        "breaches, for_share}], total, definition}."),
         {{QStringLiteral("from"), QStringLiteral("to")}, {}, 1, 1},
         compliance},
        {QStringLiteral("report agencies"),
         QStringLiteral("OFFICE --from DATE --to DATE [--currency C]"),
         QStringLiteral(
             "What agencies and attorneys collected and earned on these days of what was "
             "placed with them, by the age of the debt at placement: {id, from, to, "
             "currency, columns, rows, total, definition, other_currencies?}."),
         {{QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("currency")}, {}, 1, 1},
         agencies},
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
         QStringLiteral("What the calendar changes on these days: promises that came due, holds "
                        "that ended; the interest and lump sums that the terms charge by "
                        "themselves; and the steps of the strategies in force. Running a day again "
                        "adds nothing.\nAnswers {accounts, promises_matured, tasks, messages, "
                        "escalations, penalties, postings, charges: [{currency, interest, "
                        "lump_sums}], seconds, problems?}."),
         {{QStringLiteral("date"), QStringLiteral("from")}, {}, 1, 1},
         run},
    };
    for (Command &command : tableCommands())
        all.push_back(std::move(command));
    return all;
}

} // namespace dunlin::ctl
