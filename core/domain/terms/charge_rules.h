// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/interest/interest_rule.h"
#include "core/domain/interest/percent.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace dunlin::domain {

/// A fixed sum for each item in default, by the size of the debt (the term "lump_sum"; EU
/// 2011/7 art. 6, BGB 288 (5), UK Late Payment of Commercial Debts (Interest) Act 1998 s. 5A).
struct LumpSumRule {
    struct Band {
        base::Money from; ///< what was billed is at least this
        base::Money amount;
        bool operator==(const Band &) const = default;
    };
    QString basis;
    DebtorKind debtor = DebtorKind::Any;
    std::vector<Band> bands;   ///< one currency, ascending, the first from zero
    bool postByItself = false; ///< the day's work charges it; else only when somebody does
    bool operator==(const LumpSumRule &) const = default;

    /// Nothing when it may not be claimed from such a debtor, or the currency is another.
    std::optional<base::Money> amountFor(base::Money billed, bool company) const;
};

/// What a returned or charged back payment costs (the term "return_fee").
struct ReturnFeeRule {
    base::Money amount;
    QString basis;
    std::vector<ReversalCause> causes{ReversalCause::Returned, ReversalCause::ChargedBack};
    bool operator==(const ReturnFeeRule &) const = default;
};

/// What an agency or the office earns of money collected, by bucket and by the age of the debt
/// (the term "commission").
struct CommissionRule {
    struct Band {
        int fromDays = 0;              ///< days past due on the value date, at least
        std::array<Percent, 4> rate{}; ///< by Bucket
        bool operator==(const Band &) const = default;
    };
    std::vector<Band> bands; ///< ascending, the first from 0
    bool operator==(const CommissionRule &) const = default;

    const Band &bandFor(int daysPastDue) const;
};

/// On which days accounts are stated (the term "statement").
struct StatementCycle {
    int day = 31;        ///< of the month; a shorter month ends it
    int everyMonths = 1; ///< 1, 2, 3, 4, 6 or 12: in months whose number it divides
    bool operator==(const StatementCycle &) const = default;

    /// The latest such day up to this one.
    QDate latest(QDate day) const;
};

/// {"day": 1..31, "every_months"?: 1}
base::Result<StatementCycle> statementCycleFrom(QByteArrayView json);
/// {"basis", "debtor"?, "currency", "bands": [{"from": "0", "amount": "40.00"}, ..], "post"?:
/// "asked|due"}
base::Result<LumpSumRule> lumpSumRuleFrom(QByteArrayView json);
/// {"amount", "currency", "basis", "causes": ["returned", "charged_back"]?}
base::Result<ReturnFeeRule> returnFeeRuleFrom(QByteArrayView json);
/// {"bands": [{"from_days": 0, "principal": "20", "interest": "50", "fees": "0", "costs": "0"}]}
base::Result<CommissionRule> commissionRuleFrom(QByteArrayView json);

} // namespace dunlin::domain
