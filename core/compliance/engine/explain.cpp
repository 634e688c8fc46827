// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/explain.h"

#include <array>

namespace dunlin::compliance {

namespace {

/// The pattern of a rule that has no sentence of its own.
const char *ownPattern(const QByteArray &kind)
{
    struct Known {
        const char *kind;
        const char *pattern;
    };
    static constexpr std::array kPatterns{
        Known{"window",
              QT_TRANSLATE_NOOP("GateSentences", "It is outside the allowed hours: {why}.")},
        Known{"frequency_cap",
              QT_TRANSLATE_NOOP("GateSentences", "The limit of contacts is reached: {why}.")},
        Known{"cooldown", QT_TRANSLATE_NOOP("GateSentences", "A waiting time runs: {why}.")},
        Known{"preference",
              QT_TRANSLATE_NOOP("GateSentences", "The person asked for this: {why}.")},
        Known{"required_content",
              QT_TRANSLATE_NOOP("GateSentences", "The message is not as it has to be: {why}.")},
        Known{"required_prior_event", QT_TRANSLATE_NOOP("GateSentences", "Not yet: {why}.")},
        Known{"moratorium",
              QT_TRANSLATE_NOOP("GateSentences", "A moratorium protects the person, {why}.")},
        Known{"limitation",
              QT_TRANSLATE_NOOP("GateSentences", "The debt is barred by time: {why}.")},
        Known{"deadline", QT_TRANSLATE_NOOP("GateSentences", "Something is overdue: {why}.")}};
    for (const Known &one : kPatterns) {
        if (kind == one.kind)
            return one.pattern;
    }
    return QT_TRANSLATE_NOOP("GateSentences", "{citation} does not allow this contact.");
}

const char *unknownPattern(bool saysWhat)
{
    return saysWhat ? QT_TRANSLATE_NOOP("GateSentences",
                                        "This cannot be checked ({citation}): {why} is not known.")
                    : QT_TRANSLATE_NOOP(
                        "GateSentences",
                        "This cannot be checked ({citation}): a fact it needs is not known.");
}

} // namespace

QByteArray reasonOf(const Rule &rule)
{
    return !rule.reason.isEmpty()  ? rule.reason
           : rule.kind == "window" ? QByteArrayLiteral("outside_hours")
                                   : QByteArray();
}

base::Phrase sentenceOf(const Rule &rule, const Firing &firing, const Finding &finding)
{
    const std::pair why(QStringLiteral("why"), finding.why);
    const std::pair citation(QStringLiteral("citation"), rule.citation);
    if (finding.missing == "share")
        return base::Phrase(
            QT_TRANSLATE_NOOP("GateSentences",
                              "Other computers of the office may contact this person too, and "
                              "{why}. Connect to the office to get a new share."),
            {why});
    if (firing.truth == Truth::Unknown)
        return base::Phrase(unknownPattern(!firing.why.isEmpty()), {citation, why});
    if (rule.explain.isEmpty())
        return base::Phrase(ownPattern(rule.kind), {why, citation});
    const auto *cap = std::get_if<FrequencyParams>(&rule.params);
    base::Phrase phrase;
    phrase.pattern = rule.explain;
    phrase.values = {{QStringLiteral("n"), QString::number(firing.counted + 1)},
                     {QStringLiteral("max"), cap ? QString::number(cap->max) : QString()},
                     {QStringLiteral("debt"), finding.debt},
                     {QStringLiteral("next"), finding.nextDate.isEmpty()
                                                  ? QStringLiteral("not known")
                                                  : QString::fromLatin1(finding.nextDate)},
                     why,
                     {QStringLiteral("local_time"), finding.why}};
    return phrase;
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
