// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_line.h"

#include "core/desk/debtor_accounts.h"
#include "core/desk/ledger_view.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/event_codec.h"
#include "core/store/event_store.h"
#include "core/store/queue_windows.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<base::AccountId> accountNamed(const Line &line, const LineAuthor &author)
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

/// What was to be agreed may stand there as the request for it; what was owed then is not owed now.
bool saysTheSame(const domain::Payload &stored, domain::Payload said)
{
    const auto *settled = std::get_if<domain::SettlementAgreed>(&stored);
    const auto *asked = std::get_if<domain::ApprovalRequested>(&stored);
    if (asked)
        settled = std::get_if<domain::SettlementAgreed>(&asked->proposal);
    if (auto *settlement = std::get_if<domain::SettlementAgreed>(&said); settlement && settled)
        settlement->owed = settled->owed;
    if (!asked)
        return stored == said;
    return std::visit([&](const auto &proposal) { return said == domain::Payload(proposal); },
                      asked->proposal);
}

/// Whether an event says what the line says: then the line is sent again, else the id is taken.
base::Status checkSame(const store::LedgerEvent &stored, Line line,
                       const domain::AccountState &state, const LineContext &context)
{
    const auto taken = [&] {
        return fail(ErrorCode::Input, QStringLiteral("another event has the id %1")
                                          .arg(QString::fromLatin1(stored.id.toHex())));
    };
    const bool apart = stored.account == domain::careFileOf(state.debtor.id);
    if (stored.account != state.id && !apart)
        return taken();
    const auto event = domain::decodeEvent(stored.raw);
    // A contact carries a decision of its own; a change names the state it replaced.
    if (line.kind == "contact" || line.kind == "plan_changed")
        return {};
    if (!line.data.contains(QLatin1String("at")))
        line.at = stored.occurred;
    DUNLIN_TRY_VALUE(const auto payloads, readPayloads(line, state, context));
    if (!event || payloads.empty() || !saysTheSame(event->payload, payloads.front()))
        return taken();
    return {};
}

} // namespace

Result<LineEvents> eventsOfLine(const Line &line, const LineAuthor &author)
{
    DUNLIN_TRY_VALUE(const base::AccountId account, accountNamed(line, author));
    DUNLIN_TRY_VALUE(const ApplyContext now,
                     withTerms(author.connection, author.tenant, author.context));
    DUNLIN_TRY_VALUE(const auto known, eventsOf(author.connection, author.tenant, account));
    const auto state = domain::fold(account, known, now.fold());
    LineContext context;
    // The office itself has every authority.
    const bool isUser = author.actor.startsWith(QLatin1String("user:"));
    context.recorder = {author.actor, isUser ? std::optional(author.role) : std::nullopt};
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
            out.requested = there->kind == "approval_requested";
            out.reason = QStringLiteral("it was recorded already");
            return out;
        }
    }
    if (line.kind == "contact") {
        store::QueueWindows windows(author.connection, author.tenant);
        DUNLIN_TRY_VALUE(context.others, otherAccounts(author.connection, author.tenant, windows,
                                                       state, now.fold()));
    }
    DUNLIN_TRY_VALUE(auto all, admittedOf(line, state, context));
    for (Admitted &one : all) {
        const base::AccountId to = accountOf(state, one.payload);
        domain::Event event = author.author.draft(to, std::move(one.payload), author.actor);
        event.envelope.occurred = line.at;
        if (line.id && out.events.empty())
            event.envelope.id = *line.id;
        out.events.push_back(std::move(event));
        if (!one.beyond.isEmpty()) {
            out.requested = true;
            out.reason =
                QStringLiteral("needs approval: %1").arg(one.beyond.join(QStringLiteral("; ")));
        }
    }
    out.id = out.events.front().envelope.id;
    return out;
}

} // namespace dunlin::desk
