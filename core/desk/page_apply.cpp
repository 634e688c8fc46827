// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/page_apply.h"

#include "core/desk/ledger_view.h"
#include "core/desk/terms_keeper.h"
#include "core/desk/workstation_core.h"
#include "core/domain/event_codec.h"
#include "core/store/cache_store.h"
#include "core/store/event_store.h"
#include "core/store/projections.h"
#include "core/store/transaction.h"

#include <future>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using sync::AccountPart;

namespace {

/// A part of a page as the store takes it, and as rows when it is the whole account.
struct Readied {
    std::vector<store::LedgerEvent> events;
    std::optional<store::AccountProjection> rows;
    quint64 newestHlc = 0;
};

Readied ready(const AccountPart &part, const ApplyContext &context)
{
    Readied out;
    std::vector<domain::Event> decoded;
    for (const domain::StoredEvent &stored : part.events) {
        auto event = domain::decodeEvent(stored.raw);
        if (!event) {
            auto envelope = domain::decodeEnvelope(stored.raw);
            if (!envelope) {
                store::LedgerEvent unreadable;
                static_cast<domain::StoredEvent &>(unreadable) = stored;
                unreadable.kind = "unreadable";
                out.events.push_back(std::move(unreadable));
                decoded.push_back(domain::Event{});
                continue;
            }
            event = domain::Event{std::move(*envelope), domain::UnknownPayload{}};
        }
        out.newestHlc = std::max(out.newestHlc, event->envelope.hlc);
        out.events.emplace_back(stored, event->envelope);
        if (stored.verdict == domain::Verdict::Quarantined)
            event->payload = domain::UnknownPayload{};
        decoded.push_back(std::move(*event));
    }
    if (part.kind == AccountPart::Kind::Open && !part.account.isNull())
        out.rows = project(part.account, decoded, context);
    return out;
}

/// Decoding and folding is most of the work of a first sync: half of it goes to the other core.
std::vector<Readied> readyAll(const std::vector<AccountPart> &parts, const ApplyContext &context)
{
    std::vector<Readied> out(parts.size());
    const auto range = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            out[i] = ready(parts[i], context);
    };
    const size_t half = parts.size() / 2;
    if (half < 16) {
        range(0, parts.size());
        return out;
    }
    auto other = std::async(std::launch::async, range, half, parts.size());
    range(0, half);
    other.wait();
    return out;
}

/// The rows that a page changes, gathered so that they are written in few calls.
class RowWriter {
public:
    RowWriter(store::Connection &cache, const ApplyContext &context)
        : m_cache(cache)
        , m_context(context)
        , m_ledger(cache, WorkstationCore::kTenant)
    {}

    /// Rows of a whole account hold unless it has own events that the feed lacks.
    Status whole(base::AccountId account, Readied &&readied, size_t feedEvents)
    {
        DUNLIN_TRY_VALUE(const auto all, m_ledger.ofAccount(account));
        if (all.size() != feedEvents || !readied.rows)
            m_again.push_back(account);
        else
            m_rows.push_back(std::move(*readied.rows));
        return {};
    }
    void again(base::AccountId account) { m_again.push_back(account); }
    void allAgain()
    {
        for (const store::AccountProjection &row : m_rows)
            m_again.push_back(row.account.id);
        m_rows.clear();
    }
    void gone(base::AccountId account) { m_gone.push_back(account); }

    Result<std::vector<store::QueueMove>> flush()
    {
        store::Projections projections(m_cache, WorkstationCore::kTenant);
        DUNLIN_TRY_VALUE(auto moves, projections.save(m_rows));
        DUNLIN_TRY_VALUE(const auto removed, projections.remove(m_gone));
        DUNLIN_TRY_VALUE(const auto again,
                         refresh(m_cache, WorkstationCore::kTenant, m_again, m_context));
        moves.insert(moves.end(), removed.begin(), removed.end());
        moves.insert(moves.end(), again.begin(), again.end());
        return moves;
    }

private:
    store::Connection &m_cache;
    const ApplyContext &m_context;
    store::EventStore m_ledger;
    std::vector<store::AccountProjection> m_rows;
    std::vector<base::AccountId> m_again;
    std::vector<base::AccountId> m_gone;
};

Status applyPart(store::Connection &cache, const AccountPart &part, Readied &&readied,
                 RowWriter &rows, AppliedPage &out)
{
    store::CacheStore replica(cache, WorkstationCore::kTenant);
    const size_t count = readied.events.size();
    out.accounts.insert(part.account);
    out.newestHlc = std::max(out.newestHlc, readied.newestHlc);
    switch (part.kind) {
    case AccountPart::Kind::Drop:
        DUNLIN_TRY(replica.dropAccount(part.account));
        rows.gone(part.account);
        return {};
    case AccountPart::Kind::Open:
        DUNLIN_TRY(replica.replaceAccount(part.account, readied.events));
        DUNLIN_TRY(rows.whole(part.account, std::move(readied), count));
        break;
    case AccountPart::Kind::Change: {
        DUNLIN_TRY_VALUE(const qint64 added, replica.putFeedEvents(readied.events));
        if (added > 0)
            rows.again(part.account);
        break;
    }
    case AccountPart::Kind::Sum: out.accounts.remove(part.account); break;
    }
    DUNLIN_TRY_VALUE(const auto sum,
                     store::EventStore(cache, WorkstationCore::kTenant).sum(part.account));
    if (!(sum == part.sum)) {
        DUNLIN_TRY(replica.markDamaged(part.account));
        out.result.diverged.push_back(part.account);
    }
    return {};
}

} // namespace

Result<AppliedPage> applyPage(store::Connection &cache, const sync::PageChange &change,
                              const ApplyContext &given)
{
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(cache, WorkstationCore::kTenant, given));
    std::vector<Readied> readied = readyAll(change.accounts, context);
    AppliedPage out;
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(cache));
    const bool office = std::any_of(change.accounts.begin(), change.accounts.end(),
                                    [](const AccountPart &part) { return part.account.isNull(); });
    DUNLIN_TRY_VALUE(const auto terms,
                     TermsWatch::begin(cache, WorkstationCore::kTenant, given, office));
    store::CacheStore replica(cache, WorkstationCore::kTenant);
    DUNLIN_TRY_VALUE(auto position, replica.position());
    if (position.cursor != change.base.cursor || position.page != change.base.page)
        return fail(ErrorCode::Conflict, QStringLiteral("the page does not begin where we stand"));
    RowWriter rows(cache, context);
    for (size_t i = 0; i < change.accounts.size(); ++i)
        DUNLIN_TRY(applyPart(cache, change.accounts[i], std::move(readied[i]), rows, out));
    // What the page's own terms change was readied with the terms of before.
    DUNLIN_TRY_VALUE(const auto after, withTerms(cache, WorkstationCore::kTenant, given));
    if (office && !sameTerms(*context.terms, *after.terms))
        rows.allAgain();
    DUNLIN_TRY_VALUE(const auto affected, terms.affected(cache, WorkstationCore::kTenant, given));
    for (const base::AccountId &account : affected) {
        rows.again(account);
        out.accounts.insert(account);
    }
    DUNLIN_TRY_VALUE(out.moves, rows.flush());
    position.cursor = change.next.cursor;
    position.page = change.next.page;
    DUNLIN_TRY(replica.setPosition(position));
    DUNLIN_TRY(transaction.commit());
    return out;
}

} // namespace dunlin::desk
