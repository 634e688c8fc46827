// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::strategy {

/// What readers and checkers of the core say in English about a strategy ("line 1, column 4:
/// expected ")""), in the desk's language; a sentence that is not known stays as it is.
QString problemWords(const QString &english);

} // namespace dunlin::strategy
