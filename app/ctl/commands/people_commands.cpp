// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/device_orders.h"
#include "core/desk/office_people.h"
#include "core/desk/outbox_recovery.h"

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
            if (device.lastSeen)
                json.key("last_seen").value(base::toIso(*device.lastSeen));
            json.key("office").boolean(device.office);
            if (!device.wipe.askedBy.isEmpty()) {
                json.key("wipe_asked_by").value(device.wipe.askedBy);
                json.key("wipe_asked_at").value(base::toIso(device.wipe.askedAt));
            }
            if (device.wipe.unsent)
                json.key("unsent").number(*device.wipe.unsent);
            json.endObject();
        }
        json.endArray().endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int deviceWipe(const Invocation &call)
{
    const auto device = base::DeviceId::fromHex(call.arguments().at(1).toLatin1());
    if (!device)
        return call.usage(QStringLiteral("DEVICE is 32 hex digits, as in device list"));
    const QString user = call.arguments().value(QStringLiteral("user"));
    const bool withdraws = call.arguments().has(QStringLiteral("withdraw"));
    if (withdraws && user.isEmpty())
        return call.usage(QStringLiteral("--withdraw needs --user U, who takes it back"));
    // Whoever has the office's folder orders alone; people who say who they are need a second one.
    const auto carryOut = [&](desk::Office &office) -> base::Status {
        if (user.isEmpty())
            return desk::orderWipe(office, *device);
        if (withdraws)
            return desk::withdrawWipe(office, *device, user);
        const auto asked = desk::askForWipe(office, *device, user);
        return asked ? base::Status() : base::Status(base::fail(asked.error()));
    };
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        if (const auto done = carryOut(office); !done)
            return call.failed(done.error());
        const auto devices = desk::devices(office);
        if (!devices)
            return call.failed(devices.error());
        JsonWriter json;
        json.beginObject().key("device").value(device->toHex());
        for (const desk::DeviceInfo &info : *devices) {
            if (info.id != *device)
                continue;
            json.key("state").value(info.state).key("user").value(info.user);
            if (!info.wipe.askedBy.isEmpty())
                json.key("wipe_asked_by").value(info.wipe.askedBy);
        }
        call.print(json.endObject().take());
        return int(Exit::Done);
    });
}

int deviceRecover(const Invocation &call)
{
    const QString folder = call.path(call.arguments().at(1));
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto recovered = desk::recoverOutbox(office, folder);
        if (!recovered)
            return call.failed(recovered.error());
        JsonWriter json;
        json.beginObject().key("device").value(recovered->device.toHex());
        json.key("added").number(recovered->added);
        json.key("known").number(recovered->known).endObject();
        call.print(json.take());
        return int(recovered->added > 0 ? Exit::DoneWithFindings : Exit::Done);
    });
}

int deviceLease(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    ports::Role role = ports::Role::Collector;
    if (!ports::roleFromName(arguments.value(QStringLiteral("role")).toLatin1(), &role))
        return call.usage(QStringLiteral("device lease needs --role ROLE"));
    bool isNumber = false;
    sync::LeaseTerms terms;
    if (arguments.has(QStringLiteral("days")))
        terms.days = arguments.value(QStringLiteral("days")).toInt(&isNumber);
    if (arguments.has(QStringLiteral("days")) && !isNumber)
        return call.usage(QStringLiteral("--days is a number"));
    const QString home = arguments.value(QStringLiteral("home-office"));
    if (!home.isEmpty() && home != QLatin1String("on") && home != QLatin1String("off"))
        return call.usage(QStringLiteral("--home-office is on or off"));
    terms.homeOffice = home == QLatin1String("on");
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        if (const auto set = desk::setLeaseTerms(office, role, terms); !set)
            return call.failed(set.error());
        JsonWriter json;
        json.beginObject().key("role").value(ports::roleName(role));
        json.key("days").number(terms.days);
        json.key("home_office").boolean(terms.homeOffice).endObject();
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
         QStringLiteral(
             "Answers {devices: [{device, user, name, state, events, enrolled, office}]}, "
             "with last_seen once it was in touch, wipe_asked_by and wipe_asked_at while "
             "a wipe waits for a second person, and unsent (events that stayed on it) "
             "once it is wiped."),
         {{}, {}, 1, 1},
         deviceList},
        {QStringLiteral("device wipe"),
         QStringLiteral("OFFICE DEVICE [--user U [--withdraw]]"),
         QStringLiteral("Orders a laptop to be wiped. It is told nothing from now on; at its next "
                        "contact it sends what it has not sent, destroys its keys and its cache, "
                        "and says so. What it could not send stays on it, sealed to the office. "
                        "The state is draining until its receipt is here, then wiped.\nWith "
                        "--user, a manager or administrator, it takes two: the first one's wish is "
                        "kept, another's orders it; --withdraw takes it back.\nAnswers {device, "
                        "state, user}, with wipe_asked_by while a second person is waited for."),
         {{QStringLiteral("user")}, {QStringLiteral("withdraw")}, 2, 2},
         deviceWipe},
        {QStringLiteral("device recover"),
         QStringLiteral("OFFICE DIR"),
         QStringLiteral("Brings home what a laptop wrote and never sent, from its folder: after a "
                        "wipe without network, a lost keychain, a broken machine. Its outbox is "
                        "sealed to the office; what the ledger lacks goes in as quarantined, for "
                        "a person to look at.\nAnswers {device, added, known}. Exit 3 when "
                        "something was added."),
         {{}, {}, 2, 2},
         deviceRecover},
        {QStringLiteral("device lease"),
         QStringLiteral("OFFICE --role ROLE [--days N] [--home-office on|off]"),
         QStringLiteral("How long laptops of a role may work without the server (14 days unless "
                        "told; after it they show nothing until they were in touch, after twice "
                        "as long their cache's key is destroyed), and whether they work from "
                        "home: then nothing is printed, exported or copied on them. It holds from "
                        "each laptop's next contact.\nAnswers {role, days, home_office}."),
         {{QStringLiteral("role"), QStringLiteral("days"), QStringLiteral("home-office")},
          {},
          1,
          1},
         deviceLease},
    };
}

} // namespace dunlin::ctl
