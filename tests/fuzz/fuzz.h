// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <cstdint>
#include <cstdlib>

/// Targets for libFuzzer (./dev fuzz TARGET SECONDS): each feeds one reader of bytes from outside,
/// and holds what must be true of whatever it gives back.
namespace dunlin::fuzz {

inline QByteArray bytesOf(const std::uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// A reader broke its word: libFuzzer keeps the input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace dunlin::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size);
