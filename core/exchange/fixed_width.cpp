// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fixed_width.h"

#include "core/exchange/outside/decimal.h"

#include <QtCore/QIODevice>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <optional>

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr int kMaxColumn = 10'000;

tl::unexpected<base::Error> bad(const QString &what)
{
    return fail(ErrorCode::Input, QStringLiteral("the fixed layout is not usable: %1").arg(what));
}

Result<FixedField> readField(const QJsonObject &json)
{
    FixedField out;
    out.name = json[QStringLiteral("name")].toString();
    out.from = json[QStringLiteral("from")].toInt();
    out.to = json[QStringLiteral("to")].toInt();
    out.decimals = json[QStringLiteral("decimals")].toInt(-1);
    if (out.from < 1 || out.to < out.from || out.to > kMaxColumn)
        return bad(QStringLiteral("the columns of \"%1\" are not a range").arg(out.name));
    if (out.decimals < -1 || out.decimals > 6)
        return bad(QStringLiteral("\"%1\" has 0 to 6 decimals").arg(out.name));
    return out;
}

QJsonObject fieldJson(const FixedField &field)
{
    QJsonObject out{{QStringLiteral("from"), field.from}, {QStringLiteral("to"), field.to}};
    if (!field.name.isEmpty())
        out[QStringLiteral("name")] = field.name;
    if (field.decimals >= 0)
        out[QStringLiteral("decimals")] = field.decimals;
    return out;
}

/// Digits with an implied point as a plain decimal; as it stands when they are none.
QString withPoint(const QString &text, int decimals)
{
    QString digits = text.trimmed();
    bool negative = false;
    if (digits.startsWith(u'-') || digits.startsWith(u'+')) {
        negative = digits.startsWith(u'-');
        digits.remove(0, 1);
    } else if (digits.endsWith(u'-') || digits.endsWith(u'+')) {
        negative = digits.endsWith(u'-');
        digits.chop(1);
    } else if (!digits.isEmpty()) {
        static const QString plus = QStringLiteral("{ABCDEFGHI");
        static const QString minus = QStringLiteral("}JKLMNOPQR");
        const QChar last = digits.back();
        const qsizetype value = plus.contains(last) ? plus.indexOf(last) : minus.indexOf(last);
        if (value >= 0) {
            negative = minus.contains(last);
            digits.chop(1);
            digits += QString::number(value);
        }
    }
    digits = digits.trimmed();
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return text.trimmed();
    }
    if (digits.isEmpty() || digits.size() > 18)
        return text.trimmed();
    const auto number = Decimal::fromMinor(digits.toLongLong(), decimals);
    return (negative ? -number : number).toText();
}

QString valueOf(const QString &line, const FixedField &field)
{
    const QString text = line.mid(field.from - 1, field.to - field.from + 1);
    return field.decimals < 0 ? text.trimmed() : withPoint(text, field.decimals);
}

QByteArray cell(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'"', QLatin1String("\"\""));
    return '"' + quoted.toUtf8() + '"';
}

/// One pass over the lines.
class Cutter {
public:
    Cutter(const FixedLayout &layout, QIODevice &out) : m_layout(layout), m_out(out)
    {
        m_header.append(QStringLiteral("record"));
        for (const FixedRecord &record : layout.records) {
            for (const FixedField &field : record.fields) {
                if (!m_header.contains(field.name))
                    m_header.append(field.name);
            }
        }
    }

    Status run(std::string_view text)
    {
        QByteArray line;
        for (const QString &name : m_header)
            line += (line.isEmpty() ? "" : ",") + cell(name);
        m_out.write(line + '\n');
        for (size_t at = 0; at < text.size();) {
            const size_t end = std::min(text.find('\n', at), text.size());
            std::string_view raw = text.substr(at, end - at);
            if (raw.ends_with('\r'))
                raw.remove_suffix(1);
            ++m_line;
            DUNLIN_TRY(one(QString::fromUtf8(raw.data(), qsizetype(raw.size()))));
            at = end + 1;
        }
        if (!m_layout.trailer.isEmpty() && !m_ended)
            return fail(ErrorCode::Input,
                        QStringLiteral("the file is cut off: its last line (%1) is missing")
                            .arg(m_layout.trailer));
        return {};
    }

private:
    Status refuse(const QString &why) const
    {
        return fail(ErrorCode::Input, QStringLiteral("line %1: %2").arg(m_line).arg(why));
    }

    Status one(const QString &line)
    {
        const QString type =
            m_layout.typeFrom > 0
                ? line.mid(m_layout.typeFrom - 1, m_layout.typeTo - m_layout.typeFrom + 1).trimmed()
                : QString();
        if (line.trimmed().isEmpty() || m_layout.skip.contains(type)) {
            m_out.write("\n");
            return {};
        }
        if (m_ended)
            return refuse(QStringLiteral("something follows after the last line"));
        if (!m_layout.trailer.isEmpty() && type == m_layout.trailer)
            return checkTrailer(line);
        for (const FixedRecord &record : m_layout.records) {
            if (record.type == type)
                return write(record, line);
        }
        return refuse(QStringLiteral("the layout has no record \"%1\"").arg(type.left(20)));
    }

    Status write(const FixedRecord &record, const QString &line)
    {
        ++m_records;
        QByteArray row = cell(record.type);
        for (const QString &name : m_header.mid(1)) {
            QString value;
            for (const FixedField &field : record.fields) {
                if (field.name == name)
                    value = valueOf(line, field);
            }
            if (name == m_layout.sumOf)
                m_sum += Decimal::fromText(value).value_or(Decimal());
            row += ',' + cell(value);
        }
        m_out.write(row + '\n');
        return {};
    }

    Status checkTrailer(const QString &line)
    {
        m_ended = true;
        m_out.write("\n");
        if (m_layout.count.from > 0) {
            const QString said = valueOf(line, m_layout.count);
            if (said.toLongLong() != m_records)
                return refuse(QStringLiteral("the file says that it has %1 records, and has %2")
                                  .arg(said)
                                  .arg(m_records));
        }
        if (m_layout.sum.from > 0) {
            const auto said = Decimal::fromText(valueOf(line, m_layout.sum));
            if (!said || !(*said == m_sum))
                return refuse(
                    QStringLiteral("the file says that its records add up to %1; they make %2")
                        .arg(said ? said->toText() : QStringLiteral("nothing"), m_sum.toText()));
        }
        return {};
    }

    const FixedLayout &m_layout;
    QIODevice &m_out;
    QStringList m_header;
    qint64 m_line = 0;
    qint64 m_records = 0;
    Decimal m_sum;
    bool m_ended = false;
};

} // namespace

Result<FixedLayout> FixedLayout::fromJson(const QJsonObject &json)
{
    FixedLayout out;
    if (json.contains(QStringLiteral("type"))) {
        DUNLIN_TRY_VALUE(const FixedField type, readField(json[QStringLiteral("type")].toObject()));
        out.typeFrom = type.from;
        out.typeTo = type.to;
    }
    for (const QJsonValue &value : json[QStringLiteral("records")].toArray()) {
        FixedRecord record;
        record.type = value[QStringLiteral("type")].toString();
        for (const QJsonValue &one : value[QStringLiteral("fields")].toArray()) {
            DUNLIN_TRY_VALUE(FixedField field, readField(one.toObject()));
            if (field.name.isEmpty())
                return bad(QStringLiteral("a field has no name"));
            record.fields.push_back(std::move(field));
        }
        out.records.push_back(std::move(record));
    }
    if (out.records.empty())
        return bad(QStringLiteral("it has no records"));
    if (out.typeFrom == 0 && out.records.size() > 1)
        return bad(QStringLiteral("several records need a type to tell them apart"));
    for (const QJsonValue &value : json[QStringLiteral("skip")].toArray())
        out.skip.append(value.toString());
    const QJsonObject trailer = json[QStringLiteral("trailer")].toObject();
    out.trailer = trailer[QStringLiteral("type")].toString();
    if (trailer.contains(QStringLiteral("count"))) {
        DUNLIN_TRY_VALUE(out.count, readField(trailer[QStringLiteral("count")].toObject()));
    }
    if (trailer.contains(QStringLiteral("sum"))) {
        DUNLIN_TRY_VALUE(out.sum, readField(trailer[QStringLiteral("sum")].toObject()));
        out.sumOf = trailer[QStringLiteral("sum")][QStringLiteral("of")].toString();
    }
    return out;
}

QJsonObject FixedLayout::toJson() const
{
    QJsonArray lines;
    for (const FixedRecord &record : records) {
        QJsonArray fields;
        for (const FixedField &field : record.fields)
            fields.append(fieldJson(field));
        lines.append(
            QJsonObject{{QStringLiteral("type"), record.type}, {QStringLiteral("fields"), fields}});
    }
    QJsonObject out{{QStringLiteral("records"), lines}};
    if (typeFrom > 0)
        out[QStringLiteral("type")] =
            QJsonObject{{QStringLiteral("from"), typeFrom}, {QStringLiteral("to"), typeTo}};
    if (!skip.isEmpty())
        out[QStringLiteral("skip")] = QJsonArray::fromStringList(skip);
    if (!trailer.isEmpty()) {
        QJsonObject last{{QStringLiteral("type"), trailer}};
        if (count.from > 0)
            last[QStringLiteral("count")] = fieldJson(count);
        if (sum.from > 0) {
            QJsonObject total = fieldJson(sum);
            total[QStringLiteral("of")] = sumOf;
            last[QStringLiteral("sum")] = total;
        }
        out[QStringLiteral("trailer")] = last;
    }
    return out;
}

Status FixedLayout::toCsv(std::string_view text, QIODevice &out) const
{
    return Cutter(*this, out).run(text);
}

} // namespace dunlin::exchange
