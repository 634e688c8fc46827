// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/message_codec.h"

#include "core/domain/json_reader.h"

#include <algorithm>
#include <array>

namespace dunlin::domain {

namespace {

using json::DataWriter;
using json::Reader;

struct StepWord {
    MessageStep step;
    QByteArrayView word;
};
constexpr std::array kSteps{
    StepWord{MessageStep::Queued, QByteArrayView("queued")},
    StepWord{MessageStep::Held, QByteArrayView("held")},
    StepWord{MessageStep::Sending, QByteArrayView("sending")},
    StepWord{MessageStep::Sent, QByteArrayView("sent")},
    StepWord{MessageStep::Delivered, QByteArrayView("delivered")},
    StepWord{MessageStep::Retry, QByteArrayView("retry")},
    StepWord{MessageStep::Failed, QByteArrayView("failed")},
    StepWord{MessageStep::Bounced, QByteArrayView("bounced")},
    StepWord{MessageStep::Uncertain, QByteArrayView("uncertain")},
    StepWord{MessageStep::Cancelled, QByteArrayView("cancelled")},
    StepWord{MessageStep::Handled, QByteArrayView("handled")},
};

/// A null id stands for "none": it is left out.
void idOrNone(DataWriter &data, QByteArrayView key, EventId id)
{
    if (!id.isNull())
        data.id(key, id);
}

void moment(DataWriter &data, QByteArrayView key, Instant at)
{
    if (at.ms != 0)
        data.number(key, at.ms);
}

Instant momentOf(Reader &in, std::string_view key)
{
    return in.has(key) ? Instant{in.number(key, 0, json::kLastMs)} : Instant{};
}

EventId idOf(Reader &in, std::string_view key)
{
    return in.maybeId<EventId>(key).value_or(EventId{});
}

Channel channelOf(Reader &in)
{
    const Channel channel = in.word<Channel>("channel");
    if (channel == Channel::Call || channel == Channel::Visit)
        in.spoil("channel");
    return channel;
}

QString bounded(Reader &in, std::string_view key, qsizetype most)
{
    QString text = in.text(key);
    if (text.size() > most)
        in.spoil(key);
    return text;
}

Payload readQueued(Reader &in)
{
    MessageQueued p;
    p.channel = channelOf(in);
    p.point = in.maybeId<ContactPointId>("point");
    p.to = in.text("to");
    p.purpose = in.text("purpose").toLatin1();
    p.text = in.text("text");
    p.version = idOf(in, "version");
    p.subject = in.text("subject");
    p.body = bounded(in, "body", kMostMessageText);
    p.notBefore = momentOf(in, "not_before");
    p.answers = in.maybeId<EventId>("answers");
    return p;
}

Payload readMoved(Reader &in)
{
    MessageMoved p;
    p.of = in.id<EventId>("of");
    const auto step = messageStepFromName(json::view(in.utf8("step")));
    if (!step || *step == MessageStep::Queued)
        in.spoil("step");
    p.step = step.value_or(MessageStep::Failed);
    p.key = in.text("key");
    p.to = in.text("to");
    p.until = momentOf(in, "until");
    p.reason = in.text("reason");
    p.hash = in.text("hash").toLatin1();
    p.subject = in.text("subject");
    p.body = bounded(in, "body", kMostMessageText);
    p.version = idOf(in, "version");
    p.text = in.text("text");
    p.language = in.text("language");
    in.maybeObject("page");
    p.reservation = in.maybeId<EventId>("reservation");
    return p;
}

Payload readReceived(Reader &in)
{
    MessageReceived p;
    p.channel = channelOf(in);
    p.of = in.maybeId<EventId>("of");
    p.from = in.text("from");
    p.subject = in.text("subject");
    p.body = bounded(in, "body", kMostReceivedText);
    p.key = in.text("key");
    p.hash = in.text("hash").toLatin1();
    p.optOut = in.maybeBool("opt_out").value_or(false);
    p.automatic = in.maybeBool("automatic").value_or(false);
    return p;
}

Payload readTemplate(Reader &in)
{
    TemplateDrafted p;
    p.name = in.text("name");
    if (p.name.isEmpty())
        in.spoil("name");
    p.channel = channelOf(in);
    p.language = in.text("language");
    p.jurisdiction = in.text("jurisdiction").toLatin1();
    p.occasion = in.text("occasion").toLatin1();
    p.subject = in.text("subject");
    p.body = bounded(in, "body", kMostMessageText);
    p.note = in.text("note");
    return p;
}

Payload readTemplateDecision(Reader &in)
{
    TemplateDecided p;
    p.of = in.id<EventId>("of");
    const auto approved = in.maybeBool("approved");
    if (!approved)
        in.spoil("approved");
    p.approved = approved.value_or(false);
    p.from = in.date("from");
    p.reason = in.text("reason");
    return p;
}

struct Kind {
    std::string_view name;
    PayloadReader read;
};
constexpr std::array kKinds{
    Kind{"message", readQueued},
    Kind{"message_step", readMoved},
    Kind{"message_received", readReceived},
    Kind{"template", readTemplate},
    Kind{"template_decision", readTemplateDecision},
};

} // namespace

QByteArrayView name(MessageStep value)
{
    for (const StepWord &one : kSteps) {
        if (one.step == value)
            return one.word;
    }
    return {};
}

std::optional<MessageStep> messageStepFromName(QByteArrayView name)
{
    for (const StepWord &one : kSteps) {
        if (one.word == name)
            return one.step;
    }
    return std::nullopt;
}

void writeAgreement(DataWriter &data, const MessageQueued &p)
{
    data.word("channel", name(p.channel));
    data.id("point", p.point);
    data.text("to", p.to);
    if (!p.purpose.isEmpty())
        data.word("purpose", p.purpose);
    data.text("text", p.text);
    idOrNone(data, "version", p.version);
    data.text("subject", p.subject);
    data.text("body", p.body);
    moment(data, "not_before", p.notBefore);
    data.id("answers", p.answers);
}

void writeAgreement(DataWriter &data, const MessageMoved &p)
{
    data.id("of", p.of);
    data.word("step", name(p.step));
    data.text("key", p.key);
    data.text("to", p.to);
    moment(data, "until", p.until);
    data.text("reason", p.reason);
    if (!p.hash.isEmpty())
        data.word("hash", p.hash);
    data.text("subject", p.subject);
    data.text("body", p.body);
    idOrNone(data, "version", p.version);
    data.text("text", p.text);
    data.text("language", p.language);
    data.object("page", p.page);
    data.id("reservation", p.reservation);
}

void writeAgreement(DataWriter &data, const MessageReceived &p)
{
    data.word("channel", name(p.channel));
    data.id("of", p.of);
    data.text("from", p.from);
    data.text("subject", p.subject);
    data.text("body", p.body);
    data.text("key", p.key);
    if (!p.hash.isEmpty())
        data.word("hash", p.hash);
    if (p.optOut)
        data.flag("opt_out", true);
    if (p.automatic)
        data.flag("automatic", true);
}

void writeAgreement(DataWriter &data, const TemplateDrafted &p)
{
    data.text("name", p.name);
    data.word("channel", name(p.channel));
    data.text("language", p.language);
    if (!p.jurisdiction.isEmpty())
        data.word("jurisdiction", p.jurisdiction);
    if (!p.occasion.isEmpty())
        data.word("occasion", p.occasion);
    data.text("subject", p.subject);
    data.text("body", p.body);
    data.text("note", p.note);
}

void writeAgreement(DataWriter &data, const TemplateDecided &p)
{
    data.id("of", p.of);
    data.flag("approved", p.approved);
    data.date("from", p.from);
    data.text("reason", p.reason);
}

PayloadReader messageReader(std::string_view kind)
{
    const auto *known =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &k) { return k.name == kind; });
    return known != kKinds.end() ? known->read : nullptr;
}

} // namespace dunlin::domain
