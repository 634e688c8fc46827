// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bars.h"
#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/money_text.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::common;

namespace {

// What is read, without the invisible isolates.
std::string seen(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    text.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' '));
    return text.toStdString();
}

std::string money(std::int64_t minor, base::Currency currency = base::kUsd,
                  MoneyStyle style = MoneyStyle::List, const QLocale &locale = QLocale())
{
    return seen(moneyText(base::Money(minor, currency), style, locale));
}

const QByteArray kUtc = QByteArrayLiteral("UTC");

base::Instant at(const char *iso)
{
    return *base::instantFromText(QLatin1String(iso), kUtc);
}

} // namespace

TEST_CASE("amounts in lists show every minor digit", "[text]")
{
    CHECK(money(276904) == "$2,769.04");
    CHECK(money(0) == "$0.00");
    CHECK(money(-5) == "−$0.05");
    CHECK(money(100'000'000'000'000'00) == "$100,000,000,000,000.00");
    CHECK(money(1234, base::literalCurrency("JPY", 0)) == "¥1,234");
    CHECK(money(1234567, base::literalCurrency("KWD", 3)) == "KWD 1,234.567");
    CHECK(seen(moneyText(std::optional<base::Money>())) == "—");
}

TEST_CASE("amounts follow the locale's signs and places", "[text]")
{
    const QLocale german(QLocale::German, QLocale::Germany);
    CHECK(money(276904, base::kEur, MoneyStyle::List, german) == "2.769,04 €");
    CHECK(money(-276904, base::kEur, MoneyStyle::List, german) == "−2.769,04 €");
    CHECK(money(184231100, base::kEur, MoneyStyle::Kpi, german) == "1,84 M €");
    const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
    CHECK(money(123, base::kUsd, MoneyStyle::List, egypt).find("١٫٢٣") != std::string::npos);
}

TEST_CASE("key figures are short and rounded once", "[text]")
{
    const auto kpi = [](std::int64_t minor) { return money(minor, base::kUsd, MoneyStyle::Kpi); };
    CHECK(kpi(184'231'100) == "$1.84 M");
    CHECK(kpi(118'050) == "$1,181");
    CHECK(kpi(1'234'567) == "$12.3 K");
    CHECK(kpi(99'999'900'000) == "$1,000 M");
    CHECK(kpi(123'456'789'012'345) == "$1,235 B");
    CHECK(kpi(-184'231'100) == "−$1.84 M");
}

TEST_CASE("numbers, changes and telephone numbers", "[text]")
{
    CHECK(seen(countText(1'000'000)) == "1,000,000");
    CHECK(seen(percentText(43.25)) == "43.3%");
    CHECK(seen(changeText(-0.4, true)) == "−0.4 pts");
    CHECK(seen(changeText(2.1, false)) == "+2.1%");
    CHECK(seen(changeText(0.01, true)) == "0.0 pts");
    CHECK(seen(phoneText(QStringLiteral("+18505559109"))) == "+1 850 555 9109");
    CHECK(seen(phoneText(QStringLiteral("+4930123456"))) == "+49 301 234 56");
    CHECK(seen(phoneText(QStringLiteral("ext. 12"))) == "ext. 12");
}

TEST_CASE("moments are told as people tell them", "[text]")
{
    const base::Instant now = at("2026-11-24T12:00:00Z");
    CHECK(seen(relativeText(at("2026-11-24T09:41:00Z"), now, kUtc)) == "today 09:41");
    CHECK(seen(relativeText(at("2026-11-23T17:20:00Z"), now, kUtc)) == "yesterday 17:20");
    CHECK(seen(relativeText(at("2026-11-20T17:20:00Z"), now, kUtc)) == "Fri 17:20");
    CHECK(seen(relativeText(at("2026-10-12T14:31:00Z"), now, kUtc)) == "12 Oct 14:31");
    CHECK(seen(relativeText(at("2025-10-12T14:31:00Z"), now, kUtc)) == "12 Oct 2025");
    CHECK(seen(relativeText(at("2026-11-23T00:00:00Z"), now, kUtc, true)) == "yesterday");
    CHECK(seen(agoText(at("2026-11-04T00:00:00Z"), now, kUtc)) == "20 d ago");
    CHECK(seen(agoText(now, now, kUtc)) == "Today");
    CHECK(seen(ageText(now.plusMs(-2'000), now, kUtc)) == "2 s ago");
    CHECK(seen(ageText(now.plusMs(-90'000), now, kUtc)) == "1 min ago");
    CHECK(seen(localTimeText(at("2026-11-24T16:42:00Z"), QByteArrayLiteral("America/Chicago")))
          == "10:42 CST");
    CHECK(seen(durationText(32)) == "0:32");
    CHECK(seen(durationText(3725)) == "1:02:05");
}

TEST_CASE("days are told with the word for overdue", "[text]")
{
    const QDate today(2026, 11, 24);
    CHECK(seen(dueText(today, today)) == "Today");
    CHECK(seen(dueText(today.addDays(1), today)) == "Tomorrow");
    CHECK(seen(dueText(today.addDays(-3), today)) == "Overdue 3 d");
    CHECK(seen(dueText(QDate(2026, 12, 1), today)) == "1 Dec");
    CHECK(seen(dueText(QDate(), today)) == "—");
    CHECK(seen(weekdayText(QDate(2026, 11, 27), today)) == "Fri 27 Nov");
    CHECK(seen(daysText(1)) == "1 day");
    CHECK(seen(daysText(213)) == "213 days");
    CHECK(seen(daysShort(213)) == "213 d");
    CHECK(seen(daysShort(0)) == "Current");
}

TEST_CASE("figures keep their order in right-to-left sentences", "[text]")
{
    for (const QString &text : {moneyText(base::Money(5, base::kUsd)), daysShort(3), countText(4),
                                phoneText(QStringLiteral("+18505559109"))}) {
        CHECK(text.front() == QChar(0x2068));
        CHECK(text.back() == QChar(0x2069));
    }
}

TEST_CASE("days past due fall into the buckets of the ramp", "[text]")
{
    const std::vector<std::pair<int, int>> edges{{-4, 0}, {0, 0},   {1, 1},   {30, 1},
                                                 {31, 2}, {60, 2},  {61, 3},  {90, 3},
                                                 {91, 4}, {120, 4}, {121, 5}, {999, 5}};
    for (const auto &[days, bucket] : edges)
        CHECK(agingBucket(days) == bucket);
}

TEST_CASE("every error has words, and every status a chip", "[text]")
{
    for (int code = 0; code <= int(base::ErrorCode::Internal); ++code) {
        const ErrorText text = errorText({base::ErrorCode(code), {}, base::Retry::No});
        INFO(code);
        CHECK_FALSE(text.title.isEmpty());
        CHECK_FALSE(text.kept.isEmpty());
        CHECK_FALSE(text.code.isEmpty());
        CHECK_FALSE(text.line().contains(QLatin1String("..")));
    }
    for (int status = 0; status <= int(domain::Status::Tracing); ++status)
        CHECK_FALSE(statusWords(domain::Status(status)).isEmpty());
}
