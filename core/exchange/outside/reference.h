// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::exchange {

/// What a payment reference is by its form and its check digits.
enum class ReferenceKind {
    RfValid,      ///< ISO 11649: RF, two check digits (ISO 7064 mod 97-10), up to 21 characters
    RfWrong,      ///< begins like one, and its check digits do not hold
    QrrValid,     ///< Swiss QR reference and ESR: 27 digits, recursive mod 10 (SIX, Swiss QR bill)
    QrrWrong,     ///< 27 digits, check digit wrong
    FinnishValid, ///< 4 to 20 digits, weights 7-3-1 (Finance Finland, reference number)
    Other,
};

/// Blanks are ignored, and letters may be small.
ReferenceKind referenceKind(const QString &reference);
/// In English, as `dunlinctl read` prints it.
QString referenceKindName(ReferenceKind kind);

/// Without blanks and in capitals: how two references are compared. Of an RF reference that holds,
/// what follows the check digits also identifies (see referenceBody).
QString normalReference(const QString &reference);
/// What the creditor put in: of a valid RF reference the part behind the check digits, of a valid
/// QR or Finnish one the digits before the check digit without leading zeros; else all of it.
QString referenceBody(const QString &reference);

/// ISO 13616: two letters, two check digits, mod 97. Blanks are ignored.
bool isIban(const QString &text);

} // namespace dunlin::exchange
