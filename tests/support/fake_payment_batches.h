// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/payment_batches.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>
#include <vector>

namespace dunlin::testing {

/// PaymentBatches in memory: answers from the event loop. Amounts are decimal figures, accounts are
/// those put into `accounts` by what finds them.
class FakePaymentBatches final : public ports::PaymentBatches {
public:
    explicit FakePaymentBatches(QDate today);

    void begin(ports::Reply<ports::BatchStart> reply) override;
    void saveDraft(const ports::BatchDraft &draft, ports::Reply<bool> reply) override;
    void check(const ports::BatchDraft &draft, ports::Reply<ports::BatchCheck> reply) override;
    void close(const ports::BatchDraft &draft, ports::Reply<ports::BatchClosed> reply) override;

    ports::BatchDraft kept; ///< what saveDraft was given last
    int saves = 0;
    std::vector<ports::BatchDraft> closed;
    bool postedBefore = false;
    std::optional<base::Error> failClosing;
    /// What a text finds; several: one must be chosen.
    QHash<QString, std::vector<ports::BatchCandidate>> accounts;

private:
    template <class T>
    void answer(ports::Reply<T> reply, base::Result<T> result);
    ports::BatchCheck checkOf(const ports::BatchDraft &draft) const;

    QObject m_loop;
    QDate m_today;
};

} // namespace dunlin::testing
