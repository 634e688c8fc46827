// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/office_people.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

int addUser(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    desk::NewUser user;
    user.name = arguments.at(1);
    user.displayName = arguments.value(QStringLiteral("display-name"));
    user.team = arguments.value(QStringLiteral("team"));
    if (!ports::roleFromName(arguments.value(QStringLiteral("role")).toLatin1(), &user.role)) {
        return call.usage(QStringLiteral("--role is collector, senior, supervisor, manager, "
                                         "compliance, admin or auditor"));
    }
    user.password = call.input();
    while (user.password.endsWith('\n') || user.password.endsWith('\r'))
        user.password.chop(1);
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto added = desk::addUser(office, user);
        if (!added)
            return call.failed(added.error());
        JsonWriter json;
        json.beginObject().key("user").value(user.name);
        json.key("role").value(ports::roleName(user.role));
        json.key("team").value(user.team);
        json.key("password").boolean(!user.password.isEmpty()).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int deviceCode(const Invocation &call)
{
    const QString user = call.arguments().value(QStringLiteral("user"));
    if (user.isEmpty())
        return call.usage(QStringLiteral("device code needs --user U"));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto code = desk::makeDeviceCode(office, user);
        if (!code)
            return call.failed(code.error());
        JsonWriter json;
        json.beginObject().key("code").value(code->code);
        json.key("expires").value(base::toIso(code->expires)).endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int deviceList(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto devices = desk::devices(office);
        if (!devices)
            return call.failed(devices.error());
        JsonWriter json;
        json.beginObject().key("devices").beginArray();
        for (const desk::DeviceInfo &device : *devices) {
            json.beginObject();
            json.key("device").value(device.id.toHex());
            json.key("user").value(device.user);
            json.key("name").value(device.name);
            json.key("state").value(device.state);
            json.key("events").number(device.events);
            json.key("enrolled").value(base::toIso(device.enrolled));
            json.endObject();
        }
        json.endArray().endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> peopleCommands()
{
    return {
        {QStringLiteral("user add"),
         QStringLiteral("OFFICE NAME --role ROLE [--team T] [--display-name TEXT]"),
         QStringLiteral("Adds a user; the password comes from stdin (empty: enrols by device code "
                        "only). Roles: collector, senior, supervisor, manager, compliance, admin, "
                        "auditor.\nAnswers {user, role, team, password}."),
         {{QStringLiteral("role"), QStringLiteral("team"), QStringLiteral("display-name")},
          {},
          2,
          2},
         addUser,
         true},
        {QStringLiteral("device code"),
         QStringLiteral("OFFICE --user U"),
         QStringLiteral("A one-time code with which a laptop of this user enrols, good for ten "
                        "minutes. Answers {code, expires}."),
         {{QStringLiteral("user")}, {}, 1, 1},
         deviceCode},
        {QStringLiteral("device list"),
         QStringLiteral("OFFICE"),
         QStringLiteral("Answers {devices: [{device, user, name, state, events, enrolled}]}."),
         {{}, {}, 1, 1},
         deviceList},
    };
}

} // namespace dunlin::ctl
