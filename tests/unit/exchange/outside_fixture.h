// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outside/read_outside.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <catch2/catch.hpp>

namespace dunlin::tests {

/// Bytes as a file that is read: the object, or the sentence of the refusal.
struct OutsideRead {
    QJsonObject json;
    QString refusal;
    bool findings = false;

    const QJsonObject statement(int i = 0) const
    {
        return json[QStringLiteral("statements")].toArray().at(i).toObject();
    }
    const QJsonObject entry(int i, int statementNo = 0) const
    {
        return statement(statementNo)[QStringLiteral("entries")].toArray().at(i).toObject();
    }
    bool warns(const char *words) const
    {
        for (const QJsonValue &one : json[QStringLiteral("warnings")].toArray()) {
            if (one.toString().contains(QLatin1String(words)))
                return true;
        }
        return false;
    }
};

inline const OutsideRead readBytes(const QByteArray &bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a file"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    OutsideRead out;
    const auto reading = exchange::readOutsideFile(path);
    if (reading) {
        out.json = QJsonDocument::fromJson(reading->json).object();
        REQUIRE_FALSE(out.json.isEmpty());
        out.findings = reading->hasFindings;
    } else {
        out.refusal = reading.error().detail;
        CHECK_FALSE(out.refusal.isEmpty());
    }
    return out;
}

} // namespace dunlin::tests
