// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "core/base/json_writer.h"
#include "core/desk/laptop_care.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtCore/QUrl>

#include <condition_variable>
#include <mutex>

namespace dunlin::ctl {

namespace {

using base::JsonWriter;

/// Starts something that answers on the workstation's thread and waits for it: by an event loop
/// when that is this thread, else (called through the control socket) by a condition.
template <class T>
base::Result<T> await(desk::Workstation &workstation,
                      const std::function<void(ports::Reply<T>)> &start)
{
    std::optional<base::Result<T>> answer;
    if (workstation.thread() == QThread::currentThread()) {
        QEventLoop loop;
        start([&](base::Result<T> result) {
            answer = std::move(result);
            loop.quit();
        });
        loop.exec();
        return std::move(*answer);
    }
    std::mutex mutex;
    std::condition_variable answered;
    QMetaObject::invokeMethod(
        &workstation,
        [&] {
            start([&](base::Result<T> result) {
                const std::lock_guard lock(mutex);
                answer = std::move(result);
                answered.notify_all();
            });
        },
        Qt::QueuedConnection);
    std::unique_lock lock(mutex);
    answered.wait(lock, [&] { return answer.has_value(); });
    return std::move(*answer);
}

QString howToEnrol()
{
    return QStringLiteral("Give --enrol CODE --fingerprint HEX: \"dunlinctl device code OFFICE "
                          "--user U\" makes a code, and the server prints its fingerprint");
}

/// A folder in which there is, or was, a laptop.
bool isProfile(const QString &folder)
{
    return QFileInfo::exists(folder + QLatin1String("/outbox.db"))
           || QFileInfo::exists(folder + QLatin1String("/wiped.json"));
}

base::Status enrolIfAsked(const Invocation &call, desk::Workstation &workstation, const QUrl &url)
{
    const QString code = call.arguments().value(QStringLiteral("enrol"));
    if (code.isEmpty()) {
        if (workstation.isEnrolled())
            return {};
        return base::fail(base::ErrorCode::Auth,
                          QStringLiteral("this profile is not enrolled. ") + howToEnrol());
    }
    const QByteArray fingerprint = call.arguments().value(QStringLiteral("fingerprint")).toLatin1();
    if (workstation.care().keptBy() == "file")
        call.log(
            QStringLiteral("warning: there is no keychain: whoever can read the file \"key\" in "
                           "the profile can read the profile"));
    const auto session = await<ports::Session>(workstation, [&](auto reply) {
        workstation.enrol(url, code, fingerprint, std::move(reply));
    });
    return session ? base::Status() : base::Status(base::fail(session.error()));
}

int syncWith(const Invocation &call, desk::Workstation &workstation, const QUrl &url)
{
    if (const auto enrolled = enrolIfAsked(call, workstation, url); !enrolled)
        return call.failed(enrolled.error());
    const auto round = await<desk::SyncRound>(
        workstation, [&](auto reply) { workstation.syncOnce(std::move(reply)); });
    if (!round)
        return call.failed(round.error());
    JsonWriter json;
    json.beginObject();
    json.key("pushed").number(round->pushed);
    json.key("pulled").number(round->pulled);
    json.key("accounts").number(round->accounts);
    json.key("bytes_in").number(round->bytesIn);
    json.key("bytes_out").number(round->bytesOut);
    json.key("seconds").raw(QByteArray::number(round->seconds, 'f', 3));
    json.key("cursor").value(round->cursor);
    json.key("checksum").value(round->checksum);
    json.endObject();
    call.print(json.take());
    return Exit::Done;
}

int sync(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QUrl url(arguments.at(0));
    if (!url.isValid() || url.host().isEmpty())
        return call.usage(QStringLiteral("sync needs a URL like https://host:port"));
    if (!arguments.has(QStringLiteral("profile")))
        return call.usage(QStringLiteral("sync needs --profile DIR"));
    const QString profile = arguments.value(QStringLiteral("profile"));
    if (!arguments.has(QStringLiteral("enrol")) && !isProfile(call.path(profile)))
        return call.failed(
            {base::ErrorCode::NotFound, QStringLiteral("there is no profile at %1, and none was "
                                                       "made. %2")
                                            .arg(call.path(profile), howToEnrol())});
    return call.withProfile(
        profile, [&](desk::Workstation &workstation) { return syncWith(call, workstation, url); },
        Invocation::For::Sync);
}

} // namespace

std::vector<Command> syncCommands()
{
    return {
        {QStringLiteral("sync"),
         QStringLiteral("URL --profile DIR [--enrol CODE --fingerprint HEX] [--wait]"),
         QStringLiteral("A laptop without a screen: pushes and pulls until both sides agree. "
                        "--enrol makes an empty folder a laptop of the office, by a one-time code "
                        "and the fingerprint of the server's certificate.\nAnswers {pushed, "
                        "pulled, accounts, bytes_in, bytes_out, seconds, cursor, checksum}. It "
                        "always returns when caught up; --wait says so explicitly."),
         {{QStringLiteral("profile"), QStringLiteral("enrol"), QStringLiteral("fingerprint")},
          {QStringLiteral("wait")},
          1,
          1},
         sync},
    };
}

} // namespace dunlin::ctl
