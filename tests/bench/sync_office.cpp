// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync_office.h"

#include "core/base/json_writer.h"
#include "core/desk/append_lines.h"
#include "core/sync/codec.h"
#include "core/sync/keys.h"
#include "core/sync/net/http_transport.h"
#include "tests/bench/bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>

namespace dunlin::bench {

namespace {

constexpr int kWaitMs = 900'000;

/// For the figure of memory QProcess does not tell.
void runChild(const QByteArray &program, const QList<QByteArray> &words, int in, int out)
{
    std::vector<char *> argv;
    argv.push_back(const_cast<char *>(program.constData()));
    for (const QByteArray &word : words)
        argv.push_back(const_cast<char *>(word.constData()));
    argv.push_back(nullptr);
    dup2(in, 0);
    dup2(out, 1);
    execvp(program.constData(), argv.data());
    _exit(127);
}

} // namespace

QString ourProgram(const char *name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name);
}

ProgramRun runProgram(const QString &program, const QStringList &words, const QByteArray &input)
{
    ProgramRun run;
    QList<QByteArray> bytes;
    for (const QString &word : words)
        bytes.push_back(word.toUtf8());
    std::array<int, 2> to{};
    std::array<int, 2> from{};
    if (pipe(to.data()) != 0 || pipe(from.data()) != 0)
        return run;
    const double start = nowMs();
    const pid_t child = fork();
    if (child == 0) {
        close(to[1]);
        close(from[0]);
        runChild(program.toUtf8(), bytes, to[0], from[1]);
    }
    close(to[0]);
    close(from[1]);
    qsizetype written = 0;
    while (written < input.size()) {
        const ssize_t now =
            write(to[1], input.constData() + written, size_t(input.size() - written));
        if (now <= 0)
            break;
        written += now;
    }
    close(to[1]);
    std::array<char, 65536> buffer{};
    for (ssize_t got = 0; (got = read(from[0], buffer.data(), buffer.size())) > 0;)
        run.out.append(buffer.data(), got);
    close(from[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    run.seconds = (nowMs() - start) / 1000;
    run.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.maxRssMb = double(usage.ru_maxrss) / 1024;
    return run;
}

bool ServedOffice::start(const QString &folder)
{
    m_folder = folder;
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(ourProgram("dunlin-server"),
                   {QStringLiteral("--office"), folder, QStringLiteral("--listen"),
                    QStringLiteral("127.0.0.1:0")});
    QByteArray out;
    while (!out.contains("listening ")) {
        if (!m_server.waitForReadyRead(kWaitMs))
            return false;
        out += m_server.readAllStandardOutput();
    }
    const QList<QByteArray> words = out.simplified().split(' ');
    m_fingerprint = words.value(1);
    m_url = QStringLiteral("https://") + QString::fromLatin1(words.value(3));
    return words.size() == 4;
}

ServedOffice::~ServedOffice()
{
    m_server.terminate();
    m_server.waitForFinished(30'000);
}

double ServedOffice::rssMb() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_server.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

QString ServedOffice::code(const QString &user)
{
    runProgram(ourProgram("dunlinctl"),
               {QStringLiteral("user"), QStringLiteral("add"), m_folder, user,
                QStringLiteral("--role"),
                user.startsWith(QLatin1String("boss")) ? QStringLiteral("manager")
                                                       : QStringLiteral("collector")},
               "a long password\n");
    const ProgramRun run =
        runProgram(ourProgram("dunlinctl"), {QStringLiteral("device"), QStringLiteral("code"),
                                             m_folder, QStringLiteral("--user"), user});
    return QJsonDocument::fromJson(run.out).object().value(QLatin1String("code")).toString();
}

bool ServedOffice::append(const QByteArray &lines)
{
    const QString file = m_folder + QStringLiteral("/lines.jsonl");
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(lines) != lines.size())
        return false;
    out.close();
    const ProgramRun run = runProgram(ourProgram("dunlinctl"), {QStringLiteral("append"), m_folder,
                                                                QStringLiteral("--file"), file});
    return run.exit == 0;
}

bool BenchLaptop::open(const QString &profile, const ServedOffice &office, const QString &code,
                       sync::ClientOptions options)
{
    desk::WorkstationOptions how;
    how.sync = false;
    auto opened = desk::Workstation::open(profile, m_clock, how);
    if (!opened) {
        std::fprintf(stderr, "dunlin-bench: %s\n", qPrintable(opened.error().detail));
        return false;
    }
    m_workstation = std::move(*opened);
    m_store = std::make_unique<desk::ProfileClientStore>(m_workstation->core());
    const QByteArray master = m_workstation->core().care().masterKey();
    if (!code.isEmpty()) {
        const auto identity =
            sync::enrol(*m_store, {office.url(), office.fingerprint(), code, master, {}});
        if (!identity) {
            std::fprintf(stderr, "dunlin-bench: %s\n", qPrintable(identity.error().detail));
            return false;
        }
    }
    options.live = false;
    m_runner = std::make_unique<sync::SyncRunner>(*m_store, master, m_clock, m_rng, options);
    return true;
}

void BenchLaptop::close()
{
    m_runner.reset();
    m_store.reset();
    m_workstation.reset();
    m_started = false;
}

std::optional<double> BenchLaptop::syncMs()
{
    QEventLoop loop;
    bool done = false;
    const double start = nowMs();
    double ended = 0;
    std::optional<double> sent; // with nothing to send: when both agree
    QObject::connect(m_runner.get(), &sync::SyncRunner::statusChanged, &loop,
                     [&](const sync::ClientStatus &status) {
                         if (status.pending > 0)
                             sent.reset();
                         else if (!sent)
                             sent = nowMs();
                     });
    QObject::connect(m_runner.get(), &sync::SyncRunner::caughtUp, &loop, [&] {
        done = true;
        ended = nowMs();
        loop.quit();
    });
    QTimer::singleShot(kWaitMs, &loop, &QEventLoop::quit);
    if (!std::exchange(m_started, true))
        m_runner->start();
    else
        m_runner->wake();
    if (!done)
        loop.exec();
    if (!done) {
        std::fprintf(stderr, "dunlin-bench: the laptop does not catch up: %s\n",
                     qPrintable(m_runner->status().problem));
        return std::nullopt;
    }
    m_sentMs = sent.value_or(ended) - start;
    return ended - start;
}

bool BenchLaptop::author(int count, const QStringList &accounts)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        base::JsonWriter json;
        json.beginObject().key("account").value(accounts[i % accounts.size()]);
        json.key("kind").value("note").key("text").value("Called, nobody there.").endObject();
        lines += json.take() + '\n';
    }
    const auto answers = desk::appendLines(*m_workstation, lines, {});
    return answers && qsizetype(answers->size()) == count
           && std::all_of(answers->begin(), answers->end(),
                          [](const auto &one) { return one.verdict == "accepted"; });
}

namespace {

/// The body of the answer; empty when there is none, or no good one.
QByteArray answerOf(sync::HttpTransport &transport, const sync::Request &request)
{
    QEventLoop loop;
    QByteArray body;
    const auto answered = QObject::connect(&transport, &sync::HttpTransport::answered, &loop,
                                           [&](const sync::input::Response &response) {
                                               if (response.status == 200)
                                                   body = response.body;
                                               loop.quit();
                                           });
    QObject::connect(&transport, &sync::HttpTransport::failed, &loop, &QEventLoop::quit);
    transport.send(request);
    loop.exec();
    QObject::disconnect(answered);
    return body;
}

} // namespace

std::optional<double> BenchLaptop::pushMs(const ServedOffice &office, int each)
{
    constexpr int kAll = 1'000'000;
    const auto identity = m_store->identity();
    const auto outbox = m_store->outbox();
    const auto unsent = m_store->unsent(kAll, std::numeric_limits<qsizetype>::max());
    if (!identity || !*identity || !outbox || !unsent || unsent->empty())
        return std::nullopt;
    const auto before = m_store->historyHash(outbox->acked);
    if (!before)
        return std::nullopt;
    const auto keys =
        sync::deviceKeyPair(m_workstation->core().care().masterKey(), (*identity)->keySalt);
    QByteArrayList bodies;
    base::Hash32 prev = before->value_or(base::Hash32{});
    for (size_t at = 0; at < unsent->size(); at += size_t(each)) {
        sync::PushBatch batch;
        batch.device = (*identity)->device;
        batch.first = (*unsent)[at].dseq;
        batch.prev = prev;
        for (size_t i = at; i < std::min(unsent->size(), at + size_t(each)); ++i) {
            const sync::OutboxEvent &event = (*unsent)[i];
            batch.events.push_back({event.dseq, event.salt, event.raw});
            prev = event.hash;
        }
        batch.head = prev;
        batch.signature = sync::sign(keys, sync::batchMessage((*identity)->tenant, batch));
        bodies << sync::encodeBatch(batch);
    }
    const QByteArray token = bearer(office);
    sync::HttpTransport transport(QUrl(office.url()), office.fingerprint());
    const double start = nowMs();
    quint64 id = 0;
    for (const QByteArray &body : bodies) {
        if (answerOf(transport,
                     {++id, sync::RequestKind::Push, "/v1/push", body, sync::kFrameType, token, 0})
                .isEmpty())
            return std::nullopt;
    }
    return nowMs() - start;
}

QByteArray BenchLaptop::bearer(const ServedOffice &office)
{
    const auto identity = m_store->identity();
    if (!identity || !*identity)
        return {};
    sync::HttpTransport transport(QUrl(office.url()), office.fingerprint());
    const auto hello = sync::decodeHelloReply(
        answerOf(transport, {1, sync::RequestKind::Hello, "/v1/hello", {}, {}, {}, 0}));
    if (!hello)
        return {};
    sync::TokenRequest request{(*identity)->device, hello->challenge, {}};
    const QByteArray master = m_workstation->core().care().masterKey();
    request.signature = sync::sign(sync::deviceKeyPair(master, (*identity)->keySalt),
                                   sync::tokenMessage(request.device, request.challenge));
    const auto token = sync::decodeTokenReply(answerOf(
        transport,
        {2, sync::RequestKind::Token, "/v1/token", encode(request), sync::kJsonType, {}, 0}));
    return token ? token->token : QByteArray();
}

} // namespace dunlin::bench
