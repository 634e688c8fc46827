// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

/// What a strategy did on an account, and why. A part of the vocabulary of event.h.
namespace dunlin::domain {

/// One step of a strategy, done once. Its id is derived from strategy, account, journey and step,
/// so that a second run, or a second machine, adds nothing.
struct StrategyStep {
    QString strategy;
    int version = 0; ///< of the strategy, as it was activated
    QString journey; ///< what began it: the trigger and its occasion
    QString segment; ///< of the account on that day
    QString treatment;
    QString step; ///< its id within the treatment
    QString rule; ///< of the tables that decided, counted from 1: "Treatment 4"
    StepKind kind = StepKind::Task;
    QDate due;       ///< the day the strategy meant it for
    QString what;    ///< queue, template, label, reason or receiver, by kind
    QString channel; ///< of a message
    QString text;
    base::AccountId coveredBy; ///< a message: said with the one of this account; null: by itself
    QByteArray inputs;         ///< what the tables were asked with: a JSON object, verbatim
    bool operator==(const StrategyStep &) const = default;
};

/// A step that was done.
struct StrategyStepState {
    base::EventId id;
    StrategyStep step;
    QDate on;          ///< the day it was done
    bool done = false; ///< a task: the account was worked since
    bool operator==(const StrategyStepState &) const = default;
};

} // namespace dunlin::domain
