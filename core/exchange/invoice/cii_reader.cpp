// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invoice/invoice_reader.h"
#include "core/exchange/outside/xml_stream.h"

namespace dunlin::exchange {

using base::XmlElement;

namespace {

/// The first of two names: CII renamed its parts between D13B (ZUGFeRD 1) and D16B.
const XmlElement *either(const XmlElement *root, const char *now, const char *before)
{
    const XmlElement *found = descend(root, {now});
    return found ? found : descend(root, {before});
}

WrittenAmount amountAt(const XmlElement *root, const char *name)
{
    WrittenAmount out;
    if (const XmlElement *found = descend(root, {name});
        found && !found->text.trimmed().isEmpty()) {
        out.text = found->text.trimmed();
        out.currency = found->attribute(QStringLiteral("currencyID"));
    }
    return out;
}

InvoiceParty party(const XmlElement *element)
{
    InvoiceParty out;
    out.name = textAt(element, {"Name"});
    out.legalName = textAt(element, {"SpecifiedLegalOrganization", "TradingBusinessName"});
    out.endpoint = textAt(element, {"URIUniversalCommunication", "URIID"});
    out.id = textAt(element, {"ID"});
    const XmlElement *address = descend(element, {"PostalTradeAddress"});
    out.country = textAt(address, {"CountryID"});
    out.street = textAt(address, {"LineOne"});
    out.city = textAt(address, {"CityName"});
    out.postcode = textAt(address, {"PostcodeCode"});
    for (const XmlElement *registration : childrenOf(element, "SpecifiedTaxRegistration")) {
        const QString number = textAt(registration, {"ID"});
        if (!number.isNull())
            out.vat.append(number);
    }
    return out;
}

void agreement(const XmlElement *element, Invoice *out)
{
    out->buyerReference = textAt(element, {"BuyerReference"});
    out->seller = party(descend(element, {"SellerTradeParty"}));
    out->buyer = party(descend(element, {"BuyerTradeParty"}));
    out->order = textAt(element, {"BuyerOrderReferencedDocument", "IssuerAssignedID"});
    if (out->order.isNull())
        out->order = textAt(element, {"BuyerOrderReferencedDocument", "ID"});
    for (const XmlElement *document : childrenOf(element, "AdditionalReferencedDocument"))
        out->attachments += descend(document, {"AttachmentBinaryObject"}) ? 1 : 0;
}

void payment(const XmlElement *settlement, Invoice *out)
{
    for (const XmlElement *one : childrenOf(settlement, "SpecifiedTradeSettlementPaymentMeans")) {
        PaymentMeans means;
        means.code = textAt(one, {"TypeCode"});
        means.account = textAt(one, {"PayeePartyCreditorFinancialAccount", "IBANID"});
        if (means.account.isNull())
            means.account = textAt(one, {"PayeePartyCreditorFinancialAccount", "ProprietaryID"});
        means.bic = textAt(one, {"PayeeSpecifiedCreditorFinancialInstitution", "BICID"});
        means.debitedAccount = textAt(one, {"PayerPartyDebtorFinancialAccount", "IBANID"});
        out->payment.push_back(std::move(means));
    }
    for (const XmlElement *terms : childrenOf(settlement, "SpecifiedTradePaymentTerms")) {
        for (const XmlElement *text : childrenOf(terms, "Description")) {
            if (!text->text.trimmed().isEmpty())
                out->terms.append(text->text.trimmed());
        }
        if (out->dueDate.isNull())
            out->dueDate = textAt(terms, {"DueDateDateTime", "DateTimeString"});
        const QString mandate = textAt(terms, {"DirectDebitMandateID"});
        if (!mandate.isNull())
            out->mandates.append(mandate);
    }
}

void settlement(const XmlElement *element, Invoice *out)
{
    out->paymentReference = textAt(element, {"PaymentReference"});
    out->currency = textAt(element, {"InvoiceCurrencyCode"});
    out->taxCurrency = textAt(element, {"TaxCurrencyCode"});
    out->payee = textAt(element, {"PayeeTradeParty", "Name"});
    for (const XmlElement *document : childrenOf(element, "InvoiceReferencedDocument")) {
        const QString number = textAt(document, {"IssuerAssignedID"});
        if (!number.isNull())
            out->preceding.append(number);
    }
    payment(element, out);
    for (const XmlElement *tax : childrenOf(element, "ApplicableTradeTax")) {
        QString rate = textAt(tax, {"RateApplicablePercent"});
        if (rate.isNull())
            rate = textAt(tax, {"ApplicablePercent"});
        out->taxes.push_back({textAt(tax, {"CategoryCode"}), rate, textAt(tax, {"BasisAmount"}),
                              textAt(tax, {"CalculatedAmount"})});
    }
    const XmlElement *sums = either(element, "SpecifiedTradeSettlementHeaderMonetarySummation",
                                    "SpecifiedTradeSettlementMonetarySummation");
    out->lines = amountAt(sums, "LineTotalAmount");
    out->net = amountAt(sums, "TaxBasisTotalAmount");
    out->gross = amountAt(sums, "GrandTotalAmount");
    out->allowances = amountAt(sums, "AllowanceTotalAmount");
    out->charges = amountAt(sums, "ChargeTotalAmount");
    out->prepaid = amountAt(sums, "TotalPrepaidAmount");
    out->rounding = amountAt(sums, "RoundingAmount");
    out->payable = amountAt(sums, "DuePayableAmount");
    for (const XmlElement *tax : childrenOf(sums, "TaxTotalAmount")) {
        WrittenAmount amount;
        amount.text = tax->text.trimmed();
        amount.currency = tax->attribute(QStringLiteral("currencyID"));
        if (!amount.text.isEmpty())
            out->taxTotals.push_back(std::move(amount));
    }
}

void lines(const XmlElement *transaction, Invoice *out)
{
    for (const XmlElement *line : childrenOf(transaction, "IncludedSupplyChainTradeLineItem")) {
        ++out->lineCount;
        const XmlElement *part =
            either(line, "SpecifiedLineTradeSettlement", "SpecifiedSupplyChainTradeSettlement");
        const XmlElement *sums = either(part, "SpecifiedTradeSettlementLineMonetarySummation",
                                        "SpecifiedTradeSettlementMonetarySummation");
        out->lineSum += amountAt(sums, "LineTotalAmount").value().value_or(Decimal());
    }
}

} // namespace

Invoice readCii(const XmlElement &root, const QString &)
{
    Invoice out;
    out.root = root.name;
    out.syntax = QStringLiteral("CII");
    out.generation = root.name == QLatin1String("CrossIndustryDocument")
                         ? QStringLiteral("ZUGFeRD 1")
                         : QStringLiteral("CII D16B+");
    const XmlElement *context =
        either(&root, "ExchangedDocumentContext", "SpecifiedExchangedDocumentContext");
    out.customization = textAt(context, {"GuidelineSpecifiedDocumentContextParameter", "ID"});
    out.profile = textAt(context, {"BusinessProcessSpecifiedDocumentContextParameter", "ID"});
    const XmlElement *document = either(&root, "ExchangedDocument", "HeaderExchangedDocument");
    out.number = textAt(document, {"ID"});
    out.typeCode = textAt(document, {"TypeCode"});
    out.issueDate = textAt(document, {"IssueDateTime", "DateTimeString"});
    const XmlElement *transaction =
        either(&root, "SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction");
    agreement(either(transaction, "ApplicableHeaderTradeAgreement",
                     "ApplicableSupplyChainTradeAgreement"),
              &out);
    settlement(either(transaction, "ApplicableHeaderTradeSettlement",
                      "ApplicableSupplyChainTradeSettlement"),
               &out);
    lines(transaction, &out);
    return out;
}

} // namespace dunlin::exchange
