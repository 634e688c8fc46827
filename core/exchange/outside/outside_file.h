// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <memory>

namespace dunlin::exchange {

/// Limits of a file that somebody else wrote. Beyond them it is refused, and nothing of it is kept.
inline constexpr qint64 kMaxOutsideBytes = qint64(768) << 20; ///< after decompression
inline constexpr qint64 kMaxWholeBytes = qint64(64) << 20;    ///< of formats that are read as one

/// The bytes of one file, plain or gzip (known by its first bytes), in order. It never looks at
/// anything but this file. Not thread safe.
class OutsideFile {
public:
    /// Io error: cannot be read. Input error: empty or blank, larger than the limit.
    static base::Result<std::unique_ptr<OutsideFile>> open(const QString &file);
    static base::Result<std::unique_ptr<OutsideFile>> fromBytes(const QByteArray &bytes);
    ~OutsideFile();
    OutsideFile(const OutsideFile &) = delete;
    OutsideFile &operator=(const OutsideFile &) = delete;

    /// The first 64 KiB; they are read again by read().
    const QByteArray &head() const { return m_head; }
    /// Up to 64 KiB more; empty at the end. Input error: cut off, damaged, a decompression bomb.
    base::Result<QByteArray> read();
    /// All that is left; Input error beyond `limit`.
    base::Result<QByteArray> all(qint64 limit = kMaxWholeBytes);
    /// A sentence when these bytes are of a kind that is no statement, invoice or message: a PDF, a
    /// web page, an archive.
    static QString otherFormat(const QByteArray &head);

private:
    struct Inflate;
    OutsideFile();
    base::Status start();
    base::Result<QByteArray> more();

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<Inflate> m_inflate;
    QByteArray m_head;
    qint64 m_in = 0;
    qint64 m_out = 0;
    bool m_headGiven = false;
};

} // namespace dunlin::exchange
