// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_line.h"

#include "core/desk/ledger_view.h"
#include "core/domain/event_codec.h"
#include "core/store/event_store.h"
#include "core/store/queue_windows.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<base::AccountId> accountOf(const Line &line, const LineAuthor &author)
{
    store::QueueWindows windows(author.connection, author.tenant);
    DUNLIN_TRY_VALUE(const auto accounts, windows.byNumber(line.account));
    if (accounts.empty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no account %1").arg(line.account));
    if (accounts.size() > 1)
        return fail(ErrorCode::Input,
                    QStringLiteral("several creditors use the number %1").arg(line.account));
    return accounts.front();
}

/// Whether an event says what the line says: then the line is sent again, else the id is taken.
base::Status checkSame(const store::LedgerEvent &stored, Line line,
                       const domain::AccountState &state, const LineContext &context)
{
    const auto taken = [&] {
        return fail(ErrorCode::Input, QStringLiteral("another event has the id %1")
                                          .arg(QString::fromLatin1(stored.id.toHex())));
    };
    if (stored.account != state.id)
        return taken();
    const auto event = domain::decodeEvent(stored.raw);
    // A plan's first instalment is a promise; a contact carries a decision of its own.
    if (line.kind == "plan" || line.kind == "contact")
        return {};
    if (!line.data.contains(QLatin1String("at")))
        line.at = stored.occurred;
    DUNLIN_TRY_VALUE(const auto payloads, readPayloads(line, state, context));
    if (!event || payloads.empty() || !(event->payload == payloads.front()))
        return taken();
    return {};
}

} // namespace

Result<LineEvents> eventsOfLine(const Line &line, const LineAuthor &author)
{
    DUNLIN_TRY_VALUE(const base::AccountId account, accountOf(line, author));
    DUNLIN_TRY_VALUE(const ApplyContext now,
                     withTerms(author.connection, author.tenant, author.context));
    DUNLIN_TRY_VALUE(const auto known, eventsOf(author.connection, author.tenant, account));
    const auto state = domain::fold(account, known, now.fold());
    LineContext context;
    context.actor = author.actor;
    context.officeZone = now.zone;
    context.decisionId = base::bytes16ToHex(author.rng.bytes16());
    context.today = now.today;
    context.managesTerms = author.role == ports::Role::Admin || author.role == ports::Role::Manager;
    context.events = known;
    context.fold = now.fold();
    LineEvents out;
    if (line.id) {
        DUNLIN_TRY_VALUE(const auto there,
                         store::EventStore(author.connection, author.tenant).find(*line.id));
        if (there) {
            DUNLIN_TRY(checkSame(*there, line, state, context));
            out.id = *line.id;
            return out;
        }
    }
    DUNLIN_TRY_VALUE(auto payloads, payloadsOf(line, state, context));
    for (domain::Payload &payload : payloads) {
        domain::Event event = author.author.draft(account, std::move(payload), author.actor);
        event.envelope.occurred = line.at;
        if (line.id && out.events.empty())
            event.envelope.id = *line.id;
        out.events.push_back(std::move(event));
    }
    out.id = out.events.front().envelope.id;
    return out;
}

} // namespace dunlin::desk
