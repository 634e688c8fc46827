// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/commands/report_options.h"
#include "app/ctl/print_page.h"
#include "core/base/json_writer.h"
#include "core/desk/office_statements.h"
#include "core/desk/report_file.h"

#include <QtCore/QFileInfo>

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

base::Result<desk::StatementRequest> requestOf(const Arguments &arguments)
{
    desk::StatementRequest request;
    request.creditor = arguments.at(1);
    DUNLIN_TRY_VALUE(request.from, dateOf(arguments, text("from")));
    DUNLIN_TRY_VALUE(request.to, dateOf(arguments, text("to")));
    DUNLIN_TRY_VALUE(request.currency, currencyOf(arguments));
    request.net = !arguments.has(text("gross"));
    request.user = arguments.value(text("user"));
    if (!request.from.isValid() || !request.to.isValid())
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("a statement needs --from DATE and --to DATE"));
    return request;
}

void write(JsonWriter &json, const report::StatementHead &head)
{
    json.beginObject().key("number").value(head.number);
    json.key("creditor").value(head.creditorName);
    json.key("from").value(head.from.toString(Qt::ISODate));
    json.key("to").value(head.to.toString(Qt::ISODate));
    json.key("posted").value(head.posted.toString(Qt::ISODate));
    json.key("by").value(head.by).key("net").boolean(head.net);
    json.key("currency").value(head.collected.currency().code());
    json.key("lines").number(head.lines);
    json.key("collected").value(head.collected.toText());
    json.key("commission").value(head.commission.toText());
    json.key("remitted").value(head.remitted().toText());
    json.key("invoiced").value(head.invoiced().toText());
    json.key("hash").value(head.hash).endObject();
}

int show(const Invocation &call, const base::Result<report::ReportTable> &table)
{
    if (!table)
        return call.failed(table.error());
    const QString out = call.arguments().value(text("out"));
    if (out.isEmpty()) {
        call.print(report::toJson(*table));
        return Exit::Done;
    }
    const QString file = call.path(out);
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto format = exchange::tableFormatFromName(ending);
    if (!format && ending != QLatin1String("pdf"))
        return call.usage(text("--out is a .csv, .xlsx or .pdf file"));
    const base::Status written = format ? [&]() -> base::Status {
        const auto rows = desk::writeReport(*table, *format, file);
        return rows ? base::Status() : base::Status(base::fail(rows.error()));
    }()
        : printPage(desk::reportHtml(*table), file);
    if (!written)
        return call.failed(written.error());
    call.print(JsonWriter()
                   .beginObject()
                   .key("rows")
                   .number(qint64(table->main.rows.size()))
                   .endObject()
                   .take());
    return Exit::Done;
}

int preview(const Invocation &call)
{
    const auto request = requestOf(call.arguments());
    if (!request)
        return call.usage(request.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        return show(call, desk::previewStatement(office, *request));
    });
}

int post(const Invocation &call)
{
    const auto request = requestOf(call.arguments());
    if (!request)
        return call.usage(request.error().detail);
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto head = desk::postStatement(office, *request);
        if (!head)
            return call.failed(head.error());
        JsonWriter json;
        write(json, *head);
        call.print(json.take());
        return int(Exit::Done);
    });
}

int list(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto heads = desk::postedStatements(office, call.arguments().at(1));
        if (!heads)
            return call.failed(heads.error());
        JsonWriter json;
        json.beginObject().key("statements").beginArray();
        for (const report::StatementHead &head : *heads)
            write(json, head);
        call.print(json.endArray().endObject().take());
        return int(Exit::Done);
    });
}

int print(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        return show(call, desk::postedStatement(office, call.arguments().at(1)));
    });
}

} // namespace

std::vector<Command> statementCommands()
{
    const QString days = text("OFFICE CREDITOR --from DATE --to DATE [--gross] [--currency C]");
    const QStringList period{text("from"), text("to"), text("currency")};
    return {
        {text("statement preview"),
         days + text(" [--out FILE]"),
         text(
             "The statement to a creditor as it would be posted now: every payment up to --to that "
             "is on no statement yet, and what was taken back since its own. --gross: the "
             "commission is invoiced, not kept back. Answers {id, columns, rows, total, "
             "definition}; --out writes a .csv, .xlsx or .pdf."),
         {period + QStringList{text("out")}, {text("gross")}, 2, 2},
         preview},
        {text("statement post"),
         days + text(" [--user U]"),
         text(
             "Posts it; from then on it is never changed. Answers {number, creditor, from, to, "
             "posted, by, net, currency, lines, collected, commission, remitted, invoiced, hash}."),
         {period + QStringList{text("user")}, {text("gross")}, 2, 2},
         post},
        {text("statement list"),
         text("OFFICE [CREDITOR]"),
         text("All that were posted, oldest first: {statements: [..]} as statement post answers."),
         {{}, {}, 1, 2},
         list},
        {text("statement print"),
         text("OFFICE NUMBER [--out FILE]"),
         text("A posted statement, as it was posted. Fails when its lines are not what their hash "
              "says."),
         {{text("out")}, {}, 2, 2},
         print},
    };
}

} // namespace dunlin::ctl
