// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/systems/connectors.h"

namespace dunlin::desk {

/// Input error: a mapping that cannot be used, in words.
base::Status checkRest(const QJsonObject &settings);
/// Takes the records in that are new or have changed, each once, and tells the other system what
/// the mapping's `back` wants told, each event until it was taken. A record that cannot be used is
/// counted and named; the others go in.
base::Status runRest(ConnectorRun &run);

} // namespace dunlin::desk
