// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/rng.h"
#include "core/compliance/engine/evaluate.h"
#include "core/compliance/gate.h"
#include "core/desk/shipped_rules.h"
#include "tests/support/lease/lease_world.h"

#include <array>
#include <vector>

namespace dunlin::bench {

namespace {

using namespace domain;

constexpr int kAccounts = 500;
constexpr int kHistory = 50;
constexpr int kShortHistory = 6;
constexpr int kDecisions = 200'000;
constexpr int kFlags = 1'000'000;

const Instant kNow{1'764'000'000'000}; // 24 November 2025, 16:00 UTC: daytime in all of the states

struct State {
    const char *code;
    const char *zip;
    const char *areaCode;
};
constexpr std::array kStates{State{"NY", "10001", "+1212"}, State{"MA", "02108", "+1617"},
                             State{"WA", "98101", "+1206"}, State{"DC", "20001", "+1202"},
                             State{"OR", "97201", "+1503"}, State{"WV", "25301", "+1304"},
                             State{"MI", "48201", "+1313"}, State{"FL", "32401", "+1850"},
                             State{"TX", "75001", "+1214"}, State{"CA", "90001", "+1213"}};

/// An account with its calls, texts and mails of the last two months.
AccountState accountWith(base::Rng &rng, int contacts)
{
    static constexpr std::array kOutcomes{Outcome::NoAnswer, Outcome::NoAnswer, Outcome::Voicemail,
                                          Outcome::Busy, Outcome::RightPartyTalk};
    const State &state = kStates[rng.below(kStates.size())];
    AccountState account;
    account.exists = true;
    account.id = AccountId{rng.bytes16()};
    account.number = QStringLiteral("HE-%1").arg(rng.below(1'000'000));
    account.debtor.id = DebtorId{rng.bytes16()};
    account.debtor.address = {
        {}, {}, QLatin1String(state.zip), QLatin1String(state.code), QStringLiteral("US")};
    for (const char *label : {"mobile", "home"}) {
        ContactPointState point;
        point.id = ContactPointId{rng.bytes16()};
        point.label = QLatin1String(label);
        point.value =
            QLatin1String(state.areaCode) + QStringLiteral("5550%1").arg(100 + rng.below(100));
        account.contactPoints.push_back(point);
    }
    for (int i = contacts; i > 0; --i) {
        ContactState contact;
        contact.id = EventId{rng.bytes16()};
        contact.at = kNow.plusMs(-qint64(i) * 29 * base::kMsPerHour);
        contact.channel = rng.chance(0.7) ? Channel::Call : Channel::Sms;
        contact.outcome = kOutcomes[rng.below(kOutcomes.size())];
        contact.flags = flagsOf(contact.outcome);
        contact.to = account.contactPoints[rng.below(2)].value;
        account.contacts.push_back(contact);
    }
    return account;
}

std::vector<AccountState> accountsWith(int contacts)
{
    base::SeededRng rng(7);
    std::vector<AccountState> accounts;
    for (int i = 0; i < kAccounts; ++i)
        accounts.push_back(accountWith(rng, contacts));
    return accounts;
}

compliance::Attempt callTo(const AccountState &account)
{
    compliance::Attempt attempt;
    attempt.id = "0123456789abcdef0123456789abcdef";
    attempt.at = kNow;
    attempt.actor = QStringLiteral("user:anna");
    attempt.point = account.contactPoints.front();
    return attempt;
}

bool runGate()
{
    const compliance::GateRules &rules = desk::shippedRules();
    const auto accounts = accountsWith(kHistory);
    std::vector<compliance::Question> questions;
    for (const AccountState &account : accounts)
        questions.push_back(compliance::questionOf(rules, account, callTo(account)));
    qsizetype sink = 0;
    const auto perSecond = [&](const QByteArray &name, const std::function<void(size_t)> &work) {
        const double ms = timeMs([&] {
            for (int i = 0; i < kDecisions; ++i)
                work(size_t(i) % kAccounts);
        });
        report(name, kDecisions * 1000.0 / ms, "1/s");
    };
    // All findings with sentence and citation, over 50 events; then with the facts made first.
    perSecond("gate.decisions_per_second", [&](size_t i) {
        const auto &question = questions[i];
        sink += qsizetype(
            compliance::evaluate(*rules.packs, question.facts, question.attempt).findings.size());
    });
    perSecond("gate.decisions_from_accounts_per_second", [&](size_t i) {
        const auto question = compliance::questionOf(rules, accounts[i], callTo(accounts[i]));
        sink += qsizetype(
            compliance::evaluate(*rules.packs, question.facts, question.attempt).findings.size());
    });
    std::vector<double> samples;
    for (int i = 0; i < kAccounts; ++i) {
        samples.push_back(timeMs([&] {
            sink += qsizetype(
                compliance::decide(rules, accounts[size_t(i)], callTo(accounts[size_t(i)]))
                    .findings.size());
        }));
    }
    reportLatency("gate.decide", samples, {2, 10});
    const auto few = accountsWith(kShortHistory);
    const double flagsMs = timeMs([&] {
        for (int i = 0; i < kFlags; ++i) {
            const AccountState &account = few[size_t(i) % kAccounts];
            sink += compliance::isCallable(rules, account, callTo(account));
        }
    });
    report("gate.callable_flags_1m", flagsMs / 1000, "s");
    return sink != 0;
}

/// 100,000 worlds of laptops that are offline together (tests/support/lease).
bool runLeaseSimulation()
{
    constexpr quint64 kWorlds = 100'000;
    compliance::test::LeaseFigures figures;
    for (quint64 seed = 1; seed <= kWorlds; ++seed)
        compliance::test::runLeaseWorld(desk::shippedRules(), seed, {}, &figures);
    report("gate.lease_simulation", double(figures.worlds), "worlds");
    report("gate.lease_contacts", double(figures.made), "contacts");
    report("gate.lease_breaches", double(figures.breaches), "breaches");
    const auto part = [](qint64 needless, qint64 made) {
        return 100.0 * double(needless) / double(std::max<qint64>(made + needless, 1));
    };
    report("gate.lease_needless_refusals", part(figures.needlessByQueue, figures.madeByQueue), "%");
    report("gate.lease_needless_refusals_anybody",
           part(figures.needless - figures.needlessByQueue, figures.made - figures.madeByQueue),
           "%");
    return figures.breaches == 0;
}

} // namespace

void addGateBench(std::vector<Bench> &all)
{
    all.push_back({"core",
                   "gate.decisions_per_second gate.decisions_from_accounts_per_second gate.decide "
                   "gate.callable_flags_1m",
                   runGate});
    all.push_back({"long",
                   "gate.lease_simulation gate.lease_contacts gate.lease_breaches "
                   "gate.lease_needless_refusals gate.lease_needless_refusals_anybody",
                   runLeaseSimulation});
}

} // namespace dunlin::bench
