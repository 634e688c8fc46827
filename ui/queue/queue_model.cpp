// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_model.h"

#include "ui/common/bars.h"
#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/queue/call_words.h"

#include <algorithm>
#include <utility>

namespace dunlin::queue {

namespace {

constexpr int kKeptWindows = 24;
constexpr int kRefreshAtMost = 500; // what the port gives at once

} // namespace

QueueModel::QueueModel(ports::AccountQueue &queue, const base::Clock &clock, QByteArray zone,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_marks(new QueueMarks(this))
{}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleDescriptionRole)
        return sentence(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ports::QueueRow *at = row(index.row());
    if (!at)
        return {};
    switch (Column(index.column())) {
    case Column::Debtor: return at->debtor;
    case Column::Balance: return common::moneyText(at->balance);
    case Column::PastDue: return common::daysShort(at->daysPastDue);
    case Column::Risk: return common::countText(at->risk);
    case Column::Status: return common::statusWords(at->status);
    case Column::NextAction: return common::dueText(at->nextAction.due, today());
    case Column::LastContact:
        return at->lastContact ? common::agoText(*at->lastContact, now(), m_zone)
                               : QStringLiteral("\u2014");
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((Column(section) == Column::Balance ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Debtor: return tr("Debtor");
    case Column::Balance: return tr("Balance");
    case Column::PastDue: return tr("Past due");
    case Column::Risk: return tr("Risk");
    case Column::Status: return tr("Status");
    case Column::NextAction: return tr("Next action");
    case Column::LastContact: return tr("Last contact");
    }
    return {};
}

const ports::QueueRow *QueueModel::row(int index) const
{
    if (index < 0 || index >= m_total)
        return nullptr;
    const int window = index / kWindow;
    const auto found = m_windows.constFind(window);
    if (found == m_windows.constEnd()) {
        ask(window);
        return nullptr;
    }
    if (m_used.isEmpty() || m_used.constLast() != window) {
        m_used.removeOne(window);
        m_used.append(window);
    }
    const size_t within = size_t(index % kWindow);
    return within < found->size() ? &(*found)[within] : nullptr;
}

int QueueModel::rowOf(domain::AccountId account) const
{
    for (auto it = m_windows.constBegin(); it != m_windows.constEnd(); ++it) {
        for (size_t i = 0; i < it->size(); ++i) {
            if ((*it)[i].account == account)
                return it.key() * kWindow + int(i);
        }
    }
    return -1;
}

QDate QueueModel::today() const
{
    return base::dateIn(m_clock.now(), m_zone);
}

QString QueueModel::sentence(int index) const
{
    const ports::QueueRow *at = row(index);
    if (!at)
        return tr("Loading");
    const QString next = common::dueText(at->nextAction.due, today());
    const QString pastDue = at->daysPastDue > 0
                                //: part of the sentence that says a row: "213 days past due"
                                ? tr("%1 past due").arg(common::daysText(at->daysPastDue))
                                : tr("nothing past due");
    //: a row of the queue in one sentence: debtor, number, creditor, balance, days past due, risk,
    //: status, next action
    const QString row =
        tr("%1, account %2, %3, balance %4, %5, risk %6 of 100, %7, next action %8")
            .arg(at->debtor, at->number, at->creditor, common::moneyText(at->balance), pastDue,
                 common::countText(at->risk), common::statusWords(at->status), next);
    const QString call = callSentence(at->call, now());
    //: %1: the sentence of a row, %2: "may be called now"
    const QString whole = call.isEmpty() ? row : tr("%1, %2").arg(row, call);
    //: %1: the sentence of a row that is marked
    return m_marks->has(at->account) ? tr("marked, %1").arg(whole) : whole;
}

void QueueModel::setQuery(const ports::QueueQuery &query)
{
    if (m_loaded && query == m_query && !m_error)
        return;
    m_query = query;
    adopt();
}

void QueueModel::adopt()
{
    // The rows that are here stay on screen until the first new window is: no flash of nothing.
    ++m_asked;
    m_pending.clear();
    m_awaitsFirst = false;
    ask(0);
    // While it is awaited, painting the old rows must not ask for windows of the new query.
    m_awaitsFirst = true;
}

void QueueModel::ask(int window) const
{
    if (m_pending.contains(window) || m_awaitsFirst)
        return;
    m_pending.insert(window);
    auto *self = const_cast<QueueModel *>(this);
    m_queue.window(
        m_query, qint64(window) * kWindow, kWindow,
        ports::guarded<ports::QueueWindow>(self, [self, asked = m_asked, window](auto answer) {
            self->onWindow(asked, window, std::move(answer));
        }));
}

void QueueModel::onWindow(quint64 asked, int window, ports::Result<ports::QueueWindow> answer)
{
    if (asked != m_asked)
        return;
    m_pending.remove(window);
    m_awaitsFirst = false;
    if (!answer) {
        setError(answer.error());
        if (!m_loaded) {
            m_loaded = true;
            Q_EMIT loaded();
        }
        return;
    }
    setError(std::nullopt);
    setHeld(*answer);
    if (asked != m_shown)
        takeFirst(std::move(*answer));
    else
        take(window, std::move(*answer));
}

void QueueModel::takeFirst(ports::QueueWindow &&answer)
{
    beginResetModel();
    m_shown = m_asked;
    m_windows.clear();
    m_used.clear();
    m_pending.clear();
    m_generation = answer.generation;
    m_total = int(qMin<qint64>(answer.total, 40'000'000)); // pixel heights are int
    m_callable = int(qMin<qint64>(answer.callable, m_total));
    m_windows.insert(0, std::move(answer.rows));
    m_used.append(0);
    m_readAt = m_clock.now();
    m_loaded = true;
    endResetModel();
    Q_EMIT loaded();
    Q_EMIT newerOrder(0, 0, 0);
}

void QueueModel::take(int window, ports::QueueWindow &&answer)
{
    const bool changedOrder = answer.generation != m_generation;
    m_windows.insert(window, std::move(answer.rows));
    m_used.removeOne(window);
    m_used.append(window);
    dropOldest();
    const int first = window * kWindow;
    const int last = qMin(m_total, first + kWindow) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
    // A window of a later order fills its place; the notice offers to read the whole again.
    if (changedOrder)
        checkTop();
}

void QueueModel::refresh(const ports::ChangeSet &changes, int first, int last)
{
    if (!m_loaded || m_total == 0 || m_error) {
        adopt();
        return;
    }
    bool touched = changes.everything;
    for (auto it = changes.accounts.constBegin(); !touched && it != changes.accounts.constEnd();
         ++it)
        touched = rowOf(*it) >= 0;
    if (!touched) {
        checkTop();
        return;
    }
    const int from = qMax(0, first - 20);
    const int count = qBound(1, last - from + 40, kRefreshAtMost);
    m_queue.window(m_query, from, count,
                   ports::guarded<ports::QueueWindow>(this, [this, asked = m_asked](auto answer) {
                       if (asked == m_asked && answer)
                           patch(*answer);
                   }));
}

void QueueModel::patch(const ports::QueueWindow &answer)
{
    m_readAt = m_clock.now();
    setHeld(answer);
    for (const ports::QueueRow &fresh : answer.rows) {
        const int at = rowOf(fresh.account);
        if (at < 0)
            continue;
        m_windows[at / kWindow][size_t(at % kWindow)] = fresh;
        Q_EMIT dataChanged(index(at, 0), index(at, kColumns - 1));
    }
    if (answer.generation != m_generation || answer.total != m_total)
        checkTop();
}

void QueueModel::checkTop()
{
    const ports::QueueRow *top = row(0);
    if (!top) {
        Q_EMIT newerOrder(0, 0, 0);
        return;
    }
    m_queue.indexOf(m_query, top->account,
                    ports::guarded<qint64>(this, [this, asked = m_asked](auto index) {
                        if (asked == m_asked && index)
                            checkLength(int(qMax<qint64>(0, *index)));
                    }));
}

void QueueModel::checkLength(int atTop)
{
    m_queue.window(
        m_query, 0, 1,
        ports::guarded<ports::QueueWindow>(this, [this, asked = m_asked, atTop](auto answer) {
            if (asked != m_asked || !answer)
                return;
            setHeld(*answer);
            Q_EMIT newerOrder(atTop, int(answer->total - m_total),
                              int(answer->callable) - m_callable);
        }));
}

void QueueModel::setError(const std::optional<base::Error> &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

void QueueModel::setHeld(const ports::QueueWindow &answer)
{
    const bool held = !answer.held.isEmpty();
    if (held != std::exchange(m_held, held))
        Q_EMIT heldChanged();
}

void QueueModel::dropOldest()
{
    while (m_used.size() > kKeptWindows)
        m_windows.remove(m_used.takeFirst());
}

} // namespace dunlin::queue
