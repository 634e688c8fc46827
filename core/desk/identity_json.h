// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/client_store.h"

#include <QtCore/QByteArray>

#include <optional>

namespace dunlin::desk {

/// A profile's identity as outbox.db keeps it.
QByteArray identityToJson(const sync::ClientIdentity &identity);
std::optional<sync::ClientIdentity> identityFromJson(const QByteArray &json);

} // namespace dunlin::desk
