// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_controller.h"

namespace dunlin::dashboard {

namespace {
constexpr int kDebounceMs = 250;
}

DashboardController::DashboardController(ports::Portfolio &portfolio, ports::Changes &changes,
                                         QObject *parent)
    : QObject(parent)
    , m_portfolio(portfolio)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &DashboardController::reload);
    connect(&changes, &ports::Changes::committed, this, &DashboardController::onCommitted);
}

void DashboardController::ask(const ports::PortfolioQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    reload();
}

void DashboardController::setPeriod(ports::Period period)
{
    ports::PortfolioQuestion question = m_question;
    question.period = period;
    ask(question);
}

void DashboardController::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        reload();
    if (!watched && m_debounce.isActive()) {
        m_debounce.stop();
        m_stale = true;
    }
}

void DashboardController::onCommitted()
{
    if (!m_watched)
        m_stale = true;
    // A stream of changes must not put the reading off for ever: the first one starts the clock.
    else if (!m_debounce.isActive())
        m_debounce.start();
}

void DashboardController::reload()
{
    m_debounce.stop();
    m_stale = false;
    m_state = State::Loading;
    const quint64 generation = ++m_generation;
    m_portfolio.view(m_question,
                     ports::guarded<ports::PortfolioView>(this, [this, generation](auto result) {
                         onAnswer(generation, std::move(result));
                     }));
    Q_EMIT changed();
}

void DashboardController::onAnswer(quint64 generation, ports::Result<ports::PortfolioView> result)
{
    if (generation != m_generation)
        return;
    if (result) {
        m_view = std::move(*result);
        m_state = State::Ready;
    } else {
        m_error = std::move(result.error());
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

} // namespace dunlin::dashboard
