// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/json.h"

#include "core/base/json_writer.h"

#include <simdjson.h>

#include <string_view>

namespace dunlin::feel {

using base::ErrorCode;

namespace {

namespace on = simdjson::ondemand;
constexpr int kMaxDepth = 200;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

class Reader {
public:
    base::Result<Value> read(const QByteArray &json)
    {
        const simdjson::padded_string padded(json.constData(), size_t(json.size()));
        on::document document;
        Value value;
        if (m_parser.iterate(padded).get(document) != simdjson::SUCCESS || !root(document, &value))
            return base::fail(ErrorCode::Input,
                              m_why.isEmpty() ? QStringLiteral("the input is no JSON") : m_why);
        return value;
    }

private:
    bool root(on::document &document, Value *out)
    {
        on::json_type type;
        if (document.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type == on::json_type::object || type == on::json_type::array) {
            on::value value;
            return document.get_value().get(value) == simdjson::SUCCESS && convert(value, out, 0)
                   && document.current_location().error() == simdjson::OUT_OF_BOUNDS;
        }
        std::string_view text;
        bool flag = false;
        switch (type) {
        case on::json_type::string:
            if (document.get_string().get(text) != simdjson::SUCCESS)
                return false;
            *out = textOf(text);
            return true;
        case on::json_type::boolean:
            if (document.get_bool().get(flag) != simdjson::SUCCESS)
                return false;
            *out = Value(flag);
            return true;
        case on::json_type::number:
            return document.raw_json_token().get(text) == simdjson::SUCCESS && number(text, out)
                   && document.get_double().error() == simdjson::SUCCESS;
        default: return document.is_null().get(flag) == simdjson::SUCCESS && flag;
        }
    }

    bool number(std::string_view raw, Value *out)
    {
        const QString text = textOf(raw).trimmed();
        const auto decimal = Decimal::fromText(text);
        if (!decimal) {
            m_why = QStringLiteral("the number %1 is out of range").arg(text.left(40));
            return false;
        }
        *out = *decimal;
        return true;
    }

    bool convert(on::value value, Value *out, int depth)
    {
        if (depth > kMaxDepth) {
            m_why = QStringLiteral("the input nests deeper than %1").arg(kMaxDepth);
            return false;
        }
        on::json_type type;
        if (value.type().get(type) != simdjson::SUCCESS)
            return false;
        std::string_view text;
        bool flag = false;
        switch (type) {
        case on::json_type::object: return object(value, out, depth);
        case on::json_type::array: return array(value, out, depth);
        case on::json_type::string:
            if (value.get_string().get(text) != simdjson::SUCCESS)
                return false;
            *out = textOf(text);
            return true;
        case on::json_type::number: {
            text = value.raw_json_token();
            double checked = 0;
            if (!number(text, out))
                return false;
            const auto error = value.get_double().get(checked);
            return error == simdjson::SUCCESS;
        }
        case on::json_type::boolean:
            if (value.get_bool().get(flag) != simdjson::SUCCESS)
                return false;
            *out = Value(flag);
            return true;
        case on::json_type::null: return value.is_null().get(flag) == simdjson::SUCCESS && flag;
        }
        return false;
    }

    bool object(on::value value, Value *out, int depth)
    {
        on::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return false;
        Context made;
        for (auto field : object) {
            std::string_view key;
            on::value inner;
            Value converted;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS)
                return false;
            const QString name = textOf(key);
            if (field.value().get(inner) != simdjson::SUCCESS
                || !convert(inner, &converted, depth + 1))
                return false;
            made.put(name, std::move(converted));
        }
        *out = Value::from(std::move(made));
        return true;
    }

    bool array(on::value value, Value *out, int depth)
    {
        on::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return false;
        std::vector<Value> items;
        for (auto item : array) {
            on::value inner;
            Value converted;
            if (item.get(inner) != simdjson::SUCCESS || !convert(inner, &converted, depth + 1))
                return false;
            items.push_back(std::move(converted));
        }
        *out = Value::list(std::move(items));
        return true;
    }

    on::parser m_parser;
    QString m_why;
};

/// A name as it stands between the quotes of a key.
QByteArray jsonKey(const QString &name)
{
    const QByteArray quoted = base::JsonWriter().value(name).take();
    return quoted.sliced(1, quoted.size() - 2);
}

void write(base::JsonWriter &json, const Value &value, int depth)
{
    if (depth > 2 * kMaxDepth) {
        json.null();
        return;
    }
    switch (value.kind()) {
    case Kind::Null: json.null(); break;
    case Kind::Boolean: json.boolean(value.boolean()); break;
    case Kind::Number: json.raw(value.number().toText().toLatin1()); break;
    case Kind::List:
        json.beginArray();
        for (const Value &item : value.items())
            write(json, item, depth + 1);
        json.endArray();
        break;
    case Kind::Context:
        json.beginObject();
        for (const auto &[name, entry] : value.context().entries) {
            json.key(jsonKey(name));
            write(json, entry, depth + 1);
        }
        json.endObject();
        break;
    default: json.value(feel::textOf(value));
    }
}

} // namespace

base::Result<Value> valueFromJson(const QByteArray &json)
{
    Reader reader;
    return reader.read(json);
}

QByteArray toJson(const Value &value)
{
    base::JsonWriter json;
    write(json, value, 0);
    return json.take();
}

} // namespace dunlin::feel
