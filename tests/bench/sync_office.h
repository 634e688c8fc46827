// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/desk/profile_client_store.h"
#include "core/desk/workstation.h"
#include "core/sync/net/sync_runner.h"

#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace dunlin::bench {

/// One of our programs, or another, with what it cost.
struct ProgramRun {
    int exit = -1;
    QByteArray out;
    double seconds = 0;
    double maxRssMb = 0; ///< its largest resident size
};
ProgramRun runProgram(const QString &program, const QStringList &words,
                      const QByteArray &input = {});
QString ourProgram(const char *name);

/// A copy of the demo office with its server running.
class ServedOffice {
public:
    /// `folder`: an office; it is used as it is. `more`: arguments of the server.
    bool start(const QString &folder);
    ~ServedOffice();

    QString url() const { return m_url; }
    QByteArray fingerprint() const { return m_fingerprint; }
    const QString &folder() const { return m_folder; }
    /// Resident size of the server now, MB.
    double rssMb() const;
    QString code(const QString &user);
    /// JSON lines recorded by the office; false when one was refused.
    bool append(const QByteArray &lines);

private:
    QString m_folder;
    QString m_url;
    QByteArray m_fingerprint;
    QProcess m_server;
};

/// A laptop in this process that syncs when it is told to, over one kept connection.
class BenchLaptop {
public:
    /// Opens the profile; enrols it first when `code` is given.
    bool open(const QString &profile, const ServedOffice &office, const QString &code = {},
              sync::ClientOptions options = {});
    /// From the wish until both sides agree, ms; nothing when that does not happen.
    std::optional<double> syncMs();
    /// Of the last syncMs(): until the server had acknowledged all own events, ms.
    double sentMs() const { return m_sentMs; }
    /// Notes by this laptop's user on accounts, into the outbox.
    bool author(int count, const QStringList &accounts);
    /// Sends what waits in the outbox in signed pushes of `each` events, made beforehand, one after
    /// the other: what the server needs for them, ms.
    std::optional<double> pushMs(const ServedOffice &office, int each);
    /// A bearer token of this device.
    QByteArray bearer(const ServedOffice &office);
    const sync::SyncRunner &runner() const { return *m_runner; }
    desk::Workstation &workstation() { return *m_workstation; }
    void close();

private:
    base::SystemClock m_clock;
    base::SecureRng m_rng;
    std::unique_ptr<desk::Workstation> m_workstation;
    std::unique_ptr<desk::ProfileClientStore> m_store;
    std::unique_ptr<sync::SyncRunner> m_runner;
    bool m_started = false;
    double m_sentMs = 0;
};

} // namespace dunlin::bench
