// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/frame_lines.h"

#include "core/base/hash.h"
#include "core/base/json_writer.h"

namespace dunlin::sync {

namespace {

using base::ErrorCode;
using base::fail;

constexpr QByteArrayView kVerbatimMark(",\"e\":");

tl::unexpected<base::Error> notFrames(const char *why)
{
    return fail(ErrorCode::Protocol, QLatin1String(why), base::Retry::WithBackoff);
}

/// By memchr: a first sync has a gigabyte of them.
qint64 countLines(QByteArrayView text)
{
    qint64 count = 0;
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        ++count;
    return count;
}

} // namespace

QByteArray FrameWriter::finish(QByteArrayView hashKey)
{
    base::JsonWriter end;
    end.beginObject().key("t").value("end").key("n").number(m_lines);
    end.key(hashKey).value(base::toHex(base::sha256(m_out))).endObject();
    m_out.append(end.take()).append('\n');
    return std::move(m_out);
}

base::Result<FrameReader> FrameReader::open(QByteArrayView body, std::string_view hashKey)
{
    if (body.isEmpty() || body.back() != '\n')
        return notFrames("the body does not end with a line");
    const QByteArrayView lines = body.chopped(1);
    const qsizetype lastStart = lines.lastIndexOf('\n') + 1;
    const QByteArrayView before = body.first(lastStart);
    JsonParser parser;
    JsonFields end = parser.parse(lines.sliced(lastStart));
    const bool isEnd = end.text("t") == "end";
    const qint64 count = end.integer("n");
    const base::Hash32 hash = end.hash(hashKey);
    if (!end.ok() || !isEnd)
        return notFrames("the body has no trailer");
    if (count != countLines(before))
        return notFrames("the trailer counts other lines");
    if (hash != base::sha256(before))
        return notFrames("the trailer's hash is another");
    FrameReader reader;
    reader.m_rest = before;
    return reader;
}

base::Result<Frame> FrameReader::next()
{
    const qsizetype end = m_rest.indexOf('\n');
    const QByteArrayView line = m_rest.first(end);
    m_rest = m_rest.sliced(end + 1);
    Frame frame;
    const qsizetype mark = line.indexOf(kVerbatimMark);
    if (mark < 0) {
        frame.fields = m_parser->parse(line);
    } else {
        // Everything before the mark was written by the codec: short, and without that mark.
        const qsizetype start = mark + kVerbatimMark.size();
        if (line.back() != '}' || start >= line.size())
            return notFrames("an event line does not end");
        frame.verbatim = line.sliced(start).chopped(1);
        m_head = line.first(mark).toByteArray() + '}';
        frame.fields = m_parser->parse(m_head);
    }
    if (!frame.fields.ok())
        return notFrames("a line is not a JSON object");
    if (frame.fields.has("t"))
        frame.type = frame.fields.text("t");
    return frame;
}

} // namespace dunlin::sync
