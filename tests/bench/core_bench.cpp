// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/rng.h"
#include "core/decision/queue_rank.h"
#include "core/domain/event_codec.h"
#include "core/domain/feed.h"
#include "core/domain/fold.h"

namespace dunlin::bench {

namespace {

using namespace domain;

constexpr int kRounds = 20'000;
const QDate kToday(2026, 11, 24);

Event eventOf(base::Rng &rng, AccountId account, QDate day, Payload payload)
{
    Event event;
    event.envelope.id = EventId{rng.bytes16()};
    event.envelope.account = account;
    event.envelope.kind = kindOf(payload);
    event.envelope.occurred = base::startOfDay(day, "UTC").plusMs(15 * base::kMsPerHour);
    event.envelope.heard = event.envelope.occurred;
    event.envelope.actor = actorOfUser(QStringLiteral("anna"));
    event.payload = std::move(payload);
    return event;
}

// An account as a desk has it after half a year: two items, charges, calls, promises, payments.
std::vector<Event> typicalAccount(base::Rng &rng)
{
    const AccountId account{rng.bytes16()};
    std::vector<Event> events;
    const QDate start = kToday.addDays(-180);
    const auto add = [&](int day, Payload payload) {
        events.push_back(eventOf(rng, account, start.addDays(day), std::move(payload)));
    };
    const auto usd = [](qint64 minor) { return Money(minor, base::kUsd); };
    AccountOpened opened;
    opened.number = QStringLiteral("HE-0514212");
    opened.currency = base::kUsd;
    opened.creditor = CreditorId{rng.bytes16()};
    opened.debtor = DebtorId{rng.bytes16()};
    add(0, opened);
    DebtorSet debtor;
    debtor.debtor = opened.debtor;
    debtor.name = QStringLiteral("Samuel Hall");
    debtor.zone = QByteArrayLiteral("America/Chicago");
    add(0, debtor);
    ContactPointSet phone;
    phone.point = ContactPointId{rng.bytes16()};
    phone.value = QStringLiteral("+18505559109");
    add(0, phone);
    for (int item = 0; item < 2; ++item) {
        ItemAdded added;
        added.item = ItemId{rng.bytes16()};
        added.issued = start.addDays(item * 30);
        added.due = added.issued.addDays(30);
        added.amount = usd(120'000 + item);
        add(item * 30, added);
    }
    for (int month = 1; month < 6; ++month) {
        Contacted call;
        call.point = phone.point;
        call.to = phone.value;
        call.outcome = month % 2 ? Outcome::NoAnswer : Outcome::PromiseToPay;
        call.flags = flagsOf(call.outcome);
        call.decision = QByteArrayLiteral("{\"decision\":\"allow\"}");
        add(month * 30, call);
        if (month % 2 == 0) {
            Promised promise;
            promise.amount = usd(12'000);
            promise.due = start.addDays(month * 30 + 6);
            add(month * 30, promise);
            PaymentReceived payment;
            payment.amount = usd(12'000);
            payment.valueDate = promise.due;
            add(month * 30 + 6, payment);
        }
        Charged fee;
        fee.amount = usd(500);
        fee.valueDate = start.addDays(month * 30);
        add(month * 30, fee);
    }
    return events;
}

/// The largest account that a desk meets: years of monthly items, each charged, called about and
/// paid in part; one payment in ten comes back.
std::vector<Event> longAccount(base::Rng &rng)
{
    std::vector<Event> events = typicalAccount(rng);
    const AccountId account = events.front().envelope.account;
    const QDate start = kToday.addDays(-3650);
    for (int month = 0; events.size() < 5000; ++month) {
        const QDate day = start.addDays((month * 7) % 3600);
        const auto add = [&](Payload payload) {
            events.push_back(eventOf(rng, account, day, std::move(payload)));
        };
        ItemAdded item;
        item.item = ItemId{rng.bytes16()};
        item.issued = day;
        item.due = day.addDays(30);
        item.amount = Money(12'000, base::kUsd);
        add(item);
        add(Charged{.amount = Money(500, base::kUsd), .basis = {}, .valueDate = day});
        add(Contacted{.outcome = Outcome::NoAnswer, .flags = flagsOf(Outcome::NoAnswer)});
        add(PaymentReceived{.amount = Money(9'000, base::kUsd), .valueDate = day, .method = {}});
        if (month % 10 == 0)
            add(Reversed{.of = events.back().envelope.id, .reason = {}, .valueDate = day});
    }
    return events;
}

bool runCore()
{
    base::SeededRng rng(1);
    const auto events = typicalAccount(rng);
    const AccountId account = events.front().envelope.account;
    std::vector<QByteArray> raws;
    for (const Event &event : events)
        raws.push_back(encodeEvent(event));
    const double perRound = kRounds * double(events.size());
    qsizetype sink = 0;
    const auto perEvent = [&](const QByteArray &name, const std::function<void(size_t)> &work) {
        const double ms = timeMs([&] {
            for (int round = 0; round < kRounds; ++round) {
                for (size_t i = 0; i < events.size(); ++i)
                    work(i);
            }
        });
        report(name, ms * 1000 / perRound, "us");
    };
    perEvent("codec.encode", [&](size_t i) { sink += encodeEvent(events[i]).size(); });
    perEvent("codec.decode", [&](size_t i) { sink += decodeEvent(raws[i]).has_value(); });
    perEvent("codec.hash", [&](size_t i) { sink += eventHash("0123456789abcdef", raws[i])[0]; });

    FoldContext context;
    context.today = kToday;
    const auto perFold = [&](const QByteArray &name, const std::function<void()> &work) {
        report(name,
               timeMs([&] {
                   for (int round = 0; round < kRounds; ++round)
                       work();
               }) * 1000
                   / kRounds,
               "us");
    };
    report("fold.events", double(events.size()), "events");
    perFold("fold.with_timeline", [&] { sink += fold(account, events, context).events; });
    context.withTimeline = false;
    perFold("fold.projection", [&] { sink += fold(account, events, context).events; });
    const double foldMs = timeMs([&] {
        for (int round = 0; round < kRounds; ++round)
            sink += fold(account, events, context).events;
    });
    report("fold.events_per_second", perRound / foldMs * 1000, "events/s");

    const auto many = longAccount(rng);
    FoldContext open = context;
    open.withTimeline = open.withPostings = true;
    constexpr int kLongRounds = 20;
    const double longMs = timeMs([&] {
        for (int round = 0; round < kLongRounds; ++round)
            sink += fold(many.front().envelope.account, many, open).events;
    });
    report("fold.account_of_5000_events", longMs / kLongRounds, "ms");

    const AccountState state = fold(account, events, context);
    const Instant now = base::startOfDay(kToday, "UTC").plusMs(16 * base::kMsPerHour);
    perFold("queue.rank", [&] { sink += decision::rank(state, {kToday, now, "UTC"}).priority; });
    return sink != 0;
}

} // namespace

void addCoreBench(std::vector<Bench> &all)
{
    all.push_back({"core", "codec.encode codec.decode codec.hash fold queue.rank", runCore});
}

} // namespace dunlin::bench
