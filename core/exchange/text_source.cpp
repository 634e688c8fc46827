// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_source.h"

#include "core/exchange/encoding.h"
#include "core/exchange/text_buffer.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>

#include <zlib.h>

#include <vector>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qsizetype kBlock = qsizetype(1) << 20;
constexpr qint64 kRatioFrom = qint64(64) << 20;

Status cancelledStatus()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("stopped while reading the file"));
}

/// Undoes gzip (also several members one after the other) block by block.
class Gunzip {
public:
    Gunzip() { m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK; }
    ~Gunzip()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    Status feed(QByteArrayView in, TextBuffer &out)
    {
        if (!m_ready)
            return fail(ErrorCode::Internal, QStringLiteral("zlib does not start"));
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(in.data()));
        m_stream.avail_in = uInt(in.size());
        m_in += in.size();
        while (m_stream.avail_in > 0) {
            if (m_ended) {
                // Padding of zero bytes after a member is allowed; another member begins with 1f
                // 8b.
                if (*m_stream.next_in == 0) {
                    ++m_stream.next_in;
                    --m_stream.avail_in;
                    continue;
                }
                inflateReset(&m_stream);
                m_ended = false;
            }
            DUNLIN_TRY(step(out));
        }
        return {};
    }
    bool ended() const { return m_ended; }

private:
    Status step(TextBuffer &out)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_block.data());
        m_stream.avail_out = uInt(m_block.size());
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        const qsizetype got = qsizetype(m_block.size()) - qsizetype(m_stream.avail_out);
        DUNLIN_TRY(out.append(QByteArrayView(m_block.data(), got)));
        if (out.size() > kRatioFrom && out.size() / (m_in + 1) > kMaxGzipRatio)
            return fail(ErrorCode::Input,
                        QStringLiteral("the compressed file grows more than %1-fold: refused")
                            .arg(kMaxGzipRatio));
        if (code == Z_STREAM_END)
            m_ended = true;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            return fail(ErrorCode::Input, QStringLiteral("the compressed file is damaged"));
        return {};
    }

    z_stream m_stream{};
    std::vector<char> m_block = std::vector<char>(size_t(kBlock));
    qint64 m_in = 0;
    bool m_ready = false;
    bool m_ended = false;
};

bool looksGzip(QByteArrayView head)
{
    return head.size() >= 2 && head[0] == '\x1f' && head[1] == '\x8b';
}

Status refuseOtherFormats(QByteArrayView head)
{
    struct Format {
        QByteArrayView magic;
        QLatin1String words;
    };
    static const Format formats[] = {
        {"%PDF-", QLatin1String("a PDF document")},
        {QByteArrayView("PK\x03\x04", 4),
         QLatin1String("a zip archive or a spreadsheet (xlsx, ods): save the sheet as CSV")},
        {QByteArrayView("\xd0\xcf\x11\xe0", 4),
         QLatin1String("an old Excel workbook: save the sheet as CSV")},
        {"SQLite format 3", QLatin1String("a database")},
        {QByteArrayView("BZh"), QLatin1String("compressed with bzip2: unpack it first")},
        {QByteArrayView("\xfd"
                        "7zXZ",
                        5),
         QLatin1String("compressed with xz: unpack it first")},
        {QByteArrayView("\x28\xb5\x2f\xfd", 4),
         QLatin1String("compressed with zstd: unpack it first")},
    };
    for (const Format &format : formats) {
        if (head.startsWith(format.magic))
            return fail(ErrorCode::Input,
                        QStringLiteral("the file is %1, not a table").arg(format.words));
    }
    QByteArray begin =
        head.first(std::min<qsizetype>(head.size(), 256)).toByteArray().trimmed().toLower();
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html"))
        return fail(ErrorCode::Input, QStringLiteral("the file is a web page, not a table"));
    if (begin.startsWith("<?xml"))
        return fail(ErrorCode::Input, QStringLiteral("the file is XML, not a table"));
    return {};
}

Status readAll(QIODevice &device, TextBuffer &out, bool *compressed, const ProgressRef &progress)
{
    QByteArray block = device.read(kBlock);
    *compressed = looksGzip(block);
    Gunzip gunzip;
    while (!block.isEmpty()) {
        if (progress.cancelled())
            return cancelledStatus();
        if (*compressed)
            DUNLIN_TRY(gunzip.feed(block, out));
        else
            DUNLIN_TRY(out.append(block));
        block = device.read(kBlock);
    }
    if (*compressed && !gunzip.ended())
        return fail(ErrorCode::Input,
                    QStringLiteral("the compressed file is cut off before its end"));
    return {};
}

} // namespace

struct TextSource::Data {
    TextBuffer buffer;
    std::string_view text;
    QString encoding;
    QString reason;
    bool compressed = false;
};

namespace {

Result<std::unique_ptr<TextBuffer>> decoded(std::string_view raw, const EncodingGuess &guess)
{
    auto out = std::make_unique<TextBuffer>();
    DUNLIN_TRY(decodeTo(*out, raw, guess));
    DUNLIN_TRY(out->finish());
    return out;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

} // namespace

TextSource::TextSource(std::unique_ptr<Data> data) : m_data(std::move(data))
{}
TextSource::TextSource(TextSource &&) noexcept = default;
TextSource &TextSource::operator=(TextSource &&) noexcept = default;
TextSource::~TextSource() = default;

Result<TextSource> TextSource::read(QIODevice &device, const ProgressRef &progress)
{
    auto data = std::make_unique<Data>();
    DUNLIN_TRY(readAll(device, data->buffer, &data->compressed, progress));
    DUNLIN_TRY(data->buffer.finish());
    std::string_view raw = data->buffer.view();
    if (raw.empty())
        return fail(ErrorCode::Input, QStringLiteral("the file is empty"));
    DUNLIN_TRY(refuseOtherFormats(
        QByteArrayView(raw.data(), std::min<qsizetype>(qsizetype(raw.size()), 512))));
    DUNLIN_TRY_VALUE(const EncodingGuess guess, guessEncoding(raw));
    data->encoding = guess.name;
    data->reason = guess.reason;
    raw.remove_prefix(size_t(guess.bomBytes));
    if (guess.isUtf8) {
        data->text = raw;
    } else {
        DUNLIN_TRY_VALUE(auto text, decoded(raw, guess));
        data->buffer = std::move(*text);
        data->text = data->buffer.view();
    }
    if (isBlank(data->text))
        return fail(ErrorCode::Input, QStringLiteral("the file is empty"));
    return TextSource(std::move(data));
}

Result<TextSource> TextSource::open(const QString &file, const ProgressRef &progress)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io,
                    QStringLiteral("the file cannot be opened: %1").arg(in.errorString()));
    return read(in, progress);
}

Result<TextSource> TextSource::fromBytes(const QByteArray &bytes)
{
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    return read(in, {});
}

std::string_view TextSource::text() const
{
    return m_data->text;
}

const QString &TextSource::encoding() const
{
    return m_data->encoding;
}

const QString &TextSource::encodingReason() const
{
    return m_data->reason;
}

bool TextSource::compressed() const
{
    return m_data->compressed;
}

} // namespace dunlin::exchange
