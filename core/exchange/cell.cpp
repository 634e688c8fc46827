// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"

#include <algorithm>
#include <array>

namespace dunlin::exchange {

namespace {

constexpr std::string_view kNoBreak = "\xc2\xa0";
constexpr std::string_view kNarrowNoBreak = "\xe2\x80\xaf";
constexpr std::string_view kMinus = "\xe2\x88\x92";
constexpr std::string_view kQuoteGroup = "\xe2\x80\x99";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return (c >= 'A' && c <= 'Z') ? char(c - 'A' + 'a') : c;
}

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool equalsNoCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return lower(x) == lower(y);
           });
}

int monthOf(std::string_view word)
{
    static constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (word.size() < 3)
        return 0;
    const std::array<char, 3> head{lower(word[0]), lower(word[1]), lower(word[2])};
    const size_t at = months.find(std::string_view(head.data(), 3));
    return at != std::string_view::npos && at % 3 == 0 ? int(at / 3) + 1 : 0;
}

/// The three parts of a date as they stand.
struct DateParts {
    std::array<int, 3> value{};
    std::array<int, 3> digits{}; ///< 0: a month name
    int count = 0;
    int nameAt = -1;
};

// Reads digits or a month name; false when the text is no date.
bool takePart(std::string_view cell, size_t &at, DateParts &parts)
{
    const size_t from = at;
    int value = 0;
    while (at < cell.size() && isDigit(cell[at]) && at - from < 8)
        value = value * 10 + (cell[at++] - '0');
    if (at > from) {
        parts.value[size_t(parts.count)] = value;
        parts.digits[size_t(parts.count)] = int(at - from);
        ++parts.count;
        return true;
    }
    while (at < cell.size() && isLetter(cell[at]))
        ++at;
    const int month = monthOf(cell.substr(from, at - from));
    if (month == 0 || parts.nameAt >= 0)
        return false;
    parts.nameAt = parts.count;
    parts.value[size_t(parts.count++)] = month;
    return true;
}

bool isTimeTail(std::string_view tail)
{
    if (tail.empty())
        return true;
    if (tail[0] != 'T' && tail[0] != ' ' && tail[0] != ',')
        return false;
    return std::all_of(tail.begin() + 1, tail.end(), [](char c) {
        return isDigit(c) || isBlankByte(c)
               || std::string_view(":.+-ZzaApPmMUTC").find(c) != std::string_view::npos;
    });
}

std::optional<DateParts> dateParts(std::string_view cell)
{
    DateParts parts;
    size_t at = 0;
    while (parts.count < 3) {
        if (!takePart(cell, at, parts))
            return std::nullopt;
        if (parts.count == 1 && parts.digits[0] == 8) {
            const int packed = parts.value[0];
            parts.value = {packed / 10000, packed / 100 % 100, packed % 100};
            parts.digits = {4, 2, 2};
            parts.count = 3;
        }
        if (parts.count == 3)
            break;
        const size_t before = at;
        while (at < cell.size() && at - before < 2
               && std::string_view("/-. ,").find(cell[at]) != std::string_view::npos)
            ++at;
        if (at == before)
            return std::nullopt;
    }
    if (!isTimeTail(cell.substr(at)))
        return std::nullopt;
    return parts;
}

int fullYear(int year, int digits)
{
    // Two digits: no receivable is due after 2069 or was before 1970.
    if (digits <= 2)
        return year + (year < 70 ? 2000 : 1900);
    return year;
}

std::optional<QDate> makeDate(int year, int month, int day)
{
    if (year < 1900 || year > 2199)
        return std::nullopt;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> serialDate(std::string_view cell)
{
    size_t at = 0;
    int value = 0;
    while (at < cell.size() && isDigit(cell[at]) && at < 6)
        value = value * 10 + (cell[at++] - '0');
    if (at != 5 || value < 15000 || value > 80000)
        return std::nullopt;
    if (at < cell.size() && cell[at] != '.')
        return std::nullopt;
    if (!std::all_of(cell.begin() + qsizetype(at) + (at < cell.size() ? 1 : 0), cell.end(),
                     isDigit))
        return std::nullopt;
    return QDate(1899, 12, 30).addDays(value);
}

} // namespace

QLatin1String name(DateOrder order)
{
    switch (order) {
    case DateOrder::Iso: return QLatin1String("iso");
    case DateOrder::DayMonth: return QLatin1String("day_month");
    case DateOrder::MonthDay: return QLatin1String("month_day");
    case DateOrder::ExcelSerial: return QLatin1String("excel_serial");
    }
    return {};
}

QLatin1String name(DecimalMark mark)
{
    return mark == DecimalMark::Point ? QLatin1String("point") : QLatin1String("comma");
}

std::optional<DateOrder> dateOrderFromName(const QString &text)
{
    for (DateOrder order :
         {DateOrder::Iso, DateOrder::DayMonth, DateOrder::MonthDay, DateOrder::ExcelSerial}) {
        if (text == name(order))
            return order;
    }
    return std::nullopt;
}

std::optional<DecimalMark> decimalMarkFromName(const QString &text)
{
    for (DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma}) {
        if (text == name(mark))
            return mark;
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view cell)
{
    for (;;) {
        if (!cell.empty() && isBlankByte(cell.front()))
            cell.remove_prefix(1);
        else if (cell.starts_with(kNoBreak))
            cell.remove_prefix(kNoBreak.size());
        else
            break;
    }
    for (;;) {
        if (!cell.empty() && isBlankByte(cell.back()))
            cell.remove_suffix(1);
        else if (cell.ends_with(kNoBreak))
            cell.remove_suffix(kNoBreak.size());
        else
            break;
    }
    return cell;
}

std::optional<QDate> readDate(std::string_view cell, DateOrder order)
{
    cell = trimmed(cell);
    if (order == DateOrder::ExcelSerial) {
        if (auto date = serialDate(cell))
            return date;
    }
    const auto parts = dateParts(cell);
    if (!parts)
        return std::nullopt;
    const auto &v = parts->value;
    const auto &d = parts->digits;
    // A year in front, and a month by name, leave no question.
    if (d[0] == 4)
        return makeDate(v[0], v[1], v[2]);
    if (parts->nameAt == 0)
        return makeDate(fullYear(v[2], d[2]), v[0], v[1]);
    if (parts->nameAt == 1)
        return makeDate(fullYear(v[2], d[2]), v[1], v[0]);
    if (d[0] > 2 || d[1] > 2 || (d[2] != 2 && d[2] != 4))
        return std::nullopt;
    if (order == DateOrder::DayMonth)
        return makeDate(fullYear(v[2], d[2]), v[1], v[0]);
    if (order == DateOrder::MonthDay)
        return makeDate(fullYear(v[2], d[2]), v[0], v[1]);
    return std::nullopt;
}

namespace {

/// Sign, currency and number of an amount cell, taken apart from both ends.
struct AmountParts {
    bool negative = false;
    std::string currency;
    std::string_view number;
};

// Takes a currency sign or code (or CR, DR) off the front or the back of `rest`.
bool takeWord(std::string_view &rest, bool front, AmountParts &parts)
{
    const auto isWordByte = [](char c) {
        return isLetter(c) || c == '$' || static_cast<unsigned char>(c) >= 0x80;
    };
    size_t length = 0;
    while (length < rest.size()
           && isWordByte(front ? rest[length] : rest[rest.size() - 1 - length]))
        ++length;
    if (length == 0)
        return true;
    const std::string_view word =
        trimmed(front ? rest.substr(0, length) : rest.substr(rest.size() - length));
    if (front)
        rest.remove_prefix(length);
    else
        rest.remove_suffix(length);
    rest = trimmed(rest);
    if (!front && (equalsNoCase(word, "cr") || equalsNoCase(word, "dr"))) {
        parts.negative = parts.negative != equalsNoCase(word, "cr");
        return true;
    }
    if (word.empty())
        return true;
    if (!parts.currency.empty())
        return false;
    const QByteArray code = currencyCodeOf(word);
    parts.currency = code.toStdString();
    return !code.isEmpty();
}

bool takeSign(std::string_view &rest, bool front, AmountParts &parts)
{
    if (front ? rest.starts_with(kMinus) : rest.ends_with(kMinus)) {
        front ? rest.remove_prefix(kMinus.size()) : rest.remove_suffix(kMinus.size());
        parts.negative = !parts.negative;
    } else if (!rest.empty() && (front ? rest.front() : rest.back()) == '-') {
        front ? rest.remove_prefix(1) : rest.remove_suffix(1);
        parts.negative = !parts.negative;
    } else if (front && !rest.empty() && rest.front() == '+') {
        rest.remove_prefix(1);
    } else {
        return false;
    }
    rest = trimmed(rest);
    return true;
}

std::optional<AmountParts> amountParts(std::string_view rest)
{
    AmountParts parts;
    if (rest.size() > 2 && rest.front() == '(' && rest.back() == ')') {
        rest = trimmed(rest.substr(1, rest.size() - 2));
        parts.negative = true;
        if (!rest.empty() && (rest.front() == '-' || rest.back() == '-'))
            return std::nullopt;
    }
    const bool signedFront = takeSign(rest, true, parts);
    if (!takeWord(rest, true, parts))
        return std::nullopt;
    const bool signedInner = !signedFront && takeSign(rest, true, parts);
    if (!takeWord(rest, false, parts))
        return std::nullopt;
    if (!signedFront && !signedInner)
        takeSign(rest, false, parts);
    if (!takeWord(rest, false, parts))
        return std::nullopt;
    parts.number = rest;
    return parts;
}

// Length of a grouping mark at the front of `text`, 0 when there is none.
size_t groupMark(std::string_view text, char dot)
{
    if (text.empty())
        return 0;
    if (text[0] == dot || text[0] == '\'' || text[0] == ' ')
        return 1;
    for (std::string_view mark : {kNoBreak, kNarrowNoBreak, kQuoteGroup}) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return 0;
}

// 1234 or 1,234 or 12,34,567 (India) into plain digits.
bool readWhole(std::string_view text, char dot, std::string &digits)
{
    size_t inGroup = 0;
    size_t groups = 0;
    for (size_t at = 0; at < text.size();) {
        if (isDigit(text[at])) {
            digits.push_back(text[at++]);
            ++inGroup;
            continue;
        }
        const size_t mark = groupMark(text.substr(at), dot);
        if (mark == 0 || inGroup == 0 || inGroup > 3 || (groups > 0 && inGroup < 2))
            return false;
        at += mark;
        inGroup = 0;
        ++groups;
    }
    return groups == 0 || inGroup == 3;
}

// Beyond 15 significant digits a decimal went through a binary float on its way.
bool dropFloatNoise(std::string &whole, std::string &fraction)
{
    constexpr size_t kFloatDigits = 15;
    const size_t lead = std::min(whole.find_first_not_of('0'), whole.size());
    const size_t significant = whole.size() - lead + fraction.size();
    if (significant <= kFloatDigits || fraction.size() < 6 || whole.size() - lead > 9)
        return false;
    const size_t keep = kFloatDigits - (whole.size() - lead);
    bool carry = fraction[keep] >= '5';
    fraction.resize(keep);
    for (size_t i = fraction.size(); carry && i-- > 0;) {
        carry = fraction[i] == '9';
        fraction[i] = carry ? '0' : char(fraction[i] + 1);
    }
    for (size_t i = whole.size(); carry && i-- > 0;) {
        carry = whole[i] == '9';
        whole[i] = carry ? '0' : char(whole[i] + 1);
    }
    if (carry)
        whole.insert(whole.begin(), '1');
    fraction.erase(
        std::find_if(fraction.rbegin(), fraction.rend(), [](char c) { return c != '0'; }).base(),
        fraction.end());
    return true;
}

} // namespace

std::optional<AmountText> readAmount(std::string_view cell, DecimalMark mark)
{
    cell = trimmed(cell);
    if (cell.empty() || cell.size() > 64)
        return std::nullopt;
    auto parts = amountParts(cell);
    if (!parts || parts->number.empty())
        return std::nullopt;
    const char point = mark == DecimalMark::Point ? '.' : ',';
    const char dot = mark == DecimalMark::Point ? ',' : '.';
    const size_t split = parts->number.find(point);
    std::string whole;
    if (!readWhole(parts->number.substr(0, split), dot, whole))
        return std::nullopt;
    std::string fraction;
    if (split != std::string_view::npos)
        fraction = parts->number.substr(split + 1);
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    if (whole.empty() && fraction.empty())
        return std::nullopt;
    AmountText amount;
    amount.floatNoise = dropFloatNoise(whole, fraction);
    if (parts->negative)
        amount.digits.push_back('-');
    amount.digits += whole.empty() ? std::string("0") : whole;
    if (!fraction.empty())
        amount.digits.append(".").append(fraction);
    amount.currency = std::move(parts->currency);
    return amount;
}

std::string readIdentifier(std::string_view cell)
{
    cell = trimmed(cell);
    // ="0001" is how a spreadsheet is told to keep the zeros.
    if (cell.size() >= 3 && cell.starts_with("=\"") && cell.back() == '"')
        cell = trimmed(cell.substr(2, cell.size() - 3));
    const size_t point = cell.find('.');
    if (point != std::string_view::npos && point > 0 && point + 1 < cell.size()
        && std::all_of(cell.begin(), cell.begin() + qsizetype(point), isDigit)
        && cell.find_first_not_of('0', point + 1) == std::string_view::npos)
        cell = cell.substr(0, point);
    return std::string(cell);
}

bool isScientific(std::string_view cell)
{
    cell = trimmed(cell);
    const size_t e = cell.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= cell.size())
        return false;
    if (cell[e + 1] != '+' && cell[e + 1] != '-')
        return false;
    const auto numeric = [](char c) { return isDigit(c) || c == '.' || c == ',' || c == '-'; };
    return std::all_of(cell.begin(), cell.begin() + qsizetype(e), numeric)
           && std::all_of(cell.begin() + qsizetype(e) + 2, cell.end(), isDigit);
}

std::optional<bool> readYesNo(std::string_view cell)
{
    static constexpr std::string_view yes[] = {"yes", "y",  "true", "1", "ja",
                                               "oui", "si", "sim",  "x", "s\xc3\xad"};
    static constexpr std::string_view no[] = {"no", "n", "false", "0", "nein", "non", "n\xc3\xa3o"};
    cell = trimmed(cell);
    if (cell.size() > 5)
        return std::nullopt;
    const auto is = [&](std::string_view word) { return equalsNoCase(cell, word); };
    if (std::any_of(std::begin(yes), std::end(yes), is))
        return true;
    if (std::any_of(std::begin(no), std::end(no), is))
        return false;
    return std::nullopt;
}

std::optional<bool> readCredit(std::string_view cell)
{
    static constexpr std::string_view credit[] = {"h",
                                                  "haben",
                                                  "c",
                                                  "cr",
                                                  "k",
                                                  "credit",
                                                  "haber",
                                                  "avere",
                                                  "cr\xc3\xa9"
                                                  "dit"};
    static constexpr std::string_view debit[] = {"s",
                                                 "soll",
                                                 "d",
                                                 "dr",
                                                 "debit",
                                                 "debe",
                                                 "dare",
                                                 "d\xc3\xa9"
                                                 "bit"};
    cell = trimmed(cell);
    const auto is = [&](std::string_view word) { return equalsNoCase(cell, word); };
    if (std::any_of(std::begin(credit), std::end(credit), is))
        return true;
    if (std::any_of(std::begin(debit), std::end(debit), is))
        return false;
    return std::nullopt;
}

QByteArray currencyCodeOf(std::string_view signOrCode)
{
    struct Sign {
        std::string_view sign;
        const char *code;
    };
    static constexpr Sign signs[] = {
        {"$", "USD"},
        {"US$", "USD"},
        {"\xe2\x82\xac", "EUR"},
        {"\xc2\xa3", "GBP"},
        {"\xc2\xa5", "JPY"},
        {"\xe2\x82\xb9", "INR"},
        {"R$", "BRL"},
        {"Rs", "INR"},
        {"CHF", "CHF"},
        {"Fr", "CHF"},
        {"kr", "SEK"},
        {"z\xc5\x82", "PLN"},
        {"\xe2\x82\xba", "TRY"},
        {"\xe2\x82\xbd", "RUB"},
        {"A$", "AUD"},
        {"C$", "CAD"},
        {"US Dollar", "USD"},
        {"Euro", "EUR"},
        {"British Pound", "GBP"},
        {"Pound Sterling", "GBP"},
        {"Swiss Franc", "CHF"},
        {"Canadian Dollar", "CAD"},
        {"Australian Dollar", "AUD"},
        {"Indian Rupee", "INR"},
        {"Japanese Yen", "JPY"},
    };
    for (const Sign &entry : signs) {
        if (equalsNoCase(entry.sign, signOrCode))
            return entry.code;
    }
    // "USD - United States Dollar"
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (signOrCode.size() > 3 && !isLetter(signOrCode[3]))
        signOrCode = signOrCode.substr(0, 3);
    const auto currency =
        base::Currency::fromCode(QByteArrayView(signOrCode.data(), qsizetype(signOrCode.size())));
    return currency ? currency->code() : QByteArray();
}

} // namespace dunlin::exchange
