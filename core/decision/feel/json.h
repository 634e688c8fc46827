// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/decision/feel/value.h"

#include <QtCore/QByteArray>

namespace dunlin::feel {

/// JSON as FEEL values: numbers keep all their digits, objects become contexts. Dates stay strings
/// until a type asks for more. An Input error for what is no JSON or nests deeper than 200.
base::Result<Value> valueFromJson(const QByteArray &json);
/// The same back: numbers as JSON numbers, what is measured in time as the text of string().
QByteArray toJson(const Value &value);

} // namespace dunlin::feel
