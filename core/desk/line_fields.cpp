// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/line_fields.h"

#include "core/base/spoken_date.h"

namespace dunlin::desk {

using base::Result;

namespace {

constexpr int kMostYearsAhead = 100;

} // namespace

Result<base::Money> Fields::amountOf(const QJsonValue &value, const char *name) const
{
    if (value.isUndefined() || value.isNull())
        return wrong(
            QStringLiteral("%1 is missing: an amount like \"12.50\"").arg(QLatin1String(name)));
    // A number in JSON is a double; its shortest text is what was meant.
    const QString written =
        value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    const QString currency = QString::fromLatin1(m_state.currency.code());
    if (has("currency") && text("currency") != currency) {
        return wrong(QStringLiteral("the account is in %1, not in %2; two currencies are never "
                                    "added")
                         .arg(currency, text("currency")));
    }
    auto money = base::Money::fromText(written.toLatin1(), m_state.currency);
    if (!money)
        return wrong(QStringLiteral("%1: %2").arg(QLatin1String(name), money.error().detail));
    return money;
}

Result<QDate> Fields::valueDate() const
{
    DUNLIN_TRY_VALUE(const QDate date, this->date("value_date", day()));
    if (date > m_context.today) {
        return wrong(QStringLiteral("value_date %1 is in the future; today is %2")
                         .arg(date.toString(Qt::ISODate), m_context.today.toString(Qt::ISODate)));
    }
    return date;
}

Result<QDate> Fields::dateOf(const QJsonValue &value, const char *name) const
{
    if (value.isUndefined() || value.isNull())
        return wrong(
            QStringLiteral("%1 is missing: a date like 2026-11-24").arg(QLatin1String(name)));
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    // What is written with two digits of the year was not meant to be in antiquity, nor what has a
    // digit too many in the next millennium.
    if (date.isValid() && date.year() >= 1900 && date.year() <= day().year() + kMostYearsAhead)
        return date;
    const base::SpokenDateContext spoken{
        day(), QLocale::c(), base::Payday::fromText(m_state.debtor.payday), {}};
    if (const auto said = base::parseSpokenDate(value.toString(), spoken); said && !date.isValid())
        return *said;
    return wrong(QStringLiteral("%1 is not a date").arg(QLatin1String(name)));
}

Result<std::optional<base::ItemId>> Fields::item(const char *name) const
{
    if (!has(name))
        return std::optional<base::ItemId>();
    DUNLIN_TRY_VALUE(const auto id, itemOf(text(name)));
    return std::optional(id);
}

Result<base::ItemId> Fields::itemOf(const QString &named) const
{
    for (const domain::ItemState &one : m_state.items) {
        if (one.number == named || one.id.toString() == named)
            return one.id;
    }
    return wrong(QStringLiteral("the account has no item %1").arg(named));
}

Result<int> Fields::count(const char *name, int low, int high, int otherwise) const
{
    if (!has(name))
        return otherwise;
    const QJsonValue value = m_line.data.value(QLatin1String(name));
    const double number = value.toDouble(low - 1.0);
    if (number < low || number > high || number != double(int(number))) {
        return wrong(QStringLiteral("%1 is a whole number from %2 to %3")
                         .arg(QLatin1String(name))
                         .arg(low)
                         .arg(high));
    }
    return int(number);
}

Result<QJsonArray> Fields::list(const char *name) const
{
    const QJsonValue value = m_line.data.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isArray())
        return wrong(QStringLiteral("%1 is a list").arg(QLatin1String(name)));
    return value.toArray();
}

Result<base::EventId> Fields::event(const char *name) const
{
    const auto id = base::EventId::fromHex(text(name).toLatin1());
    if (!id)
        return wrong(QStringLiteral("%1 is not an event id").arg(QLatin1String(name)));
    return *id;
}

} // namespace dunlin::desk
