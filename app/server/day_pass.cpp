// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/day_pass.h"

#include "core/desk/day_turn.h"

#include <QtCore/QLoggingCategory>

Q_LOGGING_CATEGORY(lcDay, "dunlin.day")

namespace dunlin::server {

namespace {
constexpr qint64 kSettleMs = 5 * base::kMsPerMinute;
} // namespace

std::optional<DayAt> dayAtFrom(const QString &text)
{
    if (text == QLatin1String("never"))
        return DayAt{QTime()};
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(DayAt{time}) : std::nullopt;
}

DayPass::DayPass(desk::Office &office, DayAt at, const base::Clock &clock)
    : m_office(office)
    , m_at(at)
    , m_clock(clock)
    , m_startedMs(clock.monotonicMs())
{}

QString DayPass::operator()() const
{
    if (!m_at.time.isValid() || m_clock.monotonicMs() < m_startedMs + kSettleMs)
        return {};
    const auto run = desk::workDueDays(m_office, m_at.time);
    if (!run)
        return QStringLiteral("the day's work was not done and is tried again: %1")
            .arg(run.error().detail);
    if (!*run)
        return {};
    const desk::DayRun &done = **run;
    qCInfo(lcDay).noquote() << QStringLiteral("worked the day: %1 accounts, %2 tasks, %3 messages,"
                                              " %4 escalations, %5 charges in %6 s")
                                   .arg(done.accounts)
                                   .arg(done.tasks)
                                   .arg(done.messages)
                                   .arg(done.escalations)
                                   .arg(done.postings)
                                   .arg(done.seconds, 0, 'f', 1);
    if (!done.problems.isEmpty())
        return QStringLiteral("the day's work is done, and strategies could not decide on all: %1")
            .arg(done.problems.first());
    return done.orphans == 0
               ? QString()
               : QStringLiteral(
                     "the day's work is done, and nothing is to happen next on %1 accounts")
                     .arg(done.orphans);
}

} // namespace dunlin::server
