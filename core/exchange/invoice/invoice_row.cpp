// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invoice/invoice_row.h"

namespace dunlin::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QByteArray cell(const QString &text)
{
    QString quoted = text.simplified();
    quoted.replace(u'"', QLatin1String("\"\""));
    return '"' + quoted.toUtf8() + '"';
}

/// The name in the register: UBL and CII have it in different places, and the same invoice in both
/// is one.
QString registeredName(const InvoiceParty &party, bool ubl)
{
    const QString &first = ubl ? party.legalName : party.name;
    return first.isEmpty() ? party.bestName() : first;
}

} // namespace

Result<InvoiceTable> invoiceTable(const Invoice &invoice)
{
    const auto amount = invoice.payable.value();
    if (invoice.number.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("the document has no number"));
    if (!amount)
        return fail(ErrorCode::Input,
                    QStringLiteral("the document has no amount to pay that is a number"));
    if (amount->isZero())
        return fail(ErrorCode::Input,
                    QStringLiteral("there is nothing to pay on %1: nothing is claimed")
                        .arg(invoice.number));
    if (invoice.typeCode == QLatin1String("384"))
        return fail(ErrorCode::Input,
                    QStringLiteral("%1 corrects %2: a corrected invoice is taken in by a person")
                        .arg(invoice.number, invoice.preceding.join(QLatin1String(", "))));
    if (!invoice.issued().isValid())
        return fail(ErrorCode::Input, QStringLiteral("the document has no day of issue"));
    const bool ubl = invoice.syntax == QLatin1String("UBL");
    const QString buyer = registeredName(invoice.buyer, ubl);
    const QString seller = registeredName(invoice.seller, ubl);
    if (buyer.isEmpty() || seller.isEmpty())
        return fail(ErrorCode::Input,
                    QStringLiteral("the document does not name buyer and seller"));
    InvoiceTable out;
    DUNLIN_TRY_VALUE(out.profile, loadProfile(QStringLiteral("open-items")));
    out.profile.name = QStringLiteral("invoice document");
    out.profile.mark = DecimalMark::Point;
    out.profile.dates = DateOrder::Iso;
    out.notes = invoiceWarnings(invoice);
    const bool lowers = invoice.isCreditNote() != amount->isNegative();
    if (!invoice.due().isValid() && !lowers)
        out.notes.append(
            QStringLiteral("%1 names no day on which it is due: taken as %2 days after its issue")
                .arg(invoice.number)
                .arg(out.profile.dueDays));
    QString key = invoice.buyer.id;
    if (key.isEmpty())
        key = invoice.buyer.vat.value(0);
    if (key.isEmpty())
        key = buyer;
    const Decimal claim = lowers ? -amount->abs() : amount->abs();
    const QString mail = invoice.buyer.endpoint.contains(u'@') ? invoice.buyer.endpoint : QString();
    out.csv =
        "customer number,name,creditor,invoice number,invoice date,due date,amount,currency,email,"
        "street,city,postcode,country\n"
        + cell(key) + ',' + cell(buyer) + ',' + cell(seller) + ',' + cell(invoice.number) + ','
        + cell(invoice.issued().toString(Qt::ISODate)) + ','
        + cell(invoice.due().isValid() ? invoice.due().toString(Qt::ISODate) : QString()) + ','
        + cell(claim.toText()) + ',' + cell(invoice.currency) + ',' + cell(mail) + ','
        + cell(invoice.buyer.street) + ',' + cell(invoice.buyer.city) + ','
        + cell(invoice.buyer.postcode) + ',' + cell(invoice.buyer.country) + '\n';
    return out;
}

} // namespace dunlin::exchange
