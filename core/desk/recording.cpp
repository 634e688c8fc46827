// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recording.h"

#include "core/base/hash.h"
#include "core/desk/ledger_view.h"
#include "core/desk/terms_keeper.h"
#include "core/domain/statement.h"

namespace dunlin::desk {

using base::Result;

namespace {

/// The payload, with the interest that the terms want posted in front of a payment.
std::vector<domain::Payload> withInterest(base::AccountId account, domain::Payload payload,
                                          const std::vector<domain::Event> &history,
                                          const domain::FoldContext &fold)
{
    std::vector<domain::Payload> all;
    if (const auto *payment = std::get_if<domain::PaymentReceived>(&payload)) {
        for (domain::Charged &charge :
             domain::postedBefore(account, history, *payment, fold, shippedRates()))
            all.emplace_back(std::move(charge));
    }
    all.push_back(std::move(payload));
    return all;
}

/// Judges and drafts what is recorded on one account.
class Drafting {
public:
    Drafting(WorkstationCore &core, const domain::FoldContext &fold, Recorder recorder)
        : m_core(core)
        , m_fold(fold)
        , m_recorder(std::move(recorder))
    {}

    base::Status add(Recording &recording, std::vector<domain::Event> history, base::Instant now)
    {
        domain::AccountState state = domain::fold(recording.account, history, m_fold);
        const base::Instant at = recording.occurred.value_or(now);
        ports::Saved saved;
        saved.account = recording.account;
        saved.at = now;
        std::optional<base::EventId> care;
        for (size_t i = 0; i < recording.payloads.size(); ++i) {
            domain::Payload &one = recording.payloads[i];
            pointToCare(one, care);
            auto payloads = withInterest(recording.account, std::move(one), history, m_fold);
            for (size_t k = 0; k < payloads.size(); ++k) {
                DUNLIN_TRY_VALUE(domain::Event event, draft(state, std::move(payloads[k]), at));
                if (i < recording.ids.size()) {
                    event.envelope.id = k + 1 == payloads.size()
                                            ? recording.ids[i]
                                            : idBefore(recording.ids[i], int(k));
                }
                if (std::holds_alternative<domain::CareEntered>(event.payload))
                    care = event.envelope.id;
                saved.events.push_back(event.envelope.id);
                events.push_back(event);
                if (event.envelope.account != recording.account)
                    continue;
                // What comes next is judged by what it leaves: a promise after a payment.
                history.push_back(std::move(event));
                state = domain::fold(recording.account, history, m_fold);
            }
        }
        saved.requested = std::exchange(m_asked, false);
        out.saved.push_back(std::move(saved));
        return {};
    }

    Recorded out;
    std::vector<domain::Event> events;

private:
    Result<domain::Event> draft(const domain::AccountState &state, domain::Payload payload,
                                base::Instant at)
    {
        const QDate day = base::dateIn(at, m_fold.officeZone);
        DUNLIN_TRY_VALUE(auto allowed, admitted(state, std::move(payload), m_recorder,
                                                state.agreementRules().on(day), day));
        m_asked = m_asked || !allowed.beyond.isEmpty();
        out.requested = out.requested || m_asked;
        const bool isContact = std::holds_alternative<domain::Contacted>(allowed.payload);
        const base::AccountId to = accountOf(state, allowed.payload);
        domain::Event event =
            m_core.author().draft(to, std::move(allowed.payload), m_recorder.actor);
        if (isContact)
            event.envelope.occurred = at;
        return event;
    }

    WorkstationCore &m_core;
    const domain::FoldContext &m_fold;
    const Recorder m_recorder;
    bool m_asked = false; ///< of the recording at hand
};

} // namespace

base::EventId idBefore(base::EventId id, int place)
{
    return {base::derivedId("before" + id.toHex(), QByteArray::number(place))};
}

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
    Drafting drafting(core, fold, {domain::actorOfUser(session.user), session.role});
    std::optional<base::AccountId> dropDraft;
    for (Recording &recording : recordings) {
        DUNLIN_TRY_VALUE(auto history,
                         eventsOf(stores.cache, WorkstationCore::kTenant, recording.account));
        DUNLIN_TRY(drafting.add(recording, std::move(history), context.now));
        if (recording.dropDraft)
            dropDraft = recording.account;
    }
    DUNLIN_TRY(core.keepOwn(stores, std::move(drafting.events), dropDraft));
    return std::move(drafting.out);
}

} // namespace dunlin::desk
