// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bank/mt940_reader.h"

#include <QtCore/QJsonObject>

namespace dunlin::exchange {

QJsonObject mt940Json(const MtFile &file);

} // namespace dunlin::exchange
