// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_table.h"

#include "core/base/json_writer.h"

#include <QtCore/QStringList>

namespace dunlin::report {

namespace {

using base::JsonWriter;

void write(JsonWriter &json, const ReportCell &cell)
{
    struct Writer {
        JsonWriter &json;
        void operator()(std::monostate) { json.null(); }
        void operator()(const QString &text) { json.value(text); }
        void operator()(QDate date)
        {
            if (date.isValid())
                json.value(date.toString(Qt::ISODate));
            else
                json.null();
        }
        void operator()(qint64 count) { json.number(count); }
        void operator()(const base::Money &money) { json.value(money.toText()); }
        void operator()(double number) { json.raw(QByteArray::number(number, 'f', 4)); }
    };
    std::visit(Writer{json}, cell);
}

void write(JsonWriter &json, const std::vector<ReportColumn> &columns, const ReportRow &row)
{
    json.beginObject();
    for (size_t i = 0; i < columns.size() && i < row.size(); ++i) {
        json.key(columns[i].id);
        write(json, row[i]);
    }
    json.endObject();
}

void writeSection(JsonWriter &json, const ReportSection &section)
{
    json.key("columns").beginArray();
    for (const ReportColumn &column : section.columns)
        json.value(column.id);
    json.endArray();
    json.key("labels").beginObject();
    for (const ReportColumn &column : section.columns)
        json.key(column.id).value(column.label);
    json.endObject();
    json.key("units").beginObject();
    for (const ReportColumn &column : section.columns)
        json.key(column.id).value(name(column.unit));
    json.endObject();
    json.key("rows").beginArray();
    for (const ReportRow &row : section.rows)
        write(json, section.columns, row);
    json.endArray();
    json.key("total");
    if (section.total.empty())
        json.null();
    else
        write(json, section.columns, section.total);
}

const ReportSection &drilledSection(const ReportTable &table)
{
    for (const ReportSection &section : table.more) {
        if (!table.drilled.isEmpty() && section.id == table.drilled)
            return section;
    }
    return table.main;
}

void writeShares(JsonWriter &json, const ReportTable &table)
{
    const ReportSection &section = drilledSection(table);
    json.key("accounts").beginArray();
    for (const ReportShare &share : table.shares) {
        json.beginObject().key("account").value(share.account);
        json.key("amount").value(share.amount.toText());
        json.key("count").number(share.count);
        json.key("cells").beginObject();
        for (size_t i = 0; i < section.columns.size() && i < share.cells.size(); ++i) {
            if (!section.columns[i].sums())
                continue;
            json.key(section.columns[i].id);
            write(json, share.cells[i]);
        }
        json.endObject().endObject();
    }
    json.endArray();
}

} // namespace

QByteArrayView name(ColumnUnit unit)
{
    switch (unit) {
    case ColumnUnit::Text: return "text";
    case ColumnUnit::Date: return "date";
    case ColumnUnit::Count: return "count";
    case ColumnUnit::Amount: return "amount";
    case ColumnUnit::Percent: return "percent";
    case ColumnUnit::Days: return "days";
    case ColumnUnit::Number: break;
    }
    return "number";
}

ReportCell percentOf(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    return double(part) / double(whole) * 100;
}

ReportCell percentOf(base::Money part, base::Money whole)
{
    return percentOf(part.minor(), whole.minor());
}

QString drillKey(const ReportSection &section, const ReportRow &row)
{
    struct Reader {
        QString operator()(std::monostate) const { return QStringLiteral("-"); }
        QString operator()(const QString &text) const
        {
            return text.isEmpty() ? QStringLiteral("-") : text;
        }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QString operator()(qint64 count) const { return QString::number(count); }
        QString operator()(const base::Money &money) const
        {
            return QString::fromLatin1(money.toText());
        }
        QString operator()(double number) const { return QString::number(number); }
    };
    QStringList parts;
    for (int i = 0; i < section.keys && size_t(i) < row.size(); ++i)
        parts << std::visit(Reader{}, row[size_t(i)]);
    return parts.join(QStringLiteral(" / "));
}

ReportCell cellOf(const ReportSection &section, const ReportRow &row, QByteArrayView column)
{
    for (size_t i = 0; i < section.columns.size() && i < row.size(); ++i) {
        if (section.columns[i].id == column)
            return row[i];
    }
    return {};
}

RowPlace findRow(const ReportTable &table, const QString &key)
{
    const auto in = [&](const ReportSection &section) -> RowPlace {
        for (const ReportRow &row : section.rows) {
            if (drillKey(section, row) == key)
                return {&section, &row};
        }
        return {};
    };
    RowPlace found = in(table.main);
    for (const ReportSection &section : table.more) {
        if (!found.row)
            found = in(section);
    }
    return found;
}

QByteArray toJson(const ReportTable &table)
{
    JsonWriter json;
    json.beginObject();
    json.key("id").value(table.id);
    json.key("from").value(table.from.toString(Qt::ISODate));
    json.key("to").value(table.to.toString(Qt::ISODate));
    json.key("currency").value(table.currency.code());
    writeSection(json, table.main);
    json.key("definition").value(table.definition);
    if (!table.more.empty()) {
        json.key("sections").beginArray();
        for (const ReportSection &section : table.more) {
            json.beginObject().key("id").value(section.id);
            writeSection(json, section);
            json.endObject();
        }
        json.endArray();
    }
    if (!table.shares.empty())
        writeShares(json, table);
    if (!table.otherCurrencies.empty()) {
        json.key("other_currencies").beginArray();
        for (const base::Currency &currency : table.otherCurrencies)
            json.value(currency.code());
        json.endArray();
    }
    json.endObject();
    return json.take();
}

} // namespace dunlin::report
