// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/ports/imports.h"

#include <QtCore/QDate>

#include <memory>

/// Bringing data into an office. Each of these is one transaction: all of it is there, or none.
namespace dunlin::desk {

struct ImportRequest {
    QString file;
    QString profile;        ///< name or file; empty with an empty profileJson: inferred
    QByteArray profileJson; ///< wins over `profile`
    bool dryRun = false;
};

struct UndoneImport {
    qint64 removed = 0;      ///< accounts from which the import was taken back
    qint64 keptWithWork = 0; ///< accounts left as they are, because someone worked on them
};

struct DemoRequest {
    qint64 accounts = 5000;
    quint64 seed = 1;
    QDate asOf; ///< null: today
};

struct DemoOutcome {
    qint64 accounts = 0;
    qint64 events = 0;
    double seconds = 0;
};

base::Result<ports::ImportOutcome> importFile(Office &office, const ImportRequest &request,
                                              const std::shared_ptr<ports::Progress> &progress);
/// What a file looks like; needs no office.
base::Result<ports::ImportPreview> previewFile(const QString &file, const QString &profile);
/// NotFound when nothing came with this import.
base::Result<UndoneImport> undoImport(Office &office, base::ImportId import);
/// Conflict unless the office has no account.
base::Result<DemoOutcome> makeDemo(Office &office, const DemoRequest &request,
                                   const std::shared_ptr<ports::Progress> &progress);

} // namespace dunlin::desk
