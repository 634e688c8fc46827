// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spoken_date.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTime>
#include <QtCore/QTimeZone>

namespace dunlin::base {

namespace {

// Lower case, Western digits, single spaces.
QString normalised(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
        else if (c.category() == QChar::Other_Format)
            continue;
        else
            out += c == u',' ? QChar(u' ') : c.toLower();
    }
    return out.simplified();
}

bool isWord(const QString &said, const char *english)
{
    return said == QLatin1String(english)
           || said == QCoreApplication::translate("SpokenDate", english).toLower();
}

// Two letters at least, so that "t" or "s" is not guessed.
bool abbreviates(const QString &said, const QString &name)
{
    const QString plain = name.toLower().remove(u'.');
    return said.size() >= 2 && !plain.isEmpty() && plain.startsWith(said);
}

int weekdayOf(const QString &said, const QLocale &locale)
{
    const QLocale english(QLocale::English);
    for (const QLocale &in : {english, locale}) {
        int found = 0;
        for (int day = 1; day <= 7; ++day) {
            if (abbreviates(said, in.dayName(day, QLocale::LongFormat))
                || said == in.dayName(day, QLocale::ShortFormat).toLower().remove(u'.'))
                found = found ? -1 : day;
        }
        if (found > 0)
            return found;
    }
    return 0;
}

int monthOf(const QString &said, const QLocale &locale)
{
    if (said.size() < 3)
        return 0;
    const QLocale english(QLocale::English);
    for (const QLocale &in : {english, locale}) {
        for (int month = 1; month <= 12; ++month) {
            if (abbreviates(said, in.monthName(month, QLocale::LongFormat))
                || said == in.monthName(month, QLocale::ShortFormat).toLower().remove(u'.'))
                return month;
        }
    }
    return 0;
}

bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

// This year's, or the next when that is gone (29 Feb waits for a leap year).
std::optional<QDate> nextDayOfMonth(int day, int month, QDate today)
{
    for (int year = today.year(); year <= today.year() + 4; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> numericDate(const QString &said, const SpokenDateContext &context)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression pair(
        QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?(\\.?)$"));
    static const QRegularExpression lone(QStringLiteral("^(\\d{1,2})(?:\\.|st|nd|rd|th)?$"));
    if (const auto match = iso.match(said); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    if (const auto match = pair.match(said); match.hasMatch()) {
        int day = match.captured(1).toInt();
        int month = match.captured(2).toInt();
        const bool dotted = !match.captured(4).isEmpty();
        if (isMonthFirst(context.locale) && !dotted)
            std::swap(day, month);
        if (month > 12)
            std::swap(day, month);
        if (match.captured(3).isEmpty())
            return nextDayOfMonth(day, month, context.today);
        const QDate date(fullYear(match.captured(3).toInt()), month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    if (const auto match = lone.match(said); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const QDate first(context.today.year(), context.today.month(), 1);
        for (int ahead = 0; ahead <= 12; ++ahead) {
            const QDate month = first.addMonths(ahead);
            const QDate date(month.year(), month.month(), day);
            if (date.isValid() && date >= context.today)
                return date;
        }
    }
    return std::nullopt;
}

std::optional<QDate> offsetDate(const QString &said, QDate today)
{
    static const QRegularExpression offset(QStringLiteral("^([+-])\\s?(\\d{1,3})\\s?([a-z]*)$"));
    const auto match = offset.match(said);
    if (!match.hasMatch())
        return std::nullopt;
    const int sign = match.captured(1) == u"-" ? -1 : 1;
    const int count = sign * match.captured(2).toInt();
    const QString unit = match.captured(3);
    if (unit.isEmpty() || unit == u"d" || unit == u"days" || unit == u"day")
        return today.addDays(count);
    if (unit == u"w" || unit == u"wk" || unit == u"week" || unit == u"weeks")
        return today.addDays(7 * count);
    if ((unit == u"m" || unit == u"month" || unit == u"months") && qAbs(count) <= 120)
        return today.addMonths(count);
    return std::nullopt;
}

std::optional<QDate> wordedDate(const QString &said, const SpokenDateContext &context)
{
    static const QRegularExpression dayMonth(
        QStringLiteral("^(\\d{1,2})\\.?(?:st|nd|rd|th)? ?([^\\d\\s]+?)\\.?(?: (\\d{4}|\\d{2}))?$"));
    static const QRegularExpression monthDay(
        QStringLiteral("^([^\\d\\s]+?)\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}|\\d{2}))?$"));
    auto match = dayMonth.match(said);
    int day = match.captured(1).toInt();
    QString name = match.captured(2);
    if (!match.hasMatch()) {
        match = monthDay.match(said);
        if (!match.hasMatch())
            return std::nullopt;
        day = match.captured(2).toInt();
        name = match.captured(1);
    }
    const int month = monthOf(name, context.locale);
    if (!month)
        return std::nullopt;
    if (match.captured(3).isEmpty())
        return nextDayOfMonth(day, month, context.today);
    const QDate date(fullYear(match.captured(3).toInt()), month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// "5p", "5pm", "5:30 p", "17:30", "1730"; a bare hour only where `bareHour` says that a date stands
// before it.
std::optional<QTime> timeOfDay(const QString &said, bool bareHour)
{
    static const QRegularExpression clock(
        QStringLiteral("^(\\d{1,2})(?:[:.h](\\d{2}))? ?(a|am|p|pm|h)?$"));
    static const QRegularExpression four(QStringLiteral("^(\\d{2})(\\d{2})$"));
    auto match = clock.match(said);
    if (!match.hasMatch()) {
        match = four.match(said);
        if (!match.hasMatch())
            return std::nullopt;
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (half.isEmpty() && match.captured(2).isEmpty() && !bareHour)
        return std::nullopt;
    if (half.startsWith(u'p') || half.startsWith(u'a')) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> offsetMoment(const QString &said, const QDateTime &now)
{
    static const QRegularExpression plus(
        QStringLiteral("^\\+ ?(\\d{1,3}) ?(h|hour|hours|min|mins|minutes)$"));
    const auto match = plus.match(said);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 count = match.captured(1).toInt();
    const qint64 unit = match.captured(2).startsWith(u'h') ? kMsPerHour : kMsPerMinute;
    const QDateTime at = now.addMSecs(count * unit);
    // To the whole minute: nobody promises seconds.
    return at.addMSecs(-(at.toMSecsSinceEpoch() % kMsPerMinute));
}

std::optional<QDateTime> later(QDateTime at, const QDateTime &now)
{
    return at.isValid() && at > now ? std::optional(at) : std::nullopt;
}

} // namespace

std::optional<QDate> parseSpokenDate(const QString &text, const SpokenDateContext &context)
{
    const QString said = normalised(text);
    const QDate today = context.today;
    if (said.isEmpty() || said.size() > 40)
        return std::nullopt;
    if (isWord(said, QT_TRANSLATE_NOOP("SpokenDate", "today")))
        return today;
    if (isWord(said, QT_TRANSLATE_NOOP("SpokenDate", "tomorrow"))
        || isWord(said, QT_TRANSLATE_NOOP("SpokenDate", "tom")))
        return today.addDays(1);
    if (isWord(said, QT_TRANSLATE_NOOP("SpokenDate", "yesterday")))
        return today.addDays(-1);
    if (isWord(said, QT_TRANSLATE_NOOP("SpokenDate", "eom")))
        return QDate(today.year(), today.month(), today.daysInMonth());
    if (isWord(said, QT_TRANSLATE_NOOP("SpokenDate", "bom")))
        return QDate(today.year(), today.month(), 1).addMonths(1);
    if (isWord(said, QT_TRANSLATE_NOOP("SpokenDate", "payday"))) {
        return context.payday
                   ? std::optional(context.payday->next(today.addDays(1), context.calendar))
                   : std::nullopt;
    }
    if (const int weekday = weekdayOf(said, context.locale)) {
        const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead ? ahead : 7);
    }
    if (const auto date = offsetDate(said, today))
        return date;
    if (const auto date = numericDate(said, context))
        return date;
    return wordedDate(said, context);
}

std::optional<QDateTime> parseSpokenMoment(const QString &text, const QDateTime &now,
                                           const QLocale &locale)
{
    const QString said = normalised(text);
    if (const auto at = offsetMoment(said, now))
        return later(*at, now);
    const QTimeZone zone = now.timeZone();
    const SpokenDateContext context{now.date(), locale, {}, {}};
    if (const auto time = timeOfDay(said, /*bareHour=*/false)) {
        const QDateTime at(now.date(), *time, zone);
        return at > now ? at : QDateTime(now.date().addDays(1), *time, zone);
    }
    if (const auto date = parseSpokenDate(said, context)) {
        if (const auto at = later(QDateTime(*date, QTime(10, 0), zone), now))
            return at;
    }
    // The time is what stands last, in one word ("5p") or two ("5 pm").
    for (qsizetype cut = said.indexOf(u' '); cut > 0; cut = said.indexOf(u' ', cut + 1)) {
        const auto date = parseSpokenDate(said.left(cut), context);
        const auto time = timeOfDay(said.mid(cut + 1), /*bareHour=*/true);
        if (date && time)
            return later(QDateTime(*date, *time, zone), now);
    }
    return std::nullopt;
}

} // namespace dunlin::base
