// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/page_apply.h"

#include "core/desk/ledger_view.h"
#include "core/desk/rows_anew.h"
#include "core/desk/terms_keeper.h"
#include "core/desk/workstation_core.h"
#include "core/domain/event_codec.h"
#include "core/store/cache_store.h"
#include "core/store/deferred_indices.h"
#include "core/store/deleted_bytes.h"
#include "core/store/event_store.h"
#include "core/store/packed_events.h"
#include "core/store/projections.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <future>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using sync::AccountPart;

/// A part of a page as the store takes it, and as rows when it is the whole account.
struct ReadyPage::Part {
    std::vector<store::LedgerEvent> events;
    std::optional<store::LedgerEvent> packed; ///< all of them, for an account that is not here yet
    std::optional<store::AccountProjection> rows;
    store::ProjectionTraits traits; ///< of the rows
    domain::AccountSum sum;         ///< of these events
    quint64 newestHlc = 0;
};

namespace {

using Readied = ReadyPage::Part;

Readied ready(const AccountPart &part, const ApplyContext &context)
{
    Readied out;
    std::vector<domain::Event> decoded;
    out.events.reserve(part.events.size());
    decoded.reserve(part.events.size());
    for (const domain::StoredEvent &stored : part.events) {
        out.sum.add(stored.id, stored.hash);
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
    if (part.kind == AccountPart::Kind::Open && !part.account.isNull()) {
        out.packed = store::packedRow(out.events);
        out.rows = project(part.account, decoded, context);
        if (out.rows)
            out.traits = store::Projections::traitsOf(*out.rows);
    }
    return out;
}

/// So many whole accounts in one page are written in blocks, and the readers begin anew.
constexpr std::ptrdiff_t kBulkFrom = 64;
/// Half of fewer parts is not worth another thread.
constexpr size_t kHelpFrom = 32;

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
    /// A whole account of which nothing was here: its events go in with others', in few calls.
    void fresh(base::AccountId account, Readied &&readied)
    {
        if (readied.packed)
            m_packed.push_back(std::move(*readied.packed));
        else
            std::move(readied.events.begin(), readied.events.end(), std::back_inserter(m_events));
        readied.events.clear();
        m_sums.emplace_back(account, readied.sum);
        if (!readied.rows)
            return;
        m_fresh.push_back(std::move(*readied.rows));
        m_freshTraits.push_back(std::move(readied.traits));
    }
    /// Before anything is read back of them.
    Status putFresh()
    {
        std::move(m_events.begin(), m_events.end(), std::back_inserter(m_packed));
        DUNLIN_TRY(store::CacheStore(m_cache, WorkstationCore::kTenant).putFresh(m_packed, m_sums));
        m_packed.clear();
        m_events.clear();
        m_sums.clear();
        return {};
    }
    void again(base::AccountId account) { m_again.push_back(account); }
    void allAgain()
    {
        for (auto *rows : {&m_rows, &m_fresh}) {
            for (const store::AccountProjection &row : *rows)
                m_again.push_back(row.account.id);
            rows->clear();
        }
        m_freshTraits.clear();
    }
    void gone(base::AccountId account) { m_gone.push_back(account); }

    Result<std::vector<store::QueueMove>> flush()
    {
        DUNLIN_TRY(putFresh());
        store::Projections projections(m_cache, WorkstationCore::kTenant);
        if (!m_fresh.empty()) {
            projections.beginBulk();
            DUNLIN_TRY(projections.save(m_fresh, m_freshTraits)); // many: the readers begin anew
            DUNLIN_TRY(projections.endBulk());
        }
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
    std::vector<store::AccountProjection> m_fresh; ///< of accounts that have no rows
    std::vector<store::ProjectionTraits> m_freshTraits;
    std::vector<store::LedgerEvent> m_packed; ///< of fresh accounts
    std::vector<store::LedgerEvent> m_events; ///< ditto, of those that are not packed
    std::vector<std::pair<base::AccountId, domain::AccountSum>> m_sums;
    std::vector<base::AccountId> m_again;
    std::vector<base::AccountId> m_gone;
};

Status applyPart(store::Connection &cache, const AccountPart &part, Readied &&readied,
                 RowWriter &rows, AppliedPage &out)
{
    store::CacheStore replica(cache, WorkstationCore::kTenant);
    const size_t count = readied.events.size();
    if (out.isBulk && part.kind == AccountPart::Kind::Open && !part.account.isNull()
        && readied.sum == part.sum) {
        DUNLIN_TRY_VALUE(const bool known, replica.has(part.account));
        if (!known) {
            out.accounts.insert(part.account);
            out.newestHlc = std::max(out.newestHlc, readied.newestHlc);
            rows.fresh(part.account, std::move(readied));
            return {};
        }
    }
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

/// A cache that is empty, and more than a page to come: the indices are made last.
Status beginFirstSync(store::Connection &cache, store::CacheStore &replica,
                      const sync::PageChange &change, AppliedPage &out)
{
    store::DeferredIndices indices(cache);
    DUNLIN_TRY_VALUE(out.isFirst, indices.areAway());
    const bool begins =
        change.base.cursor.isEmpty() && change.base.page.isEmpty() && !change.next.page.isEmpty();
    if (out.isFirst || !begins)
        return {};
    DUNLIN_TRY_VALUE(const qint64 known, replica.countAccounts());
    if (known > 0)
        return {};
    DUNLIN_TRY(indices.takeAway());
    out.isFirst = true;
    return {};
}

} // namespace

ReadyPage::ReadyPage(const sync::PageChange &change, const ApplyContext &context, bool helps)
    : m_parts(change.accounts.size())
    , m_context(context)
{
    const auto range = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            m_parts[i] = ready(change.accounts[i], context);
    };
    if (!helps || m_parts.size() < kHelpFrom) {
        range(0, m_parts.size());
        return;
    }
    const size_t half = m_parts.size() / 2;
    auto other = std::async(std::launch::async, range, half, m_parts.size());
    range(0, half);
    other.wait();
}

ReadyPage::~ReadyPage() = default;

bool ReadyPage::holdsUnder(const ApplyContext &now) const
{
    const auto same = [](const auto &a, const auto &b) {
        return a && b && (a == b || sameTerms(*a, *b));
    };
    return m_context.today == now.today && m_context.zone == now.zone
           && same(m_context.terms, now.terms) && same(m_context.startTerms, now.startTerms);
}

Result<AppliedPage> applyPage(store::Connection &cache, const sync::PageChange &change,
                              const ApplyContext &given, std::unique_ptr<ReadyPage> ready)
{
    const bool fills = change.base.cursor.isEmpty();
    if (fills)
        DUNLIN_TRY(cache.setFilling(true));
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(cache, WorkstationCore::kTenant, given));
    if (!ready || !ready->holdsUnder(context))
        ready = std::make_unique<ReadyPage>(change, context, true);
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
    DUNLIN_TRY(beginFirstSync(cache, replica, change, out));
    const auto opened =
        std::count_if(change.accounts.begin(), change.accounts.end(),
                      [](const AccountPart &part) { return part.kind == AccountPart::Kind::Open; });
    out.isBulk = out.isFirst || opened >= kBulkFrom;
    const bool drops =
        std::any_of(change.accounts.begin(), change.accounts.end(),
                    [](const AccountPart &part) { return part.kind == AccountPart::Kind::Drop; });
    if (drops) // nothing may stay of what this user may not see any more
        DUNLIN_TRY(store::DeletedBytes(cache).beginOverwriting());
    RowWriter rows(cache, context);
    for (size_t i = 0; i < change.accounts.size(); ++i)
        DUNLIN_TRY(applyPart(cache, change.accounts[i], std::move(ready->parts()[i]), rows, out));
    DUNLIN_TRY(rows.putFresh());
    // What the page's own terms change was readied with the terms of before.
    DUNLIN_TRY_VALUE(const auto after, withTerms(cache, WorkstationCore::kTenant, given));
    if (office && !sameTerms(*context.terms, *after.terms))
        rows.allAgain();
    DUNLIN_TRY_VALUE(const AffectedRows affected, affectedRows(cache, terms, given));
    out.rowsLater = affected.later;
    for (const base::AccountId &account : affected.now) {
        rows.again(account);
        out.accounts.insert(account);
    }
    DUNLIN_TRY_VALUE(out.moves, rows.flush());
    if (drops)
        DUNLIN_TRY(store::DeletedBytes(cache).endOverwriting());
    position.cursor = change.next.cursor;
    position.page = change.next.page;
    DUNLIN_TRY(replica.setPosition(position));
    const bool ends = out.isFirst && change.next.page.isEmpty();
    if (ends)
        DUNLIN_TRY(store::DeferredIndices(cache).makeAgain());
    DUNLIN_TRY(transaction.commit());
    out.context = after;
    if (fills && change.next.page.isEmpty())
        DUNLIN_TRY(cache.setFilling(false));
    if (drops)
        (void)cache.checkpoint(); // the log has the pages as they were; a failed one comes again
    return out;
}

} // namespace dunlin::desk
