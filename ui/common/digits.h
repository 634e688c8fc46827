// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::common {

/// The figures of a text that comes as it is ("08:00-19:00", "91-120"), in the locale's digits.
QString localDigits(QString text);

} // namespace dunlin::common
