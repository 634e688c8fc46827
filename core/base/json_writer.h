// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include "core/base/id.h"

#include <algorithm>
#include <cstring>

namespace dunlin::base {

/// Writes one compact JSON text front to back, in the order of the calls. Events are kept as the
/// bytes their author wrote, and an import writes half a million of them: QJsonObject sorts keys
/// and took four times as long for that. Misuse (a value without a key in an object) is not
/// detected; the golden files are the test.
class JsonWriter {
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    /// `key` is plain ASCII without quotes.
    JsonWriter &key(QByteArrayView key);
    JsonWriter &value(QStringView text);
    /// UTF-8 or ASCII text.
    JsonWriter &value(QByteArrayView utf8);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(const QByteArray &utf8) { return value(QByteArrayView(utf8)); }
    JsonWriter &value(const char *utf8) { return value(QByteArrayView(utf8)); }
    /// 32 hex digits.
    JsonWriter &value(const Bytes16 &bytes);
    JsonWriter &number(qint64 number);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// Text that is JSON already.
    JsonWriter &raw(QByteArrayView json);

    /// The text; the writer is empty afterwards and keeps its buffer for the next one.
    QByteArray take();
    void reserve(qsizetype bytes) { room(bytes); }

private:
    /// Space for `bytes` more, and where it begins.
    char *room(qsizetype bytes)
    {
        if (m_buffer.size() - m_used < bytes) [[unlikely]]
            m_buffer.resize(std::max(m_buffer.size() * 2, m_used + bytes));
        return m_buffer.data() + m_used;
    }
    void put(char c)
    {
        *room(1) = c;
        ++m_used;
    }
    void put(const char *text, qsizetype size)
    {
        if (size == 0)
            return; // an empty view may have no address
        std::memcpy(room(size), text, size_t(size));
        m_used += size;
    }
    void separate();
    void escape(unsigned char c);

    QByteArray m_buffer; ///< its first m_used bytes are written
    qsizetype m_used = 0;
    bool m_needComma = false;
};

} // namespace dunlin::base
