// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Why an account is closed: words of the office, of which the ones here mean something.
namespace dunlin::domain {

inline constexpr QLatin1String kPaidInFull{"paid_in_full"};
inline constexpr QLatin1String kSettledInFull{"settled_in_full"};

/// Because nothing was owed any more; such a closing ends when something is.
inline bool isPaidClosing(const QString &reason)
{
    return reason == kPaidInFull || reason == kSettledInFull;
}

/// The reason as it stands in events: "Paid in full" is paid_in_full, whoever types it; words that
/// mean nothing here stay as they are.
inline QString closingReason(const QString &said)
{
    QString word = said.trimmed().toLower();
    word.replace(QLatin1Char(' '), QLatin1Char('_')).replace(QLatin1Char('-'), QLatin1Char('_'));
    return isPaidClosing(word) ? word : said.trimmed();
}

} // namespace dunlin::domain
