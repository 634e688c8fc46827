// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/payday.h"

#include <algorithm>
#include <array>

namespace dunlin::base {

namespace {

constexpr std::array<const char *, 7> kWeekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// The k-th payday, before it is moved to a business day, of the span that holds `from`.
QDate candidate(const Payday &payday, QDate from, int k)
{
    switch (payday.kind) {
    case Payday::Kind::LastDay:
    case Payday::Kind::DayOfMonth: {
        const QDate month = QDate(from.year(), from.month(), 1).addMonths(k);
        const int last = month.daysInMonth();
        const int day = payday.kind == Payday::Kind::LastDay ? last : std::min(payday.day, last);
        return QDate(month.year(), month.month(), day);
    }
    case Payday::Kind::Weekly:
        return from.addDays((payday.day - from.dayOfWeek() + 7) % 7 + 7 * (k - 1));
    case Payday::Kind::Fortnightly: {
        const qint64 behind = ((payday.anchor.daysTo(from) % 14) + 14) % 14;
        return from.addDays(-behind + 14 * k);
    }
    }
    return from;
}

} // namespace

std::optional<Payday> Payday::fromText(QByteArrayView text)
{
    if (text == "last")
        return Payday{};
    bool number = false;
    const int day = text.toByteArray().toInt(&number);
    if (number) {
        return day >= 1 && day <= 31 ? std::optional(Payday{Kind::DayOfMonth, day, {}})
                                     : std::nullopt;
    }
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView name = slash < 0 ? text : text.first(slash);
    const auto weekday = std::find(kWeekdays.begin(), kWeekdays.end(), name);
    if (weekday == kWeekdays.end())
        return std::nullopt;
    Payday payday{Kind::Weekly, int(weekday - kWeekdays.begin()) + 1, {}};
    if (slash >= 0) {
        payday.kind = Kind::Fortnightly;
        payday.anchor = QDate::fromString(QString::fromLatin1(text.sliced(slash + 1)), Qt::ISODate);
        if (payday.anchor.dayOfWeek() != payday.day)
            return std::nullopt;
    }
    return payday;
}

QByteArray Payday::toText() const
{
    switch (kind) {
    case Kind::LastDay: return "last";
    case Kind::DayOfMonth: return QByteArray::number(day);
    case Kind::Weekly: return kWeekdays[size_t(day - 1)];
    case Kind::Fortnightly:
        return QByteArray(kWeekdays[size_t(day - 1)]) + '/'
               + anchor.toString(Qt::ISODate).toLatin1();
    }
    return {};
}

QDate Payday::next(QDate from, const BusinessCalendar &calendar) const
{
    for (int k = 0; k < 8; ++k) {
        const QDate paid = calendar.rolled(candidate(*this, from, k), Roll::Preceding);
        if (paid >= from)
            return paid;
    }
    return from;
}

} // namespace dunlin::base
