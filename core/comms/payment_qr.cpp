// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/payment_qr.h"

#include <qrencode.h>

#include <memory>

namespace dunlin::comms {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype kMaxBytes = 331;
constexpr int kMaxVersion = 13;

bool isAlphanumeric(const QString &text)
{
    for (const QChar c : text) {
        if (!((c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z')))
            return false;
    }
    return true;
}

/// ISO 13616: mod 97 of the turned text is 1.
bool isIban(const QString &iban)
{
    if (iban.size() < 15 || iban.size() > 34 || !isAlphanumeric(iban))
        return false;
    int rest = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        const int value = c.isDigit() ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

QString line(const QString &text)
{
    return text.simplified();
}

} // namespace

Result<QByteArray> creditTransferPayload(const CreditTransferCode &code)
{
    const auto refuse = [](const QString &why) { return fail(ErrorCode::Input, why); };
    const QString iban = QString(code.iban).remove(u' ').toUpper();
    const QString bic = QString(code.bic).remove(u' ').toUpper();
    const QString reference = QString(code.reference).remove(u' ').toUpper();
    if (line(code.name).isEmpty() || line(code.name).size() > 70)
        return refuse(QStringLiteral("the name of who is paid has 1 to 70 characters"));
    if (!isIban(iban))
        return refuse(QStringLiteral("the IBAN does not hold"));
    if (!bic.isEmpty() && ((bic.size() != 8 && bic.size() != 11) || !isAlphanumeric(bic)))
        return refuse(QStringLiteral("a BIC has 8 or 11 characters"));
    if (code.amount.currency() != base::kEur || code.amount.minor() < 1
        || code.amount.minor() > 99'999'999'999)
        return refuse(QStringLiteral("the amount is from EUR 0.01 to EUR 999999999.99"));
    if (code.purpose.size() > 4 || !isAlphanumeric(code.purpose.toUpper()))
        return refuse(QStringLiteral("a purpose has up to four letters"));
    if (!reference.isEmpty() && !line(code.text).isEmpty())
        return refuse(QStringLiteral("a structured reference and a text exclude each other"));
    if (reference.size() > 25)
        return refuse(QStringLiteral("a reference has up to 25 characters"));
    if (line(code.text).size() > 140)
        return refuse(QStringLiteral("the text has up to 140 characters"));
    if (line(code.information).size() > 70)
        return refuse(QStringLiteral("the information has up to 70 characters"));
    QStringList lines{QStringLiteral("BCD"),
                      QStringLiteral("002"),
                      QStringLiteral("1"), // UTF-8
                      QStringLiteral("SCT"),
                      bic,
                      line(code.name),
                      iban,
                      QStringLiteral("EUR") + QString::fromLatin1(code.amount.toText()),
                      code.purpose.toUpper(),
                      reference,
                      line(code.text),
                      line(code.information)};
    while (lines.last().isEmpty())
        lines.removeLast(); // the last line that is used ends the code
    const QByteArray payload = lines.join(u'\n').toUtf8();
    if (payload.size() > kMaxBytes)
        return refuse(
            QStringLiteral("the code has %1 bytes, at most %2 are allowed: shorten name or text")
                .arg(payload.size())
                .arg(kMaxBytes));
    return payload;
}

Result<QrSymbol> qrSymbol(const QByteArray &bytes)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code || code->version > kMaxVersion)
        return fail(ErrorCode::Input,
                    QStringLiteral("%1 bytes do not fit into the code").arg(bytes.size()));
    QrSymbol out;
    out.size = code->width;
    out.dark.resize(size_t(out.size) * size_t(out.size));
    for (size_t i = 0; i < out.dark.size(); ++i)
        out.dark[i] = (code->data[i] & 1) != 0;
    return out;
}

} // namespace dunlin::comms
