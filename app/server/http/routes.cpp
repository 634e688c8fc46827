// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/routes.h"

#include "core/base/json_writer.h"
#include "core/sync/codec.h"
#include "core/sync/server_log.h"

#include <QtCore/QCoreApplication>

namespace dunlin::server {

namespace {

using base::JsonWriter;
using sync::Problem;

constexpr char kMetricsType[] = "application/openmetrics-text; version=1.0.0; charset=utf-8";
constexpr char kStreamType[] = "text/event-stream";
constexpr char kBytesType[] = "application/octet-stream";
constexpr char kTextType[] = "text/plain; charset=utf-8";
/// Below this size compression costs more than it saves.
constexpr qsizetype kCompressFrom = 1024;

HttpReply json(const QByteArray &body)
{
    return {{200, sync::kJsonType, body, {}}, 0, false};
}

/// "/log/tile/*" is every path below it.
bool isOf(const QByteArray &path, QByteArrayView route)
{
    return route.endsWith('*') ? path.startsWith(route.chopped(1)) : path == route;
}

void metric(QByteArray *out, const char *name, const char *type, const char *help)
{
    out->append("# TYPE ").append(name).append(' ').append(type).append('\n');
    out->append("# HELP ").append(name).append(' ').append(help).append('\n');
}

void sample(QByteArray *out, const char *name, qint64 value)
{
    out->append(name).append(' ').append(QByteArray::number(value)).append('\n');
}

} // namespace

const std::array<Routes::Route, 16> Routes::kRoutes{{
    {"GET", "/v1/hello", "Versions, limits, server time, a challenge for a token", false, nullptr,
     sync::kJsonType, &Routes::hello},
    {"POST", "/v1/enrol", "A one-time code and a public key make a device", false, sync::kJsonType,
     sync::kJsonType, &Routes::enrol},
    {"POST", "/v1/token", "A signed challenge gives a bearer token for 15 minutes", false,
     sync::kJsonType, sync::kJsonType, &Routes::token},
    {"POST", "/v1/push", "Places a signed batch of a device's events", true, sync::kFrameType,
     sync::kJsonType, &Routes::push},
    {"POST", "/v1/pull", "One page of what the device may see and has not got", true,
     sync::kJsonType, sync::kFrameType, &Routes::pull},
    {"POST", "/v1/fork", "A new device id for a profile that was restored or copied", true,
     sync::kJsonType, sync::kJsonType, &Routes::fork},
    {"POST", "/v1/receipt", "A device has followed its wipe order; signed by its key", false,
     sync::kJsonType, sync::kJsonType, &Routes::receipt},
    {"POST", "/v1/lease", "Takes a device's shares of the limits on contacts, and gives new ones",
     true, sync::kJsonType, sync::kJsonType, &Routes::lease},
    {"POST", "/v1/ask", "What the office knows as a whole, for those who may see it", true,
     sync::kJsonType, sync::kJsonType, &Routes::ask},
    {"GET", "/v1/poke", "Event stream: the feed's head, whenever it moves", true, nullptr,
     kStreamType, &Routes::poke},
    {"GET", "/log/checkpoint", "Signed note over the ledger's tree (C2SP tlog-checkpoint)", false,
     nullptr, kTextType, &Routes::logCheckpoint},
    {"GET", "/log/tile/*", "Hashes of the ledger's tree (C2SP tlog-tiles)", true, nullptr,
     kBytesType, &Routes::logTile},
    {"GET", "/log/entries/*", "What the leaves of a tile are made of: hashes, no personal data",
     true, nullptr, kBytesType, &Routes::logEntries},
    {"GET", "/healthz", "200 while the store answers", false, nullptr, kTextType, &Routes::health},
    {"GET", "/metrics", "OpenMetrics", false, nullptr, kMetricsType, &Routes::metrics},
    {"GET", "/openapi.json", "This list", false, nullptr, sync::kJsonType, &Routes::openApi},
}};

Routes::Routes(sync::ServerStore &store, const base::Clock &clock, base::Rng &rng,
               std::function<qint64()> head, sync::OrderBook *orders, sync::TreeSource *tree)
    : m_store(store)
    , m_clock(clock)
    , m_rng(rng)
    , m_head(std::move(head))
    , m_orders(orders)
    , m_tree(tree)
{}

HttpReply Routes::handle(const HttpRequest &request)
{
    HttpReply reply = dispatch(request);
    if (reply.holdSeconds == 0)
        count(request.path, reply.response.status);
    return reply;
}

HttpReply Routes::dispatch(const HttpRequest &request)
{
    if (m_others && m_others->owns(request.path))
        return m_others->handle(request);
    QByteArray allowed;
    for (const Route &route : kRoutes) {
        if (!isOf(request.path, route.path))
            continue;
        if (request.method != route.method) {
            allowed = route.method;
            continue;
        }
        if (request.contentEncoding.isEmpty() || request.contentEncoding == "identity")
            return (this->*route.handler)(request);
        if (request.contentEncoding != "zstd")
            return refuse({415, "bad_request", "never", QStringLiteral("only zstd is unpacked")});
        HttpRequest unpacked = request;
        auto body = sync::decompressZstd(request.body, sync::kMaxInflatedBytes);
        if (!body)
            return refuse({400, "bad_request", "never", body.error().detail});
        unpacked.body = std::move(*body);
        return (this->*route.handler)(unpacked);
    }
    if (!allowed.isEmpty()) {
        HttpReply reply = refuse({405, "method", "never", {}});
        reply.response.headers.emplace_back("Allow", allowed == "GET" ? "GET, HEAD" : allowed);
        return reply;
    }
    return refuse({404, "not_found", "never", {}});
}

HttpResponse Routes::refusal(int status, const char *code)
{
    count("", status);
    return refuse({status, code, "never", {}}).response;
}

HttpReply Routes::refuse(const Problem &problem) const
{
    HttpReply reply{{problem.status, sync::kProblemType, encode(problem), {}}, 0, false};
    if (problem.status == 401)
        reply.response.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (problem.status == 503 || problem.status == 507)
        reply.response.headers.emplace_back("Retry-After", "2");
    return reply;
}

HttpReply Routes::framed(const HttpRequest &request, const QByteArray &body) const
{
    HttpReply reply{{200, sync::kFrameType, body, {}}, 0, false};
    if (request.acceptsZstd && body.size() >= kCompressFrom) {
        reply.response.body = sync::compressZstd(body);
        reply.response.headers.emplace_back("Content-Encoding", "zstd");
    }
    return reply;
}

void Routes::count(const QByteArray &path, int status)
{
    // Only known paths become labels: a stranger's would fill the memory.
    QByteArray label = "other";
    for (const Route &route : kRoutes) {
        if (isOf(path, route.path))
            label = route.path;
    }
    if (m_others && m_others->owns(path)) {
        if (const QByteArray known = m_others->label(path); !known.isEmpty())
            label = known;
    }
    const std::scoped_lock lock(m_countMutex);
    ++m_requests[{label, status}];
}

HttpReply Routes::hello(const HttpRequest &)
{
    const std::scoped_lock lock(m_storeMutex);
    const auto answer = sync::hello(context());
    return answer ? json(encode(*answer)) : refuse(answer.error());
}

HttpReply Routes::enrol(const HttpRequest &request)
{
    const auto wish = sync::decodeEnrolRequest(request.body);
    if (!wish)
        return refuse({400, "bad_request", "never", wish.error().detail});
    const std::scoped_lock lock(m_storeMutex);
    const auto answer = sync::enrol(context(), *wish);
    return answer ? json(encode(*answer)) : refuse(answer.error());
}

HttpReply Routes::token(const HttpRequest &request)
{
    const auto wish = sync::decodeTokenRequest(request.body);
    if (!wish)
        return refuse({400, "bad_request", "never", wish.error().detail});
    const std::scoped_lock lock(m_storeMutex);
    const auto answer = sync::token(context(), *wish);
    if (!answer)
        return refuse(answer.error());
    // Managers are shown it; a laptop is not turned away for it.
    if (m_orders && !m_orders->seen(wish->device, m_clock.now()))
        qWarning("server: when a laptop was in touch could not be kept");
    const std::scoped_lock countLock(m_countMutex);
    m_devices.insert(wish->device);
    return json(encode(*answer));
}

HttpReply Routes::push(const HttpRequest &request)
{
    const auto batch = sync::decodeBatch(request.body);
    if (!batch)
        return refuse({400, "bad_request", "never", batch.error().detail});
    const std::scoped_lock lock(m_storeMutex);
    const auto answer = sync::push(context(), request.bearer, *batch);
    if (!answer)
        return refuse(answer.error());
    m_eventsIn += qint64(answer->results.size());
    m_quarantined += std::count_if(answer->results.begin(), answer->results.end(),
                                   [](const sync::PushResult &result) {
                                       return result.verdict == domain::Verdict::Quarantined;
                                   });
    return json(encode(*answer));
}

HttpReply Routes::pull(const HttpRequest &request)
{
    const auto wish = sync::decodePullRequest(request.body);
    if (!wish)
        return refuse({400, "bad_request", "never", wish.error().detail});
    sync::Answer<sync::PullPage> answer;
    {
        const std::scoped_lock lock(m_storeMutex);
        answer = sync::pull(context(), request.bearer, *wish);
    }
    if (!answer)
        return refuse(answer.error());
    HttpReply reply = framed(request, encodePullPage(*answer));
    if (sync::isIdle(*answer))
        reply.holdSeconds = wish->waitSeconds;
    for (const sync::AccountPart &part : answer->accounts)
        m_eventsOut += qint64(part.events.size());
    return reply;
}

HttpReply Routes::fork(const HttpRequest &request)
{
    const auto wish = sync::decodeForkRequest(request.body);
    if (!wish)
        return refuse({400, "bad_request", "never", wish.error().detail});
    const std::scoped_lock lock(m_storeMutex);
    const auto answer = sync::fork(context(), request.bearer, *wish);
    return answer ? json(encode(*answer)) : refuse(answer.error());
}

HttpReply Routes::receipt(const HttpRequest &request)
{
    const auto given = sync::decodeReceipt(request.body);
    if (!given)
        return refuse({400, "bad_request", "never", given.error().detail});
    const std::scoped_lock lock(m_storeMutex);
    const auto answer = sync::receipt(context(), *given);
    return answer ? json(encode(*answer)) : refuse(answer.error());
}

HttpReply Routes::lease(const HttpRequest &request)
{
    const auto wish = sync::decodeLeaseRequest(request.body);
    if (!wish)
        return refuse({400, "bad_request", "never", wish.error().detail});
    const std::scoped_lock lock(m_storeMutex);
    const auto answer = sync::lease(context(), request.bearer, *wish);
    return answer ? json(encode(*answer)) : refuse(answer.error());
}

// Without the store's lock: it reads for long in a snapshot of its own, and laptops go on pushing.
HttpReply Routes::ask(const HttpRequest &request)
{
    const auto answer = sync::ask(context(), request.bearer, request.body);
    return answer ? json(*answer) : refuse(answer.error());
}

HttpReply Routes::poke(const HttpRequest &request)
{
    const std::scoped_lock lock(m_storeMutex);
    const auto who = sync::caller(context(), request.bearer);
    if (!who)
        return refuse(who.error());
    HttpReply reply;
    reply.response.contentType = kStreamType;
    reply.isStream = true;
    return reply;
}

HttpReply Routes::logCheckpoint(const HttpRequest &)
{
    const std::scoped_lock lock(m_storeMutex);
    const auto note = sync::checkpoint(context());
    if (!note)
        return refuse(note.error());
    return {{200, kTextType, *note, {}}, 0, false};
}

HttpReply Routes::logTile(const HttpRequest &request)
{
    const std::scoped_lock lock(m_storeMutex);
    const auto tile = sync::tile(context(), request.bearer,
                                 QByteArrayView(request.path).sliced(qstrlen("/log/tile/")));
    if (!tile)
        return refuse(tile.error());
    return {{200, kBytesType, *tile, {}}, 0, false};
}

HttpReply Routes::logEntries(const HttpRequest &request)
{
    const std::scoped_lock lock(m_storeMutex);
    const auto entries = sync::entries(
        context(), request.bearer, QByteArrayView(request.path).sliced(qstrlen("/log/entries/")));
    if (!entries)
        return refuse(entries.error());
    return {{200, kBytesType, *entries, {}}, 0, false};
}

HttpReply Routes::health(const HttpRequest &)
{
    const std::scoped_lock lock(m_storeMutex);
    base::Status status = m_store.read([this]() -> base::Status {
        DUNLIN_TRY(m_store.head());
        return {};
    });
    if (!status)
        return refuse(Problem{503, "busy", "later", {}});
    return {{200, kTextType, "ok\n", {}}, 0, false};
}

HttpReply Routes::metrics(const HttpRequest &)
{
    QByteArray out;
    const std::scoped_lock lock(m_countMutex);
    metric(&out, "dunlin_requests", "counter", "Requests answered, by route and status.");
    for (const auto &[key, value] : m_requests) {
        out.append("dunlin_requests_total{route=\"").append(key.first).append("\",status=\"");
        out.append(QByteArray::number(key.second)).append("\"} ");
        out.append(QByteArray::number(value)).append('\n');
    }
    metric(&out, "dunlin_events_received", "counter", "Events placed for laptops.");
    sample(&out, "dunlin_events_received_total", m_eventsIn);
    metric(&out, "dunlin_events_quarantined", "counter", "Of these, quarantined.");
    sample(&out, "dunlin_events_quarantined_total", m_quarantined);
    metric(&out, "dunlin_events_sent", "counter", "Events sent to laptops.");
    sample(&out, "dunlin_events_sent_total", m_eventsOut);
    metric(&out, "dunlin_feed_head", "gauge", "Last number of the feed.");
    sample(&out, "dunlin_feed_head", m_head());
    metric(&out, "dunlin_devices", "gauge", "Devices that signed in since the start.");
    sample(&out, "dunlin_devices", qint64(m_devices.size()));
    if (m_figures) {
        const HttpFigures figures = m_figures();
        metric(&out, "dunlin_connections", "gauge", "Open connections.");
        sample(&out, "dunlin_connections", figures.connections);
        metric(&out, "dunlin_streams", "gauge", "Open event streams.");
        sample(&out, "dunlin_streams", figures.streams);
        metric(&out, "dunlin_connections_accepted", "counter", "Connections since the start.");
        sample(&out, "dunlin_connections_accepted_total", figures.accepted);
        metric(&out, "dunlin_refused", "counter", "Broken handshakes, bad requests, over the cap.");
        sample(&out, "dunlin_refused_total", figures.refused);
    }
    out.append("# EOF\n");
    return {{200, kMetricsType, out, {}}, 0, false};
}

HttpReply Routes::openApi(const HttpRequest &)
{
    JsonWriter out;
    out.beginObject().key("openapi").value("3.1.0").key("info").beginObject();
    out.key("title").value("Dunlin server").key("version");
    out.value(QCoreApplication::applicationVersion()).key("license").beginObject();
    out.key("name").value("GPL-3.0-or-later").endObject().endObject();
    out.key("paths").beginObject();
    for (const Route &route : kRoutes) {
        out.key(route.path).beginObject();
        out.key(QByteArray(route.method).toLower()).beginObject();
        out.key("summary").value(route.summary).key("operationId");
        out.value(QByteArray(route.path).mid(1).replace('/', '_').replace('.', '_'));
        if (route.needsToken)
            out.key("security")
                .beginArray()
                .beginObject()
                .key("bearer")
                .beginArray()
                .endArray()
                .endObject()
                .endArray();
        if (route.takes) {
            out.key("requestBody").beginObject().key("required").boolean(true).key("content");
            out.beginObject().key(route.takes).beginObject().endObject().endObject().endObject();
        }
        out.key("responses").beginObject().key("200").beginObject();
        out.key("description").value("done").key("content").beginObject().key(route.gives);
        out.beginObject().endObject().endObject().endObject();
        out.key("default").beginObject().key("description").value("refused (RFC 9457)");
        out.key("content").beginObject().key(sync::kProblemType).beginObject().endObject();
        out.endObject().endObject().endObject().endObject().endObject();
    }
    if (m_others)
        m_others->describePaths(out);
    out.endObject().key("components").beginObject();
    if (m_others)
        m_others->describeComponents(out);
    out.key("securitySchemes").beginObject();
    out.key("bearer").beginObject().key("type").value("http").key("scheme").value("bearer");
    out.endObject();
    if (m_others) {
        out.key("token").beginObject().key("type").value("http").key("scheme").value("bearer");
        out.key("description");
        out.value("A token of `dunlinctl token create`; it may what its scopes name.").endObject();
    }
    return json(out.endObject().endObject().endObject().take());
}

} // namespace dunlin::server
