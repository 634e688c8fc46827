// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/payment_qr.h"
#include "core/comms/sms_segments.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::comms;

TEST_CASE("SMS: alphabet, units and segments as the standard counts them")
{
    struct Case {
        QString text;
        SmsAlphabet alphabet;
        int units, segments, left;
    };
    const QString a(u'a');
    const std::vector<Case> cases{
        {QString(), SmsAlphabet::Gsm7, 0, 0, 160},
        {a, SmsAlphabet::Gsm7, 1, 1, 159},
        {a.repeated(160), SmsAlphabet::Gsm7, 160, 1, 0},
        {a.repeated(161), SmsAlphabet::Gsm7, 161, 2, 145},
        {a.repeated(306), SmsAlphabet::Gsm7, 306, 2, 0},
        {a.repeated(307), SmsAlphabet::Gsm7, 307, 3, 152},
        {QString::fromUtf8("€"), SmsAlphabet::Gsm7, 2, 1, 158},
        {QString::fromUtf8("{}[]~\\|^€"), SmsAlphabet::Gsm7, 18, 1, 142},
        {a.repeated(152) + QString::fromUtf8("€") + a.repeated(10), SmsAlphabet::Gsm7, 164, 2, 141},
        {QString::fromUtf8("Ärger über £5, ¿sí?"), SmsAlphabet::Ucs2, 19, 1, 51}, // í is not in it
        {QString::fromUtf8("Ärger à 5 £"), SmsAlphabet::Gsm7, 11, 1, 149},
        {QString::fromUtf8("ж").repeated(70), SmsAlphabet::Ucs2, 70, 1, 0},
        {QString::fromUtf8("ж").repeated(71), SmsAlphabet::Ucs2, 71, 2, 63},
        {QString::fromUtf8("😀"), SmsAlphabet::Ucs2, 2, 1, 68},
        {QString::fromUtf8("ж").repeated(66) + QString::fromUtf8("😀😀😀"), SmsAlphabet::Ucs2, 72, 2,
         61},
        {QString::fromUtf8("`"), SmsAlphabet::Ucs2, 1, 1, 69},
    };
    for (const Case &one : cases) {
        INFO(one.text.toStdString());
        const SmsSegments found = smsSegments(one.text);
        CHECK(found.alphabet == one.alphabet);
        CHECK(found.units == one.units);
        CHECK(found.segments == one.segments);
        CHECK(found.left == one.left);
    }
    CHECK(smsSegments(QString::fromUtf8("naïve – “yes” ï")).foreign == QString::fromUtf8("ï–“”"));
}

namespace {

CreditTransferCode example()
{
    CreditTransferCode code;
    code.bic = QStringLiteral("BPOTBEB1");
    code.name = QStringLiteral("Red Cross of Belgium");
    code.iban = QStringLiteral("BE72 0000 0000 1616");
    code.amount = base::Money(100, base::kEur);
    code.purpose = QStringLiteral("CHAR");
    code.text = QStringLiteral("Urgency fund");
    code.information = QStringLiteral("Sample EPC QR code");
    return code;
}

} // namespace

TEST_CASE("Payment code: the lines of the guideline, or the field that does not fit")
{
    const auto payload = creditTransferPayload(example());
    REQUIRE_OK(payload);
    CHECK(*payload
          == "BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\nEUR1.00\nCHAR\n\n"
             "Urgency fund\nSample EPC QR code");
    CreditTransferCode code = example();
    code.text.clear();
    code.information.clear();
    code.purpose.clear();
    code.bic.clear();
    code.reference = QStringLiteral("RF18 5390 0754 7034");
    const auto structured = creditTransferPayload(code);
    REQUIRE_OK(structured);
    CHECK(structured->endsWith("EUR1.00\n\nRF18539007547034"));

    const auto refused = [](auto change) {
        CreditTransferCode bad = example();
        change(bad);
        return !creditTransferPayload(bad).has_value();
    };
    CHECK(refused([](auto &c) { c.name.clear(); }));
    CHECK(refused([](auto &c) { c.name = QString(71, u'x'); }));
    CHECK(refused([](auto &c) { c.iban = QStringLiteral("BE73000000001616"); }));
    CHECK(refused([](auto &c) { c.bic = QStringLiteral("ABC"); }));
    CHECK(refused([](auto &c) { c.amount = base::Money(0, base::kEur); }));
    CHECK(refused([](auto &c) { c.amount = base::Money(100'000'000'000, base::kEur); }));
    CHECK(refused([](auto &c) { c.amount = base::Money(100, base::kUsd); }));
    CHECK(refused([](auto &c) { c.reference = QStringLiteral("RF18539007547034"); }));
    CHECK(refused([](auto &c) { c.text = QString(141, u'x'); }));
    CHECK(refused([](auto &c) { c.text = QString(140, QChar(0x0416)); })); // 280 bytes
    // A line break in a field would begin another one.
    CreditTransferCode broken = example();
    broken.name = QStringLiteral("Red\nCross");
    CHECK(creditTransferPayload(broken)->contains("\nRed Cross\n"));
}

TEST_CASE("Payment code: a symbol with the three corners of every QR code")
{
    const auto symbol = qrSymbol(*creditTransferPayload(example()));
    REQUIRE_OK(symbol);
    CHECK((symbol->size - 17) % 4 == 0);
    CHECK(symbol->size <= 17 + 4 * 13);
    for (const auto &[x, y] : {std::pair{0, 0}, {symbol->size - 7, 0}, {0, symbol->size - 7}}) {
        CHECK(symbol->at(x, y));
        CHECK(symbol->at(x + 6, y + 6));
        CHECK_FALSE(symbol->at(x + 1, y + 1));
        CHECK(symbol->at(x + 3, y + 3));
    }
    CHECK_FALSE(qrSymbol(QByteArray(2000, 'x')).has_value());
}
