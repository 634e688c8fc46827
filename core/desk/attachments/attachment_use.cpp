// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/attachments/attachment_use.h"

#include "core/desk/ledger_writer.h"
#include "core/desk/line_recorder.h"
#include "core/desk/office_core.h"
#include "core/desk/profile_view.h"
#include "core/desk/workstation_core.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using store::Connection;
using Stores = WorkstationCore::Stores;

namespace {

Result<domain::AttachmentState> stateOfFile(const domain::AccountState &state, base::EventId id)
{
    const auto found = std::find_if(state.attachments.begin(), state.attachments.end(),
                                    [&](const auto &one) { return one.id == id; });
    if (found == state.attachments.end())
        return fail(ErrorCode::NotFound, QStringLiteral("the account has no such file"));
    return *found;
}

} // namespace

Result<domain::AttachmentState> attachFile(Office &office, const AccountQuestion &account,
                                           const FileTaken &file, const QString &user)
{
    DUNLIN_TRY_VALUE(const auto answer, desk::account(office, account));
    OfficeCore &core = office.core();
    const base::AccountId id = answer.state.id;
    return core.write([&](Connection &connection) -> Result<domain::AttachmentState> {
        DUNLIN_TRY_VALUE(const LineRecorder who, lineRecorder(core, connection, user));
        const ApplyContext context = applyContext(core);
        DUNLIN_TRY_VALUE(const auto state, stateNow(connection, core.key(), id, context));
        DUNLIN_TRY_VALUE(auto events, eventsOfFile(state, file, {who.actor, who.role},
                                                   core.author(), core.rng(), context.today));
        const base::EventId made = events.back().envelope.id;
        DUNLIN_TRY(appendOwn(core, connection, std::move(events)));
        DUNLIN_TRY_VALUE(const auto after, stateNow(connection, core.key(), id, context));
        return stateOfFile(after, made);
    });
}

Result<ports::Saved> keepFile(WorkstationCore &core, Stores stores, base::AccountId account,
                              const FileTaken &file)
{
    const ApplyContext context = core.applyContext();
    const ports::Session session = core.session();
    DUNLIN_TRY_VALUE(const auto state,
                     stateNow(stores.cache, WorkstationCore::kTenant, account, context));
    base::SecureRng rng;
    DUNLIN_TRY_VALUE(auto events,
                     eventsOfFile(state, file, {domain::actorOfUser(session.user), session.role},
                                  core.author(), rng, context.today));
    ports::Saved saved;
    saved.account = account;
    saved.events = {events.back().envelope.id};
    saved.at = context.now;
    DUNLIN_TRY(core.keepOwn(stores, std::move(events), std::nullopt));
    return saved;
}

Result<domain::AttachmentState> attachFile(Workstation &workstation, const AccountQuestion &account,
                                           const FileTaken &file, const QString &user)
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
    DUNLIN_TRY_VALUE(const auto answer, profileAccount(workstation, account));
    DUNLIN_TRY_VALUE(const ports::Saved saved, core.runStore([&](Stores stores) {
        return keepFile(core, stores, answer.state.id, file);
    }));
    DUNLIN_TRY_VALUE(const auto after, profileAccount(workstation, account));
    return stateOfFile(after.state, saved.events.front());
}

Result<QByteArray> fileContent(Office &office, const domain::AttachmentState &file)
{
    OfficeCore &core = office.core();
    return core.read(
        [&](Connection &connection) { return contentOf(connection, core.key(), file); });
}

Result<QByteArray> fileContent(Workstation &workstation, const domain::AttachmentState &file)
{
    return workstation.core().runReader([&](WorkstationCore::Readers readers) {
        return contentOf(readers.cache, WorkstationCore::kTenant, file);
    });
}

} // namespace dunlin::desk
