// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreements.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace dunlin::desk {

/// A sentence for the telephone, and the language it is in.
struct Spoken {
    QString text;
    QByteArray language; ///< BCP 47
};

/// What was agreed, to be read back to the debtor. In his language where this program has the
/// words (English, German, French, Spanish, Portuguese, Hindi, Arabic), else in English; amounts
/// and dates as the language writes them. `owed`: what is owed now.
Spoken readBack(const domain::Proposal &proposal, base::Money owed, const QString &language);
/// A promise; `accounts`: over how many.
Spoken readBackPromise(base::Money amount, QDate due, int accounts, const QString &language);

/// An exact amount as a language writes it, with the currency's code: "1,246.20 USD".
QString amountIn(const QLocale &locale, base::Money amount);

} // namespace dunlin::desk
