// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/temporal.h"

namespace dunlin::feel {

using base::Int128;

namespace {

/// Reads a text from its front.
struct Reader {
    QStringView text;
    qsizetype at = 0;

    bool end() const { return at >= text.size(); }
    QChar peek() const { return end() ? QChar() : text[at]; }
    bool take(char16_t c)
    {
        if (peek() != c)
            return false;
        ++at;
        return true;
    }
    /// The digits here; empty when there are none.
    QStringView digits()
    {
        const qsizetype start = at;
        while (!end() && peek() >= u'0' && peek() <= u'9')
            ++at;
        return text.sliced(start, at - start);
    }
    /// Exactly two digits, at most `max`.
    std::optional<int> two(int max)
    {
        if (text.size() - at < 2)
            return std::nullopt;
        const QStringView both = text.sliced(at, 2);
        if (both[0] < u'0' || both[0] > u'9' || both[1] < u'0' || both[1] > u'9')
            return std::nullopt;
        at += 2;
        const int number = both.toInt();
        return number <= max ? std::optional(number) : std::nullopt;
    }
};

std::optional<Date> readDate(Reader &reader)
{
    const bool negative = reader.take(u'-');
    const QStringView year = reader.digits();
    if (year.size() < 4 || year.size() > 9 || (year.size() > 4 && year[0] == u'0')
        || !reader.take(u'-'))
        return std::nullopt;
    const auto month = reader.two(12);
    if (!month || !reader.take(u'-'))
        return std::nullopt;
    const auto day = reader.two(31);
    if (!day)
        return std::nullopt;
    const qint64 number = year.toLongLong();
    return Date::of(negative ? -number : number, *month, *day);
}

/// Digits after the point as nanoseconds; nothing when there are none or more than nine.
std::optional<std::int64_t> readFraction(Reader &reader)
{
    const QStringView digits = reader.digits();
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    std::int64_t nanos = digits.toLongLong();
    for (qsizetype i = digits.size(); i < 9; ++i)
        nanos *= 10;
    return nanos;
}

std::optional<Zone> readZone(Reader &reader)
{
    if (reader.end())
        return Zone{};
    if (reader.take(u'Z') || reader.take(u'z'))
        return reader.end() ? Zone::ofOffset(0) : std::nullopt;
    if (reader.take(u'@')) {
        const QByteArray id = reader.text.sliced(reader.at).toLatin1();
        return Zone::ofName(id);
    }
    const bool negative = reader.peek() == u'-';
    if (!reader.take(u'+') && !reader.take(u'-'))
        return std::nullopt;
    const auto hours = reader.two(18);
    if (!hours || !reader.take(u':'))
        return std::nullopt;
    const auto minutes = reader.two(59);
    if (!minutes)
        return std::nullopt;
    int seconds = 0;
    if (reader.take(u':')) {
        const auto more = reader.two(59);
        if (!more)
            return std::nullopt;
        seconds = *more;
    }
    if (!reader.end())
        return std::nullopt;
    const int offset = *hours * 3600 + *minutes * 60 + seconds;
    return Zone::ofOffset(negative ? -offset : offset);
}

std::optional<Time> readTime(Reader &reader)
{
    const auto hour = reader.two(23);
    if (!hour || !reader.take(u':'))
        return std::nullopt;
    const auto minute = reader.two(59);
    if (!minute || !reader.take(u':'))
        return std::nullopt;
    const auto second = reader.two(59);
    if (!second)
        return std::nullopt;
    std::int64_t nanos = (*hour * 3600LL + *minute * 60LL + *second) * kNanosPerSecond;
    if (reader.take(u'.')) {
        const auto fraction = readFraction(reader);
        if (!fraction)
            return std::nullopt;
        nanos += *fraction;
    }
    const auto zone = readZone(reader);
    if (!zone)
        return std::nullopt;
    return Time{nanos, *zone};
}

/// A count of a duration with its letter: "12D".
std::optional<std::int64_t> readPart(Reader &reader, char16_t letter, bool &any)
{
    Reader ahead = reader;
    const QStringView digits = ahead.digits();
    if (digits.isEmpty() || !ahead.take(letter))
        return 0;
    if (digits.size() > 17)
        return std::nullopt;
    reader = ahead;
    any = true;
    return digits.toLongLong();
}

std::optional<Int128> readTimePart(Reader &reader)
{
    bool any = false;
    const auto hours = readPart(reader, u'H', any);
    const auto minutes = hours ? readPart(reader, u'M', any) : std::nullopt;
    if (!minutes)
        return std::nullopt;
    Int128 nanos = (Int128(*hours) * 3600 + Int128(*minutes) * 60) * kNanosPerSecond;
    if (!reader.end()) {
        const QStringView digits = reader.digits();
        if (digits.isEmpty() || digits.size() > 17)
            return std::nullopt;
        nanos += Int128(digits.toLongLong()) * kNanosPerSecond;
        if (reader.take(u'.')) {
            const auto fraction = readFraction(reader);
            if (!fraction)
                return std::nullopt;
            nanos += *fraction;
        }
        if (!reader.take(u'S'))
            return std::nullopt;
        any = true;
    }
    return any ? std::optional(nanos) : std::nullopt;
}

QString padded(std::int64_t number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString fractionText(std::int64_t nanos)
{
    if (nanos == 0)
        return {};
    QString text = padded(nanos, 9);
    while (text.endsWith(u'0'))
        text.chop(1);
    return u'.' + text;
}

QString zoneText(const Zone &zone)
{
    if (zone.kind == Zone::Kind::None)
        return {};
    if (zone.kind == Zone::Kind::Named)
        return u'@' + QString::fromLatin1(zone.name());
    if (zone.offset == 0)
        return QStringLiteral("Z");
    const int size = std::abs(zone.offset);
    QString text = QChar(zone.offset < 0 ? u'-' : u'+') + padded(size / 3600, 2) + u':'
                   + padded(size / 60 % 60, 2);
    if (size % 60 != 0)
        text += u':' + padded(size % 60, 2);
    return text;
}

} // namespace

std::optional<Date> dateFromText(QStringView text)
{
    Reader reader{text};
    const auto date = readDate(reader);
    return reader.end() ? date : std::nullopt;
}

std::optional<Time> timeFromText(QStringView text)
{
    Reader reader{text};
    return readTime(reader);
}

std::optional<DateTime> dateTimeFromText(QStringView text)
{
    Reader reader{text};
    const auto date = readDate(reader);
    if (!date)
        return std::nullopt;
    if (reader.end())
        return DateTime{*date, {}};
    if (!reader.take(u'T'))
        return std::nullopt;
    const auto time = readTime(reader);
    if (!time)
        return std::nullopt;
    return DateTime{*date, *time};
}

std::optional<YearsMonths> yearsMonthsFromText(QStringView text)
{
    Reader reader{text};
    const bool negative = reader.take(u'-');
    if (!reader.take(u'P'))
        return std::nullopt;
    bool any = false;
    const auto years = readPart(reader, u'Y', any);
    const auto months = years ? readPart(reader, u'M', any) : std::nullopt;
    if (!months || !any || !reader.end() || *years > INT64_MAX / 24)
        return std::nullopt;
    const std::int64_t all = *years * 12 + *months;
    return YearsMonths{negative ? -all : all};
}

std::optional<DaysTime> daysTimeFromText(QStringView text)
{
    Reader reader{text};
    const bool negative = reader.take(u'-');
    if (!reader.take(u'P'))
        return std::nullopt;
    bool any = false;
    const auto days = readPart(reader, u'D', any);
    if (!days)
        return std::nullopt;
    Int128 nanos = Int128(*days) * kSecondsPerDay * kNanosPerSecond;
    if (reader.take(u'T')) {
        const auto time = readTimePart(reader);
        if (!time)
            return std::nullopt;
        nanos += *time;
        any = true;
    }
    if (!any || !reader.end())
        return std::nullopt;
    return DaysTime{negative ? -nanos : nanos};
}

QString toText(const Date &date)
{
    QString year = padded(std::abs(std::int64_t(date.year)), 4);
    if (date.year < 0)
        year.prepend(u'-');
    return year + u'-' + padded(date.month, 2) + u'-' + padded(date.day, 2);
}

QString toText(const Time &time)
{
    return padded(time.hour(), 2) + u':' + padded(time.minute(), 2) + u':'
           + padded(time.second(), 2) + fractionText(time.nanos % kNanosPerSecond)
           + zoneText(time.zone);
}

QString toText(const DateTime &dateTime)
{
    return toText(dateTime.date) + u'T' + toText(dateTime.time);
}

QString toText(const YearsMonths &duration)
{
    const std::int64_t size = std::abs(duration.months);
    QString text = duration.months < 0 ? QStringLiteral("-P") : QStringLiteral("P");
    if (size / 12 != 0)
        text += QString::number(size / 12) + u'Y';
    if (size % 12 != 0 || size == 0)
        text += QString::number(size % 12) + u'M';
    return text;
}

QString toText(const DaysTime &duration)
{
    const bool negative = duration.nanos < 0;
    const Int128 size = negative ? -duration.nanos : duration.nanos;
    const auto seconds = std::int64_t(size / kNanosPerSecond);
    const auto nanos = std::int64_t(size % kNanosPerSecond);
    QString text = negative ? QStringLiteral("-P") : QStringLiteral("P");
    if (seconds / kSecondsPerDay != 0)
        text += QString::number(seconds / kSecondsPerDay) + u'D';
    if (seconds % kSecondsPerDay == 0 && nanos == 0)
        return seconds == 0 ? QStringLiteral("PT0S") : text;
    text += u'T';
    if (seconds / 3600 % 24 != 0)
        text += QString::number(seconds / 3600 % 24) + u'H';
    if (seconds / 60 % 60 != 0)
        text += QString::number(seconds / 60 % 60) + u'M';
    if (seconds % 60 != 0 || nanos != 0)
        text += QString::number(seconds % 60) + fractionText(nanos) + u'S';
    return text;
}

} // namespace dunlin::feel
