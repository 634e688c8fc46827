// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/attachments/attachment_box.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <QtCore/QtEndian>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AttachmentPart;
using domain::kAttachmentPartBytes;

static_assert(domain::kAttachmentKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

namespace {

constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// What a part is bound to: no part fits at another place or in another file.
QByteArray placeOf(base::EventId attachment, int part)
{
    QByteArray place = "attachment" + attachment.toBytes() + QByteArray(4, '\0');
    qToBigEndian<quint32>(quint32(part), place.data() + place.size() - 4);
    return place;
}

Result<QByteArray> openPart(const domain::AttachmentState &file, const AttachmentPart &part)
{
    const auto damaged = [&] {
        return fail(ErrorCode::StoreCorrupt,
                    QStringLiteral("part %1 of the file was changed").arg(part.part + 1));
    };
    if (part.sealed.size() <= kNonce + kTag)
        return damaged();
    const QByteArrayView nonce = QByteArrayView(part.sealed).first(kNonce);
    const QByteArrayView text = QByteArrayView(part.sealed).sliced(kNonce);
    const QByteArray place = placeOf(file.id, part.part);
    QByteArray open(text.size() - kTag, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char *>(open.data()), nullptr, nullptr, bytesOf(text),
            static_cast<unsigned long long>(text.size()), bytesOf(place),
            static_cast<unsigned long long>(place.size()), bytesOf(nonce), bytesOf(file.key))
        != 0)
        return damaged();
    return open;
}

} // namespace

QByteArray newAttachmentKey()
{
    QByteArray key(domain::kAttachmentKeyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

std::vector<AttachmentPart> sealedParts(base::AccountId account, base::EventId attachment,
                                        const domain::AttachmentAdded &added,
                                        QByteArrayView content)
{
    DUNLIN_ASSERT(added.key.size() == domain::kAttachmentKeyBytes && added.size == content.size());
    std::vector<AttachmentPart> parts;
    for (int i = 0; i < added.parts(); ++i) {
        const qsizetype from = i * kAttachmentPartBytes;
        const QByteArrayView text =
            content.sliced(from, std::min(kAttachmentPartBytes, content.size() - from));
        const QByteArray place = placeOf(attachment, i);
        QByteArray sealed(kNonce + text.size() + kTag, Qt::Uninitialized);
        auto *out = reinterpret_cast<unsigned char *>(sealed.data());
        randombytes_buf(out, size_t(kNonce));
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            out + kNonce, nullptr, bytesOf(text), static_cast<unsigned long long>(text.size()),
            bytesOf(place), static_cast<unsigned long long>(place.size()), nullptr, out,
            bytesOf(added.key));
        parts.push_back({account, attachment, i, std::move(sealed)});
    }
    return parts;
}

Result<QByteArray> openParts(const domain::AttachmentState &file,
                             std::span<const AttachmentPart> parts)
{
    if (file.key.size() != domain::kAttachmentKeyBytes)
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("the file has no key"));
    std::vector<const AttachmentPart *> inOrder(size_t(file.parts()), nullptr);
    for (const AttachmentPart &part : parts) {
        if (part.of == file.id && part.part < file.parts() && !inOrder[size_t(part.part)])
            inOrder[size_t(part.part)] = &part;
    }
    const auto missing = std::count(inOrder.begin(), inOrder.end(), nullptr);
    if (missing > 0) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("%1 of %2 parts of the file are not here yet; they come with "
                                   "the next sync")
                        .arg(missing)
                        .arg(file.parts()));
    }
    QByteArray all;
    all.reserve(file.size);
    for (const AttachmentPart *part : inOrder) {
        DUNLIN_TRY_VALUE(const QByteArray bytes, openPart(file, *part));
        all += bytes;
    }
    if (all.size() != file.size || base::sha256(all) != file.hash)
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("the file is not what it was"));
    return all;
}

} // namespace dunlin::desk
