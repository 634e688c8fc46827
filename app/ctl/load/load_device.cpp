// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/load/load_device.h"

#include "core/domain/event_codec.h"
#include "core/sync/codec.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <chrono>

namespace dunlin::ctl {

namespace {

constexpr int kAccountsPage = 200'000;

QByteArray bytesOf(const base::Bytes16 &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

double loadNowMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

LoadDevice::LoadDevice(const QUrl &server, const QByteArray &fingerprint, const QString &code,
                       LoadFigures &figures, const base::Clock &clock, base::Rng &rng)
    : m_figures(figures)
    , m_clock(clock)
    , m_rng(rng)
    , m_http(server, fingerprint)
    , m_stream(server, fingerprint)
    , m_code(code)
    , m_key(sync::keyPairFromSeed(sync::randomKey(rng)))
{
    connect(&m_http, &PlainHttp::answered, this, &LoadDevice::take);
    connect(&m_http, &PlainHttp::broke, this, [this] { ++m_figures.errors; });
    connect(&m_stream, &PlainHttp::streamed, this, &LoadDevice::heard);
    connect(&m_stream, &PlainHttp::broke, this, [this] {
        if (m_isReady) // a restarted server: waiting goes on, what was missed is not counted
            m_stream.openStream("/v1/poke", m_bearer);
    });
}

void LoadDevice::begin()
{
    send(Step::Hello, "/v1/hello", {}, {});
}

void LoadDevice::send(Step step, const QByteArray &path, const QByteArray &type,
                      const QByteArray &body)
{
    m_step = step;
    m_sentAt = loadNowMs();
    ++m_figures.requests;
    m_http.send(path, type, body, m_bearer);
}

void LoadDevice::becomeReady()
{
    m_step = Step::Idle;
    m_isReady = true;
    m_heard = m_figures.placed.size();
    Q_EMIT ready();
}

void LoadDevice::take(int status, const QByteArray &body)
{
    m_figures.answerMs.push_back(loadNowMs() - m_sentAt);
    const Step step = std::exchange(m_step, Step::Idle);
    if (status != 200) {
        ++m_figures.errors;
        return;
    }
    switch (step) {
    case Step::Hello: {
        if (m_code.isEmpty())
            return becomeReady();
        const sync::EnrolRequest request{m_code, m_key.publicKey, QStringLiteral("load")};
        return send(Step::Enrol, "/v1/enrol", sync::kJsonType, encode(request));
    }
    case Step::Enrol: {
        const auto reply = sync::decodeEnrolReply(body);
        if (!reply)
            break;
        m_device = reply->device;
        m_tenant = reply->tenant;
        m_user = reply->user;
        return send(Step::Challenge, "/v1/hello", {}, {});
    }
    case Step::Challenge: {
        const auto hello = sync::decodeHelloReply(body);
        if (!hello)
            break;
        sync::TokenRequest request{m_device, hello->challenge, {}};
        request.signature =
            sync::sign(m_key, sync::tokenMessage(request.device, request.challenge));
        return send(Step::Token, "/v1/token", sync::kJsonType, encode(request));
    }
    case Step::Token: {
        const auto reply = sync::decodeTokenReply(body);
        if (!reply)
            break;
        m_bearer = reply->token;
        m_stream.openStream("/v1/poke", m_bearer);
        if (!m_figures.accounts.empty())
            return becomeReady();
        sync::PullRequest request;
        request.maxBytes = kAccountsPage;
        return send(Step::Accounts, "/v1/pull", sync::kJsonType, encode(request));
    }
    case Step::Accounts: {
        const auto page = sync::decodePullPage(body);
        if (!page)
            break;
        for (const sync::AccountPart &part : page->accounts) {
            if (!part.account.isNull())
                m_figures.accounts.push_back(part.account);
        }
        if (m_figures.accounts.empty()) // an office without accounts takes notes all the same
            m_figures.accounts.push_back({m_rng.bytes16()});
        return becomeReady();
    }
    case Step::Push: return takePush(body);
    case Step::Ping:
    case Step::Idle: return;
    }
    ++m_figures.errors; // an answer that is none of ours
}

void LoadDevice::takePush(const QByteArray &body)
{
    const auto reply = sync::decodePushReply(body);
    if (!reply || reply->ack.last != m_dseq + 1 || reply->ack.lastHash != m_head) {
        ++m_figures.errors;
        return;
    }
    ++m_dseq;
    m_prev = m_head;
    ++m_figures.events;
    if (!reply->results.empty() && reply->results.back().seq > 0)
        m_figures.placed.push_back({reply->results.back().seq, loadNowMs()});
}

void LoadDevice::heard(const QByteArray &data)
{
    const qint64 head =
        QJsonDocument::fromJson(data).object().value(QLatin1String("head")).toInteger();
    const double now = loadNowMs();
    for (; m_heard < m_figures.placed.size() && m_figures.placed[m_heard].seq <= head; ++m_heard)
        m_figures.commitToClientMs.push_back(std::max(0.0, now - m_figures.placed[m_heard].at));
}

void LoadDevice::act()
{
    if (!m_isReady || m_http.isBusy())
        return;
    if (m_code.isEmpty())
        return send(Step::Ping, "/v1/hello", {}, {});
    push();
}

void LoadDevice::push()
{
    domain::Event event;
    event.envelope.id = {base::uuid7(m_clock.now(), m_rng)};
    event.envelope.tenant = m_tenant;
    event.envelope.account = m_figures.accounts[m_rng.below(m_figures.accounts.size())];
    event.envelope.occurred = event.envelope.heard = m_clock.now();
    event.envelope.actor = QStringLiteral("user:") + m_user;
    event.envelope.device = m_device;
    event.payload = domain::Noted{QStringLiteral("Load.")};
    event.envelope.kind = domain::kindOf(event.payload);
    sync::PushBatch batch;
    batch.device = m_device;
    batch.first = m_dseq + 1;
    batch.prev = m_prev;
    batch.events.push_back({batch.first, bytesOf(m_rng.bytes16()), domain::encodeEvent(event)});
    m_head = batch.head = domain::eventHash(batch.events.front().salt, batch.events.front().raw);
    batch.signature = sync::sign(m_key, sync::batchMessage(m_tenant, batch));
    send(Step::Push, "/v1/push", sync::kFrameType, encodeBatch(batch));
}

} // namespace dunlin::ctl
