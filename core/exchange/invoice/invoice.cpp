// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invoice/invoice.h"

#include "core/exchange/invoice/invoice_reader.h"

namespace dunlin::exchange {

namespace {

QDate dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    return day.isValid() ? day : QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
}

} // namespace

bool Invoice::isCreditNote() const
{
    static const QStringList credits{QStringLiteral("381"), QStringLiteral("261"),
                                     QStringLiteral("396"), QStringLiteral("532")};
    return root == QLatin1String("CreditNote") || credits.contains(typeCode);
}

QDate Invoice::issued() const
{
    return dayOf(issueDate);
}

QDate Invoice::due() const
{
    return dayOf(dueDate);
}

bool isInvoiceRoot(const QString &name)
{
    return name == QLatin1String("Invoice") || name == QLatin1String("CreditNote")
           || name == QLatin1String("CrossIndustryInvoice")
           || name == QLatin1String("CrossIndustryDocument");
}

Invoice readInvoice(const base::XmlElement &root, const QString &space)
{
    return root.name.startsWith(QLatin1String("Cross")) ? readCii(root, space) : readUbl(root);
}

} // namespace dunlin::exchange
