// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/reach_json.h"

#include <QtCore/QDateTime>

namespace dunlin::ctl {

namespace {

QByteArray isoText(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray wordOf(domain::MessageStep step, bool inbound)
{
    return inbound ? QByteArrayLiteral("received") : domain::name(step).toByteArray();
}

} // namespace

void putComposed(base::JsonWriter &json, const desk::Composed &composed)
{
    json.key("to").value(composed.to);
    json.key("language").value(composed.language);
    if (!composed.text.isEmpty())
        json.key("template").value(composed.text);
    json.key("subject").value(composed.subject);
    json.key("body").value(composed.body);
    if (composed.segments) {
        json.key("segments").beginObject();
        json.key("alphabet")
            .value(composed.segments->alphabet == comms::SmsAlphabet::Gsm7 ? "gsm7" : "ucs2");
        json.key("units").number(composed.segments->units);
        json.key("segments").number(composed.segments->segments);
        json.key("left").number(composed.segments->left);
        json.endObject();
    }
    json.key("says").beginArray();
    for (const QByteArray &element : composed.checked.elements)
        json.value(element);
    json.endArray();
    json.key("findings").beginArray();
    for (const desk::ContentFinding &finding : composed.checked.findings) {
        json.beginObject();
        json.key("what").value(finding.what);
        json.key("citation").value(finding.citation);
        json.key("blocks").boolean(finding.blocks);
        json.endObject();
    }
    json.endArray();
    if (!composed.refused.isEmpty())
        json.key("refused").value(composed.refused);
}

void putTemplate(base::JsonWriter &json, const desk::TemplateVersion &version)
{
    json.key("id").value(version.id.toHex());
    json.key("name").value(version.text.name);
    json.key("version").number(
        version.standing == desk::TemplateStanding::Shipped ? 0 : version.text.version);
    json.key("channel").value(version.text.channel);
    json.key("language").value(version.text.language);
    json.key("jurisdiction").value(version.text.jurisdiction);
    json.key("occasion").value(version.text.occasion);
    json.key("standing").value(desk::name(version.standing));
    if (!version.by.isEmpty())
        json.key("by").value(version.by);
    if (!version.decidedBy.isEmpty())
        json.key("decided_by").value(version.decidedBy);
    if (version.from.isValid())
        json.key("from").value(version.from.toString(Qt::ISODate));
    if (!version.note.isEmpty())
        json.key("note").value(version.note);
    if (!version.reason.isEmpty())
        json.key("reason").value(version.reason);
}

void putMessage(base::JsonWriter &json, const store::FoundMessage &found)
{
    const store::MessageRow &row = found.message;
    json.key("id").value(row.id.toHex());
    json.key("account").value(found.number);
    json.key("debtor").value(found.debtor);
    json.key("channel").value(domain::name(row.channel));
    const bool inbound =
        row.inbox != store::InboxState::No && row.step == domain::MessageStep::Queued;
    json.key("step").value(wordOf(row.step, inbound));
    json.key("at").value(isoText(row.at));
    if (row.waits)
        json.key("waits_until").value(isoText(*row.waits));
    json.key(inbound ? "from" : "to").value(row.peer);
    json.key("subject").value(row.subject);
    if (!row.key.isEmpty())
        json.key("key").value(row.key);
    if (row.inbox != store::InboxState::No)
        json.key("open").boolean(row.inbox == store::InboxState::Open);
}

void putSending(base::JsonWriter &json, const reach::SentRun &sent)
{
    json.key("channels").beginArray();
    for (const reach::ChannelRun &one : sent.channels) {
        json.beginObject();
        json.key("channel").value(domain::name(one.channel));
        json.key("sent").number(one.run.sent);
        if (one.channel == domain::Channel::Sms)
            json.key("parts").number(one.run.parts);
        json.key("held").number(one.run.held);
        json.key("retry").number(one.run.retry);
        json.key("failed").number(one.run.failed);
        json.key("cancelled").number(one.run.cancelled);
        json.key("uncertain").number(one.run.uncertain);
        if (!one.run.stopped.isEmpty())
            json.key("stopped").value(one.run.stopped);
        json.endObject();
    }
    json.endArray();
    if (sent.batch) {
        json.key("batch").beginObject();
        json.key("id").value(sent.batch->id);
        json.key("folder").value(sent.batch->folder);
        json.key("letters").number(sent.batch->letters);
        json.key("pages").number(sent.batch->pages);
        json.key("sha256").value(sent.batch->sha256);
        json.endObject();
    }
    if (!sent.printing.isEmpty())
        json.key("printing").value(sent.printing);
}

void putInbox(base::JsonWriter &json, const desk::InboxRun &run)
{
    json.key("replies").number(run.replies);
    json.key("bounces").number(run.bounces);
    json.key("delivered").number(run.delivered);
    json.key("opt_outs").number(run.optOuts);
    json.key("automatic").number(run.automatic);
    json.key("unmatched").number(run.unmatched);
    json.key("refused").number(run.refused);
}

} // namespace dunlin::ctl
