// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/commands/reach_json.h"
#include "app/ctl/named_file.h"
#include "core/desk/messages/message_values.h"

#include <QtCore/QJsonDocument>

namespace dunlin::ctl {

namespace {

using base::JsonWriter;
using base::Result;

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

void putFindings(JsonWriter &json, const desk::CheckedMessage &checked)
{
    json.key("findings").beginArray();
    for (const desk::ContentFinding &finding : checked.findings) {
        json.beginObject();
        json.key("what").value(finding.what);
        json.key("citation").value(finding.citation);
        json.key("blocks").boolean(finding.blocks);
        json.endObject();
    }
    json.endArray();
}

int list(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto all = desk::listTemplates(office);
        if (!all)
            return call.failed(all.error());
        for (const desk::TemplateVersion &one : *all) {
            const bool shipped = one.standing == desk::TemplateStanding::Shipped;
            const bool meant = arguments.value(option("name"), one.text.name) == one.text.name
                               && (!arguments.has(option("own")) || !shipped);
            if (!meant)
                continue;
            JsonWriter json;
            json.beginObject();
            putTemplate(json, one);
            json.endObject();
            call.print(json.take());
        }
        return int(Exit::Done);
    });
}

int show(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto all = desk::listTemplates(office);
        if (!all)
            return call.failed(all.error());
        for (const desk::TemplateVersion &one : *all) {
            if (one.id.toHex() != arguments.at(1).toLatin1())
                continue;
            const QDate today = base::dateIn(call.clock().now(), office.settings().zone);
            JsonWriter json;
            json.beginObject();
            putTemplate(json, one);
            json.key("subject").value(one.text.subject);
            json.key("body").value(one.text.body);
            putFindings(json, desk::checkTemplate(one.text, today));
            const auto worst =
                comms::render(one.text, desk::worstCaseValues(office.settings().currency, today));
            if (worst) {
                json.key("worst_case").beginObject();
                json.key("subject").value(worst->subject);
                json.key("body").value(worst->body);
                json.endObject();
            }
            json.endObject();
            call.print(json.take());
            return int(Exit::Done);
        }
        return call.failed(
            {base::ErrorCode::NotFound, QStringLiteral("there is no such version of a text"), {}});
    });
}

int draft(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto bytes = readFile(call.path(arguments.at(1)), kMostText);
    if (!bytes)
        return call.failed(bytes.error());
    const auto text = comms::MessageTemplate::fromJson(*bytes);
    if (!text)
        return call.failed(text.error());
    domain::TemplateDrafted made;
    made.name = text->name;
    made.channel =
        domain::fromName<domain::Channel>(text->channel).value_or(domain::Channel::Email);
    made.language = text->language;
    made.jurisdiction = text->jurisdiction;
    made.occasion = text->occasion;
    made.subject = text->subject;
    made.body = text->body;
    made.note = arguments.value(option("note"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto kept = desk::draftTemplate(office, made, arguments.value(option("user")));
        if (!kept)
            return call.failed(kept.error());
        JsonWriter json;
        json.beginObject();
        json.key("id").value(kept->id.toHex());
        putFindings(json, kept->checked);
        json.endObject();
        call.print(json.take());
        return int(kept->checked.mayGo() ? Exit::Done : Exit::DoneWithFindings);
    });
}

int decide(const Invocation &call, bool approved)
{
    const Arguments &arguments = call.arguments();
    const auto id = base::EventId::fromHex(arguments.at(1).toLatin1());
    if (!id)
        return call.usage(QStringLiteral("ID is 32 hex digits, as in template list"));
    domain::TemplateDecided decision;
    decision.of = *id;
    decision.approved = approved;
    decision.reason = arguments.value(option("reason"));
    decision.from = QDate::fromString(arguments.value(option("from")), Qt::ISODate);
    if (arguments.has(option("from")) && !decision.from.isValid())
        return call.usage(QStringLiteral("--from is a date like 2026-11-24"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto done = desk::decideTemplate(office, decision, arguments.value(option("user")));
        if (!done)
            return call.failed(done.error());
        JsonWriter json;
        json.beginObject();
        json.key("id").value(id->toHex());
        json.key("approved").boolean(approved);
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

int letterhead(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    std::optional<QJsonObject> fields;
    if (arguments.count() > 1) {
        const auto bytes = readFile(call.path(arguments.at(1)), kMostText);
        if (!bytes)
            return call.failed(bytes.error());
        fields = QJsonDocument::fromJson(*bytes).object();
    }
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        if (fields) {
            const auto set =
                desk::setLetterhead(office, *fields, arguments.value(option("creditor")),
                                    arguments.value(option("user")));
            if (!set)
                return call.failed(set.error());
        }
        const auto head = desk::officeLetterhead(office);
        if (!head)
            return call.failed(head.error());
        JsonWriter json;
        json.beginObject();
        json.key("name").value(head->name);
        json.key("address").value(head->address);
        json.key("phone").value(head->phone);
        json.key("email").value(head->email);
        json.key("collector").boolean(head->collector);
        json.key("iban").value(head->iban);
        json.endObject();
        call.print(json.take());
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> templateCommands()
{
    const ArgumentRules approval{{option("user"), option("reason"), option("from")}, {}, 2, 2};
    const ArgumentRules refusal{{option("user"), option("reason")}, {}, 2, 2};
    return {
        {option("template list"),
         option("OFFICE [--name NAME] [--own]"),
         option(
             "The texts of an office and those that ship. JSON Lines {id, name, version, channel, "
             "language, jurisdiction, occasion, standing, ..}."),
         {{option("name")}, {option("own")}, 1, 1},
         list},
        {option("template show"),
         option("OFFICE ID"),
         option(
             "One version: its words, what they lack, and what they make of the longest values."),
         {{}, {}, 2, 2},
         show},
        {option("template draft"),
         option("OFFICE FILE --user U [--note TEXT]"),
         option(
             "Keeps a new version, to be approved by another person. Answers {id, findings}; exit "
             "3 when it lacks something."),
         {{option("user"), option("note")}, {}, 2, 2},
         draft},
        {option("template approve"), option("OFFICE ID --user U [--from DATE] [--reason R]"),
         option("Puts a version in force; by somebody else than its author, with a reason when it "
                "lacks something. Answers {id, approved}."),
         approval, [](const Invocation &call) { return decide(call, true); }},
        {option("template refuse"), option("OFFICE ID --user U [--reason R]"),
         option("Refuses a version, or takes it out of use. Answers {id, approved}."), refusal,
         [](const Invocation &call) { return decide(call, false); }},
        {option("letterhead"),
         option("OFFICE [FILE] [--creditor NAME] [--user U]"),
         option("Who writes and where money goes: shows it, or sets the fields of a JSON file for "
                "the office or a creditor (docs/templates.md)."),
         {{option("creditor"), option("user")}, {}, 1, 2},
         letterhead},
    };
}

} // namespace dunlin::ctl
