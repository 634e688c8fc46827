// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/ports/payment_batches.h"

namespace dunlin::desk {

/// ports::PaymentBatches::check over a laptop's cache or an office.
base::Result<ports::BatchCheck> checkBatch(store::Connection &connection, store::TenantKey tenant,
                                           const ports::BatchDraft &draft,
                                           const ApplyContext &context);

/// The same for the same payments, in whatever order they are: how a batch that is entered again
/// is known. Of a draft whose every line can be posted.
domain::BatchId batchIdOf(const ports::BatchDraft &draft, const ports::BatchCheck &check);

/// One payment for each line that is not empty.
std::vector<std::pair<base::AccountId, domain::PaymentReceived>>
paymentsOf(const ports::BatchDraft &draft, const ports::BatchCheck &check);

/// A draft as it is kept.
QByteArray batchDraftToJson(const ports::BatchDraft &draft);
/// Nothing when it is not one.
std::optional<ports::BatchDraft> batchDraftFromJson(const QByteArray &json);

} // namespace dunlin::desk
