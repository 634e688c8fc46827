// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger_writer.h"

#include "core/desk/care_spread.h"
#include "core/desk/contact_review.h"
#include "core/desk/strategies/strategy_follow.h"
#include "core/domain/event_codec.h"
#include "core/store/devices.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/grants.h"
#include "core/store/people.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

std::vector<base::AccountId> accountsOf(std::span<const store::LedgerEvent> events)
{
    std::vector<base::AccountId> accounts;
    accounts.reserve(events.size());
    for (const store::LedgerEvent &event : events)
        accounts.push_back(event.account);
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    return accounts;
}

bool hasOfficeEvents(std::span<const store::LedgerEvent> events)
{
    return std::any_of(events.begin(), events.end(),
                       [](const store::LedgerEvent &event) { return event.account.isNull(); });
}

/// Copies of a care for the person's other accounts; made by the office.
Status spread(OfficeCore &core, store::Connection &connection,
              std::span<const store::LedgerEvent> events)
{
    std::vector<domain::Event> decoded;
    for (const store::LedgerEvent &event : events) {
        if (!mayNeedSpread(event.kind) || event.verdict == domain::Verdict::Quarantined)
            continue;
        if (auto one = domain::decodeEvent(event.raw))
            decoded.push_back(std::move(*one));
    }
    if (decoded.empty())
        return {};
    DUNLIN_TRY_VALUE(auto copies, spreadOf(connection, core.key(), applyContext(core), decoded));
    if (copies.empty())
        return {};
    std::vector<domain::Event> made;
    for (Spread &copy : copies)
        made.push_back(
            core.author().draft(copy.account, std::move(copy.payload), QStringLiteral("engine")));
    auto appended = appendOwn(core, connection, std::move(made));
    return appended ? Status() : Status(base::fail(std::move(appended.error())));
}

Status follow(OfficeCore &core, store::Connection &connection, const TermsWatch &terms,
              std::span<const store::LedgerEvent> events)
{
    DUNLIN_TRY(keepMembership(core, connection, events));
    const ApplyContext context = applyContext(core);
    std::vector<base::AccountId> accounts = accountsOf(events);
    DUNLIN_TRY_VALUE(const auto affected, terms.affected(connection, core.key(), context));
    accounts.insert(accounts.end(), affected.begin(), affected.end());
    DUNLIN_TRY_VALUE(const auto moves, refresh(connection, core.key(), accounts, context));
    core.queueMoved(moves);
    if (!events.empty())
        core.headMoved(events.back().seq);
    DUNLIN_TRY(spread(core, connection, events));
    DUNLIN_TRY_VALUE(auto steps, followingSteps(core, connection, events));
    if (steps.empty())
        return {};
    auto appended = appendOwn(core, connection, std::move(steps));
    return appended ? Status() : Status(base::fail(std::move(appended.error())));
}

store::LedgerEvent ledgerEventOf(const domain::StoredEvent &stored)
{
    if (auto envelope = domain::decodeEnvelope(stored.raw))
        return store::LedgerEvent(stored, *envelope);
    // Bytes that nobody can read are kept all the same, as what the chain says they are.
    store::LedgerEvent event;
    static_cast<domain::StoredEvent &>(event) = stored;
    event.kind = "unreadable";
    return event;
}

} // namespace

QString userPrincipal(const QString &user)
{
    return QStringLiteral("user:") + user;
}

QString teamPrincipal(const QString &team)
{
    return QStringLiteral("team:") + team;
}

ApplyContext applyContext(const OfficeCore &core)
{
    return {core.today(), core.settings().zone, core.clock().now(), core.termsKeeper(), {}};
}

Result<ports::Role> roleOf(OfficeCore &core, store::Connection &connection, const QString &user)
{
    if (user.isEmpty())
        return ports::Role::Admin;
    DUNLIN_TRY_VALUE(const auto row, store::People(connection, core.key()).find(user));
    if (!row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no user %1").arg(user));
    ports::Role role = ports::Role::Collector;
    if (!ports::roleFromName(row->role, &role)
        || !ports::allows(role, ports::Permission::RecordWork))
        return fail(ErrorCode::Forbidden, QStringLiteral("%1 may not record work").arg(user));
    return role;
}

Result<std::vector<store::LedgerEvent>> appendOwn(OfficeCore &core, store::Connection &connection,
                                                  std::vector<domain::Event> events)
{
    std::vector<store::LedgerEvent> ledger;
    ledger.reserve(events.size());
    for (domain::Event &event : events) {
        core.author().complete(event);
        ledger.emplace_back(core.author().seal(event), event.envelope);
    }
    DUNLIN_TRY_VALUE(const auto terms, TermsWatch::begin(connection, core.key(), applyContext(core),
                                                         hasOfficeEvents(ledger)));
    store::FeedStore feed(connection, core.key());
    DUNLIN_TRY_VALUE(const auto appended, feed.append(ledger, core.clock().now()));
    if (appended.added > 0)
        DUNLIN_TRY(follow(core, connection, terms, ledger));
    return ledger;
}

Status appendPushed(OfficeCore &core, store::Connection &connection, base::DeviceId device,
                    std::span<domain::StoredEvent> events)
{
    std::vector<store::LedgerEvent> fresh;
    std::vector<domain::StoredEvent *> places;
    for (domain::StoredEvent &event : events) {
        if (event.seq == 0) {
            fresh.push_back(ledgerEventOf(event));
            places.push_back(&event);
        }
    }
    DUNLIN_TRY_VALUE(const auto terms, TermsWatch::begin(connection, core.key(), applyContext(core),
                                                         hasOfficeEvents(fresh)));
    store::FeedStore feed(connection, core.key());
    if (!fresh.empty()) {
        DUNLIN_TRY_VALUE(const auto appended, feed.append(fresh, core.clock().now()));
        Q_UNUSED(appended);
    }
    for (size_t i = 0; i < fresh.size(); ++i) {
        places[i]->seq = fresh[i].seq;
        places[i]->tag = fresh[i].tag;
    }
    store::Devices devices(connection, core.key());
    for (const domain::StoredEvent &event : events) {
        const bool isFresh = std::find(places.begin(), places.end(), &event) != places.end();
        if (!isFresh)
            DUNLIN_TRY(devices.keepPlace(device, {event.dseq, event.hash}, event.id));
    }
    if (fresh.empty())
        return {};
    DUNLIN_TRY(follow(core, connection, terms, fresh));
    return reviewContacts(core, connection, fresh);
}

namespace {

/// Who sees an account sees its files: from `seq` on nobody else does.
Status moveFiles(OfficeCore &core, store::Connection &connection, base::AccountId account,
                 const QStringList &principals, qint64 seq)
{
    store::Grants grants(connection, core.key());
    DUNLIN_TRY_VALUE(const auto files, store::EventStore(connection, core.key())
                                           .idsOfKind(account, QByteArrayLiteral("attachment")));
    for (const base::EventId &id : files) {
        const base::AccountId file = domain::attachmentFileOf(id);
        DUNLIN_TRY_VALUE(const QStringList before, grants.principalsOf(file, seq));
        for (const QString &principal : before) {
            if (!principals.contains(principal))
                DUNLIN_TRY(grants.revoke(principal, file, seq));
        }
        for (const QString &principal : principals)
            DUNLIN_TRY(grants.grant(principal, file, seq));
    }
    return {};
}

Status moveAccount(OfficeCore &core, store::Connection &connection, base::AccountId account,
                   const QString &user, qint64 seq)
{
    store::Grants grants(connection, core.key());
    DUNLIN_TRY_VALUE(const QStringList before, grants.principalsOf(account, seq));
    for (const QString &principal : before)
        DUNLIN_TRY(grants.revoke(principal, account, seq));
    QStringList now;
    if (!user.isEmpty()) {
        now << userPrincipal(user);
        DUNLIN_TRY_VALUE(const auto row, store::People(connection, core.key()).find(user));
        if (row && !row->team.isEmpty())
            now << teamPrincipal(row->team);
    }
    for (const QString &principal : now)
        DUNLIN_TRY(grants.grant(principal, account, seq));
    return moveFiles(core, connection, account, now, seq);
}

Result<bool> takesBackAssignment(OfficeCore &core, store::Connection &connection,
                                 const store::LedgerEvent &event)
{
    const auto decoded = domain::decodeEvent(event.raw);
    const auto *reversed = decoded ? std::get_if<domain::Reversed>(&decoded->payload) : nullptr;
    if (!reversed)
        return false;
    DUNLIN_TRY_VALUE(const auto target,
                     store::EventStore(connection, core.key()).find(reversed->of));
    return target && target->kind == "assignment";
}

} // namespace

Status endSight(OfficeCore &core, store::Connection &connection, base::AccountId account,
                qint64 seq)
{
    return moveAccount(core, connection, account, {}, seq);
}

Status keepMembership(OfficeCore &core, store::Connection &connection,
                      std::span<const store::LedgerEvent> events)
{
    for (const store::LedgerEvent &event : events) {
        if (event.verdict == domain::Verdict::Quarantined)
            continue;
        // What is only kept for the law is nobody's work: it leaves the laptops of collectors.
        if (event.kind == "restriction")
            DUNLIN_TRY(endSight(core, connection, event.account, event.seq));
        if (event.kind == "attachment") {
            store::Grants grants(connection, core.key());
            DUNLIN_TRY_VALUE(const QStringList who, grants.principalsOf(event.account, event.seq));
            DUNLIN_TRY(moveFiles(core, connection, event.account, who, event.seq));
        }
        if (event.kind == "reversal") {
            // Taking back an assignment gives the account back.
            DUNLIN_TRY_VALUE(const bool of, takesBackAssignment(core, connection, event));
            if (of) {
                DUNLIN_TRY_VALUE(const auto state, stateNow(connection, core.key(), event.account,
                                                            applyContext(core)));
                DUNLIN_TRY(
                    moveAccount(core, connection, event.account, state.assignedTo, event.seq));
            }
        }
        if (event.kind != "assignment")
            continue;
        const auto decoded = domain::decodeEvent(event.raw);
        const auto *assigned = decoded ? std::get_if<domain::Assigned>(&decoded->payload) : nullptr;
        if (assigned)
            DUNLIN_TRY(moveAccount(core, connection, event.account, assigned->user, event.seq));
    }
    return {};
}

} // namespace dunlin::desk
