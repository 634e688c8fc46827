// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/text_model.h"

#include "ui/common/money_text.h"
#include "ui/messages/message_words.h"

#include <algorithm>

namespace dunlin::messages {

void TextModel::setRows(std::vector<ports::TextRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TextModel::indexOf(domain::EventId text) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.id == text; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TextModel::waiting() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const auto &row) { return row.mayApprove; }));
}

int TextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString TextModel::text(const ports::TextRow &row, int column) const
{
    switch (column) {
    case Name: return textName(row.name);
    case Channel:
        return channelText(
            domain::fromName<domain::Channel>(row.channel).value_or(domain::Channel::Email));
    case Language:
        return row.jurisdiction.isEmpty()
                   ? languageText(row.language)
                   : QStringLiteral("%1, %2").arg(languageText(row.language), row.jurisdiction);
    case Version: return row.version == 0 ? QString(QChar(0x2014)) : common::countText(row.version);
    case Standing: return standingText(row.standing);
    default: return {};
    }
}

QVariant TextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ports::TextRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() > Name)
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                   + QStringLiteral(": ") + text(row, index.column());
        //: a text read aloud: name, channel, language and place, standing
        return tr("%1, %2, %3, %4")
            .arg(text(row, Name), text(row, Channel), text(row, Language), text(row, Standing));
    case Qt::TextAlignmentRole:
        return int((index.column() == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == Version)
            return style::figures(style::Face::Body);
        return style::font(index.column() == Name ? style::Face::Strong : style::Face::Body);
    case Qt::ForegroundRole:
        if (index.column() == Standing)
            return style::color(common::toneInk(standingTone(row.standing)));
        return {};
    default: return {};
    }
}

QVariant TextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Version ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Text");
    case Channel: return tr("Channel");
    case Language: return tr("Language");
    case Version: return tr("Version");
    default: return tr("Standing");
    }
}

} // namespace dunlin::messages
