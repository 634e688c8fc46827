// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/share_keeper.h"

#include "core/desk/workstation_core.h"

#include "core/store/assigned_accounts.h"
#include "core/store/outbox.h"
#include "core/store/share_box.h"

#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::desk {

using base::AccountId;
using base::Result;
using base::Status;
using store::Connection;
using store::HeldShares;
using store::ShareBox;

namespace {

constexpr char kMeta[] = "lease";
/// Milliseconds by which the server's clock was ahead at the last lease.
constexpr char kServerAhead[] = "server_ahead";
/// A clock so wrong cannot say what is allowed (sync.md 2.9).
constexpr qint64 kSuspectMs = 2 * base::kMsPerMinute;
/// At most so often it is asked whether the whole may be kept, or whether there is a share now.
constexpr qint64 kAskAgainMs = 2'000;
/// A share of an account in nobody's queue here is kept so long without a use.
constexpr qint64 kBorrowMs = 15 * base::kMsPerMinute;

/// How the limits are shared out, as meta "lease" says: empty (never asked), "none" (an office that
/// shares nothing out), "whole FROM UNTIL" in milliseconds, "returning" (holds nothing, and the
/// office has to hear of it), or "shares".
struct Mode {
    enum class Kind { Never, None, Whole, Returning, Shares } kind = Kind::Never;
    base::Instant from;
    base::Instant until;
};

Result<Mode> modeOf(Connection &outbox)
{
    DUNLIN_TRY_VALUE(const QByteArray text, store::Outbox(outbox).meta(kMeta));
    const QByteArrayList words = text.split(' ');
    Mode mode;
    if (words.front() == "none")
        mode.kind = Mode::Kind::None;
    else if (words.front() == "shares")
        mode.kind = Mode::Kind::Shares;
    else if (words.front() == "returning")
        mode.kind = Mode::Kind::Returning;
    else if (words.front() == "whole" && words.size() == 3)
        mode = {Mode::Kind::Whole, base::Instant{words[1].toLongLong()},
                base::Instant{words[2].toLongLong()}};
    return mode;
}

Status setMode(Connection &outbox, const QByteArray &text)
{
    return store::Outbox(outbox).setMeta(kMeta, text);
}

bool isGood(const HeldShares &held, base::Instant at)
{
    return !held.parts.empty() && held.issuedAt <= at && at < held.expiresAt;
}

/// It allows nothing; something may have become free.
bool isStarved(const HeldShares &held, base::Instant now)
{
    return now.ms >= held.issuedAt.ms + kAskAgainMs
           && std::all_of(held.parts.begin(), held.parts.end(),
                          [](const auto &part) { return part.second < 1; });
}

/// It is in nobody's queue here, and was not used for so long that it goes back to whose it is.
bool isBorrowedLong(const HeldShares &held, base::Instant now)
{
    return now.ms >= held.issuedAt.ms + kBorrowMs;
}

/// More than half of its time is over.
bool isOld(const HeldShares &held, base::Instant now)
{
    return now.ms >= held.issuedAt.ms + (held.expiresAt.ms - held.issuedAt.ms) / 2;
}

} // namespace

Result<std::optional<compliance::Shares>> sharesFor(Connection &outbox, base::DeviceId device,
                                                    AccountId account, base::Instant at)
{
    DUNLIN_TRY_VALUE(const Mode mode, modeOf(outbox));
    const bool whole = mode.kind == Mode::Kind::Whole && mode.from <= at && at < mode.until;
    if (mode.kind == Mode::Kind::Never || mode.kind == Mode::Kind::None || whole)
        return std::optional<compliance::Shares>();
    compliance::Shares shares{device, at, {}};
    DUNLIN_TRY_VALUE(const auto held, ShareBox(outbox).find(account));
    if (held && isGood(*held, at)) {
        shares.since = held->issuedAt;
        shares.parts = held->parts;
    }
    return std::optional(shares);
}

Status noteUse(Connection &outbox, AccountId account)
{
    return ShareBox(outbox).use(std::span(&account, 1));
}

Status noteRefusal(Connection &outbox, const NotAllowed &notAllowed, base::EventId id)
{
    ShareBox box(outbox);
    const GateQuestion &question = notAllowed.question;
    const AccountId account = notAllowed.account;
    store::RefusalRow row;
    row.id = id;
    row.at = question.at;
    row.actor = question.actor;
    row.account = account;
    row.channel = domain::name(question.channel).toByteArray();
    row.rule = notAllowed.refusal.rule;
    row.decision = compliance::name(notAllowed.refusal.result).toByteArray();
    row.forShare = notAllowed.refusal.wantsShare;
    DUNLIN_TRY(box.addRefusal(row));
    if (!row.forShare)
        return {};
    DUNLIN_TRY_VALUE(const auto held, box.find(account));
    if (held && isGood(*held, question.at))
        return box.use(std::span(&account, 1)); // settle it: more may be left by now
    HeldShares wish;
    wish.account = account;
    return box.put(std::span(&wish, 1));
}

void askForShares(WorkstationCore &core)
{
    core.answer<bool>(
        [&core](Result<bool>) {
            if (core.onShareWanted)
                core.onShareWanted();
        },
        true);
}

Result<sync::LeaseRequest> leaseRequestOf(Connection &outbox, Connection &cache,
                                          const QString &user, base::Instant now)
{
    sync::LeaseRequest request;
    ShareBox box(outbox);
    DUNLIN_TRY_VALUE(const auto refusals, box.unsentRefusals(sync::kMaxLeaseRefusals));
    for (const store::RefusalRow &row : refusals)
        request.refusals.push_back({row.id, row.at, row.actor, row.account, row.channel, row.rule,
                                    row.decision, row.forShare});
    DUNLIN_TRY_VALUE(const Mode mode, modeOf(outbox));
    if (mode.kind == Mode::Kind::None)
        return sync::LeaseRequest{};
    if (mode.kind == Mode::Kind::Whole) {
        request.renew = now < mode.from || now.ms >= mode.from.ms + kAskAgainMs;
        return request;
    }
    DUNLIN_TRY_VALUE(const auto held, box.all());
    DUNLIN_TRY_VALUE(const auto assigned, store::assignedAccounts(cache, {}, user));
    const QSet<AccountId> own(assigned.begin(), assigned.end());
    QSet<AccountId> known;
    const auto full = [](const std::vector<AccountId> &list) {
        return list.size() >= size_t(sync::kMaxLeaseAccounts);
    };
    for (const HeldShares &one : held) {
        const bool settles =
            one.parts.empty() || one.used || isOld(one, now) || isStarved(one, now);
        const bool keeps = own.contains(one.account) || one.parts.empty() || one.used;
        known.insert(one.account);
        if (!settles && own.contains(one.account))
            continue;
        if (keeps && !full(request.wanted))
            request.wanted.push_back(one.account);
        else if (!keeps && (settles || isBorrowedLong(one, now)) && !full(request.returned))
            request.returned.push_back(one.account);
    }
    for (const AccountId &account : assigned) {
        if (!known.contains(account) && !full(request.wanted))
            request.wanted.push_back(account);
    }
    request.whole = mode.kind != Mode::Kind::Shares;
    if (request.isEmpty())
        return request;
    // From here on nothing may be done under what is named, whatever becomes of the answer.
    if (mode.kind == Mode::Kind::Never)
        DUNLIN_TRY(setMode(outbox, "returning"));
    DUNLIN_TRY(box.remove(request.wanted));
    DUNLIN_TRY(box.remove(request.returned));
    return request;
}

Status keepLeaseReply(Connection &outbox, const sync::LeaseRequest &request,
                      const sync::LeaseReply &reply, base::Instant now)
{
    ShareBox box(outbox);
    const base::Instant until = now.plusMs(reply.expires.ms - reply.now.ms);
    DUNLIN_TRY(
        store::Outbox(outbox).setMeta(kServerAhead, QByteArray::number(reply.now.ms - now.ms)));
    std::vector<base::EventId> sent;
    for (const sync::GateRefusal &refusal : request.refusals)
        sent.push_back(refusal.id);
    DUNLIN_TRY(box.markSent(sent));
    if (request.renew && !reply.whole)
        return setMode(outbox, "returning");
    if (reply.whole)
        return setMode(outbox,
                       "whole " + QByteArray::number(now.ms) + ' ' + QByteArray::number(until.ms));
    if (request.whole)
        DUNLIN_TRY(setMode(outbox, "shares"));
    std::vector<HeldShares> shares;
    for (const AccountId &account : request.wanted) {
        HeldShares one;
        one.account = account;
        one.issuedAt = now;
        one.expiresAt = until;
        const auto entry =
            std::find_if(reply.entries.begin(), reply.entries.end(),
                         [&](const sync::LeaseEntry &given) { return given.account == account; });
        if (entry != reply.entries.end())
            one.parts = entry->parts;
        if (one.parts.empty())
            one.parts.emplace_back(QStringLiteral("none"), 0);
        shares.push_back(std::move(one));
    }
    return box.put(shares);
}

Status forgetLeases(Connection &outbox)
{
    return setMode(outbox, "none");
}

Status dropLeases(Connection &outbox)
{
    ShareBox box(outbox);
    DUNLIN_TRY_VALUE(const auto held, box.all());
    std::vector<AccountId> accounts;
    for (const HeldShares &one : held)
        accounts.push_back(one.account);
    DUNLIN_TRY_VALUE(const Mode mode, modeOf(outbox));
    // The office hears with the next request that nothing is held here.
    if (mode.kind == Mode::Kind::Whole || mode.kind == Mode::Kind::Shares)
        DUNLIN_TRY(setMode(outbox, "returning"));
    return box.remove(accounts);
}

Status addShares(Connection &outbox, base::DeviceId device, AccountId account, base::Instant now,
                 GateQuestion *question)
{
    DUNLIN_TRY_VALUE(question->shares, sharesFor(outbox, device, account, now));
    DUNLIN_TRY_VALUE(const QByteArray ahead, store::Outbox(outbox).meta(kServerAhead));
    if (ahead.isEmpty())
        return {};
    question->serverTime = question->at.plusMs(ahead.toLongLong());
    question->clockTrusted = std::abs(ahead.toLongLong()) <= kSuspectMs;
    return {};
}

Result<ShareStatus> shareStatus(Connection &outbox, base::Instant now)
{
    constexpr int kDays = 7;
    DUNLIN_TRY_VALUE(const Mode mode, modeOf(outbox));
    ShareStatus status;
    status.bound = mode.kind != Mode::Kind::Never && mode.kind != Mode::Kind::None;
    status.whole = mode.kind == Mode::Kind::Whole && mode.from <= now && now < mode.until;
    if (status.whole)
        status.expires = mode.until;
    ShareBox box(outbox);
    DUNLIN_TRY_VALUE(const auto held, box.all());
    for (const HeldShares &one : held) {
        if (!isGood(one, now))
            continue;
        ++status.accounts;
        if (!status.whole && (!status.expires || one.expiresAt < *status.expires))
            status.expires = one.expiresAt;
    }
    DUNLIN_TRY_VALUE(status.refusedForShare,
                     box.countForShare(now.plusMs(-kDays * base::kMsPerDay)));
    return status;
}

} // namespace dunlin::desk
