// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/http_server.h"
#include "core/base/json_writer.h"
#include "core/sync/server.h"

#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <set>

namespace dunlin::server {

/// Routes for other programs that stand beside those of the laptops. Called on pool threads,
/// several at a time; outlives the routes.
class OtherRoutes {
public:
    OtherRoutes() = default;
    virtual ~OtherRoutes() = default;
    OtherRoutes(const OtherRoutes &) = delete;
    OtherRoutes &operator=(const OtherRoutes &) = delete;

    virtual bool owns(const QByteArray &path) const = 0;
    virtual HttpReply handle(const HttpRequest &request) = 0;
    /// The path as the metrics count it: with names in place of what a caller fills in; empty for
    /// one that is not known.
    virtual QByteArray label(const QByteArray &path) const = 0;
    /// For /openapi.json: members of "paths", and of "components" beside "securitySchemes".
    virtual void describePaths(base::JsonWriter &out) const = 0;
    virtual void describeComponents(base::JsonWriter &out) const = 0;
};

/// The routes of a sync server over one store: decodes, calls the server functions one caller at a
/// time, encodes.
class Routes final : public HttpHandler {
public:
    /// `head`: the feed's head without touching the database; any thread. `orders`: leases and
    /// wipes; null: none are given. `tree`: the ledger's; null: no checkpoints.
    Routes(sync::ServerStore &store, const base::Clock &clock, base::Rng &rng,
           std::function<qint64()> head, sync::OrderBook *orders = nullptr,
           sync::TreeSource *tree = nullptr);

    HttpReply handle(const HttpRequest &request) override;
    HttpResponse refusal(int status, const char *code) override;
    qint64 head() override { return m_head(); }

    /// Lets /metrics tell of connections; call it before the server has its first request.
    void setFigures(std::function<HttpFigures()> figures) { m_figures = std::move(figures); }
    /// Likewise; null: there are none.
    void setOthers(OtherRoutes *others) { m_others = others; }

private:
    using Handler = HttpReply (Routes::*)(const HttpRequest &);
    struct Route {
        const char *method;
        const char *path;
        const char *summary;
        bool needsToken;
        const char *takes; ///< media type of the body; null: none
        const char *gives;
        Handler handler;
    };
    static const std::array<Route, 16> kRoutes;

    HttpReply hello(const HttpRequest &request);
    HttpReply enrol(const HttpRequest &request);
    HttpReply token(const HttpRequest &request);
    HttpReply push(const HttpRequest &request);
    HttpReply pull(const HttpRequest &request);
    HttpReply fork(const HttpRequest &request);
    HttpReply receipt(const HttpRequest &request);
    HttpReply lease(const HttpRequest &request);
    HttpReply ask(const HttpRequest &request);
    HttpReply poke(const HttpRequest &request);
    HttpReply logCheckpoint(const HttpRequest &request);
    HttpReply logTile(const HttpRequest &request);
    HttpReply logEntries(const HttpRequest &request);
    HttpReply health(const HttpRequest &request);
    HttpReply metrics(const HttpRequest &request);
    HttpReply openApi(const HttpRequest &request);

    HttpReply dispatch(const HttpRequest &request);
    HttpReply refuse(const sync::Problem &problem) const;
    HttpReply framed(const HttpRequest &request, const QByteArray &body) const;
    void count(const QByteArray &path, int status);
    sync::ServerContext context() { return {m_store, m_clock, m_rng, m_orders, m_tree}; }

    sync::ServerStore &m_store;
    const base::Clock &m_clock;
    base::Rng &m_rng;
    std::function<qint64()> m_head;
    sync::OrderBook *m_orders;
    sync::TreeSource *m_tree;
    std::function<HttpFigures()> m_figures;
    OtherRoutes *m_others = nullptr;
    std::mutex m_storeMutex; ///< the store has one caller at a time

    std::mutex m_countMutex; ///< guards what follows
    std::map<std::pair<QByteArray, int>, qint64> m_requests;
    std::set<base::DeviceId> m_devices;
    std::atomic<qint64> m_eventsIn{0};
    std::atomic<qint64> m_eventsOut{0};
    std::atomic<qint64> m_quarantined{0};
};

} // namespace dunlin::server
