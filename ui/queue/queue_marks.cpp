// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_marks.h"

#include "ui/common/money_text.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"

#include <algorithm>

namespace dunlin::queue {

namespace {

/// Rows that are asked for at once: as many as the port gives.
constexpr int kSlice = 500;

} // namespace

void QueueMarks::toggle(domain::AccountId account)
{
    if (m_set.remove(account)) {
        std::erase(m_order, account);
    } else {
        m_set.insert(account);
        m_order.push_back(account);
    }
    Q_EMIT changed();
}

void QueueMarks::add(const std::vector<domain::AccountId> &accounts)
{
    for (const domain::AccountId &account : accounts) {
        if (m_set.contains(account))
            continue;
        m_set.insert(account);
        m_order.push_back(account);
    }
    Q_EMIT changed();
}

void QueueMarks::clear()
{
    m_set.clear();
    m_order.clear();
    Q_EMIT changed();
}

QueueMarker::QueueMarker(QueueModel &model, QueueView &view, ports::AccountQueue &queue,
                         QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
    , m_queue(queue)
{}

const std::vector<domain::AccountId> &QueueMarker::marked() const
{
    return m_model.marks().all();
}

void QueueMarker::toggle()
{
    const int at = m_view.currentRow();
    const ports::QueueRow *row = m_allowed ? m_model.row(at) : nullptr;
    if (!row)
        return;
    m_model.marks().toggle(row->account);
    m_last = at;
    m_view.setCurrentRow(std::min(at + 1, m_model.rowCount() - 1));
}

void QueueMarker::markRange()
{
    const int to = m_view.currentRow();
    if (!m_allowed || to < 0)
        return;
    const int from = m_last < 0 ? to : std::min(m_last, to);
    const int last = std::max(m_last, to);
    m_last = to;
    mark(from, last - from + 1);
}

void QueueMarker::markAll()
{
    if (m_allowed)
        mark(0, m_model.rowCount());
}

bool QueueMarker::clear()
{
    ++m_marking;
    m_last = -1;
    if (marked().empty())
        return false;
    m_model.marks().clear();
    return true;
}

/// Rows that are not here are asked for; the marks appear slice by slice.
void QueueMarker::mark(int first, int count)
{
    const int room = ports::AccountMoves::kMost - int(marked().size());
    if (count > room) {
        //: how many rows can be marked at once
        Q_EMIT said(tr("At most %1 accounts are marked at once.")
                        .arg(common::countText(ports::AccountMoves::kMost)));
        count = room;
    }
    if (count <= 0)
        return;
    const int now = std::min(count, kSlice);
    m_queue.window(m_model.query(), first, now,
                   ports::guarded<ports::QueueWindow>(
                       this, [this, marking = m_marking, first, count, now](auto answer) {
                           if (marking != m_marking)
                               return;
                           if (!answer) {
                               Q_EMIT failed(answer.error());
                               return;
                           }
                           std::vector<domain::AccountId> accounts;
                           for (const ports::QueueRow &row : answer->rows)
                               accounts.push_back(row.account);
                           m_model.marks().add(accounts);
                           if (int(answer->rows.size()) == now && count > now)
                               mark(first + now, count - now);
                       }));
}

void QueueMarker::move()
{
    std::vector<domain::AccountId> accounts = marked();
    if (const ports::QueueRow *row = m_model.row(m_view.currentRow()); row && accounts.empty())
        accounts.push_back(row->account);
    if (m_allowed && !accounts.empty())
        Q_EMIT moveRequested(accounts);
}

} // namespace dunlin::queue
