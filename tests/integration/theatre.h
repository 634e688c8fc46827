// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

#include <memory>

namespace dunlin::tests {

inline constexpr int kWaitMs = 60'000;
inline const QString kCtl = testing::inBuild("/dunlinctl");
inline const QString kServer = testing::inBuild("/dunlin-server");

/// The real programs in a folder of their own: one office, its server, two laptops.
class Theatre {
public:
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    QByteArray ctl(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(kCtl, words);
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(kWaitMs));
        lastExit = process.exitCode();
        INFO(process.readAllStandardError().toStdString());
        return process.readAllStandardOutput();
    }
    QJsonObject ctlJson(const QStringList &words, const QByteArray &input = {})
    {
        const QByteArray out = ctl(words, input);
        INFO(words.join(QLatin1Char(' ')).toStdString());
        CHECK(lastExit == 0);
        return QJsonDocument::fromJson(out).object();
    }
    QStringList serverWords() const
    {
        return {QStringLiteral("--office"), path("office"), QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:%1").arg(port)};
    }
    void startServer()
    {
        server = std::make_unique<QProcess>();
        server->start(kServer, serverWords());
        QByteArray out;
        while (!out.contains("listening ")) {
            INFO(server->readAllStandardError().toStdString());
            REQUIRE(server->waitForReadyRead(kWaitMs));
            out += server->readAllStandardOutput();
        }
        const QList<QByteArray> words = out.simplified().split(' ');
        REQUIRE(words.size() == 4);
        fingerprint = QString::fromLatin1(words[1]);
        port = words[3].split(':').last().toInt();
    }
    void killServer()
    {
        if (server->state() == QProcess::NotRunning)
            return;
        server->kill();
        REQUIRE(server->waitForFinished(kWaitMs));
    }
    QStringList syncWords(const char *profile)
    {
        return {QStringLiteral("sync"), QStringLiteral("https://127.0.0.1:%1").arg(port),
                QStringLiteral("--profile"), path(profile)};
    }
    QStringList enrolWords(const char *profile, const char *user = "boss")
    {
        const QJsonObject code =
            ctlJson({QStringLiteral("device"), QStringLiteral("code"), path("office"),
                     QStringLiteral("--user"), QLatin1String(user)});
        return syncWords(profile) << QStringLiteral("--enrol")
                                  << code.value(QLatin1String("code")).toString()
                                  << QStringLiteral("--fingerprint") << fingerprint;
    }
    void enrol(const char *profile, const char *user = "boss")
    {
        ctlJson(enrolWords(profile, user));
    }
    /// Writes notes offline and gives the ids that were said to be saved.
    QSet<QString> writeNotes(const char *profile, int count, const char *user = "boss")
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i) {
            lines += "{\"account\":\"" + account
                     + "\",\"kind\":\"note\",\"at\":\"2026-01-05T10:00:00Z\","
                       "\"text\":\"note\"}\n";
        }
        QFile file(path("events.jsonl"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        QSet<QString> ids;
        const QByteArray out =
            ctl({QStringLiteral("append"), path(profile), QStringLiteral("--file"), file.fileName(),
                 QStringLiteral("--user"), QLatin1String(user)});
        for (const QByteArray &line : out.split('\n')) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            if (answer.value(QLatin1String("verdict")).toString() == QLatin1String("accepted"))
                ids.insert(answer.value(QLatin1String("id")).toString());
        }
        CHECK(ids.size() == count);
        return ids;
    }

    /// Name, street and telephone of every debtor of the office.
    QList<QByteArray> personalData()
    {
        QList<QByteArray> found;
        const QByteArray queue =
            ctl({QStringLiteral("queue"), path("office"), QStringLiteral("--user"),
                 QStringLiteral("boss"), QStringLiteral("--at"), QStringLiteral("2026-01-05"),
                 QStringLiteral("--limit"), QStringLiteral("8")});
        for (const QByteArray &line : queue.trimmed().split('\n')) {
            const QString number =
                QJsonDocument::fromJson(line).object().value(QLatin1String("account")).toString();
            const QJsonObject state = ctlJson({QStringLiteral("account"), path("office"), number});
            const QJsonObject debtor = state.value(QLatin1String("debtor")).toObject();
            found += debtor.value(QLatin1String("name")).toString().toUtf8();
            found += debtor.value(QLatin1String("address"))
                         .toObject()
                         .value(QLatin1String("line"))
                         .toString()
                         .toUtf8();
            for (const auto point : state.value(QLatin1String("contact_points")).toArray())
                found += point.toObject().value(QLatin1String("value")).toString().toUtf8();
        }
        found.removeIf([](const QByteArray &text) { return text.size() < 6; });
        return found;
    }
    /// "file: text" wherever one of the texts stands in a file of the folder.
    static QStringList filesWith(const QString &place, const QList<QByteArray> &texts)
    {
        QStringList found;
        for (const QFileInfo &info : QDir(place).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &text : texts) {
                if (bytes.contains(text))
                    found += info.fileName() + QLatin1String(": ") + QString::fromUtf8(text);
            }
        }
        return found;
    }

    QTemporaryDir folder;
    std::unique_ptr<QProcess> server;
    QByteArray account; ///< number of some account
    QString fingerprint;
    int port = 0;
    int lastExit = 0;
};

} // namespace dunlin::tests
