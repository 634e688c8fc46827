// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace dunlin::exchange {

bool looksLikeBai2(const QByteArray &head);
/// BAI2 cash reporting (BAI Cash Management Balance Reporting, version 2) as `dunlinctl read`
/// prints it; amounts in minor units, as the file has them. Control totals and record counts are
/// checked: what does not hold is a warning. Input error: no account in it, or cut off.
base::Result<QJsonObject> readBai2(const QByteArray &bytes);

} // namespace dunlin::exchange
