// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/money_columns.h"

#include <algorithm>
#include <initializer_list>

namespace dunlin::exchange {

namespace {

using Words = std::initializer_list<const char *>;

bool hasAny(const QString &text, Words words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return text.contains(QString::fromUtf8(word)); });
}

bool saysPaid(const QString &header)
{
    return hasAny(header, {"paid", "bezahlt", "gezahlt", "pagado", "pagato", "pago", "payé",
                           "betaald", "betalt"})
           && !hasAny(header, {"unpaid", "unbezahlt", "pendiente"});
}

bool saysOpen(const QString &header)
{
    return !hasAny(header, {"original", "initial", "opening"})
           && hasAny(header, {"open", "due", "balance", "outstanding", "unpaid", "residu", "remain",
                              "pending", "offen", "saldo", "restb", "solde", "restant", "pendiente",
                              "aberto"});
}

template <class Test>
bool allValues(const ColumnFacts &facts, Test test)
{
    return facts.fewValues && !facts.values.empty()
           && std::all_of(facts.values.begin(), facts.values.end(), test);
}

bool saysCurrency(const QString &header)
{
    return hasAny(header, {"currency", "währung", "waehrung", "devise", "moneda", "moeda", "valuta",
                           "divisa"});
}

/// What is called so, though a cell may be none: its row is then told, and not taken for the
/// office's own.
bool isCurrencyColumn(const QString &header, const ColumnFacts &facts)
{
    if (saysCurrency(header) && facts.finding.kind == ColumnKind::Text && facts.fewValues)
        return true;
    return hasAny(header, {"cur", "ccy", "währ", "waehr", "whg", "wkz"})
           && allValues(facts, [](const std::string &value) {
                  const QByteArray code = currencyCodeOf(value);
                  return !code.isEmpty() && base::Currency::fromCode(code);
              });
}

bool isSideColumn(const QString &header, const ColumnFacts &facts)
{
    static const QStringList kWhole = {
        QStringLiteral("sh"),   QStringLiteral("dc"), QStringLiteral("cd"), QStringLiteral("drcr"),
        QStringLiteral("crdr"), QStringLiteral("dh"), QStringLiteral("da")};
    const bool named = kWhole.contains(header)
                       || (hasAny(header, {"soll", "debit", "débit", "debe", "dare"})
                           && hasAny(header, {"haben", "credit", "crédit", "haber", "avere"}))
                       || hasAny(header, {"shkz", "kennzeichensh", "shkennz"});
    return named && allValues(facts, [](const std::string &value) {
               return readCredit(value).has_value();
           });
}

std::optional<AmountText> amountIn(const ColumnFacts &facts, size_t row)
{
    return row < facts.first.size() ? readAmount(facts.first[row], facts.finding.mark)
                                    : std::nullopt;
}

/// Whether the one is never more than the other, nor on its other side: what is open or paid of it.
/// A running balance is more soon.
bool isPartOf(const ColumnFacts &part, const ColumnFacts &whole)
{
    size_t seen = 0;
    for (size_t row = 0; row < part.first.size(); ++row) {
        const auto p = amountIn(part, row);
        const auto w = amountIn(whole, row);
        if (!p || !w)
            continue;
        bool read = false;
        const double a = QByteArray::fromStdString(p->digits).toDouble(&read);
        const double b = QByteArray::fromStdString(w->digits).toDouble();
        if (!read || std::abs(a) > std::abs(b) || a * b < 0)
            return false;
        ++seen;
    }
    return seen > 0;
}

bool isHeadedBy(const QString &header, Words words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        const QString part = QString::fromUtf8(word);
        return header.startsWith(part) || header.endsWith(part);
    });
}

/// "Soll", "Betrag Soll", "Debit amount"; not "Debitor".
bool saysDebit(const QString &header)
{
    return isHeadedBy(header, {"soll", "debit", "débit", "débito", "debe", "dare"})
           && !hasAny(header, {"debitor", "haben", "credit", "note"});
}

bool saysCredit(const QString &header)
{
    return isHeadedBy(header, {"haben", "credit", "crédit", "crédito", "haber", "avere"})
           && !hasAny(header, {"creditor", "soll", "debit", "note", "limit", "rating", "score"});
}

bool holdsAmount(const ColumnFacts &facts)
{
    return facts.finding.kind == ColumnKind::Amount || facts.finding.kind == ColumnKind::Identifier;
}

/// The columns of one file, and which of them give a field.
class Completion {
public:
    Completion(InferredProfile *inferred, const std::vector<std::string> &header,
               const std::vector<ColumnFacts> &facts)
        : m_inferred(inferred)
        , m_header(header)
        , m_facts(facts)
        , m_map(mapColumns(inferred->profile, header))
    {
        for (const std::string &cell : header)
            m_headers.push_back(normalisedHeader(cell));
    }

    void run()
    {
        if (m_map[Field::Currency] < 0)
            addFirst(Field::Currency, isCurrencyColumn, QStringLiteral("every cell is a currency"));
        if (m_map[Field::Side] < 0)
            addFirst(Field::Side, isSideColumn, QStringLiteral("every cell says debit or credit"));
        if (takeSides())
            return;
        if (m_map[Field::Amount] < 0 || m_map[Field::Settled] >= 0)
            return; // what is settled has nothing open: its amount is the whole
        if (!takeOpenPart())
            addPaid();
    }

private:
    bool isFree(size_t column) const { return !m_map.mapped[column]; }

    void give(Field field, size_t column, const QString &reason)
    {
        const auto same = std::count(m_headers.begin(), m_headers.end(), m_headers[column]);
        const bool unique = !m_headers[column].isEmpty() && same == 1;
        m_inferred->profile.columns[field] = {unique ? toQString(m_header[column])
                                                     : QStringLiteral("#%1").arg(column + 1)};
        m_inferred->columnReasons[column] = reason;
        m_map.mapped[column] = true;
        m_map.column[size_t(field)] = int(column);
    }

    void addFirst(Field field, bool (*fits)(const QString &, const ColumnFacts &),
                  const QString &reason)
    {
        for (size_t i = 0; i < m_headers.size(); ++i) {
            if (!isFree(i) || !fits(m_headers[i], m_facts[i]))
                continue;
            give(field, i, reason);
            return;
        }
    }

    void moveAmount(size_t column, const QString &reason)
    {
        if (m_map[Field::Amount] >= 0) {
            const auto before = size_t(m_map[Field::Amount]);
            m_map.mapped[before] = false;
            m_inferred->columnReasons[before].clear();
        }
        give(Field::Amount, column, reason);
    }

    std::optional<size_t> amountCalled(bool (*says)(const QString &)) const
    {
        for (size_t i = 0; i < m_headers.size(); ++i) {
            const bool mine = int(i) == m_map[Field::Amount];
            if ((isFree(i) || mine) && says(m_headers[i])
                && (holdsAmount(m_facts[i]) || m_facts[i].finding.kind == ColumnKind::Empty))
                return i;
        }
        return std::nullopt;
    }

    // A column of debits beside one of credits; a balance there goes on from row to row.
    bool takeSides()
    {
        const auto debit = amountCalled(saysDebit);
        const auto credit = amountCalled(saysCredit);
        if (!debit || !credit || m_map[Field::Credit] >= 0)
            return false;
        moveAmount(*debit, QStringLiteral("the debits, beside the credits"));
        give(Field::Credit, *credit, QStringLiteral("the credits, beside the debits"));
        return true;
    }

    /// An amount of the file that is always at least as much as this one.
    std::optional<size_t> wholeOf(size_t part) const
    {
        for (size_t i = 0; i < m_headers.size(); ++i) {
            const bool mine = int(i) == m_map[Field::Amount];
            if (i != part && (isFree(i) || mine) && holdsAmount(m_facts[i])
                && !saysOpen(m_headers[i]) && !isOtherAmount(m_headers[i])
                && isPartOf(m_facts[part], m_facts[i]))
                return i;
        }
        return std::nullopt;
    }

    bool takeOpenPart()
    {
        for (size_t i = 0; i < m_headers.size(); ++i) {
            if (!isFree(i) || !holdsAmount(m_facts[i]) || !saysOpen(m_headers[i])
                || isOtherAmount(m_headers[i]))
                continue;
            const auto whole = wholeOf(i);
            if (!whole)
                continue;
            moveAmount(i, QStringLiteral("what is open: it is never more than \"%1\"")
                              .arg(toQString(m_header[*whole])));
            return true;
        }
        return saysOpen(m_headers[size_t(m_map[Field::Amount])]);
    }

    void addPaid()
    {
        const auto amount = size_t(m_map[Field::Amount]);
        if (m_map[Field::Paid] >= 0)
            return;
        for (size_t i = 0; i < m_headers.size(); ++i) {
            if (!isFree(i) || !holdsAmount(m_facts[i]) || !saysPaid(m_headers[i])
                || !isPartOf(m_facts[i], m_facts[amount]))
                continue;
            give(Field::Paid, i,
                 QStringLiteral("what is paid: it is never more than \"%1\"")
                     .arg(toQString(m_header[amount])));
            return;
        }
    }

    InferredProfile *m_inferred;
    const std::vector<std::string> &m_header;
    const std::vector<ColumnFacts> &m_facts;
    ColumnMap m_map;
    std::vector<QString> m_headers;
};

} // namespace

bool isOtherAmount(const QString &normalised)
{
    return saysPaid(normalised) || isHeadedBy(normalised, {"vat", "rate"})
           || normalised.endsWith(QLatin1String("ht")) // hors taxe
           || hasAny(normalised, {"tax", "mwst", "steuer", "tva", "discount", "skonto", "limit",
                                  "interest", "zins", "days", "tage", "jours", "dias", "percent",
                                  "quantity", "level", "stufe"});
}

void addMoneyColumns(InferredProfile *inferred, const std::vector<std::string> &header,
                     const std::vector<ColumnFacts> &facts)
{
    if (inferred->profile.layout == Layout::Items)
        Completion(inferred, header, facts).run();
}

} // namespace dunlin::exchange
