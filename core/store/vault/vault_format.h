// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault/page_cipher.h"

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

#include <array>
#include <cstring>
#include <span>

namespace dunlin::store::vault {

// The numbers of docs/encryption.md. On disk: a change is a new magic.
inline constexpr int kPage = 8192;
inline constexpr int kReserve = PageCipher::kOverhead; ///< at the end of each page of the database
inline constexpr int kMagic = 8;
inline constexpr int kKeyCheck = 8;
/// Of page 1 in the open: magic, key check, and eight bytes of SQLite's header that are the same in
/// every such file but for the journal mode.
inline constexpr int kOpenHeader = 24;
inline constexpr char kMagicText[kMagic + 1] = "DunlinV1";
inline constexpr char kSqliteMagic[17] = "SQLite format 3"; // with its zero

inline constexpr int kWalHeader = 32;
inline constexpr int kWalHeaderStored = kWalHeader + PageCipher::kOverhead;
inline constexpr int kFrameHead = 24;
/// A frame's head is sealed together with the number of its transaction within this WAL.
inline constexpr int kFrameHeadText = kFrameHead + 8;
inline constexpr int kFrameHeadStored = kFrameHeadText + PageCipher::kOverhead;
inline constexpr int kFramePageStored = kPage + PageCipher::kOverhead;
inline constexpr int kFrame = kFrameHead + kPage;
inline constexpr int kFrameStored = kFrameHeadStored + kFramePageStored;

/// Rollback journals and temporary files: a run of bytes in blocks.
inline constexpr int kBlock = 4096;
inline constexpr int kBlockStored = kBlock + PageCipher::kOverhead;

/// What a piece is bound to: the file, the kind of piece, its place, and for some a little more.
class Binding {
public:
    Binding(const std::array<std::uint8_t, 16> &id, char kind, std::uint64_t place)
    {
        std::memcpy(m_bytes.data(), id.data(), id.size());
        m_bytes[16] = std::uint8_t(kind);
        qToBigEndian(place, m_bytes.data() + 17);
    }
    Binding &with(const std::uint8_t *more, int size)
    {
        std::memcpy(m_bytes.data() + m_size, more, std::size_t(size));
        m_size += std::size_t(size);
        return *this;
    }
    std::span<const std::uint8_t> bytes() const { return {m_bytes.data(), m_size}; }

private:
    std::array<std::uint8_t, 16 + 1 + 8 + kOpenHeader> m_bytes{};
    std::size_t m_size = 16 + 1 + 8;
};

} // namespace dunlin::store::vault
