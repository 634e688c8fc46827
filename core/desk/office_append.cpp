// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_reader.h"
#include "core/desk/office_core.h"
#include "core/ports/session.h"
#include "core/store/event_store.h"
#include "core/store/people.h"
#include "core/store/queue_windows.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

Status checkUser(OfficeCore &core, Connection &connection, const QString &user)
{
    if (user.isEmpty())
        return {};
    DUNLIN_TRY_VALUE(const auto row, store::People(connection, core.key()).find(user));
    if (!row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no user %1").arg(user));
    ports::Role role = ports::Role::Collector;
    if (!ports::roleFromName(row->role, &role)
        || !ports::allows(role, ports::Permission::RecordWork))
        return fail(ErrorCode::Forbidden, QStringLiteral("%1 may not record work").arg(user));
    return {};
}

Result<base::EventId> appendLine(OfficeCore &core, Connection &connection, const Line &line,
                                 const QString &actor)
{
    if (line.id) {
        DUNLIN_TRY_VALUE(const auto there,
                         store::EventStore(connection, core.key()).find(*line.id));
        if (there)
            return *line.id;
    }
    store::QueueWindows windows(connection, core.key());
    DUNLIN_TRY_VALUE(const auto accounts, windows.byNumber(line.account));
    if (accounts.empty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no account %1").arg(line.account));
    if (accounts.size() > 1)
        return fail(ErrorCode::Input,
                    QStringLiteral("several creditors use the number %1").arg(line.account));
    DUNLIN_TRY_VALUE(const auto state,
                     stateOf(connection, core.key(), accounts.front(), applyContext(core).fold()));
    const LineContext context{actor, core.settings().zone,
                              base::bytes16ToHex(core.rng().bytes16())};
    DUNLIN_TRY_VALUE(auto payloads, payloadsOf(line, state, context));
    std::vector<domain::Event> events;
    for (domain::Payload &payload : payloads) {
        domain::Event event = core.author().draft(state.id, std::move(payload), actor);
        event.envelope.occurred = line.at;
        if (line.id && events.empty())
            event.envelope.id = *line.id;
        events.push_back(std::move(event));
    }
    const base::EventId first = events.front().envelope.id;
    DUNLIN_TRY_VALUE(const auto stored, appendOwn(core, connection, std::move(events)));
    Q_UNUSED(stored);
    return first;
}

} // namespace

Result<std::vector<LineAnswer>> appendLines(Office &office, const QByteArray &text,
                                            const QString &user)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<std::vector<LineAnswer>> {
        DUNLIN_TRY(checkUser(core, connection, user));
        const QString actor = user.isEmpty() ? QStringLiteral("engine") : domain::actorOfUser(user);
        std::vector<LineAnswer> answers;
        for (const QByteArray &one : text.split('\n')) {
            if (one.trimmed().isEmpty())
                continue;
            LineAnswer answer;
            answer.verdict = "refused";
            if (auto line = readLine(one, core.settings().zone, core.clock().now()); !line) {
                answer.reason = line.error().detail;
            } else if (auto id = appendLine(core, connection, *line, actor); id) {
                answer.id = id->toHex();
                answer.verdict = "accepted";
            } else {
                const base::Error &error = id.error();
                const bool refused = error.code == ErrorCode::Input
                                     || error.code == ErrorCode::NotFound
                                     || error.code == ErrorCode::Forbidden;
                if (!refused)
                    return fail(error);
                answer.reason = error.detail;
            }
            answers.push_back(std::move(answer));
        }
        return answers;
    });
}

} // namespace dunlin::desk
