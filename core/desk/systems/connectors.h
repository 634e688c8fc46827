// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office.h"
#include "core/desk/systems/web_call.h"
#include "core/store/connector_store.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

/// Connections to other systems (docs/connectors.md): set up once, run by the office's server when
/// it is time, each run kept with what it came to in words.
namespace dunlin::desk {

struct NewConnector {
    QString name;    ///< letters, digits, dot, dash; an existing one is changed
    QByteArray kind; ///< "tryton", "rest"
    QJsonObject settings;
    int everyMinutes = 0; ///< 0: only when somebody asks; at most a week
};

enum class Health { Ok, Failing, Late, New, Manual };
QByteArray healthName(Health health);

struct ConnectorHealth {
    store::ConnectorRow row;
    Health health = Health::New;
    QString words; ///< of the last run, or what is the matter
    std::optional<base::Instant> lastRun;
    std::optional<base::Instant> lastOk;
    QByteArray counts; ///< JSON, of the last run
    int failuresInRow = 0;
};

/// Input error: settings that cannot be used, in words. Nothing is sent.
base::Status saveConnector(Office &office, const NewConnector &wish);
base::Status removeConnector(Office &office, const QString &name);
base::Result<std::vector<ConnectorHealth>> connectorHealth(Office &office);
base::Result<std::vector<store::ConnectorRunRow>> connectorRuns(Office &office, const QString &name,
                                                                int limit);

/// Runs it now and keeps the run, also one that failed: then its row is `ok` false with the reason,
/// and what was taken in before that stays. Waits for a run under way in this process; Conflict
/// when another process over the same database runs it. Else an error only when there is no such
/// connector, or the run cannot be kept.
base::Result<store::ConnectorRunRow> runConnector(Office &office, const QString &name,
                                                  const WebCaller &call);
/// Its time has come: whoever runs connectors for this office runs it next. NotFound: no such one.
base::Status runSoon(Office &office, const QString &name);
/// Names of those whose time has come.
base::Result<std::vector<QString>> dueConnectors(Office &office);
/// Runs it when its time has (still) come and nobody runs it; gives whether it was run. Any thread.
base::Result<bool> runIfDue(Office &office, const QString &name, const WebCaller &call);
/// Those whose time has come, one after the other; gives how many were run.
base::Result<int> runDueConnectors(Office &office, const WebCaller &call);

/// What a run is given, and what it leaves.
struct ConnectorRun {
    Office &office;
    store::ConnectorRow row;
    QJsonObject settings;
    QJsonObject place; ///< changed by the run, kept when it succeeds
    const WebCaller &call;
    QJsonObject counts;
    QStringList words;
};

/// The secret that settings name as a file: its first line. Input error: it cannot be read, or
/// others may read it.
base::Result<QString> secretOf(const QJsonObject &settings, const char *key);

} // namespace dunlin::desk
