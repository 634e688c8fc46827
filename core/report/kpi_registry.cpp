// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kpi_registry.h"

#include <algorithm>
#include <array>

namespace dunlin::report {

namespace {

struct Words {
    const char *id;
    KpiGroup group;
    KpiUnit unit;
    bool higherIsBetter;
    const char *name;
    const char *numerator;
    const char *denominator; ///< empty: a plain sum
    const char *after;       ///< of the definition
    const char *population;
    const char *clock;
    const char *source;
};
constexpr auto Days = KpiGroup::Days;
constexpr auto Portfolio = KpiGroup::Portfolio;
constexpr auto Work = KpiGroup::Work;
constexpr auto Amount = KpiUnit::Amount;
constexpr auto Percent = KpiUnit::Percent;
constexpr auto Count = KpiUnit::Count;
constexpr auto InDays = KpiUnit::Days;
constexpr auto Seconds = KpiUnit::Seconds;

constexpr char kAll[] = "all accounts";
constexpr char kItems[] = "items of all accounts";
constexpr char kContacts[] = "contacts that were not taken back";
constexpr char kPromises[] = "promises and parts of plans that were not cancelled";
constexpr char kContactDay[] = "day of the contact in the office's time zone";
constexpr char kBothEnds[] = "the end of the day before the period, and the end of the period";
constexpr char kValueDate[] = "value date of the payment";
constexpr char kJudged[] = "day on which the promise was judged: kept, or due date and grace over";
constexpr char kHouse[] = "Dunlin";
constexpr char kUsual[] = "usual in the field";

constexpr std::array kWords{
    Words{"collected", Days, Amount, true, "Collected", "payments by value date, less reversals",
          "", "", kAll, kValueDate, kUsual},
    Words{"promised", Days, Amount, true, "Promised",
          "amount of promises, by the day they were taken", "", "", kPromises,
          "day the promise was taken", kUsual},
    Words{"promises_taken", Days, Count, true, "Promises taken",
          "promises, by the day they were taken", "", "", kPromises, "day the promise was taken",
          kUsual},
    Words{"worked", Days, Count, true, "Results", "contacts with a result that counts as work", "",
          "", kContacts, kContactDay, "Latitude: results flagged worked"},
    Words{"contact_rate", Days, Percent, true, "Contact rate",
          "outbound calls answered by a person", "outbound calls", " (voicemail is no contact)",
          kContacts, kContactDay, "Convoso: contacts, not connections"},
    Words{"rpc_per_attempt", Days, Percent, true, "Right party per attempt",
          "outbound contacts that reached the right party", "outbound attempts", "", kContacts,
          kContactDay, "Contact Centre Helper"},
    Words{"rpc_per_connect", Days, Percent, true, "Right party per connect",
          "outbound contacts that reached the right party", "outbound calls answered by a person",
          "", kContacts, kContactDay, "the other definition of the right-party rate"},
    Words{"ptp_rate", Days, Percent, true, "Promises per right party", "promises taken",
          "outbound contacts that reached the right party", " (per conversation)", kAll,
          "day of the promise, day of the contact", "Oracle Banking Collections"},
    Words{"kept_rate_count", Days, Percent, true, "Promises kept, by count",
          "promises kept in full", "promises that matured: kept, or due date and grace passed", "",
          kPromises, kJudged, "Oracle Banking Collections, over matured promises"},
    Words{"kept_rate_amount", Days, Percent, true, "Promises kept, by amount",
          "paid in the promises' windows, at most what was promised",
          "amount of promises that matured", "", kPromises, kJudged,
          "partial credit by SAP's promise states"},
    Words{"dso", Portfolio, InDays, false, "Days sales outstanding",
          "open on items at the end of the period", "billed on items issued in the period",
          " * days of the period", kItems, "end of the period; day of issue", "Delta Recovery"},
    Words{"bpdso", Portfolio, InDays, false, "Best possible DSO",
          "open on items not past due at the end of the period",
          "billed on items issued in the period", " * days of the period", kItems,
          "end of the period; day of issue", kUsual},
    Words{"add", Portfolio, InDays, false, "Average days delinquent",
          "open on items past due at the end of the period", "billed on items issued in the period",
          " * days of the period (average days delinquent: DSO - best possible DSO)", kItems,
          "end of the period; day of issue", kUsual},
    Words{"cei", Portfolio, Percent, true, "Collection effectiveness index",
          "open at the start + billed in the period / months - open at the end",
          "open at the start + billed in the period / months - open and not past due at the end",
          " * 100; no value when the denominator is not positive", kItems, kBothEnds,
          "Encyclopedia of Credit"},
    Words{"roll_net_flow", Portfolio, Percent, false, "Roll 1-30 to 31-60, net flow",
          "open at the end on items 31-60 days past due",
          "open at the start on items 1-30 days past due",
          " (dollar flow; other accounts may be in it; use a period of one month)", kItems,
          kBothEnds, "OCC, Comptroller's Handbook: dollar flow"},
    Words{"roll_migration", Portfolio, Percent, false, "Roll 1-30 to 31-60, migration",
          "owed at the start by the accounts 1-30 days past due then and 31-60 at the end",
          "owed at the start by all accounts 1-30 days past due",
          " (same accounts; use a period of one month)", kAll, kBothEnds,
          "true migration of the same accounts"},
    Words{"cure", Portfolio, Percent, true, "Cured, by count",
          "accounts past due at the start with nothing past due at the end (current or paid)",
          "accounts past due at the start", "", kAll, kBothEnds, kUsual},
    Words{"cure_balance", Portfolio, Percent, true, "Cured, by balance",
          "owed at the start by the accounts that are cured",
          "owed at the start by the accounts past due then", "", kAll, kBothEnds, kUsual},
    Words{"liquidation", Portfolio, Percent, true, "Liquidation",
          "paid up to the end of the period on accounts listed in the period",
          "billed on their items issued up to the listing", "", "accounts listed in the period",
          "day of listing; value date up to the end", "per batch, as neuanalytics"},
    Words{"recovery", Portfolio, Percent, true, "Recovery", "paid in the period, by value date",
          "open at the start + billed on items issued in the period", " (gross of cost)", kAll,
          kValueDate, "VCC Live, gross of cost"},
    Words{"penetration", Portfolio, Percent, true, "Penetration",
          "workable accounts attempted in the period",
          "workable accounts: something open at the start or the end, and not held, placed or "
          "closed",
          "", "workable accounts", kContactDay, kHouse},
    Words{"intensity", Portfolio, Count, true, "Contact intensity",
          "outbound attempts in the period", "accounts attempted in the period", "", kContacts,
          kContactDay, kHouse},
    Words{"accounts_worked", Work, Count, true, "Accounts worked",
          "distinct accounts with a result that counts as work", "", "", kContacts, kContactDay,
          "Latitude"},
    Words{"ptp_per_account", Work, Percent, true, "Accounts promising per right party",
          "accounts with a promise taken in the period",
          "accounts whose right party was reached in the period", " (per account)", kAll,
          kContactDay, "Oracle Banking Collections, per account"},
    Words{"ptp_amount_rate", Work, Percent, true, "Promised of balance reached",
          "amount promised in the period",
          "owed at the end, and paid in the period, by accounts whose right party was reached", "",
          kAll, kContactDay, kUsual},
    Words{"sif_rate", Work, Percent, true, "Settled in full",
          "accounts that ended in the period by a settlement that was kept",
          "accounts that ended in the period: settled, paid or closed otherwise", "",
          "accounts that ended in the period", "day on which nothing was owed any more",
          "neuanalytics"},
    Words{"pif_rate", Work, Percent, true, "Paid in full",
          "accounts that ended in the period with all paid",
          "accounts that ended in the period: settled, paid or closed otherwise", "",
          "accounts that ended in the period", "day on which nothing was owed any more",
          "neuanalytics"},
    Words{"settlement_percent", Work, Percent, true, "Mean settlement",
          "paid by settlements that were kept in the period",
          "owed when those settlements were agreed", "", "settlements kept in the period",
          "day the settlement was kept", "neuanalytics"},
    Words{"age_at_list", Work, InDays, false, "Age at listing",
          "days from the oldest due day to the listing, summed",
          "accounts listed in the period with a due day", "", "accounts listed in the period",
          "day of listing", "Credit Service Company"},
    Words{"handling_time", Work, Seconds, false, "Handling time (AHT)",
          "seconds from the beginning of a call to its saved result",
          "calls that were begun and saved here", " (talk, hold and wrap-up; at most two hours)",
          "calls begun in the workstation", kContactDay, "Collection Advisor"},
    Words{"wrap_up", Work, Seconds, false, "Wrap-up",
          "seconds from the end of a call to its saved result",
          "calls that were begun and saved here, with a duration", "",
          "calls begun in the workstation", kContactDay, "Prodigal: mean 45 s"},
    Words{"work_hours", Work, Count, true, "Hours at work",
          "clock hours in which a person recorded a contact, of all people", "",
          " (hours paid are not known here)", "contacts recorded by people", kContactDay, kHouse},
    Words{"rpc_per_hour", Work, Count, true, "Right party per hour",
          "contacts that reached the right party", "hours at work", "",
          "contacts recorded by people", kContactDay, "Contact Centre Helper, by hours at work"},
    Words{"worked_per_hour", Work, Count, true, "Results per hour",
          "contacts with a result that counts as work", "hours at work", "",
          "contacts recorded by people", kContactDay, kUsual},
    Words{"ptp_per_hour", Work, Count, true, "Promises per hour", "promises taken by people",
          "hours at work", "", kPromises, kContactDay, kUsual},
    Words{"collected_per_hour", Work, Amount, true, "Collected per hour",
          "payments credited to people (last worked contact on or before the value date)",
          "hours at work", "", kAll, kValueDate, "by the credit rule of the collectors' report"},
    Words{"revenue_per_collector", Work, Amount, true, "Revenue per collector",
          "commission earned in the period by the creditors' terms",
          "people who recorded a contact", "", kAll, "day the money was applied",
          "revenue per head, as receivableaccounts"},
    Words{"cost_per_unit", Work, Percent, false, "Cost of collecting",
          "costs charged in the period", "collected", "", kAll, "value date of the cost",
          "delightcorp; costs as they are booked here"},
    Words{"first_call_resolution", Work, Percent, true, "First-call resolution",
          "accounts spoken to once in the period that promised or owe nothing at the end",
          "accounts whose right party was reached in the period", "", kAll, kContactDay,
          "Oracle Banking Collections: counts accounts"},
    Words{"dispute_rate", Work, Percent, false, "Disputed", "disputed at the end of the period",
          "open at the end of the period", "", kAll, "end of the period", "Dynamics 365"},
    Words{"dispute_days", Work, InDays, false, "Days to resolve a dispute",
          "median days from opening to resolution", "", " of disputes resolved in the period",
          "disputes resolved in the period", "day of resolution", "Dynamics 365"},
    Words{"blocked_contacts", Work, Count, false, "Refused contacts",
          "contacts that the gate refused before they were made", "", "", kAll, kContactDay,
          kHouse},
    Words{"breaches", Work, Count, false, "Breaches per 10,000",
          "contacts that should not have been made * 10,000", "outbound contacts",
          "; the target is none", kContacts, kContactDay, kHouse},
};

std::vector<KpiDefinition> definitionsOf(std::optional<KpiGroup> group)
{
    std::vector<KpiDefinition> made;
    for (const Words &words : kWords) {
        if (group && words.group != *group)
            continue;
        const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
        KpiDefinition one;
        one.id = words.id;
        one.unit = words.unit;
        one.higherIsBetter = words.higherIsBetter;
        one.name = text(words.name);
        one.numerator = text(words.numerator);
        one.denominator = text(words.denominator);
        one.population = text(words.population);
        one.clock = text(words.clock);
        one.currency = QStringLiteral("accounts of one currency; others are left out and named");
        one.source = text(words.source);
        one.definition = one.denominator.isEmpty()
                             ? one.numerator + text(words.after)
                             : QStringLiteral("(%1) / (%2)%3")
                                   .arg(one.numerator, one.denominator, text(words.after));
        made.push_back(std::move(one));
    }
    return made;
}

} // namespace

QString KpiDefinition::inFull() const
{
    return QStringLiteral("%1: %2. Of: %3. By: %4. Currency: %5. After: %6.")
        .arg(name, definition, population, clock, currency, source);
}

const std::vector<KpiDefinition> &allKpiDefinitions()
{
    static const std::vector<KpiDefinition> all = definitionsOf({});
    return all;
}

const std::vector<KpiDefinition> &kpiDefinitionsOf(KpiGroup group)
{
    static const std::vector<KpiDefinition> days = definitionsOf(KpiGroup::Days);
    static const std::vector<KpiDefinition> portfolio = definitionsOf(KpiGroup::Portfolio);
    static const std::vector<KpiDefinition> work = definitionsOf(KpiGroup::Work);
    return group == KpiGroup::Days ? days : group == KpiGroup::Portfolio ? portfolio : work;
}

const std::vector<KpiDefinition> &kpiDefinitions()
{
    return kpiDefinitionsOf(KpiGroup::Days);
}

const KpiDefinition *kpiDefinition(QByteArrayView id)
{
    for (const KpiGroup group : {KpiGroup::Days, KpiGroup::Portfolio, KpiGroup::Work}) {
        const auto &all = kpiDefinitionsOf(group);
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.id == id; });
        if (found != all.end())
            return &*found;
    }
    return nullptr;
}

std::optional<double> progress(const KpiDefinition &definition, const KpiValue &value,
                               double target)
{
    std::optional<double> now = value.value;
    if (value.amount)
        now = value.amount->toText().toDouble();
    if (!now)
        return std::nullopt;
    if (definition.higherIsBetter)
        return target > 0 ? std::optional(*now / target * 100) : std::nullopt;
    if (*now <= target)
        return 100.0;
    return target > 0 ? std::optional(target / *now * 100) : std::nullopt;
}

} // namespace dunlin::report
