// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sheet_terms.h"

#include <QtCore/QtGlobal>

#include <array>

namespace dunlin::reports {

namespace {

constexpr std::array kTitles{
    QT_TRANSLATE_NOOP("dunlin::report", "Accounts"),
    QT_TRANSLATE_NOOP("dunlin::report", "Accounts worked"),
    QT_TRANSLATE_NOOP("dunlin::report", "Age at listing"),
    QT_TRANSLATE_NOOP("dunlin::report", "Age at placement from"),
    QT_TRANSLATE_NOOP("dunlin::report", "Age at placement to"),
    QT_TRANSLATE_NOOP("dunlin::report", "Aged in"),
    QT_TRANSLATE_NOOP("dunlin::report", "Aged out"),
    QT_TRANSLATE_NOOP("dunlin::report", "Agency"),
    QT_TRANSLATE_NOOP("dunlin::report", "Ages compared"),
    QT_TRANSLATE_NOOP("dunlin::report", "Answered"),
    QT_TRANSLATE_NOOP("dunlin::report", "Answered by a person"),
    QT_TRANSLATE_NOOP("dunlin::report", "Answered per call"),
    QT_TRANSLATE_NOOP("dunlin::report", "At the start"),
    QT_TRANSLATE_NOOP("dunlin::report", "Attempts"),
    QT_TRANSLATE_NOOP("dunlin::report", "Breaches"),
    QT_TRANSLATE_NOOP("dunlin::report", "Breaches of 10,000"),
    QT_TRANSLATE_NOOP("dunlin::report", "Broken, nothing paid"),
    QT_TRANSLATE_NOOP("dunlin::report", "Bucket"),
    QT_TRANSLATE_NOOP("dunlin::report", "Calls"),
    QT_TRANSLATE_NOOP("dunlin::report", "Came"),
    QT_TRANSLATE_NOOP("dunlin::report", "Came back"),
    QT_TRANSLATE_NOOP("dunlin::report", "Channel"),
    QT_TRANSLATE_NOOP("dunlin::report", "Charged"),
    QT_TRANSLATE_NOOP("dunlin::report", "Charged after"),
    QT_TRANSLATE_NOOP("dunlin::report", "Check"),
    QT_TRANSLATE_NOOP("dunlin::report", "Closing"),
    QT_TRANSLATE_NOOP("dunlin::report", "Collected"),
    QT_TRANSLATE_NOOP("dunlin::report", "Collected costs"),
    QT_TRANSLATE_NOOP("dunlin::report", "Collected fees"),
    QT_TRANSLATE_NOOP("dunlin::report", "Collected interest"),
    QT_TRANSLATE_NOOP("dunlin::report", "Collected per hour"),
    QT_TRANSLATE_NOOP("dunlin::report", "Collected principal"),
    QT_TRANSLATE_NOOP("dunlin::report", "Collector"),
    QT_TRANSLATE_NOOP("dunlin::report", "Commission"),
    QT_TRANSLATE_NOOP("dunlin::report", "Commission earned"),
    QT_TRANSLATE_NOOP("dunlin::report", "Commission kept"),
    QT_TRANSLATE_NOOP("dunlin::report", "Commission not stated"),
    QT_TRANSLATE_NOOP("dunlin::report", "Commission on costs"),
    QT_TRANSLATE_NOOP("dunlin::report", "Commission on fees"),
    QT_TRANSLATE_NOOP("dunlin::report", "Commission on interest"),
    QT_TRANSLATE_NOOP("dunlin::report", "Commission on principal"),
    QT_TRANSLATE_NOOP("dunlin::report", "Contacts"),
    QT_TRANSLATE_NOOP("dunlin::report", "Credited"),
    QT_TRANSLATE_NOOP("dunlin::report", "Creditor"),
    QT_TRANSLATE_NOOP("dunlin::report", "Cured"),
    QT_TRANSLATE_NOOP("dunlin::report", "Days past due"),
    QT_TRANSLATE_NOOP("dunlin::report", "Definition"),
    QT_TRANSLATE_NOOP("dunlin::report", "Delivered"),
    QT_TRANSLATE_NOOP("dunlin::report", "Delivered of sent"),
    QT_TRANSLATE_NOOP("dunlin::report", "Denominator"),
    QT_TRANSLATE_NOOP("dunlin::report", "Difference"),
    QT_TRANSLATE_NOOP("dunlin::report", "Due in days"),
    QT_TRANSLATE_NOOP("dunlin::report", "Expected"),
    QT_TRANSLATE_NOOP("dunlin::report", "Figure"),
    QT_TRANSLATE_NOOP("dunlin::report", "Forecast"),
    QT_TRANSLATE_NOOP("dunlin::report", "Held in trust"),
    QT_TRANSLATE_NOOP("dunlin::report", "High"),
    QT_TRANSLATE_NOOP("dunlin::report", "Hour"),
    QT_TRANSLATE_NOOP("dunlin::report", "Hours at work"),
    QT_TRANSLATE_NOOP("dunlin::report", "Id"),
    QT_TRANSLATE_NOOP("dunlin::report", "Items"),
    QT_TRANSLATE_NOOP("dunlin::report", "Kept"),
    QT_TRANSLATE_NOOP("dunlin::report", "Kept, by amount"),
    QT_TRANSLATE_NOOP("dunlin::report", "Kept, by count"),
    QT_TRANSLATE_NOOP("dunlin::report", "Liquidation"),
    QT_TRANSLATE_NOOP("dunlin::report", "Liquidation, same debt"),
    QT_TRANSLATE_NOOP("dunlin::report", "Listed"),
    QT_TRANSLATE_NOOP("dunlin::report", "Listed in"),
    QT_TRANSLATE_NOOP("dunlin::report", "Low"),
    QT_TRANSLATE_NOOP("dunlin::report", "Matured"),
    QT_TRANSLATE_NOOP("dunlin::report", "Measure"),
    QT_TRANSLATE_NOOP("dunlin::report", "Migration"),
    QT_TRANSLATE_NOOP("dunlin::report", "Net flow"),
    QT_TRANSLATE_NOOP("dunlin::report", "Not applied"),
    QT_TRANSLATE_NOOP("dunlin::report", "Not on a statement yet"),
    QT_TRANSLATE_NOOP("dunlin::report", "Numerator"),
    QT_TRANSLATE_NOOP("dunlin::report", "Of open accounts"),
    QT_TRANSLATE_NOOP("dunlin::report", "Of the target"),
    QT_TRANSLATE_NOOP("dunlin::report", "On posted statements"),
    QT_TRANSLATE_NOOP("dunlin::report", "Open"),
    QT_TRANSLATE_NOOP("dunlin::report", "Opening"),
    QT_TRANSLATE_NOOP("dunlin::report", "Overrides"),
    QT_TRANSLATE_NOOP("dunlin::report", "Owed at the end"),
    QT_TRANSLATE_NOOP("dunlin::report", "Owed at the start"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paid"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paid amount"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paid of it"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paid of listed"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paid of net"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paid of promises"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paid of sent"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paid per account"),
    QT_TRANSLATE_NOOP("dunlin::report", "Partially kept"),
    QT_TRANSLATE_NOOP("dunlin::report", "Paying"),
    QT_TRANSLATE_NOOP("dunlin::report", "Payments"),
    QT_TRANSLATE_NOOP("dunlin::report", "Placed"),
    QT_TRANSLATE_NOOP("dunlin::report", "Placements"),
    QT_TRANSLATE_NOOP("dunlin::report", "Promised"),
    QT_TRANSLATE_NOOP("dunlin::report", "Promises"),
    QT_TRANSLATE_NOOP("dunlin::report", "Promises per hour"),
    QT_TRANSLATE_NOOP("dunlin::report", "Promises per right party"),
    QT_TRANSLATE_NOOP("dunlin::report", "Recalled"),
    QT_TRANSLATE_NOOP("dunlin::report", "Received"),
    QT_TRANSLATE_NOOP("dunlin::report", "Refused"),
    QT_TRANSLATE_NOOP("dunlin::report", "Refused for want of a share"),
    QT_TRANSLATE_NOOP("dunlin::report", "Remitted"),
    QT_TRANSLATE_NOOP("dunlin::report", "Replied"),
    QT_TRANSLATE_NOOP("dunlin::report", "Replied of sent"),
    QT_TRANSLATE_NOOP("dunlin::report", "Restated"),
    QT_TRANSLATE_NOOP("dunlin::report", "Results"),
    QT_TRANSLATE_NOOP("dunlin::report", "Results per hour"),
    QT_TRANSLATE_NOOP("dunlin::report", "Right party"),
    QT_TRANSLATE_NOOP("dunlin::report", "Right party per attempt"),
    QT_TRANSLATE_NOOP("dunlin::report", "Right party per hour"),
    QT_TRANSLATE_NOOP("dunlin::report", "Rule"),
    QT_TRANSLATE_NOOP("dunlin::report", "Sent"),
    QT_TRANSLATE_NOOP("dunlin::report", "Share"),
    QT_TRANSLATE_NOOP("dunlin::report", "Still to come"),
    QT_TRANSLATE_NOOP("dunlin::report", "Taken by"),
    QT_TRANSLATE_NOOP("dunlin::report", "Target"),
    QT_TRANSLATE_NOOP("dunlin::report", "Template"),
    QT_TRANSLATE_NOOP("dunlin::report", "Text parts"),
    QT_TRANSLATE_NOOP("dunlin::report", "They owe"),
    QT_TRANSLATE_NOOP("dunlin::report", "To invoice, gross"),
    QT_TRANSLATE_NOOP("dunlin::report", "To remit, gross"),
    QT_TRANSLATE_NOOP("dunlin::report", "To remit, net"),
    QT_TRANSLATE_NOOP("dunlin::report", "Unit"),
    QT_TRANSLATE_NOOP("dunlin::report", "Value"),
    QT_TRANSLATE_NOOP("dunlin::report", "Warnings"),
    QT_TRANSLATE_NOOP("dunlin::report", "Week from"),
    QT_TRANSLATE_NOOP("dunlin::report", "Weekday and hour"),
    QT_TRANSLATE_NOOP("dunlin::report", "Weekday, Monday is 1"),
    QT_TRANSLATE_NOOP("dunlin::report", "What"),
    QT_TRANSLATE_NOOP("dunlin::report", "With a decision"),
};

constexpr std::array kPatterns{
    QT_TRANSLATE_NOOP("dunlin::report", "Month %1"),
    QT_TRANSLATE_NOOP("dunlin::report", "Up to month %1"),
    QT_TRANSLATE_NOOP("dunlin::report", "%1, share of accounts"),
    QT_TRANSLATE_NOOP("dunlin::report", "%1, share of balance"),
};

constexpr std::array kCells{
    QT_TRANSLATE_NOOP("dunlin::report", "current"),
    QT_TRANSLATE_NOOP("dunlin::report", "new"),
    QT_TRANSLATE_NOOP("dunlin::report", "paid"),
    QT_TRANSLATE_NOOP("dunlin::report", "placed"),
    QT_TRANSLATE_NOOP("dunlin::report", "written off"),
    QT_TRANSLATE_NOOP("dunlin::report", "closed"),
    QT_TRANSLATE_NOOP("dunlin::report", "overdue"),
    QT_TRANSLATE_NOOP("dunlin::report", "amount"),
    QT_TRANSLATE_NOOP("dunlin::report", "percent"),
    QT_TRANSLATE_NOOP("dunlin::report", "count"),
    QT_TRANSLATE_NOOP("dunlin::report", "days"),
    QT_TRANSLATE_NOOP("dunlin::report", "seconds"),
    QT_TRANSLATE_NOOP("dunlin::report", "mape"),
    QT_TRANSLATE_NOOP("dunlin::report", "coverage"),
    QT_TRANSLATE_NOOP("dunlin::report", "No number, address or e-mail that may be used"),
    QT_TRANSLATE_NOOP("dunlin::report", "No telephone number that may be used"),
    QT_TRANSLATE_NOOP("dunlin::report", "A number or address found to be wrong"),
    QT_TRANSLATE_NOOP("dunlin::report", "Nothing reached the debtor for 180 days or ever"),
    QT_TRANSLATE_NOOP("dunlin::report", "The debtor's time zone is not known"),
    QT_TRANSLATE_NOOP("dunlin::report", "The debtor has no name"),
    QT_TRANSLATE_NOOP("dunlin::report", "An open item has no due date"),
    QT_TRANSLATE_NOOP("dunlin::report",
                      "The balance is older than 30 days: nothing came from its source since"),
    QT_TRANSLATE_NOOP("dunlin::report", "A number or e-mail that another debtor has too"),
    QT_TRANSLATE_NOOP("dunlin::report", "Another debtor has the same name and postcode"),
    QT_TRANSLATE_NOOP("dunlin::report", "Nothing is to happen next: nobody would work it"),
};

constexpr std::array kDefinitions{
    QT_TRANSLATE_NOOP("dunlin::report", "Key figures of the period, each as its row defines it. No "
                                        "value: there is nothing to divide by."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Placements that were with the agency on some day from the first to the last, by days past "
        "due when they were placed. placed: what was owed on the day of placement. collected: "
        "payments with a value date in these days while the account was there, less what was taken "
        "back. liquidation: collected / placed. commission: by the term commission/AGENCY, else "
        "commission, by bucket and the age of the item on the day of the money. equal_strata: the "
        "same over the ages at which every agency of the report has placements, each age weighed "
        "by what all of them were given of it, so that agencies with easier debt do not look "
        "better."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Open on items at the end of the last day by days past due (an item due on the day is "
        "current), of all four buckets of the claim. accounts: those with an item of this age; the "
        "total counts each account once. share: of all that is open. Money received beyond the "
        "claims (not applied) is not taken off: %1."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Open claims by days past due, from the end of the day before the period to its end. What "
        "was charged, paid and credited counts where the item stood at the start (new items: where "
        "they stand at the end); the rest of an item moves with its age. Opening + charged - paid "
        "- credited + restated + aged in - aged out = closing, to the cent, in every row. "
        "Restated: allocation that a later event with an earlier date changed. Credit that is not "
        "applied is not in it."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Work and money by person. accounts_worked: distinct accounts with a result that counts as "
        "work (the total counts each account once). collected is credited to the person of the "
        "last worked contact on or before the value date, and to nobody (empty name) without one. "
        "Promises count for who took them; matured and kept by the day they were judged. "
        "rpc_per_attempt: right-party contacts / outbound attempts. ptp_rate: promises taken / "
        "right-party contacts. kept_rate: kept / matured. hours: clock hours in which the person "
        "recorded a contact (hours paid are not known here); per hour is by them."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Outbound contacts of the period by the decision they were made with. By rule: contacts, "
        "those about which it spoke; warnings and overrides; blocks, contacts that the gate "
        "refused for it, of which for_share only for want of a laptop's share of the limit; "
        "breaches, contacts that the office, deciding again with all it knows, would not have "
        "allowed. The total counts each contact once: decided are those that carry a decision. "
        "per_10000: breaches of 10,000 contacts; the target is none. Accounts of every currency "
        "are counted."),
    QT_TRANSLATE_NOOP("dunlin::report",
                      "Outbound attempts of the period by weekday and hour of the debtor's time "
                      "(of the office's, when the debtor's zone is not known). contact_rate: calls "
                      "answered by a person / calls. rpc_per_attempt: attempts that reached the "
                      "right party / attempts. Hours without attempts have no row."),
    QT_TRANSLATE_NOOP("dunlin::report",
                      "Accounts with something open at the end of the period that show a gap, each "
                      "once in a row; an account may be in several rows. amount: what they owe. "
                      "share: of all open accounts. A contact point may be used when it is neither "
                      "wrong, nor marked do-not-contact, nor its consent withdrawn."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Money expected by week, from what was known at the end of the day before the period. "
        "promised: open promises, parts of plans and announced payments by their due day. "
        "expected: promised * the share of promised money that was paid of those judged in the 26 "
        "weeks before (half of it when none was judged) + what came without a promise in a mean "
        "week of the 13 before. low and high: 80 % interval, from the spread of the back-test's "
        "errors. actual: payments by value date up to the end of the period. back_test: each of "
        "the 13 weeks before the period, forecast as the mean of its 13 predecessors; quality: the "
        "mean of its errors beside what came (MAPE), and how many of its weeks lie within their "
        "interval. What is supposed (sliders) scales: staff what comes without a promise, strategy "
        "the share of promised money that is paid (at most all), promises what is promised."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Open promises and parts of plans at the end of the period by days until they are due "
        "(overdue: due, within their grace). expected: what is open of them * the share of "
        "promised money that was paid of those that matured in the period; nothing when none "
        "matured. people: promises that matured in the period (kept, or due date and grace passed) "
        "by who took them; kept_rate_count: kept in full / matured; kept_rate_amount: paid in the "
        "promises' windows, at most what was promised / promised."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Accounts and what they owed at the end of the day before the period, by the days past due "
        "of the oldest open item, and where the same accounts stand at the end of the period; each "
        "row's shares add up to 100 %. net_flow: open at the end on items of the next older bucket "
        "/ open at the start on items of this one, as in the aging table (dollar flow; other "
        "accounts may be in it). migration: owed at the start by the accounts of this bucket that "
        "stand in the next older one at the end / owed by the bucket at the start (same accounts). "
        "cure: accounts of an overdue bucket with nothing overdue at the end (current or paid) / "
        "accounts of the bucket."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "What each creditor's accounts brought in the period, by value date, reversed payments "
        "left out. commission: by the creditor's terms, by bucket and age of each applied payment "
        "(none agreed: nothing). remit_net: collected - commission, the commission kept back. "
        "remit_gross: all that was collected, the commission invoiced (invoice). unapplied: credit "
        "on the accounts at the end that is not earned on yet; open: what is still claimed. "
        "posted: collected by statements posted about days of the period; not_posted: collected up "
        "to the end of the period that no posted statement has, less what was taken back after its "
        "statement."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "E-mails, text messages and letters sent on days of the period, by template (empty: "
        "written by hand) and channel. parts: of text messages, in how many parts those that the "
        "program sent went; each is paid for. delivered: arrival was reported; failed: it came "
        "back. "
        "replied: the debtor began a conversation within 14 days. paid: money with a value date "
        "within 14 days came; each payment counts for the latest message before it, so amount adds "
        "up to money that came once. Rates are of what was sent. What came after a message did not "
        "always come because of it."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Client money at the end of the period: received, all payments ever on each creditor's "
        "accounts; remitted, what posted statements paid to the creditor; kept, the commission "
        "that net statements took out; held = received - remitted - kept, which the trust account "
        "must show. commission: earned on all of it by the terms; commission_open: of it on no "
        "posted statement yet. unapplied: received and not applied to a claim."),
    QT_TRANSLATE_NOOP(
        "dunlin::report",
        "Accounts by the month of their listing, with what was paid on them until the end of the "
        "period by calendar months after the listing (month 0 is the listing month). listed: "
        "billed on items issued up to the day of listing. charged: billed later, interest, fees "
        "and costs. credited: credit notes, waivers and write-offs. gross_rate: paid / listed. "
        "net_rate: paid / (listed + charged - credited). cum_m: paid up to and with that month / "
        "listed. Credit that is not applied counts as paid. age_at_list: mean days from the oldest "
        "due day to the listing."),
};

} // namespace

std::span<const char *const> titleTerms()
{
    return kTitles;
}

std::span<const char *const> patternTerms()
{
    return kPatterns;
}

std::span<const char *const> cellTerms()
{
    return kCells;
}

std::span<const char *const> definitionTerms()
{
    return kDefinitions;
}

} // namespace dunlin::reports
