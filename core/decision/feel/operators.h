// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/value.h"

#include <optional>

/// FEEL's operators on values. No value stands for FEEL's null: the operands do not go together.
namespace dunlin::feel {

using Truth = std::optional<bool>; ///< three-valued

Truth truthOf(const Value &value); ///< anything but a boolean is unknown
Value valueOf(Truth truth);

/// Equality (10.3.2.13, table 53): unknown for different kinds, but null equals only null.
Truth equal(const Value &left, const Value &right);
/// -1, 0, 1 for numbers, strings and what is measured in time; else nothing.
std::optional<int> compare(const Value &left, const Value &right);
/// Whether a value lies in a range.
Truth isWithin(const Value &value, const Range &range);

Value add(const Value &left, const Value &right);
Value subtract(const Value &left, const Value &right);
Value multiply(const Value &left, const Value &right);
Value divide(const Value &left, const Value &right);
Value negate(const Value &value);

/// A member of a context, or a property of a date, time, duration or range; nothing when there is
/// no such thing.
std::optional<Value> member(const Value &value, const QString &name);

} // namespace dunlin::feel
