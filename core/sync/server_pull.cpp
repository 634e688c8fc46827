// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/server_log.h"
#include "core/sync/server_parts.h"

#include <algorithm>

namespace dunlin::sync {

namespace {

using base::AccountId;
using domain::StoredEvent;

/// Accounts are looked up in runs of this many.
constexpr int kRun = 256;
/// What a line costs beside the event's own bytes.
constexpr qsizetype kLineBytes = 260;
constexpr qsizetype kAccountBytes = 160;

/// One pull, between the cursor the client stands at and a fixed target: the same answer from any
/// process at any time, because rows never change and order is commit order.
struct Span {
    Cursor from;
    Cursor target;
    qint64 head = 0;
    Membership before; ///< nothing at the start
    Membership now;
};

/// Fills one page, account by account.
class PageBuilder {
public:
    PageBuilder(ServerStore &store, const PullRequest &request, const Span &span, PullPage *page)
        : m_store(store)
        , m_request(request)
        , m_span(span)
        , m_page(page)
    {}

    Answer<bool> fill(PageToken at);

private:
    using Accounts = std::vector<AccountId>;
    Answer<Accounts> next(PullPart part, std::optional<AccountId> after);
    Answer<Accounts> fromStore(std::optional<AccountId> after, qint64 upTo, bool withOffice);
    Answer<Accounts> drops(std::optional<AccountId> after);
    Answer<Accounts> opens(std::optional<AccountId> after);
    Answer<Accounts> visible(std::optional<AccountId> after);
    Answer<bool> concerns(PullPart part, AccountId account);
    Answer<bool> add(PullPart part, AccountId account);
    Answer<domain::AccountSum> sumAtTarget(AccountId account);

    ServerStore &m_store;
    const PullRequest &m_request;
    const Span &m_span;
    PullPage *m_page;
    qsizetype m_bytes = 0;
};

std::vector<AccountId> sortedAfter(const QSet<AccountId> &set, std::optional<AccountId> after)
{
    std::vector<AccountId> out;
    for (const AccountId &account : set) {
        if (!after || account > *after)
            out.push_back(account);
    }
    std::sort(out.begin(), out.end());
    return out;
}

void keepFirst(std::vector<AccountId> *accounts)
{
    if (accounts->size() > size_t(kRun))
        accounts->resize(size_t(kRun));
}

Answer<PageBuilder::Accounts> PageBuilder::fromStore(std::optional<AccountId> after, qint64 upTo,
                                                     bool withOffice)
{
    SYNC_TRY_VALUE(Accounts accounts, m_store.accounts(after, upTo, kRun));
    if (withOffice && !after)
        accounts.insert(accounts.begin(), AccountId{});
    return accounts;
}

Answer<PageBuilder::Accounts> PageBuilder::drops(std::optional<AccountId> after)
{
    if (m_span.from.isStart())
        return Accounts{};
    if (m_span.now.everything) {
        SYNC_TRY_VALUE(Accounts erased, m_store.rules().erasedSince(m_span.from.seq, after, kRun));
        return erased;
    }
    if (m_span.before.everything)
        return fromStore(after, m_span.from.seq, false);
    Accounts accounts = sortedAfter(m_span.before.accounts, after);
    keepFirst(&accounts);
    return accounts;
}

Answer<PageBuilder::Accounts> PageBuilder::visible(std::optional<AccountId> after)
{
    if (m_span.now.everything)
        return fromStore(after, m_span.target.seq, true);
    Accounts accounts = sortedAfter(m_span.now.accounts, after);
    if (!after)
        accounts.insert(accounts.begin(), AccountId{});
    keepFirst(&accounts);
    return accounts;
}

Answer<PageBuilder::Accounts> PageBuilder::opens(std::optional<AccountId> after)
{
    if (m_span.from.isStart() || !m_span.before.everything)
        return visible(after);
    // Who saw everything gains nothing; only what did not agree is sent again.
    Accounts accounts =
        sortedAfter(QSet<AccountId>(m_request.reopen.begin(), m_request.reopen.end()), after);
    keepFirst(&accounts);
    return accounts;
}

Answer<PageBuilder::Accounts> PageBuilder::next(PullPart part, std::optional<AccountId> after)
{
    switch (part) {
    case PullPart::Drops: return drops(after);
    case PullPart::Opens: return opens(after);
    case PullPart::Changes: {
        if (m_span.from.isStart())
            return Accounts{};
        SYNC_TRY_VALUE(Accounts accounts,
                       m_store.touched(m_span.from.seq, m_span.target.seq, after, kRun));
        return accounts;
    }
    case PullPart::Sums: return m_request.verifyAll ? visible(after) : Accounts{};
    }
    return Accounts{};
}

Answer<bool> PageBuilder::concerns(PullPart part, AccountId account)
{
    std::optional<qint64> erased;
    if (!account.isNull()) {
        SYNC_TRY_VALUE(erased, m_store.rules().erasedAt(account));
    }
    const bool gone = erased && *erased <= m_span.from.seq;
    const bool had = !m_span.from.isStart() && m_span.before.contains(account) && !gone;
    const bool has = m_span.now.contains(account) && !erased;
    switch (part) {
    case PullPart::Drops: return had && !has;
    case PullPart::Opens:
        return has
               && (!had
                   || std::find(m_request.reopen.begin(), m_request.reopen.end(), account)
                          != m_request.reopen.end());
    case PullPart::Changes: return had && has;
    case PullPart::Sums: return has;
    }
    return false;
}

Answer<domain::AccountSum> PageBuilder::sumAtTarget(AccountId account)
{
    SYNC_TRY_VALUE(domain::AccountSum sum, m_store.sum(account));
    if (m_span.target.seq < m_span.head) {
        SYNC_TRY_VALUE(const auto later, m_store.events(account, m_span.target.seq, m_span.head));
        for (const StoredEvent &event : later) {
            domain::AccountSum one;
            one.add(event.id, event.hash);
            sum.subtract(one);
        }
    }
    return sum;
}

Answer<bool> PageBuilder::add(PullPart part, AccountId account)
{
    AccountPart out{AccountPart::Kind::Drop, account, {}, {}};
    m_bytes += kAccountBytes;
    if (part == PullPart::Drops) {
        SYNC_TRY_VALUE(const auto erased, m_store.rules().erasedAt(account));
        out.erased = erased.has_value();
    } else {
        if (part == PullPart::Opens)
            out.kind = AccountPart::Kind::Open;
        else if (part == PullPart::Changes)
            out.kind = AccountPart::Kind::Change;
        else
            out.kind = AccountPart::Kind::Sum;
        if (part != PullPart::Sums) {
            const qint64 from = part == PullPart::Opens ? 0 : m_span.from.seq;
            SYNC_TRY_VALUE(out.events, m_store.events(account, from, m_span.target.seq));
        }
        const auto sum = sumAtTarget(account);
        if (!sum)
            return tl::unexpected(sum.error());
        out.sum = *sum;
        for (const StoredEvent &event : out.events)
            m_bytes += kLineBytes + event.raw.size();
    }
    m_page->accounts.push_back(std::move(out));
    return m_bytes < m_request.maxBytes;
}

Answer<bool> PageBuilder::fill(PageToken at)
{
    while (true) {
        const auto accounts = next(at.part, at.after);
        if (!accounts)
            return tl::unexpected(accounts.error());
        for (const AccountId &account : *accounts) {
            at.after = account;
            const auto wanted = concerns(at.part, account);
            if (!wanted)
                return wanted;
            if (!*wanted)
                continue;
            const auto hasRoom = add(at.part, account);
            if (!hasRoom)
                return hasRoom;
            if (!*hasRoom) {
                m_page->nextPage = encodePageToken(at);
                return true;
            }
        }
        if (!accounts->empty())
            continue;
        if (at.part == PullPart::Sums)
            break;
        at = {at.target, PullPart(int(at.part) + 1), std::nullopt};
    }
    m_page->cursor = encodeCursor(m_span.target);
    return true;
}

/// Whether the feed still has this place.
Answer<bool> holds(ServerStore &store, const OfficeFacts &office, const FeedHead &head,
                   const Cursor &cursor)
{
    if (cursor.isStart())
        return true;
    if (cursor.incarnation != office.incarnation || cursor.seq > head.seq)
        return false;
    SYNC_TRY_VALUE(const auto tag, store.tagAt(cursor.seq));
    return tag == cursor.tag;
}

/// The first page's token, or the one the client brings; nothing when it is from another history.
Answer<std::optional<PageToken>> startOf(ServerStore &store, const OfficeFacts &office,
                                         const FeedHead &head, const PullRequest &request,
                                         const Cursor &from)
{
    if (request.page.isEmpty())
        return PageToken{{office.incarnation, head.seq, head.tag}, PullPart::Drops, std::nullopt};
    const std::optional<PageToken> token = decodePageToken(request.page);
    if (!token || token->target.seq < from.seq)
        return std::optional<PageToken>();
    const auto held = holds(store, office, head, token->target);
    if (!held)
        return tl::unexpected(held.error());
    return *held ? token : std::optional<PageToken>();
}

Answer<PullPage> pullInSnapshot(const ServerContext &context, QByteArrayView bearer,
                                const PullRequest &request)
{
    ServerStore &store = context.store;
    SYNC_TRY_VALUE(const OfficeFacts office, store.office());
    const auto who = callerOf(context, office, bearer);
    if (!who)
        return tl::unexpected(who.error());
    if (who->device.state != DeviceState::Active)
        return refuse(403, "wiped", "never");
    PullPage page;
    page.tenant = office.tenant;
    page.now = context.clock.now();
    page.me = ackOf(who->device);
    SYNC_TRY_VALUE(const FeedHead head, store.head());
    // A cursor that cannot be read is as good as one from another history: start again.
    const std::optional<Cursor> from = decodeCursor(request.cursor);
    const auto held = from ? holds(store, office, head, *from) : Answer<bool>(false);
    if (!held)
        return tl::unexpected(held.error());
    std::optional<PageToken> start;
    if (*held) {
        auto token = startOf(store, office, head, request, *from);
        if (!token)
            return tl::unexpected(token.error());
        start = *token;
    }
    if (!start) {
        page.mode = PullMode::Rewound;
        return page;
    }
    Span span{*from, start->target, head.seq, {}, {}};
    if (!from->isStart()) {
        SYNC_TRY_VALUE(span.before, store.membership(who->user.name, from->seq));
    }
    SYNC_TRY_VALUE(span.now, store.membership(who->user.name, span.target.seq));
    const auto filled = PageBuilder(store, request, span, &page).fill(*start);
    if (!filled)
        return tl::unexpected(filled.error());
    if (context.tree)
        SYNC_TRY(proveTree(*context.tree, office, span.target.seq, head.seq, request.tree, &page));
    return page;
}

} // namespace

Answer<PullPage> pull(const ServerContext &context, QByteArrayView bearer,
                      const PullRequest &request)
{
    return transact<PullPage>(context, Access::Read,
                              [&] { return pullInSnapshot(context, bearer, request); });
}

} // namespace dunlin::sync
