// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/attachments.h"

#include <span>
#include <vector>

/// The bytes of a file as they stand in a ledger: in parts, each sealed (XChaCha20-Poly1305, a
/// random nonce) with the file's own key and bound to its file and place. Pure but for the random
/// numbers. docs/adr/0041.
namespace dunlin::desk {

/// A fresh key, kAttachmentKeyBytes long.
QByteArray newAttachmentKey();

/// `added` says key and size; `content` are its bytes.
std::vector<domain::AttachmentPart> sealedParts(base::AccountId account, base::EventId attachment,
                                                const domain::AttachmentAdded &added,
                                                QByteArrayView content);

/// The bytes again, from parts in any order. NotFound while some are missing; StoreCorrupt when
/// one was changed or they are not what `file` says.
base::Result<QByteArray> openParts(const domain::AttachmentState &file,
                                   std::span<const domain::AttachmentPart> parts);

} // namespace dunlin::desk
