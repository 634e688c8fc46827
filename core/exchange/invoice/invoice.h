// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xml_tree.h"
#include "core/exchange/outside/decimal.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

/// Electronic invoices and credit notes: UBL 2.1 (also as Peppol BIS and XRechnung) and UN/CEFACT
/// CII (D16B as in Factur-X and ZUGFeRD 2; ZUGFeRD 1). The sums are those of EN 16931, section 6.4.
namespace dunlin::exchange {

/// An amount as the file writes it, and as a number if it is one.
struct WrittenAmount {
    QString text; ///< null: not said
    QString currency;
    std::optional<Decimal> value() const { return Decimal::fromText(text); }
};

struct InvoiceParty {
    QString name, legalName, endpoint, country;
    QStringList vat; ///< VAT and tax numbers
    QString id;      ///< how the seller knows the buyer
    QString street, city, postcode;

    QString bestName() const { return name.isEmpty() ? legalName : name; }
};

struct PaymentMeans {
    QString code, paymentId, account, bic, mandate, debitedAccount;
};

struct InvoiceTax {
    QString category, rate, base, tax;
};

struct Invoice {
    QString root, syntax, generation;
    QString customization, profile, number, typeCode, currency, taxCurrency;
    QString issueDate, dueDate; ///< as written
    QString buyerReference, order, payee, paymentReference;
    QStringList preceding, terms, mandates;
    InvoiceParty seller, buyer;
    std::vector<PaymentMeans> payment;
    WrittenAmount lines, net, gross, allowances, charges, prepaid, rounding, payable;
    std::vector<WrittenAmount> taxTotals;
    std::vector<InvoiceTax> taxes;
    int lineCount = 0;
    Decimal lineSum;
    int attachments = 0;

    /// A credit note by its root or its type (UNTDID 1001: 381, 261, 396, 532).
    bool isCreditNote() const;
    QDate issued() const;
    QDate due() const; ///< null: the invoice does not say
};

/// Whether a root element is an invoice of one of these kinds.
bool isInvoiceRoot(const QString &name);
Invoice readInvoice(const base::XmlElement &root, const QString &space);
/// What does not add up or is missing, in sentences.
QStringList invoiceWarnings(const Invoice &invoice);
/// As `dunlinctl read` prints it.
QJsonObject invoiceJson(const Invoice &invoice);

} // namespace dunlin::exchange
