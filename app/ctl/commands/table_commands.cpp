// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/commands/report_options.h"
#include "app/ctl/print_page.h"
#include "core/base/json_writer.h"
#include "core/desk/office_core.h"
#include "core/desk/report_delivery.h"
#include "core/desk/report_file.h"
#include "core/desk/report_run.h"
#include "core/desk/report_settings.h"
#include "core/report/kpi_registry.h"
#include "core/report/report.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Writes the file that --out names, as --format or its ending says.
base::Result<qint64> writeTo(const report::ReportTable &table, const QString &file, QString format)
{
    if (format.isEmpty())
        format = QFileInfo(file).suffix().toLower();
    if (format == QLatin1String("pdf")) {
        DUNLIN_TRY(printPage(desk::reportHtml(table), file));
        return qint64(table.main.rows.size());
    }
    const auto known = exchange::tableFormatFromName(format);
    if (!known)
        return base::fail(base::ErrorCode::Input, QStringLiteral("--format is csv, xlsx or pdf"));
    return desk::writeReport(table, *known, file);
}

int printTable(const Invocation &call, const base::Result<report::ReportTable> &table)
{
    if (!table)
        return call.failed(table.error());
    const QString out = call.arguments().value(text("out"));
    if (out.isEmpty()) {
        call.print(report::toJson(*table));
        return Exit::Done;
    }
    const auto rows = writeTo(*table, call.path(out), call.arguments().value(text("format")));
    if (!rows)
        return call.failed(rows.error());
    call.print(JsonWriter().beginObject().key("rows").number(*rows).endObject().take());
    return Exit::Done;
}

int table(const Invocation &call, const QByteArray &id)
{
    const auto question = tableQuestion(call.arguments());
    if (!question)
        return call.usage(question.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        return printTable(call, desk::tableReport(office, id, *question));
    });
}

int kpi(const Invocation &call)
{
    const auto question = tableQuestion(call.arguments());
    if (!question)
        return call.usage(question.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        if (call.arguments().has(text("out"))) {
            desk::OfficeCore &core = office.core();
            return printTable(call, core.read([&](store::Connection &connection) {
                return desk::kpiTable(connection, desk::sourceOf(core), *question);
            }));
        }
        const auto json = desk::kpiReport(office, *question);
        if (!json)
            return call.failed(json.error());
        call.print(*json);
        return int(Exit::Done);
    });
}

int definitions(const Invocation &call)
{
    JsonWriter json;
    json.beginObject().key("kpis").beginArray();
    for (const report::KpiDefinition &one : report::allKpiDefinitions()) {
        json.beginObject().key("id").value(one.id).key("name").value(one.name);
        json.key("unit").value(report::name(one.unit));
        json.key("higher_is_better").boolean(one.higherIsBetter);
        json.key("numerator").value(one.numerator).key("denominator").value(one.denominator);
        json.key("population").value(one.population).key("clock").value(one.clock);
        json.key("currency_rule").value(one.currency).key("source").value(one.source);
        json.key("definition").value(one.definition).endObject();
    }
    call.print(json.endArray().endObject().take());
    return Exit::Done;
}

base::Result<std::vector<report::KpiTarget>> targetsOf(const QString &given)
{
    std::vector<report::KpiTarget> targets;
    for (const QString &part : given.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool ok = false;
        const double value = part.section(QLatin1Char('='), 1).toDouble(&ok);
        if (!ok)
            return base::fail(base::ErrorCode::Input,
                              QStringLiteral("--set is a list like kept_rate_amount=60"));
        targets.push_back({part.section(QLatin1Char('='), 0, 0).toLatin1(), value});
    }
    return targets;
}

int targets(const Invocation &call)
{
    const auto wanted = targetsOf(call.arguments().value(text("set")));
    const auto from = dateOf(call.arguments(), text("from"));
    if (!wanted || !from)
        return call.usage(!wanted ? wanted.error().detail : from.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        if (call.arguments().has(text("set"))) {
            const base::Status set =
                desk::setKpiTargets(office, *wanted, {call.arguments().value(text("user")), *from});
            if (!set)
                return call.failed(set.error());
        }
        desk::OfficeCore &core = office.core();
        const auto known = core.read([&](store::Connection &connection) {
            return desk::kpiTargets(connection, core.key(), core.today());
        });
        if (!known)
            return call.failed(known.error());
        JsonWriter json;
        json.beginObject().key("targets").beginArray();
        for (const report::KpiTarget &target : *known) {
            json.beginObject().key("id").value(target.id);
            json.key("value").raw(QByteArray::number(target.value, 'f', 4)).endObject();
        }
        call.print(json.endArray().endObject().take());
        return int(Exit::Done);
    });
}

base::Result<desk::ReportSchedule> scheduleOf(const Arguments &arguments)
{
    desk::ReportSchedule schedule;
    schedule.name = arguments.at(1);
    schedule.report = arguments.value(text("report")).toLatin1();
    schedule.to = arguments.value(text("to")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto rhythm =
        desk::rhythmFromName(arguments.value(text("every"), text("monthly")).toLatin1());
    const auto format =
        desk::reportFormatFromName(arguments.value(text("format"), text("xlsx")).toLatin1());
    if (!rhythm || !format)
        return base::fail(
            base::ErrorCode::Input,
            QStringLiteral("--every is daily, weekly or monthly, --format csv, xlsx or pdf"));
    schedule.rhythm = *rhythm;
    schedule.format = *format;
    return schedule;
}

int printSchedules(const Invocation &call, desk::Office &office)
{
    desk::OfficeCore &core = office.core();
    const auto all = core.read([&](store::Connection &connection) {
        return desk::reportSchedules(connection, core.key(), core.today());
    });
    if (!all)
        return call.failed(all.error());
    JsonWriter json;
    json.beginObject().key("schedules").beginArray();
    for (const desk::ReportSchedule &one : *all) {
        json.beginObject().key("name").value(one.name).key("report").value(one.report);
        json.key("every").value(desk::name(one.rhythm));
        json.key("format").value(desk::name(one.format));
        json.key("to").beginArray();
        for (const QString &address : one.to)
            json.value(address);
        json.endArray().endObject();
    }
    call.print(json.endArray().endObject().take());
    return Exit::Done;
}

int schedule(const Invocation &call)
{
    const auto wanted = scheduleOf(call.arguments());
    if (!wanted)
        return call.usage(wanted.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const base::Status set =
            desk::setReportSchedule(office, *wanted, {call.arguments().value(text("user")), {}});
        return set ? printSchedules(call, office) : call.failed(set.error());
    });
}

int unschedule(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const base::Status set = desk::dropReportSchedule(
            office, call.arguments().at(1), {call.arguments().value(text("user")), {}});
        return set ? printSchedules(call, office) : call.failed(set.error());
    });
}

int deliver(const Invocation &call)
{
    const auto day = dateOf(call.arguments(), text("date"));
    if (!day || !day->isValid() || !call.arguments().has(text("out")))
        return call.usage(QStringLiteral("report deliver needs --date DATE --out DIR"));
    const QString folder = call.path(call.arguments().value(text("out")));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        desk::MailFolder courier(QDir(folder).filePath(text("mail")),
                                 call.arguments().value(text("sender"), text("reports@localhost")),
                                 call.clock(), printPage);
        const auto done = desk::deliverReports(office, *day, folder, courier);
        if (!done)
            return call.failed(done.error());
        JsonWriter json;
        json.beginObject().key("made").number(done->made).key("files").beginArray();
        for (const QString &file : done->files)
            json.value(file);
        json.endArray().key("problems").beginArray();
        for (const QString &problem : done->problems)
            json.value(problem);
        call.print(json.endArray().endObject().take());
        return int(done->problems.isEmpty() ? Exit::Done : Exit::DoneWithFindings);
    });
}

QString aboutTable(const QByteArray &id)
{
    static const QHash<QByteArray, const char *> about{
        {"agencies", "What agencies and attorneys collected and earned of what was placed with "
                     "them, by the age of the debt at placement, and over equal strata"},
        {"aging-flow", "How each aging bucket came from its opening to its closing"},
        {"collectors", "Work, promises and money by person"},
        {"compliance", "Contacts by what the gate said of them"},
        {"contacts", "Attempts and who answered, by weekday and hour"},
        {"data-quality", "Open accounts with gaps in their data"},
        {"forecast", "Money expected by week, with an interval and its back-test"},
        {"promises", "Open promises by due day, and kept rates by person"},
        {"roll", "Where the accounts of each aging bucket went"},
        {"statements", "What each creditor's accounts brought, net and gross"},
        {"templates", "What became of e-mails, text messages and letters, by template and channel"},
        {"trust", "Client money by creditor, less what was remitted"},
        {"vintage", "What was paid on each month's new accounts since"},
    };
    return text(about.value(id, id.constData()));
}

const QStringList &tableOptions()
{
    static const QStringList options{text("from"),  text("to"),  text("currency"),
                                     text("drill"), text("out"), text("format")};
    return options;
}

void addReports(std::vector<Command> &all)
{
    const QString usage = text("OFFICE --from DATE --to DATE [--currency C] [--drill ROW] "
                               "[--out FILE [--format csv|xlsx|pdf]]");
    for (const QByteArray &id : report::reportIds()) {
        if (id == "aging")
            continue; // a command of its own, report_commands.cpp
        QString options;
        QStringList values = tableOptions();
        if (id == "aging-flow" || id == "roll") {
            options = text(" [--buckets 30,60,90,120]");
            values << text("buckets");
        }
        if (id == "aging-flow") {
            options += text(" [--age-by due|posting]");
            values << text("age-by");
        }
        if (id == "forecast") {
            options = text(" [--suppose staff=1,strategy=1,promises=1]");
            values << text("suppose");
        }
        all.push_back(
            {QStringLiteral("report %1").arg(QString::fromLatin1(id)),
             usage + options,
             QStringLiteral("%1. Both days are included.\nAnswers {id, from, to, currency, "
                            "columns, labels, units, rows, total, definition, sections?}; --drill "
                            "adds accounts: [{account, amount, count, cells}] of the row of that "
                            "name (names of several columns joined by \" / \", - for an empty "
                            "one).")
                 .arg(aboutTable(id)),
             {values, {}, 1, 1},
             [id](const Invocation &call) { return table(call, id); }});
    }
    all.push_back({text("report kpi"),
                   usage,
                   text("Key figures of a period, both days included: {kpis: [{id, value, "
                        "numerator, denominator, unit, name, definition, population, clock, "
                        "currency_rule, source, target?, progress?}]}; --drill ID adds accounts: "
                        "[{account, numerator, denominator}]."),
                   {tableOptions(), {}, 1, 1},
                   kpi});
}

void addSettings(std::vector<Command> &all)
{
    all.push_back({text("report definitions"),
                   {},
                   text("All key figures with what defines them: {kpis: [{id, name, unit, "
                        "higher_is_better, numerator, denominator, population, clock, "
                        "currency_rule, source, definition}]}."),
                   {{}, {}, 0, 0},
                   definitions});
    all.push_back({text("report targets"),
                   text("OFFICE [--set ID=VALUE,.. [--from DATE] [--user U]]"),
                   text("Targets of key figures; --set replaces all of them from a day on. "
                        "Answers {targets: [{id, value}]}."),
                   {{text("set"), text("from"), text("user")}, {}, 1, 1},
                   targets});
    all.push_back(
        {text("report schedule"),
         text("OFFICE [NAME --report ID --every daily|weekly|monthly --to ADDRESS,.. "
              "[--format csv|xlsx] [--user U]]"),
         text("Has a report made by itself and sent. Answers {schedules: [{name, report, "
              "every, format, to}]}."),
         {{text("report"), text("every"), text("to"), text("format"), text("user")}, {}, 1, 2},
         [](const Invocation &call) {
             if (call.arguments().count() > 1)
                 return schedule(call);
             return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
                 return printSchedules(call, office);
             });
         }});
    all.push_back({text("report unschedule"),
                   text("OFFICE NAME [--user U]"),
                   text("Ends a scheduled report. Answers as report schedule."),
                   {{text("user")}, {}, 2, 2},
                   unschedule});
    all.push_back({text("report deliver"),
                   text("OFFICE --date DATE --out DIR [--sender ADDRESS]"),
                   text("Makes the reports that are due on a day into DIR, and a mail with each "
                        "into DIR/mail; what is there already is not made again. Answers {made, "
                        "files, problems}."),
                   {{text("date"), text("out"), text("sender")}, {}, 1, 1},
                   deliver});
}

} // namespace

std::vector<Command> tableCommands()
{
    std::vector<Command> all;
    addReports(all);
    addSettings(all);
    return all;
}

} // namespace dunlin::ctl
