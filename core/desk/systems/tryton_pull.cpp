// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/tryton_pull.h"

#include "core/exchange/systems/tryton_values.h"

#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
namespace tryton = exchange::tryton;

namespace {

constexpr qsizetype kIdsAtOnce = 500;

QString word(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

QJsonArray clause(const char *field, const char *op, const QJsonValue &value)
{
    return {QLatin1String(field), QLatin1String(op), value};
}

/// Remembers when a record was last written.
void note(TrytonBook *book, const QJsonObject &row)
{
    ++book->read;
    for (const char *key : {"write_date", "create_date"}) {
        const QDateTime at = tryton::momentOf(row.value(QLatin1String(key)));
        if (at.isValid() && (!book->newest.isValid() || at > book->newest))
            book->newest = at;
    }
}

QStringList withDates(QStringList fields)
{
    return fields << QStringLiteral("write_date") << QStringLiteral("create_date");
}

Status readCompany(TrytonClient &client, TrytonBook *book)
{
    const qint64 company = client.context().value(QLatin1String("company")).toInteger();
    DUNLIN_TRY_VALUE(const QJsonValue rows,
                     client.call(QStringLiteral("model.company.company.read"),
                                 {QJsonArray{company}, QJsonArray{QStringLiteral("party.name"),
                                                                  QStringLiteral("currency.code"),
                                                                  QStringLiteral("currency")}}));
    const QJsonObject row = rows.toArray().at(0).toObject();
    book->company = word(row.value(QLatin1String("party.")).toObject(), "name");
    book->currency = word(row.value(QLatin1String("currency.")).toObject(), "code");
    book->currencyId = number(row, "currency");
    if (book->company.isEmpty() || book->currency.isEmpty())
        return fail(ErrorCode::Protocol, QStringLiteral("the company has no name or currency"));
    return {};
}

QStringList lineFields()
{
    return withDates({QStringLiteral("maturity_date"), QStringLiteral("debit"),
                      QStringLiteral("party"), QStringLiteral("date"),
                      QStringLiteral("reconciliation"), QStringLiteral("move.number"),
                      QStringLiteral("move.origin"), QStringLiteral("move.write_date"),
                      QStringLiteral("move.create_date")});
}

void takeLine(TrytonBook *book, const QJsonObject &row)
{
    const QJsonObject move = row.value(QLatin1String("move.")).toObject();
    note(book, move);
    --book->read; // it came with its line
    note(book, row);
    TrytonLine line;
    line.id = number(row, "id");
    if (!row.value(QLatin1String("reconciliation")).isNull()) {
        book->closed.insert(line.id);
        return;
    }
    line.party = number(row, "party");
    const QString origin = word(move, "origin");
    if (origin.startsWith(QLatin1String("account.invoice,")))
        line.invoice = origin.section(QLatin1Char(','), 1).toLongLong();
    line.number = word(move, "number");
    line.issued = tryton::dateOf(row.value(QLatin1String("date")));
    line.due = tryton::dateOf(row.value(QLatin1String("maturity_date")));
    line.amount = tryton::decimalText(row.value(QLatin1String("debit")));
    line.open = line.amount;
    if (!line.due.isValid())
        line.due = line.issued;
    book->lines.push_back(std::move(line));
}

/// What may stand in an office's books: receivables that somebody owes.
QJsonArray receivables()
{
    return {clause("account.type.receivable", "=", true), clause("party", "!=", QJsonValue()),
            clause("move.state", "=", QStringLiteral("posted")),
            clause("debit", ">", tryton::decimal(QStringLiteral("0")))};
}

Status readAllLines(TrytonClient &client, TrytonBook *book)
{
    QJsonArray domain = receivables();
    domain.append(clause("reconciliation", "=", QJsonValue()));
    return client.searchRead(QStringLiteral("account.move.line"), domain, lineFields(),
                             [&](const QJsonObject &row) -> Status {
                                 takeLine(book, row);
                                 return {};
                             });
}

/// Ids of records that were made or written since.
Result<QSet<qint64>> changed(TrytonClient &client, const QString &model, QJsonArray domain,
                             const QStringList &prefixes, TrytonBook *book)
{
    QSet<qint64> ids;
    domain.append(changedSince(book->since, prefixes));
    DUNLIN_TRY(
        client.searchRead(model, domain, withDates({}), [&](const QJsonObject &row) -> Status {
            note(book, row);
            ids.insert(number(row, "id"));
            return {};
        }));
    return ids;
}

/// Lines that were made or written since, and known ones whose invoice or party was.
Status readChangedLines(TrytonClient &client, const TrytonKnown &known, TrytonBook *book)
{
    DUNLIN_TRY_VALUE(const QSet<qint64> invoices,
                     changed(client, QStringLiteral("account.invoice"),
                             tryton::only(clause("type", "=", QStringLiteral("out"))), {QString()},
                             book));
    DUNLIN_TRY_VALUE(const QSet<qint64> parties, changed(client, QStringLiteral("party.party"), {},
                                                         {QString(), QStringLiteral("addresses."),
                                                          QStringLiteral("contact_mechanisms.")},
                                                         book));
    QJsonArray domain = receivables();
    domain.append(changedSince(book->since, {QString(), QStringLiteral("move.")}));
    QSet<qint64> seen;
    const auto take = [&](const QJsonObject &row) -> Status {
        const qint64 id = number(row, "id");
        if (!seen.contains(id))
            takeLine(book, row);
        seen.insert(id);
        return {};
    };
    const QString model = QStringLiteral("account.move.line");
    DUNLIN_TRY(client.searchRead(model, domain, lineFields(), take));
    QSet<qint64> beside;
    for (auto it = known.items.begin(); it != known.items.end(); ++it) {
        if ((invoices.contains(it->invoice) || parties.contains(it->party))
            && !seen.contains(it.key()))
            beside.insert(it.key());
    }
    return readTrytonByIds(client, model, "id", beside, lineFields(), take);
}

/// The invoices' own numbers, and what is left to pay of them.
Status readInvoices(TrytonClient &client, const TrytonKnown &known, TrytonBook *book)
{
    QHash<qint64, std::vector<TrytonLine *>> linesOf;
    QSet<qint64> ids;
    for (TrytonLine &line : book->lines) {
        if (line.invoice == 0)
            continue;
        ids.insert(line.invoice);
        linesOf[line.invoice].push_back(&line);
    }
    return readTrytonByIds(
        client, QStringLiteral("account.invoice"), "id", ids,
        withDates({QStringLiteral("number"), QStringLiteral("amount_to_pay"),
                   QStringLiteral("lines_to_pay")}),
        [&](const QJsonObject &row) -> Status {
            note(book, row);
            std::vector<qint64> parts;
            for (const QJsonValue part : row.value(QLatin1String("lines_to_pay")).toArray())
                parts.push_back(part.toInteger());
            std::sort(parts.begin(), parts.end());
            const QString own = word(row, "number");
            const QString left = tryton::decimalText(row.value(QLatin1String("amount_to_pay")));
            for (TrytonLine *line : linesOf[number(row, "id")]) {
                const auto item = known.items.find(line->id);
                const auto place = std::find(parts.begin(), parts.end(), line->id);
                line->isPart = item != known.items.end() ? item->isPart : parts.size() > 1;
                if (!own.isEmpty())
                    line->number = line->isPart ? own + QLatin1Char('/')
                                                      + QString::number(place - parts.begin() + 1)
                                                : own;
                // Of an invoice in several parts what is left is said of the whole only: each part
                // stays open until it is reconciled.
                if (!line->isPart && parts.size() <= 1 && !left.isEmpty())
                    line->open = left;
            }
            return {};
        });
}

Status readParties(TrytonClient &client, TrytonBook *book)
{
    QSet<qint64> ids;
    for (const TrytonLine &line : book->lines)
        ids.insert(line.party);
    QHash<qint64, qint64> partyOf; // by address
    DUNLIN_TRY(readTrytonByIds(
        client, QStringLiteral("party.party"), "id", ids,
        {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("email"),
         QStringLiteral("phone"), QStringLiteral("mobile"), QStringLiteral("addresses")},
        [&](const QJsonObject &row) -> Status {
            const qint64 id = number(row, "id");
            TrytonParty party;
            party.number = word(row, "code");
            if (party.number.isEmpty())
                party.number = QStringLiteral("T%1").arg(id);
            party.name = word(row, "name");
            party.email = word(row, "email");
            party.phone = word(row, "phone");
            if (party.phone.isEmpty())
                party.phone = word(row, "mobile");
            const qint64 address =
                row.value(QLatin1String("addresses")).toArray().at(0).toInteger();
            if (address > 0)
                partyOf.insert(address, id);
            book->parties.insert(id, std::move(party));
            return {};
        }));
    const QList<qint64> addresses = partyOf.keys();
    return readTrytonByIds(client, QStringLiteral("party.address"), "id",
                           QSet<qint64>(addresses.begin(), addresses.end()),
                           {QStringLiteral("street"), QStringLiteral("postal_code"),
                            QStringLiteral("city"), QStringLiteral("country.code")},
                           [&](const QJsonObject &row) -> Status {
                               TrytonParty &party = book->parties[partyOf.value(number(row, "id"))];
                               party.street = word(row, "street").simplified();
                               party.postcode = word(row, "postal_code");
                               party.city = word(row, "city");
                               party.country =
                                   word(row.value(QLatin1String("country.")).toObject(), "code");
                               return {};
                           });
}

QByteArray cell(const QString &text)
{
    QString quoted = text.simplified();
    quoted.replace(u'"', QLatin1String("\"\""));
    return '"' + quoted.toUtf8() + '"';
}

} // namespace

QJsonArray changedSince(const QDateTime &since, const QStringList &prefixes)
{
    QJsonArray any{QStringLiteral("OR")};
    for (const QString &prefix : prefixes) {
        for (const char *field : {"write_date", "create_date"})
            any.append(QJsonArray{prefix + QLatin1String(field), QStringLiteral(">="),
                                  tryton::moment(since)});
    }
    return any;
}

Status readTrytonByIds(TrytonClient &client, const QString &model, const char *field,
                       const QSet<qint64> &ids, const QStringList &fields,
                       const std::function<Status(const QJsonObject &)> &take)
{
    QJsonArray part;
    const auto read = [&]() -> Status {
        if (part.isEmpty())
            return {};
        const QJsonArray domain = tryton::only(clause(field, "in", part));
        part = {};
        return client.searchRead(model, domain, fields, take);
    };
    for (const qint64 id : ids) {
        part.append(id);
        if (part.size() >= kIdsAtOnce)
            DUNLIN_TRY(read());
    }
    return read();
}

Result<TrytonBook> readTryton(TrytonClient &client, const TrytonKnown &known)
{
    TrytonBook book;
    book.since = known.since;
    book.newest = known.since;
    book.whole = !known.since.isValid();
    DUNLIN_TRY(readCompany(client, &book));
    DUNLIN_TRY(book.whole ? readAllLines(client, &book) : readChangedLines(client, known, &book));
    DUNLIN_TRY(readInvoices(client, known, &book));
    // What was taken in once keeps its number, whatever becomes of its invoice's other parts.
    for (TrytonLine &line : book.lines) {
        if (const auto item = known.items.find(line.id); item != known.items.end())
            line.number = item->number;
    }
    DUNLIN_TRY(readParties(client, &book));
    return book;
}

QByteArray trytonTable(const TrytonBook &book)
{
    QByteArray csv = "customer number,name,creditor,invoice number,invoice date,due date,amount,"
                     "currency,email,phone,street,city,postcode,country\n";
    for (const TrytonLine &line : book.lines) {
        const TrytonParty party = book.parties.value(line.party);
        const QStringList cells{party.number,
                                party.name,
                                book.company,
                                line.number,
                                line.issued.toString(Qt::ISODate),
                                line.due.toString(Qt::ISODate),
                                line.amount,
                                book.currency,
                                party.email,
                                party.phone,
                                party.street,
                                party.city,
                                party.postcode,
                                party.country};
        for (qsizetype i = 0; i < cells.size(); ++i)
            csv += cell(cells[i]) + (i + 1 < cells.size() ? ',' : '\n');
    }
    return csv;
}

Result<exchange::Profile> trytonProfile()
{
    DUNLIN_TRY_VALUE(auto profile, exchange::loadProfile(QStringLiteral("open-items")));
    profile.name = QStringLiteral("tryton");
    profile.mark = exchange::DecimalMark::Point;
    profile.dates = exchange::DateOrder::Iso;
    return profile;
}

} // namespace dunlin::desk
