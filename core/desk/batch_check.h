// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/desk/batch_ids.h"
#include "core/ports/payment_batches.h"

namespace dunlin::desk {

/// ports::PaymentBatches::check over a laptop's cache or an office.
base::Result<ports::BatchCheck> checkBatch(store::Connection &connection, store::TenantKey tenant,
                                           const ports::BatchDraft &draft,
                                           const ApplyContext &context);

/// One payment for each line that is not empty.
AccountPayments paymentsOf(const ports::BatchDraft &draft, const ports::BatchCheck &check);

/// A draft as it is kept.
QByteArray batchDraftToJson(const ports::BatchDraft &draft);
/// Nothing when it is not one.
std::optional<ports::BatchDraft> batchDraftFromJson(const QByteArray &json);

} // namespace dunlin::desk
