// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_state.h"
#include "core/domain/fold.h"
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
    QString drill;           ///< a row (drillKey): name the accounts behind it; empty: none
    bool byPosting = false;  ///< ages count from the day of issue, not from the due day
    ReportSliders sliders;   ///< what is supposed; only the forecast asks
};

/// A contact that the gate refused; it is no event, as nothing happened.
struct RefusedContact {
    base::Instant at;
    QString rule;
    bool forShare = false; ///< only for want of a laptop's share of the limit
};

/// One payment on a statement that was posted to a creditor.
struct PostedLine {
    QString statement; ///< its number
    base::EventId payment;
    QDate posted;     ///< day on which the statement was posted
    QDate statedFrom; ///< days that the statement is about
    QDate statedTo;
    base::Money collected; ///< negative: a payment stated before was taken back
    base::Money commission;
    bool net = true; ///< the commission was kept back
};

/// One account at both ends of the period, with all that a report may count of it.
struct AccountSpan {
    const domain::AccountState
        &opening; ///< as of the end of the day before `from`; see ReportNeeds
    const domain::AccountState &closing;     ///< as of the end of `to`, with postings
    QString creditor;                        ///< its name
    const domain::AccountTerms &terms;       ///< as of the end of `to`
    std::span<const domain::Event> events;   ///< all of the account, in feed order
    const domain::FoldContext &context;      ///< with which `closing` was folded
    std::span<const RefusedContact> refused; ///< of the period
    std::span<const PostedLine> posted;      ///< up to the end of `to`
};

/// What a report reads of a span. The rest may be left unfolded.
struct ReportNeeds {
    bool opening = true;
    bool everyCurrency = false; ///< counts what has no currency: other accounts are shown too
    bool asKnownNow = false;    ///< `closing` has what was heard of after the period too
    bool decisions = false;     ///< events have the decisions that contacts were made with
};

/// Adds up a report account by account. It holds figures, no account. Accounts of other currencies
/// are left to the caller: they never reach `add` (unless it needs them).
///
/// A report is the sum of what it says of each account alone, in every column that is `additive`:
/// that is how a row is drilled (accountsBehind), and why the accounts behind a mark always add up
/// to it.
class Report {
public:
    virtual ~Report() = default;
    virtual void add(const AccountSpan &account) = 0;
    virtual ReportTable take() = 0;
    virtual ReportNeeds needs() const { return {}; }
    /// Whether rows are made of accounts one by one. False: what is found depends on other accounts
    /// too (duplicates), and take() names the accounts of the question's row itself.
    virtual bool isDrilledAlone() const { return true; }
};

/// The reports of this room by id: agencies, aging, aging-flow, collectors, compliance, contacts,
/// data-quality, forecast, promises, roll, statements, templates, trust, vintage.
const std::vector<QByteArray> &reportIds();
/// Input when the id is none of them, or the question is (buckets that are no buckets).
base::Result<std::unique_ptr<Report>> makeReport(QByteArrayView id, const ReportQuestion &question);

/// What one account adds to the row that the question drills; nothing when it adds nothing there.
std::optional<ReportShare> shareOf(QByteArrayView id, const ReportQuestion &question,
                                   const AccountSpan &account);

} // namespace dunlin::report
