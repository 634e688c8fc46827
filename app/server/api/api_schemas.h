// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace dunlin::server {

/// The schemas of /openapi.json (JSON Schema 2020-12) as one JSON object.
QByteArray apiSchemas();

} // namespace dunlin::server
