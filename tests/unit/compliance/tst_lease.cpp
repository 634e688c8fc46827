// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/compliance/lease.h"
#include "tests/support/lease/lease_world.h"
#include "tests/unit/compliance/case_file.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace dunlin;
using namespace dunlin::compliance;
using base::Instant;
using domain::Channel;
using domain::Outcome;

namespace {

Instant at(const char *text)
{
    return *base::instantFromText(QString::fromLatin1(text), "UTC");
}

const GateRules &rules()
{
    static const GateRules made{
        test::shippedPacks(true),
        std::shared_ptr<const Places>(std::shared_ptr<void>(), &test::places()),
        QByteArrayLiteral("third_party")};
    return made;
}

const base::DeviceId kHere{base::Bytes16{1}};
const base::DeviceId kThere{base::Bytes16{2}};
const char *const kSevenInSeven = "regf.14b2iA.seven_in_seven";
const char *const kConversation = "regf.14b2iB.conversation";

domain::AccountState texan()
{
    domain::AccountState made;
    made.exists = true;
    made.number = QStringLiteral("4711");
    made.debtor.zone = "America/Chicago";
    made.debtor.zoneSaid = true;
    made.debtor.address.country = QStringLiteral("US");
    made.debtor.address.region = QStringLiteral("TX");
    domain::ContactPointState point;
    point.value = QStringLiteral("+12145550100");
    point.label = QStringLiteral("mobile");
    made.contactPoints = {point};
    return made;
}

void called(domain::AccountState &account, const char *when, base::DeviceId device,
            Outcome outcome = Outcome::NoAnswer)
{
    domain::ContactState contact;
    contact.id = base::EventId{base::Bytes16{quint8(account.contacts.size() + 1)}};
    contact.at = at(when);
    contact.heard = contact.at;
    contact.device = device;
    contact.outcome = outcome;
    contact.to = account.contactPoints[0].value;
    account.contacts.push_back(contact);
}

Attempt callAt(const char *when, const domain::AccountState &account)
{
    Attempt attempt;
    attempt.at = at(when);
    attempt.point = account.contactPoints[0];
    attempt.to = attempt.point->value;
    return attempt;
}

int roomOf(const std::vector<LimitRoom> &rooms, const char *rule)
{
    const auto found = std::find_if(rooms.begin(), rooms.end(), [&](const LimitRoom &one) {
        return one.rule == QLatin1String(rule);
    });
    REQUIRE(found != rooms.end());
    return found->left;
}

int shareOf(const std::vector<std::pair<QString, int>> &shares, const char *rule)
{
    for (const auto &[id, share] : shares) {
        if (id == QLatin1String(rule))
            return share;
    }
    return -1;
}

const Finding *findingOf(const Verdict &verdict, const char *rule)
{
    for (const Finding &finding : verdict.findings) {
        if (finding.rule == QLatin1String(rule))
            return &finding;
    }
    return nullptr;
}

} // namespace

TEST_CASE("what is left of a limit is what the office knows to be left")
{
    auto account = texan();
    called(account, "2026-06-08T15:00:00Z", kHere);
    called(account, "2026-06-09T15:00:00Z", kThere);
    called(account, "2026-06-09T16:00:00Z", kThere, Outcome::Busy); // not connected: not counted
    const auto rooms = limitRooms(rules(), account, at("2026-06-10T15:00:00Z"), "UTC");
    CHECK(roomOf(rooms, kSevenInSeven) == 5);
    CHECK(roomOf(rooms, kConversation) == 1);
    SECTION("a call that is under way may be one more")
    {
        domain::ReservationState begun;
        begun.id = base::EventId{base::Bytes16{99}};
        begun.at = at("2026-06-10T14:58:00Z");
        begun.expires = at("2026-06-11T14:58:00Z");
        begun.to = account.contactPoints[0].value;
        account.reservations.push_back(begun);
        CHECK(roomOf(limitRooms(rules(), account, at("2026-06-10T15:00:00Z"), "UTC"), kSevenInSeven)
              == 4);
    }
}

TEST_CASE("shares: what others hold is taken off, a waiting time goes to one device")
{
    const std::vector<LimitRoom> rooms{{QLatin1String(kSevenInSeven), 5, false, true, 8},
                                       {QLatin1String(kConversation), 1, true, true, 9}};
    const auto all = shareOut(rooms, {}, 1);
    CHECK(shareOf(all, kSevenInSeven) == 5);
    CHECK(shareOf(all, kConversation) == 1);
    const auto half = shareOut(rooms, {}, 2);
    CHECK(shareOf(half, kSevenInSeven) == 3);
    const std::vector<HeldShare> held{{QLatin1String(kSevenInSeven), 3},
                                      {QLatin1String(kConversation), 1}};
    const auto rest = shareOut(rooms, held, 1);
    CHECK(shareOf(rest, kSevenInSeven) == 2);
    CHECK(shareOf(rest, kConversation) == 0);
    const std::vector<HeldShare> more{{QLatin1String(kSevenInSeven), 9}};
    CHECK(shareOf(shareOut(rooms, more, 1), kSevenInSeven) == 0);
}

TEST_CASE("a device stays within its share, and is told why")
{
    auto account = texan();
    Attempt attempt = callAt("2026-06-10T16:00:00Z", account);
    attempt.shares = Shares{kHere,
                            at("2026-06-10T14:00:00Z"),
                            {{QLatin1String(kSevenInSeven), 2}, {QLatin1String(kConversation), 1}}};
    CHECK(verdictOf(rules(), account, attempt).allowed());
    called(account, "2026-06-10T13:00:00Z", kHere); // before the share: not of it
    called(account, "2026-06-10T14:30:00Z", kHere);
    called(account, "2026-06-10T14:40:00Z", kThere); // not of this device
    CHECK(verdictOf(rules(), account, attempt).allowed());
    called(account, "2026-06-10T15:00:00Z", kHere);
    const Verdict verdict = verdictOf(rules(), account, attempt);
    CHECK_FALSE(verdict.allowed());
    const Finding *finding = findingOf(verdict, kSevenInSeven);
    REQUIRE(finding);
    CHECK(finding->reason == "no_share");
    CHECK(finding->missing == "share");
    CHECK(finding->result == GateResult::BlockOverridable);
    SECTION("with the whole of the limit it may")
    {
        attempt.shares.reset();
        CHECK(verdictOf(rules(), account, attempt).allowed());
    }
    SECTION("an override for the rule's own reasons counts here, too")
    {
        attempt.override = Override{QStringLiteral("supervisor"), QStringLiteral("eva"),
                                    "active_litigation", QStringLiteral("hearing today")};
        CHECK(verdictOf(rules(), account, attempt).allowed());
    }
    SECTION("without the right to start a waiting time there is no call at all")
    {
        attempt.shares->parts = {{QLatin1String(kSevenInSeven), 9}};
        CHECK(findingOf(verdictOf(rules(), account, attempt), kConversation));
    }
    SECTION("shares are facts: written down, they decide the same")
    {
        const Question question = questionOf(rules(), account, attempt);
        const QByteArray written = writeQuestion(*rules().packs, question.facts, question.attempt);
        const QJsonObject json = QJsonDocument::fromJson(written).object();
        const auto again =
            readQuestion(*rules().packs, json.value(QLatin1String("facts")).toObject(),
                         json.value(QLatin1String("attempt")).toObject(), nullptr);
        REQUIRE(again);
        CHECK(evaluate(*rules().packs, again->facts, again->attempt).findings == verdict.findings);
    }
}

TEST_CASE("a contact that was begun counts until it is settled")
{
    auto account = texan();
    for (const char *when :
         {"2026-06-05T15:00:00Z", "2026-06-05T16:00:00Z", "2026-06-06T15:00:00Z",
          "2026-06-06T16:00:00Z", "2026-06-07T15:00:00Z", "2026-06-07T16:00:00Z"})
        called(account, when, kHere);
    const Attempt attempt = callAt("2026-06-10T16:00:00Z", account);
    REQUIRE(verdictOf(rules(), account, attempt).allowed()); // the seventh
    domain::ReservationState begun;
    begun.id = base::EventId{base::Bytes16{77}};
    begun.at = at("2026-06-10T15:30:00Z");
    begun.expires = at("2026-06-11T15:30:00Z");
    begun.to = account.contactPoints[0].value;
    account.reservations.push_back(begun);
    CHECK_FALSE(verdictOf(rules(), account, attempt).allowed());
    SECTION("the contact that settles it is not its own predecessor")
    {
        Attempt settling = attempt;
        settling.settles = begun.id;
        CHECK(verdictOf(rules(), account, settling).allowed());
    }
    SECTION("busy releases it")
    {
        account.reservations.clear();
        called(account, "2026-06-10T15:30:00Z", kHere, Outcome::Busy);
        CHECK(verdictOf(rules(), account, attempt).allowed());
    }
    SECTION("no answer does not")
    {
        account.reservations.clear();
        called(account, "2026-06-10T15:30:00Z", kHere);
        CHECK_FALSE(verdictOf(rules(), account, attempt).allowed());
    }
    SECTION("after its time it counts no more")
    {
        account.reservations.front().expires = at("2026-06-10T15:59:59Z");
        CHECK(verdictOf(rules(), account, attempt).allowed());
    }
}

// The long run is `dunlin-bench gate.lease_simulation`.
TEST_CASE("laptops that do not hear of each other never break a limit together")
{
    test::LeaseFigures figures;
    for (quint64 seed = 1; seed <= 150; ++seed)
        test::runLeaseWorld(rules(), seed, {}, &figures);
    INFO("attempts " << figures.attempts << " made " << figures.made << " needless "
                     << figures.needless << "; by queue made " << figures.madeByQueue
                     << " needless " << figures.needlessByQueue);
    CHECK(figures.breaches == 0);
    // Whose queue the account is in can nearly always work it.
    CHECK(figures.needlessByQueue < figures.madeByQueue / 2);
    CHECK(figures.made > 500);
    CHECK(figures.lostAnswers > 0);
    CHECK(figures.unsettled > 0);
}

TEST_CASE("a number that stands on file under two labels is counted as it is asked for")
{
    // In this world both numbers of an account are the same one, of the work and a mobile.
    test::LeaseFigures figures;
    test::runLeaseWorld(rules(), 52'396, {}, &figures);
    CHECK(figures.made > 0);
    CHECK(figures.breaches == 0);
}

TEST_CASE("without shares they do")
{
    test::LeaseFigures figures;
    test::LeaseWorldOptions options;
    options.withShares = false;
    for (quint64 seed = 1; seed <= 30; ++seed)
        test::runLeaseWorld(rules(), seed, options, &figures);
    CHECK(figures.breaches > 0);
}
