// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/exchange/outside_fixture.h"

using namespace dunlin;
using dunlin::tests::OutsideRead;
using dunlin::tests::readBytes;

namespace {

QByteArray document(const char *message, const QByteArray &inside)
{
    return QByteArray("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:")
           + (std::string_view(message) == "CstmrPmtStsRpt" ? "pain.002.001.10" : "pain.008.001.08")
           + "\"><" + message + ">" + inside + "</" + message + "></Document>";
}

QByteArray debit(const char *id, const char *iban, const char *amount, const char *signedOn)
{
    return QByteArray("<DrctDbtTxInf><PmtId><EndToEndId>") + id
           + "</EndToEndId></PmtId><InstdAmt Ccy=\"EUR\">" + amount
           + "</InstdAmt><DrctDbtTx><MndtRltdInf><MndtId>M</MndtId>" + signedOn
           + "</MndtRltdInf></DrctDbtTx><DbtrAcct><Id><IBAN>" + iban
           + "</IBAN></Id></DbtrAcct></DrctDbtTxInf>";
}

} // namespace

TEST_CASE("pain.002: states of group, block and payment, with every reason")
{
    const OutsideRead read = readBytes(document(
        "CstmrPmtStsRpt", "<GrpHdr><MsgId>R</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>O</"
                          "OrgnlMsgId><OrgnlMsgNmId>pain.008"
                          "</OrgnlMsgNmId><GrpSts>PART</GrpSts></"
                          "OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>B"
                          "</OrgnlPmtInfId><PmtInfSts>PART</"
                          "PmtInfSts><TxInfAndSts><OrgnlEndToEndId>E1</OrgnlEndToEndId><TxSts>RJCT"
                          "</TxSts><StsRsnInf><Rsn><Prtry>X1</Prtry></Rsn></"
                          "StsRsnInf><StsRsnInf><Rsn><Cd>ZZ99</Cd></Rsn><AddtlInf>"
                          "words</AddtlInf></StsRsnInf><OrgnlTxRef><Amt><InstdAmt "
                          "Ccy=\"EUR\">5.00</InstdAmt></Amt></OrgnlTxRef>"
                          "</TxInfAndSts></OrgnlPmtInfAndSts>"));
    CHECK(read.json[QStringLiteral("original")][QStringLiteral("group_status")]
          == QStringLiteral("PART"));
    const QJsonValue one =
        read.json[QStringLiteral("payments")][0][QStringLiteral("transactions")][0];
    CHECK(one[QStringLiteral("status")] == QStringLiteral("RJCT"));
    CHECK(one[QStringLiteral("reasons")][0][QStringLiteral("code")] == QStringLiteral("X1"));
    CHECK(one[QStringLiteral("reasons")][1][QStringLiteral("info")][0] == QStringLiteral("words"));
    CHECK(one[QStringLiteral("amount")] == QStringLiteral("5.00"));
    CHECK(read.json[QStringLiteral("message")] == QStringLiteral("pain.002.001.10"));
}

TEST_CASE("pain.008: what is wrong is named before a bank sees it")
{
    const char *good = "DE89370400440532013000";
    const char *day = "<DtOfSgntr>2020-01-01</DtOfSgntr>";
    const auto file = [&](const QByteArray &debits, const char *sum) {
        return readBytes(document(
            "CstmrDrctDbtInitn", QByteArray("<GrpHdr><MsgId>D</MsgId><NbOfTxs>2</NbOfTxs><CtrlSum>")
                                     + sum + "</CtrlSum></GrpHdr><PmtInf><PmtInfId>P</PmtInfId>"
                                     + debits + "</PmtInf>"));
    };
    const OutsideRead fine =
        file(debit("A", good, "1.50", day) + debit("B", good, "2.5", day), "4");
    CHECK(fine.json[QStringLiteral("warnings")].toArray().isEmpty());
    CHECK(fine.json[QStringLiteral("batches")][0][QStringLiteral("sum")][QStringLiteral("EUR")]
          == QStringLiteral("4.00"));
    CHECK(file(debit("A", good, "1.50", day) + debit("A", good, "2.5", day), "4")
              .warns("used twice"));
    CHECK(
        file(debit("A", good, "1.50", day) + debit("B", "DE88370400440532013000", "2.5", day), "4")
            .warns("check digits"));
    CHECK(file(debit("A", good, "1.50", day) + debit("B", good, "2.5", ""), "4")
              .warns("date of signature"));
    CHECK(file(debit("A", good, "1.50", day) + debit("B", good, "2.5", day), "5")
              .warns("control sum"));
    CHECK(file(debit("A", good, "1.50", day), "1.50").warns("has 2 debits, and has 1"));
}

TEST_CASE("Invoices: the sums of EN 16931 and what a document leaves open")
{
    const auto invoice = [](const char *payable, const QByteArray &more) {
        return readBytes(
            QByteArray("<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">"
                       "<ID>1</ID><IssueDate>2026-02-01</IssueDate><DocumentCurrencyCode>EUR"
                       "</DocumentCurrencyCode>")
            + more
            + "<TaxTotal><TaxAmount "
              "currencyID=\"EUR\">19.00</TaxAmount></TaxTotal><LegalMonetaryTotal>"
              "<LineExtensionAmount>100.00</LineExtensionAmount><TaxExclusiveAmount>100.00"
              "</TaxExclusiveAmount><TaxInclusiveAmount>119.00</"
              "TaxInclusiveAmount><PrepaidAmount>19.00"
              "</PrepaidAmount><PayableAmount currencyID=\"EUR\">"
            + payable
            + "</PayableAmount></LegalMonetaryTotal><InvoiceLine><LineExtensionAmount>100.00"
              "</LineExtensionAmount></InvoiceLine></Invoice>");
    };
    const OutsideRead good = invoice("100.00", "");
    CHECK(good.json[QStringLiteral("warnings")].toArray().isEmpty());
    CHECK(good.json[QStringLiteral("line_sum")] == QStringLiteral("100.00"));
    CHECK(good.json[QStringLiteral("arithmetic")]
                   [QStringLiteral("payable = gross - prepaid + rounding")]
          == true);
    // UBL lets the amounts alone say the currency.
    const OutsideRead bare = readBytes(QByteArray(
        "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"><ID>1</ID>"
        "<IssueDate>2026-02-01</IssueDate><TaxTotal><TaxAmount currencyID=\"SEK\">25.00</TaxAmount>"
        "</TaxTotal><LegalMonetaryTotal><TaxExclusiveAmount currencyID=\"SEK\">100.00"
        "</TaxExclusiveAmount><TaxInclusiveAmount currencyID=\"SEK\">125.00</TaxInclusiveAmount>"
        "<PayableAmount currencyID=\"SEK\">125.00</PayableAmount></LegalMonetaryTotal></Invoice>"));
    CHECK(bare.json[QStringLiteral("currency")] == QStringLiteral("SEK"));
    CHECK(bare.json[QStringLiteral("warnings")].toArray().isEmpty());
    CHECK(invoice("100.01", "").warns("difference 0.01"));
    CHECK(invoice("1.000,00", "").warns("is not a decimal number"));
    CHECK(invoice("100.00", "<DueDate>2026-01-01</DueDate>").warns("due before"));
    CHECK(invoice("100.00", "<DueDate>2026-02-30</DueDate>").warns("is not a day"));
    const QByteArray means =
        "<PaymentMeans><PayeeFinancialAccount><ID>A</ID></PayeeFinancialAccount></PaymentMeans>";
    QByteArray other = means;
    CHECK(invoice("100.00", means + other.replace("<ID>A", "<ID>B")).warns("none is chosen"));
    CHECK(
        invoice("100.00", "<InvoiceTypeCode>381</InvoiceTypeCode>").json[QStringLiteral("document")]
        == QStringLiteral("credit note"));
}
