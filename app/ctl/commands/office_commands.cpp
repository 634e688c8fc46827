// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/office_import.h"
#include "core/store/open_database.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

/// What an office is made with when a command may make one.
base::Result<desk::OfficeSettings> settingsFrom(const Arguments &arguments)
{
    desk::OfficeSettings settings;
    if (arguments.has(QStringLiteral("currency"))) {
        DUNLIN_TRY_VALUE(
            settings.currency,
            base::Currency::fromCode(arguments.value(QStringLiteral("currency")).toLatin1()));
    }
    if (arguments.has(QStringLiteral("timezone")))
        settings.zone = arguments.value(QStringLiteral("timezone")).toLatin1();
    if (arguments.has(QStringLiteral("name")))
        settings.name = arguments.value(QStringLiteral("name"));
    if (!base::isKnownZone(settings.zone)) {
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("\"%1\" is no time zone (America/Chicago is one)")
                              .arg(QString::fromUtf8(settings.zone)));
    }
    return settings;
}

int createOffice(const Invocation &call)
{
    const auto settings = settingsFrom(call.arguments());
    if (!settings)
        return call.usage(settings.error().detail);
    const QString location = call.path(call.arguments().at(0));
    const auto office = desk::Office::create(location, *settings, call.clock());
    if (!office)
        return call.failed(office.error());
    JsonWriter json;
    json.beginObject();
    json.key("office").value(location);
    json.key("tenant").value((*office)->tenant().toHex());
    json.key("currency").value((*office)->settings().currency.code());
    json.key("timezone").value((*office)->settings().zone);
    json.endObject();
    call.print(json.take());
    return Exit::Done;
}

int demoInto(const Invocation &call, desk::Office &office, const desk::DemoRequest &request)
{
    const auto made = desk::makeDemo(office, request, call.progress());
    if (!made)
        return call.failed(made.error());
    JsonWriter json;
    json.beginObject();
    json.key("accounts").number(made->accounts);
    json.key("events").number(made->events);
    json.key("seconds").raw(QByteArray::number(made->seconds, 'f', 3));
    json.endObject();
    call.print(json.take());
    return Exit::Done;
}

int demo(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto accounts = arguments.number(QStringLiteral("accounts"), 5000, 1, 10'000'000);
    if (!accounts)
        return call.usage(accounts.error().detail);
    const auto seed = arguments.number(QStringLiteral("seed"), 1, 0, INT64_MAX);
    if (!seed)
        return call.usage(seed.error().detail);
    auto settings = settingsFrom(arguments);
    if (!settings)
        return call.usage(settings.error().detail);
    desk::DemoRequest request;
    request.accounts = *accounts;
    request.seed = quint64(*seed);
    if (arguments.has(QStringLiteral("as-of"))) {
        request.asOf = QDate::fromString(arguments.value(QStringLiteral("as-of")), Qt::ISODate);
        if (!request.asOf.isValid())
            return call.usage(QStringLiteral("--as-of is a date like 2026-11-24"));
    }
    const QString location = call.path(arguments.at(0));
    const auto fill = [&](desk::Office &office) { return demoInto(call, office, request); };
    if (store::isPostgresUrl(location) || desk::Office::existsAt(location)) {
        auto there = desk::Office::open(location, call.clock());
        if (there)
            return fill(**there);
        if (there.error().code != base::ErrorCode::NotFound)
            return call.withOffice(arguments.at(0), fill);
    }
    // The demo's home is Chicago unless it is told otherwise.
    if (!arguments.has(QStringLiteral("currency")))
        settings->currency = base::kUsd;
    if (!arguments.has(QStringLiteral("timezone")))
        settings->zone = "America/Chicago";
    if (!arguments.has(QStringLiteral("name")))
        settings->name = QStringLiteral("Demo office");
    const auto made = desk::Office::create(location, *settings, call.clock());
    if (!made)
        return call.failed(made.error());
    return fill(**made);
}

} // namespace

std::vector<Command> officeCommands()
{
    const QStringList settings{QStringLiteral("currency"), QStringLiteral("timezone"),
                               QStringLiteral("name")};
    return {
        {QStringLiteral("office create"),
         QStringLiteral("OFFICE [--currency C] [--timezone Z] [--name NAME]"),
         QStringLiteral("Makes an office: a folder with a database, or the tables in an empty "
                        "PostgreSQL database.\nAnswers {office, tenant}. Currency EUR and time "
                        "zone UTC unless said."),
         {settings, {}, 1, 1},
         createOffice},
        {QStringLiteral("demo"),
         QStringLiteral("OFFICE --accounts N --seed S [--as-of DATE] [--currency C] [--timezone Z] "
                        "[--name NAME]"),
         QStringLiteral("Fills an empty office (made if need be) with a lifelike portfolio; the "
                        "same for the same seed and day.\nAnswers {accounts, events, seconds}."),
         {settings
              + QStringList{QStringLiteral("accounts"), QStringLiteral("seed"),
                            QStringLiteral("as-of")},
          {},
          1,
          1},
         demo},
    };
}

} // namespace dunlin::ctl
