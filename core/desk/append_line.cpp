// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_line.h"

#include "core/desk/debtor_accounts.h"
#include "core/desk/ledger_view.h"
#include "core/desk/payment_preview.h"
#include "core/desk/terms_keeper.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/event_codec.h"
#include "core/domain/statement.h"
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
    const QString creditor = line.data.value(QLatin1String("creditor")).toString();
    if (creditor.isEmpty() && accounts.size() == 1)
        return accounts.front();
    if (creditor.isEmpty()) {
        return fail(ErrorCode::Input, QStringLiteral("several creditors use the number %1; say "
                                                     "which with \"creditor\"")
                                          .arg(line.account));
    }
    DUNLIN_TRY_VALUE(const auto names, creditorNames(author.connection, author.tenant));
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(const auto state,
                         stateNow(author.connection, author.tenant, account, author.context));
        if (names.value(state.creditor) == creditor)
            return account;
    }
    return fail(ErrorCode::NotFound,
                QStringLiteral("%1 has no account %2").arg(creditor, line.account));
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

/// A payment over all accounts of the debtor: one event for each that gets a part.
bool isLinked(const Line &line)
{
    return line.kind == "payment" && line.data.value(QLatin1String("linked")).toBool();
}

/// Makes the events of a line, in order.
class Drafts {
public:
    Drafts(const Line &line, const LineAuthor &author, LineEvents &out)
        : m_line(line)
        , m_author(author)
        , m_out(out)
    {}

    /// What the terms put in front of what the line asks for.
    void addFirst(base::AccountId to, std::vector<domain::Charged> charges)
    {
        for (domain::Charged &charge : charges)
            draft(to, std::move(charge));
    }
    /// The line's id is that of the first of these.
    void add(base::AccountId to, domain::Payload payload)
    {
        domain::Event &event = draft(to, std::move(payload));
        if (m_named)
            return;
        m_named = true;
        if (m_line.id)
            event.envelope.id = *m_line.id;
        m_out.id = event.envelope.id;
    }

private:
    domain::Event &draft(base::AccountId to, domain::Payload payload)
    {
        domain::Event event = m_author.author.draft(to, std::move(payload), m_author.actor);
        event.envelope.occurred = m_line.at;
        m_out.events.push_back(std::move(event));
        return m_out.events.back();
    }

    const Line &m_line;
    const LineAuthor &m_author;
    LineEvents &m_out;
    bool m_named = false;
};

/// Shares a payment over the debtor's accounts.
base::Status addLinked(const domain::PaymentReceived &payment, base::AccountId account,
                       const LineAuthor &author, Drafts &drafts)
{
    DUNLIN_TRY_VALUE(const auto shares, previewNow(author.connection, author.tenant, account,
                                                   payment, true, author.context));
    for (const ports::PaymentShare &share : shares) {
        domain::PaymentReceived part = payment;
        part.amount = share.amount;
        if (share.account != account)
            part.item.reset();
        drafts.addFirst(share.account, share.preview.posted);
        drafts.add(share.account, part);
    }
    return {};
}

/// Whether an event says what the line says: then the line is sent again, else the id is taken.
base::Status checkSame(const store::LedgerEvent &stored, Line line,
                       const domain::AccountState &state, const LineContext &context)
{
    const auto taken = [&] {
        return fail(ErrorCode::Input, QStringLiteral("another event has the id %1")
                                          .arg(QString::fromLatin1(stored.id.toHex())));
    };
    // Its parts stand on several accounts and are not the sum.
    if (isLinked(line))
        return stored.kind == "payment" ? base::Status() : base::Status(taken());
    const bool apart = stored.account == domain::careFileOf(state.debtor.id);
    if (stored.account != state.id && !apart)
        return taken();
    const auto event = domain::decodeEvent(stored.raw);
    // A contact carries a decision of its own; a change names the state it replaced.
    if (line.kind == "contact" || line.kind == "reservation" || line.kind == "plan_changed"
        || line.kind == "override_decision")
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
    context.managesTerms = setsTerms(author.role);
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
    context.shares = author.shares;
    context.refused = author.refused;
    if (line.kind == "contact" || line.kind == "reservation") {
        store::QueueWindows windows(author.connection, author.tenant);
        DUNLIN_TRY_VALUE(context.others, otherAccounts(author.connection, author.tenant, windows,
                                                       state, now.fold()));
    }
    DUNLIN_TRY_VALUE(auto all, admittedOf(line, state, context));
    Drafts drafts(line, author, out);
    for (Admitted &one : all) {
        const auto *payment = std::get_if<domain::PaymentReceived>(&one.payload);
        if (payment && isLinked(line)) {
            DUNLIN_TRY(addLinked(*payment, account, author, drafts));
            continue;
        }
        if (payment) {
            drafts.addFirst(account, domain::postedBefore(account, known, *payment, context.fold,
                                                          shippedRates()));
        }
        const base::AccountId to = accountOf(state, one.payload);
        drafts.add(to, std::move(one.payload));
        if (!one.beyond.isEmpty()) {
            out.requested = true;
            out.reason =
                QStringLiteral("needs approval: %1").arg(one.beyond.join(QStringLiteral("; ")));
        }
    }
    return out;
}

} // namespace dunlin::desk
