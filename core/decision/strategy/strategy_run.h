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

    /// `keys`: false leaves Occasion::key out, which costs most of the time.
    std::vector<Occasion> occasions(bool keys = true) const;
    std::vector<DueStep> due();
    Placing placing();
    bool holds(const Condition &condition, const QString &trigger, const QString &segment);
    QStringList problems() { return m_problems; }

private:
    void addTime(const Trigger &trigger, bool keys, std::vector<Occasion> *out) const;
    void addEvents(const Trigger &trigger, bool keys, std::vector<Occasion> *out) const;
    void addState(const Trigger &trigger, bool keys, std::vector<Occasion> *out) const;
    std::vector<feel::Value> inputsOf(const Strategy::Decision &decision) const;
    QString decide(const Strategy::Decision &decision);
    QString rulesOf(const Strategy::Decision &decision);
    void fillFeatures();
    void set(const QString &trigger, const QString &segment);
    void walk(const Occasion &occasion, const Treatment &treatment, std::vector<DueStep> *out);
    bool isSuppressed(const Step &step) const;
    QString channelOf(const Step &step) const;
    std::optional<DueStep> make(const Occasion &occasion, const Treatment &treatment,
                                const Step &step, QDate planned);
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
