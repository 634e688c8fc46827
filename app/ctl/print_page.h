// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace dunlin::ctl {

/// Makes a PDF of a page by dunlin-print, which stands beside this program. Io error in words.
base::Status printPage(const QString &html, const QString &file);

} // namespace dunlin::ctl
