// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/wipe_receipt.h"

#include "core/desk/profile_keys.h"
#include "core/sync/net/sync_runner.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;

base::Result<bool> sendWipeReceipt(const QString &profile, const base::Clock &clock)
{
    const QString path = profile + QLatin1String("/wiped.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("the profile was not wiped"));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (json.contains(QLatin1String("receipt_taken")))
        return true;
    if (!ProfileKeys::areDestroyed(profile))
        return fail(ErrorCode::Conflict, QStringLiteral("the profile's keys are not gone yet"));
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    DUNLIN_TRY(
        sync::postReceipt(text("url"), text("fingerprint").toLatin1(), text("receipt").toUtf8()));
    json.insert(QLatin1String("receipt_taken"), QString::fromLatin1(base::toIso(clock.now())));
    QSaveFile out(path);
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(ErrorCode::Io, QStringLiteral("wiped.json cannot be written"));
    return true;
}

} // namespace dunlin::desk
