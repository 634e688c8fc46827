// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/json_fields.h"

namespace dunlin::sync {

QByteArray JsonFields::text(std::string_view key)
{
    std::string_view value;
    if (!m_ok || m_object.at_key(key).get(value)) {
        m_ok = false;
        return {};
    }
    return QByteArray(value.data(), qsizetype(value.size()));
}

qint64 JsonFields::integer(std::string_view key, qint64 least)
{
    int64_t value = 0;
    if (!m_ok || m_object.at_key(key).get(value) || value < least) {
        m_ok = false;
        return 0;
    }
    return value;
}

bool JsonFields::boolean(std::string_view key)
{
    bool value = false;
    if (!m_ok || m_object.at_key(key).get(value))
        m_ok = false;
    return value;
}

QByteArray JsonFields::hex(std::string_view key, qsizetype size)
{
    const QByteArray digits = text(key);
    const QByteArray bytes = QByteArray::fromHex(digits); // skips what is not a digit
    if (bytes.size() != size || digits.size() != 2 * size) {
        m_ok = false;
        return {};
    }
    return bytes;
}

base::Hash32 JsonFields::hash(std::string_view key)
{
    base::Hash32 hash{};
    const QByteArray bytes = hex(key, qsizetype(hash.size()));
    std::copy_n(bytes.begin(), bytes.size(), hash.begin());
    return hash;
}

quint64 JsonFields::hex64(std::string_view key)
{
    const QByteArray digits = text(key);
    bool isHex = false;
    const quint64 value = digits.toULongLong(&isHex, 16);
    if (!isHex || digits.size() != 16)
        m_ok = false;
    return value;
}

JsonFields JsonFields::object(std::string_view key)
{
    simdjson::dom::object value;
    if (!m_ok || m_object.at_key(key).get(value)) {
        m_ok = false;
        return {};
    }
    return JsonFields(value);
}

std::vector<JsonFields> JsonFields::objects(std::string_view key)
{
    std::vector<JsonFields> out;
    simdjson::dom::array values;
    if (!m_ok || m_object.at_key(key).get(values)) {
        m_ok = false;
        return out;
    }
    for (const simdjson::dom::element element : values) {
        simdjson::dom::object value;
        if (element.get(value)) {
            m_ok = false;
            return {};
        }
        out.emplace_back(value);
    }
    return out;
}

std::vector<QByteArray> JsonFields::texts(std::string_view key)
{
    std::vector<QByteArray> out;
    simdjson::dom::array values;
    if (!m_ok || m_object.at_key(key).get(values)) {
        m_ok = false;
        return out;
    }
    for (const simdjson::dom::element element : values) {
        std::string_view value;
        if (element.get(value)) {
            m_ok = false;
            return {};
        }
        out.emplace_back(value.data(), qsizetype(value.size()));
    }
    return out;
}

std::vector<qint64> JsonFields::integers(std::string_view key)
{
    std::vector<qint64> out;
    simdjson::dom::array values;
    if (!m_ok || m_object.at_key(key).get(values)) {
        m_ok = false;
        return out;
    }
    for (const simdjson::dom::element element : values) {
        int64_t value = 0;
        if (element.get(value)) {
            m_ok = false;
            return {};
        }
        out.push_back(value);
    }
    return out;
}

JsonFields JsonParser::parse(QByteArrayView json)
{
    simdjson::dom::object object;
    if (m_parser.parse(json.data(), size_t(json.size())).get(object))
        return {};
    return JsonFields(object);
}

} // namespace dunlin::sync
