// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/good_news.h"

#include "ui/common/money_text.h"

#include <algorithm>

namespace dunlin::shell {

namespace {
constexpr int kQuietMs = 400;
}

GoodNews::GoodNews(ports::SyncStatus &sync, ports::Portfolio &portfolio, ports::Changes &changes,
                   QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_portfolio(portfolio)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kQuietMs);
    connect(&m_later, &QTimer::timeout, this, &GoodNews::readDay);
    connect(&m_sync, &ports::SyncStatus::changed, this, &GoodNews::onSync);
    // A promise is kept by money that somebody else takes in, or by the new day's reckoning.
    connect(&changes, &ports::Changes::committed, this, [this] { m_later.start(); });
    onSync();
    readDay();
}

void GoodNews::onSync()
{
    using Kind = ports::SyncState::Kind;
    const ports::SyncState state = m_sync.state();
    const bool away = state.kind == Kind::Offline || state.kind == Kind::Paused;
    if (away && !state.server.isEmpty()) {
        m_waited = std::max(m_waited, state.pending);
        return;
    }
    if (state.kind != Kind::Synced || state.pending > 0 || m_waited == 0)
        return;
    const qint64 waited = std::exchange(m_waited, 0);
    //: the connection is back: what was kept on this laptop meanwhile is on the server now
    Q_EMIT said(tr("Back online: %Ln item(s) synced.", nullptr, int(waited)));
}

void GoodNews::readDay()
{
    m_portfolio.today(
        ports::guarded<ports::DayProgress>(this, [this](ports::Result<ports::DayProgress> day) {
            if (!day)
                return;
            const qint64 before = std::exchange(m_kept, day->kept);
            // At the start of the program, and after midnight, it is not news.
            if (before < 0 || day->kept <= before)
                return;
            //: a promise that this person took was paid just now; %1: what came in by them today
            Q_EMIT said(tr("A promise of yours was kept: %1 today.")
                            .arg(common::moneyText(day->keptAmount)));
            Q_EMIT promiseKept();
        }));
}

} // namespace dunlin::shell
