// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/outside_file.h"

#include <QtCore/QBuffer>

#include <zlib.h>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qsizetype kBlock = qsizetype(64) << 10;
constexpr qint64 kMaxRatio = 200;
constexpr qint64 kRatioFrom = qint64(16) << 20;

bool isBlank(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\0')
            return false;
    }
    return true;
}

bool hasMark(const QByteArray &head)
{
    return head.startsWith("\xef\xbb\xbf") || head.startsWith("\xff\xfe")
           || head.startsWith("\xfe\xff");
}

} // namespace

struct OutsideFile::Inflate {
    Inflate() { ready = inflateInit2(&stream, 15 + 16) == Z_OK; }
    ~Inflate()
    {
        if (ready)
            inflateEnd(&stream);
    }
    Inflate(const Inflate &) = delete;
    Inflate &operator=(const Inflate &) = delete;

    z_stream stream{};
    QByteArray input; ///< what `stream` points into
    bool ready = false;
    bool ended = false;
};

OutsideFile::OutsideFile() = default;
OutsideFile::~OutsideFile() = default;

Result<std::unique_ptr<OutsideFile>> OutsideFile::open(const QString &file)
{
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QStringLiteral("cannot read %1: %2").arg(file, device->errorString()));
    if (device->size() > kMaxOutsideBytes)
        return fail(ErrorCode::Input,
                    QStringLiteral("the file has %1 MiB; at most %2 MiB are taken in")
                        .arg(device->size() >> 20)
                        .arg(kMaxOutsideBytes >> 20));
    std::unique_ptr<OutsideFile> out(new OutsideFile);
    out->m_device = std::move(device);
    DUNLIN_TRY(out->start());
    return out;
}

Result<std::unique_ptr<OutsideFile>> OutsideFile::fromBytes(const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    std::unique_ptr<OutsideFile> out(new OutsideFile);
    out->m_device = std::move(device);
    DUNLIN_TRY(out->start());
    return out;
}

Status OutsideFile::start()
{
    if (m_device->peek(2) == QByteArrayView("\x1f\x8b", 2))
        m_inflate = std::make_unique<Inflate>();
    DUNLIN_TRY_VALUE(m_head, more());
    const qsizetype mark = m_head.startsWith("\xef\xbb\xbf") ? 3 : (hasMark(m_head) ? 2 : 0);
    if (m_head.size() < kBlock && isBlank(QByteArrayView(m_head).sliced(mark)))
        return fail(ErrorCode::Input, QStringLiteral("the file is empty"));
    return {};
}

Result<QByteArray> OutsideFile::read()
{
    if (!m_headGiven) {
        m_headGiven = true;
        return m_head;
    }
    return more();
}

Result<QByteArray> OutsideFile::more()
{
    QByteArray out;
    if (!m_inflate) {
        out = m_device->read(kBlock);
    } else {
        out.resize(kBlock);
        z_stream &stream = m_inflate->stream;
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(kBlock);
        while (stream.avail_out > 0) {
            if (stream.avail_in == 0) {
                m_inflate->input = m_device->read(kBlock);
                m_in += m_inflate->input.size();
                stream.next_in = reinterpret_cast<Bytef *>(m_inflate->input.data());
                stream.avail_in = uInt(m_inflate->input.size());
            }
            if (stream.avail_in == 0) {
                if (!m_inflate->ended)
                    return fail(ErrorCode::Input,
                                QStringLiteral("the compressed file is cut off before its end"));
                break;
            }
            if (m_inflate->ended) {
                inflateReset(&stream);
                m_inflate->ended = false;
            }
            const int code = inflate(&stream, Z_NO_FLUSH);
            if (code == Z_STREAM_END)
                m_inflate->ended = true;
            else if (code != Z_OK)
                return fail(ErrorCode::Input, QStringLiteral("the compressed file is damaged"));
        }
        out.resize(kBlock - qsizetype(stream.avail_out));
        if (m_out > kRatioFrom && m_out / (m_in + 1) > kMaxRatio)
            return fail(ErrorCode::Input,
                        QStringLiteral("the compressed file grows more than %1-fold: refused")
                            .arg(kMaxRatio));
    }
    m_out += out.size();
    if (m_out > kMaxOutsideBytes)
        return fail(
            ErrorCode::Input,
            QStringLiteral("the file has more than %1 MiB: refused").arg(kMaxOutsideBytes >> 20));
    return out;
}

Result<QByteArray> OutsideFile::all(qint64 limit)
{
    QByteArray out;
    while (true) {
        DUNLIN_TRY_VALUE(const QByteArray block, read());
        if (block.isEmpty())
            return out;
        if (out.size() + block.size() > limit)
            return fail(ErrorCode::Input,
                        QStringLiteral("the file has more than %1 MiB: refused").arg(limit >> 20));
        out += block;
    }
}

QString OutsideFile::otherFormat(const QByteArray &head)
{
    const QByteArray begin = head.left(1024).trimmed().toLower();
    struct Format {
        QByteArrayView magic;
        QLatin1String words;
    };
    static const Format formats[] = {
        {"%pdf-", QLatin1String("a PDF document")},
        {QByteArrayView("pk\x03\x04", 4), QLatin1String("a ZIP archive: unpack it first")},
        {"bzh", QLatin1String("compressed with bzip2: unpack it first")},
        {QByteArrayView("\xfd"
                        "7zxz",
                        5),
         QLatin1String("compressed with xz: unpack it first")},
        {"<!doctype html", QLatin1String("a web page (HTML)")},
        {"<html", QLatin1String("a web page (HTML)")},
        {"-----begin pkcs7", QLatin1String("a signed or encrypted PKCS#7 file")},
        {"-----begin cms", QLatin1String("a signed or encrypted PKCS#7 file")},
        {QByteArrayView("\x30\x82", 2), QLatin1String("a signed or encrypted PKCS#7 file")},
        {QByteArrayView("\x30\x80", 2), QLatin1String("a signed or encrypted PKCS#7 file")},
        {QByteArrayView("\xd0\xcf\x11\xe0", 4), QLatin1String("an old Office document")},
        {QByteArrayView("\x89"
                        "png",
                        4),
         QLatin1String("a picture")},
        {QByteArrayView("\xff\xd8\xff", 3), QLatin1String("a picture")},
    };
    for (const Format &format : formats) {
        if (begin.startsWith(format.magic))
            return QStringLiteral("the file is %1").arg(format.words);
    }
    if (begin.startsWith('<') && begin.contains("<html"))
        return QStringLiteral("the file is a web page (HTML)");
    return {};
}

} // namespace dunlin::exchange
