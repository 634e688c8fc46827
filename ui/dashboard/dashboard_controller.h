// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/change_set.h"
#include "core/ports/portfolio.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace dunlin::dashboard {

/// Asks for the portfolio and says where that stands. What was read last stays until it is
/// replaced, also after an error. GUI thread.
class DashboardController final : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Loading, Ready, Failed };

    DashboardController(ports::Portfolio &portfolio, ports::Changes &changes,
                        QObject *parent = nullptr);

    State state() const { return m_state; }
    const ports::PortfolioQuestion &question() const { return m_question; }
    ports::Period period() const { return m_question.period; }
    /// The last view read; it may be of another period while that one loads.
    const std::optional<ports::PortfolioView> &view() const { return m_view; }
    const ports::Error &error() const { return m_error; }

    void ask(const ports::PortfolioQuestion &question);
    void setPeriod(ports::Period period);
    /// Reads again, now.
    void reload();
    /// Changes are followed only while somebody looks; what was missed is read on looking again.
    void setWatched(bool watched);

Q_SIGNALS:
    void changed();

private:
    void onCommitted();
    void onAnswer(quint64 generation, ports::Result<ports::PortfolioView> result);

    ports::Portfolio &m_portfolio;
    QTimer m_debounce;
    State m_state = State::Idle;
    ports::PortfolioQuestion m_question;
    std::optional<ports::PortfolioView> m_view;
    ports::Error m_error;
    quint64 m_generation = 0;
    bool m_watched = false;
    bool m_stale = true;
};

} // namespace dunlin::dashboard
