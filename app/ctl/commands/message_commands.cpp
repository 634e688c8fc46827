// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/desk/message_preview.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

base::Result<comms::MessageTemplate> templateOf(const Invocation &call, const QString &name)
{
    DUNLIN_TRY_VALUE(const QByteArray bytes, readFile(call.path(name), kMostText));
    return comms::MessageTemplate::fromJson(bytes);
}

void head(JsonWriter &json, const comms::MessageTemplate &what)
{
    json.key("name").value(what.name);
    json.key("version").number(what.version);
    json.key("channel").value(what.channel);
    json.key("language").value(what.language);
}

int check(const Invocation &call)
{
    const auto what = templateOf(call, call.arguments().at(0));
    if (!what)
        return call.failed(what.error());
    const auto fields = comms::fieldsOf(what->subject + u'\n' + what->body);
    if (!fields)
        return call.failed(fields.error());
    JsonWriter json;
    json.beginObject();
    head(json, *what);
    json.key("fields").beginArray();
    for (const QString &field : *fields)
        json.value(field);
    json.endArray().endObject();
    call.print(json.take());
    return Exit::Done;
}

int preview(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto what = templateOf(call, arguments.at(2));
    if (!what)
        return call.failed(what.error());
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto made = desk::previewMessage(office, *what, arguments.at(1),
                                               arguments.value(QStringLiteral("creditor")));
        if (!made)
            return call.failed(made.error());
        JsonWriter json;
        json.beginObject();
        head(json, *what);
        json.key("subject").value(made->message.subject);
        json.key("body").value(made->message.body);
        if (made->segments) {
            json.key("segments").beginObject();
            json.key("alphabet")
                .value(made->segments->alphabet == comms::SmsAlphabet::Gsm7 ? "gsm7" : "ucs2");
            json.key("units").number(made->segments->units);
            json.key("segments").number(made->segments->segments);
            json.key("left").number(made->segments->left);
            json.key("foreign").value(made->segments->foreign);
            json.endObject();
        }
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> messageCommands()
{
    return {
        {QStringLiteral("template check"),
         QStringLiteral("FILE"),
         QStringLiteral("Reads a message template and answers {name, version, channel, language, "
                        "fields}: docs/templates.md has the format."),
         {{}, {}, 1, 1},
         check},
        {QStringLiteral("template preview"),
         QStringLiteral("OFFICE NUMBER FILE [--creditor NAME]"),
         QStringLiteral(
             "The message that a template makes of an account as it is now; nothing is "
             "sent. Answers {subject, body, segments?}: an sms says how many segments it "
             "takes."),
         {{QStringLiteral("creditor")}, {}, 3, 3},
         preview},
    };
}

} // namespace dunlin::ctl
