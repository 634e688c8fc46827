// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/portfolio.h"
#include "core/ports/sync_status.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

namespace dunlin::common {
class Label;
}

namespace dunlin::shell {

/// Always at the lower edge: where the work is saved, how the own day goes, what time it is.
/// A click on the first part asks for the devices page. GUI thread.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    StatusLine(ports::SyncStatus &sync, ports::Portfolio &portfolio, ports::Changes &changes,
               const base::Clock &clock, const QByteArray &zone, QWidget *parent = nullptr);

    /// The first key of a pair ("G"), while the second is awaited; empty: none.
    void setPendingKey(const QString &key);
    /// Something worth a glance, for ten seconds; a click on it does `act`, where there is one.
    void mention(const QString &sentence, std::function<void()> act = {});

Q_SIGNALS:
    void syncClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showSync();
    void showDay(const ports::DayProgress &day);
    void readDay();

    ports::SyncStatus &m_sync;
    ports::Portfolio &m_portfolio;
    const base::Clock &m_clock;
    const QByteArray m_zone;
    QTimer m_tick;
    QTimer m_dayTimer; ///< many commits, one reading
    QTimer m_mentioned;
    std::function<void()> m_act; ///< of what is mentioned
    QString m_spoken;
    QWidget *m_picture;
    common::Label *m_sentence;
    common::Label *m_pending;
    common::Label *m_day;
    common::Label *m_time;
};

} // namespace dunlin::shell
