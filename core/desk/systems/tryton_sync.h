// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/systems/connectors.h"

namespace dunlin::desk {

/// Input error: settings that cannot be used, in words.
base::Status checkTryton(const QJsonObject &settings);

/// Takes open receivables of the company in as items of its customers, with due dates and contact
/// data; payments of either side are told to the other, each once; whether Tryton may dun an item
/// is kept as it is here (docs/connectors.md).
base::Status runTryton(ConnectorRun &run);

} // namespace dunlin::desk
