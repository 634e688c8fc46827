// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event_codec.h"
#include "core/domain/fold.h"
#include "core/exchange/demo/demo_generator.h"

#include <catch2/catch.hpp>

#include <ctime>
#include <map>
#include <set>

using namespace dunlin;
using namespace dunlin::exchange;

namespace {

DemoOptions optionsFor(qint64 accounts, std::uint64_t seed = 1)
{
    DemoOptions options;
    options.accounts = accounts;
    options.seed = seed;
    options.asOf = QDate(2026, 11, 24);
    return options;
}

std::vector<QByteArray> encoded(const DemoOptions &options)
{
    DemoGenerator generator(options);
    DemoBatch batch;
    std::vector<QByteArray> out;
    while (generator.next(batch)) {
        for (const auto &event : batch.events)
            out.push_back(domain::encodeEvent(event));
    }
    return out;
}

} // namespace

TEST_CASE("The same seed makes the same demo office, however many accounts follow")
{
    const auto first = encoded(optionsFor(200));
    CHECK(encoded(optionsFor(200)) == first);
    CHECK(encoded(optionsFor(200, 2)) != first);
    const auto more = encoded(optionsFor(300));
    REQUIRE(more.size() > first.size());
    CHECK(std::equal(first.begin(), first.end(), more.begin()));
}

TEST_CASE("The demo office looks like a portfolio")
{
    const DemoOptions options = optionsFor(3000);
    DemoGenerator generator(options);
    DemoBatch batch;
    REQUIRE(generator.next(batch));
    CHECK(batch.account.isNull());
    CHECK(batch.events.size() >= 8);
    domain::FoldContext context;
    context.today = options.asOf;
    context.officeZone = options.zone;
    context.withTimeline = false;
    const base::Instant today = base::startOfDay(options.asOf, options.zone);
    std::map<domain::Status, int> statuses;
    std::map<QByteArray, int> currencies;
    std::set<base::AccountId> accounts;
    std::map<base::DebtorId, int> debtors;
    std::set<base::EventId> ids;
    std::set<QString> countries;
    int callBacks = 0;
    int kept = 0;
    int broken = 0;
    qint64 events = 0;
    int unlawful = 0;
    int late = 0;
    while (generator.next(batch)) {
        CHECK(accounts.insert(batch.account).second);
        const auto state = domain::fold(batch.account, batch.events, context);
        CHECK(state.exists);
        ++statuses[state.status];
        ++currencies[state.currency.code()];
        ++debtors[state.debtor.id];
        countries.insert(state.debtor.address.country);
        callBacks += state.callBack.has_value();
        for (const auto &promise : state.promises) {
            kept += promise.status == domain::PromiseStatus::Kept;
            broken += promise.status == domain::PromiseStatus::Broken;
        }
        for (const auto &event : batch.events) {
            ++events;
            CHECK(ids.insert(event.envelope.id).second);
            late += event.envelope.occurred >= today;
            if (std::holds_alternative<domain::Contacted>(event.payload)
                && !state.debtor.zone.isEmpty()) {
                const int hour =
                    base::dateTimeIn(event.envelope.occurred, state.debtor.zone).time().hour();
                unlawful += hour < 8 || hour >= 21;
            }
        }
    }
    CHECK(accounts.size() == 3000);
    CHECK(unlawful == 0);
    CHECK(late == 0);
    for (auto status :
         {domain::Status::New, domain::Status::NoContact, domain::Status::InContact,
          domain::Status::PromiseOpen, domain::Status::PromiseDue, domain::Status::PromiseBroken,
          domain::Status::OnPlan, domain::Status::Disputed, domain::Status::OnHold,
          domain::Status::Placed, domain::Status::Paid, domain::Status::Closed}) {
        INFO(domain::name(status).toByteArray().toStdString() << ": " << statuses[status]);
        CHECK(statuses[status] > 20);
        CHECK(statuses[status] < 900);
    }
    CHECK(callBacks > 100);
    CHECK(kept > 300);
    CHECK(broken > 300);
    CHECK(currencies["USD"] > 1500);
    CHECK(currencies.size() == 5);
    CHECK(countries.size() == 9);
    CHECK(debtors.size() < 3000);
    CHECK(events / 3000 >= 11);
    CHECK(events / 3000 <= 17);
}

TEST_CASE("The demo office is made faster than it is stored", "[.bench]")
{
    DemoGenerator generator(optionsFor(50000));
    DemoBatch batch;
    qint64 events = 0;
    const std::clock_t start = std::clock();
    while (generator.next(batch))
        events += qint64(batch.events.size());
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    WARN("demo: " << double(events) / seconds << " events/s, " << double(events) / 50000
                  << " events per account");
    CHECK(double(events) / seconds > 50000);
}
