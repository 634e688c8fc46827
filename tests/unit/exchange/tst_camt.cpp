// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/reference.h"
#include "tests/unit/exchange/outside_fixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QStringEncoder>

using namespace dunlin;
using namespace dunlin::exchange;
using dunlin::tests::OutsideRead;
using dunlin::tests::readBytes;

namespace {

QByteArray entry(const QByteArray &amount, const QByteArray &more, const char *currency = "EUR",
                 const char *side = "CRDT")
{
    return QByteArray("<Ntry><Amt Ccy=\"") + currency + "\">" + amount + "</Amt><CdtDbtInd>" + side
           + "</CdtDbtInd>" + more + "</Ntry>";
}

const QByteArray kBooked = "<Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>"
                           "<ValDt><Dt>2026-11-20</Dt></ValDt>";

QByteArray balance(const char *code, const char *amount, const char *side = "CRDT")
{
    return QByteArray("<Bal><Tp><CdOrPrtry><Cd>") + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">"
           + amount + "</Amt><CdtDbtInd>" + side + "</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>";
}

QByteArray document(const QByteArray &entries, const QByteArray &balances = {},
                    const char *space = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08")
{
    QByteArray name = space;
    if (!name.isEmpty())
        name = " xmlns=\"" + name + "\"";
    return "<Document" + name
           + "><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-20T20:00:00+01:00</CreDtTm>"
             "</GrpHdr><Stmt><Id>S1</Id><ElctrncSeqNb>7</ElctrncSeqNb><Acct><Id>"
             "<IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Office</Nm></Ownr></"
             "Acct>"
           + balances + entries + "</Stmt></BkToCstmrStmt></Document>";
}

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray twoPayments()
{
    return document(
        entry("100.00", kBooked
                            + "<NtryDtls><TxDtls><Refs><EndToEndId>E1</EndToEndId></Refs>"
                              "<RltdPties><Dbtr><Pty><Nm>M\xc3\xbcller &amp; Co</Nm></Pty></Dbtr>"
                              "</RltdPties><RmtInf><Ustrd>Invoice 4711</Ustrd></RmtInf>"
                              "</TxDtls></NtryDtls>")
            + entry("30.5", kBooked, "EUR", "DBIT"),
        balance("OPBD", "1000.00") + balance("CLBD", "1069.50"));
}

void checkTwoPayments(const OutsideRead &read)
{
    INFO(read.refusal.toStdString());
    REQUIRE(read.refusal.isEmpty());
    const QJsonObject statement = read.statement();
    CHECK(read.json[QStringLiteral("format")] == QStringLiteral("camt"));
    CHECK(statement[QStringLiteral("entry_count")] == 2);
    CHECK(statement[QStringLiteral("account")] == QStringLiteral("DE89370400440532013000"));
    CHECK(statement[QStringLiteral("credits")][QStringLiteral("EUR")] == QStringLiteral("100.00"));
    CHECK(statement[QStringLiteral("debits")][QStringLiteral("EUR")] == QStringLiteral("30.5"));
    CHECK(statement[QStringLiteral("balance_check")][QStringLiteral("agrees")] == true);
    const QJsonObject leaf = read.entry(0)[QStringLiteral("leaves")].toArray().at(0).toObject();
    CHECK(leaf[QStringLiteral("counterparty")] == QString::fromUtf8("M\xc3\xbcller & Co"));
    CHECK(leaf[QStringLiteral("end_to_end_id")] == QStringLiteral("E1"));
}

QByteArray nestedEntities()
{
    QByteArray out = "<!DOCTYPE r [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        out += "<!ENTITY a" + QByteArray::number(i) + " \""
               + ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    }
    return out + "]>";
}

QByteArray manyAttributes(QByteArray document)
{
    QByteArray many = "<Document";
    for (int i = 0; i < 200'000; ++i)
        many += " a" + QByteArray::number(i) + "=\"1\"";
    return document.replace("<Document", many);
}

} // namespace

TEST_CASE("camt: the same statement in every writing that XML allows")
{
    const QByteArray plain = twoPayments();
    const QString text = QString::fromUtf8(plain);
    SECTION("as it is")
    {
        checkTwoPayments(readBytes(kHead + plain));
    }
    SECTION("with a byte order mark, without a declaration, with white space before it")
    {
        checkTwoPayments(readBytes("\xef\xbb\xbf" + kHead + plain));
        checkTwoPayments(readBytes(plain));
        checkTwoPayments(readBytes("\n\n " + kHead + plain));
    }
    SECTION("UTF-16 of both orders")
    {
        QStringEncoder little(QStringConverter::Utf16LE);
        QStringEncoder big(QStringConverter::Utf16BE);
        const QString declared =
            QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>") + text;
        checkTwoPayments(readBytes("\xff\xfe" + QByteArray(little(declared))));
        checkTwoPayments(readBytes("\xfe\xff" + QByteArray(big(declared))));
    }
    SECTION("ISO-8859-1 and windows-1252")
    {
        for (const char *name : {"ISO-8859-1", "windows-1252"}) {
            INFO(name);
            checkTwoPayments(readBytes(QByteArray("<?xml version='1.0' encoding='") + name + "'?>"
                                       + text.toLatin1()));
        }
    }
    SECTION("with a prefix")
    {
        QByteArray prefixed = plain;
        prefixed.replace("</", "\x01").replace("<", "<b:").replace("\x01", "</b:");
        prefixed.replace(" xmlns=", " xmlns:b=");
        checkTwoPayments(readBytes(kHead + prefixed));
    }
    SECTION("with CDATA and comments in the middle of values")
    {
        QByteArray odd = plain;
        odd.replace("100.00</Amt>", "1<!-- x -->0<![CDATA[0.0]]>0</Amt>");
        odd.replace("<Ntry>", "<?bank note?><!-- <Ntry> --><Ntry>");
        checkTwoPayments(readBytes(kHead + odd));
    }
    SECTION("compressed")
    {
        QTemporaryDir folder;
        // A gzip member is a zlib stream with another frame: made by hand, as qCompress has no
        // gzip.
        QByteArray zlib = qCompress(kHead + plain).mid(4);
        const QByteArray deflate = zlib.mid(2, zlib.size() - 6);
        quint32 crc = 0xffffffffu;
        for (const char c : kHead + plain) {
            crc ^= static_cast<unsigned char>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0);
        }
        crc = ~crc;
        const auto size = quint32((kHead + plain).size());
        QByteArray gzip("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
        gzip += deflate;
        for (int i = 0; i < 4; ++i)
            gzip += char(crc >> (8 * i));
        for (int i = 0; i < 4; ++i)
            gzip += char(size >> (8 * i));
        checkTwoPayments(readBytes(gzip));
        CHECK(readBytes(gzip.chopped(20)).refusal.contains(QLatin1String("cut off")));
    }
}

TEST_CASE("camt: every version is read by what its elements mean")
{
    SECTION("no namespace, a later version, a wrong one: read, and told")
    {
        const OutsideRead none = readBytes(document(entry("1.00", kBooked), {}, ""));
        CHECK(none.statement()[QStringLiteral("entry_count")] == 1);
        CHECK(none.warns("no version"));
        const OutsideRead later = readBytes(
            document(entry("1.00", kBooked), {}, "urn:iso:std:iso:20022:tech:xsd:camt.053.001.99"));
        CHECK(later.json[QStringLiteral("message")] == QStringLiteral("camt.053.001.99"));
        CHECK(later.warns("newer"));
        const OutsideRead wrong = readBytes(
            document(entry("1.00", kBooked), {}, "urn:iso:std:iso:20022:tech:xsd:camt.054.001.04"));
        CHECK(wrong.statement()[QStringLiteral("entry_count")] == 1);
        CHECK(wrong.warns("disagree"));
    }
    SECTION("status as text and as code; parties of version 2 and of version 8")
    {
        const OutsideRead old = readBytes(document(
            entry("5.00", "<Sts>PDNG</Sts><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>A</Nm></Dbtr>"
                          "<DbtrAcct><Id><Othr><Id>123</Id></Othr></Id></DbtrAcct></RltdPties>"
                          "</TxDtls></NtryDtls>")
                + entry("7.00", "<Sts><Cd>BOOK</Cd></Sts>"),
            {}, "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"));
        const QJsonObject statement = old.statement();
        CHECK(statement[QStringLiteral("entries_by_status")][QStringLiteral("PDNG")] == 1);
        CHECK(statement[QStringLiteral("credits")][QStringLiteral("EUR")]
              == QStringLiteral("12.00"));
        CHECK(statement[QStringLiteral("credits_booked")][QStringLiteral("EUR")]
              == QStringLiteral("7.00"));
        const QJsonObject leaf = old.entry(0)[QStringLiteral("leaves")].toArray().at(0).toObject();
        CHECK(leaf[QStringLiteral("counterparty")] == QStringLiteral("A"));
        CHECK(leaf[QStringLiteral("counterparty_account")] == QStringLiteral("123"));
    }
    SECTION("reports and notifications")
    {
        for (const auto &[message, part, kind] :
             {std::tuple{"BkToCstmrAcctRpt", "Rpt", "report"},
              std::tuple{"BkToCstmrDbtCdtNtfctn", "Ntfctn", "notification"}}) {
            QByteArray text = document(entry("1.00", kBooked), {}, "");
            text.replace("BkToCstmrStmt", message).replace("Stmt>", QByteArray(part) + ">");
            const OutsideRead read = readBytes(text);
            CHECK(read.json[QStringLiteral("kind")] == QLatin1String(kind));
            CHECK(read.statement()[QStringLiteral("leaf_count")] == 1);
        }
    }
}

TEST_CASE("camt: batches, reversals, returns and foreign amounts")
{
    const QByteArray tx1 =
        "<TxDtls><Refs><AcctSvcrRef>T1</AcctSvcrRef></Refs><AmtDtls><TxAmt>"
        "<Amt Ccy=\"EUR\">40.00</Amt></TxAmt></AmtDtls><RmtInf><Strd><CdtrRefInf><Tp>"
        "<CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>RF18 5390 0754 7034</Ref>"
        "</CdtrRefInf></Strd></RmtInf></TxDtls>";
    const QByteArray tx2 =
        "<TxDtls><Amt Ccy=\"EUR\">60.00</Amt><AmtDtls><InstdAmt><Amt Ccy=\"USD\">70.00"
        "</Amt></InstdAmt></AmtDtls><Chrgs><TtlChrgsAndTaxAmt Ccy=\"EUR\">1.20"
        "</TtlChrgsAndTaxAmt><Rcrd><Amt Ccy=\"EUR\">1.20</Amt></Rcrd></Chrgs></TxDtls>";
    const QByteArray batch = "<NtryDtls><Btch><NbOfTxs>2</NbOfTxs><PmtInfId>P</PmtInfId></Btch>";
    SECTION("a batch is its payments")
    {
        const OutsideRead read =
            readBytes(document(entry("100.00", kBooked + batch + tx1 + tx2 + "</NtryDtls>")));
        const QJsonObject one = read.entry(0);
        CHECK(one[QStringLiteral("details")] == 2);
        CHECK(one[QStringLiteral("details_sum")] == QStringLiteral("100.00"));
        CHECK(one[QStringLiteral("details_sum_equals_entry")] == true);
        CHECK(read.statement()[QStringLiteral("leaf_count")] == 2);
        const QJsonArray leaves = one[QStringLiteral("leaves")].toArray();
        CHECK(leaves[0][QStringLiteral("amount_from")] == QStringLiteral("AmtDtls/TxAmt"));
        CHECK(leaves[0][QStringLiteral("structured")][0][QStringLiteral("kind")]
              == QStringLiteral("RF valid"));
        CHECK(leaves[1][QStringLiteral("amount")] == QStringLiteral("60.00"));
        CHECK(leaves[1][QStringLiteral("charges")][0] == QStringLiteral("1.20 EUR"));
        CHECK(one[QStringLiteral("batch")][0][QStringLiteral("pmt_inf_id")] == QStringLiteral("P"));
        CHECK(read.json[QStringLiteral("warnings")].toArray().isEmpty());
    }
    SECTION("invoices that the payer names in fields of their own")
    {
        const QByteArray named = "<NtryDtls><TxDtls><RmtInf><Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>"
                                 "CINV</Cd></CdOrPrtry></Tp><Nb>RE-1</Nb></RfrdDocInf></Strd><Strd>"
                                 "<RfrdDocInf><Nb>RE-2</Nb></RfrdDocInf></Strd></RmtInf></TxDtls>"
                                 "</NtryDtls>";
        const QJsonObject one = readBytes(document(entry("100.00", kBooked + named))).entry(0);
        const QJsonValue leaf = one[QStringLiteral("leaves")][0];
        CHECK(leaf[QStringLiteral("documents")]
              == QJsonArray{QStringLiteral("RE-1"), QStringLiteral("RE-2")});
    }
    SECTION("payments that are not their batch are told, and the entry rules")
    {
        const OutsideRead read =
            readBytes(document(entry("90.00", kBooked + batch + tx1 + tx2 + tx2 + "</NtryDtls>")));
        CHECK(read.warns("add up to 160.00"));
        CHECK(read.warns("says that it has 2 payments, and lists 3"));
        CHECK(read.statement()[QStringLiteral("credits")][QStringLiteral("EUR")]
              == QStringLiteral("90.00"));
    }
    SECTION("a returned debit")
    {
        const OutsideRead read = readBytes(document(entry(
            "53.00",
            "<RvslInd>true</RvslInd>" + kBooked
                + "<NtryDtls><TxDtls><RltdPties><Cdtr><Nm>Payee</Nm></Cdtr></RltdPties><RtrInf>"
                  "<Rsn><Cd>MD06</Cd></Rsn></RtrInf></TxDtls></NtryDtls>",
            "EUR", "DBIT")));
        CHECK(read.statement()[QStringLiteral("reversals")] == 1);
        CHECK(read.entry(0)[QStringLiteral("leaves")][0][QStringLiteral("return_reason")]
              == QStringLiteral("MD06"));
        CHECK(read.entry(0)[QStringLiteral("leaves")][0][QStringLiteral("counterparty")]
              == QStringLiteral("Payee"));
    }
    SECTION("a reversal that adds money is for a person")
    {
        CHECK(
            readBytes(document(entry("5.00", "<RvslInd>1</RvslInd>" + kBooked))).warns("a person"));
    }
}

TEST_CASE("camt: balances that do not add up are told with the difference")
{
    const OutsideRead read =
        readBytes(document(entry("100.00", kBooked) + entry("9.00", "<Sts>PDNG</Sts>"),
                           balance("OPBD", "10.00", "DBIT") + balance("CLBD", "95.00")));
    CHECK(read.statement()[QStringLiteral("balance_check")][QStringLiteral("computed_closing")]
          == QStringLiteral("90.00"));
    CHECK(read.warns("difference 5.00"));
    CHECK_FALSE(read.findings);
}

TEST_CASE("camt: amounts are exact decimals, or the entry is refused by its number")
{
    const std::pair<const char *, const char *> good[] = {
        {"0.00", "0.00"},
        {"+7", "7"},
        {" 12.5 ", "12.5"},
        {".5", "0.5"},
        {"123456789012345678", "123456789012345678"},
        {"10.12345", "10.12345"}};
    for (const auto &[written, value] : good) {
        INFO(written);
        const OutsideRead read = readBytes(document(entry(written, kBooked)));
        CHECK(read.entry(0)[QStringLiteral("amount")] == QLatin1String(value));
        CHECK_FALSE(read.findings);
    }
    for (const char *written : {"-5.00", "1e3", "1,000.00", "1.000,00", "NaN", "Infinity", "",
                                "0x10", "1234567890123456789", "\xd9\xa1\xd9\xa2"}) {
        INFO(written);
        const OutsideRead read =
            readBytes(document(entry("1.00", kBooked) + entry(written, kBooked)));
        CHECK(read.entry(1)[QStringLiteral("amount")].isNull());
        CHECK(read.warns("entry 2"));
        CHECK(read.findings);
        CHECK(read.statement()[QStringLiteral("credits")][QStringLiteral("EUR")]
              == QStringLiteral("1.00"));
    }
    SECTION("nonsense dates")
    {
        for (const char *day : {"2026-02-30", "0001-01-01", "2026-13-01"}) {
            const OutsideRead read = readBytes(
                document(entry("1.00", QByteArray("<BookgDt><Dt>") + day + "</Dt></BookgDt>")));
            CHECK(read.warns("is not a day"));
        }
    }
    SECTION("the local day of the bank is kept")
    {
        const OutsideRead read = readBytes(
            document(entry("1.00", "<BookgDt><DtTm>2026-11-21T00:00:00+14:00</DtTm></BookgDt>")));
        CHECK(read.entry(0)[QStringLiteral("booking_date")] == QStringLiteral("2026-11-21"));
    }
    SECTION("a currency that is missing is the account's")
    {
        QByteArray text = document(entry("4.00", kBooked));
        text.replace("<Amt Ccy=\"EUR\">4.00", "<Amt>4.00");
        const OutsideRead read = readBytes(text);
        CHECK(read.entry(0)[QStringLiteral("currency")] == QStringLiteral("EUR"));
        CHECK(read.warns("names no currency"));
    }
}

TEST_CASE("XML that attacks its reader is refused fast, in one sentence")
{
    const QByteArray good = twoPayments();
    const QByteArray secret = "file:///etc/hostname";
    const QByteArray laughs = nestedEntities();
    const auto with = [&](const QByteArray &value) {
        QByteArray text = good;
        return text.replace("<EndToEndId>E1", "<EndToEndId>" + value);
    };
    struct Attack {
        const char *name;
        QByteArray bytes;
        const char *words;
    };
    const std::vector<Attack> attacks{
        {"external entity", "<!DOCTYPE r [<!ENTITY e SYSTEM \"" + secret + "\">]>" + with("&e;"),
         "document type"},
        {"parameter entity",
         "<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/x.dtd\" [<!ENTITY % p SYSTEM "
         "\"http://127.0.0.1:9/p\"> %p;]>"
             + good,
         "document type"},
        {"laughs", laughs + with("&a9;"), "document type"},
        {"entity without declaration", with("&e;"), "line"},
        {"nesting", QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000),
         "deeper"},
        {"huge text", with(QByteArray(20'000'000, 'x')), "MiB"},
        {"many attributes", manyAttributes(good), "tag"},
        {"wrong letters", kHead + with("M\xfcller"), "line 2: letters"},
        {"cut off", good.left(good.size() * 2 / 3), "cut off"},
        {"two documents", kHead + good + kHead + good, "line"},
        {"zero byte", with(QByteArray("a\0b", 3)), "zero byte"},
        {"vertical tab",
         with("a\x0b"
              "b"),
         "line"},
        {"U+FFFE",
         with("a\xef\xbf\xbe"
              "b"),
         "line"},
        {"lone surrogate", with("&#xD800;"), "line"},
        {"unknown encoding", "<?xml version=\"1.0\" encoding=\"no-such\"?>" + good, "no-such"},
        {"PDF", "%PDF-1.7\n%abc", "PDF"},
        {"web page", "<!DOCTYPE html><html><body>Log in</body></html>", "web page"},
        {"PKCS#7", "-----BEGIN PKCS7-----\nMIIB", "PKCS#7"},
        {"EBICS", "<ebicsResponse xmlns=\"urn:org:ebics:H004\"><header/></ebicsResponse>", "EBICS"},
        {"other XML", "<rss><channel/></rss>", "<rss>"},
        {"empty", "", "empty"},
        {"blank", " \n\t ", "empty"},
        {"only a mark", "\xef\xbb\xbf", "empty"},
        {"table", "a;b;c\n1;2;3\n", "neither"},
        {"binary", QByteArray("\x00\x01\x02\x03zz", 6), "neither"},
    };
    for (const Attack &attack : attacks) {
        INFO(attack.name);
        QElapsedTimer timer;
        timer.start();
        const OutsideRead read = readBytes(attack.bytes);
        CHECK(timer.elapsed() < 5000);
        INFO(read.refusal.toStdString());
        CHECK(read.refusal.contains(QLatin1String(attack.words)));
        CHECK(read.refusal.size() < 400);
    }
}

TEST_CASE("a file of a gigabyte is refused by its size, unread")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("statement.xml")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?><Document><BkToCstmrStmt>");
    REQUIRE(file.resize(qint64(1) << 30)); // takes no room on disk
    file.close();
    const auto read = exchange::readOutsideFile(file.fileName());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == base::ErrorCode::Input);
    CHECK(read.error().detail.contains(QLatin1String("1024 MiB")));
}

TEST_CASE("XML that is merely odd is read, and goes nowhere")
{
    const QByteArray good = twoPayments();
    const QByteArray secret = "file:///etc/hostname";
    const auto with = [&](const QByteArray &value) {
        QByteArray text = good;
        return text.replace("<EndToEndId>E1", "<EndToEndId>" + value);
    };
    SECTION("what names other places is read without going there")
    {
        QByteArray text = good;
        text.replace("<Document",
                     "<?xml-stylesheet type=\"text/xsl\" href=\"http://127.0.0.1:9/x.xsl\"?>"
                     "<Document xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                     "xsi:schemaLocation=\"a http://127.0.0.1:9/x.xsd\"");
        checkTwoPayments(readBytes(text));
        const OutsideRead include =
            readBytes(with("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                           + secret + "\" parse=\"text\"/>"));
        CHECK(include.statement()[QStringLiteral("entry_count")] == 2);
    }
    SECTION("a long text is cut with a mark, markup in a text stays text")
    {
        QByteArray text = good;
        text.replace("Invoice 4711", QByteArray(560'000, 'Z'));
        const QString cut =
            readBytes(text)
                .entry(0)[QStringLiteral("leaves")][0][QStringLiteral("unstructured")][0]
                .toString();
        CHECK(cut.endsWith(QLatin1String("[..]")));
        CHECK(cut.size() < 30'000);
        text = good;
        text.replace("Invoice 4711", "&lt;img src=x onerror=alert(1)&gt;");
        CHECK(
            readBytes(text).entry(0)[QStringLiteral("leaves")][0][QStringLiteral("unstructured")][0]
            == QStringLiteral("<img src=x onerror=alert(1)>"));
    }
}

TEST_CASE("camt: twenty thousand payments in one entry")
{
    const QByteArray one = "<TxDtls><Amt Ccy=\"EUR\">0.01</Amt></TxDtls>";
    const OutsideRead read = readBytes(
        document(entry("200.00", kBooked + "<NtryDtls>" + one.repeated(20'000) + "</NtryDtls>")));
    CHECK(read.statement()[QStringLiteral("leaf_count")] == 20'000);
    CHECK(read.entry(0)[QStringLiteral("details_sum_equals_entry")] == true);
}

TEST_CASE("references: check digits of the standards")
{
    const std::pair<const char *, ReferenceKind> table[] = {
        {"RF18539007547034", ReferenceKind::RfValid}, // ISO 11649's own example
        {"rf18 5390 0754 7034", ReferenceKind::RfValid},
        {"RF19539007547034", ReferenceKind::RfWrong},
        {"RF332348236", ReferenceKind::RfValid},
        {"210000000003139471430009017", ReferenceKind::QrrValid}, // Swiss QR bill guidelines
        {"210000000003139471430009018", ReferenceKind::QrrWrong},
        {"1245", ReferenceKind::FinnishValid},
        {"00000000000000001245", ReferenceKind::FinnishValid},
        {"1246", ReferenceKind::Other},
        {"INV-2024-1", ReferenceKind::Other},
        {"", ReferenceKind::Other},
        {"RF", ReferenceKind::Other},
    };
    for (const auto &[text, kind] : table) {
        INFO(text);
        CHECK(referenceKind(QString::fromLatin1(text)) == kind);
    }
    CHECK(referenceBody(QStringLiteral("RF18539007547034")) == QStringLiteral("539007547034"));
    CHECK(referenceBody(QStringLiteral("210000000003139471430009017"))
          == QStringLiteral("21000000000313947143000901"));
    CHECK(referenceBody(QStringLiteral("00000000000000001245")) == QStringLiteral("124"));
    CHECK(isIban(QStringLiteral("DE89 3704 0044 0532 0130 00")));
    CHECK_FALSE(isIban(QStringLiteral("DE88370400440532013000")));
}
