// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backup_file.h"

#include "core/base/json_writer.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <zstd.h>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Status;

namespace {

constexpr qsizetype kFlushBytes = 1024 * 1024;
/// No line of an office is longer: a body of a push is 64 MiB at most.
constexpr qsizetype kLongestLine = 128 * 1024 * 1024;
constexpr int kLevel = 3;

tl::unexpected<base::Error> notABackup(const char *why)
{
    return fail(
        ErrorCode::Input,
        QStringLiteral("the file is not a whole backup of an office: %1; nothing was changed")
            .arg(QLatin1String(why)));
}

QByteArray lastLine(qint64 lines, const QByteArray &hash)
{
    base::JsonWriter json;
    json.beginObject().key("end").number(lines);
    return json.key("sha256").value(hash.toHex()).endObject().take() + '\n';
}

} // namespace

BackupWriter::BackupWriter(const QString &path)
    : m_file(path)
    , m_context(ZSTD_createCCtx(), [](ZSTD_CCtx_s *context) { ZSTD_freeCCtx(context); })
{}

BackupWriter::~BackupWriter() = default;

Status BackupWriter::begin()
{
    if (!m_file.open(QIODevice::WriteOnly)
        || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::Io, QStringLiteral("the backup cannot be written there"));
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
    return {};
}

Status BackupWriter::line(const QByteArray &json)
{
    ++m_lines;
    m_text += json;
    m_text += '\n';
    return m_text.size() < kFlushBytes ? Status() : flush(false);
}

Status BackupWriter::flush(bool last)
{
    m_hash.addData(m_text);
    if (last)
        m_text += lastLine(m_lines, m_hash.result());
    QByteArray out(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    ZSTD_inBuffer input{m_text.constData(), size_t(m_text.size()), 0};
    const ZSTD_EndDirective directive = last ? ZSTD_e_end : ZSTD_e_continue;
    for (;;) {
        ZSTD_outBuffer output{out.data(), size_t(out.size()), 0};
        const size_t rest = ZSTD_compressStream2(m_context.get(), &output, &input, directive);
        if (ZSTD_isError(rest))
            return fail(ErrorCode::Internal, QStringLiteral("the backup cannot be compressed"));
        if (m_file.write(out.constData(), qint64(output.pos)) != qint64(output.pos))
            return fail(ErrorCode::StoreFull, QStringLiteral("the backup cannot be written"));
        if (last ? rest == 0 : input.pos == input.size)
            break;
    }
    m_text.clear();
    return {};
}

Status BackupWriter::end()
{
    DUNLIN_TRY(flush(true));
    if (!m_file.commit())
        return fail(ErrorCode::StoreFull, QStringLiteral("the backup cannot be written"));
    return {};
}

namespace {

/// Cuts lines out of the unpacked bytes and holds each back until it is known not to be the last.
class LineCutter {
public:
    explicit LineCutter(const std::function<Status(const QByteArray &)> &line) : m_line(line) {}

    Status take(const char *bytes, qsizetype size)
    {
        m_text.append(bytes, size);
        qsizetype from = 0;
        for (qsizetype end; (end = m_text.indexOf('\n', from)) >= 0; from = end + 1) {
            DUNLIN_TRY(pass());
            m_held = m_text.mid(from, end - from);
            m_hasHeld = true;
        }
        m_text.remove(0, from);
        return m_text.size() > kLongestLine ? Status(notABackup("a line is too long")) : Status();
    }
    Status finish()
    {
        const QJsonObject last = QJsonDocument::fromJson(m_held).object();
        if (!m_hasHeld || !m_text.isEmpty() || !last.contains(QLatin1String("end")))
            return notABackup("its end is missing");
        if (last.value(QLatin1String("end")).toInteger() != m_lines
            || last.value(QLatin1String("sha256")).toString().toLatin1() != m_hash.result().toHex())
            return notABackup("it was changed");
        return {};
    }

private:
    Status pass()
    {
        if (!m_hasHeld)
            return {};
        ++m_lines;
        m_hash.addData(m_held);
        m_hash.addData("\n");
        return m_line(m_held);
    }

    const std::function<Status(const QByteArray &)> &m_line;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_text;
    QByteArray m_held;
    bool m_hasHeld = false;
    qint64 m_lines = 0;
};

} // namespace

Status readBackup(const QString &path, const std::function<Status(const QByteArray &line)> &line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("the backup cannot be read"));
    const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> context(ZSTD_createDCtx(),
                                                                      ZSTD_freeDCtx);
    LineCutter cutter(line);
    QByteArray out(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    size_t state = 1;
    for (;;) {
        const QByteArray in = file.read(kFlushBytes);
        if (in.isEmpty())
            break;
        ZSTD_inBuffer input{in.constData(), size_t(in.size()), 0};
        bool isFull = true;
        while (input.pos < input.size || isFull) {
            ZSTD_outBuffer output{out.data(), size_t(out.size()), 0};
            state = ZSTD_decompressStream(context.get(), &output, &input);
            if (ZSTD_isError(state))
                return notABackup("it is damaged");
            isFull = output.pos == output.size;
            DUNLIN_TRY(cutter.take(out.constData(), qsizetype(output.pos)));
            if (state == 0 && input.pos == input.size)
                break;
        }
    }
    if (state != 0)
        return notABackup("it is cut short");
    return cutter.finish();
}

} // namespace dunlin::desk
