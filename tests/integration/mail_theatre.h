// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/theatre.h"

#include <QtCore/QDateTime>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <unistd.h>

namespace dunlin::tests {

inline const QString kPython = QStringLiteral("/usr/bin/python3");

/// A server of another project, as a direct child in a folder of its own.
class MailPeer {
public:
    ~MailPeer()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(5'000)) {
            m_process.kill();
            m_process.waitForFinished(5'000);
        }
    }
    bool start(const QString &program, const QStringList &words)
    {
        m_process.start(program, words);
        return m_process.waitForStarted(kWaitMs);
    }
    /// Waits for a line that begins so and gives the rest of it.
    QByteArray line(const QByteArray &begins)
    {
        for (;;) {
            while (m_process.canReadLine()) {
                const QByteArray one = m_process.readLine().trimmed();
                if (one.startsWith(begins))
                    return one.mid(begins.size()).trimmed();
            }
            if (!m_process.waitForReadyRead(kWaitMs)) {
                FAIL("the peer said nothing: " << m_process.readAllStandardError().toStdString());
                return {};
            }
        }
    }
    void tell(const QByteArray &line)
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten(kWaitMs); // there is no event loop to write it
    }
    static bool waitForPort(int port)
    {
        for (int i = 0; i < 500; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
            if (socket.waitForConnected(100))
                return true;
            QThread::msleep(20);
        }
        return false;
    }
    static int freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private:
    QProcess m_process;
};

/// An office with accounts whose debtors are awake now, wherever that is.
class MailTheatre : public Theatre {
public:
    /// `database`: a postgresql:// URL; else the office is a folder. Its channels.json is in the
    /// folder "office" in either case.
    explicit MailTheatre(const QString &database = {})
        : office(database.isEmpty() ? path("office") : database)
    {
        ctlJson({QStringLiteral("office"), QStringLiteral("create"), office});
        QDir().mkpath(path("office"));
        write("items.csv", "company code,cust_number,name_customer,doc_id,invoice date,due date,"
                           "amount,currency,product\n"
                           "Alpha,A1,Firm One,10,2026-01-02,2026-02-01,100.00,EUR,energy\n"
                           "Alpha,A2,Firm Two,11,2026-01-02,2026-02-01,50.00,EUR,energy\n"
                           "Alpha,A3,Firm Three,12,2026-01-02,2026-02-01,50.00,EUR,energy\n"
                           "Alpha,A4,Firm Four,13,2026-01-02,2026-02-01,50.00,EUR,energy\n"
                           "Alpha,A5,Firm Five,14,2026-01-02,2026-02-01,50.00,EUR,energy\n");
        ctlJson({QStringLiteral("import"), office, path("items.csv"), QStringLiteral("--profile"),
                 QStringLiteral("open-items")});
        write("head.json",
              R"({"name":"Nord","address":"Kai 4, 20457 Hamburg","phone":"+49 40 1"})");
        ctlJson({QStringLiteral("letterhead"), office, path("head.json")});
    }
    void write(const char *name, const QByteArray &content, bool secret = false)
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        if (secret)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    /// The prefix of a country where it is between nine and nineteen.
    static QByteArray dayPrefix()
    {
        struct Place {
            int offset;
            const char *prefix;
        };
        const int hour = QDateTime::currentDateTimeUtc().time().hour();
        for (const Place place :
             {Place{0, "+354"}, Place{3, "+254"}, Place{7, "+66"}, Place{9, "+81"},
              Place{12, "+679"}, Place{-3, "+598"}, Place{-6, "+506"}}) {
            const int local = (hour + place.offset + 24) % 24;
            if (local >= 9 && local < 18)
                return place.prefix;
        }
        return "+354";
    }
    void point(const char *number, const char *kind, const QByteArray &value)
    {
        write("line.jsonl", QByteArray(R"({"account":")") + number
                                + R"(","kind":"contact_point","at":"2026-02-02","point_kind":")"
                                + kind + R"(","value":")" + value + "\"}\n");
        const QByteArray out =
            ctl({QStringLiteral("append"), office, QStringLiteral("--file"), path("line.jsonl")});
        INFO(out.toStdString());
        CHECK(out.contains("accepted"));
    }
    QByteArray queue(const char *number, const char *channel = "email",
                     const QByteArray &words = "Nord, +49 40 1: we write about your account. Reply "
                                               "STOP to opt out.")
    {
        write("body.txt", words);
        const QJsonObject made =
            ctlJson({QStringLiteral("message"), QStringLiteral("queue"), office,
                     QLatin1String(number), QStringLiteral("--channel"), QLatin1String(channel),
                     QStringLiteral("--subject"), QStringLiteral("About your account ü"),
                     QStringLiteral("--body-file"), path("body.txt")});
        return made.value(QLatin1String("id")).toString().toLatin1();
    }
    /// The first channel's figures of a pass.
    QJsonObject send(const char *channel = "email")
    {
        const QByteArray out = ctl(sendWords(channel));
        return QJsonDocument::fromJson(out)
            .object()
            .value(QLatin1String("channels"))
            .toArray()
            .at(0)
            .toObject();
    }
    QStringList sendWords(const char *channel = "email") const
    {
        return {QStringLiteral("message"),
                QStringLiteral("send"),
                office,
                QStringLiteral("--channel"),
                QLatin1String(channel),
                QStringLiteral("--channels"),
                path("office")};
    }
    QList<QJsonObject> list(const char *which)
    {
        QList<QJsonObject> rows;
        const QByteArray out =
            ctl({QStringLiteral("message"), QStringLiteral("list"), office, QLatin1String(which)});
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                rows += QJsonDocument::fromJson(line).object();
        }
        return rows;
    }
    QList<QByteArray> linesOf(const char *name)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }

    const QString office;
};

} // namespace dunlin::tests
