// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/change_set.h"
#include "core/ports/portfolio.h"
#include "core/ports/sync_status.h"

#include <QtCore/QTimer>

namespace dunlin::shell {

/// Watches for what is good to know and asks nothing: what was kept on this laptop has reached the
/// server again, a promise that this person took was paid. Says each once. GUI thread; the ports
/// outlive it.
class GoodNews final : public QObject {
    Q_OBJECT
public:
    GoodNews(ports::SyncStatus &sync, ports::Portfolio &portfolio, ports::Changes &changes,
             QObject *parent = nullptr);

Q_SIGNALS:
    /// One sentence for the screen.
    void said(const QString &sentence);
    /// A promise was kept; `said` has the words.
    void promiseKept();

private:
    void onSync();
    void readDay();

    ports::SyncStatus &m_sync;
    ports::Portfolio &m_portfolio;
    QTimer m_later;      ///< many commits, one reading
    qint64 m_waited = 0; ///< items that were kept here while the server was away
    qint64 m_kept = -1;  ///< of today; negative: not read yet
};

} // namespace dunlin::shell
