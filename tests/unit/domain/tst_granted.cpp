// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/fold.h"
#include "tests/support/require_ok.h"

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;
using Limit = BeyondLimit::Limit;

namespace {

const QString kBoss = actorOfUser(QStringLiteral("boss"));
const QString kAnna = actorOfUser(QStringLiteral("anna"));

AccountScript billed()
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 600);
    script.charge(ChargeKind::Fee, 40, 12, 1);
    return script;
}

RoleAuthority standard(const char *role)
{
    return AgreementPolicy().of(role);
}

std::vector<Limit> beyond(const AccountState &state, const Proposal &proposal, const char *role,
                          int day)
{
    std::vector<Limit> limits;
    for (const BeyondLimit &one :
         beyondAuthority(state, proposal, standard(role), AccountScript::day(day)))
        limits.push_back(one.limit);
    return limits;
}

} // namespace

TEST_CASE("a promise that waits for approval is none, and is one from the approval on")
{
    AccountScript script = billed();
    const EventId asked = script.on(20).add(ApprovalRequested{
        Promised{AccountScript::eur(100), AccountScript::day(120), {}}, {"promise_date"}, {}});
    AccountState state = script.foldOn(20);
    CHECK(state.promises.empty());
    CHECK(state.approvals.front().status == ApprovalStatus::Open);
    CHECK(state.nextAction.kind == NextActionKind::DecideApproval);
    CHECK(state.holdback == Holdback{HoldbackKind::Approval, {}});

    // Nobody decides on a request of his own.
    script.on(21).add(ApprovalDecided{asked, true, {}});
    CHECK(script.foldOn(21).promises.empty());
    const EventId decision = script.as(kBoss).on(22).add(ApprovalDecided{asked, true, {}});
    state = script.foldOn(22);
    REQUIRE(state.promises.size() == 1);
    CHECK(state.promises.front().id == asked);
    CHECK(state.promises.front().by == kAnna);
    CHECK(state.promises.front().taken == AccountScript::day(22));
    CHECK(state.status == Status::PromiseOpen);
    CHECK(state.committed() == AccountScript::eur(100));

    // A second decision changes nothing; taking the first back opens the request again.
    AccountScript late = script;
    late.as(actorOfUser(QStringLiteral("ceo"))).on(23).add(ApprovalDecided{asked, false, {}});
    CHECK(late.foldOn(23).promises.size() == 1);
    AccountScript undone = script;
    undone.on(23).reverse(decision, 23);
    CHECK(undone.foldOn(23).promises.empty());
    CHECK(undone.foldOn(23).approvals.front().status == ApprovalStatus::Open);
    // It is cancelled, kept and broken as any other.
    AccountScript cancelled = script;
    cancelled.on(24).add(PromiseCancelled{asked, {}});
    CHECK(cancelled.foldOn(24).promises.front().status == PromiseStatus::Cancelled);
    script.on(30).pay(100, 30);
    CHECK(script.foldOn(30).promises.front().status == PromiseStatus::Kept);
}

TEST_CASE("fees let go by approval leave the claim when it is approved, and come back with it")
{
    AccountScript script = billed();
    const Adjusted waiver{AccountScript::item(1),
                          Bucket::Fees,
                          AccountScript::eur(-40),
                          QStringLiteral("goodwill"),
                          {}};
    const EventId asked = script.on(20).add(ApprovalRequested{waiver, {"waiver_amount"}, {}});
    CHECK(script.foldOn(20).total() == AccountScript::eur(640));
    CHECK_FALSE(script.foldOn(20).holdback); // a waiver stops no call
    script.as(kBoss).on(22).add(ApprovalDecided{asked, true, {}});
    CHECK(script.foldOn(22).total() == AccountScript::eur(600));
    CHECK(script.foldOn(22).balances[Bucket::Fees].isZero());
    // As known before the decision it was not let go.
    FoldContext then{.today = AccountScript::day(30)};
    then.known = base::startOfDay(AccountScript::day(21), "UTC");
    CHECK(script.fold(then).total() == AccountScript::eur(640));
    script.on(25).reverse(asked, 25);
    CHECK(script.foldOn(25).total() == AccountScript::eur(640));
}

TEST_CASE("days without interest that were approved are days without interest")
{
    AccountScript script = billed();
    const EventId asked = script.on(20).add(ApprovalRequested{
        InterestWaived{{}, AccountScript::day(0), {}, QStringLiteral("why")}, {"waiver_days"}, {}});
    CHECK(script.foldOn(20).interestWaivers.empty());
    script.as(kBoss).on(22).add(ApprovalDecided{asked, true, {}});
    const AccountState state = script.foldOn(22);
    REQUIRE(state.interestWaivers.size() == 1);
    CHECK(state.interestWaivers.front().id == asked);
    CHECK(state.interestWaivers.front().covers(AccountScript::item(1), AccountScript::day(100)));
}

TEST_CASE("how far ahead a role takes promises, and how much")
{
    const AccountState state = billed().foldOn(20);
    const auto promise = [](int due, double euros) {
        return Promised{AccountScript::eur(euros), AccountScript::day(due), {}};
    };
    CHECK(beyond(state, promise(20 + 62, 600), "collector", 20).empty());
    CHECK(beyond(state, promise(20 + 63, 600), "collector", 20) == std::vector{Limit::PromiseDate});
    CHECK(beyond(state, promise(20 + 63, 600), "senior", 20).empty());
    CHECK(beyond(state, promise(3000, 600), "manager", 20).empty());
    CHECK(beyond(state, promise(25, 1), "auditor", 20)
          == std::vector{Limit::PromiseDate, Limit::PromiseAmount});
    RoleAuthority bound = standard("collector");
    bound.promiseMost = PolicyAmount{100'00};
    const auto found = beyondAuthority(state, promise(25, 100.01), bound, AccountScript::day(20));
    REQUIRE(found.size() == 1);
    CHECK(found.front().limit == Limit::PromiseAmount);
    CHECK(found.front().most == AccountScript::eur(100));
}

TEST_CASE("what is let go counts by the day, and only interest, fees and costs")
{
    AccountScript script = billed();
    const auto waive = [](double euros, Bucket bucket = Bucket::Fees) {
        return Adjusted{
            AccountScript::item(1), bucket, AccountScript::eur(-euros), QStringLiteral("why"), {}};
    };
    CHECK(beyond(script.foldOn(20), waive(25), "collector", 20).empty());
    CHECK(beyond(script.foldOn(20), waive(25.01), "collector", 20)
          == std::vector{Limit::WaiverAmount});
    CHECK(beyond(script.foldOn(20), waive(500, Bucket::Principal), "collector", 20).empty());
    CHECK(beyond(script.foldOn(20), waive(-500), "collector", 20).empty()); // raises
    // Many small ones are no way round; the next day is another day.
    const EventId first = script.on(20).add(waive(20));
    CHECK(beyond(script.foldOn(20), waive(6), "collector", 20) == std::vector{Limit::WaiverAmount});
    CHECK(beyond(script.foldOn(21), waive(6), "collector", 21).empty());
    script.on(20).reverse(first, 20);
    CHECK(beyond(script.foldOn(20), waive(6), "collector", 20).empty());
    const auto days = [](int from, QDate until) {
        return InterestWaived{
            {}, from < 0 ? QDate() : AccountScript::day(from), until, QStringLiteral("why")};
    };
    const AccountState state = script.foldOn(20);
    CHECK(beyond(state, days(20, AccountScript::day(50)), "collector", 20).empty());
    CHECK(beyond(state, days(20, AccountScript::day(51)), "collector", 20)
          == std::vector{Limit::WaiverDays});
    CHECK(beyond(state, days(20, {}), "supervisor", 20) == std::vector{Limit::WaiverDays});
    CHECK(beyond(state, days(20, {}), "manager", 20).empty());
    // From the first day: since the item fell due.
    CHECK(beyond(state, days(-1, AccountScript::day(40)), "collector", 20).empty());
    CHECK(beyond(state, days(-1, AccountScript::day(41)), "collector", 20)
          == std::vector{Limit::WaiverDays});
}

TEST_CASE("disputes are decided by the roles that do; anybody records that one was withdrawn")
{
    const DisputeResolved decided{{}, QStringLiteral("creditor_error"), {}};
    const DisputeResolved withdrawn{{}, QStringLiteral("withdrawn"), {}};
    for (const char *role : {"senior", "supervisor", "manager", "compliance", "admin"})
        CHECK(mayResolve(decided, standard(role)));
    CHECK_FALSE(mayResolve(decided, standard("collector")));
    CHECK(mayResolve(withdrawn, standard("collector")));
}

TEST_CASE("authority is read from its policy, and written again")
{
    AgreementPolicy policy;
    REQUIRE_OK(readPolicyPart("authority",
                              R"({"collector": {"promise_days": 30, "promise_amount": "500.00",
                                  "waive_days": 7, "waive_amount": null,
                                  "decides_disputes": true}})",
                              &policy));
    const RoleAuthority &mine = policy.of("collector");
    CHECK(mine.promiseDays == 30);
    CHECK(mine.promiseMost == PolicyAmount{500'00});
    CHECK(mine.waiveDays == 7);
    CHECK_FALSE(mine.waiveMost);
    CHECK(mine.decidesDisputes);
    CHECK(mine.planMonths == 6); // what was not named stays
    CHECK_FALSE(readPolicyPart("authority", R"({"collector": {"promise_amount": 5}})", &policy));
    REQUIRE_OK(readPolicyPart("attachments", R"({"most_kb": 100, "kinds": ["pdf"]})", &policy));
    CHECK(policy.attachments.mostKb == 100);
    CHECK(policy.attachments.kinds == std::vector{FileKind::Pdf});
    CHECK_FALSE(readPolicyPart("attachments", R"({"kinds": ["exe"]})", &policy));
    CHECK_FALSE(readPolicyPart("attachments", R"({"most_kb": 999999})", &policy));
}

TEST_CASE("files of an account: who added them, and what was removed and why")
{
    AccountScript script = billed();
    AttachmentAdded added;
    added.fileName = QStringLiteral("letter.pdf");
    added.size = 300'000;
    added.key = QByteArray(kAttachmentKeyBytes, 'k');
    const EventId file = script.on(20).add(added);
    AccountState state = script.foldOn(20);
    REQUIRE(state.attachments.size() == 1);
    CHECK(state.attachments.front().by == kAnna);
    CHECK(state.attachments.front().parts() == 3);
    CHECK(state.attachments.front().isHere());
    CHECK(state.timeline.back().kind == TimelineEntry::Kind::Attachment);
    CHECK(state.timeline.back().text == QStringLiteral("letter.pdf"));
    AccountScript undone = script;
    undone.reverse(file, 20);
    CHECK(undone.foldOn(20).attachments.empty());
    script.as(kBoss).on(22).add(AttachmentRemoved{file, QStringLiteral("wrong person")});
    script.as(kAnna).on(23).add(AttachmentRemoved{file, QStringLiteral("later")});
    state = script.foldOn(23);
    CHECK_FALSE(state.attachments.front().isHere());
    CHECK(state.attachments.front().removed == AccountScript::day(22));
    CHECK(state.attachments.front().removedBy == kBoss);
    CHECK(state.attachments.front().reason == QStringLiteral("wrong person"));
    CHECK(state.total() == AccountScript::eur(640)); // changes no figure
}

TEST_CASE("what may be attached: size, kinds, number, and nothing twice")
{
    AccountScript script = billed();
    AttachmentAdded added;
    added.fileName = QStringLiteral("letter.pdf");
    added.kind = FileKind::Pdf;
    added.size = 100 * 1024;
    added.key = QByteArray(kAttachmentKeyBytes, 'k');
    AttachmentPolicy policy;
    policy.mostKb = 100;
    policy.mostKbPerAccount = 250;
    policy.mostFiles = 3;
    const auto may = [&](const AttachmentAdded &one) {
        const auto checked = checkAttachment(script.foldOn(20), one, policy);
        return checked ? std::string() : checked.error().detail.toStdString();
    };
    CHECK(may(added).empty());
    AttachmentAdded other = added;
    other.size += 1;
    CHECK(may(other) == "the file has 101 KB; at most 100 KB are kept");
    other = added;
    other.fileName = QStringLiteral("../../etc/passwd");
    CHECK_FALSE(may(other).empty());
    policy.kinds = {FileKind::Png};
    CHECK(may(added) == "files of the kind pdf are not kept here");
    policy.kinds = {FileKind::Pdf};
    script.on(20).add(added);
    CHECK(may(added) == "the same file is here already: letter.pdf");
    added.hash.fill(1);
    script.add(added);
    added.hash.fill(2);
    CHECK(may(added) == "the files of the account would be more than 250 KB together");
    added.size = 1024;
    CHECK(may(added).empty());
    script.add(added);
    added.hash.fill(3);
    CHECK(may(added) == "an account has at most 3 files");
}
