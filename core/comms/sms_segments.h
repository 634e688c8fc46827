// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// How a text message is cut and what it costs, while it is typed. Source: 3GPP TS 23.038 (GSM
/// 7-bit default alphabet and its extension table, UCS2) and TS 23.040, 9.2.3.24.1 (concatenation
/// with an 8-bit reference: six octets of each part).
namespace dunlin::comms {

enum class SmsAlphabet { Gsm7, Ucs2 };

struct SmsSegments {
    SmsAlphabet alphabet = SmsAlphabet::Gsm7;
    int units = 0;    ///< septets, or 16-bit units
    int segments = 0; ///< 0 for an empty text
    int left = 0;     ///< units that fit into the last segment still
    /// The characters for which GSM 7-bit does not do, each once, in order of appearance.
    QString foreign;
};

/// One segment holds 160 septets or 70 units; each of several holds 153 or 67. A character of the
/// extension table takes two septets, one beyond U+FFFF two units; neither is cut in two.
SmsSegments smsSegments(const QString &text);

} // namespace dunlin::comms
