// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office_report.h"
#include "core/report/kpi_book.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <atomic>
#include <functional>
#include <memory>

/// Reports over a ledger: an office's, or the share of it that a laptop has. They fold the events
/// as of both ends of the period, so that any day of the past is answered as then.
namespace dunlin::desk {

struct ReportSource {
    store::TenantKey tenant;
    QByteArray zone;
    base::Currency currency;  ///< of the office
    QDate today;              ///< the office's business day
    bool hasRefusals = false; ///< the database keeps what the gate refused (offices do)
    const std::atomic<bool> *stop = nullptr; ///< set: Cancelled; null: it runs to the end
};

report::ReportQuestion questionOf(const ReportSource &source, const TableQuestion &asked);

/// One of report::reportIds(), with the accounts behind the row that is drilled.
base::Result<report::ReportTable> runReport(store::Connection &connection,
                                            const ReportSource &source, QByteArrayView id,
                                            const TableQuestion &asked);

/// Several of them over the same days in one pass over the events, in the order of `ids`; none is
/// drilled.
base::Result<std::vector<report::ReportTable>> runReports(store::Connection &connection,
                                                          const ReportSource &source,
                                                          const std::vector<QByteArray> &ids,
                                                          const TableQuestion &asked);

/// The key figures; with `asked.drill` an id of one, what each account adds to it.
struct KpiAnswer {
    std::vector<report::KpiValue> values;
    struct Share {
        QString account;
        QByteArray numerator;
        QByteArray denominator;
    };
    std::vector<Share> shares;
    std::vector<base::Currency> otherCurrencies;
};
base::Result<KpiAnswer> runKpis(store::Connection &connection, const ReportSource &source,
                                const TableQuestion &asked);

/// The key figures as a table, with targets and all that defines them; for files and screens.
base::Result<report::ReportTable> kpiTable(store::Connection &connection,
                                           const ReportSource &source, const TableQuestion &asked);

class OfficeCore;
ReportSource sourceOf(OfficeCore &core);

/// Shows every account of the question's currency to `take`, in the order of their ids.
base::Status forEachSpan(store::Connection &connection, const ReportSource &source,
                         const report::ReportQuestion &question, report::ReportNeeds needs,
                         const std::function<void(const report::AccountSpan &)> &take,
                         std::vector<base::Currency> *others = nullptr);
/// The same for these accounts only.
base::Status forSpans(store::Connection &connection, const ReportSource &source,
                      const report::ReportQuestion &question,
                      std::span<const base::AccountId> accounts,
                      const std::function<void(const report::AccountSpan &)> &take);

} // namespace dunlin::desk
