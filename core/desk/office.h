// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/desk/office_errand.h"

#include <QtCore/QString>

#include <memory>

namespace dunlin::sync {
class ServerStore;
}

namespace dunlin::desk {

class OfficeCore;

/// What an office is called and counts in.
struct OfficeSettings {
    QString name = QStringLiteral("Dunlin");
    base::Currency currency = base::kEur;
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA
};

/// An open office: its database, its lock and the threads of its connections. The use cases stand
/// beside it (office_import.h, office_report.h, ..) as functions that take an Office. Every one of
/// them may be called from any thread and waits for its answer; writes are done one after the
/// other, reads go on beside them.
class Office {
public:
    /// Makes a new office in an empty or absent folder, or an empty PostgreSQL database, and
    /// leaves it open. Conflict when there is one already.
    static base::Result<std::unique_ptr<Office>>
    create(const QString &location, const OfficeSettings &settings, const base::Clock &clock);
    /// `location`: a folder or a postgresql:// URL. StoreBusy when another process has it.
    static base::Result<std::unique_ptr<Office>> open(const QString &location,
                                                      const base::Clock &clock);
    /// True for a folder with an office in it, and for any postgresql:// URL.
    static bool existsAt(const QString &location);
    ~Office();
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    const OfficeSettings &settings() const;
    base::TenantId tenant() const;
    const QString &location() const;
    /// Folder for what stands beside the database (control.sock, cert.pem, key.pem, quarantine/);
    /// empty for a PostgreSQL office.
    QString folder() const;
    /// Last number of the feed, without touching the database; what an event stream pokes with.
    qint64 feedHead() const;
    /// Learns of rows that other processes over the same PostgreSQL database have placed, and opens
    /// lost connections again; Offline while the database cannot be reached. For a folder there is
    /// nothing to do. Waits for the database; call it some times a second.
    base::Status followFeed();
    /// The server side's storage. It runs on the thread that calls, one caller at a time; owned by
    /// the office.
    sync::ServerStore &serverStore();

    /// Who does errands of laptops (office_errand.h); before the office is served.
    void setClerk(OfficeClerk clerk);

    /// For the use cases of this room.
    OfficeCore &core() { return *m_core; }

private:
    explicit Office(std::unique_ptr<OfficeCore> core);
    std::unique_ptr<OfficeCore> m_core;
};

} // namespace dunlin::desk
