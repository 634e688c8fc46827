// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile_inference.h"

#include "core/exchange/money_columns.h"

#include <algorithm>
#include <initializer_list>

namespace dunlin::exchange {

namespace {

/// Parts of words that point to a field, in the languages that files come in.
struct FieldWords {
    Field field;
    ColumnKind kind; ///< what the column must hold; Text: text or identifiers
    std::initializer_list<const char *> words;
    std::initializer_list<const char *> without = {}; ///< a header with one of these is another's
};

// The order matters: the first field that fits takes the column.
const FieldWords kItemWords[] = {
    {Field::Settled,
     ColumnKind::Date,
     {"settle", "paid", "clear", "zahl", "ausgleich", "pago"},
     {"ziel", "zahlbar", "frist", "unpaid", "last", "letzt", "derni", "últim", "ultim"}},
    {Field::Due,
     ColumnKind::Date,
     {"due", "fällig", "faellig", "venc", "éché", "eche", "scad", "verval", "forfald", "förfall",
      "zahlungsziel", "zahlbar", "payby", "payable"}},
    {Field::Issued,
     ColumnKind::Date,
     {"issue", "invoice", "posting", "document", "open", "rechn", "beleg", "buch", "factur", "emis",
      "date", "datum", "fecha", "data", "dato"}},
    {Field::Amount,
     ColumnKind::Amount,
     {"totaldue", "amountdue", "balancedue", "amount", "balance", "owed",      "open",    "total",
      "sum",      "brutto",    "gross",      "betrag", "saldo",   "montant",   "importe", "importo",
      "bedrag",   "beløb",     "belopp",     "valor",  "debt",    "principal", "solde"},
     {"net"}},
    {Field::Amount,
     ColumnKind::Amount,
     {"amount", "total", "betrag", "montant", "importe", "valor", "net"}},
    {Field::Disputed, ColumnKind::YesNo, {"disput", "streit"}},
    {Field::Email, ColumnKind::Text, {"mail", "correo", "courriel"}},
    {Field::Phone, ColumnKind::Text, {"phone", "mobile", "telef", "télé", "tel", "handy"}},
    {Field::Item,
     ColumnKind::Text,
     {"invoicenumber", "invoiceno", "invoicenum", "invoice", "document", "doc", "beleg", "rechn",
      "factur", "factuur", "fattur", "faktur", "bilag", "reference", "bill", "ref"},
     {"name",     "partner", "customer", "client", "contact", "party",    "kunde",
      "patient",  "member",  "account",  "konto",  "case",    "contract", "type",
      "belegart", "status",  "date",     "datum",  "address", "currency", "billing"}},
    {Field::Account,
     ColumnKind::Text,
     {"customerid", "customerno", "customernumber", "customerref",     "customercode",
      "custno",     "clientid",   "clientno",       "clientnumber",    "clientref",
      "clientcode", "accountno",  "accountid",      "accountnumber",   "kundennummer",
      "kundennr",   "kundenr",    "debitornr",      "debitorennummer", "debtorid",
      "debtorno"}},
    {Field::Account,
     ColumnKind::Text,
     {"account", "customer", "cust", "client", "debtor", "kunde", "konto", "debitor", "debiteur",
      "cuenta", "conta", "case", "contract", "member", "patient"},
     {"name", "contact", "manager", "type", "status", "currency"}},
    {Field::Account, ColumnKind::Text, {"ac", "id", "number", "nr", "no"}},
    // Without a number the name is what tells one from another.
    {Field::Account,
     ColumnKind::Text,
     {"customer", "client", "kunde", "partner", "contact", "party"}},
    {Field::Debtor,
     ColumnKind::Text,
     {"name", "nom", "nombre", "nome", "naam", "navn", "namn", "sociale", "razónsocial", "firma",
      "debtor", "debiteur", "customer", "kunde", "client"},
     {"currency", "moneda", "nominal", "user", "sales", "creditor", "template"}},
    {Field::Creditor,
     ColumnKind::Text,
     {"creditor", "gläubiger", "glaeubiger", "acreedor", "credor", "créancier"}},
    // Where a debtor is says when one may call.
    {Field::Postcode, ColumnKind::Text, {"postcode", "postal", "zip", "plz"}},
    {Field::City,
     ColumnKind::Text,
     {"city", "town", "stadt", "ville", "ciudad", "cidade", "città"}},
    {Field::Street,
     ColumnKind::Text,
     {"street", "address", "straße", "strasse", "rue", "calle", "dirección", "endereço"},
     {"mail", "city", "country", "state"}},
    {Field::Region,
     ColumnKind::Text,
     {"state", "province", "bundesland", "region"},
     {"status", "statement", "invoice"}},
    {Field::Country, ColumnKind::Text, {"country", "land", "pays", "país"}, {"bundes", "line"}},
};

const FieldWords kLogWords[] = {
    {Field::Date, ColumnKind::Date, {"time", "date", "datum", "fecha", "when"}},
    {Field::Activity, ColumnKind::Text, {"activity", "event", "action", "transaction", "type"}},
    {Field::TotalPaid, ColumnKind::Amount, {"totalpay", "totalpaid", "cumul"}},
    {Field::Payment, ColumnKind::Amount, {"pay", "paid", "receiv", "zahl", "pago"}},
    {Field::Expense, ColumnKind::Amount, {"expens", "cost", "kosten", "spes"}},
    {Field::Amount, ColumnKind::Amount, {"amount", "value", "betrag", "importe", "valor", "total"}},
    {Field::Account, ColumnKind::Text, {"case", "account", "debt", "id", "number", "contract"}},
};

struct EffectWords {
    ActivityRule::Effect effect;
    std::initializer_list<const char *> words;
};

const EffectWords kEffectWords[] = {
    {ActivityRule::Effect::Placement, {"collection", "agency", "placement", "handover", "inkasso"}},
    {ActivityRule::Effect::Payment, {"payment", "paid", "pay", "zahlung", "pago", "receipt"}},
    {ActivityRule::Effect::Interest, {"interest", "zinsen", "interés"}},
    {ActivityRule::Effect::Fee, {"penalty", "fee", "surcharge", "gebühr", "recargo"}},
    {ActivityRule::Effect::Cost, {"cost", "expense", "kosten"}},
    {ActivityRule::Effect::Close, {"close", "write off", "writeoff", "cancel"}},
    {ActivityRule::Effect::Open, {"create", "open", "issue", "invoice", "new debt"}},
};

bool holds(ColumnKind found, ColumnKind wanted)
{
    if (wanted == ColumnKind::Text)
        return found == ColumnKind::Text || found == ColumnKind::Identifier
               || found == ColumnKind::YesNo;
    // Whole amounts look like numbers that identify something.
    if (wanted == ColumnKind::Amount)
        return found == ColumnKind::Amount || found == ColumnKind::Identifier
               || found == ColumnKind::Empty;
    return found == wanted;
}

const char *wordIn(const QString &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text.contains(QString::fromUtf8(word)))
            return word;
    }
    return nullptr;
}

std::optional<InferredProfile> bestBuiltin(const std::vector<std::string> &header)
{
    std::optional<InferredProfile> best;
    int bestFields = 0;
    for (const QString &name : builtinProfiles()) {
        const auto profile = loadProfile(name);
        if (!profile)
            continue;
        const ColumnMap map = mapColumns(*profile, header);
        const int fields = map.fields * 100 + int(profile->required.size());
        if (!map.missing.empty() || !map.foreign.isEmpty() || fields <= bestFields)
            continue;
        bestFields = fields;
        best.emplace();
        best->profile = narrowed(*profile, map, header);
        best->columnReasons.resize(header.size());
        best->reasons.append(
            QStringLiteral("like the profile \"%1\": it knows %2 of the %3 headers and misses none "
                           "that it needs")
                .arg(name)
                .arg(map.fields)
                .arg(header.size()));
    }
    return best;
}

/// Gives fields to columns by what they hold and what their headers resemble.
class Guesser {
public:
    Guesser(const std::vector<std::string> &header, const std::vector<ColumnFacts> &facts)
        : m_header(header)
        , m_facts(facts)
        , m_taken(header.size(), false)
    {
        m_out.columnReasons.resize(header.size());
        for (const std::string &cell : header)
            m_headers.push_back(normalisedHeader(cell));
    }

    InferredProfile guess()
    {
        const bool log = looksLikeLog();
        const auto base =
            loadProfile(log ? QStringLiteral("event-log") : QStringLiteral("open-items"));
        if (base)
            m_out.profile = *base;
        m_out.profile.columns.clear();
        m_out.profile.factColumns.clear();
        m_out.profile.notWith.clear();
        if (log)
            guessLog();
        else
            guessItems();
        m_out.reasons.prepend(
            QStringLiteral("no built-in profile knows these headers: guessed from the headers and "
                           "what the columns hold, as %1")
                .arg(log ? QStringLiteral("one row per event")
                         : QStringLiteral("one row per item")));
        return std::move(m_out);
    }

private:
    bool looksLikeLog() const
    {
        bool activity = false;
        bool date = false;
        for (size_t i = 0; i < m_headers.size(); ++i) {
            // What happened is not due: these are items, whatever kind of document they are.
            if (m_facts[i].finding.kind == ColumnKind::Date
                && wordIn(m_headers[i], {"due", "fällig", "faellig", "venc", "éché", "scad"}))
                return false;
            date = date || m_facts[i].finding.kind == ColumnKind::Date;
            activity = activity
                       || (m_facts[i].finding.kind == ColumnKind::Text && m_facts[i].fewValues
                           && wordIn(m_headers[i], {"activity", "event", "action", "transaction"}));
        }
        return activity && date;
    }

    void take(const FieldWords &entry)
    {
        if (m_out.profile.columns.contains(entry.field))
            return;
        for (const char *word : entry.words) {
            const QString part = QString::fromUtf8(word);
            for (size_t i = 0; i < m_headers.size(); ++i) {
                // "id" and "no" are words of their own or the end of one, never the middle.
                const bool fits =
                    part.size() <= 2 ? m_headers[i].endsWith(part) : m_headers[i].contains(part);
                if (m_taken[i] || !fits || !holds(m_facts[i].finding.kind, entry.kind)
                    || wordIn(m_headers[i], entry.without)
                    || (entry.field == Field::Amount && isOtherAmount(m_headers[i])))
                    continue;
                m_taken[i] = true;
                m_out.profile.columns[entry.field] = {QStringLiteral("#%1").arg(i + 1)};
                m_out.columnReasons[i] =
                    QStringLiteral("the header has \"%1\", and the column holds %2")
                        .arg(part, name(m_facts[i].finding.kind));
                return;
            }
        }
    }

    // When no header says it: the only column that could hold it.
    void takeOnly(Field field, ColumnKind kind)
    {
        if (m_out.profile.columns.contains(field))
            return;
        int only = -1;
        for (size_t i = 0; i < m_facts.size(); ++i) {
            if (m_taken[i] || m_facts[i].finding.kind != kind)
                continue;
            if (only >= 0)
                return;
            only = int(i);
        }
        if (only < 0)
            return;
        m_taken[size_t(only)] = true;
        m_out.profile.columns[field] = {QStringLiteral("#%1").arg(only + 1)};
        m_out.columnReasons[size_t(only)] =
            QStringLiteral("the only column left that holds %1").arg(name(kind));
    }

    // "Number" alone is the invoice's where another column tells whose it is.
    void takeNumberOfItem()
    {
        static const QStringList kNumbers = {QStringLiteral("number"), QStringLiteral("num"),
                                             QStringLiteral("nr"), QStringLiteral("no"),
                                             QStringLiteral("id")};
        const bool named =
            std::any_of(m_headers.begin(), m_headers.end(), [](const QString &header) {
                return wordIn(header, {"customer", "client", "partner", "contact", "debtor",
                                       "kunde", "debitor", "account", "konto", "party"});
            });
        for (const QString &number : kNumbers) {
            for (size_t i = 0; i < m_headers.size() && named; ++i) {
                if (m_taken[i] || m_out.profile.columns.contains(Field::Item)
                    || m_headers[i] != number || !holds(m_facts[i].finding.kind, ColumnKind::Text))
                    continue;
                m_taken[i] = true;
                m_out.profile.columns[Field::Item] = {QStringLiteral("#%1").arg(i + 1)};
                m_out.columnReasons[i] =
                    QStringLiteral("a number beside a column that tells whose it is");
            }
        }
    }

    void guessItems()
    {
        for (const FieldWords &entry : kItemWords) {
            if (entry.field == Field::Account)
                takeNumberOfItem();
            take(entry);
        }
        takeOnly(Field::Amount, ColumnKind::Amount);
        takeOnly(Field::Due, ColumnKind::Date);
        takeOnly(Field::Account, ColumnKind::Identifier);
        m_out.profile.required = {Field::Account, Field::Amount};
        const bool issued = m_out.profile.columns.contains(Field::Issued);
        m_out.profile.required.push_back(
            issued && !m_out.profile.columns.contains(Field::Due) ? Field::Issued : Field::Due);
    }

    void guessLog()
    {
        Profile &profile = m_out.profile;
        for (const FieldWords &entry : kLogWords)
            take(entry);
        takeOnly(Field::Account, ColumnKind::Identifier);
        profile.required = {Field::Account, Field::Activity, Field::Date, Field::Amount};
        profile.repeatedRows = profile.columns.contains(Field::TotalPaid) ? RepeatedRows::Duplicate
                                                                          : RepeatedRows::Count;
        profile.activities.clear();
        const QStringList alias = profile.columns.value(Field::Activity);
        if (alias.isEmpty())
            return;
        const size_t column = size_t(alias.first().mid(1).toInt()) - 1;
        for (const std::string &value : m_facts[column].values) {
            const QString activity = toQString(value);
            const auto rule = std::find_if(
                std::begin(kEffectWords), std::end(kEffectWords),
                [&](const EffectWords &entry) { return wordIn(activity.toLower(), entry.words); });
            if (rule == std::end(kEffectWords))
                continue;
            profile.activities[activity] = {rule->effect, {}};
            m_out.reasons.append(
                QStringLiteral("activity \"%1\": it has \"%2\"")
                    .arg(activity, QString::fromUtf8(wordIn(activity.toLower(), rule->words))));
        }
    }

    const std::vector<std::string> &m_header;
    const std::vector<ColumnFacts> &m_facts;
    std::vector<QString> m_headers;
    std::vector<bool> m_taken;
    InferredProfile m_out;
};

} // namespace

Profile narrowed(Profile profile, const ColumnMap &map, const std::vector<std::string> &header)
{
    profile.columns.clear();
    profile.notWith.clear();
    for (size_t i = 0; i < header.size(); ++i) {
        if (!map.mapped[i])
            continue;
        const QString plain = normalisedHeader(header[i]);
        const auto same = std::count_if(header.begin(), header.end(), [&](const std::string &cell) {
            return normalisedHeader(cell) == plain;
        });
        const bool unique = !plain.isEmpty() && same == 1;
        profile.columns[map.target[i]] = {unique ? toQString(header[i])
                                                 : QStringLiteral("#%1").arg(i + 1)};
    }
    return profile;
}

InferredProfile inferProfile(const std::vector<std::string> &header,
                             const std::vector<ColumnFacts> &facts)
{
    auto inferred = bestBuiltin(header);
    InferredProfile out = inferred ? std::move(*inferred) : Guesser(header, facts).guess();
    addMoneyColumns(&out, header, facts);
    const QString like = out.profile.name;
    out.profile.name = QStringLiteral("inferred");
    out.profile.title = QStringLiteral("inferred from the file, like %1").arg(like);
    return out;
}

} // namespace dunlin::exchange
