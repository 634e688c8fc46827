// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace dunlin::ctl {

namespace {

/// Planted faults are compiled into the simulator's own program and never into this one.
QString simulator()
{
    return QCoreApplication::applicationDirPath() + QLatin1String("/dunlin-sim");
}

int runSimulator(const Invocation &call, const QStringList &words)
{
    const QString program = simulator();
    if (!QFileInfo(program).isExecutable()) {
        return call.failed(base::Error{
            base::ErrorCode::NotFound,
            QStringLiteral("the simulator %1 is not there: it is built beside this program and is "
                           "not part of the packages")
                .arg(program)});
    }
    QProcess process;
    process.start(program, words);
    process.waitForFinished(-1);
    call.request().err(process.readAllStandardError());
    if (process.exitCode() == Exit::Usage)
        return call.usage(
            QStringLiteral("the simulator does not take %1").arg(words.join(QLatin1Char(' '))));
    const QByteArray answer = process.readAllStandardOutput().trimmed();
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    if (process.exitStatus() != QProcess::NormalExit || object.isEmpty()) {
        return call.failed(
            base::Error{base::ErrorCode::Internal,
                        QStringLiteral("the simulator ended without an answer (exit code %1)")
                            .arg(process.exitCode())});
    }
    call.print(answer);
    return object.value(QLatin1String("violations")).toInt() > 0 ? Exit::DoneWithFindings
                                                                 : Exit::Done;
}

int run(const Invocation &call)
{
    constexpr qint64 kMost = 1'000'000'000;
    const auto seeds = call.arguments().number(QStringLiteral("seeds"), 1'000, 1, kMost);
    if (!seeds)
        return call.usage(seeds.error().detail);
    const auto from = call.arguments().number(QStringLiteral("from"), 1, 0, kMost);
    if (!from)
        return call.usage(from.error().detail);
    QStringList words{QStringLiteral("--seeds"), QString::number(*seeds), QStringLiteral("--from"),
                      QString::number(*from)};
    if (call.arguments().has(QStringLiteral("mutant")))
        words << QStringLiteral("--mutant") << call.arguments().value(QStringLiteral("mutant"));
    return runSimulator(call, words);
}

int mutants(const Invocation &call)
{
    return runSimulator(call, {QStringLiteral("--mutants")});
}

} // namespace

std::vector<Command> simCommands()
{
    return {
        {QStringLiteral("sim run"),
         QStringLiteral("[--seeds N] [--from S] [--mutant NAME]"),
         QStringLiteral("Runs the sync code in a simulated world of failing networks, disks and "
                        "clocks, one history for each seed.\nAnswers {seeds, violations, faults, "
                        "seconds}. With a mutant it stops at the first violation. Exit 3 when one "
                        "was found; the seed that shows it is on stderr."),
         {{QStringLiteral("seeds"), QStringLiteral("from"), QStringLiteral("mutant")}, {}, 0, 0},
         run},
        {QStringLiteral("sim mutants"),
         {},
         QStringLiteral("Lists the planted breaches, each with the rule it breaks: {mutants: "
                        "[{name, rule}]}."),
         {{}, {}, 0, 0},
         mutants},
    };
}

} // namespace dunlin::ctl
