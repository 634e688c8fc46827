// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/control_socket.h"
#include "app/reach/office_reach.h"
#include "app/reach/pass_loop.h"
#include "app/reach/report_post.h"
#include "app/server/api/api_routes.h"
#include "app/server/day_pass.h"
#include "app/server/hooks.h"
#include "app/server/http/activation.h"
#include "app/server/http/certificate.h"
#include "app/server/http/routes.h"
#include "app/server/office_clerk.h"
#include "app/server/systems_runner.h"
#include "core/base/clock.h"
#include "core/base/platform/process_guard.h"
#include "core/base/rng.h"
#include "core/desk/device_orders.h"
#include "core/desk/office.h"
#include "core/desk/office_tree.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QTimer>

#include <csignal>
#include <cstdio>

// dunlin-server: one office over HTTPS, and its control socket.

using namespace dunlin;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;
/// How often a process asks the database for rows that others have placed.
constexpr int kFollowMs = 100;
/// Between two passes of sending and fetching.
constexpr int kReachSeconds = 30;
constexpr int kReportSeconds = 300;
constexpr int kDaySeconds = 60;

struct Options {
    QString office;
    QString listen;
    QString certificate;
    QString key;
    QString channels; ///< folder with channels.json; empty: the office's
    QString dayAt;    ///< as server::dayAtFrom() reads it
    int socket = -1;  ///< that systemd listens on for us
};

struct Address {
    QString host;
    quint16 port = 0;
};

int complain(int code, const QString &text)
{
    std::fprintf(stderr, "dunlin-server: %s\n", qUtf8Printable(text));
    return code;
}

int complain(const base::Error &error)
{
    return complain(kFailed, base::errorCodeName(error.code) + QStringLiteral(": ") + error.detail);
}

/// A line of the contract with scripts; whoever waits for it must see it now.
void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// "host:port", "[::1]:port"; nothing when it is neither.
std::optional<Address> parseAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    if (colon < 1 || !ok || port > 65'535 || host.isEmpty())
        return std::nullopt;
    return Address{host, quint16(port)};
}

/// Serves until the process is told to end.
int serve(QCoreApplication &app, desk::Office &office, const Options &options,
          const Address &address, server::DayAt dayAt, const base::Clock &clock)
{
    base::SecureRng rng;
    office.setClerk(server::officeClerk(office, clock));
    desk::OfficeOrderBook orders(office);
    desk::OfficeTree tree(office);
    server::Routes routes(
        office.serverStore(), clock, rng, [&office] { return office.feedHead(); }, &orders, &tree);
    server::ApiRoutes api(office, clock);
    routes.setOthers(&api);
    server::HttpOptions http{address.host, address.port, options.certificate,
                             options.key,  {},           options.socket};
    const QString channels = reach::channelsFolder(office, options.channels);
    server::Hooks hooks(routes, office, channels, clock);
    auto started = server::HttpServer::start(http, hooks);
    if (!started)
        return complain(started.error());
    server::HttpServer &listener = **started;
    routes.setFigures([&listener] { return listener.figures(); });
    listener.onTermination(
        [&app] { QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection); });

    std::unique_ptr<ctl::ControlServer> control;
    if (!office.folder().isEmpty()) {
        ctl::CommandContext context;
        context.clock = &clock;
        context.heldOffice = [&office](const QString &location) {
            const bool isOurs =
                QDir(location).canonicalPath() == QDir(office.folder()).canonicalPath();
            return isOurs ? &office : nullptr;
        };
        context.heldProfile = [](const QString &) { return nullptr; };
        auto opened = ctl::ControlServer::start(office.folder(), std::move(context));
        if (!opened)
            return complain(opened.error());
        control = std::move(*opened);
    }
    QTimer follow;
    QObject::connect(&follow, &QTimer::timeout, &follow, [&office, wasLost = false]() mutable {
        const base::Status followed = office.followFeed();
        if (!followed && !wasLost)
            std::fprintf(stderr, "dunlin-server: the database is away: %s\n",
                         qUtf8Printable(followed.error().detail));
        else if (followed && wasLost)
            std::fprintf(stderr, "dunlin-server: the database is back\n");
        wasLost = !followed;
    });
    if (office.folder().isEmpty()) // other processes may serve the same database
        follow.start(kFollowMs);
    auto systems = std::make_unique<server::SystemsRunner>(office);
    const QString shown =
        address.host.contains(QLatin1Char(':')) ? u'[' + address.host + u']' : address.host;
    say(QStringLiteral("listening %1:%2").arg(shown).arg(listener.port()));
    auto reaching = std::make_unique<reach::PassLoop>(
        kReachSeconds, [&] { return reach::reachOnce(office, channels, clock); });
    // Apart: a report over a large office takes its time, and messages do not wait for it.
    auto reports = std::make_unique<reach::PassLoop>(
        kReportSeconds, [&] { return reach::postReportsOnce(office, channels, clock); });
    auto days =
        std::make_unique<reach::PassLoop>(kDaySeconds, server::DayPass(office, dayAt, clock));
    const int code = QCoreApplication::exec();
    reaching.reset();
    reports.reset();
    days.reset();
    // Answers on their way first, then commands at work, then the office.
    systems.reset();
    listener.stop();
    control.reset();
    return code;
}

std::optional<Options> parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Serves one office to its laptops."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption office(QStringLiteral("office"),
                                    QStringLiteral("Folder or postgresql:// URL."),
                                    QStringLiteral("OFFICE"));
    const QCommandLineOption listen(QStringLiteral("listen"),
                                    QStringLiteral("Address; port 0 takes a free one; not "
                                                   "needed when systemd hands a socket over."),
                                    QStringLiteral("HOST:PORT"));
    const QCommandLineOption certificate(
        QStringLiteral("cert"), QStringLiteral("Certificate chain."), QStringLiteral("PEM"));
    const QCommandLineOption key(QStringLiteral("key"), QStringLiteral("Its private key."),
                                 QStringLiteral("PEM"));
    const QCommandLineOption channels(
        QStringLiteral("channels"),
        QStringLiteral("Folder with channels.json, for messages; the office's own unless said."),
        QStringLiteral("DIR"));
    const QCommandLineOption dayAt(
        QStringLiteral("day-at"),
        QStringLiteral("When the day's work is done, in the office's zone: 02:00 unless said; "
                       "\"never\" leaves it to dunlinctl run."),
        QStringLiteral("HH:MM"), qEnvironmentVariable("DUNLIN_DAY_AT", QStringLiteral("02:00")));
    parser.addOptions({office, listen, certificate, key, channels, dayAt});
    parser.process(app);
    Options options{parser.value(office), parser.value(listen),   parser.value(certificate),
                    parser.value(key),    parser.value(channels), parser.value(dayAt)};
    options.socket = server::takeActivationSocket();
    if (options.socket >= 0 && options.listen.isEmpty())
        options.listen = QStringLiteral("socket:0"); // whoever gave the socket knows its address
    if (options.office.isEmpty() || options.listen.isEmpty()
        || !parser.positionalArguments().isEmpty()
        || options.certificate.isEmpty() != options.key.isEmpty())
        return std::nullopt;
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    base::forbidMemoryImages();
    base::returnLargeBlocks();
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader of our output may leave
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dunlin-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUNLIN_VERSION));
    std::optional<Options> options = parse(app);
    const auto address = options ? parseAddress(options->listen) : std::nullopt;
    const auto dayAt = options ? server::dayAtFrom(options->dayAt) : std::nullopt;
    if (!address || !dayAt) {
        return complain(kUsage, QStringLiteral("usage: dunlin-server --office OFFICE --listen "
                                               "HOST:PORT [--cert PEM --key PEM] [--channels DIR] "
                                               "[--day-at HH:MM|never]"));
    }
    const base::SystemClock clock;
    auto office = desk::Office::open(options->office, clock);
    if (!office)
        return complain(office.error());
    if (options->certificate.isEmpty()) {
        const QDir folder((*office)->folder());
        if ((*office)->folder().isEmpty())
            return complain(kUsage, QStringLiteral("this office needs --cert and --key"));
        options->certificate = folder.filePath(QStringLiteral("cert.pem"));
        options->key = folder.filePath(QStringLiteral("key.pem"));
        if (auto made = server::ensureCertificate(options->certificate, options->key, clock.now());
            !made)
            return complain(made.error());
    }
    const auto fingerprint = server::certificateFingerprint(options->certificate);
    if (!fingerprint)
        return complain(fingerprint.error());
    say(QStringLiteral("fingerprint ") + QString::fromLatin1(*fingerprint));
    return serve(app, **office, *options, *address, *dayAt, clock);
}
