// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"
#include "core/exchange/column_inference.h"

#include <catch2/catch.hpp>

using namespace dunlin::exchange;

namespace {
std::string amount(std::string_view cell, DecimalMark mark = DecimalMark::Point)
{
    const auto read = readAmount(cell, mark);
    return read ? read->digits + read->currency : "none";
}

std::string date(std::string_view cell, DateOrder order)
{
    const auto read = readDate(cell, order);
    return read ? read->toString(Qt::ISODate).toStdString() : "none";
}

ColumnFinding findingOf(std::initializer_list<std::string_view> cells,
                        std::optional<DecimalMark> hint = {})
{
    ColumnObserver observer;
    for (auto cell : cells)
        observer.see(cell);
    return observer.finding(hint);
}
} // namespace

TEST_CASE("Amounts are read in every written form")
{
    CHECK(amount("1,234.56") == "1234.56");
    CHECK(amount("1.234,56", DecimalMark::Comma) == "1234.56");
    CHECK(amount("1'234.56") == "1234.56");
    CHECK(amount("1\xc2\xa0"
                 "234,56",
                 DecimalMark::Comma)
          == "1234.56");
    CHECK(amount("12,34,567.89") == "1234567.89");
    CHECK(amount("(12.00)") == "-12.00");
    CHECK(amount("12.00-") == "-12.00");
    CHECK(amount("-12") == "-12");
    CHECK(amount("\xe2\x88\x92"
                 "12")
          == "-12");
    CHECK(amount("$ 5") == "5USD");
    CHECK(amount("-$5.10") == "-5.10USD");
    CHECK(amount("5,10 \xe2\x82\xac", DecimalMark::Comma) == "5.10EUR");
    CHECK(amount("EUR 5") == "5EUR");
    CHECK(amount("12.50 CR") == "-12.50");
    CHECK(amount(".5") == "0.5");
    CHECK(amount("+7") == "7");
}

TEST_CASE("What is no amount is not guessed at")
{
    for (auto cell : {"", "abc", "1e3", "1.2E+05", "NaN", "Infinity", "12,50", "1,23,45", "1.2.3",
                      "1.234,56", "--5", "(-5)", "5 apples", "1,,000"})
        CHECK(amount(cell) == "none");
    CHECK(amount("12.50", DecimalMark::Comma) == "none");
}

TEST_CASE("Floating point noise is taken off an amount")
{
    CHECK(amount("2309.7899999999995") == "2309.79");
    CHECK(amount("45059.545999999995") == "45059.546");
    CHECK(amount("0.30000000000000004") == "0.3");
    CHECK(amount("999.99999999999999") == "1000");
    CHECK(amount("12345678901234.56") == "12345678901234.56");
}

TEST_CASE("Dates are read in the order that was decided")
{
    CHECK(date("1/2/2013", DateOrder::MonthDay) == "2013-01-02");
    CHECK(date("1/2/2013", DateOrder::DayMonth) == "2013-02-01");
    CHECK(date("01.02.13", DateOrder::DayMonth) == "2013-02-01");
    CHECK(date("2006-07-24T00:00:00+02:00", DateOrder::Iso) == "2006-07-24");
    CHECK(date("2020-03-30 00:00:00.000000000", DateOrder::Iso) == "2020-03-30");
    CHECK(date("20130630", DateOrder::Iso) == "2013-06-30");
    CHECK(date("41455", DateOrder::ExcelSerial) == "2013-06-30");
    CHECK(date("12 Mar 2024", DateOrder::MonthDay) == "2024-03-12");
    CHECK(date("Mar 12, 2024", DateOrder::DayMonth) == "2024-03-12");
    CHECK(date("30/2/2013", DateOrder::DayMonth) == "none");
    CHECK(date("13/13/2013", DateOrder::DayMonth) == "none");
    CHECK(date("1/2/2013", DateOrder::Iso) == "none");
    CHECK(date("0001-01-01", DateOrder::Iso) == "none");
    CHECK(date("", DateOrder::Iso) == "none");
}

TEST_CASE("Identifiers keep their zeros and lose what a spreadsheet added")
{
    CHECK(readIdentifier("2960623488.0") == "2960623488");
    CHECK(readIdentifier(" 0000611365 ") == "0000611365");
    CHECK(readIdentifier("=\"0012\"") == "0012");
    CHECK(readIdentifier("A.10") == "A.10");
    CHECK(readIdentifier("1.20") == "1.20");
    CHECK(isScientific("1.23E+11"));
    CHECK_FALSE(isScientific("E12"));
    CHECK_FALSE(isScientific("3e7a"));
}

TEST_CASE("Day and month are told apart by the whole column")
{
    auto found = findingOf({"1/2/2013", "3/4/2013", "13/4/2013"});
    CHECK(found.kind == ColumnKind::Date);
    CHECK(found.dates == DateOrder::DayMonth);
    CHECK_FALSE(found.ambiguous);
    found = findingOf({"1/2/2013", "3/14/2013"});
    CHECK(found.dates == DateOrder::MonthDay);
    found = findingOf({"1/2/2013", "3/4/2013"}, DecimalMark::Comma);
    CHECK(found.ambiguous);
    CHECK(found.dates == DateOrder::DayMonth);
    CHECK(found.reason.contains(QLatin1String("ambiguous")));
    found = findingOf({"1/2/2013", "3/4/2013"}, DecimalMark::Point);
    CHECK(found.dates == DateOrder::MonthDay);
}

TEST_CASE("The decimal mark is decided by the whole column")
{
    CHECK(findingOf({"1.234", "12,50"}).mark == DecimalMark::Comma);
    CHECK(findingOf({"1,234", "12.50"}).mark == DecimalMark::Point);
    const auto unsure = findingOf({"1.234", "5.678"});
    CHECK(unsure.ambiguous);
}

TEST_CASE("Columns of identifiers, yes and no, and damage are recognised")
{
    auto found = findingOf({"2960623488.0", "1930659387.0"});
    CHECK(found.kind == ColumnKind::Identifier);
    CHECK(found.floatIds);
    found = findingOf({"0000611365", "0007900770"});
    CHECK(found.kind == ColumnKind::Identifier);
    CHECK(found.leadingZeros);
    CHECK(findingOf({"Yes", "No", "No"}).kind == ColumnKind::YesNo);
    CHECK(findingOf({"1.2E+11", "1930659387"}).scientific == 1);
    CHECK(findingOf({"41455", "41456"}).dates == DateOrder::ExcelSerial);
    CHECK(findingOf({"", " "}).kind == ColumnKind::Empty);
    CHECK(findingOf({"Anna", "Bob"}).kind == ColumnKind::Text);
}
