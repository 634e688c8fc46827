// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/exchange/outside_fixture.h"

using namespace dunlin;
using tests::readBytes;

namespace {

constexpr char kStatement[] =
    "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr>"
    "<MsgId>M1</MsgId></GrpHdr><Stmt><Id>S</Id><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id>"
    "</Acct><Ntry><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts></Ntry>"
    "</Stmt></BkToCstmrStmt></Document>";

constexpr char kInvoice[] =
    "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\" "
    "xmlns:b=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">"
    "<b:ID>I-1</b:ID><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode></Invoice>";

} // namespace

TEST_CASE("envelopes: a statement within a business message is read by its own version")
{
    const auto plain = readBytes(kStatement);
    const auto wrapped = readBytes(
        QByteArray("<BizMsgEnvlp xmlns=\"urn:swift:xsd:envelope\"><AppHdr xmlns=\"urn:iso:std:iso:"
                   "20022:tech:xsd:head.001.001.02\"><MsgDefIdr>camt.053.001.08</MsgDefIdr></"
                   "AppHdr>")
        + kStatement + "</BizMsgEnvlp>");
    CHECK(wrapped.refusal.isEmpty());
    CHECK(wrapped.json == plain.json);
    const auto deeper = readBytes(QByteArray("<a><b><c>") + kStatement + "</c></b></a>");
    CHECK(deeper.json == plain.json);
}

TEST_CASE("envelopes: an invoice of Peppol with its header")
{
    const auto wrapped = readBytes(
        QByteArray("<StandardBusinessDocument xmlns=\"http://www.unece.org/cefact/namespaces/"
                   "StandardBusinessDocumentHeader\"><StandardBusinessDocumentHeader>"
                   "<HeaderVersion>1.0</HeaderVersion></StandardBusinessDocumentHeader>")
        + kInvoice + "</StandardBusinessDocument>");
    CHECK(wrapped.json == readBytes(kInvoice).json);
    CHECK(wrapped.json[QStringLiteral("number")].toString() == QLatin1String("I-1"));
}

TEST_CASE("envelopes: what holds none says what it is, and two are not one")
{
    CHECK(readBytes("<html><body>x</body></html>").refusal.size() > 0);
    CHECK(readBytes("<a><b><c><d><e><f><Document/></f></e></d></c></b></a>")
              .refusal.contains(QLatin1String("<a>")));
    CHECK_FALSE(readBytes(QByteArray(kStatement) + kStatement).refusal.isEmpty());
}
