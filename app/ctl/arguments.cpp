// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

namespace dunlin::ctl {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<Arguments> Arguments::parse(const QStringList &words, const ArgumentRules &rules)
{
    Arguments out;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPositional || !word.startsWith(QLatin1String("--"))) {
            out.m_positional << word;
            continue;
        }
        if (word.size() == 2) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (rules.flags.contains(name)) {
            if (equals >= 0)
                return fail(ErrorCode::Input, QStringLiteral("--%1 takes no value").arg(name));
            out.m_flags.insert(name);
        } else if (rules.values.contains(name)) {
            if (equals < 0 && i + 1 >= words.size())
                return fail(ErrorCode::Input, QStringLiteral("--%1 needs a value").arg(name));
            out.m_values.insert(name, equals >= 0 ? word.mid(equals + 1) : words[++i]);
        } else {
            return fail(ErrorCode::Input, QStringLiteral("unknown option --%1").arg(name));
        }
    }
    if (out.count() < rules.minPositional)
        return fail(ErrorCode::Input, QStringLiteral("something is missing"));
    if (out.count() > rules.maxPositional) {
        return fail(ErrorCode::Input,
                    QStringLiteral("\"%1\" is one too many").arg(out.at(rules.maxPositional)));
    }
    return out;
}

Result<qint64> Arguments::number(const QString &option, qint64 otherwise, qint64 low,
                                 qint64 high) const
{
    if (!m_values.contains(option))
        return otherwise;
    bool ok = false;
    const qint64 parsed = m_values.value(option).toLongLong(&ok);
    if (!ok || parsed < low || parsed > high) {
        return fail(
            ErrorCode::Input,
            QStringLiteral("--%1 is a whole number from %2 to %3").arg(option).arg(low).arg(high));
    }
    return parsed;
}

} // namespace dunlin::ctl
