// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/net/sync_runner.h"

#include "core/base/secret.h"
#include "core/sync/codec.h"
#include "core/sync/net/http_transport.h"

#include <QtCore/QEventLoop>

#include <mutex>

namespace dunlin::sync {

namespace {

using base::ErrorCode;
using base::fail;

/// Timers of a machine that sleeps long are cut into pieces, so that a suspend is noticed.
constexpr qint64 kLongestTimerMs = 60'000;
constexpr qsizetype kSaltBytes = 16;

QUrl addressOf(const QString &url)
{
    QUrl address = QUrl::fromUserInput(url);
    if (!url.contains(QLatin1String("://")))
        address.setScheme(QStringLiteral("https"));
    return address;
}

/// One request outside of a machine.
base::Result<input::Response> exchange(HttpTransport &transport, const Request &request)
{
    QEventLoop loop;
    std::optional<input::Response> response;
    auto kind = FailureKind::Unreachable;
    QObject::connect(&transport, &HttpTransport::answered, &loop,
                     [&](const input::Response &answer) {
                         response = answer;
                         loop.quit();
                     });
    QObject::connect(&transport, &HttpTransport::failed, &loop, [&](const input::Failure &failure) {
        kind = failure.kind;
        loop.quit();
    });
    transport.send(request);
    loop.exec();
    if (response)
        return std::move(*response);
    if (kind == FailureKind::Tls) {
        return fail(ErrorCode::Auth,
                    QStringLiteral("the server's certificate is not the expected one (%1)")
                        .arg(QString::fromLatin1(transport.seenFingerprint())),
                    base::Retry::AfterUserAction);
    }
    return fail(ErrorCode::Offline, QStringLiteral("the server cannot be reached"),
                base::Retry::WithBackoff);
}

base::Error refusal(const input::Response &response)
{
    const auto problem = decodeProblem(response.body);
    if (!problem) {
        return {ErrorCode::Protocol,
                QStringLiteral("the address answers, but it is not a Dunlin server"),
                base::Retry::WithBackoff};
    }
    const bool needsPerson = problem->retry == "after_action" || problem->retry == "never";
    return {needsPerson ? ErrorCode::Auth : ErrorCode::Server,
            QStringLiteral("%1: %2").arg(QString::fromLatin1(problem->code), problem->detail),
            needsPerson ? base::Retry::AfterUserAction : base::Retry::WithBackoff};
}

} // namespace

struct SyncRunner::Gate {
    std::mutex mutex;
    SyncRunner *runner = nullptr;
};

SyncRunner::SyncRunner(ClientStore &store, const QByteArray &masterKey, const base::Clock &clock,
                       base::Rng &rng, ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_client(store, masterKey, rng, options)
    , m_gate(std::make_shared<Gate>())
    , m_timer(this)
{
    qRegisterMetaType<ClientStatus>();
    m_gate->runner = this;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { step(input::Tick{}); });
}

SyncRunner::~SyncRunner()
{
    const std::scoped_lock lock(m_gate->mutex);
    m_gate->runner = nullptr;
}

qint64 SyncRunner::bytesIn() const
{
    return m_transport ? m_transport->bytesIn() : 0;
}

qint64 SyncRunner::bytesOut() const
{
    return m_transport ? m_transport->bytesOut() : 0;
}

void SyncRunner::start()
{
    if (!m_transport) {
        const auto identity = m_store.identity();
        if (!identity || !*identity)
            return;
        m_transport =
            std::make_unique<HttpTransport>(addressOf((*identity)->url), (*identity)->fingerprint);
        connect(m_transport.get(), &HttpTransport::answered, this,
                [this](const input::Response &response) { step(response); });
        connect(m_transport.get(), &HttpTransport::failed, this,
                [this](const input::Failure &failure) { step(failure); });
        connect(m_transport.get(), &HttpTransport::pokeOpened, this,
                [this] { step(input::PokeOpened{}); });
        connect(m_transport.get(), &HttpTransport::poked, this,
                [this](qint64 head) { step(input::Poke{head}); });
        connect(m_transport.get(), &HttpTransport::pokeClosed, this,
                [this] { step(input::PokeClosed{}); });
    }
    step(input::Wake{});
}

void SyncRunner::stop()
{
    m_timer.stop();
    m_transport.reset();
}

void SyncRunner::authored()
{
    if (m_transport)
        step(input::Authored{});
}

void SyncRunner::wake()
{
    if (m_transport)
        step(input::Wake{});
}

void SyncRunner::setPaused(bool paused)
{
    step(input::SetPaused{paused});
}

void SyncRunner::step(const Input &input)
{
    const std::vector<Output> outputs =
        m_client.step({m_clock.now(), m_clock.monotonicMs()}, input);
    for (const Output &output : outputs)
        carryOut(output);
}

void SyncRunner::carryOut(const Output &output)
{
    if (const auto *send = std::get_if<output::Send>(&output)) {
        if (m_transport)
            m_transport->send(send->request);
    } else if (const auto *cancel = std::get_if<output::Cancel>(&output)) {
        if (m_transport)
            m_transport->cancel(cancel->id);
    } else if (const auto *wakeAt = std::get_if<output::WakeAt>(&output)) {
        const qint64 wait = wakeAt->monoMs - m_clock.monotonicMs();
        m_timer.start(int(qBound<qint64>(0, wait, kLongestTimerMs)));
    } else if (const auto *open = std::get_if<output::OpenPoke>(&output)) {
        if (m_transport)
            m_transport->openPoke(open->bearer);
    } else if (std::holds_alternative<output::ClosePoke>(output)) {
        if (m_transport)
            m_transport->closePoke();
    } else if (const auto *apply = std::get_if<output::Apply>(&output)) {
        m_store.applyPageLater(apply->change, [gate = m_gate](base::Result<PageApplied> applied) {
            const std::scoped_lock lock(gate->mutex);
            SyncRunner *runner = gate->runner;
            if (!runner)
                return;
            QMetaObject::invokeMethod(
                runner,
                [runner, applied = std::move(applied)] { runner->step(input::Applied{applied}); },
                Qt::QueuedConnection);
        });
    } else if (std::holds_alternative<output::StatusChanged>(output)) {
        Q_EMIT statusChanged(m_client.status());
    } else if (std::holds_alternative<output::CaughtUp>(output)) {
        Q_EMIT caughtUp();
    } else if (const auto *found = std::get_if<output::Defect>(&output)) {
        Q_EMIT defect(found->detail);
    } else if (const auto *wipe = std::get_if<output::Wipe>(&output)) {
        Q_EMIT wipeOrdered(wipe->unsent, wipe->receipt);
    }
}

base::Status postReceipt(const QString &url, const QByteArray &fingerprint,
                         const QByteArray &receipt)
{
    HttpTransport transport(addressOf(url), fingerprint);
    DUNLIN_TRY_VALUE(
        const input::Response response,
        exchange(transport, {1, RequestKind::Hello, "/v1/receipt", receipt, kJsonType, {}, 0}));
    if (response.status < 200 || response.status > 299)
        return fail(refusal(response));
    return {};
}

base::Result<QByteArray> askOffice(ClientStore &store, const QByteArray &masterKey,
                                   const QByteArray &question)
{
    DUNLIN_TRY_VALUE(const std::optional<ClientIdentity> identity, store.identity());
    if (!identity)
        return fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"));
    HttpTransport transport(addressOf(identity->url), identity->fingerprint);
    const auto send = [&](RequestKind kind, const char *path, const QByteArray &body,
                          const QByteArray &bearer) -> base::Result<QByteArray> {
        DUNLIN_TRY_VALUE(input::Response response,
                         exchange(transport, {1, kind, path, body, kJsonType, bearer, 0}));
        if (response.status < 200 || response.status > 299)
            return fail(refusal(response));
        return std::move(response.body);
    };
    DUNLIN_TRY_VALUE(const QByteArray greeting, send(RequestKind::Hello, "/v1/hello", {}, {}));
    DUNLIN_TRY_VALUE(const HelloReply hello, decodeHelloReply(greeting));
    const TokenRequest request{identity->device, hello.challenge,
                               sign(deviceKeyPair(masterKey, identity->keySalt),
                                    tokenMessage(identity->device, hello.challenge))};
    DUNLIN_TRY_VALUE(const QByteArray pass,
                     send(RequestKind::Token, "/v1/token", encode(request), {}));
    DUNLIN_TRY_VALUE(const TokenReply token, decodeTokenReply(pass));
    return send(RequestKind::Lease, "/v1/ask", question, token.token);
}

base::Result<ClientIdentity> enrol(ClientStore &store, const EnrolWish &wish)
{
    const QUrl address = addressOf(wish.url);
    if (!address.isValid() || address.host().isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("not an address: %1").arg(wish.url));
    if (!wish.fingerprint.isEmpty() && normalFingerprint(wish.fingerprint).isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("not a SHA-256 fingerprint"));
    ClientIdentity identity;
    // The same again for the same code: when the answer is lost, or the program dies before it has
    // kept it, the code still works for this profile, and gives the same device.
    identity.keySalt = base::derivedSecret(base::Secret(wish.masterKey), "LedgerSync/1 enrolment",
                                           wish.code.toUtf8())
                           .view()
                           .first(kSaltBytes)
                           .toByteArray();
    HttpTransport transport(address, wish.fingerprint);
    const EnrolRequest request{wish.code, deviceKeyPair(wish.masterKey, identity.keySalt).publicKey,
                               wish.deviceName};
    DUNLIN_TRY_VALUE(
        const input::Response response,
        exchange(transport,
                 {1, RequestKind::Hello, "/v1/enrol", encode(request), kJsonType, {}, 0}));
    if (response.status < 200 || response.status > 299)
        return fail(refusal(response));
    const auto reply = decodeEnrolReply(response.body);
    if (!reply)
        return fail(refusal(response));
    identity.tenant = reply->tenant;
    identity.device = reply->device;
    identity.serverKey = reply->serverKey;
    identity.fingerprint = normalFingerprint(wish.fingerprint);
    identity.url = address.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    identity.user = reply->user;
    identity.displayName = reply->displayName;
    identity.role = reply->role;
    identity.officeName = reply->officeName;
    identity.zone = reply->zone;
    identity.currency = reply->currency;
    DUNLIN_TRY_VALUE(const std::optional<ClientIdentity> before, store.identity());
    if (before && before->tenant != identity.tenant) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("this profile belongs to another office; use a new folder"));
    }
    if (before) {
        // A person enrols anew: the ledger is taken as it is from here on.
        DUNLIN_TRY(store.saveWitness({}));
        DUNLIN_TRY(store.renumber(identity));
    }
    if (!before)
        DUNLIN_TRY(store.saveIdentity(identity));
    return identity;
}

base::Result<SyncOnceFigures> syncOnce(ClientStore &store, const QByteArray &masterKey,
                                       const base::Clock &clock, base::Rng &rng,
                                       ClientOptions options, int giveUpMs)
{
    DUNLIN_TRY_VALUE(const auto identity, store.identity());
    if (!identity)
        return fail(ErrorCode::Auth, QStringLiteral("this profile is not enrolled"));
    options.live = false;
    SyncRunner runner(store, masterKey, clock, rng, options);
    QEventLoop loop;
    bool done = false;
    qint64 since = clock.monotonicMs();
    QObject::connect(&runner, &SyncRunner::caughtUp, &loop, [&] {
        done = true;
        loop.quit();
    });
    SyncOnceFigures wiped;
    QObject::connect(&runner, &SyncRunner::wipeOrdered, &loop,
                     [&](qint64 unsent, const QByteArray &receipt) {
                         wiped.unsent = unsent;
                         wiped.wipeReceipt = receipt;
                         done = true;
                         loop.quit();
                     });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        const ClientStatus::Kind kind = runner.status().kind;
        if (kind != ClientStatus::Kind::Offline)
            since = clock.monotonicMs();
        const bool isLong = giveUpMs > 0 && clock.monotonicMs() - since > giveUpMs;
        if (kind == ClientStatus::Kind::Problem || isLong)
            loop.quit();
    });
    watch.start(100);
    runner.start();
    if (!done)
        loop.exec();
    if (!done) {
        const ClientStatus &status = runner.status();
        if (status.kind == ClientStatus::Kind::Problem)
            return fail(ErrorCode::Server, status.problem);
        return fail(status.captivePortal ? ErrorCode::Protocol : ErrorCode::Offline,
                    status.captivePortal
                        ? QStringLiteral("something answers, but it is not this office's server")
                        : QStringLiteral("the server cannot be reached"),
                    base::Retry::WithBackoff);
    }
    if (!wiped.wipeReceipt.isEmpty())
        return wiped;
    DUNLIN_TRY_VALUE(const qint64 accounts, store.accountCount());
    DUNLIN_TRY_VALUE(FeedPlace place, store.place());
    const ClientFigures &figures = runner.figures();
    return SyncOnceFigures{figures.pushed,
                           figures.pulled,
                           accounts,
                           runner.bytesIn(),
                           runner.bytesOut(),
                           figures.defects,
                           std::move(place.cursor),
                           {},
                           0};
}

} // namespace dunlin::sync
