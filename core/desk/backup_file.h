// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <functional>
#include <memory>

struct ZSTD_CCtx_s;

namespace dunlin::desk {

/// Lines into a zstd file with a last line that counts and hashes them.
class BackupWriter {
public:
    explicit BackupWriter(const QString &path);
    ~BackupWriter();
    base::Status begin();
    base::Status line(const QByteArray &json);
    /// The last line, and the file's name.
    base::Status end();

private:
    base::Status flush(bool last);

    QSaveFile m_file;
    std::unique_ptr<ZSTD_CCtx_s, void (*)(ZSTD_CCtx_s *)> m_context;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_text;
    qint64 m_lines = 0;
};

/// Calls `line` with each line but the last, whose count and hash must be right: Input otherwise,
/// also for what is cut short or not such a file. A caller that must not act on half a file reads
/// it once before.
base::Status readBackup(const QString &path,
                        const std::function<base::Status(const QByteArray &line)> &line);

} // namespace dunlin::desk
