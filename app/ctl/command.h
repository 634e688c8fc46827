// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "core/base/clock.h"
#include "core/desk/office.h"
#include "core/desk/workstation.h"
#include "core/ports/imports.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <vector>

/// The commands of dunlinctl as functions. dunlinctl calls them; so does a program that holds an
/// office or a profile, for a dunlinctl that came through its control socket.
namespace dunlin::ctl {

/// Exit codes of every command.
enum Exit : int { Done = 0, Failed = 1, Usage = 2, DoneWithFindings = 3 };

/// What runs the commands: the clock, and what this process holds open.
struct CommandContext {
    const base::Clock *clock = nullptr;
    /// The office or profile this process holds, by canonical location; null when it is another.
    /// Empty functions: this process holds nothing and opens what the command names.
    std::function<desk::Office *(const QString &location)> heldOffice;
    std::function<desk::Workstation *(const QString &folder)> heldProfile;
};

/// One call: the words after the program's name and what belongs to them.
struct Request {
    QStringList words;
    QString directory;                         ///< relative files are relative to it
    bool terminal = false;                     ///< a person reads stdout
    std::function<QByteArray()> input;         ///< all of stdin; called at most once
    std::function<void(QByteArrayView)> out;   ///< stdout
    std::function<void(QByteArrayView)> err;   ///< stderr
    std::shared_ptr<ports::Progress> progress; ///< to watch and to cancel
};

/// A command at work: its arguments and where its answer goes.
class Invocation {
public:
    Invocation(const CommandContext &context, const Request &request, const Arguments &arguments)
        : m_context(context)
        , m_request(request)
        , m_arguments(arguments)
    {}

    const Arguments &arguments() const { return m_arguments; }
    const base::Clock &clock() const { return *m_context.clock; }
    const Request &request() const { return m_request; }
    std::shared_ptr<ports::Progress> progress() const { return m_request.progress; }
    /// A file or folder of the command line as an absolute path; a URL as it is.
    QString path(const QString &given) const;
    QByteArray input() const { return m_request.input ? m_request.input() : QByteArray(); }

    /// The one JSON object of the answer; or a line of JSON Lines.
    void print(const QByteArray &json) const;
    void log(const QString &line) const;
    /// Says what went wrong on stderr and gives the exit code for it.
    int failed(const base::Error &error) const;
    int usage(const QString &what) const;

    /// Runs `work` with the office: the one this process holds, else it is opened for it; when
    /// another process has it, the whole call goes there by its control socket.
    int withOffice(const QString &location, const std::function<int(desk::Office &)> &work) const;
    /// What a command wants of a profile. A lease that has ended stops Reading and Working; an
    /// office that lets nothing be copied from its laptops stops Reading alone.
    enum class For { Reading, Working, Sync };
    int withProfile(const QString &folder, const std::function<int(desk::Workstation &)> &work,
                    For purpose = For::Reading) const;
    /// An office if one is there, else a profile.
    int withEither(const QString &location, const std::function<int(desk::Office &)> &office,
                   const std::function<int(desk::Workstation &)> &profile,
                   For purpose = For::Reading) const;

private:
    int forward(const QString &folder) const;

    const CommandContext &m_context;
    const Request &m_request;
    const Arguments &m_arguments;
};

struct Command {
    QString name;  ///< "office create"
    QString usage; ///< "OFFICE [--currency C] [--timezone Z]"
    QString help;  ///< what it does and answers
    ArgumentRules rules;
    std::function<int(const Invocation &)> run;
    bool readsInput = false; ///< only then is stdin read: a terminal would wait
};

/// All commands, in the order of the help.
const std::vector<Command> &allCommands();

/// Finds the command, parses, runs; gives the exit code.
int runCommand(const CommandContext &context, const Request &request);

} // namespace dunlin::ctl
