// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/content/spoken_content.h"

#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>

using namespace dunlin;
using namespace dunlin::compliance;

namespace {

std::vector<ContentRule> shipped()
{
    QFile file(testing::inSource("/resources/house/spoken_content.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto rules = loadContentRules(file.readAll());
    REQUIRE_OK(rules);
    return *rules;
}

QByteArrayList elementsOf(const std::vector<ContentNeed> &needs, SaidTo to)
{
    QByteArrayList elements;
    for (const ContentNeed &need : needs) {
        if (need.to == to)
            elements << need.element;
    }
    return elements;
}

const std::vector<PackRef> kRegF{{"us.fed.regf", "2026.11.1", {}}};

} // namespace

TEST_CASE("content: the first conversation has the long disclosure, later ones the short")
{
    const auto rules = shipped();
    domain::AccountState account;
    auto first =
        elementsOf(contentNeeds(rules, kRegF, account, domain::Channel::Call), SaidTo::RightParty);
    CHECK(first.contains("mini_miranda"));
    CHECK(first.contains("validation_notice"));
    CHECK_FALSE(first.contains("debt_collector_disclosure"));
    domain::ContactState talk;
    talk.flags = domain::flagsOf(domain::Outcome::NoAnswer);
    account.contacts.push_back(talk); // nobody was reached: the next is still the first
    CHECK(elementsOf(contentNeeds(rules, kRegF, account, domain::Channel::Call), SaidTo::RightParty)
          == first);
    talk.flags = domain::flagsOf(domain::Outcome::Refused);
    account.contacts.push_back(talk);
    const auto later =
        elementsOf(contentNeeds(rules, kRegF, account, domain::Channel::Call), SaidTo::RightParty);
    CHECK(later.contains("debt_collector_disclosure"));
    CHECK_FALSE(later.contains("mini_miranda"));
}

TEST_CASE("content: a validation notice that was sent need not be given again")
{
    const auto rules = shipped();
    domain::AccountState account;
    domain::NoticeState notice;
    notice.what = "validation_notice_sent";
    account.notices.push_back(notice);
    const auto needs =
        elementsOf(contentNeeds(rules, kRegF, account, domain::Channel::Call), SaidTo::RightParty);
    CHECK_FALSE(needs.contains("validation_notice"));
    CHECK(needs.contains("mini_miranda"));
}

TEST_CASE("content: what has to be said depends on who answers, the way and the law")
{
    const auto rules = shipped();
    const domain::AccountState account;
    const auto call = contentNeeds(rules, kRegF, account, domain::Channel::Call);
    CHECK(elementsOf(call, SaidTo::ThirdParty) == QByteArrayList{"no_debt_mention"});
    CHECK(elementsOf(call, SaidTo::Voicemail) == QByteArrayList{"limited_content"});
    CHECK(
        elementsOf(contentNeeds(rules, kRegF, account, domain::Channel::Letter), SaidTo::RightParty)
            .isEmpty());
    const std::vector<PackRef> other{{"gb.fca.conc7", "2026.1", {}}};
    for (const ContentNeed &need : contentNeeds(rules, other, account, domain::Channel::Call))
        CHECK_FALSE(need.citation.contains(QStringLiteral("CFR")));
    for (const ContentNeed &need : call) {
        CHECK_FALSE(need.words.isEmpty());
        CHECK_FALSE(need.citation.isEmpty());
    }
}

TEST_CASE("content: an outcome says to whom one spoke")
{
    using domain::Outcome;
    CHECK(saidToOf(Outcome::PromiseToPay) == SaidTo::RightParty);
    CHECK(saidToOf(Outcome::Refused) == SaidTo::RightParty);
    CHECK(saidToOf(Outcome::Voicemail) == SaidTo::Voicemail);
    CHECK_FALSE(saidToOf(Outcome::NoAnswer));
    CHECK_FALSE(saidToOf(Outcome::Busy));
}

TEST_CASE("content: rules that are not sound are refused with the element and field")
{
    const auto refused = [](const char *json) {
        const auto rules = loadContentRules(json);
        REQUIRE(!rules);
        return rules.error().detail;
    };
    CHECK(refused("[").contains(QStringLiteral("JSON")));
    CHECK(refused(R"({"elements":[{"element":"x","en":"y","citation":"z","pack":"*",
                      "channels":["call"],"when":"always","history":"any"}]})")
              .contains(QStringLiteral("when")));
    CHECK(refused(R"({"elements":[{"element":"x","en":"y","citation":"z","pack":"*",
                      "channels":[],"when":"voicemail","history":"any"}]})")
              .contains(QStringLiteral("channels")));
    CHECK(
        refused(R"({"elements":[{"element":"x","citation":"z"}]})").contains(QStringLiteral("en")));
}

TEST_CASE("content: messages have a checklist of their own")
{
    const auto rules = shipped();
    domain::AccountState account;
    const auto of = [&](domain::Channel channel) {
        return elementsOf(contentNeeds(rules, kRegF, account, channel), SaidTo::Message);
    };
    CHECK(of(domain::Channel::Email).contains("opt_out_instructions"));
    CHECK(of(domain::Channel::Sms).contains("opt_out_instructions"));
    CHECK_FALSE(of(domain::Channel::Letter).contains("opt_out_instructions"));
    CHECK(of(domain::Channel::Letter).contains("plain_envelope"));
    CHECK(of(domain::Channel::Letter).contains("written_validation_notice"));
    CHECK(of(domain::Channel::Call).isEmpty());
    CHECK(saidToOf(domain::Outcome::Sent) == SaidTo::Message);
    CHECK_FALSE(saidToOf(domain::Outcome::Undeliverable).has_value());
    const std::vector<PackRef> germany{{"de.rdg", "2026.11.1", {}}};
    CHECK(
        elementsOf(contentNeeds(rules, germany, account, domain::Channel::Letter), SaidTo::Message)
        == QByteArrayList{"first_claim_facts"});
}

TEST_CASE("content: what was said is the last member of the record, and what is missing is named")
{
    const QByteArray record =
        R"({"id":"1","packs":[{"id":"us.fed.regf","version":"2026.11.1","sha256":"00"}]})";
    const auto packs = packsOfRecord(record);
    REQUIRE(packs.size() == 1);
    CHECK(packs.front().id == "us.fed.regf");
    domain::AccountState account;
    const auto needs = contentNeeds(shipped(), packs, account, domain::Channel::Call);
    std::vector<ContentSaid> said;
    const auto *missing = missingOf(needs, said, domain::Outcome::Refused);
    REQUIRE(missing);
    CHECK(missing->to == SaidTo::RightParty);
    CHECK(missingOf(needs, said, domain::Outcome::NoAnswer) == nullptr);
    for (const ContentNeed &need : needs)
        said.push_back({need.element, true, {}});
    CHECK(missingOf(needs, said, domain::Outcome::Refused) == nullptr);
    said.front().said = false;
    CHECK(missingOf(needs, said, domain::Outcome::Refused));
    said.front().reason = QStringLiteral("they hung up");
    CHECK(missingOf(needs, said, domain::Outcome::Refused) == nullptr);
    const QByteArray kept = withContent(record, said);
    CHECK(kept.startsWith(record.left(record.size() - 1)));
    CHECK(kept.contains("\"reason\":\"they hung up\""));
    CHECK(withContent(record, {}) == record);
}
