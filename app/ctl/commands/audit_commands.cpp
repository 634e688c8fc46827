// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/office_audit.h"
#include "core/desk/profile_view.h"

namespace dunlin::ctl {

namespace {

int verify(const Invocation &call)
{
    const auto print = [&](const base::Result<desk::AuditResult> &result) {
        if (!result)
            return call.failed(result.error());
        base::JsonWriter json;
        json.beginObject();
        json.key("events").number(result->events);
        json.key("devices").number(result->devices);
        json.key("root").value(result->root);
        json.key("ok").boolean(result->firstBad.isEmpty());
        json.key("first_bad");
        if (result->firstBad.isEmpty())
            json.null();
        else
            json.value(result->firstBad);
        json.endObject();
        call.print(json.take());
        return int(result->firstBad.isEmpty() ? Exit::Done : Exit::DoneWithFindings);
    };
    return call.withEither(
        call.arguments().at(0),
        [&](desk::Office &office) { return print(desk::verifyLedger(office)); },
        [&](desk::Workstation &workstation) { return print(desk::verifyProfile(workstation)); });
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {QStringLiteral("audit verify"),
         QStringLiteral("OFFICE|PROFILE"),
         QStringLiteral("Checks every event against its hash, the feed and each device's chain for "
                        "gaps, and the sums of the accounts.\nAnswers {events, devices, root, ok, "
                        "first_bad}; root is SHA-256 over the hashes of all events in feed order. "
                        "Exit 3 when something does not hold."),
         {{}, {}, 1, 1},
         verify},
    };
}

} // namespace dunlin::ctl
