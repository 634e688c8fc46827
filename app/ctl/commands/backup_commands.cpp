// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/office_backup.h"

namespace dunlin::ctl {

namespace {

int answer(const Invocation &call, const base::Result<desk::BackupResult> &result, qint64 began)
{
    if (!result)
        return call.failed(result.error());
    const double seconds = double(call.clock().monotonicMs() - began) / 1000.0;
    base::JsonWriter json;
    json.beginObject();
    json.key("events").number(result->events);
    json.key("root").value(result->root);
    json.key("seconds").raw(QByteArray::number(seconds, 'f', 3));
    call.print(json.endObject().take());
    return Exit::Done;
}

int backup(const Invocation &call)
{
    const QString file = call.path(call.arguments().at(1));
    const qint64 began = call.clock().monotonicMs();
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        return answer(call, desk::backUp(office, file), began);
    });
}

int restore(const Invocation &call)
{
    const qint64 began = call.clock().monotonicMs();
    const auto result = desk::restore(call.path(call.arguments().at(0)),
                                      call.path(call.arguments().at(1)), call.clock());
    return answer(call, result, began);
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        {QStringLiteral("backup"),
         QStringLiteral("OFFICE FILE"),
         QStringLiteral(
             "Writes the office into one file while it works: zstd, the same from SQLite "
             "and from PostgreSQL. The file holds the office's keys; keep it as such. "
             "A ledger that does not verify is not backed up.\nAnswers {events, root, "
             "seconds}; root as in audit verify."),
         {{}, {}, 2, 2},
         backup},
        {QStringLiteral("restore"),
         QStringLiteral("FILE OFFICE"),
         QStringLiteral("Makes an office from a backup, in an empty folder or an empty PostgreSQL "
                        "database; either kind from either. The whole file is checked before "
                        "anything is made. Laptops notice and heal by themselves: what they wrote "
                        "after the backup comes again.\nAnswers {events, root, seconds}."),
         {{}, {}, 2, 2},
         restore},
    };
}

} // namespace dunlin::ctl
