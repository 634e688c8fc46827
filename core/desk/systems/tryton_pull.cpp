// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/tryton_pull.h"

#include "core/exchange/systems/tryton_values.h"

#include <QtCore/QSet>

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

/// Reads records by id, some hundreds at a time.
Status readByIds(TrytonClient &client, const QString &model, const QSet<qint64> &ids,
                 const QStringList &fields, const std::function<Status(const QJsonObject &)> &take)
{
    QJsonArray part;
    const auto read = [&]() -> Status {
        if (part.isEmpty())
            return {};
        const QJsonArray domain = tryton::only(clause("id", "in", part));
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

Status readLines(TrytonClient &client, TrytonBook *book)
{
    const QJsonArray domain{
        clause("account.type.receivable", "=", true), clause("reconciliation", "=", QJsonValue()),
        clause("party", "!=", QJsonValue()), clause("move.state", "=", QStringLiteral("posted")),
        clause("debit", ">", tryton::decimal(QStringLiteral("0")))};
    const QStringList fields{QStringLiteral("maturity_date"), QStringLiteral("debit"),
                             QStringLiteral("party"),         QStringLiteral("date"),
                             QStringLiteral("move.number"),   QStringLiteral("move.origin")};
    return client.searchRead(
        QStringLiteral("account.move.line"), domain, fields, [&](const QJsonObject &row) -> Status {
            const QJsonObject move = row.value(QLatin1String("move.")).toObject();
            TrytonLine line;
            line.id = number(row, "id");
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
            return {};
        });
}

/// The invoices' own numbers, and what is left to pay of them.
Status readInvoices(TrytonClient &client, TrytonBook *book)
{
    QHash<qint64, std::vector<size_t>> linesOf;
    QSet<qint64> ids;
    for (size_t i = 0; i < book->lines.size(); ++i) {
        if (book->lines[i].invoice == 0)
            continue;
        ids.insert(book->lines[i].invoice);
        linesOf[book->lines[i].invoice].push_back(i);
    }
    return readByIds(client, QStringLiteral("account.invoice"), ids,
                     {QStringLiteral("number"), QStringLiteral("amount_to_pay")},
                     [&](const QJsonObject &row) -> Status {
                         const auto &lines = linesOf[number(row, "id")];
                         const bool one = lines.size() == 1;
                         for (size_t i = 0; i < lines.size(); ++i) {
                             TrytonLine &line = book->lines[lines[i]];
                             const QString own = word(row, "number");
                             if (!own.isEmpty())
                                 line.number =
                                     one ? own : own + QLatin1Char('/') + QString::number(i + 1);
                             // Of an invoice in several parts what is left is said of the whole
                             // only: each part stays open until it is reconciled.
                             const QString left =
                                 tryton::decimalText(row.value(QLatin1String("amount_to_pay")));
                             if (one && !left.isEmpty())
                                 line.open = left;
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
    DUNLIN_TRY(
        readByIds(client, QStringLiteral("party.party"), ids,
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
    return readByIds(
        client, QStringLiteral("party.address"), QSet<qint64>(addresses.begin(), addresses.end()),
        {QStringLiteral("street"), QStringLiteral("postal_code"), QStringLiteral("city"),
         QStringLiteral("country.code")},
        [&](const QJsonObject &row) -> Status {
            TrytonParty &party = book->parties[partyOf.value(number(row, "id"))];
            party.street = word(row, "street").simplified();
            party.postcode = word(row, "postal_code");
            party.city = word(row, "city");
            party.country = word(row.value(QLatin1String("country.")).toObject(), "code");
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

Result<TrytonBook> readTryton(TrytonClient &client)
{
    TrytonBook book;
    DUNLIN_TRY(readCompany(client, &book));
    DUNLIN_TRY(readLines(client, &book));
    DUNLIN_TRY(readInvoices(client, &book));
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
