// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projection_rows.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

/// What is indexed of an account, and how a typed text is turned into a query for it. Both sides
/// use the same folding; the engines' own tokenizers then have nothing left to decide.
namespace dunlin::store {

/// Lower case, without accents and marks; letters and digits keep their places, the rest too.
QString foldText(const QString &text);

/// Only the digits.
QString digitsOf(const QString &text);
/// The last eight digits as a number, for finding a phone whatever its prefix; nothing below six.
std::optional<qint64> phoneTail(const QString &text);
/// True when two phone numbers are the same but for country and trunk prefixes.
bool samePhone(const QString &a, const QString &b);

/// The indexed words of an account, joined by blanks.
QString searchBody(const AccountRow &account, const std::vector<PointRow> &points);

/// A typed text: every word must match, by any one of its alternatives, all of whose terms must
/// begin a word of the account.
struct SearchQuery {
    using Terms = QStringList;
    std::vector<std::vector<Terms>> words;
    QStringList letters; ///< single letters beside longer words: checked on the rows found
    int length = 0;      ///< letters and digits in all

    QByteArray toFts5() const;
    QByteArray toTsQuery() const;
};
SearchQuery parseSearch(const QString &text);

/// Edits (insert, delete, change, swap of neighbours) between two words; above `limit`: limit + 1.
int editDistance(const QString &a, const QString &b, int limit);

} // namespace dunlin::store
