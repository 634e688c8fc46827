// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/connectors.h"

#include "core/desk/duty.h"
#include "core/desk/office_core.h"
#include "core/desk/systems/rest_puller.h"
#include "core/desk/systems/tryton_sync.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Instant;
using base::Result;
using base::Status;
using store::Connection;
using store::ConnectorRow;
using store::ConnectorRunRow;
using store::ConnectorStore;

namespace {

constexpr int kMaxEvery = 7 * 24 * 60;
/// A run that is so much behind its time is late: the server was not running, most likely.
constexpr qint64 kLateMs = 10 * base::kMsPerMinute;
constexpr int kRunsLooked = 50;

/// After failures it waits longer, up to an hour, so that a system that is down is left in peace.
qint64 waitMs(int everyMinutes, int failures)
{
    const qint64 every = everyMinutes * base::kMsPerMinute;
    if (failures == 0)
        return every;
    const qint64 back = base::kMsPerMinute * (qint64(1) << std::min(failures, 6));
    return std::max(std::min(every, base::kMsPerHour), std::min(back, base::kMsPerHour));
}

Status check(const NewConnector &wish)
{
    static const QRegularExpression kName(QStringLiteral("^[a-z0-9][a-z0-9.-]{0,39}$"));
    if (!kName.match(wish.name).hasMatch())
        return fail(ErrorCode::Input, QStringLiteral("a connector's name is small letters, digits, "
                                                     "dots and dashes, 40 at most"));
    if (wish.everyMinutes < 0 || wish.everyMinutes > kMaxEvery)
        return fail(ErrorCode::Input,
                    QStringLiteral("it runs every 1 to %1 minutes, or 0").arg(kMaxEvery));
    if (wish.kind == "tryton")
        return checkTryton(wish.settings);
    if (wish.kind == "rest")
        return checkRest(wish.settings);
    return fail(ErrorCode::Input, QStringLiteral("a connector is of the kind tryton or rest"));
}

int failuresInRow(const std::vector<ConnectorRunRow> &runs)
{
    const auto good =
        std::find_if(runs.begin(), runs.end(), [](const ConnectorRunRow &run) { return run.ok; });
    return int(good - runs.begin());
}

Status work(ConnectorRun &run)
{
    return run.row.kind == "tryton" ? runTryton(run) : runRest(run);
}

} // namespace

QByteArray healthName(Health health)
{
    switch (health) {
    case Health::Ok: return "ok";
    case Health::Failing: return "failing";
    case Health::Late: return "late";
    case Health::New: return "new";
    case Health::Manual: return "manual";
    }
    return "new";
}

Result<QString> secretOf(const QJsonObject &settings, const char *key)
{
    const QString name = settings.value(QLatin1String(key)).toString();
    if (name.isEmpty())
        return fail(ErrorCode::Input,
                    QStringLiteral("the settings name no %1").arg(QLatin1String(key)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                        | QFileDevice::WriteOther;
    if (QFileInfo(name).permissions() & others)
        return fail(ErrorCode::Input, QStringLiteral("others may read the file of the secret: "
                                                     "chmod 600 %1")
                                          .arg(name));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Input,
                    QStringLiteral("the file of the secret cannot be read: %1").arg(name));
    const QString secret = QString::fromUtf8(file.readLine(4096)).trimmed();
    if (secret.isEmpty())
        return fail(ErrorCode::Input,
                    QStringLiteral("the file of the secret is empty: %1").arg(name));
    return secret;
}

Status saveConnector(Office &office, const NewConnector &wish)
{
    DUNLIN_TRY(check(wish));
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        ConnectorStore connectors(connection, core.key());
        DUNLIN_TRY_VALUE(const auto before, connectors.find(wish.name));
        if (before && before->kind != wish.kind)
            return fail(ErrorCode::Conflict,
                        QStringLiteral("%1 is of another kind: remove it first").arg(wish.name));
        const Instant now = core.clock().now();
        ConnectorRow row = before.value_or(ConnectorRow{});
        row.name = wish.name;
        row.kind = wish.kind;
        row.settings = QJsonDocument(wish.settings).toJson(QJsonDocument::Compact);
        row.everyMinutes = wish.everyMinutes;
        row.nextRun = wish.everyMinutes > 0 ? std::optional(now) : std::nullopt;
        if (!before) {
            row.createdAt = now;
            row.place = "{}";
        }
        return connectors.save(row);
    });
}

Status removeConnector(Office &office, const QString &name)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        return ConnectorStore(connection, core.key()).remove(name);
    });
}

Result<std::vector<ConnectorHealth>> connectorHealth(Office &office)
{
    OfficeCore &core = office.core();
    const Instant now = core.clock().now();
    return core.read([&](Connection &connection) -> Result<std::vector<ConnectorHealth>> {
        ConnectorStore connectors(connection, core.key());
        DUNLIN_TRY_VALUE(const auto rows, connectors.all());
        std::vector<ConnectorHealth> out;
        for (const ConnectorRow &row : rows) {
            DUNLIN_TRY_VALUE(const auto runs, connectors.runs(row.name, kRunsLooked));
            ConnectorHealth health;
            health.row = row;
            health.failuresInRow = failuresInRow(runs);
            if (!runs.empty()) {
                health.words = runs.front().words;
                health.lastRun = runs.front().startedAt;
                health.counts = runs.front().counts;
            }
            if (size_t(health.failuresInRow) < runs.size())
                health.lastOk = runs[size_t(health.failuresInRow)].startedAt;
            if (health.failuresInRow > 0)
                health.health = Health::Failing;
            else if (row.nextRun && now.ms - row.nextRun->ms > kLateMs)
                health.health = Health::Late;
            else if (runs.empty())
                health.health = Health::New;
            else
                health.health = row.everyMinutes > 0 ? Health::Ok : Health::Manual;
            out.push_back(std::move(health));
        }
        return out;
    });
}

Result<std::vector<ConnectorRunRow>> connectorRuns(Office &office, const QString &name, int limit)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<ConnectorRunRow>> {
        ConnectorStore connectors(connection, core.key());
        DUNLIN_TRY_VALUE(const auto row, connectors.find(name));
        if (!row)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no connector %1").arg(name));
        return connectors.runs(name, limit);
    });
}

namespace {

QString dutyOf(const QString &name)
{
    return QStringLiteral("connector:") + name;
}

Result<std::optional<ConnectorRow>> rowOf(OfficeCore &core, const QString &name)
{
    return core.read(
        [&](Connection &connection) { return ConnectorStore(connection, core.key()).find(name); });
}

/// Before each request it is made sure that nobody else has gone on in its place.
WebCaller asHolder(Duty &duty, const WebCaller &call)
{
    return [&duty, &call](const WebRequest &request) -> Result<WebAnswer> {
        DUNLIN_TRY_VALUE(const bool ours, duty.keep());
        if (!ours)
            return fail(ErrorCode::Conflict, QStringLiteral("another process of this office has "
                                                            "taken this run over"));
        return call(request);
    };
}

Result<ConnectorRunRow> runAs(Duty &duty, Office &office, const ConnectorRow &row,
                              const WebCaller &call)
{
    OfficeCore &core = office.core();
    const QString &name = row.name;
    const WebCaller guarded = asHolder(duty, call);
    ConnectorRun run{office,
                     row,
                     QJsonDocument::fromJson(row.settings).object(),
                     QJsonDocument::fromJson(row.place).object(),
                     guarded,
                     {},
                     {}};
    ConnectorRunRow kept;
    kept.startedAt = core.clock().now();
    const Status done = work(run);
    kept.endedAt = core.clock().now();
    kept.ok = bool(done);
    if (!done)
        run.words.prepend(done.error().detail);
    else if (run.words.isEmpty())
        run.words.append(QStringLiteral("nothing new"));
    kept.words = run.words.join(QStringLiteral("; "));
    kept.counts = QJsonDocument(run.counts).toJson(QJsonDocument::Compact);
    const Status saved = core.write([&](Connection &connection) -> Status {
        ConnectorStore connectors(connection, core.key());
        DUNLIN_TRY_VALUE(auto now, connectors.find(name));
        if (!now)
            return {}; // removed meanwhile
        DUNLIN_TRY(connectors.addRun(name, kept));
        DUNLIN_TRY_VALUE(const auto runs, connectors.runs(name, kRunsLooked));
        if (kept.ok)
            now->place = QJsonDocument(run.place).toJson(QJsonDocument::Compact);
        // One that runs when it is asked to has been run.
        now->nextRun.reset();
        if (now->everyMinutes > 0)
            now->nextRun = kept.endedAt.plusMs(waitMs(now->everyMinutes, failuresInRow(runs)));
        return connectors.save(*now);
    });
    DUNLIN_TRY(saved);
    return kept;
}

} // namespace

Result<ConnectorRunRow> runConnector(Office &office, const QString &name, const WebCaller &call)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(auto duty, Duty::take(core, dutyOf(name)));
    if (!duty)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("another process of this office runs %1 now").arg(name));
    DUNLIN_TRY_VALUE(const auto row, rowOf(core, name));
    if (!row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no connector %1").arg(name));
    return runAs(*duty, office, *row, call);
}

Status runSoon(Office &office, const QString &name)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        ConnectorStore connectors(connection, core.key());
        DUNLIN_TRY_VALUE(auto row, connectors.find(name));
        if (!row)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no connector %1").arg(name));
        row->nextRun = core.clock().now();
        return connectors.save(*row);
    });
}

Result<std::vector<QString>> dueConnectors(Office &office)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(const auto rows, core.read([&](Connection &connection) {
        return ConnectorStore(connection, core.key()).all();
    }));
    std::vector<QString> names;
    for (const ConnectorRow &row : rows) {
        if (row.nextRun && *row.nextRun <= core.clock().now())
            names.push_back(row.name);
    }
    return names;
}

Result<bool> runIfDue(Office &office, const QString &name, const WebCaller &call)
{
    OfficeCore &core = office.core();
    DUNLIN_TRY_VALUE(auto duty, Duty::tryTake(core, dutyOf(name)));
    if (!duty)
        return false;
    // Read only now: whoever had the duty before may just have run it.
    DUNLIN_TRY_VALUE(const auto row, rowOf(core, name));
    if (!row || !row->nextRun || *row->nextRun > core.clock().now())
        return false;
    DUNLIN_TRY(runAs(*duty, office, *row, call));
    return true;
}

Result<int> runDueConnectors(Office &office, const WebCaller &call)
{
    DUNLIN_TRY_VALUE(const auto names, dueConnectors(office));
    int ran = 0;
    for (const QString &name : names) {
        DUNLIN_TRY_VALUE(const bool done, runIfDue(office, name, call));
        ran += done ? 1 : 0;
    }
    return ran;
}

} // namespace dunlin::desk
