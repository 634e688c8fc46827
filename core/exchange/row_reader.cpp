// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include <QtCore/QRegularExpression>

namespace dunlin::exchange {

using domain::Currency;
using domain::Money;

namespace {

/// "converted_usd", "Owed (USD)", "Betrag EUR": a code that ends the header, in capitals or after
/// an underscore, so that an ordinary word of three letters is not taken for one.
std::optional<Currency> currencyInHeader(std::string_view header)
{
    const QString text = toQString(trimmed(header));
    static const QRegularExpression ending(
        QStringLiteral("[^A-Za-z]\\(?([A-Z]{3})\\)?$|_([a-z]{3})$"));
    const auto match = ending.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString code = match.captured(1) + match.captured(2);
    const auto currency = Currency::fromCode(code.toUpper().toLatin1());
    return currency ? std::optional(*currency) : std::nullopt;
}

} // namespace

RowReader::RowReader(const FileTable &table, const Profile &profile)
    : m_table(table)
    , m_profile(profile)
    , m_reader(table.source().text(), table.dialect())
{
    const ColumnMap &map = table.map();
    if (map[Field::Amount] >= 0)
        m_defaultCurrency = currencyInHeader(table.header()[size_t(map[Field::Amount])]);
    if (!m_defaultCurrency && !profile.currency.isEmpty())
        m_defaultCurrency = currencyOf(profile.currency);
    for (size_t i = 0; i < map.mapped.size(); ++i) {
        if (map.mapped[i])
            m_used.push_back(i);
    }
    m_used.insert(m_used.end(), map.facts.begin(), map.facts.end());
}

void RowReader::begin(const TableRow &row)
{
    m_cells = &m_reader.parse(row.span);
    m_span = row.span;
    m_account = row.account;
    m_field.clear();
    m_reason.clear();
    m_notes.clear();
    m_noisy = 0;
    checkLengths();
}

void RowReader::checkLengths()
{
    for (size_t column : m_used) {
        if ((*m_cells)[column].size() <= kMaxCellBytes)
            continue;
        m_field = toQString(m_table.header()[column]);
        m_reason = QStringLiteral("the cell is longer than %1 bytes").arg(kMaxCellBytes);
        return;
    }
}

void RowReader::fail(Field field, const QString &reason)
{
    if (!ok())
        return;
    m_field = fieldLabel(m_table.map(), m_table.header(), field);
    m_reason = reason;
}

std::string_view RowReader::cell(Field field) const
{
    const int column = m_table.map()[field];
    return column < 0 ? std::string_view() : trimmed((*m_cells)[size_t(column)]);
}

QString RowReader::identifier(Field field)
{
    const std::string_view raw = cell(field);
    if (isScientific(raw)) {
        fail(field, QStringLiteral("\"%1\" was turned into scientific notation by a spreadsheet: "
                                   "its digits are lost")
                        .arg(toQString(raw)));
        return {};
    }
    return toQString(readIdentifier(raw));
}

QDate RowReader::date(Field field)
{
    const std::string_view raw = cell(field);
    if (raw.empty())
        return {};
    const DateOrder order = m_table.rules().dates[size_t(field)];
    if (const auto date = readDate(raw, order))
        return *date;
    const bool serial = readDate(raw, DateOrder::ExcelSerial).has_value();
    fail(field, (serial ? QStringLiteral("\"%1\" is a day number of a spreadsheet among dates")
                        : QStringLiteral("\"%1\" is not a date (read as %2)"))
                    .arg(toQString(raw), serial ? QString() : QString(name(order))));
    return {};
}

std::optional<Currency> RowReader::currencyOf(const QByteArray &code)
{
    const auto known = m_currencies.constFind(code);
    if (known != m_currencies.constEnd())
        return *known;
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return std::nullopt;
    m_currencies.insert(code, *currency);
    return *currency;
}

std::optional<Currency> RowReader::currency(Field amount)
{
    const std::string_view raw = cell(Field::Currency);
    if (!raw.empty()) {
        const auto currency = currencyOf(currencyCodeOf(raw));
        if (!currency)
            fail(Field::Currency, QStringLiteral("\"%1\" is not a currency").arg(toQString(raw)));
        return currency;
    }
    // Signs beside amounts are rare: only cells that do not end in a digit are looked at.
    const std::string_view text = cell(amount);
    if (!text.empty()
        && !(text.front() >= '0' && text.front() <= '9' && text.back() >= '0'
             && text.back() <= '9')) {
        const auto read = readAmount(text, m_table.rules().marks[size_t(amount)]);
        if (read && !read->currency.empty())
            return currencyOf(QByteArray::fromStdString(read->currency));
    }
    if (!m_defaultCurrency)
        fail(amount, QStringLiteral("neither the file nor the profile names a currency"));
    return m_defaultCurrency;
}

std::optional<Money> RowReader::money(Field field, Currency currency)
{
    const std::string_view raw = cell(field);
    if (raw.empty() || !ok())
        return std::nullopt;
    const auto read = readAmount(raw, m_table.rules().marks[size_t(field)]);
    if (!read) {
        fail(field, QStringLiteral("\"%1\" is not an amount (decimal %2)")
                        .arg(toQString(raw), name(m_table.rules().marks[size_t(field)])));
        return std::nullopt;
    }
    if (!read->currency.empty()
        && QByteArrayView(read->currency.data(), qsizetype(read->currency.size()))
               != currency.code()) {
        fail(field, QStringLiteral("the amount is in %1, the row in %2")
                        .arg(QString::fromStdString(read->currency),
                             QString::fromLatin1(currency.code())));
        return std::nullopt;
    }
    bool rounded = false;
    const auto money =
        Money::fromTextRounded(QByteArrayView(read->digits.data(), qsizetype(read->digits.size())),
                               currency, base::Rounding::HalfEven, &rounded);
    if (!money) {
        fail(field, QStringLiteral("\"%1\": %2").arg(toQString(raw), money.error().detail));
        return std::nullopt;
    }
    m_noisy += read->floatNoise;
    if (rounded && m_profile.decimals == Decimals::Reject) {
        fail(field, QStringLiteral("\"%1\" has more decimals than %2 has")
                        .arg(toQString(raw), QString::fromLatin1(currency.code())));
        return std::nullopt;
    }
    if (rounded)
        m_notes.push_back({m_span.line, fieldLabel(m_table.map(), m_table.header(), field),
                           QStringLiteral("rounded half-even"), toQString(raw),
                           QString::fromLatin1(money->toText())});
    return *money;
}

bool RowReader::yes(Field field)
{
    const std::string_view raw = cell(field);
    if (raw.empty())
        return false;
    const auto read = readYesNo(raw);
    if (!read)
        fail(field, QStringLiteral("\"%1\" is neither yes nor no").arg(toQString(raw)));
    return read.value_or(false);
}

bool RowReader::credit(Field field)
{
    const std::string_view raw = cell(field);
    if (raw.empty())
        return false;
    const auto read = readCredit(raw);
    if (!read)
        fail(field, QStringLiteral("\"%1\" is neither debit nor credit").arg(toQString(raw)));
    return read.value_or(false);
}

QString RowReader::facts() const
{
    const ColumnMap &map = m_table.map();
    QString out;
    for (size_t i = 0; i < map.facts.size(); ++i) {
        const std::string_view value = trimmed((*m_cells)[size_t(map.facts[i])]);
        if (value.empty())
            continue;
        if (!out.isEmpty())
            out += QStringLiteral(", ");
        out += map.factNames[i];
        out += QLatin1Char(' ');
        out += toQString(value);
    }
    return out;
}

void RowReader::appendFacts(std::string &key) const
{
    for (int column : m_table.map().facts)
        key.append(1, '\x1f').append(trimmed((*m_cells)[size_t(column)]));
}

} // namespace dunlin::exchange
