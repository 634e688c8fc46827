// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invoice/invoice_reader.h"
#include "core/exchange/outside/xml_stream.h"

namespace dunlin::exchange {

using base::XmlElement;

namespace {

WrittenAmount amountAt(const XmlElement *root, std::initializer_list<const char *> path)
{
    const XmlElement *found = descend(root, path);
    WrittenAmount out;
    if (found && !found->text.trimmed().isEmpty()) {
        out.text = found->text.trimmed();
        out.currency = found->attribute(QStringLiteral("currencyID"));
    }
    return out;
}

InvoiceParty party(const XmlElement *role)
{
    const XmlElement *element = descend(role, {"Party"});
    InvoiceParty out;
    out.name = textAt(element, {"PartyName", "Name"});
    out.legalName = textAt(element, {"PartyLegalEntity", "RegistrationName"});
    out.endpoint = textAt(element, {"EndpointID"});
    out.id = textAt(element, {"PartyIdentification", "ID"});
    const XmlElement *address = descend(element, {"PostalAddress"});
    out.country = textAt(address, {"Country", "IdentificationCode"});
    out.street = textAt(address, {"StreetName"});
    out.city = textAt(address, {"CityName"});
    out.postcode = textAt(address, {"PostalZone"});
    for (const XmlElement *scheme : childrenOf(element, "PartyTaxScheme")) {
        const QString number = textAt(scheme, {"CompanyID"});
        if (!number.isNull())
            out.vat.append(number);
    }
    return out;
}

PaymentMeans means(const XmlElement &element)
{
    PaymentMeans out;
    out.code = textAt(&element, {"PaymentMeansCode"});
    out.paymentId = textAt(&element, {"PaymentID"});
    out.account = textAt(&element, {"PayeeFinancialAccount", "ID"});
    const XmlElement *branch =
        descend(&element, {"PayeeFinancialAccount", "FinancialInstitutionBranch"});
    out.bic = textAt(branch, {"ID"});
    if (out.bic.isNull())
        out.bic = textAt(branch, {"FinancialInstitution", "ID"});
    out.mandate = textAt(&element, {"PaymentMandate", "ID"});
    out.debitedAccount = textAt(&element, {"PaymentMandate", "PayerFinancialAccount", "ID"});
    return out;
}

void taxes(const XmlElement &root, Invoice *out)
{
    for (const XmlElement *total : childrenOf(&root, "TaxTotal")) {
        out->taxTotals.push_back(amountAt(total, {"TaxAmount"}));
        for (const XmlElement *part : childrenOf(total, "TaxSubtotal"))
            out->taxes.push_back({textAt(part, {"TaxCategory", "ID"}),
                                  textAt(part, {"TaxCategory", "Percent"}),
                                  textAt(part, {"TaxableAmount"}), textAt(part, {"TaxAmount"})});
    }
}

void totals(const XmlElement &root, Invoice *out)
{
    const XmlElement *total = descend(&root, {"LegalMonetaryTotal"});
    out->lines = amountAt(total, {"LineExtensionAmount"});
    out->net = amountAt(total, {"TaxExclusiveAmount"});
    out->gross = amountAt(total, {"TaxInclusiveAmount"});
    out->allowances = amountAt(total, {"AllowanceTotalAmount"});
    out->charges = amountAt(total, {"ChargeTotalAmount"});
    out->prepaid = amountAt(total, {"PrepaidAmount"});
    out->rounding = amountAt(total, {"PayableRoundingAmount"});
    out->payable = amountAt(total, {"PayableAmount"});
    for (const char *name : {"InvoiceLine", "CreditNoteLine"}) {
        for (const XmlElement *line : childrenOf(&root, name)) {
            ++out->lineCount;
            out->lineSum += amountAt(line, {"LineExtensionAmount"}).value().value_or(Decimal());
        }
    }
}

int attachmentsIn(const XmlElement &root)
{
    int count = 0;
    for (const XmlElement *reference : childrenOf(&root, "AdditionalDocumentReference"))
        count += descend(reference, {"Attachment", "EmbeddedDocumentBinaryObject"}) ? 1 : 0;
    return count;
}

} // namespace

Invoice readUbl(const XmlElement &root)
{
    Invoice out;
    out.root = root.name;
    out.syntax = QStringLiteral("UBL");
    out.customization = textAt(&root, {"CustomizationID"});
    out.profile = textAt(&root, {"ProfileID"});
    out.number = textAt(&root, {"ID"});
    out.issueDate = textAt(&root, {"IssueDate"});
    out.dueDate = textAt(&root, {"DueDate"});
    for (const char *name : {"InvoiceTypeCode", "CreditNoteTypeCode"}) {
        if (out.typeCode.isNull())
            out.typeCode = textAt(&root, {name});
    }
    out.currency = textAt(&root, {"DocumentCurrencyCode"});
    out.taxCurrency = textAt(&root, {"TaxCurrencyCode"});
    out.buyerReference = textAt(&root, {"BuyerReference"});
    out.order = textAt(&root, {"OrderReference", "ID"});
    for (const XmlElement *reference : childrenOf(&root, "BillingReference")) {
        const QString number = textAt(reference, {"InvoiceDocumentReference", "ID"});
        if (!number.isNull())
            out.preceding.append(number);
    }
    out.seller = party(descend(&root, {"AccountingSupplierParty"}));
    out.buyer = party(descend(&root, {"AccountingCustomerParty"}));
    out.payee = textAt(&root, {"PayeeParty", "PartyName", "Name"});
    for (const XmlElement *element : childrenOf(&root, "PaymentMeans")) {
        out.payment.push_back(means(*element));
        if (out.dueDate.isNull())
            out.dueDate = textAt(element, {"PaymentDueDate"});
    }
    for (const XmlElement *element : childrenOf(&root, "PaymentTerms")) {
        for (const XmlElement *note : childrenOf(element, "Note")) {
            if (!note->text.trimmed().isEmpty())
                out.terms.append(note->text.trimmed());
        }
        if (out.dueDate.isNull())
            out.dueDate = textAt(element, {"PaymentDueDate"});
    }
    if (!out.payment.empty())
        out.paymentReference = out.payment.front().paymentId;
    totals(root, &out);
    if (out.currency.isNull() && !out.payable.currency.isEmpty())
        out.currency = out.payable.currency; // UBL need not name it twice
    taxes(root, &out);
    out.attachments = attachmentsIn(root);
    return out;
}

} // namespace dunlin::exchange
