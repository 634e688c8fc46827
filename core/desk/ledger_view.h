// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event_codec.h"
#include "core/domain/fold.h"
#include "core/store/connection.h"
#include "core/store/event_store.h"
#include "core/store/ledger_event.h"

#include <QtCore/QHash>

#include <vector>

/// Reading the ledger as what it means: decoded events, states of accounts. Over any connection of
/// an office.db or a cache.db, on its thread.
namespace dunlin::desk {

/// Decodes verbatim bytes. Bytes that cannot be understood, and events that the server set aside
/// as quarantined, count as unknown events of that account: kept, without effect.
std::vector<domain::Event> decodeAll(const std::vector<store::LedgerEvent> &stored);

/// The same of one account of a block.
std::vector<domain::Event> decodeAll(const store::EventBlock &block,
                                     const store::EventBlock::Account &account,
                                     domain::Carried carried);

base::Result<std::vector<domain::Event>> eventsOf(store::Connection &connection,
                                                  store::TenantKey tenant, base::AccountId account);
/// NotFound when the account has no events. The context's terms are the caller's.
base::Result<domain::AccountState> stateOf(store::Connection &connection, store::TenantKey tenant,
                                           base::AccountId account,
                                           const domain::FoldContext &context);
/// Names of the creditors as projected.
base::Result<QHash<base::CreditorId, QString>> creditorNames(store::Connection &connection,
                                                             store::TenantKey tenant);

} // namespace dunlin::desk
