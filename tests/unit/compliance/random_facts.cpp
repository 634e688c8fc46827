// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/compliance/random_facts.h"

#include <QtCore/QJsonArray>

#include <array>
#include <initializer_list>

namespace dunlin::compliance::test {

namespace {

using base::Instant;

QString pick(base::Rng &rng, std::initializer_list<const char *> words)
{
    return QLatin1String(*(words.begin() + rng.below(words.size())));
}

QString moment(Instant at)
{
    return QString::fromLatin1(base::toIso(at));
}

struct Home {
    const char *country;
    const char *region;
    const char *locality;
    const char *zone;
};
constexpr std::array kHomes{Home{"US", "NY", "NYC", "America/New_York"},
                            Home{"US", "MA", nullptr, "America/New_York"},
                            Home{"US", "WA", nullptr, "America/Los_Angeles"},
                            Home{"US", "DC", nullptr, "America/New_York"},
                            Home{"US", "OR", nullptr, "America/Los_Angeles"},
                            Home{"US", "WV", nullptr, "America/New_York"},
                            Home{"US", "MI", nullptr, "America/Detroit"},
                            Home{"US", "TX", nullptr, "America/Chicago"},
                            Home{"GB", "England", nullptr, "Europe/London"},
                            Home{"AU", "NSW", nullptr, "Australia/Sydney"},
                            Home{"CA", "ON", nullptr, "America/Toronto"},
                            Home{"CA", "QC", nullptr, "America/Toronto"},
                            Home{"IN", "MH", nullptr, "Asia/Kolkata"},
                            Home{"ZA", "GP", nullptr, "Africa/Johannesburg"},
                            Home{"BR", "SP", nullptr, "America/Sao_Paulo"},
                            Home{"DE", "BE", nullptr, "Europe/Berlin"},
                            Home{"FR", nullptr, nullptr, "Europe/Paris"}};

QJsonObject residenceOf(const Home &home)
{
    const auto word = [](const char *text) {
        return text ? QJsonValue(QLatin1String(text)) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("country"), word(home.country)},
            {QStringLiteral("region"), word(home.region)},
            {QStringLiteral("locality"), word(home.locality)}};
}

QJsonArray someDebts(base::Rng &rng, int debts)
{
    QJsonArray ids;
    for (int i = 0; i < debts; ++i) {
        if (i == 0 || rng.chance(0.5))
            ids.append(QStringLiteral("D%1").arg(i + 1));
    }
    return ids;
}

QJsonObject randomEvent(base::Rng &rng, Instant at, int debts)
{
    const qint64 ago =
        rng.chance(0.7) ? rng.between(-3600, 9 * 86'400) : rng.between(0, 70 * 86'400);
    QJsonObject event{{QStringLiteral("at"), moment(at.plusMs(-ago * 1000))}};
    if (rng.chance(0.85))
        event.insert(QStringLiteral("debts"), someDebts(rng, debts));
    if (rng.chance(0.1))
        event.insert(QStringLiteral("person"), pick(rng, {"P1", "P2"}));
    if (rng.chance(0.5))
        event.insert(QStringLiteral("number"), pick(rng, {"N1", "N2"}));
    if (rng.chance(0.3))
        event.insert(QStringLiteral("address"), QStringLiteral("a@x.org"));
    const double kind = rng.unit();
    if (kind < 0.65) {
        event.insert(QStringLiteral("type"),
                     pick(rng, {"call", "call", "call", "sms", "email", "letter", "visit"}));
        event.insert(QStringLiteral("dir"), pick(rng, {"out", "out", "out", "in"}));
        event.insert(QStringLiteral("result"), pick(rng, {"no_answer", "conversation",
                                                          "voicemail_left", "busy", "delivered"}));
        if (rng.chance(0.2))
            event.insert(QStringLiteral("place"), pick(rng, {"home", "work"}));
        if (rng.chance(0.1))
            event.insert(QStringLiteral("id"), QStringLiteral("E1"));
    } else if (kind < 0.8) {
        event.insert(QStringLiteral("type"), QStringLiteral("grant"));
        event.insert(
            QStringLiteral("grant"),
            pick(rng, {"consent_extra_calls", "direct_prior_consent_time_place", "court_permission",
                       "sms_consent", "email_consent", "requested_time", "tcpa_consent"}));
        event.insert(QStringLiteral("given_to"), pick(rng, {"collector", "creditor"}));
        if (rng.chance(0.2))
            event.insert(QStringLiteral("window"),
                         QJsonArray{QStringLiteral("05:00"), QStringLiteral("07:30")});
        if (rng.chance(0.2))
            event.insert(QStringLiteral("until"),
                         moment(at.plusMs(rng.between(-86'400, 86'400) * 1000)));
    } else {
        event.insert(QStringLiteral("type"),
                     pick(rng, {"cease_notice_received", "cease_withdrawn", "dispute_received",
                                "verification_sent", "revocation", "written_notice_sent",
                                "breathing_space_registered", "breathing_space_cancelled",
                                "mh_crisis_moratorium_registered", "mh_crisis_treatment_ended",
                                "debt_adviser_engaged", "work_call_request_oral", "payment"}));
        event.insert(QStringLiteral("written"), rng.chance(0.7));
        event.insert(QStringLiteral("in_validation_period"), rng.chance(0.7));
    }
    return event;
}

QJsonObject randomAttempt(base::Rng &rng, Instant at, int debts)
{
    const QString channel = pick(rng, {"call", "call", "call", "sms", "email", "letter", "visit",
                                       "ringless_voicemail", "private_message"});
    QJsonObject to;
    if (channel == QLatin1String("call") || channel == QLatin1String("sms")
        || channel == QLatin1String("ringless_voicemail")) {
        to.insert(QStringLiteral("number"), pick(rng, {"N1", "N2"}));
        if (rng.chance(0.9))
            to.insert(QStringLiteral("line"), pick(rng, {"mobile", "landline"}));
    } else {
        to.insert(QStringLiteral("address"), QStringLiteral("a@x.org"));
    }
    if (rng.chance(0.2))
        to.insert(QStringLiteral("place"), pick(rng, {"home", "work"}));
    QJsonObject attempt{{QStringLiteral("channel"), channel},
                        {QStringLiteral("at"), moment(at)},
                        {QStringLiteral("debts"), someDebts(rng, debts)},
                        {QStringLiteral("recipient_role"),
                         pick(rng, {"consumer", "consumer", "consumer", "spouse", "third_party"})},
                        {QStringLiteral("to"), to}};
    if (rng.chance(0.8))
        attempt.insert(QStringLiteral("content"),
                       QJsonObject{{QStringLiteral("elements"),
                                    QJsonArray{QStringLiteral("opt_out_instructions"),
                                               QStringLiteral("mini_miranda")}}});
    if (rng.chance(0.15))
        attempt.insert(QStringLiteral("purpose"),
                       pick(rng, {"required_by_law", "location_information", "threat_of_suit"}));
    if (rng.chance(0.1))
        attempt.insert(QStringLiteral("technology"), pick(rng, {"atds", "prerecorded"}));
    if (rng.chance(0.1))
        attempt.insert(QStringLiteral("in_reply_to"), QStringLiteral("E1"));
    return attempt;
}

} // namespace

QJsonObject protectiveEvent(base::Rng &rng, Instant before)
{
    return {{QStringLiteral("at"), moment(before.plusMs(-rng.between(1, 40 * 86'400) * 1000))},
            {QStringLiteral("type"),
             pick(rng, {"cease_notice_received", "refusal_to_pay_received", "dispute_received",
                        "breathing_space_registered", "mh_crisis_moratorium_registered",
                        "debt_adviser_engaged", "work_call_request_written",
                        "dispute_take_to_court_received", "notice_not_received_claimed"})},
            {QStringLiteral("written"), true},
            {QStringLiteral("in_validation_period"), true},
            {QStringLiteral("debts"), QJsonArray{QStringLiteral("D1"), QStringLiteral("D2")}}};
}

QJsonObject designation(base::Rng &rng, Instant before)
{
    QJsonObject made{
        {QStringLiteral("kind"), pick(rng, {"time", "place", "medium"})},
        {QStringLiteral("at"), moment(before.plusMs(-rng.between(1, 40 * 86'400) * 1000))},
        {QStringLiteral("place"), pick(rng, {"home", "work"})},
        {QStringLiteral("medium"), pick(rng, {"call", "sms", "email", "letter"})},
        {QStringLiteral("from"), pick(rng, {"00:00", "08:00", "20:00"})},
        {QStringLiteral("to"), pick(rng, {"07:00", "12:00", "24:00"})}};
    if (rng.chance(0.5))
        made.insert(QStringLiteral("days"),
                    QJsonArray{pick(rng, {"mon", "wed", "sat"}), pick(rng, {"tue", "thu", "sun"})});
    return made;
}

RandomQuestion randomQuestion(base::Rng &rng)
{
    // Around changes of summer time, a leap day, holidays and the new New York rule.
    static constexpr std::array<qint64, 6> kDays{1772928000, 1793491200, 1835222400,
                                                 1781049600, 1798243200, 1788220800};
    const Instant at{(kDays[rng.below(kDays.size())] + rng.between(-5 * 86'400, 5 * 86'400))
                     * 1000};
    const Home &home = kHomes[rng.below(kHomes.size())];
    const int debtCount = int(rng.between(1, 2));
    QJsonArray debts;
    for (int i = 0; i < debtCount; ++i) {
        QJsonObject debt{{QStringLiteral("id"), QStringLiteral("D%1").arg(i + 1)},
                         {QStringLiteral("creditor"), pick(rng, {"K1", "K2"})}};
        if (rng.chance(0.7))
            debt.insert(QStringLiteral("validation_notice_sent_at"), QStringLiteral("2026-01-05"));
        if (rng.chance(0.15))
            debt.insert(QStringLiteral("flags"),
                        QJsonArray{pick(rng, {"attorney_represented", "attorney_unresponsive"})});
        if (rng.chance(0.2))
            debt.insert(QStringLiteral("limitation_start"), QStringLiteral("2022-06-10"));
        debts.append(debt);
    }
    QJsonArray locations{QJsonObject{{QStringLiteral("kind"), QStringLiteral("address")},
                                     {QStringLiteral("tz"), QJsonArray{QLatin1String(home.zone)}}}};
    if (rng.chance(0.3))
        locations.append(QJsonObject{
            {QStringLiteral("kind"), QStringLiteral("area_code")},
            {QStringLiteral("number"), pick(rng, {"N1", "N2"})},
            {QStringLiteral("tz"), QJsonArray{pick(rng, {"America/Denver", "America/New_York"})}}});
    QJsonArray designations;
    for (int i = 0; i < int(rng.between(0, 2)); ++i)
        designations.append(designation(rng, at));
    QJsonArray events;
    for (int i = 0; i < int(rng.between(0, 14)); ++i)
        events.append(randomEvent(rng, at, debtCount));
    RandomQuestion out;
    out.facts = {
        {QStringLiteral("collector"),
         QJsonObject{{QStringLiteral("role"),
                      pick(rng, {"third_party", "first_party", "debt_buyer", "unknown"})}}},
        {QStringLiteral("consumer"), QJsonObject{{QStringLiteral("residence"), residenceOf(home)},
                                                 {QStringLiteral("flags"), QJsonArray{}}}},
        {QStringLiteral("locations"), locations},
        {QStringLiteral("debts"), debts},
        {QStringLiteral("designations"), designations},
        {QStringLiteral("events"), events}};
    out.attempt = randomAttempt(rng, at, debtCount);
    return out;
}

} // namespace dunlin::compliance::test
