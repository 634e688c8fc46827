// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/statement_json.h"

#include "core/exchange/bank/camt_detail.h"
#include "core/exchange/outside/reference.h"

namespace dunlin::exchange {

using base::JsonWriter;
using base::Status;

namespace {

constexpr int kMaxWarnings = 1000;

void text(JsonWriter &json, QByteArrayView key, const QString &value)
{
    json.key(key);
    if (value.isNull())
        json.null();
    else
        json.value(value);
}

void amount(JsonWriter &json, QByteArrayView key, const std::optional<Decimal> &value)
{
    text(json, key, value ? value->toText() : QString());
}

void strings(JsonWriter &json, QByteArrayView key, const QStringList &values)
{
    json.key(key).beginArray();
    for (const QString &value : values)
        json.value(value);
    json.endArray();
}

void balance(JsonWriter &json, const StatementBalance &one)
{
    json.beginObject();
    text(json, "code", one.code);
    text(json, "amount", one.amount.toText());
    text(json, "currency", one.currency);
    text(json, "date", one.date);
    json.endObject();
}

void balanceOrNull(JsonWriter &json, QByteArrayView key, const StatementBalance *one)
{
    json.key(key);
    if (one)
        balance(json, *one);
    else
        json.null();
}

void sums(JsonWriter &json, QByteArrayView key, const CurrencySums &values)
{
    json.key(key).beginObject();
    for (const auto &[currency, sum] : values)
        json.key(currency.left(8).toLatin1()).value(sum.toText());
    json.endObject();
}

void references(JsonWriter &json, const std::vector<StatementReference> &all)
{
    json.key("structured").beginArray();
    for (const StatementReference &one : all) {
        json.beginObject();
        text(json, "ref", one.text);
        text(json, "type", one.type);
        text(json, "kind", referenceKindName(referenceKind(one.text)));
        json.endObject();
    }
    json.endArray();
}

void leaf(JsonWriter &json, const PaymentDetail &detail)
{
    // The other side of the account's movement: who paid a credit, who got a debit.
    const bool credit = detail.indicator == QLatin1String("CRDT");
    json.beginObject();
    amount(json, "amount", detail.amount);
    text(json, "currency", detail.amount ? detail.currency : QString());
    text(json, "amount_from", detail.amountFrom);
    text(json, "indicator", detail.indicator);
    text(json, "end_to_end_id", detail.endToEnd);
    text(json, "acct_svcr_ref", detail.bankReference);
    text(json, "mandate_id", detail.mandate);
    references(json, detail.references);
    strings(json, "unstructured", detail.text);
    text(json, "counterparty", credit ? detail.debtor : detail.creditor);
    text(json, "counterparty_account", credit ? detail.debtorAccount : detail.creditorAccount);
    text(json, "ultimate", credit ? detail.ultimateDebtor : detail.ultimateCreditor);
    if (!detail.returnReason.isNull())
        text(json, "return_reason", detail.returnReason);
    if (!detail.charges.isEmpty())
        strings(json, "charges", detail.charges);
    if (!detail.documents.isEmpty())
        strings(json, "documents", detail.documents);
    json.endObject();
}

void batches(JsonWriter &json, const std::vector<StatementBatch> &all)
{
    json.key("batch").beginArray();
    for (const StatementBatch &batch : all) {
        json.beginObject();
        text(json, "count", batch.count);
        text(json, "amount", batch.amount);
        text(json, "pmt_inf_id", batch.paymentInformation);
        text(json, "msg_id", batch.message);
        json.endObject();
    }
    json.endArray();
}

} // namespace

StatementJson::StatementJson()
{
    m_json.beginObject();
    m_json.key("format").value("camt");
    m_json.key("statements").beginArray();
}

void StatementJson::begin(const MessageHead &head)
{
    m_message = head;
}

void StatementJson::openStatement()
{
    if (m_inStatement)
        return;
    m_inStatement = true;
    m_json.beginObject();
    m_json.key("entries").beginArray();
}

Status StatementJson::entry(const StatementHead &, StatementEntry &&entry)
{
    openStatement();
    m_json.beginObject();
    amount(m_json, "amount", entry.amount);
    text(m_json, "currency", entry.currency.isEmpty() ? QString() : entry.currency);
    text(m_json, "indicator", entry.indicator);
    m_json.key("reversal").boolean(entry.reversal);
    text(m_json, "status", entry.status);
    text(m_json, "booking_date", entry.bookingDate);
    text(m_json, "value_date", entry.valueDate);
    text(m_json, "entry_ref", entry.reference);
    text(m_json, "acct_svcr_ref", entry.bankReference);
    text(m_json, "additional_info", entry.information);
    m_json.key("details").number(qint64(entry.details.size()));
    m_json.key("leaves").beginArray();
    for (const PaymentDetail &detail : entry.details)
        leaf(m_json, detail);
    m_json.endArray();
    if (!entry.batches.empty())
        batches(m_json, entry.batches);
    if (const auto sum = detailsSum(entry)) {
        text(m_json, "details_sum", sum->toText());
        m_json.key("details_sum_equals_entry").boolean(entry.amount && *sum == *entry.amount);
    }
    if (!entry.problem.isEmpty()) {
        ++m_refused;
        text(m_json, "problem", entry.problem);
    }
    m_json.endObject();
    return {};
}

Status StatementJson::end(const StatementHead &head, const StatementTotals &totals)
{
    openStatement();
    m_inStatement = false;
    m_json.endArray();
    text(m_json, "id", head.id);
    text(m_json, "sequence", head.sequence);
    text(m_json, "account", head.account);
    text(m_json, "currency", head.currency);
    text(m_json, "owner", head.owner);
    if (!head.copy.isNull())
        text(m_json, "copy", head.copy);
    balanceOrNull(m_json, "opening", head.opening());
    balanceOrNull(m_json, "closing", head.closing());
    m_json.key("balances").beginArray();
    for (const StatementBalance &one : head.balances)
        balance(m_json, one);
    m_json.endArray();
    m_json.key("entry_count").number(totals.entries);
    m_json.key("entries_by_status").beginObject();
    for (const auto &[status, count] : totals.byStatus)
        m_json.key(status.left(40).remove(u'"').remove(u'\\').toLatin1()).number(count);
    m_json.endObject();
    m_json.key("leaf_count").number(totals.leaves);
    m_json.key("reversals").number(totals.reversals);
    sums(m_json, "credits", totals.credits);
    sums(m_json, "debits", totals.debits);
    sums(m_json, "credits_booked", totals.creditsBooked);
    sums(m_json, "debits_booked", totals.debitsBooked);
    m_json.key("balance_check");
    if (const auto check = checkBalances(head, totals)) {
        m_json.beginObject();
        text(m_json, "computed_closing", check->computedClosing.toText());
        m_json.key("agrees").boolean(check->agrees);
        m_json.endObject();
    } else {
        m_json.null();
    }
    m_json.key("declared_summary");
    if (head.declared.values.empty()) {
        m_json.null();
    } else {
        m_json.beginObject();
        for (const auto &[key, value] : head.declared.values)
            text(m_json, key, value);
        m_json.endObject();
    }
    m_json.endObject();
    for (const QString &sentence : statementWarnings(head, totals))
        warn(sentence);
    return {};
}

void StatementJson::warn(const QString &sentence)
{
    if (m_warnings.size() < kMaxWarnings)
        m_warnings.append(sentence);
    else
        ++m_leftOut;
}

QByteArray StatementJson::take()
{
    m_json.endArray();
    text(m_json, "message", m_message.message);
    text(m_json, "kind", m_message.kind);
    text(m_json, "namespace", m_message.space.isEmpty() ? QString() : m_message.space);
    text(m_json, "msg_id", m_message.id);
    text(m_json, "created", m_message.created);
    if (m_leftOut > 0)
        m_warnings.append(QStringLiteral("%1 more warnings are left out").arg(m_leftOut));
    strings(m_json, "warnings", m_warnings);
    m_json.endObject();
    return m_json.take();
}

} // namespace dunlin::exchange
