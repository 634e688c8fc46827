// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cards/contact_card.h"
#include "core/exchange/cards/content_lines.h"

#include "core/base/hash.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::exchange;

namespace {

domain::AccountState account()
{
    domain::AccountState state;
    state.id = {base::derivedId("test", "card")};
    state.exists = true;
    state.number = QStringLiteral("K-1");
    state.currency = base::kEur;
    state.debtor.name = QString::fromUtf8("M\xc3\xbcller; Sons, \\ & Co\nX-EVIL:1");
    state.debtor.address.city = QStringLiteral("Kiel");
    domain::ContactPointState phone;
    phone.kind = domain::PointKind::Phone;
    phone.value = QStringLiteral("+4943112345");
    phone.best = true;
    domain::ContactPointState wrong = phone;
    wrong.value = QStringLiteral("+4943199999");
    wrong.state = domain::PointState::Wrong;
    state.contactPoints = {phone, wrong};
    return state;
}

} // namespace

TEST_CASE("Content lines: escaped, and folded without cutting a letter")
{
    CHECK(escapedText(QStringLiteral("a,b;c\\d\r\ne\x01")) == "a\\,b\\;c\\\\d\\ne");
    for (int length = 60; length < 90; ++length) {
        const QByteArray value = QString(length, QChar(0x20ac)).toUtf8();
        QByteArray line = contentLine("NOTE", value);
        REQUIRE(line.endsWith("\r\n"));
        for (const QByteArray &piece : line.chopped(2).split('\n')) {
            CHECK(piece.size() <= 76); // with the carriage return
            CHECK(QString::fromUtf8(piece).contains(QChar(0xfffd)) == false);
        }
        line.replace("\r\n ", "");
        CHECK(line == "NOTE:" + value + "\r\n");
    }
}

TEST_CASE("A contact card holds what is good to know, and no line of a debtor's making")
{
    const QByteArray card = contactCard(account(), QStringLiteral("Creditor"), base::Instant{0});
    CHECK(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    CHECK(card.contains("FN:M\xc3\xbcller\\; Sons\\, \\\\ & Co\\nX-EVIL:1\r\n"));
    CHECK_FALSE(card.contains("\nX-EVIL"));
    CHECK(card.contains("TEL;TYPE=voice;PREF=1:+4943112345\r\n"));
    CHECK_FALSE(card.contains("99999"));
    CHECK(card.contains("ADR:;;;Kiel;;;\r\n"));
    CHECK(card.endsWith("END:VCARD\r\n"));
    domain::AccountState nobody = account();
    nobody.debtor.name.clear();
    CHECK(contactCard(nobody, {}, base::Instant{0}).isEmpty());
}

TEST_CASE("The agenda has what falls into its days")
{
    domain::AccountState state = account();
    domain::PromiseState promise;
    promise.id = {base::derivedId("test", "promise")};
    promise.amount = base::Money(5'000, base::kEur);
    promise.paid = base::Money(1'000, base::kEur);
    promise.due = QDate(2026, 11, 30);
    state.promises = {promise};
    state.callBack =
        domain::CallBackSet{base::Instant{1'795'539'600'000}, QStringLiteral("ask, again")};
    qint64 events = 0;
    const QByteArray all =
        agendaOf(state, QDate(2026, 11, 1), QDate(2026, 12, 31), "UTC", base::Instant{0}, &events);
    CHECK(events == 2);
    CHECK(all.contains("DTSTART:20261124T170000Z\r\nDURATION:PT15M\r\n"));
    CHECK(all.contains("DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n"));
    CHECK(all.contains("40.00 EUR promised by"));
    CHECK(all.contains("DESCRIPTION:ask\\, again\r\n"));
    events = 0;
    CHECK(agendaOf(state, QDate(2026, 12, 1), QDate(2026, 12, 31), "UTC", base::Instant{0}, &events)
              .isEmpty());
    CHECK(events == 0);
}
