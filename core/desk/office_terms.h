// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/ports/ledger.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

/// The terms of an office's creditors, and what a payment would do under them.
namespace dunlin::desk {

class Workstation;

struct TermsRequest {
    QString creditor;  ///< name; empty: the whole office
    QString product;   ///< with a creditor: only this portfolio
    QJsonObject terms; ///< by name; a text names a shipped value, null takes one back
    QDate from;        ///< null: today
    QString reason;
    QString user;        ///< who sets them, a manager or administrator; empty: the office itself
    bool dryRun = false; ///< reckon, and record nothing
};

struct TermsOutcome {
    std::optional<base::EventId> event; ///< nothing with dryRun
    qint64 accounts = 0;                ///< under these terms
    qint64 changed = 0;                 ///< of them, whose balances change
    QStringList examples;               ///< numbers of some that change
};

/// Forbidden for a user whose role sets no terms, NotFound for an unknown creditor or user, Input
/// for terms that cannot be used.
base::Result<TermsOutcome> setTerms(Office &office, const TermsRequest &request);

/// One value in the office's book.
struct TermsLine {
    domain::TermPtr term;
    QString creditor;
};
/// In the order in which they were set. `creditor`: of one only; empty: all.
base::Result<std::vector<TermsLine>> officeTerms(Office &office, const QString &creditor);

/// A payment as it is typed; checked as when it is recorded.
struct PreviewQuestion {
    QString number;
    QString creditor; ///< only needed when several use the number
    QString amount;
    QDate valueDate; ///< null: today
    QString item;    ///< number or id; empty: none named
    bool linked = false;
};
base::Result<std::vector<ports::PaymentShare>> previewPayment(Office &office,
                                                              const PreviewQuestion &question);
base::Result<std::vector<ports::PaymentShare>> previewPayment(Workstation &workstation,
                                                              const PreviewQuestion &question);

} // namespace dunlin::desk
