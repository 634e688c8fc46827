// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/domain/event.h"
#include "core/domain/feed.h"

using namespace dunlin;
using namespace dunlin::domain;

TEST_CASE("names lead back to their values")
{
    for (const Bucket bucket : kBuckets)
        CHECK(fromName<Bucket>(name(bucket)) == bucket);
    for (int i = 0; i <= int(Status::Tracing); ++i)
        CHECK(fromName<Status>(name(Status(i))) == Status(i));
    for (int i = 0; i <= int(CareKind::Vulnerability); ++i)
        CHECK(fromName<CareKind>(name(CareKind(i))) == CareKind(i));
    for (int i = 0; i <= int(Frequency::Payday); ++i)
        CHECK(fromName<Frequency>(name(Frequency(i))) == Frequency(i));
    for (int i = 0; i <= int(PartStatus::Void); ++i)
        CHECK(fromName<PartStatus>(name(PartStatus(i))) == PartStatus(i));
    for (int i = 0; i <= int(ArrangementStatus::Cancelled); ++i)
        CHECK(fromName<ArrangementStatus>(name(ArrangementStatus(i))) == ArrangementStatus(i));
    for (int i = 0; i <= int(HoldbackKind::Placement); ++i)
        CHECK(fromName<HoldbackKind>(name(HoldbackKind(i))) == HoldbackKind(i));
    for (int i = 1; i <= int(Outcome::Busy); ++i)
        CHECK(fromName<Outcome>(name(Outcome(i))) == Outcome(i));
    for (int i = 0; i <= int(Verdict::Quarantined); ++i)
        CHECK(verdictFromName(name(Verdict(i))) == Verdict(i));
    CHECK_FALSE(fromName<Channel>("telegraph"));
    CHECK_FALSE(fromName<Channel>(""));
    CHECK_FALSE(verdictFromName("perhaps"));
}

TEST_CASE("flags of outcomes")
{
    CHECK(flagsOf(Outcome::PromiseToPay) == OutcomeFlags{true, true, true, true});
    CHECK(flagsOf(Outcome::NoAnswer) == OutcomeFlags{true, false, true, false});
    CHECK(flagsOf(Outcome::Voicemail).attempt);
    CHECK_FALSE(flagsOf(Outcome::Busy).attempt);
    CHECK_FALSE(flagsOf(Outcome::WrongNumber).rightParty);
    CHECK_FALSE(flagsOf(Outcome::InboundConversation).attempt);
}

TEST_CASE("actors name their import")
{
    const ImportId import{base::derivedId("source", "key")};
    CHECK(importOf(actorOfImport(import)) == import);
    CHECK_FALSE(importOf(actorOfUser(QStringLiteral("anna"))));
    CHECK_FALSE(importOf(QStringLiteral("import:12")));
}

TEST_CASE("account sums add up in any order and back to nothing")
{
    AccountSum all;
    AccountSum backwards;
    AccountSum parts[8];
    for (int i = 0; i < 8; ++i) {
        const base::EventId id{base::derivedId("event", QByteArray::number(i))};
        parts[i].add(id, eventHash("salt", QByteArray::number(i)));
        CHECK(parts[i].count == 1);
        all.add(id, eventHash("salt", QByteArray::number(i)));
    }
    for (int i = 7; i >= 0; --i)
        backwards.add(parts[i]);
    CHECK(all == backwards);
    CHECK(all.toHex().size() == 32);
    for (const AccountSum &part : parts)
        all.subtract(part);
    CHECK(all == AccountSum());
}

TEST_CASE("an event's hash is that of the salt and the bytes")
{
    CHECK(base::toHex(eventHash("a", "bc"))
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
