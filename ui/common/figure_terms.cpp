// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figure_terms.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace dunlin::common {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

constexpr char kAll[] = QT_TRANSLATE_NOOP("dunlin::report", "all accounts");
constexpr char kValueDate[] = QT_TRANSLATE_NOOP("dunlin::report", "value date of the payment");
constexpr char kUsual[] = QT_TRANSLATE_NOOP("dunlin::report", "usual in the field");
constexpr char kPromises[] =
    QT_TRANSLATE_NOOP("dunlin::report", "promises and parts of plans that were not cancelled");
constexpr char kTaken[] = QT_TRANSLATE_NOOP("dunlin::report", "day the promise was taken");
constexpr char kContacts[] =
    QT_TRANSLATE_NOOP("dunlin::report", "contacts that were not taken back");
constexpr char kContactDay[] =
    QT_TRANSLATE_NOOP("dunlin::report", "day of the contact in the office's time zone");
constexpr char kJudged[] = QT_TRANSLATE_NOOP(
    "dunlin::report", "day on which the promise was judged: kept, or due date and grace over");
constexpr char kItems[] = QT_TRANSLATE_NOOP("dunlin::report", "items of all accounts");
constexpr char kEndAndIssue[] =
    QT_TRANSLATE_NOOP("dunlin::report", "end of the period; day of issue");
constexpr char kBothEnds[] = QT_TRANSLATE_NOOP(
    "dunlin::report", "the end of the day before the period, and the end of the period");
constexpr char kListed[] = QT_TRANSLATE_NOOP("dunlin::report", "accounts listed in the period");
constexpr char kEnded[] = QT_TRANSLATE_NOOP("dunlin::report", "accounts that ended in the period");
constexpr char kNothingOwed[] =
    QT_TRANSLATE_NOOP("dunlin::report", "day on which nothing was owed any more");
constexpr char kBegun[] = QT_TRANSLATE_NOOP("dunlin::report", "calls begun in the workstation");
constexpr char kRecorded[] = QT_TRANSLATE_NOOP("dunlin::report", "contacts recorded by people");
constexpr char kCurrency[] =
    QT_TRANSLATE_NOOP("dunlin::report", "accounts of one currency; others are left out and named");

constexpr std::array kTerms{
    FigureTerm{"collected", QT_TRANSLATE_NOOP("dunlin::report", "Collected"),
               QT_TRANSLATE_NOOP("dunlin::report", "payments by value date, less reversals"), kAll,
               kValueDate, kUsual},
    FigureTerm{
        "promised", QT_TRANSLATE_NOOP("dunlin::report", "Promised"),
        QT_TRANSLATE_NOOP("dunlin::report", "amount of promises, by the day they were taken"),
        kPromises, kTaken, kUsual},
    FigureTerm{"promises_taken", QT_TRANSLATE_NOOP("dunlin::report", "Promises taken"),
               QT_TRANSLATE_NOOP("dunlin::report", "promises, by the day they were taken"),
               kPromises, kTaken, kUsual},
    FigureTerm{"worked", QT_TRANSLATE_NOOP("dunlin::report", "Results"),
               QT_TRANSLATE_NOOP("dunlin::report", "contacts with a result that counts as work"),
               kContacts, kContactDay,
               QT_TRANSLATE_NOOP("dunlin::report", "Latitude: results flagged worked")},
    FigureTerm{
        "contact_rate", QT_TRANSLATE_NOOP("dunlin::report", "Contact rate"),
        QT_TRANSLATE_NOOP(
            "dunlin::report",
            "(outbound calls answered by a person) / (outbound calls) (voicemail is no contact)"),
        kContacts, kContactDay,
        QT_TRANSLATE_NOOP("dunlin::report", "Convoso: contacts, not connections")},
    FigureTerm{
        "rpc_per_attempt", QT_TRANSLATE_NOOP("dunlin::report", "Right party per attempt"),
        QT_TRANSLATE_NOOP("dunlin::report",
                          "(outbound contacts that reached the right party) / (outbound attempts)"),
        kContacts, kContactDay, "Contact Centre Helper"},
    FigureTerm{"rpc_per_connect", QT_TRANSLATE_NOOP("dunlin::report", "Right party per connect"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(outbound contacts that reached the right party) / "
                                 "(outbound calls answered by a person)"),
               kContacts, kContactDay,
               QT_TRANSLATE_NOOP("dunlin::report", "the other definition of the right-party rate")},
    FigureTerm{"ptp_rate", QT_TRANSLATE_NOOP("dunlin::report", "Promises per right party"),
               QT_TRANSLATE_NOOP("dunlin::report", "(promises taken) / (outbound contacts that "
                                                   "reached the right party) (per conversation)"),
               kAll, QT_TRANSLATE_NOOP("dunlin::report", "day of the promise, day of the contact"),
               "Oracle Banking Collections"},
    FigureTerm{
        "kept_rate_count", QT_TRANSLATE_NOOP("dunlin::report", "Promises kept, by count"),
        QT_TRANSLATE_NOOP("dunlin::report", "(promises kept in full) / (promises that matured: "
                                            "kept, or due date and grace passed)"),
        kPromises, kJudged,
        QT_TRANSLATE_NOOP("dunlin::report", "Oracle Banking Collections, over matured promises")},
    FigureTerm{"kept_rate_amount", QT_TRANSLATE_NOOP("dunlin::report", "Promises kept, by amount"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(paid in the promises' windows, at most what was "
                                 "promised) / (amount of promises that matured)"),
               kPromises, kJudged,
               QT_TRANSLATE_NOOP("dunlin::report", "partial credit by SAP's promise states")},
    FigureTerm{"dso", QT_TRANSLATE_NOOP("dunlin::report", "Days sales outstanding"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(open on items at the end of the period) / (billed on "
                                 "items issued in the period) * days of the period"),
               kItems, kEndAndIssue, "Delta Recovery"},
    FigureTerm{"bpdso", QT_TRANSLATE_NOOP("dunlin::report", "Best possible DSO"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(open on items not past due at the end of the period) / (billed "
                                 "on items issued in the period) * days of the period"),
               kItems, kEndAndIssue, kUsual},
    FigureTerm{
        "add", QT_TRANSLATE_NOOP("dunlin::report", "Average days delinquent"),
        QT_TRANSLATE_NOOP(
            "dunlin::report",
            "(open on items past due at the end of the period) / (billed on items issued in the "
            "period) * days of the period (average days delinquent: DSO - best possible DSO)"),
        kItems, kEndAndIssue, kUsual},
    FigureTerm{
        "cei", QT_TRANSLATE_NOOP("dunlin::report", "Collection effectiveness index"),
        QT_TRANSLATE_NOOP("dunlin::report",
                          "(open at the start + billed in the period / months - open at the end) / "
                          "(open at the start + billed in the period / months - open and not past "
                          "due at the end) * 100; no value when the denominator is not positive"),
        kItems, kBothEnds, "Encyclopedia of Credit"},
    FigureTerm{
        "roll_net_flow", QT_TRANSLATE_NOOP("dunlin::report", "Roll 1-30 to 31-60, net flow"),
        QT_TRANSLATE_NOOP(
            "dunlin::report",
            "(open at the end on items 31-60 days past due) / (open at the start on items 1-30 "
            "days past due) (dollar flow; other accounts may be in it; use a period of one month)"),
        kItems, kBothEnds,
        QT_TRANSLATE_NOOP("dunlin::report", "OCC, Comptroller's Handbook: dollar flow")},
    FigureTerm{"roll_migration",
               QT_TRANSLATE_NOOP("dunlin::report", "Roll 1-30 to 31-60, migration"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(owed at the start by the accounts 1-30 days past due then and "
                                 "31-60 at the end) / (owed at the start by all accounts 1-30 days "
                                 "past due) (same accounts; use a period of one month)"),
               kAll, kBothEnds,
               QT_TRANSLATE_NOOP("dunlin::report", "true migration of the same accounts")},
    FigureTerm{"cure", QT_TRANSLATE_NOOP("dunlin::report", "Cured, by count"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(accounts past due at the start with nothing past due at the end "
                                 "(current or paid)) / (accounts past due at the start)"),
               kAll, kBothEnds, kUsual},
    FigureTerm{"cure_balance", QT_TRANSLATE_NOOP("dunlin::report", "Cured, by balance"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(owed at the start by the accounts that are cured) / "
                                 "(owed at the start by the accounts past due then)"),
               kAll, kBothEnds, kUsual},
    FigureTerm{"liquidation", QT_TRANSLATE_NOOP("dunlin::report", "Liquidation"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(paid up to the end of the period on accounts listed in the "
                                 "period) / (billed on their items issued up to the listing)"),
               kListed,
               QT_TRANSLATE_NOOP("dunlin::report", "day of listing; value date up to the end"),
               QT_TRANSLATE_NOOP("dunlin::report", "per batch, as neuanalytics")},
    FigureTerm{"recovery", QT_TRANSLATE_NOOP("dunlin::report", "Recovery"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(paid in the period, by value date) / (open at the start + "
                                 "billed on items issued in the period) (gross of cost)"),
               kAll, kValueDate, QT_TRANSLATE_NOOP("dunlin::report", "VCC Live, gross of cost")},
    FigureTerm{"penetration", QT_TRANSLATE_NOOP("dunlin::report", "Penetration"),
               QT_TRANSLATE_NOOP(
                   "dunlin::report",
                   "(workable accounts attempted in the period) / (workable accounts: something "
                   "open at the start or the end, and not held, placed or closed)"),
               QT_TRANSLATE_NOOP("dunlin::report", "workable accounts"), kContactDay, "Dunlin"},
    FigureTerm{
        "intensity", QT_TRANSLATE_NOOP("dunlin::report", "Contact intensity"),
        QT_TRANSLATE_NOOP("dunlin::report",
                          "(outbound attempts in the period) / (accounts attempted in the period)"),
        kContacts, kContactDay, "Dunlin"},
    FigureTerm{
        "accounts_worked", QT_TRANSLATE_NOOP("dunlin::report", "Accounts worked"),
        QT_TRANSLATE_NOOP("dunlin::report", "distinct accounts with a result that counts as work"),
        kContacts, kContactDay, "Latitude"},
    FigureTerm{"ptp_per_account",
               QT_TRANSLATE_NOOP("dunlin::report", "Accounts promising per right party"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(accounts with a promise taken in the period) / (accounts whose "
                                 "right party was reached in the period) (per account)"),
               kAll, kContactDay,
               QT_TRANSLATE_NOOP("dunlin::report", "Oracle Banking Collections, per account")},
    FigureTerm{"ptp_amount_rate",
               QT_TRANSLATE_NOOP("dunlin::report", "Promised of balance reached"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(amount promised in the period) / (owed at the end, and paid in "
                                 "the period, by accounts whose right party was reached)"),
               kAll, kContactDay, kUsual},
    FigureTerm{
        "sif_rate", QT_TRANSLATE_NOOP("dunlin::report", "Settled in full"),
        QT_TRANSLATE_NOOP("dunlin::report",
                          "(accounts that ended in the period by a settlement that was kept) / "
                          "(accounts that ended in the period: settled, paid or closed otherwise)"),
        kEnded, kNothingOwed, "neuanalytics"},
    FigureTerm{"pif_rate", QT_TRANSLATE_NOOP("dunlin::report", "Paid in full"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(accounts that ended in the period with all paid) / (accounts "
                                 "that ended in the period: settled, paid or closed otherwise)"),
               kEnded, kNothingOwed, "neuanalytics"},
    FigureTerm{"settlement_percent", QT_TRANSLATE_NOOP("dunlin::report", "Mean settlement"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(paid by settlements that were kept in the period) / "
                                 "(owed when those settlements were agreed)"),
               QT_TRANSLATE_NOOP("dunlin::report", "settlements kept in the period"),
               QT_TRANSLATE_NOOP("dunlin::report", "day the settlement was kept"), "neuanalytics"},
    FigureTerm{
        "age_at_list", QT_TRANSLATE_NOOP("dunlin::report", "Age at listing"),
        QT_TRANSLATE_NOOP("dunlin::report", "(days from the oldest due day to the listing, summed) "
                                            "/ (accounts listed in the period with a due day)"),
        kListed, QT_TRANSLATE_NOOP("dunlin::report", "day of listing"), "Credit Service Company"},
    FigureTerm{"handling_time", QT_TRANSLATE_NOOP("dunlin::report", "Handling time (AHT)"),
               QT_TRANSLATE_NOOP(
                   "dunlin::report",
                   "(seconds from the beginning of a call to its saved result) / (calls that were "
                   "begun and saved here) (talk, hold and wrap-up; at most two hours)"),
               kBegun, kContactDay, "Collection Advisor"},
    FigureTerm{"wrap_up", QT_TRANSLATE_NOOP("dunlin::report", "Wrap-up"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(seconds from the end of a call to its saved result) / (calls "
                                 "that were begun and saved here, with a duration)"),
               kBegun, kContactDay, QT_TRANSLATE_NOOP("dunlin::report", "Prodigal: mean 45 s")},
    FigureTerm{"work_hours", QT_TRANSLATE_NOOP("dunlin::report", "Hours at work"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "clock hours in which a person recorded a contact, of "
                                 "all people (hours paid are not known here)"),
               kRecorded, kContactDay, "Dunlin"},
    FigureTerm{"rpc_per_hour", QT_TRANSLATE_NOOP("dunlin::report", "Right party per hour"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(contacts that reached the right party) / (hours at work)"),
               kRecorded, kContactDay,
               QT_TRANSLATE_NOOP("dunlin::report", "Contact Centre Helper, by hours at work")},
    FigureTerm{"worked_per_hour", QT_TRANSLATE_NOOP("dunlin::report", "Results per hour"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(contacts with a result that counts as work) / (hours at work)"),
               kRecorded, kContactDay, kUsual},
    FigureTerm{"ptp_per_hour", QT_TRANSLATE_NOOP("dunlin::report", "Promises per hour"),
               QT_TRANSLATE_NOOP("dunlin::report", "(promises taken by people) / (hours at work)"),
               kPromises, kContactDay, kUsual},
    FigureTerm{"collected_per_hour", QT_TRANSLATE_NOOP("dunlin::report", "Collected per hour"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(payments credited to people (last worked contact on "
                                 "or before the value date)) / (hours at work)"),
               kAll, kValueDate,
               QT_TRANSLATE_NOOP("dunlin::report", "by the credit rule of the collectors' report")},
    FigureTerm{
        "revenue_per_collector", QT_TRANSLATE_NOOP("dunlin::report", "Revenue per collector"),
        QT_TRANSLATE_NOOP("dunlin::report", "(commission earned in the period by the creditors' "
                                            "terms) / (people who recorded a contact)"),
        kAll, QT_TRANSLATE_NOOP("dunlin::report", "day the money was applied"),
        QT_TRANSLATE_NOOP("dunlin::report", "revenue per head, as receivableaccounts")},
    FigureTerm{"cost_per_unit", QT_TRANSLATE_NOOP("dunlin::report", "Cost of collecting"),
               QT_TRANSLATE_NOOP("dunlin::report", "(costs charged in the period) / (collected)"),
               kAll, QT_TRANSLATE_NOOP("dunlin::report", "value date of the cost"),
               QT_TRANSLATE_NOOP("dunlin::report", "delightcorp; costs as they are booked here")},
    FigureTerm{
        "first_call_resolution", QT_TRANSLATE_NOOP("dunlin::report", "First-call resolution"),
        QT_TRANSLATE_NOOP("dunlin::report",
                          "(accounts spoken to once in the period that promised or owe nothing at "
                          "the end) / (accounts whose right party was reached in the period)"),
        kAll, kContactDay,
        QT_TRANSLATE_NOOP("dunlin::report", "Oracle Banking Collections: counts accounts")},
    FigureTerm{
        "dispute_rate", QT_TRANSLATE_NOOP("dunlin::report", "Disputed"),
        QT_TRANSLATE_NOOP("dunlin::report",
                          "(disputed at the end of the period) / (open at the end of the period)"),
        kAll, QT_TRANSLATE_NOOP("dunlin::report", "end of the period"), "Dynamics 365"},
    FigureTerm{"dispute_days", QT_TRANSLATE_NOOP("dunlin::report", "Days to resolve a dispute"),
               QT_TRANSLATE_NOOP(
                   "dunlin::report",
                   "median days from opening to resolution of disputes resolved in the period"),
               QT_TRANSLATE_NOOP("dunlin::report", "disputes resolved in the period"),
               QT_TRANSLATE_NOOP("dunlin::report", "day of resolution"), "Dynamics 365"},
    FigureTerm{
        "blocked_contacts", QT_TRANSLATE_NOOP("dunlin::report", "Refused contacts"),
        QT_TRANSLATE_NOOP("dunlin::report", "contacts that the gate refused before they were made"),
        kAll, kContactDay, "Dunlin"},
    FigureTerm{"breaches", QT_TRANSLATE_NOOP("dunlin::report", "Breaches per 10,000"),
               QT_TRANSLATE_NOOP("dunlin::report",
                                 "(contacts that should not have been made * 10,000) / "
                                 "(outbound contacts); the target is none"),
               kContacts, kContactDay, "Dunlin"},
};

//: a key figure's definition: its name, what is divided by what, whose accounts or events are
//: counted, by which day, in which currency, and whose definition it is
constexpr char kInFull[] =
    QT_TRANSLATE_NOOP("FigureWords", "%1: %2. Of: %3. By: %4. Currency: %5. After: %6.");

const FigureTerm *termOf(const QByteArray &id)
{
    const auto *found = std::find_if(kTerms.begin(), kTerms.end(),
                                     [&](const FigureTerm &term) { return id == term.id; });
    return found == kTerms.end() ? nullptr : &*found;
}

QString translated(const char *english)
{
    return QCoreApplication::translate("dunlin::report", english);
}

} // namespace

std::span<const FigureTerm> figureTerms()
{
    return kTerms;
}

const char *figureCurrency()
{
    return kCurrency;
}

QString figureName(const QByteArray &id, const QString &otherwise)
{
    const FigureTerm *term = termOf(id);
    return term ? translated(term->name) : otherwise;
}

QString figureInFull(const QByteArray &id, const QString &english)
{
    const FigureTerm *term = termOf(id);
    const auto filled = [&](const QString &pattern, const auto &words) {
        return pattern.arg(words(term->name), words(term->definition), words(term->population),
                           words(term->clock), words(kCurrency), words(term->source));
    };
    const auto asItIs = [](const char *text) { return QString::fromLatin1(text); };
    // What the core says counts: another definition than the known one is shown as it came.
    if (!term || (!english.isEmpty() && english != filled(QLatin1String(kInFull), asItIs)))
        return english;
    return filled(Words::tr(kInFull), translated);
}

} // namespace dunlin::common
