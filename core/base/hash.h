// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include "core/base/id.h"

#include <array>
#include <cstdint>

namespace dunlin::base {

using Hash32 = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4).
Hash32 sha256(QByteArrayView bytes);
/// SHA-256 over a then b, without joining them first.
Hash32 sha256(QByteArrayView a, QByteArrayView b);
QByteArray toBytes(const Hash32 &hash);
QByteArray toHex(const Hash32 &hash);

/// A deterministic UUIDv8 (RFC 9562 5.8) from SHA-256 of source and key, joined by a zero byte:
/// what a machine derives gets the same id on every machine and at every run.
Bytes16 derivedId(QByteArrayView source, QByteArrayView key);

} // namespace dunlin::base
