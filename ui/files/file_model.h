// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::files {

/// The files of one account, the latest first; removed ones are not among them. GUI thread.
class FileModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Kind, Size, Added, By, Columns };

    FileModel(QByteArray zone, QObject *parent = nullptr);

    /// `now`: for "2 hours ago".
    void setFiles(const std::vector<domain::AttachmentState> &files, base::Instant now);
    const domain::AttachmentState &file(int row) const { return m_files[size_t(row)]; }
    int indexOf(domain::EventId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const domain::AttachmentState &file, int column) const;

    const QByteArray m_zone;
    base::Instant m_now;
    std::vector<domain::AttachmentState> m_files;
};

} // namespace dunlin::files
