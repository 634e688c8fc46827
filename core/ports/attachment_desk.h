// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachments.h"
#include "core/ports/account_desk.h"
#include "core/ports/reply.h"

namespace dunlin::ports {

/// A file's bytes, and what it is.
struct AttachmentContent {
    domain::AttachmentState file;
    QByteArray bytes;
};

/// Files on accounts. Every call is answered on the GUI thread; files are read and written on
/// threads of the desk's own. A file is removed as other things are recorded
/// (AgreementDesk::record).
class AttachmentDesk {
public:
    AttachmentDesk() = default;
    virtual ~AttachmentDesk() = default;
    AttachmentDesk(const AttachmentDesk &) = delete;
    AttachmentDesk &operator=(const AttachmentDesk &) = delete;

    /// Takes a file of this machine in: a regular file of an allowed kind, by its content, within
    /// the policy's size. Input with one sentence otherwise; Io when it cannot be read. `text`:
    /// what it is, in words.
    virtual void addFile(domain::AccountId account, const QString &path, const QString &text,
                         Reply<Saved> reply) = 0;
    /// NotFound while parts of it are still to come.
    virtual void content(domain::AccountId account, domain::EventId file,
                         Reply<AttachmentContent> reply) = 0;
    /// Writes it where only this user can read it, under a name by its kind, for another program to
    /// show; it is deleted when the profile is closed. Forbidden where the office lets nothing be
    /// copied from its laptops. Answers the path.
    virtual void openOutside(domain::AccountId account, domain::EventId file,
                             Reply<QString> reply) = 0;
    /// Saves a copy at a path of the user's choice; Forbidden as above.
    virtual void saveAs(domain::AccountId account, domain::EventId file, const QString &path,
                        Reply<bool> reply) = 0;
    /// Why nothing may leave this laptop; empty: it may.
    virtual QString whyNotOutside() const = 0;
};

} // namespace dunlin::ports
