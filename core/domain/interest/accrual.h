// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/domain/interest/rate_table.h"
#include "core/domain/terms/terms.h"

#include <vector>

namespace dunlin::domain {

/// Days with one balance and one rate: how interest was reckoned.
struct AccrualStep {
    QDate after;  ///< the day before the first that counts
    QDate to;     ///< the last that counts
    int days = 0; ///< by the rule's day count
    Money base;   ///< what bore interest
    Percent rate;
    QDate rateFrom;                     ///< of the reference rate's row; null without a reference
    bool provisional = false;           ///< the table ends before; its last rate was carried on
    const InterestRule *rule = nullptr; ///< owned by the terms
};

struct ItemAccrual {
    ItemId item;
    QString number;
    QString basis;
    Money earned;   ///< from the first day to the last, after cap, rounded once
    Money posted;   ///< of it, charged by postings
    QDate postedTo; ///< last day that these pay for; null: none
    bool capped = false;
    bool rateMissing = false; ///< some days have no reference rate: they bear nothing
    std::vector<AccrualStep> steps;

    /// Accrued and not yet posted. Negative when a payment was heard of after a posting that
    /// reached beyond its value date: then so much was posted too much.
    Money due() const { return earned - posted; }
};

struct Accrual {
    QDate through; ///< last day that counts
    std::vector<ItemAccrual> items;
    Money due; ///< sum
};

/// Whether the debtor is in a breathing space on a day. Interest and charges of its days may not be
/// asked for, then or later (GB: Debt Respite Scheme Regulations 2020, SI 2020/1311, reg. 7).
bool inBreathingSpace(const AccountState &state, QDate day);

/// Simple interest on every item by the rules in force day by day, to the end of `through`. A day
/// bears interest on what was open at the end of the day before; waived days, days of a breathing
/// space, days before the start and after a stop or the closing of the account bear none; nor does
/// an item that a kept settlement settled. The sum of an item is exact to its end, then rounded
/// half to even, once; postings therefore add up to it without drift. A rate below zero counts as
/// zero. `state` is folded with postings; `rates` are the program's tables, the terms' own go
/// before.
Accrual accrue(const AccountState &state, const AccountTerms &terms, const RateTables &rates,
               QDate through);

/// A lump sum that may be charged now: the item is open, past due, and has not borne one.
struct LumpSumDue {
    ItemId item;
    QString number;
    Money amount;
    QString basis;
};
std::vector<LumpSumDue> lumpSumsDue(const AccountState &state, const AccountTerms &terms,
                                    QDate day);

} // namespace dunlin::domain
