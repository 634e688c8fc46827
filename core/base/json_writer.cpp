// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include <algorithm>
#include <charconv>

namespace dunlin::base {

namespace {
constexpr char kHex[] = "0123456789abcdef";
} // namespace

void JsonWriter::separate()
{
    if (m_needComma)
        put(',');
    m_needComma = true;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    put('{');
    m_needComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    put('}');
    m_needComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    put('[');
    m_needComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    put(']');
    m_needComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView key)
{
    separate();
    char *to = room(key.size() + 3);
    *to++ = '"';
    std::memcpy(to, key.data(), size_t(key.size()));
    std::memcpy(to + key.size(), "\":", 2);
    m_used += key.size() + 3;
    m_needComma = false;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    // Nearly all texts are plain ASCII, which needs no copy in between.
    const auto plain = [](QChar c) {
        const char16_t u = c.unicode();
        return u >= 0x20 && u < 0x80 && u != u'"' && u != u'\\';
    };
    if (!std::all_of(text.begin(), text.end(), plain))
        return value(QByteArrayView(text.toUtf8()));
    separate();
    char *to = room(text.size() + 2);
    *to++ = '"';
    for (const QChar c : text)
        *to++ = char(c.unicode());
    *to = '"';
    m_used += text.size() + 2;
    return *this;
}

JsonWriter &JsonWriter::value(QByteArrayView utf8)
{
    separate();
    put('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        put(utf8.data() + from, i - from);
        from = i + 1;
        escape(c);
    }
    put(utf8.data() + from, utf8.size() - from);
    put('"');
    return *this;
}

void JsonWriter::escape(unsigned char c)
{
    switch (c) {
    case '"': put("\\\"", 2); return;
    case '\\': put("\\\\", 2); return;
    case '\n': put("\\n", 2); return;
    case '\r': put("\\r", 2); return;
    case '\t': put("\\t", 2); return;
    default: break;
    }
    put("\\u00", 4);
    put(kHex[c >> 4]);
    put(kHex[c & 15]);
}

JsonWriter &JsonWriter::value(const Bytes16 &bytes)
{
    separate();
    char *to = room(34);
    *to++ = '"';
    for (const std::uint8_t b : bytes) {
        *to++ = kHex[b >> 4];
        *to++ = kHex[b & 15];
    }
    *to = '"';
    m_used += 34;
    return *this;
}

JsonWriter &JsonWriter::number(qint64 number)
{
    separate();
    constexpr qsizetype kDigits = 20;
    char *to = room(kDigits);
    m_used += std::to_chars(to, to + kDigits, number).ptr - to;
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    value ? put("true", 4) : put("false", 5);
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    put("null", 4);
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    put(json.data(), json.size());
    return *this;
}

QByteArray JsonWriter::take()
{
    // A copy of the exact size: half a million events must not keep half a million buffers' slack.
    QByteArray text(m_buffer.constData(), m_used);
    m_used = 0;
    m_needComma = false;
    return text;
}

} // namespace dunlin::base
