// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/client.h"

/// Shared by the files of the client machine.
namespace dunlin::sync {

inline constexpr qint64 kBackOffCapMs = 5 * 60'000;

template <class T>
std::optional<T> Client::stored(Moment now, base::Result<T> result)
{
    if (result)
        return std::move(*result);
    storeFailed(now, result.error());
    return std::nullopt;
}

} // namespace dunlin::sync
