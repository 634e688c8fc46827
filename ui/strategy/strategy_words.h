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
QString findingSentence(const ports::StrategyFinding &finding);
QString problemSentence(const ports::StrategyProblem &problem);
QString changeSentence(const ports::StrategyChange &change);
/// What the queues are ranked by, with how good it was found to be.
QString scoreSentence(const std::optional<ports::QueueScore> &score, QDate today);
QString policyWords(const QString &policy);
/// "Version 3, in force since 1 November": of the list on the left.
QString standingWords(const ports::StrategySummary &summary);
QString versionWords(const ports::StrategyVersion &version);

} // namespace dunlin::strategy
