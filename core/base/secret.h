// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace dunlin::base {

/// Key bytes in memory of their own: never swapped out where the system allows it, never in a core
/// dump, between guard pages, overwritten when let go (libsodium's guarded allocation). A value;
/// copies share the memory. Thread safe to read.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over; the caller wipes its own copy (wipe()).
    explicit Secret(QByteArrayView bytes);
    /// So many bytes from the operating system.
    static Secret random(std::size_t size);

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::span<const std::uint8_t> bytes() const { return {m_bytes.get(), m_size}; }
    QByteArrayView view() const
    {
        return QByteArrayView(reinterpret_cast<const char *>(m_bytes.get()), qsizetype(m_size));
    }
    /// The bytes from `from`, `size` of them, as a secret of their own.
    Secret part(std::size_t from, std::size_t size) const;

    /// In constant time.
    bool operator==(const Secret &other) const;

private:
    std::shared_ptr<std::uint8_t> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites bytes that held a secret, also when the compiler sees that nobody reads them again.
void wipe(QByteArray &bytes);

/// 32 bytes for one purpose out of a 32-byte secret (BLAKE2b keyed with it; `purpose` is a constant
/// of the caller, `context` what it is for). One secret's purposes tell nothing of one another.
Secret derivedSecret(const Secret &secret, QByteArrayView purpose, QByteArrayView context = {});

} // namespace dunlin::base
