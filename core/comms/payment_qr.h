// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

/// The square on a letter with which a banking app fills in a SEPA credit transfer. Source:
/// European Payments Council, EPC069-12 "Quick Response Code: Guidelines to Enable Data Capture for
/// the Initiation of a SEPA Credit Transfer", version 3.
namespace dunlin::comms {

struct CreditTransferCode {
    QString bic;  ///< may be empty within the EEA (version 002)
    QString name; ///< of who is paid; 1 to 70 characters
    QString iban;
    base::Money amount;  ///< EUR, 0.01 to 999999999.99
    QString purpose;     ///< ISO 20022 code of up to four letters; may be empty
    QString reference;   ///< structured (ISO 11649); not together with `text`
    QString text;        ///< up to 140 characters
    QString information; ///< for who scans it; up to 70 characters
};

/// The lines of the code in UTF-8, at most 331 bytes. Input error that names the field.
base::Result<QByteArray> creditTransferPayload(const CreditTransferCode &code);

/// A QR symbol without its quiet zone (four modules on each side are to be left white).
struct QrSymbol {
    int size = 0;           ///< modules of a side
    std::vector<bool> dark; ///< size * size, row by row
    bool at(int x, int y) const { return dark[size_t(y) * size_t(size) + size_t(x)]; }
};

/// Bytes as a symbol of error correction level M and at most version 13, as the guideline asks.
/// Input error when they do not fit.
base::Result<QrSymbol> qrSymbol(const QByteArray &bytes);

} // namespace dunlin::comms
