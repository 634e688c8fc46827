// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/aging.h"

#include "core/base/json_writer.h"
#include "core/report/report_table.h"

#include <algorithm>

namespace dunlin::report {

namespace {

using base::JsonWriter;

constexpr size_t kMaxBounds = 24;

void writeDays(JsonWriter &json, QByteArrayView key, std::optional<int> days)
{
    json.key(key);
    if (days)
        json.number(*days);
    else
        json.null();
}

void writeBuckets(JsonWriter &json, const AgingTable &table)
{
    json.key("buckets").beginArray();
    for (const AgingBucket &bucket : table.buckets) {
        json.beginObject();
        json.key("label").value(bucket.label);
        writeDays(json, "from_days", bucket.fromDays);
        writeDays(json, "to_days", bucket.toDays);
        json.key("accounts").number(bucket.accounts);
        json.key("items").number(bucket.items);
        json.key("amount").value(bucket.amount.toText());
        json.key("share");
        const ReportCell share = percentOf(bucket.amount, table.amount);
        if (const auto *percent = std::get_if<double>(&share))
            json.raw(QByteArray::number(*percent, 'f', 4));
        else
            json.null();
        json.endObject();
    }
    json.endArray();
}

void writeTotal(JsonWriter &json, const AgingTable &table)
{
    json.key("total").beginObject();
    json.key("accounts").number(table.accounts);
    json.key("items").number(table.items);
    json.key("amount").value(table.amount.toText());
    json.endObject();
    json.key("unapplied").value(table.unapplied.toText());
}

} // namespace

base::Result<AgingBuilder> AgingBuilder::make(QDate asOf, std::vector<int> bounds,
                                              base::Currency currency)
{
    if (!asOf.isValid())
        return base::fail(base::ErrorCode::Input, QStringLiteral("aging: no date"));
    if (!currency.isValid())
        return base::fail(base::ErrorCode::Input, QStringLiteral("aging: no currency"));
    if (bounds.empty() || bounds.size() > kMaxBounds)
        return base::fail(base::ErrorCode::Input, QStringLiteral("aging: number of buckets"));
    int last = 0;
    for (const int bound : bounds) {
        if (bound <= last)
            return base::fail(base::ErrorCode::Input,
                              QStringLiteral("aging: bounds must be positive and ascending"));
        last = bound;
    }
    AgingBuilder builder;
    builder.m_bounds = std::move(bounds);
    builder.m_aging.asOf = asOf;
    builder.m_aging.currency = currency;
    builder.m_aging.total = builder.emptyTable();
    return builder;
}

AgingTable AgingBuilder::emptyTable() const
{
    const base::Money zero = base::Money::zero(m_aging.currency);
    AgingTable table;
    table.amount = zero;
    table.unapplied = zero;
    AgingBucket current;
    current.label = QStringLiteral("current");
    current.toDays = 0;
    current.amount = zero;
    table.buckets.push_back(current);
    int from = 1;
    for (const int bound : m_bounds) {
        AgingBucket bucket;
        bucket.label = QStringLiteral("%1-%2").arg(from).arg(bound);
        bucket.fromDays = from;
        bucket.toDays = bound;
        bucket.amount = zero;
        table.buckets.push_back(bucket);
        from = bound + 1;
    }
    AgingBucket oldest;
    oldest.label = QStringLiteral("%1+").arg(from);
    oldest.fromDays = from;
    oldest.amount = zero;
    table.buckets.push_back(oldest);
    return table;
}

int agingBucket(QDate due, QDate asOf, std::span<const int> bounds)
{
    const qint64 days = due.isValid() ? due.daysTo(asOf) : 0;
    if (days <= 0)
        return 0;
    return 1 + int(std::lower_bound(bounds.begin(), bounds.end(), days) - bounds.begin());
}

int AgingBuilder::bucketOf(QDate due) const
{
    return agingBucket(due, m_aging.asOf, m_bounds);
}

void AgingBuilder::add(const QString &group, base::Currency currency,
                       const std::vector<AgingItem> &items, base::Money unapplied)
{
    if (currency != m_aging.currency) {
        auto &others = m_aging.otherCurrencies;
        const auto at = std::lower_bound(others.begin(), others.end(), currency);
        if (at == others.end() || *at != currency)
            others.insert(at, currency);
        return;
    }
    auto found = m_aging.groups.find(group);
    if (found == m_aging.groups.end())
        found = m_aging.groups.insert(group, emptyTable());
    for (AgingTable *table : {&m_aging.total, &found.value()}) {
        // One bit for each bucket: an account counts once in each that it has an item in.
        quint32 touched = 0;
        for (const AgingItem &item : items) {
            if (!item.open.isPositive())
                continue;
            const int index = bucketOf(item.due);
            AgingBucket &bucket = table->buckets[size_t(index)];
            ++bucket.items;
            bucket.amount += item.open;
            ++table->items;
            table->amount += item.open;
            if (!(touched & (1u << index)))
                ++bucket.accounts;
            touched |= 1u << index;
        }
        if (touched)
            ++table->accounts;
        table->unapplied += unapplied;
    }
}

void AgingBuilder::add(const QString &group, const domain::AccountState &account)
{
    std::vector<AgingItem> items;
    items.reserve(account.items.size());
    for (const domain::ItemState &item : account.items)
        items.push_back({item.due, item.open.sum()});
    add(group, account.currency, items, account.unapplied);
}

Aging AgingBuilder::take()
{
    if (m_aging.groups.size() == 1 && m_aging.groups.firstKey().isEmpty())
        m_aging.groups.clear();
    return std::move(m_aging);
}

std::vector<int> defaultAgingBounds()
{
    return {30, 60, 90, 120};
}

QByteArray toJson(const Aging &aging)
{
    JsonWriter json;
    json.beginObject();
    json.key("as_of").value(aging.asOf.toString(Qt::ISODate));
    json.key("currency").value(aging.currency.code());
    writeBuckets(json, aging.total);
    writeTotal(json, aging.total);
    if (!aging.groups.isEmpty()) {
        json.key("groups").beginArray();
        for (auto group = aging.groups.begin(); group != aging.groups.end(); ++group) {
            json.beginObject();
            json.key("key").value(group.key());
            writeBuckets(json, group.value());
            writeTotal(json, group.value());
            json.endObject();
        }
        json.endArray();
    }
    if (!aging.otherCurrencies.empty()) {
        json.key("other_currencies").beginArray();
        for (const base::Currency currency : aging.otherCurrencies)
            json.value(currency.code());
        json.endArray();
    }
    json.endObject();
    return json.take();
}

} // namespace dunlin::report
