// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <simdjson.h>

#include <string_view>
#include <vector>

namespace dunlin::sync {

/// Reads the members of one JSON object from outside. A member that is missing or of another shape
/// makes ok() false and gives an empty value, so a decoder reads all and asks once.
class JsonFields {
public:
    JsonFields() = default;
    explicit JsonFields(simdjson::dom::object object) : m_object(object), m_ok(true) {}

    bool ok() const { return m_ok; }
    bool has(std::string_view key) const { return m_ok && !m_object.at_key(key).error(); }

    QByteArray text(std::string_view key);
    QString string(std::string_view key) { return QString::fromUtf8(text(key)); }
    qint64 integer(std::string_view key, qint64 least = 0);
    bool boolean(std::string_view key);
    /// Hex digits of exactly `size` bytes.
    QByteArray hex(std::string_view key, qsizetype size);
    base::Hash32 hash(std::string_view key);
    quint64 hex64(std::string_view key);
    JsonFields object(std::string_view key);
    std::vector<JsonFields> objects(std::string_view key);
    std::vector<QByteArray> texts(std::string_view key);
    std::vector<qint64> integers(std::string_view key);

    template <class Id>
    Id id(std::string_view key)
    {
        const auto parsed = Id::fromHex(text(key));
        m_ok = m_ok && parsed;
        return parsed.value_or(Id{});
    }
    void fail() { m_ok = false; }

private:
    simdjson::dom::object m_object;
    bool m_ok = false;
};

/// Owns the text behind JsonFields, which are valid until the next parse.
class JsonParser {
public:
    JsonFields parse(QByteArrayView json);

private:
    simdjson::dom::parser m_parser;
};

} // namespace dunlin::sync
