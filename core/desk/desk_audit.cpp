// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_audit.h"

#include "core/desk/audit_view.h"
#include "core/desk/ledger_proof.h"
#include "core/ports/rights.h"
#include "core/store/event_store.h"
#include "core/store/outbox.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr auto kTenant = WorkstationCore::kTenant;

/// Once for a user, account and day.
Status recordRead(WorkstationCore &core, Stores stores, base::AccountId account,
                  const QString &what)
{
    const ApplyContext context = core.applyContext();
    const QString actor = domain::actorOfUser(core.session().user);
    DUNLIN_TRY_VALUE(const bool known, isReadRecorded(stores.cache, kTenant, account, actor,
                                                      context.today, context.zone));
    if (known)
        return {};
    std::vector<domain::Event> events;
    events.push_back(
        core.author().draft(account, domain::SourceFact{QString(kReadFact), what}, actor));
    return core.keepOwn(stores, std::move(events), std::nullopt);
}

} // namespace

Status DeskAudit::maySee() const
{
    if (!m_core.identity())
        return fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"));
    if (!ports::reachOf(m_core.session().role, ports::Right::SeeAudit))
        return fail(ErrorCode::Forbidden, QStringLiteral("your role does not show the audit"));
    return {};
}

void DeskAudit::page(const ports::AuditFilter &filter, qint64 before, Reply<ports::AuditPage> reply)
{
    if (const Status may = maySee(); !may)
        return m_core.answer<ports::AuditPage>(std::move(reply), fail(may.error()));
    const QByteArray zone = m_core.session().officeZone;
    m_core.ask<ports::AuditPage>(std::move(reply), [=](Readers readers) {
        return auditPage(readers.cache, kTenant, filter, before, zone);
    });
}

void DeskAudit::detail(domain::EventId event, Reply<ports::AuditDetail> reply)
{
    if (const Status may = maySee(); !may)
        return m_core.answer<ports::AuditDetail>(std::move(reply), fail(may.error()));
    const ApplyContext context = m_core.applyContext();
    m_core.order<ports::AuditDetail>(
        std::move(reply), [=, this](Stores stores) -> Result<ports::AuditDetail> {
            DUNLIN_TRY_VALUE(const auto stored,
                             store::EventStore(stores.cache, kTenant).find(event));
            if (stored && !stored->account.isNull())
                DUNLIN_TRY(
                    recordRead(m_core, stores, stored->account, QStringLiteral("audit viewer")));
            DUNLIN_TRY_VALUE(auto detail, auditDetail(stores.cache, kTenant, event, context));
            detail.readRecorded = !detail.line.account.isNull();
            return detail;
        });
}

void DeskAudit::proof(domain::EventId event, Reply<ports::AuditProof> reply)
{
    if (const Status may = maySee(); !may)
        return m_core.answer<ports::AuditProof>(std::move(reply), fail(may.error()));
    struct Known {
        std::optional<store::LedgerEvent> event;
        std::optional<sync::Witness::Seen> newest;
    };
    const QByteArray key = m_core.identity()->serverKey;
    const base::Instant now = m_core.clock().now();
    auto onAnswer = [this, key, now, reply](const Known &known, Result<QByteArray> answer) mutable {
        if (!answer)
            return m_core.answer<ports::AuditProof>(std::move(reply), fail(answer.error()));
        m_core.answer<ports::AuditProof>(std::move(reply),
                                         checkProof(*answer, *known.event, key, known.newest, now));
    };
    m_core.order<Known>(
        [this, reply, onAnswer](Result<Known> known) mutable {
            if (!known)
                return m_core.answer<ports::AuditProof>(std::move(reply), fail(known.error()));
            if (!known->event || known->event->seq <= 0)
                return m_core.answer<ports::AuditProof>(std::move(reply), ports::AuditProof());
            const quint64 witnessed = known->newest ? known->newest->size : 0;
            const QByteArray question = proofQuestion(known->event->seq, witnessed);
            m_sync.ask(question, [known = *known, onAnswer](Result<QByteArray> answer) mutable {
                onAnswer(known, std::move(answer));
            });
        },
        [event](Stores stores) -> Result<Known> {
            Known known;
            DUNLIN_TRY_VALUE(known.event, store::EventStore(stores.cache, kTenant).find(event));
            DUNLIN_TRY_VALUE(const QByteArray bytes, store::Outbox(stores.outbox).meta("witness"));
            const sync::Witness witness = sync::Witness::fromBytes(bytes);
            if (!witness.isEmpty())
                known.newest = witness.seen().front();
            return known;
        });
}

void DeskAudit::pack(domain::AccountId account, const QString &folder, Reply<qint64> reply)
{
    if (const Status may = maySee(); !may)
        return m_core.answer<qint64>(std::move(reply), fail(may.error()));
    if (const auto kept = m_core.care().guard().whyNoCopies())
        return m_core.answer<qint64>(std::move(reply), fail(*kept));
    const ApplyContext context = m_core.applyContext();
    m_core.order<qint64>(std::move(reply), [=, this](Stores stores) -> Result<qint64> {
        DUNLIN_TRY(recordRead(m_core, stores, account, QStringLiteral("evidence pack")));
        return writeAuditPack(stores.cache, kTenant, account, folder, context);
    });
}

} // namespace dunlin::desk
