// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/calendars.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>

namespace dunlin::desk {

namespace {

using base::BusinessCalendar;

const QMap<QByteArray, BusinessCalendar> &shipped()
{
    static const QMap<QByteArray, BusinessCalendar> calendars = [] {
        QMap<QByteArray, BusinessCalendar> read;
        const QDir folder(QStringLiteral(":/calendars"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto calendar = BusinessCalendar::fromJson(file.readAll()))
                read.insert(calendar->id(), std::move(*calendar));
        }
        return read;
    }();
    return calendars;
}

QByteArray usual(base::Currency currency)
{
    const QByteArray code = currency.code();
    if (code == "EUR")
        return "target";
    if (code == "USD")
        return "us-federal";
    return code == "GBP" ? QByteArray("uk-england") : QByteArray();
}

} // namespace

const BusinessCalendar &calendarOf(const QByteArray &id, base::Currency currency)
{
    static const BusinessCalendar weekdays;
    const auto &all = shipped();
    auto found = all.find(id);
    if (found == all.end())
        found = all.find(usual(currency));
    return found == all.end() ? weekdays : *found;
}

} // namespace dunlin::desk
