// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/bank_lines.h"

#include "core/desk/debit_orders.h"
#include "core/desk/ledger_writer.h"
#include "core/domain/natural_keys.h"
#include "core/exchange/outside/reference.h"
#include "core/store/event_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::Money;
using base::Result;
using base::Status;
using exchange::BankLine;
using store::BankLineRow;
using store::BankLineState;

namespace {

/// Longer texts say nothing more to a person, and everything of the file is in the file.
constexpr qsizetype kMaxWords = 1000;

QByteArray keyText(const base::Bytes16 &key)
{
    return base::bytes16ToHex(key);
}

} // namespace

BankLineRow bankRow(const BankLine &line, base::ImportId import)
{
    BankLineRow row;
    row.id = line.key;
    row.entry = line.entry;
    row.whole = line.whole;
    row.bankAccount = line.account;
    row.booked = line.booked;
    row.value = line.value;
    row.amount = line.amount;
    row.credit = line.credit;
    row.import = import;
    row.payerAccount = line.payerAccount;
    row.endToEnd = line.endToEnd;
    QJsonObject words;
    const auto put = [&words](const char *key, const QString &value) {
        if (!value.isEmpty())
            words[QLatin1String(key)] = value.left(kMaxWords);
    };
    put("payer", line.payer);
    put("text", line.text);
    put("bank_ref", line.bankReference);
    put("return_reason", line.returnReason);
    if (line.reversal)
        words[QStringLiteral("reversal")] = true;
    if (line.charges)
        put("charges", QString::fromLatin1(line.charges->toText()));
    if (line.original)
        put("original", QString::fromLatin1(line.original->toText()));
    if (!line.references.isEmpty())
        words[QStringLiteral("references")] =
            QJsonArray::fromStringList(line.references.mid(0, 50));
    if (!line.documents.isEmpty())
        words[QStringLiteral("documents")] = QJsonArray::fromStringList(line.documents.mid(0, 50));
    row.words = QJsonDocument(words).toJson(QJsonDocument::Compact);
    return row;
}

BankLine bankLine(const BankLineRow &row)
{
    const QJsonObject words = QJsonDocument::fromJson(row.words).object();
    BankLine line;
    line.key = row.id;
    line.entry = row.entry;
    line.whole = row.whole;
    line.account = row.bankAccount;
    line.booked = row.booked;
    line.value = row.value;
    line.amount = row.amount;
    line.credit = row.credit;
    line.payerAccount = row.payerAccount;
    line.endToEnd = row.endToEnd;
    line.payer = words[QStringLiteral("payer")].toString();
    line.text = words[QStringLiteral("text")].toString();
    line.bankReference = words[QStringLiteral("bank_ref")].toString();
    line.returnReason = words[QStringLiteral("return_reason")].toString();
    line.reversal = words[QStringLiteral("reversal")].toBool();
    for (const QJsonValue &reference : words[QStringLiteral("references")].toArray())
        line.references.append(reference.toString());
    for (const QJsonValue &document : words[QStringLiteral("documents")].toArray())
        line.documents.append(document.toString());
    const auto money = [&](const char *key) -> std::optional<Money> {
        const auto value =
            Money::fromText(words[QLatin1String(key)].toString().toLatin1(), row.amount.currency());
        return value ? std::optional(*value) : std::nullopt;
    };
    line.charges = money("charges");
    line.original = money("original");
    return line;
}

void explain(BankLineRow *row, const QString &reason)
{
    QJsonObject words = QJsonDocument::fromJson(row->words).object();
    words[QStringLiteral("reason")] = reason;
    row->words = QJsonDocument(words).toJson(QJsonDocument::Compact);
}

domain::Event BankPoster::payment(const BankLineRow &row, base::AccountId account,
                                  std::optional<base::ItemId> item, const QString &actor) const
{
    const BankLine line = bankLine(row);
    domain::PaymentReceived payment;
    payment.amount = row.amount;
    payment.valueDate = row.value;
    payment.method = QStringLiteral("bank");
    payment.reference = !line.references.isEmpty() ? line.references.first()
                        : !line.text.isEmpty()     ? line.text.left(140)
                                                   : line.endToEnd;
    payment.item = item;
    domain::Event event = m_core.author().draft(account, payment, actor);
    // The same line of the same import is the same event; an undone import's line comes anew.
    event.envelope.id = domain::eventIdFor(account, "bank" + row.import.toHex(), keyText(row.id));
    event.envelope.occurred = base::startOfDay(row.value, m_core.settings().zone);
    return event;
}

Status BankPoster::decide(const BankLine &line, const QString &actor, BankLineRow *row)
{
    if (line.amount.isZero()) {
        row->state = BankLineState::SetAside;
        explain(row, QStringLiteral("the amount is zero"));
        return {};
    }
    if (!line.credit) {
        if (line.isReturn())
            return giveBack(line, actor, row);
        row->state = BankLineState::Outgoing;
        return {};
    }
    if (line.reversal) {
        explain(row,
                QStringLiteral("the bank calls it a reversal that adds money: a person decides"));
        return {};
    }
    DUNLIN_TRY_VALUE(const bool isOrdered, takeOrdered(line, actor, row));
    if (isOrdered)
        return {};
    const exchange::MatchResult match = m_index.match(line);
    if (match.proposals.empty())
        return {};
    const exchange::MatchProposal &best = match.proposals.front();
    row->confidence = best.confidence;
    explain(row, best.reason);
    if (!match.posts(m_postFrom))
        return {};
    domain::Event event = payment(*row, best.account, best.item, actor);
    row->state = BankLineState::Posted;
    row->matched = best.account;
    row->event = event.envelope.id;
    m_events.push_back(std::move(event));
    return {};
}

Result<bool> BankPoster::takeOrdered(const BankLine &line, const QString &actor, BankLineRow *row)
{
    const auto id = debitEventOf(line.endToEnd);
    if (!id)
        return false;
    DUNLIN_TRY_VALUE(const auto ordered, store::EventStore(m_connection, m_core.key()).find(*id));
    if (!ordered || ordered->kind != "payment_expected")
        return false;
    domain::Event event = payment(*row, ordered->account, {}, actor);
    std::get<domain::PaymentReceived>(event.payload).expected = *id;
    row->state = BankLineState::Posted;
    row->matched = ordered->account;
    row->event = event.envelope.id;
    row->confidence = 100;
    explain(row, QStringLiteral("it is the direct debit that was ordered"));
    m_events.push_back(std::move(event));
    return true;
}

Result<std::optional<BankLineRow>> BankPoster::paymentOfReturn(const BankLine &line)
{
    // A payment of this very file may be the one that comes back.
    DUNLIN_TRY(flush());
    store::BankStore bank(m_connection, m_core.key());
    const Money amount = line.original.value_or(line.amount);
    const auto fits = [&](const BankLineRow &row) {
        return row.credit && row.bankAccount == line.account && row.amount == amount
               && (!row.value.isValid() || !line.value.isValid() || row.value <= line.value);
    };
    std::vector<BankLineRow> found;
    if (!line.endToEnd.isEmpty()) {
        DUNLIN_TRY_VALUE(const auto same, bank.postedByEndToEnd(line.endToEnd));
        std::copy_if(same.begin(), same.end(), std::back_inserter(found), fits);
    }
    if (found.empty()) {
        DUNLIN_TRY_VALUE(const auto same, bank.postedByAmount(amount, 1000));
        const QString reference = line.references.isEmpty()
                                      ? QString()
                                      : exchange::normalReference(line.references.first());
        for (const BankLineRow &row : same) {
            const BankLine paid = bankLine(row);
            const bool byReference =
                !reference.isEmpty() && !paid.references.isEmpty()
                && exchange::normalReference(paid.references.first()) == reference;
            const bool byBank =
                !line.bankReference.isEmpty() && line.bankReference == paid.bankReference;
            if (fits(row) && (byReference || byBank))
                found.push_back(row);
        }
    }
    if (found.size() != 1)
        return std::optional<BankLineRow>();
    return std::optional(std::move(found.front()));
}

Status BankPoster::giveBack(const BankLine &line, const QString &actor, BankLineRow *row)
{
    DUNLIN_TRY_VALUE(auto paid, paymentOfReturn(line));
    if (!paid || !paid->matched || !paid->event) {
        explain(row, QStringLiteral("a payment came back, and which one is not sure"));
        return {};
    }
    domain::Reversed reversed;
    reversed.of = *paid->event;
    reversed.reason = line.returnReason.isEmpty()
                          ? QStringLiteral("returned by the bank")
                          : QStringLiteral("returned by the bank: %1").arg(line.returnReason);
    reversed.valueDate = line.value;
    reversed.cause = domain::ReversalCause::Returned;
    const QByteArray source = "bank" + row->import.toHex();
    domain::Event event = m_core.author().draft(*paid->matched, reversed, actor);
    event.envelope.id = domain::eventIdFor(*paid->matched, source, keyText(row->id));
    event.envelope.occurred = base::startOfDay(row->value, m_core.settings().zone);
    m_events.push_back(event);
    if (line.charges && line.charges->isPositive()) {
        domain::Charged cost;
        cost.charge = domain::ChargeKind::Cost;
        cost.amount = *line.charges;
        cost.basis = QStringLiteral("the bank's charge for a payment that came back");
        cost.valueDate = line.value;
        domain::Event charge = m_core.author().draft(*paid->matched, cost, actor);
        charge.envelope.id =
            domain::eventIdFor(*paid->matched, source + "charge", keyText(row->id));
        charge.envelope.occurred = event.envelope.occurred;
        m_events.push_back(std::move(charge));
    }
    row->state = BankLineState::Returned;
    row->matched = paid->matched;
    row->event = event.envelope.id;
    row->confidence = 100;
    explain(row, reversed.reason);
    paid->state = BankLineState::Returned;
    return store::BankStore(m_connection, m_core.key()).decide(*paid);
}

Status BankPoster::flush()
{
    if (m_events.empty())
        return {};
    std::vector<domain::Event> events;
    events.swap(m_events);
    auto stored = appendOwn(m_core, m_connection, std::move(events));
    return stored ? Status() : Status(base::fail(std::move(stored.error())));
}

} // namespace dunlin::desk
