// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank/camt_reader.h"
#include "core/exchange/bank/match.h"

#include "core/base/hash.h"
#include "core/base/rng.h"

#include <catch2/catch.hpp>

#include <QtCore/QSet>

using namespace dunlin;
using namespace dunlin::exchange;

namespace {

base::AccountId accountOf(int n)
{
    return {base::derivedId("test", QByteArray::number(n))};
}

base::ItemId itemOf(int n)
{
    return {base::derivedId("item", QByteArray::number(n))};
}

/// Two accounts of Anna Berg, one of Bo Carl with a dollar claim, one that is settled.
MatchIndex claims()
{
    MatchIndex index;
    index.add(PayingAccount{accountOf(1), QStringLiteral("K-1001"), QStringLiteral("Anna Berg"),
                            base::kEur, 30'000});
    index.add(PayingAccount{accountOf(2), QStringLiteral("K-1002"), QStringLiteral("Anna Berg"),
                            base::kEur, 5'000});
    index.add(PayingAccount{accountOf(3), QStringLiteral("K-1003"), QStringLiteral("Bo Carl GmbH"),
                            base::kUsd, 7'000});
    index.add(PayingAccount{accountOf(4), QStringLiteral("K-1004"), QStringLiteral("Dora Ek"),
                            base::kEur, 0});
    index.add(OpenItem{accountOf(1), itemOf(1), QStringLiteral("RE-2026-0001"), 10'000});
    index.add(OpenItem{accountOf(1), itemOf(2), QStringLiteral("RE-2026-0002"), 20'000});
    index.add(OpenItem{accountOf(2), itemOf(3), QStringLiteral("RE-2026-0003"), 5'000});
    index.add(OpenItem{accountOf(3), itemOf(4), QStringLiteral("539007547034"), 7'000});
    index.add(OpenItem{accountOf(4), itemOf(5), QStringLiteral("RE-2026-0005"), 0});
    index.add(PromisedAmount{accountOf(2), 2'500, QDate(2026, 11, 20)});
    return index;
}

BankLine paid(qint64 minor, const char *text, const char *reference = nullptr,
              const char *payer = nullptr)
{
    BankLine line;
    line.amount = base::Money(minor, base::kEur);
    line.credit = true;
    line.value = QDate(2026, 11, 21);
    line.text = QString::fromUtf8(text);
    if (reference)
        line.references.append(QString::fromLatin1(reference));
    if (payer)
        line.payer = QString::fromUtf8(payer);
    return line;
}

} // namespace

TEST_CASE("A payment is matched by a full number and its amount, with a reason")
{
    const MatchIndex index = claims();
    struct Case {
        const char *why;
        BankLine line;
        int account; ///< of the best proposal; 0: none
        bool posts;
    };
    const std::vector<Case> cases{
        {"number in the text, exact", paid(10'000, "Invoice RE-2026-0001"), 1, true},
        {"the number without its signs", paid(10'000, "inv. re 2026 0001 thanks"), 1, true},
        {"structured reference, a part", paid(4'000, "", "RE-2026-0003"), 2, true},
        {"two numbers, their sum", paid(30'000, "RE-2026-0001 RE-2026-0002"), 1, true},
        {"account number, all that is owed", paid(30'000, "K-1001"), 1, true},
        {"account number and a promised amount", paid(2'500, "K-1002"), 2, true},
        {"number and the payer's name, a part", paid(4'000, "RE-2026-0001", nullptr, "BERG, Anna"),
         1, true},
        {"number in the text, a part", paid(4'000, "RE-2026-0001"), 1, false},
        {"number in the text, too much", paid(99'900, "RE-2026-0001"), 1, false},
        {"numbers of two accounts", paid(15'000, "RE-2026-0001 RE-2026-0003"), 1, false},
        {"a settled claim", paid(1'000, "RE-2026-0005"), 4, false},
        {"another currency", paid(7'000, "", "RF18539007547034"), 3, false},
        {"check digits that do not hold", paid(7'000, "", "RF19539007547034"), 0, false},
        {"the number inside another", paid(10'000, "XRE-2026-00011"), 0, false},
        {"name and amount alone", paid(30'000, "thanks", nullptr, "Anna Berg"), 1, false},
        {"amount alone", paid(30'000, "thanks"), 0, false},
        {"a look-alike name", paid(30'000, "thanks", nullptr, "\xd0\x90nna Berg"), 0, false},
        {"a short number says nothing", paid(10'000, "1"), 0, false},
        {"nothing", paid(1, ""), 0, false},
    };
    for (const Case &one : cases) {
        INFO(one.why);
        const MatchResult result = index.match(one.line);
        CHECK(result.posts(kPostFrom) == one.posts);
        CHECK(result.proposals.empty() == (one.account == 0));
        if (one.account != 0 && !result.proposals.empty()) {
            const bool either = std::string_view(one.why) == "numbers of two accounts";
            CHECK((either || result.proposals.front().account == accountOf(one.account)));
            CHECK_FALSE(result.proposals.front().reason.isEmpty());
        }
    }
}

TEST_CASE("Invoices that a payer names in fields of their own are paid together")
{
    const MatchIndex index = claims();
    const auto match = [&](qint64 minor, const QStringList &documents) {
        BankLine line = paid(minor, "");
        line.documents = documents;
        return index.match(line);
    };
    const QStringList both{QStringLiteral("RE-2026-0001"), QStringLiteral("re20260002")};
    REQUIRE_FALSE(match(30'000, both).proposals.empty());
    CHECK(match(30'000, both).proposals.front().account == accountOf(1));
    CHECK(match(30'000, both).posts(kPostFrom));
    CHECK_FALSE(match(12'000, both).posts(kPostFrom)); // a part: for a person
    CHECK_FALSE(match(15'000, {both[0], QStringLiteral("RE-2026-0003")}).posts(kPostFrom));
    CHECK(match(30'000, {QStringLiteral("RE-2026")}).proposals.empty());
}

TEST_CASE("Words of MT940's field 86 stay apart where a line of it is not full")
{
    const auto lineOf = [](const char *details) {
        const auto file =
            readMt940(QByteArray(":20:X\n:25:37040044/1\n:28C:1\n:60F:C260114EUR100,00\n"
                                 ":61:260115C250,00NTRFNONREF\n:86:")
                      + details + "\n:62F:C260115EUR350,00\n");
        REQUIRE(file);
        std::optional<RefusedLine> refused;
        const MtStatement &statement = file->statements.front();
        return BankLines().of(statement, statement.entries.front(), &refused).front();
    };
    CHECK(lineOf("166?00X?20Rechnung 4711?21Kunde 88?32Mueller GmbH?33 und Co. KG").text
          == u"Rechnung 4711 Kunde 88");
    CHECK(lineOf("166?00X?20A?32Mueller GmbH?33 und Co. KG").payer == u"Mueller GmbH und Co. KG");
    // 27 signs fill a line: the number goes on.
    CHECK(
        lineOf("166?00X?20EREF+E1?21SVWZ+Rechnung RE-2026-00000?22815?32MASCHINENBAU MUELLER UND SO"
               "?33EHNE")
            .text
        == u"Rechnung RE-2026-00000815");
    CHECK(lineOf("166?00X?20A?32MASCHINENBAU MUELLER UND SO?33EHNE").payer
          == u"MASCHINENBAU MUELLER UND SOEHNE");
    CHECK(lineOf("QRR: 210000000003139471430009017\nRobert Schneider AG\nBiel").text
          == u"QRR: 210000000003139471430009017 Robert Schneider AG Biel");
    // The key does not know blanks: what was read before is the same line.
    CHECK(lineOf("Rechnung 4711\nKunde").key == lineOf("Rechnung 4711Kunde").key);
}

TEST_CASE("The second line of MT940's field 61 may tell who paid, and for what")
{
    const auto lineOf = [](const char *second) {
        const auto file =
            readMt940(QByteArray(":20:X\n:25:NL44RABO0123456789 EUR\n:28C:1\n"
                                 ":60F:C260114EUR100,00\n:61:260115C250,00N541NONREF\n")
                      + second + "\n:86:/EREF/F1/NAME/J. JANSSEN\n:62F:C260115EUR350,00\n");
        REQUIRE(file);
        std::optional<RefusedLine> refused;
        const MtStatement &statement = file->statements.front();
        return BankLines().of(statement, statement.entries.front(), &refused).front();
    };
    CHECK(lineOf("NL91ABNA0417164300").payerAccount == u"NL91ABNA0417164300");
    CHECK(lineOf("NL91ABNA0417164301").payerAccount.isEmpty()); // check digits do not hold
    CHECK(lineOf("/TRCD/00100/").references.isEmpty());
    CHECK(lineOf("RF18 5390 0754 7034").references
          == QStringList{QStringLiteral("RF18539007547034")});
    CHECK(lineOf("NL91ABNA0417164300").key == lineOf("/TRCD/00100/").key);
}

TEST_CASE("An RF reference is found by what the creditor put into it")
{
    MatchIndex index;
    index.add(
        PayingAccount{accountOf(1), QStringLiteral("A"), QStringLiteral("X"), base::kEur, 7'000});
    index.add(OpenItem{accountOf(1), itemOf(1), QStringLiteral("539007547034"), 7'000});
    const MatchResult result = index.match(paid(7'000, "", "RF18 5390 0754 7034"));
    REQUIRE(result.posts(kPostFrom));
    CHECK(result.proposals.front().item == itemOf(1));
    CHECK(result.proposals.front().confidence == 100);
}

TEST_CASE("A payer's bank account that paid before is known, and does not post by itself")
{
    MatchIndex index = claims();
    index.addPayer(QStringLiteral("DE89370400440532013000"), accountOf(2));
    BankLine line = paid(5'000, "for you");
    line.payerAccount = QStringLiteral("DE89370400440532013000");
    const MatchResult result = index.match(line);
    REQUIRE_FALSE(result.proposals.empty());
    CHECK(result.proposals.front().account == accountOf(2));
    CHECK_FALSE(result.posts(kPostFrom));
}

TEST_CASE("Matching: on ten thousand generated payments nothing is posted on a wrong account")
{
    base::SeededRng rng(20261126);
    MatchIndex index;
    constexpr int kAccounts = 3000;
    std::vector<qint64> open;
    for (int i = 0; i < kAccounts; ++i) {
        const qint64 amount = rng.between(100, 3000) * 5;
        open.push_back(amount);
        index.add(PayingAccount{accountOf(i), QStringLiteral("C%1").arg(50'000 + i),
                                QStringLiteral("Person %1").arg(i % 900), base::kEur, amount});
        index.add(OpenItem{accountOf(i), itemOf(i), QString::number(100'000 + i * 3), amount});
    }
    int posted = 0;
    int meant = 0;
    for (int i = 0; i < 10'000; ++i) {
        const int who = int(rng.between(0, kAccounts - 1));
        const QString number = QString::number(100'000 + who * 3);
        BankLine line = paid(open[size_t(who)], "", nullptr, "Person 1");
        const int way = int(rng.between(0, 4));
        meant += way < 2 ? 1 : 0;
        if (way == 0)
            line.text = QStringLiteral("Invoice no. %1 of May").arg(number);
        else if (way == 1)
            line.references.append(number);
        else if (way == 2)
            line.text = QStringLiteral("order 7%1").arg(number); // another number that holds it
        else if (way == 3)
            line.text =
                QStringLiteral("%1 and %2").arg(number).arg(100'000 + ((who + 1) % kAccounts) * 3);
        const MatchResult result = index.match(line);
        if (!result.posts(kPostFrom))
            continue;
        ++posted;
        CHECK(way < 2);
        CHECK(result.proposals.front().account == accountOf(who));
    }
    CHECK(posted == meant);
}

TEST_CASE("A line has one key, whatever file tells of it")
{
    const auto entryOf = [](const char *reference, const char *amount) {
        StatementEntry entry;
        entry.number = 1;
        entry.amount = Decimal::fromText(QString::fromLatin1(amount));
        entry.currency = QStringLiteral("EUR");
        entry.indicator = QStringLiteral("CRDT");
        entry.bookingDate = QStringLiteral("2026-11-20");
        entry.bankReference = reference ? QString::fromLatin1(reference) : QString();
        return entry;
    };
    StatementHead head;
    head.account = QStringLiteral("DE89 3704 0044 0532 0130 00");
    std::optional<RefusedLine> refused;
    const auto keysOf = [&](std::vector<StatementEntry> entries) {
        BankLines lines;
        QSet<QByteArray> keys;
        for (StatementEntry &entry : entries) {
            for (const BankLine &line : lines.of(head, entry, &refused))
                keys.insert(QByteArray(reinterpret_cast<const char *>(line.key.data()), 16));
        }
        return keys;
    };
    SECTION("in another report, with the account written otherwise and other days")
    {
        const auto day = keysOf({entryOf("REF1", "5.00")});
        head.account = QStringLiteral("de89370400440532013000");
        StatementEntry intraday = entryOf("REF1", "5.0");
        intraday.bookingDate = QString();
        CHECK(keysOf({intraday}) == day);
        CHECK(keysOf({entryOf("REF1", "5.01")}) != day);
        CHECK(keysOf({entryOf("REF2", "5.00")}) != day);
    }
    SECTION("two true payments that are alike are two, every time")
    {
        const auto two = keysOf({entryOf(nullptr, "4.50"), entryOf(nullptr, "4.50")});
        CHECK(two.size() == 2);
        CHECK(keysOf({entryOf(nullptr, "4.50"), entryOf(nullptr, "4.50")}) == two);
    }
    SECTION("payments of a batch are lines of their own; a batch that does not add up is one")
    {
        StatementEntry batch = entryOf("B", "10.00");
        for (const char *amount : {"4.00", "6.00"}) {
            PaymentDetail detail;
            detail.amount = Decimal::fromText(QString::fromLatin1(amount));
            detail.currency = QStringLiteral("EUR");
            detail.indicator = QStringLiteral("CRDT");
            batch.details.push_back(detail);
        }
        CHECK(keysOf({batch}).size() == 2);
        batch.details.back().amount = Decimal::fromText(u"5.00");
        CHECK(keysOf({batch}).size() == 1);
    }
    SECTION("an amount that its currency does not have is refused")
    {
        StatementEntry yen = entryOf("J", "10.50");
        yen.currency = QStringLiteral("JPY");
        CHECK(keysOf({yen}).isEmpty());
        CHECK(refused.has_value());
        yen.currency = QStringLiteral("XQQ");
        CHECK(keysOf({yen}).isEmpty());
    }
}
