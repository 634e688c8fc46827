// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/interest/interest_rule.h"
#include "core/domain/interest/rate_table.h"
#include "core/domain/policy.h"
#include "core/domain/terms/allocation_rule.h"
#include "core/domain/terms/charge_rules.h"
#include "core/domain/terms/queue_rule.h"

#include <memory>
#include <span>
#include <variant>
#include <vector>

/// Terms: what contract and law say about accounts, as data in `terms` events. They are inherited
/// from the office to the creditor, its portfolio (product) and the account; each value in force
/// says where it comes from. A name that this program does not know is kept, and means nothing.
namespace dunlin::domain {

/// The weakest first; the value of the strongest scope that has one holds.
enum class TermScope { Program, Office, Creditor, Portfolio, Account };
QByteArrayView name(TermScope scope);

namespace term {
inline constexpr QByteArrayView kAllocation = "allocation";
inline constexpr QByteArrayView kInterest = "interest";
inline constexpr QByteArrayView kLumpSum = "lump_sum";
inline constexpr QByteArrayView kReturnFee = "return_fee";
inline constexpr QByteArrayView kCommission = "commission";
inline constexpr QByteArrayView kStatement = "statement";
inline constexpr QByteArrayView kQueue = "queue";
/// "rates/de-base": a whole rate table, in place of the one that ships with the program.
inline constexpr QByteArrayView kRates = "rates/";
} // namespace term

/// A part of the rules for agreements (kPolicyParts), in a policy that has no other parts.
using PolicyPart = std::shared_ptr<const AgreementPolicy>;

/// One value of one name. Immutable, shared between the folds of all accounts.
struct Term {
    using Rule = std::variant<std::monostate, AllocationRule, std::vector<InterestRule>,
                              LumpSumRule, ReturnFeeRule, CommissionRule, StatementCycle, RateTable,
                              QueueRule, PolicyPart>;

    QByteArray name;
    QByteArray value; ///< JSON as it was written; empty: taken back, the wider scope holds again
    TermScope scope = TermScope::Office;
    std::optional<CreditorId> creditor; ///< of Creditor and Portfolio
    QString product;                    ///< of Portfolio
    QDate from;                         ///< first day
    EventId event;                      ///< that set it
    Rule rule;                          ///< the value read; nothing for names unknown here
};
using TermPtr = std::shared_ptr<const Term>;

/// The terms of the office's creditors, as of a moment. Built from the events of the null account
/// (in feed order), immutable, read from any thread.
class TermsBook {
public:
    TermsBook() = default;
    /// `at`, `known`: as in FoldContext. Values that cannot be read are left out.
    static std::shared_ptr<const TermsBook> of(std::span<const Event> officeEvents,
                                               const QByteArray &officeZone,
                                               std::optional<Instant> at = {},
                                               std::optional<Instant> known = {});
    bool isEmpty() const { return m_terms.empty(); }
    /// Those for an account of this creditor and product, in feed order.
    std::vector<TermPtr> of(CreditorId creditor, const QString &product) const;
    const std::vector<TermPtr> &all() const { return m_terms; }

private:
    std::vector<TermPtr> m_terms;
};

/// What holds for one account.
class AccountTerms {
public:
    AccountTerms() = default;
    /// In feed order.
    explicit AccountTerms(std::vector<TermPtr> terms);

    /// The value in force on a day; null when none is (the program's own rule holds).
    const Term *inForce(QByteArrayView name, QDate day) const;
    /// The rule of that value, or null.
    template <class Rule>
    const Rule *rule(QByteArrayView name, QDate day) const
    {
        const Term *term = inForce(name, day);
        return term ? std::get_if<Rule>(&term->rule) : nullptr;
    }
    /// Days on which another value may come into force, ascending.
    std::vector<QDate> changes(QByteArrayView name) const;
    /// All values in force on a day, by name.
    std::vector<const Term *> allInForce(QDate day) const;
    bool isEmpty() const { return m_terms.empty(); }

private:
    std::vector<TermPtr> m_terms; ///< by first day, then feed order
};

/// The terms of an event's object; `base` has everything but name, value and rule.
std::vector<TermPtr> termsOf(QByteArrayView object, const Term &base);

/// Whether an object of terms can be used: an Input error names the first that cannot, or that
/// this program does not know. For what is typed or loaded; events of others are kept anyway.
base::Status checkTerms(QByteArrayView object);

} // namespace dunlin::domain
