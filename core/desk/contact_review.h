// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office_core.h"
#include "core/store/ledger_event.h"

#include <span>

namespace dunlin::desk {

/// The office decides again on contacts that laptops recorded: it knows what the laptop did not,
/// calls of others and requests that came in meanwhile. A contact that should not have been made
/// stays; beside it stands a source fact "gate_breach" with {contact, decision, rule, sentence} for
/// review. On the writer's thread, inside a write, once the events and their projections are in.
base::Status reviewContacts(OfficeCore &core, store::Connection &connection,
                            std::span<const store::LedgerEvent> events);

} // namespace dunlin::desk
