// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/desk/office_core.h"

#include <map>
#include <vector>

namespace dunlin::desk {

/// The part of the day's work that charges what the terms charge by themselves: interest on its
/// posting days, lump sums. On the writer's thread, inside its transaction.
class DayCharges {
public:
    /// `context` with its terms. Nothing is charged for days that have not come yet.
    DayCharges(OfficeCore &core, const ApplyContext &context);

    /// Whether an account's terms charge anything by themselves. Folded with its timeline.
    bool mayApply(const domain::AccountState &state);
    /// The accounts that are worked no more and may still owe interest: what accrued until they
    /// were paid, to a posting day from `from` on, or to the day of an imported payment.
    base::Result<std::vector<base::AccountId>> paid(store::Connection &connection, QDate from);
    /// The events that charge an account, without effect on the ledger.
    base::Result<std::vector<domain::Event>> of(store::Connection &connection,
                                                base::AccountId account);

    struct Sum {
        base::Currency currency;
        base::Money interest;
        base::Money lumpSums;
    };
    /// What was charged by all of them, by currency.
    std::vector<Sum> sums() const;

private:
    bool mayApply(base::CreditorId creditor, const QString &product);
    void count(const domain::Charged &charge);

    OfficeCore &m_core;
    ApplyContext m_context;
    QDate m_day;
    std::map<std::pair<base::CreditorId, QString>, bool> m_mayApply;
    std::vector<Sum> m_sums;
};

} // namespace dunlin::desk
