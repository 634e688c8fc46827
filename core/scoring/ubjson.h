// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace dunlin::scoring {

/// Universal Binary JSON (draft 12, as XGBoost writes it, typed arrays included) as JSON text.
/// Input error when it is damaged, nests deeper than 100, or would be larger than 1 GiB.
base::Result<QByteArray> ubjsonToJson(const QByteArray &file);

} // namespace dunlin::scoring
