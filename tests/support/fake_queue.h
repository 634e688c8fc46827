// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"

#include <QtCore/QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace dunlin::testing {

/// A queue in memory: answers from the event loop, as the real one does, records what it was
/// asked, keeps its answers back or fails when told to.
class FakeQueue final : public ports::AccountQueue {
public:
    /// `rows` lifelike rows, seen on `today`; the id of row i is sampleAccount(i + 1).
    FakeQueue(int rows, QDate today);

    void counts(ports::Reply<ports::QueueCounts> reply) override;
    void window(const ports::QueueQuery &query, qint64 first, int count,
                ports::Reply<ports::QueueWindow> reply) override;
    void indexOf(const ports::QueueQuery &query, domain::AccountId account,
                 ports::Reply<qint64> reply) override;
    void explain(domain::AccountId account,
                 ports::Reply<std::vector<ports::RankReason>> reply) override;
    void search(const QString &text, int limit,
                ports::Reply<std::vector<ports::QueueRow>> reply) override;
    void didYouMean(const QString &text, ports::Reply<QStringList> reply) override;

    /// Answers again what was kept back.
    void release();

    std::vector<ports::QueueRow> rows; ///< by priority; change it and raise `generation`
    std::optional<base::Instant> now;  ///< while set, those who may be called then stand first
    quint64 generation = 1;
    std::optional<base::Error> failure; ///< while set, windows answer with it
    QString held;                       ///< while set, nobody may be called
    bool hold = false;                  ///< while true, windows wait for release()
    int windowCalls = 0;
    int searchCalls = 0;
    QString lastSearch;

private:
    std::vector<ports::QueueRow> matching(const ports::QueueQuery &query) const;
    std::vector<std::function<void()>> m_held;
    QObject m_context; ///< answers die with it
};

/// The account id that samplePage(salt) has too.
domain::AccountId sampleAccount(int salt);
ports::QueueRow sampleRow(int index, QDate today);

} // namespace dunlin::testing
