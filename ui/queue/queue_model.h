// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_queue.h"
#include "core/ports/change_set.h"
#include "ui/queue/queue_marks.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <optional>

namespace dunlin::queue {

enum class Column { Debtor, Balance, PastDue, Risk, Status, NextAction, LastContact };
inline constexpr int kColumns = int(Column::LastContact) + 1;

/// Rows that are asked for at once.
inline constexpr int kWindow = 200;

/// The ordered list, as windows of 200 rows of one snapshot. Rows that are not here yet are blank
/// and asked for when they are painted. When the order changes, the rows on screen keep their
/// places and get new values; the new order waits until adopt(). GUI thread.
class QueueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `zone`: the office's.
    QueueModel(ports::AccountQueue &queue, const base::Clock &clock, QByteArray zone,
               QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const ports::QueueQuery &query() const { return m_query; }
    /// Nothing while its window is not here; asks for it then.
    const ports::QueueRow *row(int index) const;
    int rowOf(domain::AccountId account) const;
    QDate today() const;
    base::Instant now() const { return m_clock.now(); }
    const QByteArray &zone() const { return m_zone; }
    /// The first answer for the query has come.
    bool isLoaded() const { return m_loaded; }
    const std::optional<base::Error> &error() const { return m_error; }
    /// When the rows on screen were read.
    std::optional<base::Instant> readAt() const { return m_readAt; }
    /// The sentence that says a row, for assistive technology.
    QString sentence(int index) const;
    /// Of the rows shown, those that might be called when they were read.
    int callable() const { return m_callable; }
    /// Nobody may be called now, whatever the hour: the office does not know who has paid.
    bool isHeld() const { return m_held; }

    QueueMarks &marks() const { return *m_marks; }

    void setQuery(const ports::QueueQuery &query);
    /// Reads again from the start, in the order of now.
    void adopt();
    /// Takes in what a commit changed, without moving rows. `first` and `last` are on screen.
    void refresh(const ports::ChangeSet &changes, int first, int last);

Q_SIGNALS:
    /// The first window of a query is here, or failed.
    void loaded();
    /// The order of now against the one shown: `atTop` rows stand before the first row, and there
    /// are `more` rows in all (or fewer, when negative), of which `callable` more may be called
    /// now. All 0: nothing to take in.
    void newerOrder(int atTop, int more, int callable);
    /// A reading failed, or works again.
    void errorChanged();
    void heldChanged();

private:
    using Window = std::vector<ports::QueueRow>;
    void ask(int window) const;
    void onWindow(quint64 asked, int window, ports::Result<ports::QueueWindow> answer);
    void takeFirst(ports::QueueWindow &&answer);
    void take(int window, ports::QueueWindow &&answer);
    void patch(const ports::QueueWindow &answer);
    void checkTop();
    void checkLength(int atTop);
    void setError(const std::optional<base::Error> &error);
    void setHeld(const ports::QueueWindow &answer);
    void dropOldest();

    ports::AccountQueue &m_queue;
    const base::Clock &m_clock;
    const QByteArray m_zone;
    QueueMarks *m_marks;
    ports::QueueQuery m_query;
    quint64 m_asked = 0; ///< number of the last reading; a late answer is dropped
    quint64 m_shown = 0; ///< number of the reading whose rows are on screen
    bool m_awaitsFirst = false;
    quint64 m_generation = 0; ///< of the snapshot the rows belong to
    int m_total = 0;
    int m_callable = 0;
    bool m_loaded = false;
    bool m_held = false;
    std::optional<base::Error> m_error;
    std::optional<base::Instant> m_readAt;
    QHash<int, Window> m_windows;
    mutable QSet<int> m_pending;
    mutable QList<int> m_used; ///< windows, the last used at the end
};

} // namespace dunlin::queue
