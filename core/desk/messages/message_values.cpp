// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/message_values.h"

#include "core/desk/calendars.h"
#include "core/desk/message_preview.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>

namespace dunlin::desk {

using comms::MergeRow;
using comms::MergeValue;

namespace {

constexpr int kPayDays = 10;
/// 12 CFR 1006.34(b)(5): received on the fifth day that is no weekend and no holiday; the period
/// ends 30 days later.
constexpr int kReceiptDays = 5;
constexpr int kDisputeDays = 30;
constexpr int kShort = 4;

void put(MergeRow &row, const char *name, MergeValue value)
{
    if (value.isSet())
        row.fields[QLatin1String(name)] = std::move(value);
}

void putMoney(MergeRow &row, const char *name, base::Money amount)
{
    row.fields[QLatin1String(name)] = {amount};
}

void putSender(MergeRow &row, const Letterhead &of)
{
    put(row, "sender.name", {of.name});
    put(row, "sender.address", {of.address});
    put(row, "sender.phone", {of.phone});
    put(row, "sender.email", {of.email});
    put(row, "sender.web", {of.web});
    put(row, "sender.registration", {of.registration});
    put(row, "sender.authority", {of.authority});
    put(row, "sender.collector", {of.collector});
    put(row, "creditor.address", {of.creditorAddress});
    put(row, "claim.ground", {of.claimGround});
    put(row, "pay.name", {of.payName});
    put(row, "pay.iban", {of.iban});
    put(row, "pay.bic", {of.bic});
}

/// The promise a message is about: the latest broken one of late, else the next open one.
const domain::PromiseState *promiseOf(const domain::AccountState &account, QDate today)
{
    constexpr int kLately = 45;
    const domain::PromiseState *broken = nullptr;
    const domain::PromiseState *open = nullptr;
    for (const domain::PromiseState &one : account.promises) {
        if (one.status == domain::PromiseStatus::Broken && one.decided.daysTo(today) <= kLately)
            broken = &one;
        else if (!open && one.open().isPositive() && one.due >= today)
            open = &one;
    }
    return broken ? broken : open;
}

void putItems(MergeRow &out, const domain::AccountState &account, QDate today)
{
    base::Money overdue = base::Money::zero(account.currency);
    const domain::ItemState *oldest = nullptr;
    for (const domain::ItemState &item : account.items) {
        if (!item.isOpen())
            continue;
        if (!oldest || item.due < oldest->due)
            oldest = &item;
        if (item.due < today)
            overdue = overdue + item.open.sum();
    }
    putMoney(out, "overdue.amount", overdue);
    if (!oldest)
        return;
    put(out, "item.number", {oldest->number});
    put(out, "item.issued", {oldest->issued});
    put(out, "oldest.due", {oldest->due});
}

} // namespace

MergeRow messageValues(const domain::AccountState &account, const QString &creditor,
                       const Letterhead &letterhead, QDate today)
{
    MergeRow out = mergeValues(account, creditor, today);
    putSender(out, letterhead);
    put(out, "account.short", {account.number.right(kShort)});
    put(out, "product", {account.product});
    if (letterhead.claimGround.isEmpty())
        put(out, "claim.ground", {account.product});
    putMoney(out, "due.amount", account.collectable());
    putMoney(out, "fees.all",
             account.balances[domain::Bucket::Fees] + account.balances[domain::Bucket::Costs]);
    putMoney(out, "paid", account.paidTotal);
    putMoney(out, "unapplied", account.unapplied);
    putMoney(out, "credit.notes", account.creditNotes);
    putMoney(out, "disputed", account.disputed);
    putItems(out, account, today);
    put(out, "pay.by", {today.addDays(kPayDays)});
    put(out, "pay.reference", {account.number});
    const base::BusinessCalendar &calendar = calendarOf({}, account.currency);
    put(out, "dispute.until",
        {calendar.plusBusinessDays(today, kReceiptDays).addDays(kDisputeDays)});
    if (const domain::PromiseState *promise = promiseOf(account, today)) {
        putMoney(out, "promise.amount", promise->amount);
        put(out, "promise.due", {promise->due});
    }
    return out;
}

MergeRow worstCaseValues(base::Currency currency, QDate today)
{
    const auto amount = [currency](const char *text) {
        return base::Money::fromText(text, currency).value_or(base::Money::zero(currency));
    };
    Letterhead head;
    head.name = QStringLiteral("Forderungs- und Inkassogesellschaft für den Mittelstand mbH");
    head.address = QStringLiteral("Kaiserin-Augusta-Viktoria-Straße 1234, 20457 Hamburg");
    head.phone = QStringLiteral("+49 40 1234567890");
    head.email = QStringLiteral("forderungsmanagement@forderungsgesellschaft.example");
    head.web = QStringLiteral("www.forderungsgesellschaft.example");
    head.registration = QStringLiteral("Amtsgericht Hamburg HRB 123456, RDG 371 E 1234");
    head.authority = QStringLiteral("Bundesamt für Justiz, Adenauerallee 99-103, 53113 Bonn");
    head.creditorAddress = QStringLiteral("Am Alten Güterbahnhof 123a, 99999 Langenweißbach");
    head.claimGround = QStringLiteral("Lieferung elektrischer Energie an die Verbrauchsstelle");
    head.payName = QStringLiteral("Treuhandkonto der Inkassogesellschaft");
    head.iban = QStringLiteral("DE89370400440532013000");
    head.bic = QStringLiteral("COBADEFFXXX");
    MergeRow out;
    putSender(out, head);
    put(out, "account.number", {QStringLiteral("RE-2026-000000001234567890-ABCDEF")});
    put(out, "account.short", {QStringLiteral("CDEF")});
    put(out, "account.opened", {today.addYears(-3)});
    put(out, "product", {QStringLiteral("Grundversorgung Doppeltarif Nachtspeicher")});
    put(out, "creditor.name",
        {QStringLiteral("Vereinigte Elektrizitäts- und Gaswerke Niedersachsen-Süd AG & Co. KGaA")});
    put(out, "debtor.name",
        {QStringLiteral("Maximiliane-Alexandrina Freifrau von Hohenstein-Wolfenbüttel")});
    put(out, "debtor.address", {QStringLiteral("Hinter der Alten Dorfkirche 1234 b, 3. Etage")});
    put(out, "debtor.city", {QStringLiteral("Hellschen-Heringsand-Unterschaar")});
    put(out, "debtor.postcode", {QStringLiteral("99999")});
    put(out, "debtor.country", {QStringLiteral("DE")});
    put(out, "overdue.days", {qint64(9999)});
    put(out, "today", {today});
    put(out, "pay.by", {today.addDays(kPayDays)});
    put(out, "pay.reference", {QStringLiteral("RE-2026-000000001234567890-ABCDEF")});
    put(out, "dispute.until", {today.addDays(kReceiptDays + kDisputeDays)});
    put(out, "item.number", {QStringLiteral("RE-2023-000000009876543210")});
    put(out, "item.issued", {today.addYears(-2)});
    put(out, "oldest.due", {today.addYears(-2).addDays(30)});
    put(out, "promise.due", {today.addDays(-3)});
    for (const char *name :
         {"total", "principal", "interest", "fees", "costs", "due.amount", "fees.all", "paid",
          "unapplied", "credit.notes", "disputed", "overdue.amount", "promise.amount"})
        putMoney(out, name, amount("98765432.10"));
    std::vector<MergeRow> items;
    for (int i = 0; i < 12; ++i) {
        MergeRow row;
        put(row, "number", {QStringLiteral("RE-2023-%1").arg(9876543210LL + i, 15)});
        put(row, "issued", {today.addYears(-2).addMonths(i)});
        put(row, "due", {today.addYears(-2).addMonths(i).addDays(30)});
        putMoney(row, "amount", amount("8765432.10"));
        putMoney(row, "open", amount("8765432.10"));
        items.push_back(std::move(row));
    }
    out.fields[QStringLiteral("items")] = {std::move(items)};
    return out;
}

QStringList messageFields()
{
    const MergeRow all = worstCaseValues(base::kEur, QDate(2026, 1, 2));
    QStringList names = all.fields.keys();
    names.sort();
    return names;
}

QByteArray jurisdictionOf(const domain::AccountState &account)
{
    return account.debtor.address.country.toUpper().toLatin1();
}

QString languageOf(const domain::AccountState &account)
{
    if (!account.debtor.language.isEmpty())
        return account.debtor.language;
    static const QHash<QString, QString> usual{
        {QStringLiteral("DE"), QStringLiteral("de")}, {QStringLiteral("AT"), QStringLiteral("de")},
        {QStringLiteral("FR"), QStringLiteral("fr")}, {QStringLiteral("ES"), QStringLiteral("es")},
        {QStringLiteral("MX"), QStringLiteral("es")}, {QStringLiteral("CO"), QStringLiteral("es")}};
    return usual.value(account.debtor.address.country.toUpper(), QStringLiteral("en"));
}

} // namespace dunlin::desk
