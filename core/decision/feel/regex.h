// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace dunlin::feel {

/// Regular expressions of XQuery/XPath Functions (section 5.6), which FEEL uses: translated to
/// PCRE. What XPath does not know (look-around, possessive quantifiers, \b) is refused.
class Regex {
public:
    /// Flags: s dot matches line ends, m lines, i case does not matter, x blanks do not count,
    /// q the pattern is plain text.
    static base::Result<Regex> compile(const QString &pattern, const QString &flags);

    base::Result<bool> matches(const QString &text) const;
    /// `$1`.. stand for groups, `\$` and `\\` for themselves. A pattern that matches nothing
    /// ("a*") is refused.
    base::Result<QString> replace(const QString &text, const QString &replacement) const;
    base::Result<QStringList> split(const QString &text) const;

private:
    QRegularExpression m_regex;
    bool m_plain = false;
};

} // namespace dunlin::feel
