// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace dunlin::base {

using Bytes16 = std::array<std::uint8_t, 16>;

/// Parses 32 hex digits (dashes allowed); nothing on any other text.
std::optional<Bytes16> bytes16FromHex(QByteArrayView hex);
/// 32 lower-case hex digits.
QByteArray bytes16ToHex(const Bytes16 &bytes);

/// A 16-byte identity that cannot be mistaken for another kind of identity. All zero means the
/// "null" id; fields that may be absent are std::optional, except AccountId, whose null value is
/// the scope of the whole office (creditors, for instance).
template <class Tag>
struct Id {
    Bytes16 bytes{};

    constexpr auto operator<=>(const Id &) const = default;

    constexpr bool isNull() const { return bytes == Bytes16{}; }
    QByteArray toHex() const { return bytes16ToHex(bytes); }
    QString toString() const { return QString::fromLatin1(toHex()); }
    /// The 16 raw bytes, as stored.
    QByteArray toBytes() const
    {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    }
    static std::optional<Id> fromHex(QByteArrayView hex)
    {
        if (auto parsed = bytes16FromHex(hex))
            return Id{*parsed};
        return std::nullopt;
    }
    /// From exactly 16 raw bytes.
    static std::optional<Id> fromBytes(QByteArrayView raw)
    {
        if (raw.size() != 16)
            return std::nullopt;
        Id id;
        std::memcpy(id.bytes.data(), raw.data(), 16);
        return id;
    }
};

template <class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

using EventId = Id<struct EventTag>;
using TenantId = Id<struct TenantTag>;
using AccountId = Id<struct AccountTag>;
using DebtorId = Id<struct DebtorTag>;
using CreditorId = Id<struct CreditorTag>;
using ItemId = Id<struct ItemTag>;
using ContactPointId = Id<struct ContactPointTag>;
using DeviceId = Id<struct DeviceTag>;
using UserId = Id<struct UserTag>;
using ImportId = Id<struct ImportTag>;

} // namespace dunlin::base

template <class Tag>
struct std::hash<dunlin::base::Id<Tag>> {
    size_t operator()(const dunlin::base::Id<Tag> &id) const noexcept { return qHash(id); }
};
