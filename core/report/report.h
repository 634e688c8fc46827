// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_state.h"
#include "core/domain/terms/terms.h"
#include "core/report/report_table.h"

#include <QtCore/QDate>

#include <memory>
#include <span>
#include <vector>

namespace dunlin::report {

/// What a report is asked for. Both days are included.
struct ReportQuestion {
    QDate from;
    QDate to;
    base::Currency currency;
    QByteArray officeZone;
    std::vector<int> bounds; ///< aging buckets, see AgingBuilder::make
    QString drill;           ///< the first cell of a row: name the accounts behind it; empty: none
};

/// One account at both ends of the period.
struct AccountSpan {
    const domain::AccountState &opening; ///< as of the end of the day before `from`
    const domain::AccountState &closing; ///< as of the end of `to`, with postings
    QString creditor;                    ///< its name
    const domain::AccountTerms &terms;   ///< as of the end of `to`
};

/// Adds up a report account by account. It holds figures, no account. Accounts of other currencies
/// are left to the caller: they never reach `add`.
class Report {
public:
    virtual ~Report() = default;
    virtual void add(const AccountSpan &account) = 0;
    virtual ReportTable take() = 0;
};

/// The reports of this room by id: aging-flow, collectors, contacts, data-quality, forecast,
/// promises, roll, statements, trust, vintage.
const std::vector<QByteArray> &reportIds();
/// Input when the id is none of them, or the question is (buckets that are no buckets).
base::Result<std::unique_ptr<Report>> makeReport(QByteArrayView id, const ReportQuestion &question);

} // namespace dunlin::report
