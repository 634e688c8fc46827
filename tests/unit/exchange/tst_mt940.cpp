// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/exchange/outside_fixture.h"

#include <QtCore/QElapsedTimer>

using namespace dunlin;
using dunlin::tests::OutsideRead;
using dunlin::tests::readBytes;

namespace {

const QByteArray kStatement =
    ":20:STARTUMS\n"
    ":25:10020030/1234567\n"
    ":28C:5/1\n"
    ":60F:C261119EUR1000,00\n"
    ":61:2611201120CR250,50NTRFNONREF//B1\n"
    ":86:166?00GUTSCHRIFT?109075?20EREF+RE-2026-0815?21SVWZ+Rechnung RE-20\n"
    "26-08?2215 danke?30COBADEFFXXX?31DE89370400440532013000?32J\xc3\xbcrgen\n"
    " M\xc3\xbc\xc3\x9fig?33 KG\n"
    ":61:261120D50,5N021K-7\n"
    ":86:free words\n"
    ":62F:C261120EUR1200,00\n"
    "-\n";

void checkStatement(const OutsideRead &read)
{
    INFO(read.refusal.toStdString());
    REQUIRE(read.refusal.isEmpty());
    CHECK(read.json[QStringLiteral("statement_count")] == 1);
    const QJsonObject statement = read.statement();
    CHECK(statement[QStringLiteral("account")] == QStringLiteral("10020030/1234567"));
    CHECK(statement[QStringLiteral("credits")] == QStringLiteral("250.50"));
    CHECK(statement[QStringLiteral("debits")] == QStringLiteral("50.5"));
    CHECK(statement[QStringLiteral("balance_check")][QStringLiteral("agrees")] == true);
    const QJsonValue details = read.entry(0)[QStringLiteral("details")];
    CHECK(details[QStringLiteral("sepa_tags")][QStringLiteral("EREF")]
          == QStringLiteral("RE-2026-0815"));
    CHECK(details[QStringLiteral("sepa_tags")][QStringLiteral("SVWZ")]
          == QStringLiteral("Rechnung RE-2026-0815 danke"));
    CHECK(details[QStringLiteral("counterparty_account")]
          == QStringLiteral("DE89370400440532013000"));
    CHECK(read.entry(0)[QStringLiteral("bank_ref")] == QStringLiteral("B1"));
    CHECK(read.entry(1)[QStringLiteral("type")] == QStringLiteral("N021"));
    CHECK(read.entry(1)[QStringLiteral("details")][QStringLiteral("style")]
          == QStringLiteral("free text"));
}

QByteArray replaced(const char *from, const char *to)
{
    QByteArray text = kStatement;
    REQUIRE(text.contains(from));
    return text.replace(from, to);
}

} // namespace

TEST_CASE("MT940: the same statement in every form in which banks send it")
{
    SECTION("line ends, no end, empty lines, blanks before a field")
    {
        checkStatement(readBytes(kStatement));
        checkStatement(readBytes(QByteArray(kStatement).replace('\n', "\r\n")));
        checkStatement(readBytes(QByteArray(kStatement).replace('\n', '\r')));
        checkStatement(readBytes(kStatement.chopped(3)));
        checkStatement(readBytes(replaced("\n:61:2611201120", "\n\n :61:2611201120")));
    }
    SECTION("block headers, and a message that ends with a brace")
    {
        checkStatement(readBytes("{1:F01BANKDEFFXXXX0000000000}{2:I940BANKDEFFXXXXN}{4:\n"
                                 + kStatement.chopped(2) + "-}"));
        checkStatement(readBytes("{1:F01BANKDEFFXXXX0000000000}\r\n{2:I940BANKDEFFXXXXN}\r\n{4:\r\n"
                                 + kStatement.chopped(2) + "-}{5:{CHK:123}}"));
    }
    SECTION("another sign between the subfields")
    {
        checkStatement(readBytes(QByteArray(kStatement).replace('?', '@')));
        checkStatement(readBytes(QByteArray(kStatement).replace('?', '~')));
    }
    SECTION("letters of four encodings")
    {
        const QString text = QString::fromUtf8(kStatement);
        const QString name = QString::fromUtf8("J\xc3\xbcrgen M\xc3\xbc\xc3\x9fig KG");
        QByteArray dos = text.toLatin1();
        dos.replace('\xfc', '\x81').replace('\xdf', '\xe1');
        for (const QByteArray &bytes : {kStatement, text.toLatin1(), dos}) {
            const OutsideRead read = readBytes(bytes);
            checkStatement(read);
            QString found =
                read.entry(0)[QStringLiteral("details")][QStringLiteral("counterparty")].toString();
            CHECK(found.remove(u' ') == QString(name).remove(u' '));
        }
    }
    SECTION("two messages without a line between them are two statements")
    {
        const OutsideRead read = readBytes(kStatement.chopped(2) + kStatement);
        CHECK(read.json[QStringLiteral("statement_count")] == 2);
        CHECK(read.json[QStringLiteral("entry_count")] == 4);
    }
    SECTION("zero bytes, escapes and page feeds vanish")
    {
        checkStatement(
            readBytes(replaced("GUTSCHRIFT", QByteArray("GUT\x1bSCH\x0cRIFT").constData())));
        QByteArray zeros = kStatement;
        checkStatement(readBytes(zeros.insert(60, QByteArray(3, '\0'))));
    }
}

TEST_CASE("MT940: signs, amounts and days")
{
    const std::tuple<const char *, const char *, const char *> signs[] = {
        {"RC", "0", "301.00"}, {"RD", "250.50", "50.5"}, {"D", "0", "301.00"}};
    for (const auto &[sign, credits, debits] : signs) {
        INFO(sign);
        const OutsideRead read = readBytes(
            replaced(":61:2611201120CR", (QByteArray(":61:2611201120") + sign).constData()));
        CHECK(read.statement()[QStringLiteral("credits")] == QLatin1String(credits));
        CHECK(read.statement()[QStringLiteral("debits")] == QLatin1String(debits));
    }
    for (const auto &[written, value] :
         {std::pair{"500,", "500"}, std::pair{",50", "0.50"}, std::pair{"000000025,00", "25.00"}}) {
        const OutsideRead read = readBytes(replaced("250,50", written));
        CHECK(read.entry(0)[QStringLiteral("amount")] == QLatin1String(value));
    }
    for (const char *written : {"1.234,56", "12.50", "-5,00", "1e3", ""}) {
        INFO(written);
        const OutsideRead read = readBytes(replaced("250,50", written));
        CHECK(read.entry(0)[QStringLiteral("amount")].isNull());
        CHECK(read.warns("entry 1 is left out"));
        CHECK(read.findings);
    }
    SECTION("an announced payment is no money")
    {
        const OutsideRead read = readBytes(replaced("2611201120CR", "2611201120EC"));
        CHECK(read.statement()[QStringLiteral("credits")] == QStringLiteral("0"));
    }
    SECTION("balances")
    {
        CHECK(readBytes(replaced("EUR1200,00", "EUR1201,00")).warns("difference 1.00"));
        CHECK(readBytes(replaced("C261120EUR1200", "C2611201200")).warns("without a currency"));
        CHECK(readBytes(replaced(":62F:C261120EUR1200,00\n", "")).warns("no closing balance"));
        CHECK(readBytes(replaced(":60F:", ":60M:")).warns("later page"));
    }
    CHECK(readBytes(replaced("2611201120CR", "260230CR")).warns("is not a day"));
}

TEST_CASE("MT940: field 86 in its three styles")
{
    const auto detailsOf = [](const QByteArray &text) {
        return readBytes(replaced("free words", text.constData()))
            .entry(1)[QStringLiteral("details")];
    };
    SECTION("keys, wrapped in the middle")
    {
        const QJsonValue keys =
            detailsOf("/EREF/E-1/CNTP/NL57ABNA0876543211/ABNANL2A/B Bert///REMI/STRD/CUR/RF185390\n"
                      "07547034/");
        CHECK(keys[QStringLiteral("style")] == QStringLiteral("structured /KEY/"));
        CHECK(keys[QStringLiteral("keys")][QStringLiteral("REMI")]
              == QStringLiteral("STRD/CUR/RF18539007547034/"));
        CHECK(keys[QStringLiteral("counterparty")] == QStringLiteral("B Bert"));
        CHECK(keys[QStringLiteral("counterparty_account")] == QStringLiteral("NL57ABNA0876543211"));
    }
    SECTION("three letters, an empty value, one twice, an end without a value")
    {
        const QJsonValue keys =
            detailsOf("/TRTP/SEPA/IBAN/NL57ABNA0876543211/BIC/ABNANL2A/NAME/X/KPN/Y"
                      "/REMI//REMI/two/EREF/");
        CHECK(keys[QStringLiteral("keys")][QStringLiteral("NAME")] == QStringLiteral("X/KPN/Y"));
        CHECK(keys[QStringLiteral("keys")][QStringLiteral("BIC")] == QStringLiteral("ABNANL2A"));
        CHECK(keys[QStringLiteral("keys")][QStringLiteral("EREF")] == QString());
    }
    SECTION("subfields out of order and cut in a tag")
    {
        const QJsonValue fields = detailsOf("177?21+long ?20SVWZ?60tail?32Name");
        CHECK(fields[QStringLiteral("sepa_tags")][QStringLiteral("SVWZ")]
              == QStringLiteral("longtail"));
    }
    SECTION("what looks like a field further in is text")
    {
        const OutsideRead read =
            readBytes(replaced("free words", "ref :61:2401010101C9999,99NTRF\n-text after a dash"));
        CHECK(read.json[QStringLiteral("entry_count")] == 2);
        CHECK(read.entry(1)[QStringLiteral("details")][QStringLiteral("text")].toString().contains(
            QLatin1String("-text")));
    }
    SECTION("before any entry, twice for one, missing")
    {
        CHECK(readBytes(replaced(":61:2611201120", ":86:info\n:61:2611201120"))
                  .statement()[QStringLiteral("info")]
              == QStringLiteral("info"));
        CHECK(detailsOf("one\n:86:two")[QStringLiteral("text")] == QStringLiteral("one\ntwo"));
        CHECK(readBytes(replaced(":86:free words\n", ""))
                  .entry(1)[QStringLiteral("details")]
                  .isNull());
    }
    SECTION("a text that is all signs takes no time")
    {
        QElapsedTimer timer;
        timer.start();
        readBytes(replaced("free words", QByteArray("/?2").repeated(50'000).constData()));
        readBytes(
            replaced("free words", ("166?20" + QByteArray("?2").repeated(50'000)).constData()));
        readBytes(
            replaced("free words", ("/EREF" + QByteArray("/").repeated(100'000)).constData()));
        CHECK(timer.elapsed() < 2000);
    }
}

TEST_CASE("MT942: an interim report has no balances")
{
    const OutsideRead read = readBytes(":20:X\n:25:NL68INGB0000012345EUR\n:28C:1\n:34F:EURD1,00\n"
                                       ":13D:2611201733+0100\n:61:261120C9792,00FTRFNONREF\n"
                                       ":90D:0EUR0,00\n:90C:1EUR9792,00\n:86:after the sums\n-\n");
    CHECK(read.json[QStringLiteral("message")] == QStringLiteral("MT942"));
    CHECK(read.statement()[QStringLiteral("opening")].isNull());
    CHECK(read.statement()[QStringLiteral("mt942")][QStringLiteral("90C")][0]
          == QStringLiteral("1EUR9792,00"));
    CHECK(read.statement()[QStringLiteral("info")] == QStringLiteral("after the sums"));
    CHECK(read.entry(0)[QStringLiteral("details")].isNull());
}

TEST_CASE("OFX and BAI2: what banks write, and what does not add up")
{
    const QByteArray sgml =
        "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nCHARSET:1252\n\n"
        "<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>B"
        "<ACCTID>1</BANKACCTFROM><BANKTRANLIST><DTSTART>20261101<DTEND>20261130"
        "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261120120000[-3:BRT]<TRNAMT>5,50"
        "<FITID>A<NAME>K\xe4se & Co<MEMO/></STMTTRN><STMTTRN><TRNTYPE>DEBIT"
        "<DTPOSTED>20261121<TRNAMT>-2.00<FITID>A</STMTTRN><STMTTRN><TRNTYPE>DEBIT"
        "<TRNAMT>1,234.56<FITID>C</STMTTRN></BANKTRANLIST><LEDGERBAL><BALAMT>9.00"
        "<DTASOF>20261130</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>";
    const OutsideRead read = readBytes(sgml);
    const QJsonObject statement = read.statement();
    CHECK(statement[QStringLiteral("entry_count")] == 3);
    CHECK(statement[QStringLiteral("credits")] == QStringLiteral("5.50"));
    CHECK(statement[QStringLiteral("debits")] == QStringLiteral("2.00"));
    CHECK(statement[QStringLiteral("unreadable_amounts")] == 1);
    CHECK(statement[QStringLiteral("duplicate_ids")][0] == QStringLiteral("A"));
    CHECK(read.entry(0)[QStringLiteral("name")] == QString::fromUtf8("K\xc3\xa4se & Co"));
    CHECK(read.entry(0)[QStringLiteral("date")] == QStringLiteral("2026-11-20"));
    CHECK(read.json[QStringLiteral("version")] == QStringLiteral("102"));
    CHECK(readBytes(sgml.left(500)).refusal.contains(QLatin1String("cut off")));
    CHECK(
        readBytes("OFXHEADER:100\n<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>15500</STATUS></SONRS>"
                  "</SIGNONMSGSRSV1></OFX>")
            .refusal.contains(QLatin1String("15500")));

    const QByteArray bai = "01,S,R,261120,0100,1,80,1,2/\n02,R,O,1,261120,,USD,2/\n"
                           "03,99,,010,1000,,,015,1500,,/\n16,142,700,V,261120,,BR,CR,PAY, 1/2 /\n"
                           "88,MORE TEXT/\n16,475,200,S,1,2,3,,,CHECK/\n49,3400,5/\n98,3400,1,7/\n"
                           "99,3400,1,9/\n";
    const OutsideRead cash = readBytes(bai);
    INFO(cash.refusal.toStdString());
    const QJsonValue account =
        cash.json[QStringLiteral("groups")][0][QStringLiteral("accounts")][0];
    CHECK(account[QStringLiteral("credits")] == 700);
    CHECK(account[QStringLiteral("debits")] == 200);
    CHECK(account[QStringLiteral("opening_ledger_010")] == 1000);
    CHECK(account[QStringLiteral("entries")][0][QStringLiteral("text")].toString().contains(
        QLatin1String("PAY, 1/2")));
    CHECK(account[QStringLiteral("control_total")][QStringLiteral("agrees")] == true);
    CHECK(cash.json[QStringLiteral("warnings")].toArray().isEmpty());
    CHECK(readBytes(QByteArray(bai).replace("49,3400", "49,3401")).warns("control total"));
    CHECK(readBytes(bai.left(bai.indexOf("98,"))).refusal.contains(QLatin1String("cut off")));
}
