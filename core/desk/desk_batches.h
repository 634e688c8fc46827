// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/payment_batches.h"

namespace dunlin::desk {

/// Batches of payments on a profile: the draft is in the outbox's file, lines are read on the
/// reader's thread, payments recorded on the store's.
class DeskBatches final : public ports::PaymentBatches {
public:
    explicit DeskBatches(WorkstationCore &core) : m_core(core) {}

    void begin(ports::Reply<ports::BatchStart> reply) override;
    void saveDraft(const ports::BatchDraft &draft, ports::Reply<bool> reply) override;
    void check(const ports::BatchDraft &draft, ports::Reply<ports::BatchCheck> reply) override;
    void close(const ports::BatchDraft &draft, ports::Reply<ports::BatchClosed> reply) override;

private:
    bool refuse(base::Error *why) const;
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
