// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/sms_segments.h"

#include <QtCore/QSet>

#include <vector>

namespace dunlin::comms {

namespace {

/// Septets of a character in GSM 7-bit: 1, 2 for the extension table, 0 when it has none.
int septetsOf(char32_t c)
{
    // TS 23.038, 6.2.1: the basic table, in its order; and 6.2.1.1: the extension table.
    static const QString basic =
        QString::fromUtf8("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                          "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    static const QString extension = QString::fromUtf8("\f^{}\\[~]|€");
    if (c > 0xffff)
        return 0;
    const QChar letter = QChar(char16_t(c));
    if (basic.contains(letter))
        return 1;
    return extension.contains(letter) ? 2 : 0;
}

/// Packs pieces that must stay whole into segments of `room`; gives how many and what is left.
void pack(const std::vector<int> &pieces, int room, SmsSegments *out)
{
    out->segments = pieces.empty() ? 0 : 1;
    int used = 0;
    for (const int piece : pieces) {
        if (used + piece > room) {
            ++out->segments;
            used = 0;
        }
        used += piece;
    }
    out->left = room - used;
}

} // namespace

SmsSegments smsSegments(const QString &text)
{
    SmsSegments out;
    const QList<uint> letters = text.toUcs4();
    std::vector<int> pieces;
    pieces.reserve(size_t(letters.size()));
    QSet<uint> seen;
    for (const uint letter : letters) {
        const int septets = septetsOf(letter);
        pieces.push_back(septets);
        if (septets == 0 && !seen.contains(letter)) {
            seen.insert(letter);
            const char32_t one = letter;
            out.foreign += QString::fromUcs4(&one, 1);
        }
    }
    if (!out.foreign.isEmpty()) {
        out.alphabet = SmsAlphabet::Ucs2;
        for (size_t i = 0; i < pieces.size(); ++i)
            pieces[i] = letters[qsizetype(i)] > 0xffff ? 2 : 1;
    }
    for (const int piece : pieces)
        out.units += piece;
    const bool gsm = out.alphabet == SmsAlphabet::Gsm7;
    const int whole = gsm ? 160 : 70;
    pack(pieces, out.units <= whole ? whole : (gsm ? 153 : 67), &out);
    return out;
}

} // namespace dunlin::comms
