// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/evaluator.h"
#include "core/decision/strategy/strategy.h"

#include <map>

namespace dunlin::decision {

/// What began a treatment of an account, once.
struct Occasion {
    const Trigger *trigger = nullptr;
    QString key; ///< the same whenever it is looked at
    QDate anchor;
};

/// One account on one day under one strategy.
class StrategyRun {
public:
    StrategyRun(const Strategy &strategy, const domain::AccountState &account,
                const StrategyContext &context);

    std::vector<Occasion> occasions() const;
    std::vector<DueStep> due();
    Placing placing();
    bool holds(const Condition &condition, const QString &trigger, const QString &segment);
    QStringList problems() { return m_problems; }

private:
    struct Decided {
        QString word; ///< empty: the table gives none
        QString rule;
    };

    void addTime(const Trigger &trigger, std::vector<Occasion> *out) const;
    void addEvents(const Trigger &trigger, std::vector<Occasion> *out) const;
    void addState(const Trigger &trigger, std::vector<Occasion> *out) const;
    Decided decide(const Strategy::Decision &decision);
    void fillFeatures();
    void set(const QString &trigger, const QString &segment);
    void walk(const Occasion &occasion, const Treatment &treatment, const Decided &by,
              std::vector<DueStep> *out);
    bool isSuppressed(const Step &step) const;
    QString channelOf(const Step &step) const;
    std::optional<DueStep> make(const Occasion &occasion, const Treatment &treatment,
                                const Step &step, QDate planned, const Decided &by);
    std::optional<base::Money> penaltyOf(const Step &step);
    QByteArray inputsJson() const;

    const Strategy &m_strategy;
    const domain::AccountState &m_account;
    const StrategyContext &m_context;
    feel::Evaluator m_evaluator;
    feel::Stack m_stack; ///< the features, trigger, segment
    QString m_segment;
    bool m_filled = false;
    bool m_small = false;
    QStringList m_problems;
};

} // namespace dunlin::decision
