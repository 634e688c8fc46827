// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attachment_json.h"
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/desk/attachments/attachment_use.h"
#include "core/desk/profile_view.h"

namespace dunlin::ctl {

namespace {

using base::JsonWriter;
using base::Result;

desk::AccountQuestion questionOf(const Invocation &call)
{
    desk::AccountQuestion question;
    question.number = call.arguments().at(1);
    question.creditor = call.arguments().value(QStringLiteral("creditor"));
    return question;
}

/// Runs `work` with what reads the account and its files, wherever they are.
template <class Work>
int withAccount(const Invocation &call, Work work)
{
    const desk::AccountQuestion question = questionOf(call);
    const auto run = [&](auto &place, auto &&answerOf) {
        const auto answer = answerOf(place, question);
        if (!answer)
            return call.failed(answer.error());
        return work(answer->state, [&](const domain::AttachmentState &file) {
            return desk::fileContent(place, file);
        });
    };
    return call.withEither(
        call.arguments().at(0),
        [&](desk::Office &office) {
            return run(office, [](desk::Office &in, const auto &asked) {
                return desk::account(in, asked);
            });
        },
        [&](desk::Workstation &workstation) {
            return run(workstation, [](desk::Workstation &in, const auto &asked) {
                return desk::profileAccount(in, asked);
            });
        });
}

int attach(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const auto file =
        desk::takeFile(call.path(arguments.at(2)), arguments.value(QStringLiteral("note")));
    if (!file)
        return call.failed(file.error());
    const desk::AccountQuestion question = questionOf(call);
    const QString user = arguments.value(QStringLiteral("user"));
    const auto print = [&](const Result<domain::AttachmentState> &done) {
        if (!done)
            return call.failed(done.error());
        JsonWriter json;
        writeAttachment(json, *done);
        call.print(json.take());
        return int(Exit::Done);
    };
    return call.withEither(
        arguments.at(0),
        [&](desk::Office &office) {
            return print(desk::attachFile(office, question, *file, user));
        },
        [&](desk::Workstation &workstation) {
            return print(desk::attachFile(workstation, question, *file, user));
        },
        Invocation::For::Working);
}

int list(const Invocation &call)
{
    return withAccount(call, [&](const domain::AccountState &state, const auto &) {
        for (const domain::AttachmentState &file : state.attachments) {
            if (!file.isHere() && !call.arguments().has(QStringLiteral("all")))
                continue;
            JsonWriter json;
            writeAttachment(json, file);
            call.print(json.take());
        }
        return int(Exit::Done);
    });
}

int get(const Invocation &call)
{
    const QString to = call.arguments().value(QStringLiteral("out"));
    if (to.isEmpty())
        return call.usage(QStringLiteral("attachment get needs --out FILE"));
    return withAccount(call, [&](const domain::AccountState &state, const auto &contentOf) {
        const auto file = desk::fileNamed(state, call.arguments().at(2));
        if (!file)
            return call.failed(file.error());
        const auto bytes = contentOf(*file);
        if (!bytes)
            return call.failed(bytes.error());
        if (const auto written = writeFile(call.path(to), *bytes); !written)
            return call.failed(written.error());
        JsonWriter json;
        writeAttachment(json, *file);
        call.print(json.take());
        return int(Exit::Done);
    });
}

} // namespace

std::vector<Command> attachmentCommands()
{
    const QString creditor = QStringLiteral("creditor");
    return {
        {QStringLiteral("attach"),
         QStringLiteral("OFFICE|PROFILE NUMBER FILE [--note WORDS] [--creditor NAME] [--user U]"),
         QStringLiteral("Puts a file to an account: PDF, PNG, JPEG, text, CSV, e-mail, Word or "
                        "Excel without macros, by its content, as large as the policy allows. "
                        "Answers {id, name, kind, size, sha256, by, at}."),
         {{QStringLiteral("note"), creditor, QStringLiteral("user")}, {}, 3, 3},
         attach},
        {QStringLiteral("attachment list"),
         QStringLiteral("OFFICE|PROFILE NUMBER [--all] [--creditor NAME]"),
         QStringLiteral("The files of an account, JSON Lines; --all: removed ones too, with who "
                        "removed them and why."),
         {{creditor}, {QStringLiteral("all")}, 2, 2},
         list},
        {QStringLiteral("attachment get"),
         QStringLiteral("OFFICE|PROFILE NUMBER ID|NAME --out FILE [--creditor NAME]"),
         QStringLiteral("Writes a file of an account. Refused on a laptop from which its office "
                        "lets nothing be copied."),
         {{QStringLiteral("out"), creditor}, {}, 3, 3},
         get},
    };
}

} // namespace dunlin::ctl
