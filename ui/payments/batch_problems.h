// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::payments {

/// Why a line of a batch cannot be posted, as a sentence in the desk's language; the desk says it
/// in English. One that is not known stays as it is.
QString batchProblemText(const QString &english);

} // namespace dunlin::payments
