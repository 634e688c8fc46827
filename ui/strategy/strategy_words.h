// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/strategy_desk.h"

#include <QtCore/QString>

/// Strategies in words. English comes from the translators' source; every sentence stands alone.
namespace dunlin::strategy {

/// "After 35 days: e-mail or letter "reminder-1", if total >= 500".
QString stepSentence(const ports::StrategyStepSheet &step);
QString kindWords(domain::StepKind kind);
/// What a step's `what` is called, by kind: "Queue", "Template", ..
QString objectWords(domain::StepKind kind);
QString triggerSentence(const ports::StrategyTriggerSheet &trigger);
/// An event that treatments can begin at, by its name in files: "payment".
QString eventWords(const QString &event);
/// "While what is owed: at most 0, nothing is done: nothing is owed".
QString exitSentence(const ports::StrategyExitSheet &exit);
/// For which accounts, from which balance on, how often a person is written to; what is not
/// limited is left out, but for the first.
QStringList scopeSentences(const ports::StrategySheet &sheet);
QString quietSentence(const ports::StrategySheet &sheet);
/// How what stands above the steps differs.
QStringList beginDifferences(const ports::StrategySheet &from, const ports::StrategySheet &to);
QString findingSentence(const ports::StrategyFinding &finding);
QString problemSentence(const ports::StrategyProblem &problem);
QString changeSentence(const ports::StrategyChange &change);
/// What a shadow would have done beside what was done: in all, then the latest nights.
QStringList shadowSentences(const ports::StrategyShadow &shadow, QDate today);
QString policyWords(const QString &policy);
/// "Version 3, in force since 1 November": of the list on the left.
QString standingWords(const ports::StrategySummary &summary);
QString versionWords(const ports::StrategyVersion &version);

} // namespace dunlin::strategy
