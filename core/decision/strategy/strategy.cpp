// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/strategy/strategy.h"

#include "core/decision/strategy/strategy_reader.h"
#include "core/decision/strategy/strategy_run.h"

#include <algorithm>

namespace dunlin::decision {

using base::Result;
using domain::StepKind;

Result<std::shared_ptr<const Strategy>> Strategy::read(const QByteArray &json,
                                                       const QByteArray &dmn)
{
    return StrategyReader::read(json, dmn);
}

bool Strategy::isQuiet(QDate day, const base::BusinessCalendar *calendar) const
{
    if (std::find(m_quietWeekdays.begin(), m_quietWeekdays.end(), day.dayOfWeek())
        != m_quietWeekdays.end())
        return true;
    // A holiday is a day of the working week on which nobody works.
    return m_quietHolidays && calendar && day.dayOfWeek() <= 5 && !calendar->isBusinessDay(day);
}

bool Strategy::appliesTo(const domain::AccountState &account, const FeatureContext &context) const
{
    if (m_experiment && m_experiment->armOf(account.id) != m_arm)
        return false;
    if (m_applies.node == feel::kNone)
        return true;
    StrategyRun run(*this, account, {context.today, context.zone, 0, nullptr, false});
    return run.holds(m_applies, {}, {});
}

Placing Strategy::placingOf(const domain::AccountState &account,
                            const StrategyContext &context) const
{
    StrategyRun run(*this, account, context);
    return run.placing();
}

std::vector<DueStep> Strategy::due(const domain::AccountState &account,
                                   const StrategyContext &context, QStringList *problems) const
{
    StrategyRun run(*this, account, context);
    std::vector<DueStep> steps = run.due();
    if (problems)
        *problems += run.problems();
    return steps;
}

std::vector<QDate> Strategy::days(const domain::AccountState &account,
                                  const StrategyContext &context, QDate from, QDate until) const
{
    StrategyRun run(*this, account, context);
    std::vector<QDate> days;
    const auto add = [&](QDate day) {
        // A step that a quiet day put off is done on the next day that is not.
        for (int i = 0; i < 14 && isQuiet(day, context.calendar); ++i)
            day = day.addDays(1);
        if (day >= from && day <= until)
            days.push_back(day);
    };
    for (const Occasion &occasion : run.occasions()) {
        for (const Treatment &treatment : m_treatments) {
            int waited = 0;
            for (const Step &step : treatment.steps) {
                waited = step.day ? *step.day : waited + step.wait;
                add(occasion.anchor.addDays(waited));
            }
        }
    }
    for (const domain::StrategyStepState &done : account.strategySteps) {
        for (const Treatment &treatment : m_treatments) {
            for (const Step &step : treatment.steps) {
                if (treatment.name == done.step.treatment && !step.day)
                    add(done.on.addDays(step.wait));
            }
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

namespace {

QString dayText(const Step &step)
{
    if (!step.day) {
        return step.wait == 0 ? QStringLiteral("then")
                              : QStringLiteral("%1 days later").arg(step.wait);
    }
    if (*step.day == 0)
        return QStringLiteral("on the day");
    return *step.day > 0 ? QStringLiteral("after %1 days").arg(*step.day)
                         : QStringLiteral("%1 days before").arg(-*step.day);
}

QString deedText(const Step &step)
{
    switch (step.does) {
    case StepKind::Task: return QStringLiteral("a task for \"%1\"").arg(step.what);
    case StepKind::Message:
        return QStringLiteral("%1 by \"%2\"")
            .arg(step.channels.join(QStringLiteral(" or ")), step.what);
    case StepKind::Status: return QStringLiteral("mark as \"%1\"").arg(step.what);
    case StepKind::Hold:
        return QStringLiteral("hold for %1 days: %2").arg(step.holdDays).arg(step.what);
    case StepKind::Escalation: return QStringLiteral("escalate to %1").arg(step.what);
    case StepKind::Penalty:
        return QStringLiteral("raise the claim to what \"%1\" says").arg(step.amount);
    }
    return {};
}

} // namespace

QString sentenceOf(const Step &step)
{
    QString text = dayText(step) + QLatin1String(": ") + deedText(step);
    if (!step.when.text.isEmpty())
        text += QStringLiteral(", if ") + step.when.text;
    if (step.always)
        text += QStringLiteral(", whatever else is so");
    return text;
}

QString sentenceOf(const Trigger &trigger)
{
    switch (trigger.on) {
    case Trigger::On::Time:
        switch (trigger.anchor) {
        case Trigger::Anchor::OldestDue:
            return QStringLiteral("the day on which the oldest open item fell due");
        case Trigger::Anchor::NextDue:
            return QStringLiteral("the day on which the next item falls due");
        case Trigger::Anchor::Listed: return QStringLiteral("the day of listing");
        }
        break;
    case Trigger::On::Event:
        return trigger.text.isEmpty() ? QStringLiteral("an event")
                                      : QStringLiteral("\"%1\"").arg(trigger.text);
    case Trigger::On::State:
        return QStringLiteral("since the account is %1")
            .arg(QString::fromLatin1(domain::name(trigger.status)));
    }
    return {};
}

} // namespace dunlin::decision
