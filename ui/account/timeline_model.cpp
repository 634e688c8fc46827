// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/timeline_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

namespace dunlin::account {

namespace {

const QByteArray kLiveKey = QByteArrayLiteral("live");

} // namespace

TimelineModel::TimelineModel(const base::Clock &clock, QByteArray zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
{}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const TimelineRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole: return common::fullText(entry.at, m_zone);
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, entry.detail, entry.body, whenText(index.row())};
        if (entry.reversed)
            parts << tr("taken back");
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QString TimelineModel::whenText(int index) const
{
    const TimelineRow &entry = row(index);
    if (entry.key == kLiveKey)
        return common::durationText(int((m_clock.now().ms - entry.at.ms) / 1000));
    return common::relativeText(entry.at, m_clock.now(), m_zone, entry.dateOnly);
}

void TimelineModel::reset(std::vector<TimelineRow> all)
{
    beginResetModel();
    m_all = std::move(all);
    m_live.reset();
    m_filter = TimelineFilter::All;
    m_rows = visible();
    endResetModel();
}

void TimelineModel::update(std::vector<TimelineRow> all)
{
    m_all = std::move(all);
    apply(visible());
}

void TimelineModel::setFilter(TimelineFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows = visible();
    endResetModel();
}

void TimelineModel::setLiveCall(const std::optional<LiveCall> &call)
{
    if (call == m_live)
        return;
    m_live = call;
    apply(visible());
}

void TimelineModel::refreshTimes(bool all)
{
    if (!m_rows.empty() && (all || m_live)) {
        const int last = all ? int(m_rows.size()) - 1 : 0;
        Q_EMIT dataChanged(index(0), index(last), {Qt::DisplayRole});
    }
}

std::vector<TimelineRow> TimelineModel::visible() const
{
    std::vector<TimelineRow> rows;
    rows.reserve(m_all.size() + 1);
    if (m_live) {
        TimelineRow live;
        live.key = kLiveKey;
        live.at = m_live->since;
        live.icon = QStringLiteral("telephone-outbound");
        live.tint = TimelineTint::Accent;
        live.title = tr("Call in progress");
        live.detail = common::phoneText(m_live->number);
        rows.push_back(live);
    }
    for (const TimelineRow &entry : m_all) {
        if (entry.isIn(m_filter))
            rows.push_back(entry);
    }
    return rows;
}

// New entries come at the top and a reload changes little: what both ends share stays, what is
// between is exchanged.
void TimelineModel::apply(std::vector<TimelineRow> next)
{
    size_t tail = 0;
    while (tail < m_rows.size() && tail < next.size()
           && m_rows[m_rows.size() - 1 - tail].key == next[next.size() - 1 - tail].key)
        ++tail;
    size_t head = 0;
    while (head + tail < m_rows.size() && head + tail < next.size()
           && m_rows[head].key == next[head].key)
        ++head;
    const int gone = int(m_rows.size() - head - tail);
    const int come = int(next.size() - head - tail);
    const auto from = std::ptrdiff_t(head);
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head) + gone - 1);
        m_rows.erase(m_rows.begin() + from, m_rows.begin() + from + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(head), int(head) + come - 1);
        m_rows.insert(m_rows.begin() + from, next.begin() + from, next.begin() + from + come);
        endInsertRows();
    }
    for (size_t i = 0; i < next.size(); ++i) {
        if (m_rows[i] == next[i])
            continue;
        m_rows[i] = std::move(next[i]);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

} // namespace dunlin::account
