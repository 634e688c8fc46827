// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recording.h"

#include "core/desk/ledger_view.h"
#include "core/desk/terms_keeper.h"
#include "core/domain/statement.h"

namespace dunlin::desk {

using base::Result;

namespace {

/// The payloads, with the interest that the terms want posted in front of the payment.
std::vector<domain::Payload> withInterest(Recording &recording,
                                          const std::vector<domain::Event> &history,
                                          const domain::FoldContext &fold)
{
    std::vector<domain::Payload> all;
    for (domain::Payload &payload : recording.payloads) {
        if (const auto *payment = std::get_if<domain::PaymentReceived>(&payload)) {
            for (domain::Charged &charge :
                 domain::postedBefore(recording.account, history, *payment, fold, shippedRates()))
                all.emplace_back(std::move(charge));
        }
        all.push_back(std::move(payload));
    }
    return all;
}

} // namespace

void pointToCare(domain::Payload &payload, const std::optional<base::EventId> &care)
{
    auto *detail = std::get_if<domain::CareDetail>(&payload);
    if (detail && detail->of.isNull() && care)
        detail->of = *care;
}

Result<Recorded> keepRecordings(WorkstationCore &core, WorkstationCore::Stores stores,
                                std::vector<Recording> recordings)
{
    DUNLIN_TRY_VALUE(const ApplyContext context,
                     withTerms(stores.cache, WorkstationCore::kTenant, core.applyContext()));
    const domain::FoldContext fold = context.fold();
    const ports::Session session = core.session();
    const Recorder recorder{domain::actorOfUser(session.user), session.role};
    Recorded out;
    std::vector<domain::Event> events;
    std::optional<base::AccountId> dropDraft;
    for (Recording &recording : recordings) {
        DUNLIN_TRY_VALUE(auto history,
                         eventsOf(stores.cache, WorkstationCore::kTenant, recording.account));
        domain::AccountState state = domain::fold(recording.account, history, fold);
        const base::Instant at = recording.occurred.value_or(context.now);
        const QDate day = base::dateIn(at, context.zone);
        ports::Saved saved;
        saved.account = recording.account;
        saved.at = context.now;
        std::vector<domain::Payload> payloads = withInterest(recording, history, fold);
        std::optional<base::EventId> care;
        for (domain::Payload &payload : payloads) {
            pointToCare(payload, care);
            DUNLIN_TRY_VALUE(auto allowed, admitted(state, std::move(payload), recorder,
                                                    state.agreementRules().on(day), day));
            out.requested = out.requested || !allowed.beyond.isEmpty();
            const bool isContact = std::holds_alternative<domain::Contacted>(allowed.payload);
            const base::AccountId to = accountOf(state, allowed.payload);
            domain::Event event =
                core.author().draft(to, std::move(allowed.payload), recorder.actor);
            if (isContact)
                event.envelope.occurred = at;
            if (std::holds_alternative<domain::CareEntered>(event.payload))
                care = event.envelope.id;
            saved.events.push_back(event.envelope.id);
            events.push_back(event);
            if (to != recording.account)
                continue;
            // What comes next is judged by what it leaves: a promise after a payment, for instance.
            history.push_back(std::move(event));
            state = domain::fold(recording.account, history, fold);
        }
        if (recording.dropDraft)
            dropDraft = recording.account;
        out.saved.push_back(std::move(saved));
    }
    DUNLIN_TRY(core.keepOwn(stores, std::move(events), dropDraft));
    return out;
}

} // namespace dunlin::desk
