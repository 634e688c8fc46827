// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/profile_view.h"
#include "core/desk/share_keeper.h"

#include "core/desk/account_answer.h"
#include "core/desk/append_line.h"
#include "core/desk/append_lines.h"
#include "core/desk/identity_json.h"
#include "core/desk/workstation_core.h"
#include "core/store/event_store.h"
#include "core/store/outbox.h"
#include "core/sync/server_log.h"
#include "core/sync/witness.h"

#include <QtCore/QSet>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

QByteArray profileZone(Workstation &workstation)
{
    return workstation.core().applyContext().zone;
}

Result<AccountAnswer> profileAccount(Workstation &workstation, const AccountQuestion &question)
{
    WorkstationCore &core = workstation.core();
    const ApplyContext context = core.applyContext();
    return core.runReader([&](Readers readers) -> Result<AccountAnswer> {
        DUNLIN_TRY_VALUE(const auto candidates, readers.windows.byNumber(question.number));
        return answerAccount(readers.cache, WorkstationCore::kTenant, candidates, question,
                             context);
    });
}

namespace {

constexpr int kOutboxSlice = 1000;
constexpr qint64 kOutboxBytes = 8 * 1024 * 1024;

base::Status checkOutbox(store::Connection &connection, AuditResult &result)
{
    store::Outbox box(connection);
    qint64 after = 0;
    for (;;) {
        DUNLIN_TRY_VALUE(const auto entries, box.entries(after, kOutboxSlice, kOutboxBytes));
        if (entries.empty())
            return {};
        for (const store::OutboxEntry &entry : entries) {
            DUNLIN_TRY_VALUE(const auto kept, box.hashAt(entry.dseq));
            const bool gap = after > 0 && entry.dseq != after + 1;
            const bool holds = kept && *kept == entry.hash
                               && domain::eventHash(entry.salt, entry.raw) == entry.hash;
            if ((gap || !holds) && result.firstBad.isEmpty()) {
                result.firstBad =
                    QStringLiteral("own event %1 is not what was saved").arg(entry.dseq);
            }
            after = entry.dseq;
        }
    }
}

/// What the office signed of its ledger, as this laptop kept it.
base::Status checkWitness(store::Connection &connection, AuditResult &result)
{
    store::Outbox box(connection);
    DUNLIN_TRY_VALUE(const QByteArray bytes, box.meta("witness"));
    DUNLIN_TRY_VALUE(const QByteArray json, box.meta("identity"));
    const auto identity = identityFromJson(json);
    const sync::Witness witness = sync::Witness::fromBytes(bytes);
    const QByteArray origin = identity ? sync::treeOrigin(identity->tenant) : QByteArray();
    for (const sync::Witness::Seen &seen : witness.seen()) {
        const auto signedByOffice =
            sync::openCheckpoint(seen.note, identity ? identity->serverKey : QByteArray());
        if (!signedByOffice || signedByOffice->origin != origin || signedByOffice->size != seen.size
            || signedByOffice->root != seen.root)
            result.firstBad =
                QStringLiteral("the checkpoint at %1 is not what the office signed").arg(seen.size);
    }
    if (!witness.isEmpty()) {
        result.root = base::toHex(witness.seen().front().root);
        result.size = qint64(witness.seen().front().size);
    }
    return {};
}

} // namespace

Result<AuditResult> verifyProfile(Workstation &workstation)
{
    WorkstationCore &core = workstation.core();
    return core.runReader([&](Readers readers) -> Result<AuditResult> {
        AuditResult result;
        QSet<base::DeviceId> devices;
        store::EventStore ledger(readers.cache, WorkstationCore::kTenant);
        const auto bad = [&](const QString &what) {
            if (result.firstBad.isEmpty())
                result.firstBad = what;
        };
        DUNLIN_TRY(ledger.forEachAccount({}, [&](base::AccountId account, auto &&events) {
            domain::AccountSum sum;
            for (const store::LedgerEvent &event : events) {
                ++result.events;
                devices.insert(event.device);
                if (domain::eventHash(event.salt, event.raw) != event.hash) {
                    bad(QStringLiteral("the bytes of event %1 do not have its hash")
                            .arg(event.id.toString()));
                }
                if (event.seq == 0)
                    continue;
                sum.add(event.id, event.hash);
            }
            const auto kept = ledger.sum(account);
            if (!kept || !(*kept == sum)) {
                bad(QStringLiteral("the sum of account %1 is not that of its events")
                        .arg(account.toString()));
            }
            return true;
        }));
        DUNLIN_TRY(checkOutbox(readers.outbox, result));
        DUNLIN_TRY(checkWitness(readers.outbox, result));
        result.devices = devices.size();
        return result;
    });
}

namespace {

Result<LineAnswer> appendLine(WorkstationCore &core, Stores stores, const Line &line,
                              const ports::Session &session)
{
    base::SecureRng rng;
    std::optional<NotAllowed> notAllowed;
    LineAuthor author{
        stores.cache, WorkstationCore::kTenant,          core.applyContext(), core.author(),
        rng,          domain::actorOfUser(session.user), session.role};
    author.refused = &notAllowed;
    author.shares = [&](base::AccountId account, GateQuestion *question) {
        return addShares(stores.outbox, core.identity()->device, account, core.clock().now(),
                         question);
    };
    auto made = eventsOfLine(line, author);
    if (!made) {
        if (notAllowed)
            DUNLIN_TRY(noteRefusal(stores.outbox, *notAllowed, base::EventId{rng.bytes16()}));
        return fail(std::move(made.error()));
    }
    if (!made->events.empty())
        DUNLIN_TRY(core.keepOwn(stores, std::move(made->events), std::nullopt));
    return LineAnswer{made->id.toHex(), made->requested ? "requested" : "accepted", made->reason};
}

} // namespace

Result<std::vector<LineAnswer>> appendLines(Workstation &workstation, const QByteArray &text,
                                            const QString &user)
{
    WorkstationCore &core = workstation.core();
    if (!core.identity())
        return fail(ErrorCode::Auth, QStringLiteral("this profile is not enrolled"));
    const ports::Session session = core.session();
    if (!user.isEmpty() && user != session.user) {
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("this profile belongs to %1").arg(session.user));
    }
    if (!ports::allows(session.role, ports::Permission::RecordWork))
        return fail(ErrorCode::Forbidden, QStringLiteral("your role does not record work"));
    std::vector<LineAnswer> answers;
    for (const QByteArray &one : text.split('\n')) {
        if (one.trimmed().isEmpty())
            continue;
        LineAnswer answer;
        answer.verdict = "refused";
        const auto line = readLine(one, session.officeZone, core.clock().now());
        if (!line) {
            answer.reason = line.error().detail;
        } else {
            auto done = core.runStore(
                [&](Stores stores) { return appendLine(core, stores, *line, session); });
            if (done) {
                answer = std::move(*done);
            } else if (done.error().code == ErrorCode::Input
                       || done.error().code == ErrorCode::NotFound
                       || done.error().code == ErrorCode::Forbidden) {
                answer.reason = done.error().detail;
            } else {
                return fail(done.error());
            }
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace dunlin::desk
