// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

/// Statements to creditors. A statement is previewed, then posted; what was posted stands in the
/// ledger for ever: on each account a fact with its lines, and for the office a fact with the
/// sums. So the statement of any day can be printed again, and the next one knows what the creditor
/// was told.
namespace dunlin::report {

/// The `what` of the facts (domain::SourceFact).
inline constexpr QLatin1String kStatementFact("statement_posted");

/// One payment on a statement.
struct StatementLine {
    QString account; ///< its number
    base::EventId payment;
    QDate valueDate;       ///< null: the payment was taken back since it was stated
    base::Money collected; ///< negative: so much was stated too much
    base::Money commission;
    bool operator==(const StatementLine &) const = default;
};

/// What is said of a statement as a whole.
struct StatementHead {
    QString number; ///< "2026-0012"
    base::CreditorId creditor;
    QString creditorName;
    QDate from;
    QDate to;
    bool net = true; ///< the commission is kept back; false: invoiced
    qint64 lines = 0;
    base::Money collected;
    base::Money commission;
    QString by;      ///< actor; empty before it is posted
    QDate posted;    ///< null before
    QByteArray hash; ///< SHA-256 over its lines, hex

    base::Money remitted() const { return net ? collected - commission : collected; }
    base::Money invoiced() const
    {
        return net ? base::Money::zero(commission.currency()) : commission;
    }
};

/// Commission of each payment of the account up to a day, by the terms in force then; payments
/// without one have none.
std::vector<StatementLine> paymentLines(const AccountSpan &account, QDate to);

/// What one account adds to the next statement up to the end of `to`: every payment with its
/// commission as it is now, less what posted statements said of it. A payment that was reversed
/// after its statement comes back as a negative line, and commission earned later (credit that was
/// applied since) as a line without money. Adding up all statements ever posted and the next one
/// always gives what the account brought.
std::vector<StatementLine> unpostedLines(const AccountSpan &account, QDate to);

/// The lines of posted statements that stand on an account, posted up to the end of `until`.
std::vector<PostedLine> postedLines(std::span<const domain::Event> events, base::Instant until);
/// Of one posted statement, those of this account.
std::vector<StatementLine> linesOf(std::span<const domain::Event> events, const QString &account,
                                   const QString &statement);
/// The heads of all posted statements, oldest first, from the office's events.
std::vector<StatementHead> statementHeads(std::span<const domain::Event> officeEvents,
                                          const QByteArray &officeZone);

/// The detail of an account's fact, and of the office's.
QString lineDetail(const StatementHead &head, std::span<const StatementLine> lines);
QString headDetail(const StatementHead &head);
/// SHA-256 over all lines in their order, hex.
QByteArray hashOf(std::span<const StatementLine> lines);

/// The statement as a table, one row per payment; for screens, prints and files.
ReportTable statementTable(const StatementHead &head, std::span<const StatementLine> lines);

} // namespace dunlin::report
