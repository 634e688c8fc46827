// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/load/load_device.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/sync/net/http_transport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <algorithm>
#include <cmath>

namespace dunlin::ctl {

namespace {

constexpr int kMostDevices = 5000;
constexpr int kMostSeconds = 86'400;
constexpr int kMostRate = 100'000;
constexpr int kStartMs = 120'000;
constexpr int kTickMs = 5;
/// So many devices begin at a time, so that the load is not one of handshakes.
constexpr size_t kBeginning = 32;
const QString kUser = QStringLiteral("load");

double percentile(std::vector<double> samples, double p)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto rank = size_t(std::ceil(p / 100.0 * double(samples.size())));
    return samples[std::clamp<size_t>(rank, 1, samples.size()) - 1];
}

/// This program again, for what goes through the office's own socket.
base::Result<QJsonObject> ask(const QStringList &words)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), words);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        return base::fail(base::ErrorCode::Io,
                          QString::fromUtf8(process.readAllStandardError()).trimmed());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

base::Result<QStringList> codesOf(const Invocation &call, int devices)
{
    QStringList codes;
    const QString office = call.arguments().value(QStringLiteral("office"));
    if (office.isEmpty()) {
        if (!call.arguments().has(QStringLiteral("codes")))
            return codes;
        DUNLIN_TRY_VALUE(const QByteArray lines,
                         readFile(call.path(call.arguments().value(QStringLiteral("codes")))));
        return QString::fromUtf8(lines).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    (void)ask({QStringLiteral("user"), QStringLiteral("add"), office, kUser,
               QStringLiteral("--role"), QStringLiteral("manager")}); // there since the last run
    while (codes.size() < devices) {
        DUNLIN_TRY_VALUE(const QJsonObject made,
                         ask({QStringLiteral("device"), QStringLiteral("code"), office,
                              QStringLiteral("--user"), kUser}));
        codes.push_back(made.value(QLatin1String("code")).toString());
    }
    return codes;
}

using Devices = std::vector<std::unique_ptr<LoadDevice>>;

/// False when not all are ready in time.
bool beginAll(const Devices &devices)
{
    QEventLoop loop;
    size_t begun = 0;
    size_t ready = 0;
    const auto more = [&] {
        while (begun < devices.size() && begun < ready + kBeginning)
            devices[begun++]->begin();
    };
    for (const auto &device : devices) {
        QObject::connect(device.get(), &LoadDevice::ready, &loop, [&] {
            ++ready;
            more();
            if (ready == devices.size())
                loop.quit();
        });
    }
    QTimer::singleShot(kStartMs, &loop, &QEventLoop::quit);
    more();
    loop.exec();
    return ready == devices.size();
}

void runFor(const Devices &devices, qint64 seconds, qint64 rate)
{
    QEventLoop loop;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    const double start = loadNowMs();
    qint64 done = 0;
    size_t next = 0;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        const double elapsed = loadNowMs() - start;
        if (elapsed >= double(seconds) * 1000)
            return loop.quit();
        for (const auto due = qint64(elapsed / 1000 * double(rate)); done < due; ++done)
            devices[next++ % devices.size()]->act();
    });
    tick.start(kTickMs);
    loop.exec();
    // Answers and pokes that are on their way.
    QTimer::singleShot(1000, &loop, &QEventLoop::quit);
    loop.exec();
}

int load(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QUrl url(arguments.at(0));
    const auto devices = arguments.number(QStringLiteral("devices"), 10, 1, kMostDevices);
    const auto seconds = arguments.number(QStringLiteral("seconds"), 10, 1, kMostSeconds);
    const auto rate = arguments.number(QStringLiteral("rate"), 10, 1, kMostRate);
    if (!url.isValid() || url.host().isEmpty() || !devices || !seconds || !rate)
        return call.usage(QStringLiteral("load needs a URL, and numbers in their ranges"));
    const auto codes = codesOf(call, int(*devices));
    if (!codes)
        return call.failed(codes.error());
    const QByteArray fingerprint =
        sync::normalFingerprint(arguments.value(QStringLiteral("fingerprint")).toLatin1());
    if (fingerprint.isEmpty())
        call.log(QStringLiteral("warning: without --fingerprint any certificate is taken"));
    if (codes->isEmpty())
        call.log(QStringLiteral("warning: without --office or --codes nothing is written: "
                                "the devices only say hello"));
    base::SecureRng rng;
    LoadFigures figures;
    Devices all;
    for (int i = 0; i < int(*devices); ++i)
        all.push_back(std::make_unique<LoadDevice>(url, fingerprint, codes->value(i), figures,
                                                   call.clock(), rng));
    if (!beginAll(all))
        return call.failed({base::ErrorCode::Offline,
                            QStringLiteral("not every device could begin: %1 errors; is it this "
                                           "office's server, and are the codes fresh?")
                                .arg(figures.errors)});
    figures.requests = figures.errors = 0;
    figures.answerMs.clear();
    runFor(all, *seconds, *rate);
    base::JsonWriter json;
    json.beginObject().key("requests").number(figures.requests);
    json.key("events").number(figures.events).key("errors").number(figures.errors);
    const auto ms = [&](const char *key, const std::vector<double> &samples, double p) {
        json.key(key).raw(QByteArray::number(percentile(samples, p), 'f', 3));
    };
    ms("p50_ms", figures.answerMs, 50);
    ms("p99_ms", figures.answerMs, 99);
    ms("commit_to_client_p99_ms", figures.commitToClientMs, 99);
    call.print(json.endObject().take());
    return figures.errors == 0 ? Exit::Done : Exit::DoneWithFindings;
}

} // namespace

std::vector<Command> loadCommands()
{
    return {
        {QStringLiteral("load"),
         QStringLiteral("URL --devices N --seconds S --rate R [--office OFFICE | --codes FILE] "
                        "[--fingerprint HEX]"),
         QStringLiteral(
             "N devices that write R events a second between them and wait on the event "
             "stream meanwhile; for finding out what a server and its proxies carry. "
             "Notes are really written: use a copy of an office. Enrols by --office (of "
             "this machine; it makes the user \"load\") or by codes, one a line; without "
             "either the devices only say hello.\nAnswers {requests, events, errors, "
             "p50_ms, p99_ms, commit_to_client_p99_ms}."),
         {{QStringLiteral("devices"), QStringLiteral("seconds"), QStringLiteral("rate"),
           QStringLiteral("office"), QStringLiteral("codes"), QStringLiteral("fingerprint")},
          {},
          1,
          1},
         load},
    };
}

} // namespace dunlin::ctl
