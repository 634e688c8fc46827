// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invoice/invoice.h"

#include "core/exchange/outside/json_fields.h"

namespace dunlin::exchange {

namespace {

struct Equation {
    QString name;
    Decimal left, right;
    bool holds() const { return left == right; }
};

Decimal orZero(const WrittenAmount &amount)
{
    return amount.value().value_or(Decimal());
}

/// The tax in the currency of the document; a second total in the tax currency is told only.
Decimal taxOf(const Invoice &invoice)
{
    for (const WrittenAmount &total : invoice.taxTotals) {
        if (total.currency.isEmpty() || total.currency == invoice.currency)
            return orZero(total);
    }
    return {};
}

/// Those of EN 16931 (BR-CO-10, 13, 15, 16) whose terms the document states.
std::vector<Equation> equationsOf(const Invoice &invoice)
{
    std::vector<Equation> out;
    const auto lines = invoice.lines.value(), net = invoice.net.value();
    const auto gross = invoice.gross.value(), payable = invoice.payable.value();
    if (net && lines)
        out.push_back({QStringLiteral("net = lines - allowances + charges"), *net,
                       *lines - orZero(invoice.allowances) + orZero(invoice.charges)});
    if (lines)
        out.push_back({QStringLiteral("sum of lines = lines total"), *lines, invoice.lineSum});
    if (gross && net)
        out.push_back({QStringLiteral("gross = net + tax"), *gross, *net + taxOf(invoice)});
    if (payable && gross)
        out.push_back({QStringLiteral("payable = gross - prepaid + rounding"), *payable,
                       *gross - orZero(invoice.prepaid) + orZero(invoice.rounding)});
    return out;
}

QJsonObject partyJson(const InvoiceParty &party)
{
    return {{QStringLiteral("name"), jsonText(party.name)},
            {QStringLiteral("legal_name"), jsonText(party.legalName)},
            {QStringLiteral("vat"), jsonTexts(party.vat)},
            {QStringLiteral("endpoint"), jsonText(party.endpoint)},
            {QStringLiteral("country"), jsonText(party.country)}};
}

QJsonArray paymentJson(const Invoice &invoice)
{
    const bool ubl = invoice.syntax == QLatin1String("UBL");
    QJsonArray out;
    for (const PaymentMeans &means : invoice.payment) {
        QJsonObject one{{QStringLiteral("code"), jsonText(means.code)},
                        {QStringLiteral("account"), jsonText(means.account)},
                        {QStringLiteral("bic"), jsonText(means.bic)},
                        {QStringLiteral("debited_account"), jsonText(means.debitedAccount)}};
        if (ubl) {
            one[QStringLiteral("payment_id")] = jsonText(means.paymentId);
            one[QStringLiteral("mandate")] = jsonText(means.mandate);
        }
        out.append(one);
    }
    return out;
}

QJsonObject totalsJson(const Invoice &invoice)
{
    return {{QStringLiteral("lines"), jsonText(invoice.lines.text)},
            {QStringLiteral("net"), jsonText(invoice.net.text)},
            {QStringLiteral("gross"), jsonText(invoice.gross.text)},
            {QStringLiteral("allowances"), jsonText(invoice.allowances.text)},
            {QStringLiteral("charges"), jsonText(invoice.charges.text)},
            {QStringLiteral("prepaid"), jsonText(invoice.prepaid.text)},
            {QStringLiteral("rounding"), jsonText(invoice.rounding.text)},
            {QStringLiteral("payable"), jsonText(invoice.payable.text)}};
}

void taxJson(const Invoice &invoice, QJsonObject *out)
{
    QJsonArray totals, parts;
    for (const WrittenAmount &total : invoice.taxTotals)
        totals.append(QJsonObject{{QStringLiteral("amount"), jsonText(total.text)},
                                  {QStringLiteral("currency"), jsonText(total.currency)}});
    for (const InvoiceTax &tax : invoice.taxes)
        parts.append(QJsonObject{{QStringLiteral("category"), jsonText(tax.category)},
                                 {QStringLiteral("rate"), jsonText(tax.rate)},
                                 {QStringLiteral("base"), jsonText(tax.base)},
                                 {QStringLiteral("tax"), jsonText(tax.tax)}});
    (*out)[QStringLiteral("tax_totals")] = totals;
    (*out)[QStringLiteral("tax_breakdown")] = parts;
}

} // namespace

QStringList invoiceWarnings(const Invoice &invoice)
{
    QStringList out;
    for (const Equation &one : equationsOf(invoice)) {
        if (!one.holds())
            out.append(
                QStringLiteral("the amounts do not add up (%1): %2 and %3, difference %4; the "
                               "payable amount rules")
                    .arg(one.name, one.left.toText(), one.right.toText(),
                         (one.left - one.right).toText()));
    }
    if (!invoice.payable.value())
        out.append(invoice.payable.text.isNull()
                       ? QStringLiteral("the document names no amount to pay")
                       : QStringLiteral("the amount to pay \"%1\" is not a decimal number")
                             .arg(invoice.payable.text.left(40)));
    if (invoice.number.isNull())
        out.append(QStringLiteral("the document has no number"));
    if (!invoice.issueDate.isNull() && !invoice.issued().isValid())
        out.append(QStringLiteral("\"%1\" is not a day").arg(invoice.issueDate.left(40)));
    if (!invoice.dueDate.isNull() && !invoice.due().isValid())
        out.append(QStringLiteral("\"%1\" is not a day").arg(invoice.dueDate.left(40)));
    if (invoice.due().isValid() && invoice.due() < invoice.issued())
        out.append(QStringLiteral("it is due before it was issued"));
    if (!invoice.payable.currency.isEmpty() && invoice.payable.currency != invoice.currency)
        out.append(
            QStringLiteral("the amount to pay is in %1, the document in %2: the document rules")
                .arg(invoice.payable.currency, invoice.currency));
    QStringList accounts;
    for (const PaymentMeans &means : invoice.payment) {
        if (!means.account.isNull() && !accounts.contains(means.account))
            accounts.append(means.account);
    }
    if (accounts.size() > 1)
        out.append(
            QStringLiteral("%1 accounts are named to pay to; none is chosen").arg(accounts.size()));
    return out;
}

QJsonObject invoiceJson(const Invoice &invoice)
{
    QJsonObject arithmetic;
    for (const Equation &one : equationsOf(invoice))
        arithmetic[one.name] = one.holds();
    QJsonObject out{
        {QStringLiteral("format"), QStringLiteral("invoice")},
        {QStringLiteral("root"), invoice.root},
        {QStringLiteral("syntax"), invoice.syntax},
        {QStringLiteral("document"),
         invoice.isCreditNote() ? QStringLiteral("credit note") : QStringLiteral("invoice")},
        {QStringLiteral("customization"), jsonText(invoice.customization)},
        {QStringLiteral("profile"), jsonText(invoice.profile)},
        {QStringLiteral("number"), jsonText(invoice.number)},
        {QStringLiteral("type_code"), jsonText(invoice.typeCode)},
        {QStringLiteral("issue_date"), jsonText(invoice.issueDate)},
        {QStringLiteral("due_date"), jsonText(invoice.dueDate)},
        {QStringLiteral("currency"), jsonText(invoice.currency)},
        {QStringLiteral("tax_currency"), jsonText(invoice.taxCurrency)},
        {QStringLiteral("buyer_reference"), jsonText(invoice.buyerReference)},
        {QStringLiteral("order"), jsonText(invoice.order)},
        {QStringLiteral("preceding"), jsonTexts(invoice.preceding)},
        {QStringLiteral("seller"), partyJson(invoice.seller)},
        {QStringLiteral("buyer"), partyJson(invoice.buyer)},
        {QStringLiteral("payee"), jsonText(invoice.payee)},
        {QStringLiteral("payment_reference"), jsonText(invoice.paymentReference)},
        {QStringLiteral("payment"), paymentJson(invoice)},
        {QStringLiteral("terms"), jsonTexts(invoice.terms)},
        {QStringLiteral("mandate"), jsonTexts(invoice.mandates)},
        {QStringLiteral("totals"), totalsJson(invoice)},
        {QStringLiteral("line_count"), invoice.lineCount},
        {QStringLiteral("line_sum"), invoice.lineSum.toText()},
        {QStringLiteral("attachments"), invoice.attachments},
        {QStringLiteral("arithmetic"), arithmetic},
        {QStringLiteral("warnings"), jsonTexts(invoiceWarnings(invoice))},
    };
    if (!invoice.generation.isNull())
        out[QStringLiteral("generation")] = invoice.generation;
    taxJson(invoice, &out);
    return out;
}

} // namespace dunlin::exchange
