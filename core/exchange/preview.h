// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_inference.h"
#include "core/exchange/profile.h"
#include "core/exchange/progress.h"

#include <vector>

namespace dunlin::exchange {

struct PreviewColumn {
    QString source;      ///< header in the file; "" for an unnamed column
    QByteArray target;   ///< name(Field); empty: ignored
    QString reason;      ///< why, one sentence
    QStringList samples; ///< up to five different cells as they stand in the file
    ColumnFinding finding;
};

/// What a file looks like, before anything is imported.
struct Preview {
    Profile profile; ///< with the date order and decimal mark decided; name "inferred" if it was
    bool inferred = false;
    QString encoding;
    QString dialect; ///< "separator comma, 12 columns, header on line 1"
    QStringList reasons;
    QStringList missing; ///< required fields that no column gives: it cannot be imported so
    std::vector<PreviewColumn> columns;
    std::vector<QStringList> rows; ///< first 20, raw
    qint64 rowCount = 0;
};

/// Reads the whole file once. Without a profile it infers one: the built-in that fits the headers
/// best, else from what the columns hold. Input error for a file that is no table.
base::Result<Preview> preview(const QString &file, const std::optional<Profile> &profile,
                              const ProgressRef &progress = {});

} // namespace dunlin::exchange
