// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/moves/desk_moves.h"

#include "core/desk/ledger_view.h"
#include "core/desk/recording.h"
#include "core/store/portfolio_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using ports::MoveWish;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr std::array kAgeEnds{0, 30, 60, 90, 120};

size_t ageOf(int daysPastDue)
{
    return size_t(std::lower_bound(kAgeEnds.begin(), kAgeEnds.end(), daysPastDue)
                  - kAgeEnds.begin());
}

base::Status check(const MoveWish &wish)
{
    if (wish.accounts.empty())
        return fail(ErrorCode::Input, QStringLiteral("no account is chosen"));
    if (int(wish.accounts.size()) > ports::AccountMoves::kMost) {
        return fail(ErrorCode::Input, QStringLiteral("at most %1 accounts are moved at once")
                                          .arg(ports::AccountMoves::kMost));
    }
    if (wish.kind == MoveWish::Kind::Place && wish.agency.trimmed().isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("say with whom the accounts are placed"));
    if (wish.kind == MoveWish::Kind::Recall && wish.reason.trimmed().isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("say why the accounts are recalled"));
    return {};
}

/// Who gets the n-th of those moving.
QString receiverOf(const MoveWish &wish, size_t n)
{
    if (wish.kind == MoveWish::Kind::Place)
        return wish.agency.trimmed();
    if (wish.kind == MoveWish::Kind::Recall || wish.users.isEmpty())
        return {};
    return wish.users[qsizetype(n % size_t(wish.users.size()))].trimmed();
}

/// Why an account stays where it is; empty: it moves.
QString whyItStays(const store::AccountRow &row, const MoveWish &wish)
{
    const bool closed = row.status == domain::Status::Closed;
    switch (wish.kind) {
    case MoveWish::Kind::Assign:
        return wish.users.size() <= 1 && row.assignedTo == wish.users.value(0)
                   ? QStringLiteral("it is there already")
                   : QString();
    case MoveWish::Kind::Place:
        if (closed)
            return QStringLiteral("a closed account is not placed; open it again first");
        return row.placedAt.isValid()
                   ? QStringLiteral("the account is placed with %1; recall it first")
                         .arg(row.agency)
                   : QString();
    case MoveWish::Kind::Recall: break;
    }
    return row.placedAt.isValid() ? QString() : QStringLiteral("the account is not placed");
}

domain::Payload payloadOf(const MoveWish &wish, const QString &receiver, QDate today)
{
    switch (wish.kind) {
    case MoveWish::Kind::Assign: return domain::Assigned{receiver};
    case MoveWish::Kind::Place: return domain::Placed{receiver, today, wish.noticeDays};
    case MoveWish::Kind::Recall: break;
    }
    return domain::Recalled{wish.reason.trimmed(), {}};
}

void addTo(std::vector<ports::MoveShare> &shares, const QString &who, Money balance)
{
    auto at = std::find_if(shares.begin(), shares.end(),
                           [&](const auto &share) { return share.who == who; });
    if (at == shares.end())
        at = shares.insert(shares.end(), ports::MoveShare{who, 0, {}});
    ++at->accounts;
    const auto sum = std::find_if(at->balances.begin(), at->balances.end(), [&](const Money &one) {
        return one.currency() == balance.currency();
    });
    if (sum == at->balances.end())
        at->balances.push_back(balance);
    else
        *sum += balance;
}

Result<ports::MoveOffer> offerOf(Readers readers, const MoveWish &wish, QDate today)
{
    DUNLIN_TRY(check(wish));
    ports::MoveOffer offer;
    offer.wish = wish;
    for (const base::AccountId &account : wish.accounts) {
        DUNLIN_TRY_VALUE(const auto found, readers.windows.row(account));
        if (!found)
            continue; // it left the laptop meanwhile
        const store::AccountRow &row = found->account;
        if (const QString why = whyItStays(row, wish); !why.isEmpty()) {
            offer.staying.push_back({account, row.number, why});
            continue;
        }
        const Money balance(row.total, row.currency);
        addTo(offer.from, wish.kind == MoveWish::Kind::Recall ? row.agency : row.assignedTo,
              balance);
        addTo(offer.to, receiverOf(wish, offer.moving.size()), balance);
        const int days =
            row.oldestDue.isValid() ? int(std::max<qint64>(0, row.oldestDue.daysTo(today))) : 0;
        ++offer.ages[ageOf(days)];
        offer.promisesOpen += row.status == domain::Status::PromiseOpen
                                      || row.status == domain::Status::PromiseDue
                                      || row.status == domain::Status::OnPlan
                                  ? 1
                                  : 0;
        offer.callBacks += row.nextAction.kind == domain::NextActionKind::CallBack ? 1 : 0;
        offer.moving.push_back(account);
    }
    std::stable_sort(offer.from.begin(), offer.from.end(),
                     [](const auto &a, const auto &b) { return a.accounts > b.accounts; });
    return offer;
}

Result<std::vector<ports::Saved>> moveNow(WorkstationCore &core, Stores stores,
                                          const ports::MoveOffer &offer, int first, int count)
{
    const ApplyContext context = core.applyContext();
    std::vector<Recording> recordings;
    const size_t end = std::min(offer.moving.size(), size_t(std::max(0, first + count)));
    for (size_t i = size_t(std::max(0, first)); i < end; ++i) {
        const base::AccountId &account = offer.moving[i];
        auto state = stateNow(stores.cache, WorkstationCore::kTenant, account, context);
        if (!state)
            continue;
        domain::Payload payload = payloadOf(offer.wish, receiverOf(offer.wish, i), context.today);
        if (auto *recalled = std::get_if<domain::Recalled>(&payload))
            recalled->effective = context.today.addDays(state->recallNoticeDays);
        if (!checkPayload(*state, payload, context.today))
            continue; // it changed since it was shown
        recordings.push_back({account, {std::move(payload)}, {}, false, {}});
    }
    if (recordings.empty())
        return std::vector<ports::Saved>();
    DUNLIN_TRY_VALUE(auto done, keepRecordings(core, stores, std::move(recordings)));
    return std::move(done.saved);
}

Result<int> undoNow(WorkstationCore &core, Stores stores, const std::vector<ports::Saved> &saved)
{
    const QDate today = core.applyContext().today;
    std::vector<Recording> recordings;
    for (const ports::Saved &one : saved) {
        std::vector<domain::Payload> payloads;
        for (auto id = one.events.rbegin(); id != one.events.rend(); ++id)
            payloads.emplace_back(domain::Reversed{*id, QStringLiteral("undone"), today});
        recordings.push_back({one.account, std::move(payloads), {}, false, {}});
    }
    if (recordings.empty())
        return 0;
    DUNLIN_TRY_VALUE(const auto done, keepRecordings(core, stores, std::move(recordings)));
    return int(done.saved.size());
}

} // namespace

bool DeskMoves::refuse(base::Error *why) const
{
    if (!m_core.identity())
        *why = {ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"), {}};
    else if (!ports::allows(m_core.session().role, ports::Permission::AssignAccounts))
        *why = {ErrorCode::Forbidden, QStringLiteral("your role does not allow this"), {}};
    else
        return false;
    return true;
}

void DeskMoves::places(Reply<Places> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<Places>(std::move(reply), fail(why));
    m_core.ask<Places>(std::move(reply), [](Readers readers) -> Result<Places> {
        store::PortfolioReader reader(readers.cache, WorkstationCore::kTenant);
        Places places;
        DUNLIN_TRY_VALUE(places.people, reader.assignees());
        DUNLIN_TRY_VALUE(places.agencies, reader.agencies());
        return places;
    });
}

void DeskMoves::propose(const MoveWish &wish, Reply<ports::MoveOffer> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::MoveOffer>(std::move(reply), fail(why));
    const QDate today = m_core.applyContext().today;
    m_core.ask<ports::MoveOffer>(std::move(reply),
                                 [=](Readers readers) { return offerOf(readers, wish, today); });
}

void DeskMoves::move(const ports::MoveOffer &offer, int first, int count,
                     Reply<std::vector<ports::Saved>> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<std::vector<ports::Saved>>(std::move(reply), fail(why));
    m_core.order<std::vector<ports::Saved>>(std::move(reply), [=, this](Stores stores) {
        return moveNow(m_core, stores, offer, first, count);
    });
}

void DeskMoves::undo(const std::vector<ports::Saved> &saved, Reply<int> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<int>(std::move(reply), fail(why));
    m_core.order<int>(std::move(reply),
                      [=, this](Stores stores) { return undoNow(m_core, stores, saved); });
}

} // namespace dunlin::desk
