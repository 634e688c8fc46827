// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/strategy_words.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/strategy/condition_words.h"
#include "ui/strategy/problem_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::strategy {

using domain::StepKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrategyWords)
};

QString quoted(const QString &text)
{
    return QChar(0x201c) + common::isolated(text) + QChar(0x201d);
}

QString dayWords(const ports::StrategyStepSheet &step)
{
    if (!step.day)
        return step.wait == 0 ? Words::tr("Then") : Words::tr("%Ln day(s) later", "", step.wait);
    if (*step.day == 0)
        return Words::tr("On the day");
    return *step.day > 0 ? Words::tr("After %Ln day(s)", "", *step.day)
                         : Words::tr("%Ln day(s) before", "", -*step.day);
}

QString channelWords(const QStringList &channels)
{
    QStringList words;
    for (const QString &one : channels) {
        words << (one == QLatin1String("email")    ? Words::tr("e-mail")
                  : one == QLatin1String("sms")    ? Words::tr("text message")
                  : one == QLatin1String("letter") ? Words::tr("letter")
                                                   : one);
    }
    //: between channels, the first that reaches the debtor is used: "e-mail or letter"
    return words.join(Words::tr(" or "));
}

QString receiverWords(const QString &to)
{
    if (to == QLatin1String("supervisor"))
        return Words::tr("a supervisor");
    if (to == QLatin1String("agency"))
        return Words::tr("an agency");
    return to == QLatin1String("legal") ? Words::tr("the lawyers") : to;
}

QString deedWords(const ports::StrategyStepSheet &step)
{
    switch (step.does) {
    case StepKind::Task: return Words::tr("work it in the queue %1").arg(quoted(step.what));
    case StepKind::Message:
        //: %1 the channels, %2 the name of a template
        return Words::tr("send %1 %2").arg(channelWords(step.channels), quoted(step.what));
    case StepKind::Status: return Words::tr("mark it %1").arg(quoted(step.what));
    case StepKind::Hold:
        return Words::tr("hold it for %Ln day(s): %1", "", step.holdDays).arg(step.what);
    case StepKind::Escalation: return Words::tr("ask %1 to decide").arg(receiverWords(step.what));
    case StepKind::Penalty:
        return Words::tr("raise the claim to what %1 says").arg(quoted(step.what));
    }
    return {};
}

QString rulesText(const std::vector<int> &rules, size_t from)
{
    QStringList numbers;
    for (size_t i = from; i < rules.size(); ++i)
        numbers << common::countText(rules[i]);
    return numbers.join(QStringLiteral(", "));
}

QString settingWords(const QString &what)
{
    if (what == QLatin1String("title"))
        return Words::tr("Title");
    if (what == QLatin1String("about"))
        return Words::tr("Description");
    if (what == QLatin1String("applies"))
        return Words::tr("For which accounts");
    if (what == QLatin1String("small_balance"))
        return Words::tr("Small balances");
    if (what == QLatin1String("person_gap_days"))
        return Words::tr("Days between messages");
    if (what == QLatin1String("experiment"))
        return Words::tr("Experiment");
    return what;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? Words::tr("nothing") : common::isolated(text);
}

} // namespace

QString kindWords(StepKind kind)
{
    switch (kind) {
    case StepKind::Task: return Words::tr("Task for a queue");
    case StepKind::Message: return Words::tr("Message");
    case StepKind::Status: return Words::tr("Label");
    case StepKind::Hold: return Words::tr("Hold");
    case StepKind::Escalation: return Words::tr("Escalation");
    case StepKind::Penalty: return Words::tr("Penalty");
    }
    return {};
}

QString objectWords(StepKind kind)
{
    switch (kind) {
    case StepKind::Task: return Words::tr("&Queue");
    case StepKind::Message: return Words::tr("&Template");
    case StepKind::Status: return Words::tr("&Label");
    case StepKind::Hold: return Words::tr("&Reason");
    case StepKind::Escalation: return Words::tr("&To (supervisor, agency, legal)");
    case StepKind::Penalty: return Words::tr("&Decision that gives the amount");
    }
    return {};
}

QString stepSentence(const ports::StrategyStepSheet &step)
{
    //: %1 when ("After 35 days"), %2 what ("send e-mail or letter …")
    QString text = Words::tr("%1: %2").arg(dayWords(step), deedWords(step));
    if (!step.when.trimmed().isEmpty())
        text = Words::tr("%1, if %2").arg(text, conditionWords(step.when));
    if (step.always)
        text = Words::tr("%1, also while nothing else is done").arg(text);
    return text;
}

QString findingSentence(const ports::StrategyFinding &finding)
{
    using Kind = ports::StrategyFinding::Kind;
    switch (finding.kind) {
    case Kind::Gap:
        return finding.box.isEmpty()
                   ? Words::tr("%1: no rule covers some accounts").arg(finding.decision)
                   : Words::tr("%1: no rule covers %2").arg(finding.decision, finding.box);
    case Kind::Overlap:
        return Words::tr("%1: rules %2 both cover %3, and agree")
            .arg(finding.decision, rulesText(finding.rules, 0), finding.box);
    case Kind::Conflict:
        return Words::tr("%1: rules %2 contradict each other for %3")
            .arg(finding.decision, rulesText(finding.rules, 0), finding.box);
    case Kind::Masked:
        return Words::tr("%1: rule %2 never decides; %3 come first")
            .arg(finding.decision,
                 common::countText(finding.rules.empty() ? 0 : finding.rules.front()),
                 rulesText(finding.rules, 1));
    case Kind::Type: return Words::tr("%1: %2").arg(finding.decision, problemWords(finding.box));
    case Kind::NotChecked:
        return Words::tr("%1: gaps were not looked for: %2")
            .arg(finding.decision, problemWords(finding.box));
    }
    return {};
}

QString problemSentence(const ports::StrategyProblem &problem)
{
    if (problem.decision.isEmpty())
        return problemWords(problem.what);
    return problem.rule > 0 ? Words::tr("%1, rule %2: %3")
                                  .arg(problem.decision, common::countText(problem.rule),
                                       problemWords(problem.what))
                            : Words::tr("%1: %2").arg(problem.decision, problemWords(problem.what));
}

QString changeSentence(const ports::StrategyChange &change)
{
    using Kind = ports::StrategyChange::Kind;
    switch (change.kind) {
    case Kind::Cell:
        return Words::tr("%1, rule %2: %3 was %4 and is %5")
            .arg(change.where, common::countText(change.rule), change.what,
                 orNothing(change.before), orNothing(change.after));
    case Kind::RuleAdded:
        return Words::tr("%1: rule %2 is new: %3")
            .arg(change.where, common::countText(change.rule), change.after);
    case Kind::RuleRemoved:
        return Words::tr("%1: what was rule %2 is gone: %3")
            .arg(change.where, common::countText(change.rule), change.before);
    case Kind::StepAdded:
        return Words::tr("%1: the step %2 is new").arg(quoted(change.where), quoted(change.what));
    case Kind::StepRemoved:
        return Words::tr("%1: the step %2 is gone").arg(quoted(change.where), quoted(change.what));
    case Kind::StepChanged:
        return Words::tr("%1, step %2: was %3 and is %4")
            .arg(quoted(change.where), change.what, orNothing(change.before),
                 orNothing(change.after));
    case Kind::TreatmentAdded:
        return Words::tr("The treatment %1 is new").arg(quoted(change.where));
    case Kind::TreatmentRemoved:
        return Words::tr("The treatment %1 is gone").arg(quoted(change.where));
    case Kind::Setting:
        return Words::tr("%1: was %2 and is %3")
            .arg(settingWords(change.what), orNothing(change.before), orNothing(change.after));
    }
    return {};
}

QStringList shadowSentences(const ports::StrategyShadow &shadow, QDate today)
{
    constexpr size_t kNights = 7;
    const auto count = [](qint64 number) { return common::countText(number); };
    QStringList lines;
    lines << Words::tr("Shadow since %1: it would have made %2 tasks, %3 messages and %4 "
                       "questions to others; %5, %6 and %7 were made.")
                 .arg(common::dayText(shadow.since, today), count(shadow.would.tasks),
                      count(shadow.would.messages), count(shadow.would.escalations),
                      count(shadow.did.tasks), count(shadow.did.messages),
                      count(shadow.did.escalations));
    const size_t all = shadow.nights.size();
    for (size_t i = all; i-- > (all > kNights ? all - kNights : 0);) {
        const ports::StrategyShadowDay &night = shadow.nights[i];
        //: one night: %1 the day, %2 to %4 would have been, %5 to %7 were, %8 accounts of %9
        lines << Words::tr("%1: %2 tasks, %3 messages, %4 questions beside %5, %6, %7; another "
                           "step for %8 of %9 accounts")
                     .arg(common::dayText(night.would.day, today), count(night.would.tasks),
                          count(night.would.messages), count(night.would.escalations),
                          count(night.did.tasks), count(night.did.messages),
                          count(night.did.escalations), count(night.apart), count(night.accounts));
    }
    return lines;
}

QString policyWords(const QString &policy)
{
    if (policy == QLatin1String("FIRST"))
        return Words::tr("the first rule that fits decides");
    if (policy == QLatin1String("UNIQUE"))
        return Words::tr("exactly one rule fits");
    if (policy == QLatin1String("ANY"))
        return Words::tr("several rules may fit and must agree");
    if (policy == QLatin1String("PRIORITY"))
        return Words::tr("of the rules that fit the most important decides");
    return policy;
}

QString versionWords(const ports::StrategyVersion &version)
{
    const QString day = common::dayText(version.from, {});
    if (version.version == 0)
        return Words::tr("Retired from %1, by %2").arg(day, version.by);
    QString text =
        version.author.isEmpty() || version.author == version.by
            ? Words::tr("Version %1 from %2, by %3")
                  .arg(common::countText(version.version), day, version.by)
            : Words::tr("Version %1 from %2, written by %3, approved by %4")
                  .arg(common::countText(version.version), day, version.author, version.by);
    if (!version.scope.isEmpty())
        text = Words::tr("%1, for %2").arg(text, version.scope);
    return version.inForce ? Words::tr("%1 (in force)").arg(text) : text;
}

QString standingWords(const ports::StrategySummary &summary)
{
    for (auto at = summary.versions.rbegin(); at != summary.versions.rend(); ++at) {
        if (at->inForce)
            return Words::tr("Version %1 in force").arg(common::countText(at->version));
    }
    if (summary.draft)
        return Words::tr("A draft, not in force");
    return summary.shipped ? Words::tr("Ready to use, not in force") : Words::tr("Not in force");
}

} // namespace dunlin::strategy
