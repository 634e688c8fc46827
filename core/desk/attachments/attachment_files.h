// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/desk/event_author.h"
#include "core/desk/work_rules.h"

namespace dunlin::desk {

/// A file as it is taken in.
struct FileTaken {
    QString name; ///< without folders
    QByteArray bytes;
    QString text; ///< what it is, in words
};

/// Reads a regular file of this machine, never more than any policy allows. Io and Input with one
/// sentence. Any thread.
base::Result<FileTaken> takeFile(const QString &path, const QString &text);

/// The events that put a file to an account, its parts first: so that nobody sees a file without
/// its bytes for longer than a sync takes. Input and Forbidden with one sentence. The last one is
/// the AttachmentAdded.
base::Result<std::vector<domain::Event>> eventsOfFile(const domain::AccountState &state,
                                                      const FileTaken &file,
                                                      const Recorder &recorder, EventAuthor &author,
                                                      base::Rng &rng, QDate day);

/// A file's bytes out of a ledger. NotFound while parts are missing.
base::Result<QByteArray> contentOf(store::Connection &connection, store::TenantKey tenant,
                                   const domain::AttachmentState &file);

/// The file of an account by its id, by the first digits of it, or by its name when only one has
/// it. NotFound and Input with one sentence. Removed files are found by their id only.
base::Result<domain::AttachmentState> fileNamed(const domain::AccountState &state,
                                                const QString &name);

/// ".pdf" and so on: what other programs know the kind by.
QString endingOf(domain::FileKind kind);

} // namespace dunlin::desk
