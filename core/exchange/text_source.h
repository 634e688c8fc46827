// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/progress.h"

#include <QtCore/QString>

#include <memory>
#include <string_view>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace dunlin::exchange {

/// Limits of a file that is taken in. Beyond them it is refused, nothing is read further.
inline constexpr qint64 kMaxTextBytes = qint64(8) << 30; ///< after decompression
inline constexpr qint64 kMaxGzipRatio = 200;             ///< once 64 MiB have come out
inline constexpr qint64 kMaxTextInMemory = qint64(64) << 20;

/// The whole text of a file as UTF-8 without byte order mark. A file beyond kMaxTextInMemory lies
/// in a private temporary file that is mapped, so that a large file needs no memory of its own and
/// nobody can change it meanwhile. Movable; the views it gives live as long as it does.
class TextSource {
public:
    /// Opens a plain or gzip file (known by its first bytes, not its name). Input error, in plain
    /// words: empty, binary, cut off (gzip), too large. Io error: cannot be read.
    static base::Result<TextSource> open(const QString &file, const ProgressRef &progress = {});
    /// The same for bytes at hand (a pasted table, tests).
    static base::Result<TextSource> fromBytes(const QByteArray &bytes);

    TextSource(TextSource &&) noexcept;
    TextSource &operator=(TextSource &&) noexcept;
    ~TextSource();

    std::string_view text() const;
    /// "UTF-8", "UTF-16LE", "windows-1252" ..
    const QString &encoding() const;
    /// Why that encoding: one sentence.
    const QString &encodingReason() const;
    bool compressed() const;

private:
    struct Data;
    explicit TextSource(std::unique_ptr<Data> data);
    static base::Result<TextSource> read(QIODevice &device, const ProgressRef &progress);
    std::unique_ptr<Data> m_data;
};

} // namespace dunlin::exchange
