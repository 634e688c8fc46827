// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/bank_json.h"
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/debit_orders.h"
#include "core/desk/invoice_import.h"
#include "core/desk/office_import.h"

#include <QtCore/QFileInfo>

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

QByteArray importJson(const ports::ImportOutcome &outcome, const desk::BankFigures *bank = nullptr)
{
    JsonWriter json;
    json.beginObject();
    if (bank) {
        json.key("bank").beginObject();
        json.key("statements").number(bank->statements).key("pending").number(bank->pending);
        bankFigures(json, *bank);
        json.endObject();
    }
    json.key("import_id").value(outcome.importId);
    json.key("profile").value(outcome.profile);
    json.key("dry_run").boolean(outcome.dryRun);
    json.key("rows").number(outcome.rows);
    json.key("accepted").number(outcome.accepted);
    json.key("quarantined").number(outcome.quarantined);
    json.key("duplicates").number(outcome.duplicates);
    json.key("accounts").number(outcome.accounts);
    json.key("items").number(outcome.items);
    json.key("postings").number(outcome.postings);
    json.key("payments").number(outcome.payments);
    json.key("control").beginArray();
    for (const ports::ImportFigure &figure : outcome.control) {
        json.beginObject();
        json.key("currency").value(figure.currency.code());
        json.key("items").value(figure.items.toText());
        json.key("payments").value(figure.payments.toText());
        json.endObject();
    }
    json.endArray();
    json.key("quarantine_file");
    if (outcome.quarantineFile.isEmpty())
        json.null();
    else
        json.value(outcome.quarantineFile);
    json.key("notes").beginArray();
    for (const QString &note : outcome.notes)
        json.value(note);
    json.endArray();
    json.key("seconds").raw(QByteArray::number(outcome.seconds, 'f', 3));
    json.endObject();
    return json.take();
}

/// A profile is a name, or a file of the caller's folder.
QString profileOf(const Invocation &call)
{
    const QString given = call.arguments().value(QStringLiteral("profile"));
    const QString file = call.path(given);
    return !given.isEmpty() && QFileInfo(file).isFile() ? file : given;
}

int suggest(const Invocation &call, const QString &file)
{
    const auto preview = desk::previewFile(call.path(file), profileOf(call));
    if (!preview)
        return call.failed(preview.error());
    JsonWriter json;
    json.beginObject();
    json.key("profile").value(preview->profile);
    json.key("encoding").value(preview->encoding);
    json.key("dialect").value(preview->dialect);
    json.key("reasons").beginArray();
    for (const QString &reason : preview->reasons)
        json.value(reason);
    json.endArray();
    json.key("columns").beginArray();
    for (const ports::ImportColumn &column : preview->columns) {
        json.beginObject();
        json.key("source").value(column.source);
        json.key("target").value(column.target);
        json.key("reason").value(column.reason);
        json.endObject();
    }
    json.endArray();
    json.key("definition").raw(preview->profileJson.simplified());
    json.endObject();
    call.print(json.take());
    return Exit::Done;
}

/// A statement needs no profile: its format says what everything is.
int statement(const Invocation &call, desk::Office &office, const desk::ImportRequest &request)
{
    const auto done = desk::importStatement(office, request.file, request.dryRun, call.progress());
    if (!done)
        return call.failed(done.error());
    for (const QString &note : done->outcome.notes)
        call.log(note);
    call.print(importJson(done->outcome, &done->bank));
    return int(done->outcome.quarantined > 0 ? Exit::DoneWithFindings : Exit::Done);
}

/// What became of direct debits.
int paymentStatus(const Invocation &call, desk::Office &office, const desk::ImportRequest &request)
{
    const auto done = desk::importPaymentStatus(office, request.file, request.dryRun);
    if (!done)
        return call.failed(done.error());
    for (const QString &note : done->outcome.notes)
        call.log(note);
    call.print(importJson(done->outcome));
    return int(done->unknown > 0 ? Exit::DoneWithFindings : Exit::Done);
}

/// One electronic invoice or credit note.
int invoice(const Invocation &call, desk::Office &office, const desk::ImportRequest &request)
{
    const auto done = desk::importInvoice(office, request.file, request.dryRun, call.progress());
    if (!done)
        return call.failed(done.error());
    for (const QString &note : done->notes)
        call.log(note);
    call.print(importJson(*done));
    return int(done->quarantined > 0 ? Exit::DoneWithFindings : Exit::Done);
}

int import(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (arguments.has(QStringLiteral("suggest"))) {
        if (arguments.count() != 1)
            return call.usage(QStringLiteral("import --suggest takes one FILE"));
        return suggest(call, arguments.at(0));
    }
    if (arguments.count() != 2)
        return call.usage(QStringLiteral("import takes an OFFICE and a FILE"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        desk::ImportRequest request;
        request.file = call.path(arguments.at(1));
        request.profile = profileOf(call);
        request.dryRun = arguments.has(QStringLiteral("dry-run"));
        if (request.profile.isEmpty() && desk::isBankStatement(request.file))
            return statement(call, office, request);
        if (request.profile.isEmpty() && desk::isPaymentStatus(request.file))
            return paymentStatus(call, office, request);
        if (request.profile.isEmpty() && desk::isInvoiceDocument(request.file))
            return invoice(call, office, request);
        const auto outcome = desk::importFile(office, request, call.progress());
        if (!outcome)
            return call.failed(outcome.error());
        if (request.profile.isEmpty())
            call.log(QStringLiteral("profile: %1").arg(outcome->profile));
        call.print(importJson(*outcome));
        return int(outcome->quarantined > 0 ? Exit::DoneWithFindings : Exit::Done);
    });
}

int unimport(const Invocation &call)
{
    const auto id = base::ImportId::fromHex(call.arguments().at(1).toLatin1());
    if (!id)
        return call.usage(QStringLiteral("an import id is 32 hex digits"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto undone = desk::undoImport(office, *id);
        if (!undone)
            return call.failed(undone.error());
        JsonWriter json;
        json.beginObject();
        json.key("removed").number(undone->removed);
        json.key("kept_with_work").number(undone->keptWithWork);
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {QStringLiteral("import"),
         QStringLiteral("OFFICE FILE [--profile NAME|FILE] [--dry-run] | import FILE --suggest"),
         QStringLiteral(
             "Brings in a CSV or TSV file (.gz too) by a profile, or by an inferred one; a bank "
             "statement (camt.052/053/054, MT940) is known by its content and matched, an invoice "
             "or "
             "credit note (UBL, CII) too. "
             "All of it, or nothing; a row that cannot be used goes into the "
             "quarantine file, and the exit code is 3.\nAnswers {import_id, profile, "
             "rows, accepted, quarantined, duplicates, accounts, items, postings, "
             "payments, control, quarantine_file, seconds}.\n--suggest shows the "
             "profile that would be used, and why."),
         {{QStringLiteral("profile")},
          {QStringLiteral("dry-run"), QStringLiteral("suggest")},
          1,
          2},
         import},
        {QStringLiteral("unimport"),
         QStringLiteral("OFFICE IMPORT_ID"),
         QStringLiteral("Takes an import back, except from accounts that someone worked on.\n"
                        "Answers {removed, kept_with_work}: accounts."),
         {{}, {}, 2, 2},
         unimport},
    };
}

} // namespace dunlin::ctl
