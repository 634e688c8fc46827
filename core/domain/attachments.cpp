// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attachments.h"

#include <array>

namespace dunlin::domain {

namespace {

// By FileKind; on disk, do not change.
constexpr std::array<QByteArrayView, 8> kNames{"pdf", "png",   "jpeg", "text",
                                               "csv", "email", "word", "sheet"};

} // namespace

QByteArrayView name(FileKind kind)
{
    return kNames[size_t(kind)];
}

std::optional<FileKind> fileKindFromName(QByteArrayView name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return FileKind(i);
    }
    return std::nullopt;
}

base::AccountId attachmentFileOf(base::EventId attachment)
{
    return {base::derivedId("attachment" + attachment.toHex(), {})};
}

} // namespace dunlin::domain
