// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/flat_statement.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>

namespace dunlin::exchange {

using base::Status;

namespace {

constexpr char kCredit[] = "CRDT";
constexpr char kDebit[] = "DBIT";

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

void addBalance(StatementHead *head, const char *code, const std::optional<Decimal> &amount,
                const QString &day)
{
    if (amount)
        head->balances.push_back({QLatin1String(code), *amount, head->currency, day});
}

Status giveEntry(const StatementHead &head, StatementEntry entry, StatementTotals *totals,
                 StatementSink &sink)
{
    totals->add(entry);
    return sink.entry(head, std::move(entry));
}

/// "261124" of BAI2.
QString bai2Day(const QString &text)
{
    const QDate day =
        QDate::fromString(QStringLiteral("20") + text.left(6), QStringLiteral("yyyyMMdd"));
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

StatementEntry ofxEntry(const QJsonObject &one, const QString &currency)
{
    StatementEntry entry;
    entry.currency = currency;
    entry.amountText = text(one, "amount");
    const auto amount = Decimal::fromText(entry.amountText);
    if (amount)
        entry.amount = amount->abs();
    else
        entry.problem = QStringLiteral("its amount is not a decimal number");
    entry.indicator = QLatin1String(amount && amount->isNegative() ? kDebit : kCredit);
    entry.bookingDate = entry.valueDate = text(one, "date");
    entry.bankReference = text(one, "id");
    entry.reference = text(one, "ref");
    PaymentDetail detail;
    const QString name = text(one, "name");
    const bool credit = entry.isCredit();
    (credit ? detail.debtor : detail.creditor) = name;
    (credit ? detail.debtorAccount : detail.creditorAccount) = text(one, "counter_account");
    const QString memo = text(one, "memo");
    if (!memo.isEmpty())
        detail.text << memo;
    // What a payer wrote may stand where his name belongs.
    else if (!name.isEmpty())
        detail.text << name;
    detail.indicator = entry.indicator;
    entry.details.push_back(std::move(detail));
    return entry;
}

StatementEntry bai2Entry(const QJsonObject &one, const StatementHead &head, const QString &day,
                         int exponent)
{
    StatementEntry entry;
    entry.currency = head.currency;
    const QString side = text(one, "side");
    if (!one.value(QLatin1String("amount")).isDouble())
        entry.problem = QStringLiteral("it has no amount");
    else if (side.isEmpty())
        entry.problem = QStringLiteral("its type is neither credit nor debit");
    else
        entry.amount =
            Decimal::fromMinor(one.value(QLatin1String("amount")).toInteger(), exponent).abs();
    entry.indicator = QLatin1String(side == QLatin1String("debit") ? kDebit : kCredit);
    entry.bookingDate = entry.valueDate = day;
    entry.bankReference = text(one, "bank_ref");
    entry.information = text(one, "type");
    PaymentDetail detail;
    detail.indicator = entry.indicator;
    const QString reference = text(one, "customer_ref");
    if (!reference.isEmpty())
        detail.references.push_back({reference, {}});
    if (const QString words = text(one, "text"); !words.isEmpty())
        detail.text << words;
    entry.details.push_back(std::move(detail));
    return entry;
}

} // namespace

Status giveOfx(const QJsonObject &file, StatementSink &sink)
{
    for (const QJsonValue &value : file.value(QLatin1String("statements")).toArray()) {
        const QJsonObject one = value.toObject();
        StatementHead head;
        head.account = text(one, "account");
        head.currency = text(one, "currency");
        if (text(one, "kind") != QLatin1String("bank")) {
            sink.warn(QStringLiteral("the %1 account %2 is no bank account: left out")
                          .arg(text(one, "kind"), head.account));
            continue;
        }
        const QJsonObject closing = one.value(QLatin1String("closing")).toObject();
        QString day = text(closing, "date");
        if (day.isEmpty())
            day = text(one, "to");
        addBalance(&head, "CLBD", Decimal::fromText(text(closing, "amount")), day);
        StatementTotals totals;
        int number = 0;
        for (const QJsonValue &line : one.value(QLatin1String("entries")).toArray()) {
            StatementEntry entry = ofxEntry(line.toObject(), head.currency);
            entry.number = ++number;
            DUNLIN_TRY(giveEntry(head, std::move(entry), &totals, sink));
        }
        DUNLIN_TRY(sink.end(head, totals));
    }
    return {};
}

Status giveBai2(const QJsonObject &file, StatementSink &sink)
{
    for (const QJsonValue &group : file.value(QLatin1String("groups")).toArray()) {
        const QString day = bai2Day(text(group.toObject(), "as_of"));
        for (const QJsonValue &value :
             group.toObject().value(QLatin1String("accounts")).toArray()) {
            const QJsonObject one = value.toObject();
            StatementHead head;
            head.account = text(one, "account");
            head.currency = text(one, "currency");
            if (head.currency.isEmpty())
                head.currency = QStringLiteral("USD"); // the format's own default
            const auto currency = base::Currency::fromCode(head.currency.toLatin1());
            const int exponent = currency ? currency->exponent() : 2;
            const auto balance = [&](const char *key) {
                const QJsonValue amount = one.value(QLatin1String(key));
                return amount.isDouble()
                           ? std::optional(Decimal::fromMinor(amount.toInteger(), exponent))
                           : std::nullopt;
            };
            addBalance(&head, "OPBD", balance("opening_ledger_010"), day);
            addBalance(&head, "CLBD", balance("closing_ledger_015"), day);
            StatementTotals totals;
            int number = 0;
            for (const QJsonValue &line : one.value(QLatin1String("entries")).toArray()) {
                StatementEntry entry = bai2Entry(line.toObject(), head, day, exponent);
                entry.number = ++number;
                DUNLIN_TRY(giveEntry(head, std::move(entry), &totals, sink));
            }
            DUNLIN_TRY(sink.end(head, totals));
        }
    }
    return {};
}

} // namespace dunlin::exchange
