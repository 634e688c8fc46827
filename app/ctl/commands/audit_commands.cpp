// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/desk/evidence_pack.h"
#include "core/desk/office_audit.h"
#include "core/desk/profile_view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QProcess>

namespace dunlin::ctl {

namespace {

int verify(const Invocation &call)
{
    const auto print = [&](const base::Result<desk::AuditResult> &result) {
        if (!result)
            return call.failed(result.error());
        base::JsonWriter json;
        json.beginObject();
        json.key("events").number(result->events);
        json.key("devices").number(result->devices);
        json.key("root").value(result->root);
        json.key("size").number(result->size);
        json.key("ok").boolean(result->firstBad.isEmpty());
        json.key("first_bad");
        if (result->firstBad.isEmpty())
            json.null();
        else
            json.value(result->firstBad);
        json.endObject();
        call.print(json.take());
        return int(result->firstBad.isEmpty() ? Exit::Done : Exit::DoneWithFindings);
    };
    QByteArray note;
    if (call.arguments().has(QStringLiteral("checkpoint"))) {
        const auto read = readFile(call.path(call.arguments().value(QStringLiteral("checkpoint"))));
        if (!read)
            return call.failed(read.error());
        note = *read;
    }
    return call.withEither(
        call.arguments().at(0),
        [&](desk::Office &office) { return print(desk::verifyLedger(office, note)); },
        [&](desk::Workstation &workstation) { return print(desk::verifyProfile(workstation)); },
        Invocation::For::Working);
}

int checkpoint(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto made = desk::ledgerCheckpoint(office);
        if (!made)
            return call.failed(made.error());
        if (call.arguments().has(QStringLiteral("out"))) {
            const auto saved =
                writeFile(call.path(call.arguments().value(QStringLiteral("out"))), made->note);
            if (!saved)
                return call.failed(saved.error());
        }
        base::JsonWriter json;
        json.beginObject().key("size").number(made->size).key("root").value(made->root);
        json.key("checkpoint").value(made->note).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

constexpr int kPrintMs = 60'000;
const QString kJsonName = QStringLiteral("evidence.json");
const QString kSignatureName = QStringLiteral("evidence.sig");
const QString kPdfName = QStringLiteral("evidence.pdf");

/// By dunlin-print, which stands beside this program.
base::Result<QByteArray> printed(const QString &html, const QString &path)
{
    QProcess printer;
    printer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/dunlin-print"), {path});
    printer.write(html.toUtf8());
    printer.closeWriteChannel();
    if (!printer.waitForFinished(kPrintMs) || printer.exitCode() != 0)
        return base::fail(base::ErrorCode::Io,
                          QStringLiteral("the page cannot be printed: %1")
                              .arg(QString::fromUtf8(printer.readAllStandardError())));
    return readFile(path);
}

base::Result<desk::Evidence> writePack(desk::Office &office, const QString &number,
                                       const QString &folder)
{
    DUNLIN_TRY_VALUE(desk::Evidence evidence, desk::gatherEvidence(office, number));
    if (!QDir().mkpath(folder))
        return base::fail(base::ErrorCode::Io, QStringLiteral("cannot make %1").arg(folder));
    const QDir place(folder);
    DUNLIN_TRY_VALUE(const QByteArray pdf,
                     printed(desk::evidenceHtml(evidence), place.filePath(kPdfName)));
    const QByteArray json = desk::evidenceJson(evidence, base::sha256(pdf));
    DUNLIN_TRY_VALUE(const QByteArray signature, desk::signEvidence(office, json));
    DUNLIN_TRY(writeFile(place.filePath(kJsonName), json));
    DUNLIN_TRY(writeFile(place.filePath(kSignatureName), signature + '\n'));
    return evidence;
}

int pack(const Invocation &call)
{
    if (!call.arguments().has(QStringLiteral("out")))
        return call.usage(QStringLiteral("audit pack needs --out DIR"));
    const QString folder = call.path(call.arguments().value(QStringLiteral("out")));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto evidence = writePack(office, call.arguments().at(1), folder);
        if (!evidence)
            return call.failed(evidence.error());
        base::JsonWriter json;
        json.beginObject();
        json.key("account").value(evidence->account.state.number);
        json.key("events").number(qint64(evidence->items.size()));
        json.key("files").beginArray();
        for (const QString &name : {kPdfName, kJsonName, kSignatureName})
            json.value(QDir(folder).filePath(name));
        call.print(json.endArray().endObject().take());
        return int(Exit::Done);
    });
}

int check(const Invocation &call)
{
    const QDir place(call.path(call.arguments().at(0)));
    const auto json = readFile(place.filePath(kJsonName));
    const auto signature = readFile(place.filePath(kSignatureName));
    const auto pdf = readFile(place.filePath(kPdfName));
    for (const auto *part : {&json, &signature, &pdf}) {
        if (!*part)
            return call.failed(part->error());
    }
    const auto result = desk::checkEvidence(*json, *signature, *pdf);
    if (!result)
        return call.failed(result.error());
    base::JsonWriter out;
    out.beginObject();
    out.key("account").value(result->account);
    out.key("events").number(result->events);
    out.key("size").number(qint64(result->size));
    out.key("root").value(result->root);
    out.key("office_key").value(result->officeKey);
    out.key("ok").boolean(result->firstBad.isEmpty());
    out.key("first_bad");
    if (result->firstBad.isEmpty())
        out.null();
    else
        out.value(result->firstBad);
    call.print(out.endObject().take());
    return result->firstBad.isEmpty() ? Exit::Done : Exit::DoneWithFindings;
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {QStringLiteral("audit verify"),
         QStringLiteral("OFFICE|PROFILE [--checkpoint FILE]"),
         QStringLiteral("Checks every event against its hash, the feed and each device's chain for "
                        "gaps, the sums of the accounts, and the tree over the feed (RFC 6962) "
                        "that laptops hold against what they saw before. With --checkpoint: also "
                        "that the ledger goes on from a note of \"audit checkpoint\" that was kept "
                        "elsewhere.\nAnswers {events, devices, root, size, ok, first_bad}; root is "
                        "the tree's over `size` rows, of a profile the newest that it witnessed. "
                        "Exit 3 when something does not hold."),
         {{QStringLiteral("checkpoint")}, {}, 1, 1},
         verify},
        {QStringLiteral("audit checkpoint"),
         QStringLiteral("OFFICE [--out FILE]"),
         QStringLiteral("The office's signed statement of its ledger as it is now. Keep one a day "
                        "where the server's administrator cannot reach it (mail, paper, object "
                        "lock): \"audit verify --checkpoint\" then finds what was rewritten "
                        "since.\nAnswers {size, root, checkpoint}."),
         {{QStringLiteral("out")}, {}, 1, 1},
         checkpoint},
        {QStringLiteral("audit pack"),
         QStringLiteral("OFFICE ACCOUNT --out DIR"),
         QStringLiteral("An evidence pack of one account: evidence.pdf for people, evidence.json "
                        "with every entry's bytes and the proof that it is in the ledger, and "
                        "the office's signature.\nAnswers {account, events, files}."),
         {{QStringLiteral("out")}, {}, 2, 2},
         pack},
        {QStringLiteral("audit check"),
         QStringLiteral("DIR"),
         QStringLiteral("Verifies an evidence pack by itself, without an office: signature, page, "
                        "checkpoint, and each entry's bytes and proof. Compare office_key with "
                        "the key that the office publishes.\nAnswers {account, events, size, "
                        "root, office_key, ok, first_bad}. Exit 3 when something does not hold."),
         {{}, {}, 1, 1},
         check},
    };
}

} // namespace dunlin::ctl
