// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/assert.h"
#include "core/base/json_writer.h"
#include "core/domain/event.h"

/// Writing the fields of an event; only the encoder's files include it.
namespace dunlin::domain::json {

using base::JsonWriter;

/// Writes the fields of `data`: what is empty or absent is left out, so that bytes stay few and
/// one value has one spelling.
class DataWriter {
public:
    explicit DataWriter(JsonWriter &json) : m_json(json) {}

    void text(QByteArrayView key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.key(key).value(value);
    }
    void word(QByteArrayView key, QByteArrayView value) { m_json.key(key).value(value); }
    void number(QByteArrayView key, qint64 value) { m_json.key(key).number(value); }
    void date(QByteArrayView key, QDate value)
    {
        if (value.isValid())
            rawDate(key, value);
    }
    template <class Tag>
    void id(QByteArrayView key, const base::Id<Tag> &value)
    {
        m_json.key(key).value(value.bytes);
    }
    template <class Tag>
    void id(QByteArrayView key, const std::optional<base::Id<Tag>> &value)
    {
        if (value)
            id(key, *value);
    }
    void money(Money amount)
    {
        m_json.key("amount").value(amount.toText());
        currency(amount.currency());
    }
    void currency(Currency currency) { m_json.key("currency").value(currency.code()); }

    void flag(QByteArrayView key, bool value) { m_json.key(key).boolean(value); }
    /// A JSON object as it stands.
    void object(QByteArrayView key, const QByteArray &json)
    {
        if (json.isEmpty())
            return;
        DUNLIN_ASSERT(json.startsWith('{') && json.endsWith('}'));
        m_json.key(key).raw(json);
    }

    // Registers: present even when empty, which is how a value is taken back.
    void set(QByteArrayView key, const std::optional<QString> &value)
    {
        if (value)
            m_json.key(key).value(*value);
    }
    void set(QByteArrayView key, const std::optional<QByteArray> &value)
    {
        if (value)
            m_json.key(key).value(*value);
    }
    void set(QByteArrayView key, const std::optional<bool> &value)
    {
        if (value)
            m_json.key(key).boolean(*value);
    }
    void set(QByteArrayView key, const std::optional<QDate> &value)
    {
        if (!value)
            return;
        if (value->isValid())
            rawDate(key, *value);
        else
            m_json.key(key).value("");
    }

    JsonWriter &json() { return m_json; }

private:
    void rawDate(QByteArrayView key, QDate value)
    {
        // QDate::toString took a third of the time of an event.
        char text[10] = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        int year = 0;
        int month = 0;
        int day = 0;
        value.getDate(&year, &month, &day);
        for (int i = 3; i >= 0; --i, year /= 10)
            text[i] = char('0' + year % 10);
        text[5] = char('0' + month / 10);
        text[6] = char('0' + month % 10);
        text[8] = char('0' + day / 10);
        text[9] = char('0' + day % 10);
        m_json.key(key).value(QByteArrayView(text, 10));
    }

    JsonWriter &m_json;
};

} // namespace dunlin::domain::json
