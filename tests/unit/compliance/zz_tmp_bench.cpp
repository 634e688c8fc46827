#include <catch2/catch.hpp>
#include "core/base/rng.h"
#include "core/compliance/engine/evaluate.h"
#include "core/compliance/gate.h"
#include "tests/unit/compliance/case_file.h"
#include <array>
#include <chrono>
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


} // namespace
} // namespace dunlin::bench
using namespace dunlin; using namespace dunlin::bench;
TEST_CASE("tmp bench","[.]") {
    const compliance::GateRules rules{compliance::test::shippedPacks(true), std::shared_ptr<const compliance::Places>(std::shared_ptr<void>(), &compliance::test::places()), QByteArrayLiteral("third_party")};
    const auto accounts = accountsWith(kHistory);
    std::vector<compliance::Question> questions;
    for (const AccountState &account : accounts) questions.push_back(compliance::questionOf(rules, account, callTo(account)));
    qsizetype sink = 0;
    auto now=[]{return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();};
    auto per=[&](const char*n,int N,auto f){double t=now(); for(int i=0;i<N;++i) f(size_t(i)%kAccounts); double e=now()-t; printf("%s %.0f/s %.2f us\n",n,N/e,e/N*1e6);};
    for(int round=0;round<3;++round){
    per("decisions",200000,[&](size_t i){sink+=compliance::evaluate(*rules.packs,questions[i].facts,questions[i].attempt).findings.size();});
    per("allowed only",200000,[&](size_t i){sink+=compliance::isAllowed(*rules.packs,questions[i].facts,questions[i].attempt);});
    per("from accounts",100000,[&](size_t i){auto q=compliance::questionOf(rules,accounts[i],callTo(accounts[i])); sink+=compliance::evaluate(*rules.packs,q.facts,q.attempt).findings.size();});
    const auto few=accountsWith(kShortHistory);
    per("callable",200000,[&](size_t i){sink+=compliance::isCallable(rules,few[i],callTo(few[i]));});
    per("few facts",200000,[&](size_t i){sink+=compliance::questionOf(rules,few[i],callTo(few[i])).facts.events.size();});
    }
    double f=0; for(auto&q:questions) f+=compliance::evaluate(*rules.packs,q.facts,q.attempt).findings.size(); printf("findings %.2f\n",f/kAccounts);
    CHECK(sink>0);
}
