// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event_codec.h"
#include "core/sync/keys.h"
#include "core/sync/server_parts.h"

#include <QtCore/QSet>

#include <array>

namespace dunlin::sync {

namespace {

using domain::StoredEvent;
using domain::Verdict;

/// What only the office decides; from another's device it is kept as quarantined.
constexpr std::array<QByteArrayView, 4> kManagedKinds{"assignment", "creditor", "terms",
                                                      "import_undone"};

/// What is agreed or decided within an authority; beyond it, it is kept as quarantined.
constexpr std::array<QByteArrayView, 17> kAuthorityKinds{"plan",
                                                         "plan_changed",
                                                         "settlement",
                                                         "approval_decided",
                                                         "legal_hold",
                                                         "legal_hold_lifted",
                                                         "restriction",
                                                         "override_decision",
                                                         "promise",
                                                         "interest_waiver",
                                                         "adjustment",
                                                         "dispute_resolved",
                                                         "attachment",
                                                         "assignment",
                                                         "terms",
                                                         "message_step",
                                                         "template_decision"};

/// Texts of messages are also written and approved by who sees to compliance.
bool isOfTexts(const QByteArray &kind)
{
    return kind == "template" || kind == "template_decision";
}

/// Whose membership says whether an event may come: a part of a file stands on a file of its own,
/// and belongs to the account that it names. Nothing when it stands where it must not.
std::optional<base::AccountId> accountFor(const domain::Event &event)
{
    const auto *part = std::get_if<domain::AttachmentPart>(&event.payload);
    if (!part)
        return event.envelope.account;
    return event.envelope.account == domain::attachmentFileOf(part->of)
               ? std::optional(part->account)
               : std::nullopt;
}

/// What one push needs to judge its events.
struct Judge {
    const OfficeFacts &office;
    const Caller &caller;
    const Membership &membership;
};

struct Judged {
    StoredEvent event;
    QString reason;
};

void quarantine(Judged *judged, const QString &reason)
{
    judged->event.verdict = Verdict::Quarantined;
    judged->reason = reason;
}

/// A well-signed event is never refused; what cannot be used is kept beside the accounts.
Judged judge(const Judge &judge, const PushEvent &pushed, base::Instant now)
{
    Judged judged;
    StoredEvent &event = judged.event;
    event.raw = pushed.raw;
    event.salt = pushed.salt;
    event.hash = domain::eventHash(pushed.salt, pushed.raw);
    event.device = judge.caller.device.id;
    event.dseq = pushed.dseq;
    event.receivedAt = now;
    const auto envelope = domain::decodeEnvelope(pushed.raw);
    if (!envelope || envelope->id.isNull()) {
        event.id = {base::derivedId("undecodable", base::toBytes(event.hash))};
        event.account = quarantineAccount();
        quarantine(&judged, QStringLiteral("the envelope cannot be read"));
        return judged;
    }
    event.id = envelope->id;
    event.account = envelope->account;
    std::optional<base::AccountId> belongsTo = envelope->account;
    const bool managed =
        envelope->account.isNull()
        || std::find(kManagedKinds.begin(), kManagedKinds.end(), QByteArrayView(envelope->kind))
               != kManagedKinds.end();
    if (envelope->tenant != judge.office.tenant)
        quarantine(&judged, QStringLiteral("written for another office"));
    else if (managed && !judge.caller.user.manages
             && !(isOfTexts(envelope->kind) && judge.caller.user.role == "compliance"))
        quarantine(&judged, QStringLiteral("the user may not do this"));
    else if (pushed.raw.size() > domain::kMaxEventBytes)
        quarantine(&judged, QStringLiteral("longer than an event may be"));
    else if (judge.caller.device.state != DeviceState::Active)
        quarantine(&judged, QStringLiteral("the device is being wiped"));
    else if (const auto decoded = domain::decodeEvent(pushed.raw); !decoded)
        quarantine(&judged, QStringLiteral("the data cannot be read"));
    else if (belongsTo = accountFor(*decoded); !belongsTo)
        quarantine(&judged, QStringLiteral("it is a part of another file"));
    if (event.verdict == Verdict::Quarantined) {
        // Nothing of another office, and nothing for everybody from one who may not.
        if (envelope->account.isNull() || envelope->tenant != judge.office.tenant)
            event.account = quarantineAccount();
        return judged;
    }
    if (!judge.membership.contains(*belongsTo)) {
        event.verdict = Verdict::Late;
        judged.reason = QStringLiteral("the account is not assigned to the user");
    }
    return judged;
}

/// Asks the office's rules about an event that is fine otherwise.
Answer<QString> objectionTo(const ServerContext &context, const UserRow &user, const Judged &judged,
                            const std::vector<StoredEvent> &before)
{
    if (judged.event.verdict == Verdict::Quarantined)
        return QString();
    const auto decoded = domain::decodeEvent(judged.event.raw);
    const bool asked = decoded
                       && std::find(kAuthorityKinds.begin(), kAuthorityKinds.end(),
                                    QByteArrayView(decoded->envelope.kind))
                              != kAuthorityKinds.end();
    if (!asked)
        return QString();
    SYNC_TRY_VALUE(const QString objection,
                   context.store.rules().objection(user, *decoded, before));
    return objection;
}

/// How many events at the front of the batch the server has; a fork when they are not the same.
Answer<size_t> knownEvents(const ServerContext &context, const DeviceRow &device,
                           const PushBatch &batch)
{
    const auto forked = [] {
        return refuse(409, "fork", "after_action",
                      QStringLiteral("the server has other events of this device"));
    };
    if (batch.first > 1 && batch.first - 1 <= device.lastDseq) {
        SYNC_TRY_VALUE(const auto before, context.store.chainHash(device.id, batch.first - 1));
        if (before != batch.prev)
            return forked();
    }
    if (batch.first == 1 && batch.prev != base::Hash32{})
        return refuse(400, "bad_request", "never", QStringLiteral("event 1 has no event before"));
    size_t known = 0;
    while (known < batch.events.size() && batch.events[known].dseq <= device.lastDseq) {
        const PushEvent &event = batch.events[known];
        SYNC_TRY_VALUE(const auto stored, context.store.chainHash(device.id, event.dseq));
        if (stored != domain::eventHash(event.salt, event.raw))
            return forked();
        ++known;
    }
    return known;
}

Answer<Caller> authorised(const ServerContext &context, const OfficeFacts &office,
                          QByteArrayView bearer, const PushBatch &batch)
{
    auto who = callerOf(context, office, bearer);
    if (!who)
        return who;
    if (who->device.id != batch.device)
        return refuse(403, "forbidden", "never", QStringLiteral("another device's events"));
    const PushEvent &last = batch.events.back();
    if (batch.head != domain::eventHash(last.salt, last.raw))
        return refuse(400, "bad_request", "never", QStringLiteral("head is not the last event"));
    if (!verify(who->device.publicKey, batchMessage(office.tenant, batch), batch.signature))
        return refuse(400, "bad_request", "never", QStringLiteral("the signature is wrong"));
    return who;
}

Answer<PushReply> pushInTransaction(const ServerContext &context, QByteArrayView bearer,
                                    const PushBatch &batch)
{
    SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
    const auto who = authorised(context, office, bearer, batch);
    if (!who)
        return tl::unexpected(who.error());
    const DeviceRow &device = who->device;
    PushReply reply{ackOf(device), {}, context.clock.now()};
    if (batch.first > device.lastDseq + 1)
        return reply; // a gap: the client goes back to the number it is told
    const auto known = knownEvents(context, device, batch);
    if (!known)
        return tl::unexpected(known.error());
    if (*known == batch.events.size())
        return reply;

    SYNC_TRY_VALUE(const FeedHead head, context.store.head());
    SYNC_TRY_VALUE(const Membership membership, context.store.membership(who->user.name, head.seq));
    const Judge rules{office, *who, membership};
    std::vector<StoredEvent> placed;
    QSet<base::EventId> ids;
    for (size_t i = *known; i < batch.events.size(); ++i) {
        Judged judged = judge(rules, batch.events[i], reply.now);
        if (ids.contains(judged.event.id))
            break; // the same id twice: the second is judged when the first has its place
        ids.insert(judged.event.id);
        SYNC_TRY_VALUE(const auto existing, context.store.event(judged.event.id));
        if (existing) {
            judged.event.seq = existing->seq;
            judged.event.account = existing->account;
            judged.event.verdict =
                existing->hash == judged.event.hash ? existing->verdict : Verdict::Merged;
        }
        if (!existing) {
            const auto objection = objectionTo(context, who->user, judged, placed);
            if (!objection)
                return tl::unexpected(objection.error());
            if (!objection->isEmpty())
                quarantine(&judged, *objection);
        }
        reply.results.push_back({judged.event.dseq, 0, judged.event.verdict, judged.reason});
        placed.push_back(std::move(judged.event));
    }
    SYNC_TRY(context.store.append(placed, batch));
    for (size_t i = 0; i < placed.size(); ++i)
        reply.results[i].seq = placed[i].seq;
    reply.ack.last = placed.back().dseq;
    reply.ack.lastHash = placed.back().hash;
    return reply;
}

} // namespace

Answer<PushReply> push(const ServerContext &context, QByteArrayView bearer, const PushBatch &batch)
{
    if (batch.events.empty())
        return refuse(400, "bad_request", "never", QStringLiteral("an empty batch"));
    return transact<PushReply>(context, Access::Write,
                               [&] { return pushInTransaction(context, bearer, batch); });
}

} // namespace dunlin::sync
