// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account_views.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace dunlin::testing {

using namespace domain;

namespace {

EventId made(int number)
{
    EventId id;
    id.bytes[0] = 8;
    id.bytes[15] = std::uint8_t(number);
    return id;
}

/// What one event makes of an account, as far as screens show it.
struct Apply {
    AccountState &state;
    QDate today;
    int number;

    template <class Other>
    void operator()(const Other &) const
    {}
    void operator()(const Disputed &p) const
    {
        DisputeState dispute;
        dispute.id = made(number);
        dispute.items = p.items;
        dispute.amount = p.amount;
        dispute.category = p.category;
        dispute.opened = today;
        dispute.respondBy = p.respondBy.isValid() ? p.respondBy : today.addDays(14);
        dispute.disputed = Money::zero(state.currency);
        for (const ItemState &item : state.items) {
            if (p.items.empty() || std::count(p.items.begin(), p.items.end(), item.id) > 0)
                dispute.disputed += item.open.sum();
        }
        if (p.amount)
            dispute.disputed = *p.amount;
        state.disputed += dispute.disputed;
        state.disputes.push_back(dispute);
    }
    void operator()(const DisputeResolved &p) const
    {
        for (DisputeState &dispute : state.disputes) {
            if (dispute.id == p.of) {
                dispute.resolved = today;
                state.disputed -= dispute.disputed;
            }
        }
    }
    void operator()(const CreditNote &p) const { state.balances[Bucket::Principal] -= p.amount; }
    void operator()(const HeldBack &p) const
    {
        state.holds.push_back({made(number), p.reason, p.from, p.until, false, {}});
        state.status = Status::OnHold;
    }
    void operator()(const HoldLifted &) const { state.status = Status::InContact; }
    void operator()(const CareEntered &p) const
    {
        CareState care;
        care.id = made(number);
        care.kind = p.kind;
        care.from = p.from;
        care.until = p.until;
        care.advice = p.advice;
        if (p.kind == CareKind::Vulnerability)
            care.contactFrom = p.from.addDays(30);
        state.care.push_back(care);
        state.status = Status::OnHold;
    }
    void operator()(const CareEnded &) const { state.status = Status::InContact; }
};

bool spreads(const Payload &payload)
{
    return std::holds_alternative<CareEntered>(payload)
           || std::holds_alternative<CareEnded>(payload);
}

} // namespace

template <class T>
void FakeAccountViews::answer(ports::Reply<T> reply, base::Result<T> result)
{
    auto run = [reply = std::move(reply), result = std::move(result)] { reply(result); };
    if (hold)
        held.push_back(std::move(run));
    else
        QTimer::singleShot(0, &m_loop, std::move(run));
}

void FakeAccountViews::foresee(AccountId account, std::vector<Payload> payloads,
                               ports::Reply<ports::Foreseen> reply)
{
    asked.push_back(payloads);
    if (refusal)
        return answer<ports::Foreseen>(std::move(reply), base::fail(*refusal));
    const ports::AccountPage page = m_desk.pageOf(account);
    ports::Foreseen out;
    out.before = out.after = page.state;
    int number = 1;
    for (const Payload &payload : payloads) {
        std::visit(Apply{out.after, m_today, number++}, payload);
        if (!spreads(payload))
            continue;
        for (const ports::LinkedAccount &linked : page.linked) {
            if (linked.account != account)
                out.others.push_back(linked);
        }
    }
    answer<ports::Foreseen>(std::move(reply), out);
}

void FakeAccountViews::asOf(AccountId account, const ports::PastMoment &moment,
                            ports::Reply<ports::PastPage> reply)
{
    moments.push_back(moment);
    ports::PastPage past;
    past.page = m_desk.pageOf(account);
    const base::Instant at = moment.at ? *moment.at : moment.known.value_or(base::Instant{});
    past.today = base::dateIn(at, QByteArrayLiteral("UTC"));
    std::erase_if(past.page.state.timeline,
                  [&](const TimelineEntry &entry) { return at < entry.at; });
    past.page.state.exists = !past.page.state.timeline.empty();
    answer<ports::PastPage>(std::move(reply), past);
}

void FakeAccountViews::span(AccountId account, ports::Reply<ports::PastSpan> reply)
{
    ports::PastSpan span;
    for (const TimelineEntry &entry : m_desk.pageOf(account).state.timeline) {
        span.happened.push_back(entry.at);
        span.heard.push_back(entry.at.plusMs(base::kMsPerDay));
    }
    answer<ports::PastSpan>(std::move(reply), span);
}

void FakeAccountViews::origins(AccountId, ports::Reply<std::vector<ports::PointOrigin>> reply)
{
    answer<std::vector<ports::PointOrigin>>(std::move(reply), known);
}

} // namespace dunlin::testing
