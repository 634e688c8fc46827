// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace dunlin::ctl {

/// Compact JSON as lines for a person: `name: value`, a list of objects as a table. Keeps the order
/// of the keys. `json` is one value that this program wrote.
QByteArray textOfJson(const QByteArray &json);

} // namespace dunlin::ctl
