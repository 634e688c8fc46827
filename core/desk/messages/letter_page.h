// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/messages/letterhead.h"
#include "core/domain/account_state.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// What is on a letter beside its subject and text, as one JSON object that app/print lays out: the
/// same object and text give the same bytes of PDF, whenever they are printed.
namespace dunlin::desk {

/// Lines of the address as they are written where the receiver lives; empty when there is no
/// address that a letter would arrive at.
QStringList addressLines(const domain::AccountState &account, const QString &homeCountry);

/// `paper`: A4 (window by DIN 5008 form B) or Letter (US #10 window). NotFound without an address.
/// {"paper", "sender": [..], "return", "to": [..], "date", "reference", "language", "code"?}:
/// `code` is the text of a SEPA payment code (EPC069-12), where the claim is in euro and there is
/// an IBAN.
base::Result<QByteArray> letterPage(const domain::AccountState &account,
                                    const Letterhead &letterhead, const QString &language,
                                    QDate day, const QByteArray &paper);

} // namespace dunlin::desk
