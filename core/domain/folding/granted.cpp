// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/granted.h"

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

/// What it is once approved; nothing for plans and settlements.
std::optional<Payload> grantOf(const Proposal &proposal)
{
    if (const auto *promise = std::get_if<Promised>(&proposal))
        return Payload(*promise);
    if (const auto *waiver = std::get_if<InterestWaived>(&proposal))
        return Payload(*waiver);
    if (const auto *adjusted = std::get_if<Adjusted>(&proposal))
        return Payload(*adjusted);
    return std::nullopt;
}

const Event *requestOf(const std::vector<Seen> &seen, EventId id)
{
    const auto found = std::find_if(seen.begin(), seen.end(), [&](const Seen &s) {
        return s.live && s.event->envelope.id == id
               && std::holds_alternative<ApprovalRequested>(s.event->payload);
    });
    return found == seen.end() ? nullptr : found->event;
}

} // namespace

Granted::Granted(const std::vector<Seen> &seen) : m_seen(seen)
{
    std::vector<EventId> decided; // the first decision by another person holds
    for (size_t i = 0; i < seen.size(); ++i) {
        const auto *decision =
            seen[i].live ? std::get_if<ApprovalDecided>(&seen[i].event->payload) : nullptr;
        if (!decision)
            continue;
        const Envelope &by = seen[i].event->envelope;
        const Event *request = requestOf(seen, decision->of);
        if (!request || request->envelope.actor == by.actor
            || std::find(decided.begin(), decided.end(), decision->of) != decided.end())
            continue;
        decided.push_back(decision->of);
        auto payload = decision->approved
                           ? grantOf(std::get<ApprovalRequested>(request->payload).proposal)
                           : std::nullopt;
        if (!payload)
            continue;
        if (m_made.empty())
            m_with = seen;
        Event made;
        made.envelope = by;
        made.envelope.id = request->envelope.id;
        made.envelope.actor = request->envelope.actor;
        made.envelope.kind = kindOf(*payload);
        made.payload = std::move(*payload);
        m_made.push_back(std::move(made));
        const auto behind =
            m_with.begin() + std::ptrdiff_t(i) + 1 + std::ptrdiff_t(m_made.size() - 1);
        m_with.insert(behind, {&m_made.back(), seen[i].order, true});
    }
}

} // namespace dunlin::domain::folding
