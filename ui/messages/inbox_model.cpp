// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/inbox_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/messages/message_words.h"

#include <algorithm>

namespace dunlin::messages {

InboxModel::InboxModel(QByteArray zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{}

void InboxModel::setRows(std::vector<ports::InboxRow> rows, base::Instant now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

int InboxModel::indexOf(domain::EventId message) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const auto &row) { return row.id == message; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int InboxModel::open() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.open; }));
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString InboxModel::text(const ports::InboxRow &row, int column) const
{
    switch (column) {
    case At: return common::agoText(row.at, m_now, m_zone);
    case What: return inboxText(row);
    case Debtor: return common::isolated(row.debtor.isEmpty() ? row.number : row.debtor);
    case Subject: return row.subject.isEmpty() ? channelText(row.channel) : row.subject;
    default: return {};
    }
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ports::InboxRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == At ? common::fullText(row.at, m_zone) : text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() > At)
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                   + QStringLiteral(": ") + text(row, index.column());
        //: a line of the inbox read aloud: what, channel, debtor, subject, when, whether it is open
        return tr("%1, %2, %3, %4, %5, %6")
            .arg(text(row, What), channelText(row.channel), text(row, Debtor), text(row, Subject),
                 text(row, At), row.open ? tr("open") : tr("seen to"));
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return row.open && index.column() == Debtor ? style::font(style::Face::Strong)
                                                    : style::font(style::Face::Body);
    case Qt::ForegroundRole:
        if (!row.open)
            return style::color(style::Ink::Text3);
        if (index.column() == What)
            return style::color(common::toneInk(inboxTone(row)));
        return {};
    default: return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At: return tr("When");
    case What: return tr("What");
    case Debtor: return tr("Debtor");
    default: return tr("Subject");
    }
}

} // namespace dunlin::messages
