// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/file_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/files/file_words.h"
#include "ui/style/tokens.h"

#include <algorithm>

namespace dunlin::files {

FileModel::FileModel(QByteArray zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{}

void FileModel::setFiles(const std::vector<domain::AttachmentState> &files, base::Instant now)
{
    beginResetModel();
    m_now = now;
    m_files.clear();
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        if (file->isHere())
            m_files.push_back(*file);
    }
    endResetModel();
}

int FileModel::indexOf(domain::EventId id) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&](const auto &file) { return file.id == id; });
    return found == m_files.end() ? -1 : int(found - m_files.begin());
}

int FileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int FileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString FileModel::text(const domain::AttachmentState &file, int column) const
{
    switch (column) {
    case Name: return common::isolated(file.fileName);
    case Kind: return kindText(file.kind);
    case Size: return sizeText(file.size);
    case Added: return common::agoText(file.at, m_now, m_zone);
    case By: return common::isolated(file.by.section(QLatin1Char(':'), 1));
    default: return {};
    }
}

QVariant FileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const domain::AttachmentState &file = m_files[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(file, index.column());
    case Qt::ToolTipRole:
        return index.column() == Added ? common::fullText(file.at, m_zone)
                                       : text(file, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() > Name)
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                   + QStringLiteral(": ") + text(file, index.column());
        //: a file read aloud: name, kind, size, when it was added, by whom
        return tr("%1, %2, %3, added %4 by %5")
            .arg(text(file, Name), text(file, Kind), text(file, Size), text(file, Added),
                 text(file, By));
    case Qt::TextAlignmentRole:
        return int((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == Name ? style::font(style::Face::Strong)
                                      : style::figures(style::Face::Body);
    default: return {};
    }
}

QVariant FileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Kind: return tr("Kind");
    case Size: return tr("Size");
    case Added: return tr("Added");
    default: return tr("By");
    }
}

} // namespace dunlin::files
