// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace dunlin::ctl {

/// Which options a command knows, without the dashes.
struct ArgumentRules {
    QStringList values; ///< options with a value: `--limit 5` or `--limit=5`
    QStringList flags;  ///< options without one
    int minPositional = 0;
    int maxPositional = 0;
};

/// A command line after its command words, taken apart. Options may stand anywhere; `--` ends them.
class Arguments {
public:
    /// An Input error names what is wrong; the caller adds how it is used.
    static base::Result<Arguments> parse(const QStringList &words, const ArgumentRules &rules);

    int count() const { return int(m_positional.size()); }
    /// The i-th positional word; empty when there are fewer.
    QString at(int i) const { return m_positional.value(i); }
    bool has(const QString &option) const
    {
        return m_flags.contains(option) || m_values.contains(option);
    }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_values.value(option, otherwise);
    }
    /// A whole number in [low, high], or an Input error naming the option.
    base::Result<qint64> number(const QString &option, qint64 otherwise, qint64 low,
                                qint64 high) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
    QSet<QString> m_flags;
};

} // namespace dunlin::ctl
