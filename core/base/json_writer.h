// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

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
    JsonWriter &number(qint64 number);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// Text that is JSON already.
    JsonWriter &raw(QByteArrayView json);

    QByteArray take() { return std::move(m_out); }
    void reserve(qsizetype bytes) { m_out.reserve(bytes); }

private:
    void separate();
    QByteArray m_out;
    bool m_needComma = false;
};

} // namespace dunlin::base
