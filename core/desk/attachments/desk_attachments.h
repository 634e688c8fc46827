// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/worker.h"
#include "core/desk/workstation_core.h"
#include "core/ports/attachment_desk.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace dunlin::desk {

/// Files on the accounts of a profile. Files of the machine are read and written on a thread of its
/// own, so that a slow disk holds up neither lists nor recordings.
class DeskAttachments final : public ports::AttachmentDesk {
public:
    explicit DeskAttachments(WorkstationCore &core) : m_core(core) {}
    /// Deletes what was written for other programs to show.
    ~DeskAttachments() override;

    void addFile(domain::AccountId account, const QString &path, const QString &text,
                 ports::Reply<ports::Saved> reply) override;
    void content(domain::AccountId account, domain::EventId file,
                 ports::Reply<ports::AttachmentContent> reply) override;
    void openOutside(domain::AccountId account, domain::EventId file,
                     ports::Reply<QString> reply) override;
    void saveAs(domain::AccountId account, domain::EventId file, const QString &path,
                ports::Reply<bool> reply) override;
    QString whyNotOutside() const override;

private:
    bool refuse(ports::Permission permission, base::Error *why) const;
    base::Result<ports::AttachmentContent> read(domain::AccountId account, domain::EventId file);
    base::Result<QString> writeOutside(const ports::AttachmentContent &content);

    WorkstationCore &m_core;
    std::unique_ptr<QTemporaryDir> m_outside; ///< on the worker
    Worker m_files;
};

} // namespace dunlin::desk
