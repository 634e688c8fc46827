// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/rest_puller.h"

#include "core/base/hash.h"
#include "core/desk/append_lines.h"
#include "core/desk/office_core.h"
#include "core/desk/systems/outside_event.h"
#include "core/exchange/systems/rest_mapping.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using exchange::RestMapping;
using store::Connection;

namespace {

constexpr int kMaxPages = 1'000;
constexpr int kAtOnce = 200;
constexpr int kPortion = 500;
constexpr int kToldAtOnce = 200;

class RestRun {
public:
    explicit RestRun(ConnectorRun &run) : m_run(run), m_core(run.office.core()) {}

    Status work()
    {
        DUNLIN_TRY_VALUE(m_mapping, RestMapping::fromJson(m_run.settings));
        if (m_run.settings.contains(QLatin1String("secret_file"))) {
            DUNLIN_TRY_VALUE(m_secret, secretOf(m_run.settings, "secret_file"));
        }
        if (!m_mapping.rules.empty())
            DUNLIN_TRY(pull());
        if (!m_mapping.back.empty())
            DUNLIN_TRY(tell());
        sayCounts();
        return {};
    }

private:
    void addHeaders(WebRequest *request) const
    {
        request->headers.emplace_back("Accept", "application/json");
        request->headers.emplace_back("User-Agent", "Dunlin-Connector/1");
        for (auto it = m_mapping.headers.begin(); it != m_mapping.headers.end(); ++it) {
            QString value = it.value().toString();
            value.replace(QLatin1String("{secret}"), m_secret);
            // A line break in a header would be a second header.
            value.remove(QLatin1Char('\r'));
            value.remove(QLatin1Char('\n'));
            request->headers.emplace_back(it.key().toLatin1(), value.toUtf8());
        }
    }

    Result<QJsonValue> get(const QUrl &url) const
    {
        WebRequest request;
        request.method = "GET";
        request.url = url;
        addHeaders(&request);
        DUNLIN_TRY_VALUE(const WebAnswer answer, m_run.call(request));
        if (answer.status < 200 || answer.status > 299)
            return fail(ErrorCode::Server,
                        QStringLiteral("the other side answered %1").arg(answer.status));
        const auto document = QJsonDocument::fromJson(answer.body);
        if (document.isNull())
            return fail(ErrorCode::Protocol, QStringLiteral("the answer is no JSON"));
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

    Status pull()
    {
        DUNLIN_TRY_VALUE(const QUrl first, outsideUrl(m_mapping.url));
        const QString since = m_run.place.value(QLatin1String("since")).toString();
        QUrl url = first;
        QUrlQuery query(first);
        if (!m_mapping.sinceParam.isEmpty() && !since.isEmpty())
            query.addQueryItem(m_mapping.sinceParam, since);
        url.setQuery(query);
        m_newest = since;
        for (int page = 0; page < kMaxPages; ++page) {
            DUNLIN_TRY_VALUE(const QJsonValue answer, get(url));
            DUNLIN_TRY(take(exchange::valueAt(answer, m_mapping.items).toArray()));
            const QString next =
                m_mapping.nextPath.isEmpty()
                    ? QString()
                    : exchange::textOf(exchange::valueAt(answer, m_mapping.nextPath));
            if (next.isEmpty())
                break;
            DUNLIN_TRY_VALUE(const QUrl behind, nextUrl(first, query, next));
            if (behind == url)
                break;
            url = behind;
        }
        if (!m_newest.isEmpty())
            m_run.place.insert(QStringLiteral("since"), m_newest);
        return {};
    }

    Result<QUrl> nextUrl(const QUrl &first, QUrlQuery query, const QString &next) const
    {
        QUrl url = first;
        if (m_mapping.nextParam.isEmpty()) {
            url = first.resolved(QUrl(next));
            // Our headers carry a secret: they go where they were meant to go.
            if (url.scheme() != first.scheme() || url.host() != first.host()
                || url.port() != first.port())
                return fail(ErrorCode::Protocol,
                            QStringLiteral("the next page is on another machine"));
            return url;
        }
        query.removeAllQueryItems(m_mapping.nextParam);
        query.addQueryItem(m_mapping.nextParam, QString::fromLatin1(QUrl::toPercentEncoding(next)));
        url.setQuery(query);
        return url;
    }

    Status take(const QJsonArray &records)
    {
        for (qsizetype at = 0; at < records.size(); at += kAtOnce) {
            const qsizetype end = std::min<qsizetype>(at + kAtOnce, records.size());
            const Status taken = m_core.write([&](Connection &connection) -> Status {
                for (qsizetype i = at; i < end; ++i)
                    DUNLIN_TRY(takeOne(connection, records[i]));
                return {};
            });
            DUNLIN_TRY(taken);
        }
        return {};
    }

    Status takeOne(Connection &connection, const QJsonValue &record)
    {
        ++m_looked;
        const QString changed = exchange::textOf(exchange::valueAt(record, m_mapping.changed));
        if (changed > m_newest)
            m_newest = changed;
        const auto line = exchange::lineOf(m_mapping, record);
        if (!line) {
            refuse(line.error().detail);
            return {};
        }
        if (line->line.isEmpty())
            return {};
        store::ConnectorStore links(connection, m_core.key());
        const QString remote = QStringLiteral("record:") + line->remote;
        DUNLIN_TRY_VALUE(const auto known, links.linkOf(m_run.row.name, remote));
        if (known && known->data == line->version.toLatin1())
            return {};
        QJsonObject lineJson = line->line;
        lineJson.insert(QStringLiteral("account"), line->account);
        const QByteArray key = (remote + QLatin1Char('\n') + line->version).toUtf8();
        lineJson.insert(QStringLiteral("id"),
                        QString::fromLatin1(base::bytes16ToHex(
                            base::derivedId("connector/" + m_run.row.name.toUtf8(), key))));
        DUNLIN_TRY_VALUE(
            const auto answers,
            appendLines(m_run.office, QJsonDocument(lineJson).toJson(QJsonDocument::Compact), {}));
        if (answers.front().verdict == "refused") {
            refuse(QStringLiteral("record %1: %2").arg(line->remote, answers.front().reason));
            return {};
        }
        ++m_taken;
        return links.link(m_run.row.name, {remote, {}, line->version.toLatin1()});
    }

    void refuse(const QString &why)
    {
        if (++m_refused <= 3)
            m_run.words.append(why);
    }

    const RestMapping::Back *wanted(const store::FeedRow &row) const
    {
        if (!row.event)
            return nullptr;
        for (const RestMapping::Back &back : m_mapping.back) {
            if (back.event == row.event->kind)
                return &back;
        }
        return nullptr;
    }

    /// From where it was told last; a new connector begins with what comes from now on.
    Status tell()
    {
        qint64 seq = m_run.place.contains(QLatin1String("told"))
                         ? m_run.place.value(QLatin1String("told")).toInteger()
                         : m_core.feedHead();
        UserSight everything;
        everything.all = true;
        while (seq < m_core.feedHead() && m_told < kToldAtOnce) {
            struct Told {
                const RestMapping::Back *back;
                QByteArray event;
                qint64 seq;
            };
            std::vector<Told> list;
            DUNLIN_TRY_VALUE(
                const qint64 end, m_core.read([&](Connection &connection) -> Result<qint64> {
                    store::FeedStore feed(connection, m_core.key());
                    DUNLIN_TRY_VALUE(const auto head, feed.head());
                    DUNLIN_TRY_VALUE(const auto rows, feed.slice(seq, head.seq, kPortion));
                    OutsideEvents outside(connection, m_core.key(), everything);
                    for (const store::FeedRow &row : rows) {
                        const RestMapping::Back *back = wanted(row);
                        if (!back || isOurs(*row.event))
                            continue;
                        DUNLIN_TRY_VALUE(const auto json, outside.json(row));
                        if (json)
                            list.push_back({back, *json, row.seq});
                    }
                    return rows.empty() ? head.seq : rows.back().seq;
                }));
            for (const Told &one : list) {
                if (const Status done = tellOne(*one.back, one.event); !done) {
                    // What was told before stays told; this one comes first the next time.
                    keepTold(one.seq - 1);
                    return done;
                }
                ++m_told;
            }
            seq = end;
            keepTold(seq);
        }
        keepTold(seq);
        return {};
    }

    void keepTold(qint64 seq)
    {
        m_run.place.insert(QStringLiteral("told"), seq);
        const QByteArray place = QJsonDocument(m_run.place).toJson(QJsonDocument::Compact);
        // At once: a run that fails later must not tell it again.
        (void)m_core.write([&](Connection &connection) -> Status {
            store::ConnectorStore connectors(connection, m_core.key());
            DUNLIN_TRY_VALUE(auto row, connectors.find(m_run.row.name));
            if (!row)
                return {};
            row->place = place;
            return connectors.save(*row);
        });
    }

    /// What came from there is not told back.
    bool isOurs(const store::LedgerEvent &event) const
    {
        const QJsonObject raw = QJsonDocument::fromJson(event.raw).object();
        return raw.value(QLatin1String("actor")).toString() == QLatin1String("engine");
    }

    Status tellOne(const RestMapping::Back &back, const QByteArray &event)
    {
        const QJsonValue json = QJsonDocument::fromJson(event).object();
        DUNLIN_TRY_VALUE(const QUrl url, outsideUrl(exchange::filled(back.url, json)));
        WebRequest request;
        request.method = back.method;
        request.url = url;
        addHeaders(&request);
        request.headers.emplace_back("Content-Type", "application/json");
        request.headers.emplace_back(
            "Idempotency-Key",
            exchange::textOf(exchange::valueAt(json, QStringLiteral("id"))).toLatin1());
        const QJsonObject body =
            back.body.isEmpty() ? json.toObject() : exchange::filledAll(back.body, json).toObject();
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        DUNLIN_TRY_VALUE(const WebAnswer answer, m_run.call(request));
        // 409: it has it already.
        if ((answer.status >= 200 && answer.status < 300) || answer.status == 409)
            return {};
        return fail(ErrorCode::Server, QStringLiteral("the other side did not take an event: it "
                                                      "answered %1; it is sent again with the "
                                                      "next run")
                                           .arg(answer.status));
    }

    void sayCounts()
    {
        m_run.counts = {{QStringLiteral("looked"), m_looked},
                        {QStringLiteral("taken"), m_taken},
                        {QStringLiteral("refused"), m_refused},
                        {QStringLiteral("told"), m_told}};
        QStringList words;
        if (m_taken > 0)
            words << QStringLiteral("%1 records taken in").arg(m_taken);
        if (m_told > 0)
            words << QStringLiteral("%1 events told").arg(m_told);
        if (m_refused > 0)
            words << QStringLiteral("%1 records could not be used").arg(m_refused);
        m_run.words = words + m_run.words;
    }

    ConnectorRun &m_run;
    OfficeCore &m_core;
    RestMapping m_mapping;
    QString m_secret;
    QString m_newest;
    qint64 m_looked = 0;
    qint64 m_taken = 0;
    qint64 m_refused = 0;
    qint64 m_told = 0;
};

} // namespace

Status checkRest(const QJsonObject &settings)
{
    DUNLIN_TRY_VALUE(const RestMapping mapping, RestMapping::fromJson(settings));
    if (!mapping.rules.empty())
        DUNLIN_TRY(outsideUrl(mapping.url));
    if (settings.contains(QLatin1String("secret_file")))
        DUNLIN_TRY(secretOf(settings, "secret_file"));
    return {};
}

Status runRest(ConnectorRun &run)
{
    return RestRun(run).work();
}

} // namespace dunlin::desk
