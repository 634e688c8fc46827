// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/messages/transport.h"
#include "core/desk/office.h"

#include <vector>

namespace dunlin::desk {

/// The letters of a batch as they were sent, out of the ledger, by id: printed again they give the
/// same bytes. NotFound when the office has sent no such batch.
base::Result<std::vector<OutgoingMessage>> lettersOf(Office &office, const QString &batch);

/// Ids of the letters that a batch is to have now: those that the ledger says were sent with it.
base::Result<std::vector<base::EventId>> sentInBatch(Office &office, const QString &batch);

} // namespace dunlin::desk
