// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_views.h"
#include "tests/support/fake_account_desk.h"

#include <functional>
#include <vector>

namespace dunlin::testing {

/// AccountViews over the pages of a FakeAccountDesk: foresees disputes, holds, care and decisions
/// well enough to look at, keeps what it was asked, refuses when told to.
class FakeAccountViews final : public ports::AccountViews {
public:
    FakeAccountViews(const FakeAccountDesk &desk, QDate today) : m_desk(desk), m_today(today) {}

    void foresee(domain::AccountId account, std::vector<domain::Payload> payloads,
                 ports::Reply<ports::Foreseen> reply) override;
    void asOf(domain::AccountId account, const ports::PastMoment &moment,
              ports::Reply<ports::PastPage> reply) override;
    void span(domain::AccountId account, ports::Reply<ports::PastSpan> reply) override;
    void origins(domain::AccountId account,
                 ports::Reply<std::vector<ports::PointOrigin>> reply) override;

    std::vector<std::vector<domain::Payload>> asked;
    std::vector<ports::PastMoment> moments;
    std::vector<ports::PointOrigin> known; ///< what `origins` answers
    std::optional<base::Error> refusal;
    /// While true, answers wait in `held`, in the order of the calls.
    bool hold = false;
    std::vector<std::function<void()>> held;

private:
    template <class T>
    void answer(ports::Reply<T> reply, base::Result<T> result);

    QObject m_loop;
    const FakeAccountDesk &m_desk;
    QDate m_today;
};

} // namespace dunlin::testing
