// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/bank_import.h"
#include "core/desk/bank_match.h"
#include "core/desk/debit_orders.h"
#include "core/desk/invoice_import.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

constexpr char kInvoices[] =
    "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate\n"
    "C10001,INV-70001,2026-01-02,2026-02-01,100.00,\n"
    "C10002,INV-70002,2026-01-02,2026-02-01,50.00,\n"
    "C10002,INV-70003,2026-01-02,2026-02-01,25.00,\n";

void importInvoices(OfficeFixture &fixture)
{
    desk::ImportRequest request;
    request.file = fixture.file(QStringLiteral("invoices.csv"), kInvoices);
    request.profile = QStringLiteral("receivables");
    REQUIRE_OK(desk::importFile(*fixture.office, request, {}));
}

QByteArray entry(const char *amount, const char *reference, const QByteArray &text,
                 const char *side = "CRDT", const QByteArray &more = {})
{
    return QByteArray("<Ntry><Amt Ccy=\"EUR\">") + amount + "</Amt><CdtDbtInd>" + side
           + "</CdtDbtInd>" + (more.contains("RtrInf") ? "<RvslInd>true</RvslInd>" : "")
           + "<Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></"
             "ValDt>"
             "<AcctSvcrRef>"
           + reference + "</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>E-" + reference
           + "</EndToEndId></Refs><RmtInf><Ustrd>" + text + "</Ustrd></RmtInf>" + more
           + "</TxDtls></NtryDtls></Ntry>";
}

QByteArray statement(const QByteArray &entries, const char *message = "BkToCstmrStmt",
                     const char *part = "Stmt", const char *opening = "0.00",
                     const char *closing = "0.00", const char *day = "2026-11-20")
{
    const auto balance = [&](const char *code, const char *amount) {
        return QByteArray("<Bal><Tp><CdOrPrtry><Cd>") + code
               + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount
               + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>";
    };
    return QByteArray("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.05")
           + (std::string_view(part) == "Ntfctn" ? "4" : "3") + ".001.08\"><" + message
           + "><GrpHdr><MsgId>M" + "</MsgId></GrpHdr><" + part
           + "><Id>S</Id><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id>"
             "<Ccy>EUR</Ccy></Acct>"
           + balance("OPBD", opening) + balance("CLBD", closing) + entries + "</" + part + "></"
           + message + "></Document>";
}

desk::BankImport take(OfficeFixture &fixture, const QByteArray &xml, const char *name = "s.xml")
{
    auto done = desk::importStatement(*fixture.office, fixture.file(QString::fromLatin1(name), xml),
                                      false, {});
    REQUIRE_OK(done);
    return *done;
}

QString owed(OfficeFixture &fixture, const char *number)
{
    auto answer = desk::account(*fixture.office, {QString::fromLatin1(number), {}, {}, {}});
    REQUIRE_OK(answer);
    const auto &state = answer->state;
    return QString::fromLatin1((state.balances.sum() - state.unapplied).toText());
}

} // namespace

TEST_CASE("A statement: sure payments are posted, the others wait and are counted")
{
    OfficeFixture fixture;
    importInvoices(fixture);
    const QByteArray xml = statement(
        entry("100.00", "R1", "INV-70001") + entry("20.00", "R2", "a gift")
        + entry("75.00", "R3", "INV-70002, INV-70003") + entry("9.00", "R4", "fees", "DBIT"));
    const desk::BankImport done = take(fixture, xml);
    CHECK(done.outcome.rows == 4);
    CHECK(done.outcome.accepted == 4);
    CHECK(done.outcome.payments == 2);
    CHECK(done.bank.unmatched == 1);
    CHECK(done.bank.outgoing == 1);
    REQUIRE(done.bank.sums.size() == 1);
    CHECK(done.bank.sums[0].credits.toText() == "195.00");
    CHECK(done.bank.sums[0].posted.toText() == "175.00");
    CHECK(done.bank.sums[0].unmatched.toText() == "20.00");
    CHECK(owed(fixture, "C10001") == QStringLiteral("0.00"));
    CHECK(owed(fixture, "C10002") == QStringLiteral("0.00"));

    SECTION("the same statement again, renamed, and as a notification: nothing more")
    {
        const desk::BankImport again = take(fixture, xml, "renamed.xml");
        CHECK(again.outcome.duplicates == 4);
        CHECK(again.outcome.accepted == 0);
        const desk::BankImport notice = take(fixture, statement(entry("100.00", "R1", "INV-70001"),
                                                                "BkToCstmrDbtCdtNtfctn", "Ntfctn"));
        CHECK(notice.outcome.duplicates == 1);
        CHECK(owed(fixture, "C10001") == QStringLiteral("0.00"));
    }
    SECTION("a person confirms what waits, once")
    {
        const auto open = desk::openBankLines(*fixture.office, 10);
        REQUIRE_OK(open);
        REQUIRE(open->size() == 1);
        desk::BankDecision decision;
        decision.line = open->front().line.id;
        decision.account = QStringLiteral("C10001");
        const auto posted = desk::decideBankLine(*fixture.office, decision);
        REQUIRE_OK(posted);
        CHECK(owed(fixture, "C10001") == QStringLiteral("-20.00"));
        const auto twice = desk::decideBankLine(*fixture.office, decision);
        REQUIRE_FALSE(twice);
        CHECK(twice.error().code == base::ErrorCode::Conflict);
        const auto standing = desk::bankStanding(*fixture.office);
        REQUIRE_OK(standing);
        CHECK(standing->totals.unmatched == 0);
    }
    SECTION("the import undone takes everything back, and can be done again")
    {
        const auto id = base::ImportId::fromHex(done.outcome.importId);
        REQUIRE(id);
        REQUIRE_OK(desk::undoImport(*fixture.office, *id));
        CHECK(owed(fixture, "C10001") == QStringLiteral("100.00"));
        const desk::BankImport again = take(fixture, xml);
        CHECK(again.outcome.accepted == 4);
        CHECK(owed(fixture, "C10001") == QStringLiteral("0.00"));
    }
}

TEST_CASE("A payment that comes back re-opens its claim once, with the bank's charge as cost")
{
    OfficeFixture fixture;
    importInvoices(fixture);
    take(fixture, statement(entry("50.00", "P1", "INV-70002")));
    CHECK(owed(fixture, "C10002") == QStringLiteral("25.00"));
    QByteArray back =
        entry("53.00", "Q1", "INV-70002", "DBIT",
              "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">50.00</Amt></TxAmt></AmtDtls><Chrgs>"
              "<TtlChrgsAndTaxAmt Ccy=\"EUR\">3.00</TtlChrgsAndTaxAmt></Chrgs><RtrInf><Rsn>"
              "<Cd>MD06</Cd></Rsn></RtrInf>");
    back.replace("E-Q1", "E-P1");
    const desk::BankImport done = take(fixture, statement(back));
    CHECK(done.bank.returned == 1);
    CHECK(owed(fixture, "C10002") == QStringLiteral("78.00"));
    CHECK(take(fixture, statement(back), "again.xml").outcome.duplicates == 1);
    CHECK(owed(fixture, "C10002") == QStringLiteral("78.00"));
    auto answer = desk::account(*fixture.office, {QStringLiteral("C10002"), {}, {}, {}});
    REQUIRE_OK(answer);
    CHECK(answer->state.balances[domain::Bucket::Costs].toText() == "3.00");

    SECTION("one that nobody knows waits for a person")
    {
        QByteArray unknown =
            entry("77.00", "Q9", "?", "DBIT", "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>");
        CHECK(take(fixture, statement(unknown)).bank.unmatched == 1);
    }
}

TEST_CASE("A batch as one sum, and its payments in another file, are booked once")
{
    OfficeFixture fixture;
    importInvoices(fixture);
    QByteArray sum = entry("125.00", "B1", "x");
    sum = sum.left(sum.indexOf("<NtryDtls>")) + "</Ntry>";
    QByteArray parts = sum.left(sum.size() - 7) + "<NtryDtls>";
    for (const auto &[amount, text] :
         {std::pair{"100.00", "INV-70001"}, std::pair{"25.00", "INV-70003"}})
        parts += QByteArray("<TxDtls><Amt Ccy=\"EUR\">") + amount + "</Amt><RmtInf><Ustrd>" + text
                 + "</Ustrd></RmtInf></TxDtls>";
    parts += "</NtryDtls></Ntry>";
    SECTION("the sum first")
    {
        CHECK(take(fixture, statement(sum)).bank.unmatched == 1);
        CHECK(take(fixture, statement(parts), "parts.xml").bank.posted == 2);
    }
    SECTION("the payments first")
    {
        CHECK(take(fixture, statement(parts)).bank.posted == 2);
        CHECK(take(fixture, statement(sum), "sum.xml").outcome.duplicates == 1);
    }
    CHECK(owed(fixture, "C10001") == QStringLiteral("0.00"));
    const auto standing = desk::bankStanding(*fixture.office);
    REQUIRE_OK(standing);
    CHECK(standing->totals.unmatched == 0);
    CHECK(standing->totals.sums[0].credits.toText() == "125.00");
}

TEST_CASE("What is pending, cut off or half readable books nothing that it should not")
{
    OfficeFixture fixture;
    importInvoices(fixture);
    QByteArray pending = statement(entry("100.00", "R1", "INV-70001"));
    pending.replace("BOOK", "PDNG");
    CHECK(take(fixture, pending).bank.pending == 1);
    CHECK(owed(fixture, "C10001") == QStringLiteral("100.00"));

    const QByteArray good =
        statement(entry("100.00", "R1", "INV-70001") + entry("50.00", "R2", "INV-70002"));
    const auto cut = desk::importStatement(
        *fixture.office, fixture.file(QStringLiteral("cut.xml"), good.left(good.size() - 40)),
        false, {});
    REQUIRE_FALSE(cut);
    CHECK(owed(fixture, "C10001") == QStringLiteral("100.00"));

    QByteArray bad = good;
    bad.replace("50.00", "1e3");
    const desk::BankImport some = take(fixture, bad);
    CHECK(some.outcome.quarantined == 1);
    CHECK(some.outcome.accepted == 1);
    CHECK(some.outcome.rows == 2);

    const auto tried = desk::importStatement(
        *fixture.office, fixture.file(QStringLiteral("dry.xml"), good), true, {});
    REQUIRE_OK(tried);
    CHECK(tried->bank.posted == 1);
    CHECK(owed(fixture, "C10002") == QStringLiteral("75.00"));
}

TEST_CASE("Bank data grows old, and a missing day is noticed")
{
    OfficeFixture fixture; // stands at 2026-11-24
    importInvoices(fixture);
    take(fixture, statement(entry("1.00", "A", "?"), "BkToCstmrStmt", "Stmt", "0.00", "1.00"));
    auto standing = desk::bankStanding(*fixture.office);
    REQUIRE_OK(standing);
    REQUIRE(standing->accounts.size() == 1);
    CHECK(standing->accounts[0].ageDays == 4);
    CHECK(standing->stale);
    REQUIRE_OK(
        desk::addUser(*fixture.office, {QStringLiteral("boss"), {}, ports::Role::Manager, {}, {}}));
    const auto queue = [&] {
        auto lines =
            desk::queueOf(*fixture.office, {QStringLiteral("boss"), fixture.clock.now(), 10});
        REQUIRE_OK(lines);
        REQUIRE_FALSE(lines->empty());
        return lines->front();
    };
    CHECK(queue().held.contains(QLatin1String("4 days old")));
    CHECK_FALSE(queue().callable);
    REQUIRE_OK(desk::setBankPolicy(*fixture.office, {95, 5}));
    CHECK(queue().held.isEmpty());
    standing = desk::bankStanding(*fixture.office);
    REQUIRE_OK(standing);
    CHECK_FALSE(standing->stale);
    CHECK(standing->policy.postFrom == 95);
    CHECK_FALSE(desk::setBankPolicy(*fixture.office, {10, 5}));
    const desk::BankImport later = take(fixture, statement(entry("1.00", "B", "?"), "BkToCstmrStmt",
                                                           "Stmt", "7.00", "8.00", "2026-11-23"));
    CHECK(later.outcome.notes.join(u' ').contains(QLatin1String("a statement is missing")));
}

TEST_CASE("New invoices find the payments that waited for them")
{
    OfficeFixture fixture;
    CHECK(take(fixture, statement(entry("100.00", "R1", "INV-70001"))).bank.unmatched == 1);
    importInvoices(fixture);
    const auto run = desk::matchAgain(*fixture.office);
    REQUIRE_OK(run);
    CHECK(run->posted == 1);
    CHECK(owed(fixture, "C10001") == QStringLiteral("0.00"));
}

namespace {

QByteArray ubl(const char *root, const char *number, const char *payable,
               const QByteArray &more = {})
{
    const QByteArray name = root;
    return "<" + name + " xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:" + name
           + "-2\" xmlns:c=\"urn:c\" xmlns:a=\"urn:a\"><c:ID>" + number
           + "</c:ID><c:IssueDate>2026-09-01</c:IssueDate>" + more
           + "<c:DocumentCurrencyCode>EUR</"
             "c:DocumentCurrencyCode><a:AccountingSupplierParty><a:Party>"
             "<a:PartyLegalEntity><c:RegistrationName>Seller, \"Sons\" &amp; "
             "Co</c:RegistrationName>"
             "</a:PartyLegalEntity></a:Party></"
             "a:AccountingSupplierParty><a:AccountingCustomerParty><a:Party>"
             "<a:PartyIdentification><c:ID>C-77</c:ID></a:PartyIdentification><a:PartyLegalEntity>"
             "<c:RegistrationName>Buyer AB</c:RegistrationName></a:PartyLegalEntity></a:Party>"
             "</a:AccountingCustomerParty><a:LegalMonetaryTotal><c:PayableAmount "
             "currencyID=\"EUR\">"
           + payable + "</c:PayableAmount></a:LegalMonetaryTotal></" + name + ">";
}

} // namespace

TEST_CASE("An electronic invoice becomes a claim once, and a credit note lowers it")
{
    OfficeFixture fixture;
    const auto take = [&](const QByteArray &xml) {
        return desk::importInvoice(*fixture.office, fixture.file(QStringLiteral("i.xml"), xml),
                                   false, {});
    };
    const QByteArray due = "<c:DueDate>2026-10-01</c:DueDate>";
    const auto first = take(ubl("Invoice", "F-1", "119.00", due));
    REQUIRE_OK(first);
    CHECK(first->items == 1);
    CHECK(owed(fixture, "C-77") == QStringLiteral("119.00"));
    const auto again = take(ubl("Invoice", "F-1", "119.00", due));
    REQUIRE_OK(again);
    CHECK(again->duplicates == 1);
    const auto credit = take(ubl("CreditNote", "G-1", "19.00"));
    REQUIRE_OK(credit);
    CHECK(owed(fixture, "C-77") == QStringLiteral("100.00"));
    const auto below = take(ubl("Invoice", "G-2", "-10.00"));
    REQUIRE_OK(below);
    CHECK(owed(fixture, "C-77") == QStringLiteral("90.00"));
    const auto typed =
        take(ubl("Invoice", "G-3", "10.00", "<c:InvoiceTypeCode>381</c:InvoiceTypeCode>"));
    REQUIRE_OK(typed);
    CHECK(owed(fixture, "C-77") == QStringLiteral("80.00"));
    const auto open = take(ubl("Invoice", "F-2", "1.00"));
    REQUIRE_OK(open);
    CHECK(open->notes.join(u' ').contains(QLatin1String("30 days")));

    for (const QByteArray &bad :
         {ubl("Invoice", "Z", "0.00"), ubl("Invoice", "", "5.00"), ubl("Invoice", "Z", "five"),
          ubl("Invoice", "Z", "5.00", "<c:InvoiceTypeCode>384</c:InvoiceTypeCode>")}) {
        const auto refused = take(bad);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::ErrorCode::Input);
    }
    CHECK(owed(fixture, "C-77") == QStringLiteral("81.00"));
}

namespace {

const QByteArray kOrder = R"({"account":"C10001","mandate":"M1","signed":"2025-01-01",)"
                          R"("iban":"DE02120300000000202051","name":"M\u00fcller & Co"})";

desk::DebitOutcome order(OfficeFixture &fixture, const QByteArray &lines,
                         const char *day = "2026-11-30")
{
    desk::DebitRequest request;
    request.creditor.name = QStringLiteral("Office");
    request.creditor.iban = QStringLiteral("DE89370400440532013000");
    request.creditor.schemeId = QStringLiteral("DE98ZZZ09999999999");
    request.creditor.collectOn = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    request.lines = lines;
    request.file = fixture.folder.filePath(QStringLiteral("debits.xml"));
    auto done = desk::orderDebits(*fixture.office, request);
    REQUIRE_OK(done);
    return *done;
}

domain::ExpectedState expectedOf(OfficeFixture &fixture)
{
    auto account = desk::account(*fixture.office, {QStringLiteral("C10001"), {}, {}, {}});
    REQUIRE_OK(account);
    REQUIRE(account->state.expected.size() == 1);
    return account->state.expected.front();
}

} // namespace

TEST_CASE("Direct debits: problems are named, and nothing is ordered")
{
    OfficeFixture fixture; // 2026-11-24
    importInvoices(fixture);
    CHECK_FALSE(order(fixture, QByteArray(kOrder).replace("DE02", "DE03")).written);
    CHECK_FALSE(order(fixture, QByteArray(kOrder).replace("2025-01-01", "")).written);
    CHECK_FALSE(order(fixture, QByteArray(kOrder).replace("C10001", "C9")).written);
    CHECK_FALSE(order(fixture, QByteArray(kOrder).replace("{", "{\"amount\":\"100.01\",")).written);
    CHECK_FALSE(order(fixture, kOrder, "2026-11-28").written); // a Saturday
    CHECK_FALSE(order(fixture, kOrder, "2026-11-20").written);
    CHECK_FALSE(order(fixture, "").written);
    CHECK_FALSE(QFile::exists(fixture.folder.filePath(QStringLiteral("debits.xml"))));
}

TEST_CASE("A direct debit is expected until the bank says what became of it")
{
    OfficeFixture fixture;
    importInvoices(fixture);
    const desk::DebitOutcome done = order(fixture, kOrder);
    REQUIRE(done.written);
    CHECK(done.sum.toText() == "100.00");
    const QByteArray id = desk::debitIdOf(expectedOf(fixture).id).toLatin1();
    SECTION("rejected: expected no more, told once")
    {
        QFile file(fixture.folder.filePath(QStringLiteral("debits.xml")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray xml = file.readAll();
        CHECK(xml.contains("<EndToEndId>" + id + "</EndToEndId>"));
        CHECK(xml.contains("<Nm>Muller + Co</Nm>"));
        CHECK(xml.contains("<CtrlSum>100.00</CtrlSum>"));
        const QByteArray report =
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt>"
            "<GrpHdr><MsgId>R1</MsgId></GrpHdr><OrgnlPmtInfAndSts><TxInfAndSts><OrgnlEndToEndId>"
            + id
            + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>"
              "</TxInfAndSts><TxInfAndSts><OrgnlEndToEndId>NOTPROVIDED</OrgnlEndToEndId><TxSts>RJCT"
              "</TxSts></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>";
        const QString path = fixture.file(QStringLiteral("report.xml"), report);
        for (int round = 0; round < 2; ++round) {
            const auto status = desk::importPaymentStatus(*fixture.office, path, false);
            REQUIRE_OK(status);
            CHECK(status->unknown == 1);
            CHECK(status->rejected == (round == 0 ? 1 : 0));
            CHECK(status->outcome.duplicates == (round == 0 ? 0 : 1));
        }
        CHECK_FALSE(expectedOf(fixture).isOpen());
    }
    SECTION("paid: its money is known by its id alone")
    {
        QByteArray xml = statement(entry("100.00", "R1", "no number"));
        xml.replace("E-R1", id);
        CHECK(take(fixture, xml).bank.posted == 1);
        CHECK(expectedOf(fixture).payment.has_value());
        CHECK(owed(fixture, "C10001") == QStringLiteral("0.00"));
    }
}

TEST_CASE("OFX and BAI2 statements are matched like any other, and twice adds nothing")
{
    OfficeFixture fixture;
    importInvoices(fixture);
    const QByteArray ofx =
        "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>"
        "<CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>4711</BANKACCTFROM><BANKTRANLIST>"
        "<DTSTART>20261120<DTEND>20261120"
        "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261120<TRNAMT>100.00<FITID>A1<NAME>C10001"
        "<MEMO>INV-70001</STMTTRN>"
        "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261120<TRNAMT>-7.50<FITID>A2<NAME>Fee</STMTTRN>"
        "</BANKTRANLIST><LEDGERBAL><BALAMT>500.00<DTASOF>20261120</LEDGERBAL></STMTRS></STMTTRNRS>"
        "</BANKMSGSRSV1></OFX>";
    const desk::BankImport first = take(fixture, ofx, "s.ofx");
    CHECK(first.bank.posted == 1);
    CHECK(first.bank.outgoing == 1);
    CHECK(owed(fixture, "C10001") == QStringLiteral("0.00"));
    CHECK(take(fixture, ofx, "again.qfx").outcome.accepted == 0);
    const QByteArray bai2 = "01,BANK,US,261120,0600,1,80,,2/\n02,US,BANK,1,261120,,EUR,2/\n"
                            "03,4712,EUR,010,10000,,,015,15000,,/\n"
                            "16,165,5000,Z,R77,INV-70002,C10002 pays/\n"
                            "49,30000,3/\n98,30000,1,5/\n99,30000,1,7/\n";
    const desk::BankImport second = take(fixture, bai2, "s.bai");
    CHECK(second.bank.posted == 1);
    CHECK(owed(fixture, "C10002") == QStringLiteral("25.00"));
    CHECK(take(fixture, bai2, "again.bai").outcome.accepted == 0);
    const auto standing = desk::bankStanding(*fixture.office);
    REQUIRE_OK(standing);
    CHECK(standing->accounts.size() == 2);
}

TEST_CASE("What is still to be sent or called waits while bank data is too old")
{
    OfficeFixture fixture; // stands at 2026-11-24
    importInvoices(fixture);
    take(fixture, statement(entry("1.00", "A", "?"), "BkToCstmrStmt", "Stmt", "0.00", "1.00"));
    const auto reason = [&] {
        const auto lines = desk::appendLines(
            *fixture.office,
            R"({"account":"C10001","kind":"reservation","channel":"call","to":"+4532120001"})", {});
        REQUIRE_OK(lines);
        return lines->front().reason;
    };
    CHECK(reason().contains(QLatin1String("4 days old")));
    REQUIRE_OK(desk::setBankPolicy(*fixture.office, {90, 5}));
    CHECK_FALSE(reason().contains(QLatin1String("days old")));
}
