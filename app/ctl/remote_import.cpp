// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/remote_import.h"

#include "app/ctl/control_socket.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryFile>

namespace dunlin::ctl {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

qint64 count(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toInteger();
}

Result<ports::ImportOutcome> outcomeFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains(QLatin1String("import_id")))
        return fail(ErrorCode::Protocol, QStringLiteral("the office's server gave no answer"));
    ports::ImportOutcome out;
    out.importId = object.value(QLatin1String("import_id")).toString().toLatin1();
    out.profile = object.value(QLatin1String("profile")).toString();
    out.dryRun = object.value(QLatin1String("dry_run")).toBool();
    out.rows = count(object, "rows");
    out.accepted = count(object, "accepted");
    out.quarantined = count(object, "quarantined");
    out.duplicates = count(object, "duplicates");
    out.accounts = count(object, "accounts");
    out.items = count(object, "items");
    out.postings = count(object, "postings");
    out.payments = count(object, "payments");
    for (const QJsonValue &one : object.value(QLatin1String("control")).toArray()) {
        const QJsonObject figure = one.toObject();
        const auto amount = [&](const char *name) {
            return figure.value(QLatin1String(name)).toString().toLatin1();
        };
        DUNLIN_TRY_VALUE(const auto currency, base::Currency::fromCode(amount("currency")));
        ports::ImportFigure parsed;
        parsed.currency = currency;
        DUNLIN_TRY_VALUE(parsed.items, base::Money::fromText(amount("items"), currency));
        DUNLIN_TRY_VALUE(parsed.payments, base::Money::fromText(amount("payments"), currency));
        out.control.push_back(parsed);
    }
    out.quarantineFile = object.value(QLatin1String("quarantine_file")).toString();
    for (const QJsonValue &note : object.value(QLatin1String("notes")).toArray())
        out.notes << note.toString();
    out.seconds = object.value(QLatin1String("seconds")).toDouble();
    return out;
}

} // namespace

desk::ImportRunner importRunnerFor(const QString &officeFolder)
{
    return [officeFolder](
               const QString &file, const QByteArray &profileJson, bool dryRun,
               const std::shared_ptr<ports::Progress> &progress) -> Result<ports::ImportOutcome> {
        QStringList words{QStringLiteral("import"), officeFolder, file, QStringLiteral("--json")};
        QTemporaryFile profile;
        if (!profileJson.isEmpty()) {
            if (!profile.open() || profile.write(profileJson) != profileJson.size()
                || !profile.flush())
                return fail(ErrorCode::Io, QStringLiteral("no temporary file can be written"));
            words << QStringLiteral("--profile") << profile.fileName();
        }
        if (dryRun)
            words << QStringLiteral("--dry-run");
        DUNLIN_TRY_VALUE(const QByteArray answer, answerThere(officeFolder, words, progress));
        return outcomeFrom(answer);
    };
}

} // namespace dunlin::ctl
