// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_text.h"

#include "ui/common/digits.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace dunlin::common {

using base::Instant;

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

QLocale textLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : locale;
}

QString shortDay(QDate day)
{
    //: day and month, as QLocale::toString reads it
    return textLocale().toString(day, DateWords::tr("d MMM"));
}

QString longDay(QDate day)
{
    //: day, month and year, as QLocale::toString reads it
    return textLocale().toString(day, DateWords::tr("d MMM yyyy"));
}

QString dayWords(QDate day, QDate today)
{
    return day.year() == today.year() ? shortDay(day) : longDay(day);
}

QString clockTime(Instant at, const QByteArray &zone)
{
    return textLocale().toString(base::dateTimeIn(at, zone).time(), QStringLiteral("HH:mm"));
}

} // namespace

QString relativeText(Instant at, Instant now, const QByteArray &zone, bool dateOnly)
{
    const QDate day = base::dateIn(at, zone);
    const QDate today = base::dateIn(now, zone);
    const qint64 back = day.daysTo(today);
    QString words;
    if (back == 0)
        words = DateWords::tr("today");
    else if (back == 1)
        words = DateWords::tr("yesterday");
    else if (back > 1 && back < 7)
        words = textLocale().toString(day, QStringLiteral("ddd"));
    else
        words = dayWords(day, today);
    // The hour of an old year helps nobody.
    if (dateOnly || day.year() != today.year())
        return isolated(words);
    //: a day in words and a time: "yesterday 17:20"
    return isolated(DateWords::tr("%1 %2").arg(words, clockTime(at, zone)));
}

QString agoText(Instant at, Instant now, const QByteArray &zone)
{
    const qint64 days = base::dateIn(at, zone).daysTo(base::dateIn(now, zone));
    if (days <= 0)
        return DateWords::tr("Today");
    if (days == 1)
        return DateWords::tr("Yesterday");
    //: days ago, in a narrow column
    return isolated(DateWords::tr("%Ln d ago", nullptr, int(days)));
}

QString ageText(Instant at, Instant now, const QByteArray &zone)
{
    const qint64 age = now.ms - at.ms;
    if (age < 1'000)
        return DateWords::tr("just now");
    if (age < base::kMsPerMinute)
        return isolated(DateWords::tr("%Ln s ago", nullptr, int(age / 1'000)));
    if (age < base::kMsPerHour)
        return isolated(DateWords::tr("%Ln min ago", nullptr, int(age / base::kMsPerMinute)));
    if (age < 12 * base::kMsPerHour)
        return isolated(DateWords::tr("%Ln h ago", nullptr, int(age / base::kMsPerHour)));
    return relativeText(at, now, zone);
}

QString dayText(QDate day, QDate today)
{
    return day.isValid() ? isolated(dayWords(day, today)) : QStringLiteral("\u2014");
}

QString weekdayText(QDate day, QDate today)
{
    if (!day.isValid())
        return QStringLiteral("\u2014");
    //: short weekday and day: "Fri 27 Nov"
    return isolated(DateWords::tr("%1 %2").arg(textLocale().toString(day, QStringLiteral("ddd")),
                                               dayWords(day, today)));
}

QString dueText(QDate due, QDate today)
{
    if (!due.isValid())
        return QStringLiteral("\u2014");
    const qint64 ahead = today.daysTo(due);
    if (ahead < 0)
        return isolated(DateWords::tr("Overdue %Ln d", nullptr, int(-ahead)));
    if (ahead == 0)
        return DateWords::tr("Today");
    if (ahead == 1)
        return DateWords::tr("Tomorrow");
    return dayText(due, today);
}

QString daysText(int days)
{
    return isolated(days == 1 ? DateWords::tr("1 day") : DateWords::tr("%Ln days", nullptr, days));
}

QString daysShort(int days)
{
    if (days <= 0)
        return DateWords::tr("Current");
    return isolated(DateWords::tr("%Ln d", nullptr, days));
}

QString timeText(Instant at, const QByteArray &zone)
{
    return isolated(clockTime(at, zone));
}

QString localTimeText(Instant at, const QByteArray &zone)
{
    const QTimeZone known(zone);
    if (!known.isValid())
        return timeText(at, zone);
    return isolated(clockTime(at, zone) + QLatin1Char(' ')
                    + known.abbreviation(base::dateTimeIn(at, zone)));
}

QString durationText(int seconds)
{
    const int hours = seconds / 3600;
    const int minutes = seconds / 60 % 60;
    const auto two = [](int number) {
        return QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    const QString text =
        hours > 0 ? QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), two(seconds % 60))
                  : QStringLiteral("%1:%2").arg(minutes).arg(two(seconds % 60));
    return isolated(localDigits(text));
}

QString fullText(Instant at, const QByteArray &zone)
{
    return isolated(base::dateTimeIn(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t")));
}

} // namespace dunlin::common
