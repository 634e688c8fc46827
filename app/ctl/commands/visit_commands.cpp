// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/desk/visit_list.h"
#include "core/exchange/cards/visit_file.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

QByteArray stopJson(const desk::VisitStop &stop)
{
    JsonWriter json;
    json.beginObject().key("account").value(stop.number);
    json.key("creditor").value(stop.creditor).key("debtor").value(stop.debtor);
    json.key("address").value(exchange::addressLine(stop.address));
    json.key("map").value(exchange::mapLink(stop.address).toEncoded());
    json.key("geo").value(exchange::geoLink(stop.address).toEncoded());
    json.key("total").value(stop.total.toText());
    json.key("currency").value(stop.total.currency().code());
    json.key("days_past_due").number(stop.daysPastDue);
    json.key("priority").number(stop.priority);
    json.key("allowed").boolean(stop.allowed).key("reason").value(stop.reason);
    json.key("next_allowed");
    if (stop.nextAllowed)
        json.value(base::toIso(*stop.nextAllowed));
    else
        json.null();
    json.key("result");
    if (stop.result)
        json.value(domain::name(*stop.result));
    else
        json.null();
    return json.endObject().take();
}

int visits(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto limit = arguments.number(QStringLiteral("limit"), 50, 1, 1'000);
    if (!limit)
        return call.usage(limit.error().detail);
    desk::VisitQuestion question;
    question.user = arguments.value(QStringLiteral("user"));
    question.limit = int(*limit);
    question.day = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
    if (question.user.isEmpty() || !question.day.isValid())
        return call.usage(QStringLiteral("visits needs --user U and --date DATE"));
    const QString out = arguments.value(QStringLiteral("out"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto stops = desk::visitsOf(office, question);
        if (!stops)
            return call.failed(stops.error());
        if (!out.isEmpty()) {
            const QByteArray calendar =
                desk::visitCalendar(*stops, question.day, office.settings().zone,
                                    office.settings().name, call.clock().now());
            if (const auto written = writeFile(call.path(out), calendar); !written)
                return call.failed(written.error());
        }
        for (const desk::VisitStop &stop : *stops)
            call.print(stopJson(stop));
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> visitCommands()
{
    return {
        {QStringLiteral("visits"),
         QStringLiteral("OFFICE --user U --date DATE [--limit N] [--out FILE.ics]"),
         QStringLiteral(
             "The day's visits of a user in the order of the road, JSON Lines: {account, creditor, "
             "debtor, address, map, geo, total, currency, days_past_due, priority, allowed, "
             "reason, next_allowed, result}; those that the rules do not allow stand last, with "
             "the reason. --out writes the allowed ones as a calendar. What came of one is "
             "recorded as a contact by visit."),
         {{QStringLiteral("user"), QStringLiteral("date"), QStringLiteral("limit"),
           QStringLiteral("out")},
          {},
          1,
          1},
         visits},
    };
}

} // namespace dunlin::ctl
