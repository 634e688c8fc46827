// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <compare>
#include <cstdint>

namespace dunlin::domain {

/// An exact percentage with up to six decimals: 9.12 % is 9'120'000. May be negative.
struct Percent {
    std::int64_t micro = 0;
    constexpr auto operator<=>(const Percent &) const = default;
    Percent operator+(Percent other) const { return {micro + other.micro}; }

    /// Within +-1000 %; Input error otherwise.
    static base::Result<Percent> fromText(QByteArrayView text);
    /// Without trailing zeros: "9.12".
    QByteArray toText() const;
};
/// What 100 % is in micro units, as a factor: amount * micro / kPercentScale.
inline constexpr std::int64_t kPercentScale = 100'000'000;

} // namespace dunlin::domain
