// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/commands/reach_json.h"
#include "app/ctl/named_file.h"
#include "core/compliance/decision.h"
#include "core/desk/messages/letter_batch.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>

namespace dunlin::ctl {

namespace {

using base::JsonWriter;
using base::Result;
using domain::Channel;

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

Result<Channel> channelOf(const QString &word)
{
    const auto channel = domain::fromName<Channel>(word.toLatin1());
    if (!channel || *channel == Channel::Call || *channel == Channel::Visit)
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("the channel is email, sms or letter"));
    return *channel;
}

Result<base::EventId> idOf(const QString &word)
{
    const auto id = base::EventId::fromHex(word.toLatin1());
    if (!id)
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("\"%1\" is no id: 32 hex digits").arg(word));
    return *id;
}

/// OFFICE NUMBER and the options of a message.
Result<desk::QueueRequest> requestOf(const Invocation &call, const desk::Office &office)
{
    const Arguments &arguments = call.arguments();
    desk::QueueRequest request;
    request.number = arguments.at(1);
    request.creditor = arguments.value(option("creditor"));
    request.user = arguments.value(option("user"));
    DUNLIN_TRY_VALUE(request.wish.channel,
                     channelOf(arguments.value(option("channel"), option("email"))));
    request.wish.to = arguments.value(option("to"));
    request.wish.text = arguments.value(option("template"));
    request.wish.subject = arguments.value(option("subject"));
    request.wish.purpose = arguments.value(option("purpose")).toLatin1();
    if (arguments.has(option("body-file"))) {
        DUNLIN_TRY_VALUE(const QByteArray body,
                         readFile(call.path(arguments.value(option("body-file"))), kMostText));
        request.wish.body = QString::fromUtf8(body).trimmed();
    }
    if (request.wish.text.isEmpty() == request.wish.body.isEmpty())
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("say --template NAME, or --body-file FILE"));
    if (arguments.has(option("at"))) {
        const auto at =
            base::instantFromText(arguments.value(option("at")), office.settings().zone);
        if (!at)
            return base::fail(base::ErrorCode::Input,
                              QStringLiteral("--at is a date or a moment like 2026-11-24T09:12"));
        request.notBefore = *at;
    }
    return request;
}

int answerObject(const Invocation &call, const std::function<void(JsonWriter &)> &fill)
{
    JsonWriter json;
    json.beginObject();
    fill(json);
    json.endObject();
    call.print(json.take());
    return Exit::Done;
}

int preview(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto request = requestOf(call, office);
        if (!request)
            return call.failed(request.error());
        const auto made = desk::previewComposed(office, *request);
        if (!made)
            return call.failed(made.error());
        return answerObject(call, [&](JsonWriter &json) {
            putComposed(json, made->composed);
            json.key("gate").value(compliance::name(made->decision.result));
            if (!made->decision.findings.empty())
                json.key("why").value(made->decision.findings.front().sentence);
        });
    });
}

int queue(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto request = requestOf(call, office);
        if (!request)
            return call.failed(request.error());
        const auto made = desk::queueMessage(office, *request);
        if (!made)
            return call.failed(made.error());
        return answerObject(call, [&](JsonWriter &json) {
            json.key("id").value(made->id.toHex());
            putComposed(json, made->composed);
        });
    });
}

int list(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto limit = arguments.number(option("limit"), 100, 1, 100'000);
    if (!limit)
        return call.failed(limit.error());
    desk::MessageList which = desk::MessageList::Waiting;
    if (arguments.has(option("sending")))
        which = desk::MessageList::Sending;
    if (arguments.has(option("open")))
        which = desk::MessageList::Open;
    if (arguments.has(option("inbox")))
        which = desk::MessageList::Inbox;
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto found = desk::listMessages(office, which, int(*limit));
        if (!found)
            return call.failed(found.error());
        for (const store::FoundMessage &one : *found)
            answerObject(call, [&](JsonWriter &json) { putMessage(json, one); });
        return int(Exit::Done);
    });
}

Result<reach::Channels> channelsOf(const Invocation &call, const desk::Office &office)
{
    const QString named = call.arguments().value(option("channels"));
    return reach::readChannels(
        reach::channelsFolder(office, named.isEmpty() ? QString() : call.path(named)));
}

int send(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    reach::ReachOptions options;
    const auto limit = arguments.number(option("limit"), 500, 1, 1'000'000);
    if (!limit)
        return call.failed(limit.error());
    options.limit = int(*limit);
    if (arguments.has(option("channel"))) {
        const auto channel = channelOf(arguments.value(option("channel")));
        if (!channel)
            return call.failed(channel.error());
        options.only.push_back(*channel);
    }
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto channels = channelsOf(call, office);
        if (!channels)
            return call.failed(channels.error());
        const auto run = reach::sendPass(office, *channels, call.clock(), options);
        if (!run)
            return call.failed(run.error());
        answerObject(call, [&](JsonWriter &json) { putSending(json, *run); });
        qint64 open = run->printing.isEmpty() ? 0 : 1;
        for (const reach::ChannelRun &one : run->channels)
            open += one.run.failed + one.run.uncertain + (one.run.stopped.isEmpty() ? 0 : 1);
        return int(open > 0 ? Exit::DoneWithFindings : Exit::Done);
    });
}

int fetch(const Invocation &call)
{
    return call.withOffice(call.arguments().at(0), [&](desk::Office &office) {
        const auto channels = channelsOf(call, office);
        if (!channels)
            return call.failed(channels.error());
        const auto run = reach::fetchPass(office, *channels, 10'000);
        if (!run)
            return call.failed(run.error());
        answerObject(call, [&](JsonWriter &json) { putInbox(json, *run); });
        return int(run->unmatched + run->refused > 0 ? Exit::DoneWithFindings : Exit::Done);
    });
}

int say(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto id = idOf(arguments.at(1));
    if (!id)
        return call.failed(id.error());
    const auto step = domain::messageStepFromName(arguments.at(2).toLatin1());
    if (!step)
        return call.usage(QStringLiteral("say cancelled, handled, retry or sent"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto said = desk::sayOfMessage(office, *id, *step, arguments.value(option("reason")),
                                             arguments.value(option("user")));
        if (!said)
            return call.failed(said.error());
        return answerObject(call, [&](JsonWriter &json) {
            json.key("id").value(id->toHex());
            json.key("step").value(domain::name(*step));
        });
    });
}

/// Writes the pages of a batch that was sent, out of the ledger, and prints them.
Result<reach::LetterBatch> reprint(desk::Office &office, const QString &batch, const QString &out)
{
    DUNLIN_TRY_VALUE(const auto letters, desk::lettersOf(office, batch));
    const QString folder = QDir(out).filePath(batch);
    const QString pages = QDir(folder).filePath(QStringLiteral("pages"));
    if (!QDir().mkpath(pages))
        return base::fail(base::ErrorCode::Io, QStringLiteral("cannot make %1").arg(pages));
    for (const desk::OutgoingMessage &letter : letters) {
        const QString name = QString::fromLatin1(letter.id.toHex()) + QStringLiteral(".json");
        DUNLIN_TRY(writeFile(QDir(pages).filePath(name), reach::letterFile(letter)));
    }
    return reach::printBatch(folder);
}

int letters(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    if (!arguments.has(option("out")))
        return call.usage(QStringLiteral("--out DIR is needed"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        const auto batch =
            reprint(office, arguments.at(1), call.path(arguments.value(option("out"))));
        if (!batch)
            return call.failed(batch.error());
        return answerObject(call, [&](JsonWriter &json) {
            json.key("id").value(batch->id);
            json.key("folder").value(batch->folder);
            json.key("letters").number(batch->letters);
            json.key("pages").number(batch->pages);
            json.key("sha256").value(batch->sha256);
        });
    });
}

const char kMessageOptions[] = "OFFICE NUMBER [--creditor NAME] [--channel email|sms|letter] "
                               "(--template NAME | [--subject S] --body-file FILE) [--to ADDRESS] "
                               "[--purpose P] [--at DATETIME] [--user U]";

ArgumentRules messageRules()
{
    return {{option("creditor"), option("channel"), option("template"), option("subject"),
             option("body-file"), option("to"), option("purpose"), option("at"), option("user")},
            {},
            2,
            2};
}

int limits(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QString creditor = arguments.value(option("creditor"));
    const bool sets = arguments.has(option("warn-above")) || arguments.has(option("most"));
    return call.withOffice(arguments.at(0), [&](desk::Office &office) {
        auto now = desk::textPartLimits(office, creditor);
        if (!now)
            return call.failed(now.error());
        const auto warn = arguments.number(option("warn-above"), now->warnAbove, 1, 255);
        const auto most = arguments.number(option("most"), now->most, 1, 255);
        if (!warn || !most)
            return call.usage((!warn ? warn : most).error().detail);
        if (sets) {
            now = desk::TextPartLimits{int(*warn), int(*most)};
            if (const auto set = desk::setTextPartLimits(office, *now, creditor,
                                                         arguments.value(option("user")));
                !set)
                return call.failed(set.error());
        }
        return answerObject(call, [&](JsonWriter &json) {
            json.key("warn_above").number(now->warnAbove);
            json.key("most").number(now->most);
        });
    });
}

} // namespace

std::vector<Command> sendCommands()
{
    return {
        {option("message preview"), option(kMessageOptions),
         option(
             "The message as it would be sent, what it lacks, and what the gate says now; nothing "
             "is kept. Answers {to, language, subject, body, segments?, says, findings, refused?, "
             "gate, why?}."),
         messageRules(), preview},
        {option("message queue"), option(kMessageOptions),
         option("Queues a message; the gate is asked when it is sent. Answers {id, ..} as message "
                "preview. One that lacks something is refused."),
         messageRules(), queue},
        {option("message list"),
         option("OFFICE [--waiting | --sending | --open | --inbox] [--limit N]"),
         option(
             "Messages that wait, that were being handed over, that a person has to see to, or "
             "all that came in or came back. JSON Lines {id, account, debtor, channel, step, at, "
             "..}."),
         {{option("limit")},
          {option("waiting"), option("sending"), option("open"), option("inbox")},
          1,
          1},
         list},
        {option("message send"),
         option("OFFICE [--channel email|sms|letter] [--limit N] [--channels DIR]"),
         option(
             "Sends what is due by channels.json, of the office's folder or DIR: e-mail by SMTP, "
             "texts by a gateway, "
             "letters as a batch to print. Answers {channels: [{channel, sent, parts?, held, "
             "retry, failed, cancelled, uncertain, stopped?}], batch?}: parts are those of texts. "
             "Exit 3 when a person has to see "
             "to something."),
         {{option("channel"), option("limit"), option("channels")}, {}, 1, 1},
         send},
        {option("message fetch"),
         option("OFFICE [--channels DIR]"),
         option("Takes in the mailbox: replies and delivery reports go to their accounts. Answers "
                "{replies, bounces, opt_outs, automatic, unmatched, refused, ..}."),
         {{option("channels")}, {}, 1, 1},
         fetch},
        {option("message say"),
         option("OFFICE ID cancelled|handled|retry|sent [--reason R] [--user U]"),
         option("What a person says of a message: take back what waits, seen to, send (again), or "
                "that an uncertain one arrived. Answers {id, step}."),
         {{option("reason"), option("user")}, {}, 3, 3},
         say},
        {option("message limits"),
         option("OFFICE [--warn-above N] [--most N] [--creditor NAME] [--user U]"),
         option("In how many parts a text message may go: above --warn-above whoever writes it is "
                "warned, above --most it is not sent. Shows them, or sets them for the office or a "
                "creditor from today on. Answers {warn_above, most}."),
         {{option("warn-above"), option("most"), option("creditor"), option("user")}, {}, 1, 1},
         limits},
        {option("message letters"),
         option("OFFICE BATCH --out DIR"),
         option("Prints a batch of letters again, out of the ledger: the same bytes. Answers {id, "
                "folder, letters, pages, sha256}."),
         {{option("out")}, {}, 2, 2},
         letters},
    };
}

} // namespace dunlin::ctl
