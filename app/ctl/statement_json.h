// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_terms.h"

/// What is behind an account's figures, as JSON.
namespace dunlin::ctl {

/// `"postings": [{event, date, bucket, amount}]`: they add up to what is open, bucket by bucket.
void writePostings(base::JsonWriter &json, const domain::ItemState &item);

/// Beside the balances: accrued_interest and accrual, lump_sums_due, credits, payments with the
/// rule and the parts of each, terms (the program's own allocation too), interest_waivers,
/// judgments, court_cases, write_offs, recovered.
void writeStatement(base::JsonWriter &json, const desk::AccountAnswer &answer);

/// One value of terms and where it comes from.
void writeTerm(base::JsonWriter &json, const domain::Term &term, const QString &creditor);

/// What a payment would do: {currency, amount, accounts: [{account, amount,
/// interest_posted_first, rule, parts, unapplied, before, after, days_past_due_after}]}.
QByteArray previewJson(const std::vector<ports::PaymentShare> &shares);

} // namespace dunlin::ctl
