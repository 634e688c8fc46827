// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_line.h"
#include "core/desk/append_lines.h"
#include "core/desk/bank_import.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/line_recorder.h"
#include "core/desk/office_core.h"
#include "core/desk/office_leases.h"
#include "core/ports/session.h"
#include "core/store/people.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

/// Accounts assigned to a name that nobody has would be in nobody's queue.
Status isForSomebody(OfficeCore &core, Connection &connection, const Line &line)
{
    const QString user = line.data.value(QLatin1String("user")).toString();
    if (line.kind != "assignment" || user.isEmpty())
        return {};
    DUNLIN_TRY_VALUE(const auto row, store::People(connection, core.key()).find(user));
    if (row)
        return {};
    return fail(ErrorCode::NotFound, QStringLiteral("there is no user %1").arg(user));
}

/// A message that the office itself sends, without a reservation that settled the question before.
bool isSentHere(const Line &line)
{
    const auto text = [&](const char *key) {
        return line.data.value(QLatin1String(key)).toString();
    };
    return line.kind == "contact" && text("result") == QLatin1String("sent")
           && text("reservation").isEmpty() && text("direction") != QLatin1String("inbound");
}

Result<LineAnswer> appendLine(OfficeCore &core, Connection &connection, const Line &line,
                              const LineRecorder &recorder)
{
    LineAuthor author{connection, core.key(),     applyContext(core), core.author(),
                      core.rng(), recorder.actor, recorder.role};
    std::optional<NotAllowed> notAllowed;
    author.refused = &notAllowed;
    // What was done is recorded as it was; what the office plans stays within what laptops left it.
    if (line.kind == "reservation" || isSentHere(line))
        author.shares = [&](base::AccountId account, GateQuestion *question) {
            return addOfficeShares(core, connection, account, question);
        };
    // A contact that is still to be made waits until it is known who has paid.
    if (line.kind == "reservation") {
        DUNLIN_TRY_VALUE(const QString held, bankHold(connection, core.key(), core.today()));
        if (!held.isEmpty())
            return fail(ErrorCode::Forbidden, held);
    }
    DUNLIN_TRY(isForSomebody(core, connection, line));
    auto made = eventsOfLine(line, author);
    if (!made) {
        if (notAllowed)
            DUNLIN_TRY(keepOfficeRefusal(core, connection, *notAllowed));
        return fail(std::move(made.error()));
    }
    if (!made->events.empty())
        DUNLIN_TRY(appendOwn(core, connection, std::move(made->events)));
    return LineAnswer{made->id.toHex(), made->requested ? "requested" : "accepted", made->reason};
}

} // namespace

Result<LineRecorder> lineRecorder(OfficeCore &core, Connection &connection, const QString &user)
{
    if (user.isEmpty())
        return LineRecorder{QStringLiteral("engine"), ports::Role::Admin};
    DUNLIN_TRY_VALUE(const auto row, store::People(connection, core.key()).find(user));
    if (!row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no user %1").arg(user));
    LineRecorder recorder{domain::actorOfUser(user), {}};
    if (!ports::roleFromName(row->role, &recorder.role)
        || !ports::allows(recorder.role, ports::Permission::RecordWork))
        return fail(ErrorCode::Forbidden, QStringLiteral("%1 may not record work").arg(user));
    return recorder;
}

Result<std::vector<LineAnswer>> appendLines(Office &office, const QByteArray &text,
                                            const QString &user)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<std::vector<LineAnswer>> {
        DUNLIN_TRY_VALUE(const LineRecorder recorder, lineRecorder(core, connection, user));
        std::vector<LineAnswer> answers;
        for (const QByteArray &one : text.split('\n')) {
            if (one.trimmed().isEmpty())
                continue;
            LineAnswer answer;
            answer.verdict = "refused";
            if (auto line = readLine(one, core.settings().zone, core.clock().now()); !line) {
                answer.reason = line.error().detail;
            } else if (auto done = appendLine(core, connection, *line, recorder); done) {
                answer = std::move(*done);
            } else {
                const base::Error &error = done.error();
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
