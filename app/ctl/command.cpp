// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/ctl/control_socket.h"
#include "app/ctl/text_view.h"
#include "app/keychain/key_choice.h"
#include "core/desk/laptop_care.h"
#include "core/desk/wipe_receipt.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <optional>

namespace dunlin::ctl {

using base::ErrorCode;

namespace {

bool isUrl(const QString &text)
{
    return text.contains(QLatin1String("://"));
}

QString canonical(const QString &path)
{
    if (isUrl(path))
        return path;
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

QByteArray sentence(const base::Error &error)
{
    const QByteArray detail = error.detail.toUtf8();
    return detail.isEmpty() ? base::errorCodeName(error.code).toUtf8() : detail;
}

} // namespace

QString Invocation::path(const QString &given) const
{
    if (given.isEmpty() || isUrl(given))
        return given;
    return QDir::cleanPath(QDir(m_request.directory).absoluteFilePath(given));
}

void Invocation::print(const QByteArray &json) const
{
    const bool text = m_arguments.has(QStringLiteral("text"))
                      || (m_request.terminal && !m_arguments.has(QStringLiteral("json")));
    m_request.out(text ? textOfJson(json) : json + '\n');
}

void Invocation::log(const QString &line) const
{
    m_request.err(line.toUtf8() + '\n');
}

int Invocation::failed(const base::Error &error) const
{
    m_request.err("dunlinctl: " + sentence(error) + '\n');
    return Exit::Failed;
}

int Invocation::usage(const QString &what) const
{
    m_request.err("dunlinctl: " + what.toUtf8() + '\n');
    return Exit::Usage;
}

int Invocation::withOffice(const QString &location,
                           const std::function<int(desk::Office &)> &work) const
{
    const QString real = canonical(path(location));
    if (m_context.heldOffice) {
        if (desk::Office *held = m_context.heldOffice(real))
            return work(*held);
    }
    auto office = desk::Office::open(real, clock());
    if (office)
        return work(**office);
    if (office.error().code == ErrorCode::StoreBusy && !isUrl(real))
        return forward(real);
    return failed(office.error());
}

int Invocation::withProfile(const QString &folder,
                            const std::function<int(desk::Workstation &)> &work, For purpose) const
{
    const QString real = canonical(path(folder));
    const auto run = [&](desk::Workstation &workstation) {
        if (purpose != For::Sync) {
            if (const auto locked = workstation.care().guard().whyLocked(clock().now()))
                return failed(*locked);
        }
        if (purpose == For::Reading) {
            if (const auto kept = workstation.care().guard().whyNoCopies())
                return failed(*kept);
        }
        return work(workstation);
    };
    if (m_context.heldProfile) {
        if (desk::Workstation *held = m_context.heldProfile(real))
            return run(*held);
    }
    desk::WorkstationOptions options;
    options.sync = false;
    options.keyKeeper = keychain::keyKeeperFor(real, keychain::passphraseFromFile());
    auto workstation = desk::Workstation::open(real, clock(), options);
    if (workstation)
        return run(**workstation);
    if (workstation.error().code == ErrorCode::StoreBusy)
        return forward(real);
    // A wiped profile: whoever opens it helps the office to learn that its order was followed.
    if (const auto sent = desk::sendWipeReceipt(real, clock());
        !sent && sent.error().code != ErrorCode::NotFound)
        log(QStringLiteral("the office has not taken the receipt of the wipe yet: ")
            + sent.error().detail);
    return failed(workstation.error());
}

int Invocation::withEither(const QString &location,
                           const std::function<int(desk::Office &)> &office,
                           const std::function<int(desk::Workstation &)> &profile,
                           For purpose) const
{
    const QString real = canonical(path(location));
    if (desk::Office::existsAt(real))
        return withOffice(location, office);
    if (QFileInfo::exists(real + QLatin1String("/outbox.db")))
        return withProfile(location, profile, purpose);
    return failed({ErrorCode::NotFound,
                   QStringLiteral("there is neither an office nor a profile at %1").arg(real)});
}

int Invocation::forward(const QString &folder) const
{
    auto exit = runThere(folder, m_request);
    return exit ? *exit : failed(exit.error());
}

namespace {

const Command *find(const QStringList &words, int *taken)
{
    for (int count : {2, 1}) {
        if (words.size() < count)
            continue;
        const QString name = words.mid(0, count).join(QLatin1Char(' '));
        for (const Command &command : allCommands()) {
            if (command.name == name) {
                *taken = count;
                return &command;
            }
        }
    }
    return nullptr;
}

QByteArray helpOf(const Command &command)
{
    return "usage: dunlinctl " + command.name.toUtf8() + ' ' + command.usage.toUtf8() + "\n\n"
           + command.help.toUtf8()
           + "\n\nEvery command: --text for people (also on a terminal), --json for programs, "
             "--help.\nExit: 0 done, 1 failed and nothing changed, 2 usage, 3 done with "
             "something quarantined or a check that did not hold.\n";
}

QByteArray helpOfAll()
{
    QByteArray out = "usage: dunlinctl COMMAND ..\n\nAn OFFICE is a folder or a postgresql:// URL; "
                     "a PROFILE is a laptop's folder.\n\n";
    for (const Command &command : allCommands())
        out += "  " + command.name.toUtf8() + ' ' + command.usage.toUtf8() + '\n';
    return out + "\nMore on one: dunlinctl COMMAND --help\n";
}

} // namespace

int runCommand(const CommandContext &context, const Request &request)
{
    const auto asksHelp = [](const QString &word) {
        return word == QLatin1String("--help") || word == QLatin1String("-h");
    };
    if (request.words.isEmpty() || asksHelp(request.words.first())
        || request.words.first() == QLatin1String("help")) {
        const auto &to = request.words.isEmpty() ? request.err : request.out;
        to(helpOfAll());
        return request.words.isEmpty() ? Exit::Usage : Exit::Done;
    }
    int taken = 0;
    const Command *command = find(request.words, &taken);
    if (!command) {
        request.err("dunlinctl: there is no command \"" + request.words.first().toUtf8()
                    + "\"; dunlinctl --help lists them\n");
        return Exit::Usage;
    }
    const QStringList rest = request.words.mid(taken);
    if (std::any_of(rest.begin(), rest.end(), asksHelp)) {
        request.out(helpOf(*command));
        return Exit::Done;
    }
    ArgumentRules rules = command->rules;
    rules.flags << QStringLiteral("text") << QStringLiteral("json");
    auto arguments = Arguments::parse(rest, rules);
    if (!arguments) {
        request.err("dunlinctl: " + sentence(arguments.error()) + "\nusage: dunlinctl "
                    + command->name.toUtf8() + ' ' + command->usage.toUtf8() + '\n');
        return Exit::Usage;
    }
    Request passed = request;
    if (!command->readsInput) {
        passed.input = nullptr;
    } else if (passed.input) {
        // A command that finds the office held elsewhere has read it already when it passes on.
        passed.input = [read = passed.input, kept = std::make_shared<std::optional<QByteArray>>()] {
            if (!*kept)
                *kept = read();
            return **kept;
        };
    }
    return command->run(Invocation(context, passed, *arguments));
}

} // namespace dunlin::ctl
