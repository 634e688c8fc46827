// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/explain.h"

namespace dunlin::compliance {

namespace {

QString ownSentence(const Rule &rule, const QString &why)
{
    const QByteArray &kind = rule.kind;
    if (kind == "window")
        return QStringLiteral("It is outside the allowed hours: %1.").arg(why);
    if (kind == "frequency_cap")
        return QStringLiteral("The limit of contacts is reached: %1.").arg(why);
    if (kind == "cooldown")
        return QStringLiteral("A waiting time runs: %1.").arg(why);
    if (kind == "preference")
        return QStringLiteral("The person asked for this: %1.").arg(why);
    if (kind == "required_content")
        return QStringLiteral("The message is not as it has to be: %1.").arg(why);
    if (kind == "required_prior_event")
        return QStringLiteral("Not yet: %1.").arg(why);
    if (kind == "moratorium")
        return QStringLiteral("A moratorium protects the person, %1.").arg(why);
    if (kind == "limitation")
        return QStringLiteral("The debt is barred by time: %1.").arg(why);
    if (kind == "deadline")
        return QStringLiteral("Something is overdue: %1.").arg(why);
    return QStringLiteral("%1 does not allow this contact.").arg(rule.citation);
}

} // namespace

QByteArray reasonOf(const Rule &rule)
{
    return !rule.reason.isEmpty()  ? rule.reason
           : rule.kind == "window" ? QByteArrayLiteral("outside_hours")
                                   : QByteArray();
}

QString sentenceOf(const Rule &rule, const Firing &firing, const Finding &finding)
{
    if (finding.missing == "share")
        return QStringLiteral("Other computers of the office may contact this person too, and %1. "
                              "Connect to the office to get a new share.")
            .arg(firing.why);
    if (firing.truth == Truth::Unknown) {
        return firing.why.isEmpty()
                   ? QStringLiteral("This cannot be checked (%1): a fact it needs is not known.")
                         .arg(rule.citation)
                   : QStringLiteral("This cannot be checked (%1): %2 is not known.")
                         .arg(rule.citation, firing.why);
    }
    if (rule.explain.isEmpty())
        return ownSentence(rule, firing.why);
    const auto *cap = std::get_if<FrequencyParams>(&rule.params);
    const auto valueOf = [&](QStringView name) -> std::optional<QString> {
        if (name == QLatin1String("n"))
            return QString::number(firing.counted + 1);
        if (name == QLatin1String("max"))
            return cap ? QString::number(cap->max) : QString();
        if (name == QLatin1String("debt"))
            return finding.debt;
        if (name == QLatin1String("next"))
            return finding.nextDate.isEmpty() ? QStringLiteral("not known")
                                              : QString::fromLatin1(finding.nextDate);
        if (name == QLatin1String("why") || name == QLatin1String("local_time"))
            return firing.why;
        return std::nullopt;
    };
    const QString &pattern = rule.explain;
    QString sentence;
    sentence.reserve(pattern.size() + firing.why.size() + finding.debt.size() + 16);
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            sentence += QStringView(pattern).mid(at);
            break;
        }
        sentence += QStringView(pattern).mid(at, open - at);
        const auto value = valueOf(QStringView(pattern).mid(open + 1, close - open - 1));
        sentence += value ? *value : pattern.mid(open, close - open + 1);
        at = close + 1;
    }
    return sentence;
}

QStringList changesOf(const Rule &rule, const Finding &finding)
{
    if (!finding.next)
        return rule.changes;
    QStringList changes{QStringLiteral("waiting until ")
                        + QString::fromLatin1(finding.nextDate.isEmpty()
                                                  ? base::toIso(*finding.next)
                                                  : finding.nextDate)};
    changes += rule.changes;
    return changes;
}

} // namespace dunlin::compliance
