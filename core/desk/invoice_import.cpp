// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/invoice_import.h"

#include "core/desk/office_import.h"
#include "core/exchange/invoice/invoice_row.h"
#include "core/exchange/outside/envelope.h"
#include "core/exchange/outside/read_outside.h"

#include <QtCore/QTemporaryFile>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

bool isInvoiceDocument(const QString &file)
{
    return exchange::sniffOutsideFile(file) == exchange::OutsideFormat::Invoice;
}

Result<ports::ImportOutcome> importInvoice(Office &office, const QString &file, bool dryRun,
                                           const std::shared_ptr<ports::Progress> &progress)
{
    DUNLIN_TRY_VALUE(const auto source, exchange::OutsideFile::open(file));
    exchange::XmlStream xml(*source);
    QString space;
    if (!xml.start() || exchange::seekMessage(xml, &space) != exchange::MessageKind::Invoice)
        return fail(xml.ok() ? base::Error{ErrorCode::Input, QStringLiteral("this is no invoice")}
                             : xml.error());
    const base::XmlElement root = xml.element();
    if (!xml.finish())
        return fail(xml.error());
    const exchange::Invoice invoice = exchange::readInvoice(root, space);
    DUNLIN_TRY_VALUE(const exchange::InvoiceTable table, exchange::invoiceTable(invoice));
    QTemporaryFile row;
    if (!row.open() || row.write(table.csv) != table.csv.size() || !row.flush())
        return fail(ErrorCode::Io, QStringLiteral("a temporary file cannot be written"));
    ImportRequest request;
    request.file = row.fileName();
    request.profileJson = table.profile.toJson();
    request.dryRun = dryRun;
    DUNLIN_TRY_VALUE(auto outcome, importFile(office, request, progress));
    outcome.notes = table.notes + outcome.notes;
    return outcome;
}

} // namespace dunlin::desk
