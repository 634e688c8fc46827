// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/agreements.h"
#include "core/domain/attachments.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

/// An office's rules for what is agreed with debtors, as data. The figures here are the ones of an
/// office that has set none.
namespace dunlin::domain {

/// An amount of a policy, whatever the account's currency: hundredths of a major unit.
struct PolicyAmount {
    std::int64_t hundredths = 0;
    base::Money in(base::Currency currency) const;
    bool operator==(const PolicyAmount &) const = default;
};

/// What may be missing of an amount that still counts as paid: the larger of a share and a sum.
struct Tolerance {
    int perTenThousand = 0;
    PolicyAmount amount;
    /// The least that counts as paid: at least one minor unit.
    base::Money needed(base::Money due) const;
    bool operator==(const Tolerance &) const = default;
};

/// The least part of the claim for which a settlement may be agreed, from an age on.
struct SettlementFloor {
    int fromDays = 0;           ///< days past due
    int perTenThousand = 10000; ///< of what is owed
    bool operator==(const SettlementFloor &) const = default;
};

/// What a role may agree without asking.
struct RoleAuthority {
    QByteArray role;
    bool approves = false;               ///< decides on requests within its own limits
    int planMonths = 0;                  ///< from the day it is agreed to the last instalment
    PolicyAmount smallestInstalment;     ///< of a plan; the last one may be smaller
    std::vector<SettlementFloor> floors; ///< ascending ages; none: no settlement
    bool decidesDisputes = false;        ///< else only that the debtor withdrew one
    int promiseDays = 0;                 ///< from the day it is taken to its due date
    std::optional<PolicyAmount> promiseMost = PolicyAmount(); ///< of one promise; nothing: any
    int waiveDays = 0; ///< of interest, by one waiver; kNoLimitDays: also without an end
    /// Of interest, fees and costs that are let go, on one account in one day; nothing: any.
    std::optional<PolicyAmount> waiveMost = PolicyAmount();
    static constexpr int kNoLimitDays = 36500;
    /// Of what is owed, for an account of this age; 10000 when no settlement may be agreed.
    int floorAt(int daysPastDue) const;
    bool operator==(const RoleAuthority &) const = default;
};

struct DisputeTerm {
    QByteArray category;
    int days = 0;
    bool operator==(const DisputeTerm &) const = default;
};

/// What the office is in law when it contacts the debtors of a creditor, and how it goes about it.
struct ContactPolicy {
    QByteArray collector; ///< third_party, first_party, debt_buyer; empty: third_party
    /// Validation notices are recorded here, so that a missing one is a fact; else it is not known.
    bool validationNotices = false;
    int reservationMinutes = 1440; ///< after so long a contact that was begun counts no more
    int overrideMinutes = 15;      ///< for so long a granted override may be used, once
    int leaseHours = 72;           ///< for so long a laptop may use its share of the limits
    bool operator==(const ContactPolicy &) const = default;
};

/// How long the data of an account are kept, in years and days after the last thing that happened
/// once nothing is owed any more. First they are restricted, then deleted.
struct RetentionPolicy {
    int keepYears = 3;    ///< US: 12 CFR 1006.100 asks for three years
    int restrictDays = 0; ///< after closing; 0: not before they are deleted
    int deleteYears = 0;  ///< 0: never deleted; at least keepYears otherwise
    bool operator==(const RetentionPolicy &) const = default;
};

/// What may be put to an account.
struct AttachmentPolicy {
    int mostKb = 10 * 1024;           ///< of one file
    int mostKbPerAccount = 60 * 1024; ///< of all that are there
    int mostFiles = 100;              ///< likewise
    std::vector<FileKind> kinds{FileKind::Pdf, FileKind::Png,   FileKind::Jpeg, FileKind::Text,
                                FileKind::Csv, FileKind::Email, FileKind::Word, FileKind::Sheet};
    bool operator==(const AttachmentPolicy &) const = default;
};

struct AgreementPolicy {
    int promiseGraceDays = 2; ///< after the due date, before a promise is broken
    Tolerance promiseTolerance;
    int remindDays = 2; ///< before the due date; 0: no reminder
    int planGraceDays = 2;
    Tolerance planTolerance;
    int planMissedToBreak = 2; ///< so many instalments missed at one time break a plan
    int settlementGraceDays = 2;
    Tolerance settlementTolerance;
    int disputeDays = 14; ///< until a dispute is to be answered
    std::vector<DisputeTerm> disputeTerms;
    /// Days without contact after a care began, by CareKind; -1: until it ends.
    std::array<int, 6> careDays{-1, -1, -1, -1, 60, 30};
    QByteArray calendar; ///< of business days; empty: the one of the office's currency
    std::vector<RoleAuthority> authority = standardAuthority();
    ContactPolicy contact;
    RetentionPolicy retention;
    AttachmentPolicy attachments;

    /// The role's limits; a role that is not named may agree nothing on its own.
    const RoleAuthority &of(QByteArrayView role) const;
    int disputeDaysFor(QByteArrayView category) const;

    static std::vector<RoleAuthority> standardAuthority();
    bool operator==(const AgreementPolicy &) const = default;
};

/// The names under which terms hold the parts of a policy, each inherited by itself:
///   promise     {"grace_days", "tolerance_percent", "tolerance_amount", "remind_days"}
///   plan        {"grace_days", "tolerance_percent", "tolerance_amount", "missed_to_break"}
///   settlement  {"grace_days", "tolerance_percent", "tolerance_amount"}
///   disputes    {"days", "by_category": {CATEGORY: DAYS}}
///   care        {KIND: DAYS or null}
///   calendar    {"id": ID}
///   authority   {ROLE: {"approves", "plan_months", "smallest_instalment",
///                       "settlement_floors": [{"from_days", "percent"}], "decides_disputes",
///                       "promise_days", "promise_amount", "waive_days", "waive_amount"}}; an
///               amount that is null has no limit
///   contact     {"collector", "validation_notices", "reservation_minutes", "override_minutes",
///               "lease_hours"}
///   retention   {"keep_years", "restrict_days", "delete_years"}
///   attachments {"most_kb", "most_kb_per_account", "most_files", "kinds": [KIND]}
/// Amounts and percentages are decimal strings with at most two digits behind the point. A field
/// that is not named has its standard value; so has a role.
inline constexpr std::array<QByteArrayView, 10> kPolicyParts{
    "promise",  "plan",      "settlement", "disputes",  "care",
    "calendar", "authority", "contact",    "retention", "attachments"};

/// Takes one part over from another policy.
void takePolicyPart(QByteArrayView name, const AgreementPolicy &from, AgreementPolicy *to);

/// Puts one part into a policy. Input error that names the field; the policy is as before then.
base::Status readPolicyPart(QByteArrayView name, const QByteArray &json, AgreementPolicy *policy);

/// The rules that hold for one account, by the day on which something was agreed.
class AgreementRules {
public:
    /// The standard rules, always.
    AgreementRules() = default;
    struct Version {
        QDate from;
        AgreementPolicy policy;
    };
    /// Ascending days; before the first the standard rules hold.
    explicit AgreementRules(std::vector<Version> versions) : m_versions(std::move(versions)) {}
    const AgreementPolicy &on(QDate day) const;

private:
    std::vector<Version> m_versions;
};

} // namespace dunlin::domain
