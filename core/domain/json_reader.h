// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <simdjson.h>

#include <string_view>

/// Reading fields of a parsed JSON object; only the .cpp files of this room include it.
namespace dunlin::domain::json {

inline constexpr qint64 kLastMs = 253'402'300'799'999; // end of year 9999

inline QByteArrayView view(std::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

/// "2026-11-24" and nothing else.
inline QDate dateFrom(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    int parts[3] = {0, 0, 0};
    constexpr int from[3] = {0, 5, 8};
    constexpr int digits[3] = {4, 2, 2};
    for (int part = 0; part < 3; ++part) {
        for (int i = 0; i < digits[part]; ++i) {
            const char c = text[size_t(from[part] + i)];
            if (c < '0' || c > '9')
                return {};
            parts[part] = parts[part] * 10 + (c - '0');
        }
    }
    return QDate(parts[0], parts[1], parts[2]);
}

/// Reads fields of one object and remembers the first that could not be read. Reading goes on
/// after a bad field, so that a payload is one plain list of fields.
class Reader {
public:
    explicit Reader(const simdjson::dom::object &fields) : m_fields(fields) {}

    bool ok() const { return m_bad.empty(); }
    std::string_view bad() const { return m_bad; }
    void spoil(std::string_view key)
    {
        if (m_bad.empty())
            m_bad = key;
    }
    bool has(std::string_view key) const
    {
        simdjson::dom::element value;
        return m_fields.at_key(key).get(value) == simdjson::SUCCESS && !value.is_null();
    }

    /// A text that may be absent.
    std::string_view utf8(std::string_view key)
    {
        simdjson::dom::element value;
        std::string_view text;
        if (m_fields.at_key(key).get(value) != simdjson::SUCCESS)
            return {};
        if (value.get(text) != simdjson::SUCCESS)
            spoil(key);
        return text;
    }
    QString text(std::string_view key)
    {
        const std::string_view utf = utf8(key);
        return utf.empty() ? QString() : QString::fromUtf8(utf.data(), qsizetype(utf.size()));
    }
    qint64 number(std::string_view key, qint64 low, qint64 high)
    {
        std::int64_t value = 0;
        if (m_fields.at_key(key).get(value) != simdjson::SUCCESS || value < low || value > high)
            spoil(key);
        return value;
    }
    QDate date(std::string_view key)
    {
        const std::string_view written = utf8(key);
        if (written.empty())
            return {};
        const QDate date = dateFrom(written);
        if (!date.isValid())
            spoil(key);
        return date;
    }
    template <class Identity>
    Identity id(std::string_view key)
    {
        const auto parsed = Identity::fromHex(view(utf8(key)));
        if (!parsed) {
            spoil(key);
            return {};
        }
        return *parsed;
    }
    template <class Identity>
    std::optional<Identity> maybeId(std::string_view key)
    {
        if (!has(key))
            return std::nullopt;
        return id<Identity>(key);
    }
    template <class Enum>
    Enum word(std::string_view key)
    {
        const auto value = fromName<Enum>(view(utf8(key)));
        if (!value) {
            spoil(key);
            return Enum{};
        }
        return *value;
    }
    template <class Enum>
    std::optional<Enum> maybeWord(std::string_view key)
    {
        if (!has(key))
            return std::nullopt;
        return word<Enum>(key);
    }
    Currency currency()
    {
        const auto currency = Currency::fromCode(view(utf8("currency")));
        if (!currency) {
            spoil("currency");
            return {};
        }
        return *currency;
    }
    Money money()
    {
        const auto amount = Money::fromText(view(utf8("amount")), currency());
        if (!amount) {
            spoil("amount");
            return {};
        }
        return *amount;
    }
    std::optional<QString> maybeText(std::string_view key)
    {
        if (!has(key))
            return std::nullopt;
        return text(key);
    }
    std::optional<QByteArray> maybeBytes(std::string_view key)
    {
        if (!has(key))
            return std::nullopt;
        return view(utf8(key)).toByteArray();
    }
    std::optional<bool> maybeBool(std::string_view key)
    {
        if (!has(key))
            return std::nullopt;
        bool value = false;
        if (m_fields.at_key(key).get(value) != simdjson::SUCCESS)
            spoil(key);
        return value;
    }
    std::optional<simdjson::dom::object> maybeObject(std::string_view key)
    {
        simdjson::dom::object value;
        if (!has(key))
            return std::nullopt;
        if (m_fields.at_key(key).get(value) != simdjson::SUCCESS) {
            spoil(key);
            return std::nullopt;
        }
        return value;
    }
    std::optional<simdjson::dom::array> maybeArray(std::string_view key)
    {
        simdjson::dom::array value;
        if (!has(key))
            return std::nullopt;
        if (m_fields.at_key(key).get(value) != simdjson::SUCCESS) {
            spoil(key);
            return std::nullopt;
        }
        return value;
    }

private:
    simdjson::dom::object m_fields;
    std::string_view m_bad;
};

} // namespace dunlin::domain::json
