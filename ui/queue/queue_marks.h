// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_moves.h"
#include "core/ports/account_queue.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace dunlin::queue {

class QueueModel;
class QueueView;

/// The accounts that are marked, in the order in which they were. GUI thread.
class QueueMarks final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool has(domain::AccountId account) const { return m_set.contains(account); }
    const std::vector<domain::AccountId> &all() const { return m_order; }
    void toggle(domain::AccountId account);
    void add(const std::vector<domain::AccountId> &accounts);
    void clear();

Q_SIGNALS:
    void changed();

private:
    QSet<domain::AccountId> m_set;
    std::vector<domain::AccountId> m_order;
};

/// Marks rows of the queue, one by one, by ranges or the whole list, for who may do something with
/// many at once. Does nothing before it is allowed. GUI thread; all that it is given outlives it.
class QueueMarker final : public QObject {
    Q_OBJECT
public:
    QueueMarker(QueueModel &model, QueueView &view, ports::AccountQueue &queue, QObject *parent);

    void setAllowed(bool allowed) { m_allowed = allowed; }
    const std::vector<domain::AccountId> &marked() const;

public Q_SLOTS:
    /// X: the row under the cursor, and on to the next.
    void toggle();
    /// Shift+X: from the row marked last to the one under the cursor.
    void markRange();
    /// Ctrl+A
    void markAll();
    /// False: nothing was marked.
    bool clear();
    /// A: what is marked, or the row under the cursor.
    void move();

Q_SIGNALS:
    void moveRequested(const std::vector<dunlin::domain::AccountId> &accounts);
    void said(const QString &sentence);
    void failed(const dunlin::base::Error &error);

private:
    void mark(int first, int count);

    QueueModel &m_model;
    QueueView &m_view;
    ports::AccountQueue &m_queue;
    bool m_allowed = false;
    int m_last = -1;   ///< row that was marked last
    int m_marking = 0; ///< number of the marks; rows of older ones that come late are dropped
};

} // namespace dunlin::queue
