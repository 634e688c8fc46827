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

QString wordsOf(const Evaluation &evaluation, const std::vector<Cell> &cells)
{
    QStringList words;
    for (const Cell cell : cells)
        words += textOf(evaluation, cell);
    return words.join(QStringLiteral(", "));
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
    QString sentence = rule.explain;
    const auto fill = [&](const char *name, const QString &value) {
        sentence.replace(QLatin1String(name), value);
    };
    fill("{n}", QString::number(firing.counted + 1));
    fill("{max}", cap ? QString::number(cap->max) : QString());
    fill("{debt}", finding.debt);
    fill("{next}", finding.nextDate.isEmpty() ? QStringLiteral("not known")
                                              : QString::fromLatin1(finding.nextDate));
    fill("{why}", firing.why);
    fill("{local_time}", firing.why);
    return sentence;
}

QStringList changesOf(const Evaluation &evaluation, const Rule &rule, const Finding &finding)
{
    QStringList changes;
    if (finding.next)
        changes +=
            QStringLiteral("waiting until %1")
                .arg(finding.nextDate.isEmpty() ? QString::fromLatin1(base::toIso(*finding.next))
                                                : QString::fromLatin1(finding.nextDate));
    for (const Exception &exception : rule.exceptions) {
        const QString &what =
            exception.sentence.isEmpty() ? exception.citation : exception.sentence;
        if (!what.isEmpty() && !changes.contains(what))
            changes += what;
    }
    if (rule.result == GateResult::BlockOverridable && !rule.overrideReasons.empty())
        changes += QStringLiteral("an override by %1, because of %2")
                       .arg(wordsOf(evaluation, rule.overrideRoles),
                            wordsOf(evaluation, rule.overrideReasons));
    return changes;
}

} // namespace dunlin::compliance
