// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bank/statement.h"

#include <QtCore/QJsonObject>

namespace dunlin::exchange {

/// Statements of formats that have one payment a line (OFX, BAI2), as the readers gave them, to a
/// sink, as if they were camt. Statements of cards and investments are left out with a warning.
base::Status giveOfx(const QJsonObject &file, StatementSink &sink);
base::Status giveBai2(const QJsonObject &file, StatementSink &sink);

} // namespace dunlin::exchange
