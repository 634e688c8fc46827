// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/evidence_pack.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

struct Pack {
    OfficeFixture fixture;
    desk::Evidence evidence;
    QByteArray json;
    QByteArray signature;
    const QByteArray document = "%PDF the printed page";

    Pack()
    {
        desk::DemoRequest request;
        request.accounts = 12;
        REQUIRE_OK(desk::makeDemo(*fixture.office, request, {}));
        REQUIRE_OK(desk::addUser(*fixture.office,
                                 {QStringLiteral("boss"), {}, ports::Role::Manager, {}, {}}));
        desk::QueueQuestion question{QStringLiteral("boss"), fixture.clock.now(), 1};
        const auto queue = desk::queueOf(*fixture.office, question);
        REQUIRE_OK(queue);
        REQUIRE(queue->size() == 1);
        auto gathered = desk::gatherEvidence(*fixture.office, queue->front().number);
        REQUIRE_OK(gathered);
        evidence = std::move(*gathered);
        json = desk::evidenceJson(evidence, base::sha256(document));
        const auto made = desk::signEvidence(*fixture.office, json);
        REQUIRE_OK(made);
        signature = *made;
    }
    QString faultOf(const QByteArray &changed) const
    {
        const auto check = desk::checkEvidence(changed, signature, document);
        return check ? check->firstBad : QStringLiteral("refused");
    }
};

} // namespace

TEST_CASE("evidence: a pack holds by itself")
{
    const Pack pack;
    CHECK(pack.evidence.items.size() > 2);
    const auto check = desk::checkEvidence(pack.json, pack.signature, pack.document);
    REQUIRE_OK(check);
    CHECK(check->firstBad == QString());
    CHECK(check->events == qint64(pack.evidence.items.size()));
    CHECK(check->size >= quint64(check->events));
    CHECK(check->account == pack.evidence.account.state.number);
    CHECK(desk::evidenceHtml(pack.evidence)
              .contains(pack.evidence.account.state.debtor.name.toHtmlEscaped()));
}

TEST_CASE("evidence: whatever is changed is found, also by somebody who signs it anew")
{
    Pack pack;
    for (qsizetype at = 20; at < pack.json.size(); at += 97) {
        QByteArray changed = pack.json;
        changed[at] = changed[at] == '1' ? '2' : '1';
        if (changed != pack.json)
            CHECK_FALSE(pack.faultOf(changed).isEmpty());
    }
    CHECK_FALSE(desk::checkEvidence(pack.json, pack.signature, "another page")->firstBad.isEmpty());
    CHECK_FALSE(desk::checkEvidence(pack.json, "00", pack.document)->firstBad.isEmpty());
    // The office itself cannot put in what its ledger does not have.
    pack.evidence.items[1].event.raw += ' ';
    QByteArray forged = desk::evidenceJson(pack.evidence, base::sha256(pack.document));
    CHECK_FALSE(desk::checkEvidence(forged, *desk::signEvidence(*pack.fixture.office, forged),
                                    pack.document)
                    ->firstBad.isEmpty());
    auto &event = pack.evidence.items[1].event;
    event.hash = domain::eventHash(event.salt, event.raw);
    forged = desk::evidenceJson(pack.evidence, base::sha256(pack.document));
    const auto check = desk::checkEvidence(
        forged, *desk::signEvidence(*pack.fixture.office, forged), pack.document);
    REQUIRE_OK(check);
    CHECK(check->firstBad.contains(QLatin1String("not in the ledger")));
}
