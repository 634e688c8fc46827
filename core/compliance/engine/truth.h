// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>

namespace dunlin::compliance {

/// Kleene's three values. A fact that could not be established makes a condition Unknown, unless
/// the rest of it decides.
enum class Truth : qint8 { False = 0, Unknown = 1, True = 2 };

inline Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}
inline Truth both(Truth a, Truth b)
{
    return std::min(a, b);
}
inline Truth either(Truth a, Truth b)
{
    return std::max(a, b);
}
inline Truth negated(Truth a)
{
    return Truth(2 - qint8(a));
}

} // namespace dunlin::compliance
