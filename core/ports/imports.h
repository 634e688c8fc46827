// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/ports/reply.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <atomic>
#include <memory>
#include <vector>

namespace dunlin::ports {

struct ImportColumn {
    QString source; ///< header in the file ("" for an unnamed column)
    QString target; ///< field of the profile ("due", "amount"); "" = ignored
    QString reason; ///< why it was inferred
    QStringList samples;
};

/// What the file looks like, before anything is imported.
struct ImportPreview {
    QString profile; ///< name of the profile, or "inferred"
    QByteArray profileJson;
    QString encoding;
    QString dialect;     ///< "separator ;, quote \", header"
    QStringList reasons; ///< for dates, decimals and so on
    std::vector<ImportColumn> columns;
    std::vector<QStringList> rows; ///< first rows, raw
    QStringList missing;           ///< fields that no column gives, and an import needs
    QStringList targets;           ///< fields that a column may feed, in the profile's order
};

struct ImportFigure {
    domain::Currency currency;
    domain::Money items;
    domain::Money payments;
};

struct ImportOutcome {
    QByteArray importId;
    QString profile;
    bool dryRun = false;
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 quarantined = 0;
    qint64 duplicates = 0;
    qint64 accounts = 0;
    qint64 items = 0;
    qint64 postings = 0;
    qint64 payments = 0;
    std::vector<ImportFigure> control;
    QString quarantineFile;
    double seconds = 0;
    QStringList notes; ///< "576 amounts rounded half-even to the cent" ..
};

/// Progress of a long job; set by the worker, read by the screen at any time.
struct Progress {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< 0: not known yet
    std::atomic<bool> cancel{false};
};

/// Bringing in files. `run` answers when all is committed, or nothing is.
class Imports {
public:
    Imports() = default;
    virtual ~Imports() = default;
    Imports(const Imports &) = delete;
    Imports &operator=(const Imports &) = delete;

    /// Names of the profiles that come with the program or the office.
    virtual QStringList profiles() const = 0;
    /// `profile`: a name of profiles(), or empty to infer one from the file.
    virtual void preview(const QString &file, const QString &profile,
                         Reply<ImportPreview> reply) = 0;
    /// The profile with the targets that `columns` name (their order and `source` are the
    /// preview's); an Input error when the profile would not work with them. Pure, no I/O.
    virtual Result<QByteArray> mapped(const QByteArray &profileJson,
                                      const std::vector<ImportColumn> &columns) const = 0;
    virtual void run(const QString &file, const QByteArray &profileJson, bool dryRun,
                     std::shared_ptr<Progress> progress, Reply<ImportOutcome> reply) = 0;
};

} // namespace dunlin::ports
