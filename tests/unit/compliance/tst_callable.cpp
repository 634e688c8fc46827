// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/compliance/gate.h"
#include "core/domain/outcomes.h"
#include "tests/unit/compliance/case_file.h"

#include <algorithm>
#include <array>
#include <future>

using namespace dunlin;
using namespace dunlin::compliance;
using base::Instant;
using domain::AccountState;
using domain::Channel;
using domain::Outcome;

namespace {

const GateRules &rules()
{
    static const GateRules made{
        test::shippedPacks(true),
        std::shared_ptr<const Places>(std::shared_ptr<void>(), &test::places()),
        QByteArrayLiteral("third_party")};
    return made;
}

template <class T, size_t N>
const T &oneOf(base::Rng &rng, const std::array<T, N> &list)
{
    return list[rng.below(N)];
}

void addPoints(base::Rng &rng, AccountState &account)
{
    static constexpr std::array kLabels{"mobile", "Home phone", "Work", "", "handy"};
    static constexpr std::array kZones{"", "America/New_York", "Asia/Kolkata", "Europe/London"};
    static constexpr std::array kNumbers{"+12125550100",  "+13125550101", "+18505550102",
                                         "+442071234567", "+61255501234", "+4930123456",
                                         "+99900",        "0815"};
    for (int i = 0; i < int(rng.between(1, 3)); ++i) {
        domain::ContactPointState point;
        point.id = base::ContactPointId{rng.bytes16()};
        point.value = QLatin1String(oneOf(rng, kNumbers));
        point.label = QLatin1String(oneOf(rng, kLabels));
        point.zone = oneOf(rng, kZones);
        point.state = domain::PointState(rng.chance(0.8) ? 0 : rng.below(3));
        point.consent = domain::Consent(rng.below(3));
        account.contactPoints.push_back(point);
    }
}

void addContacts(base::Rng &rng, AccountState &account, Instant now)
{
    static constexpr std::array kOutcomes{
        Outcome::NoAnswer,       Outcome::NoAnswer,   Outcome::Busy,        Outcome::Voicemail,
        Outcome::RightPartyTalk, Outcome::ThirdParty, Outcome::WrongNumber, Outcome::Delivered};
    for (int i = 0; i < int(rng.between(0, 9)); ++i) {
        domain::ContactState contact;
        contact.id = base::EventId{rng.bytes16()};
        contact.at = now.plusMs(-rng.between(-3600, 10 * 86'400) * 1000);
        contact.channel = Channel(rng.below(4));
        contact.direction = domain::Direction(rng.chance(0.2) ? 1 : 0);
        contact.outcome = oneOf(rng, kOutcomes);
        contact.flags = domain::flagsOf(contact.outcome);
        contact.to = account.contactPoints[rng.below(account.contactPoints.size())].value;
        account.contacts.push_back(contact);
    }
    std::stable_sort(account.contacts.begin(), account.contacts.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
}

AccountState randomAccount(base::Rng &rng, Instant now)
{
    struct Home {
        const char *country, *region, *postcode;
    };
    static constexpr std::array kHomes{Home{"US", "NY", "10001"},   Home{"us", "Massachusetts", ""},
                                       Home{"US", "WA", "98101"},   Home{"US", "TX", "75001"},
                                       Home{"US", "CA", "10001"},   Home{"GB", "", "SW1A 1AA"},
                                       Home{"AU", "NSW", "2000"},   Home{"DE", "", "10115"},
                                       Home{"CA", "ON", "M5V 2T6"}, Home{"", "", ""},
                                       Home{"ZZ", "", ""}};
    AccountState account;
    account.exists = true;
    account.number = QString::number(rng.below(100));
    account.creditor = base::CreditorId{rng.bytes16()};
    account.debtor.company = rng.chance(0.1);
    const Home &home = oneOf(rng, kHomes);
    account.debtor.address = {{},
                              {},
                              QLatin1String(home.postcode),
                              QLatin1String(home.region),
                              QLatin1String(home.country)};
    if (rng.chance(0.2)) {
        account.debtor.zone = "America/Denver";
        account.debtor.zoneSaid = rng.chance(0.5);
    }
    if (rng.chance(0.05))
        account.status = domain::Status::Closed;
    addPoints(rng, account);
    addContacts(rng, account, now);
    const QDate today = base::dateIn(now, "UTC");
    if (rng.chance(0.1))
        account.holds.push_back({base::EventId{rng.bytes16()},
                                 {},
                                 today.addDays(-3),
                                 today.addDays(rng.between(-2, 2))});
    if (rng.chance(0.1)) {
        domain::ReservationState begun;
        begun.id = base::EventId{rng.bytes16()};
        begun.at = now.plusMs(-600'000);
        begun.expires = now.plusMs(rng.between(-60, 60) * 1000);
        begun.to = account.contactPoints[0].value;
        account.reservations.push_back(begun);
    }
    if (rng.chance(0.1))
        account.notices.push_back({base::EventId{rng.bytes16()},
                                   now.plusMs(-86'400'000),
                                   QByteArrayLiteral("dispute_received"),
                                   true,
                                   {}});
    return account;
}

} // namespace

TEST_CASE("whether an account may be called is what the full gate says")
{
    base::SeededRng rng(8);
    int callable = 0;
    constexpr int kAccounts = 3000;
    for (int i = 0; i < kAccounts; ++i) {
        // Around both changes of summer time, and a leap day.
        static constexpr std::array<qint64, 3> kDays{1'772'928'000, 1'793'491'200, 1'835'222'400};
        const Instant now{(oneOf(rng, kDays) + rng.between(-3 * 86'400, 3 * 86'400)) * 1000};
        const AccountState account = randomAccount(rng, now);
        const std::vector<AccountState> others{randomAccount(rng, now)};
        Attempt attempt;
        attempt.at = now;
        attempt.officeZone = "America/Chicago";
        attempt.channel = Channel(rng.below(5));
        attempt.point = account.contactPoints.front();
        if (rng.chance(0.3)) {
            attempt.shares = Shares{};
            attempt.shares->since = now.plusMs(-86'400'000);
            attempt.shares->parts = {{QStringLiteral("regf.14b2iA.seven_in_seven"), 2},
                                     {QStringLiteral("regf.14b2iB.conversation"), 1}};
        }
        const bool full = verdictOf(rules(), account, attempt, others).allowed();
        CHECK(isCallable(rules(), account, attempt, others) == full);
        if (i % 10 == 0)
            CHECK(decide(rules(), account, attempt, others).allowed() == full);
        callable += full ? 1 : 0;
    }
    CHECK(callable > kAccounts / 10);
    CHECK(callable < kAccounts * 9 / 10);
}

TEST_CASE("what a thread remembers of earlier attempts changes no answer")
{
    base::SeededRng rng(9);
    for (int i = 0; i < 600; ++i) {
        const Instant now{(1'772'928'000 + rng.between(-3 * 86'400, 3 * 86'400)) * 1000};
        const AccountState account = randomAccount(rng, now);
        Attempt attempt;
        attempt.at = now;
        attempt.channel = Channel(rng.below(5));
        attempt.point = account.contactPoints.front();
        const auto ask = [&] { return decide(rules(), account, attempt); };
        // A thread of its own remembers nothing.
        const Decision fresh = std::async(std::launch::async, ask).get();
        CHECK(ask() == fresh);
    }
}
