// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

/// Files on an account. What a file is stands on the account; its bytes stand sealed and in parts
/// on a file of their own (attachmentFileOf), so that an account is folded without them. A part of
/// the vocabulary of event.h, which includes this.
namespace dunlin::domain {

/// What a file is by its content, whatever it is called. Word and Sheet: Office Open XML.
enum class FileKind { Pdf, Png, Jpeg, Text, Csv, Email, Word, Sheet };
QByteArrayView name(FileKind kind);
std::optional<FileKind> fileKindFromName(QByteArrayView name);

/// So many bytes of a file are in one part: sealed and written as text it fits into an event.
inline constexpr qsizetype kAttachmentPartBytes = qsizetype(128) << 10;
/// No policy allows more (32 MiB).
inline constexpr qint64 kMaxAttachmentBytes = qint64(32) << 20;
inline constexpr int kAttachmentKeyBytes = 32;

/// A file was put to the account.
struct AttachmentAdded {
    QString fileName; ///< as it was called, without folders
    FileKind kind = FileKind::Text;
    qint64 size = 0;     ///< bytes; > 0
    base::Hash32 hash{}; ///< SHA-256 of the content
    QByteArray key;      ///< that its parts are sealed with, kAttachmentKeyBytes
    QString text;        ///< what it is, in words
    int parts() const { return int((size + kAttachmentPartBytes - 1) / kAttachmentPartBytes); }
    bool operator==(const AttachmentAdded &) const = default;
};

/// A part of a file's bytes, on attachmentFileOf(of).
struct AttachmentPart {
    base::AccountId account; ///< to which the file belongs: whoever may see that may see this
    base::EventId of;        ///< the AttachmentAdded
    int part = 0;            ///< from 0
    QByteArray sealed;       ///< nonce, text and tag
    bool operator==(const AttachmentPart &) const = default;
};

/// The file does not belong here any more. It stays in the history, and is shown no more.
struct AttachmentRemoved {
    base::EventId of;
    QString reason;
    bool operator==(const AttachmentRemoved &) const = default;
};

/// Where the parts of a file stand.
base::AccountId attachmentFileOf(base::EventId attachment);

struct AttachmentState {
    base::EventId id;
    QString fileName;
    FileKind kind = FileKind::Text;
    qint64 size = 0;
    base::Hash32 hash{};
    QByteArray key;
    QString text;
    QString by; ///< actor
    base::Instant at;
    QDate removed; ///< null while it belongs here
    QString removedBy;
    QString reason;
    bool isHere() const { return removed.isNull(); }
    int parts() const { return int((size + kAttachmentPartBytes - 1) / kAttachmentPartBytes); }
    bool operator==(const AttachmentState &) const = default;
};

} // namespace dunlin::domain
