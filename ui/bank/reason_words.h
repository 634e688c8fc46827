// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::bank {

/// Why a line of the statement was proposed for an account, in the desk's language: the matcher
/// says it in English, clause by clause. A clause that is not known stays as it is.
QString reasonWords(const QString &english);

} // namespace dunlin::bank
