// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/routes.h"
#include "core/base/clock.h"
#include "core/desk/office.h"
#include "core/desk/systems/api_access.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QUrlQuery>

#include <vector>

namespace dunlin::server {

/// /api/v1: what other programs may ask and write (docs/api.md). Every answer that is no success is
/// application/problem+json.
class ApiRoutes final : public OtherRoutes {
public:
    /// Both outlive it.
    ApiRoutes(desk::Office &office, const base::Clock &clock) : m_office(office), m_clock(clock) {}

    bool owns(const QByteArray &path) const override;
    HttpReply handle(const HttpRequest &request) override;
    QByteArray label(const QByteArray &path) const override;
    void describePaths(base::JsonWriter &out) const override;
    void describeComponents(base::JsonWriter &out) const override;

private:
    /// A request that is let in.
    struct Call {
        const HttpRequest &request;
        const desk::ApiCaller &caller;
        QUrlQuery query;
        QStringList names; ///< what stands for the {} of the path, decoded
    };
    using Handler = HttpReply (ApiRoutes::*)(const Call &);
    struct Parameter {
        const char *name;
        const char *about;
        bool isNumber = false;
    };
    struct Route {
        const char *method;
        const char *path; ///< with {name} for what a caller fills in
        const char *summary;
        const char *scope; ///< null: any token
        std::vector<Parameter> parameters;
        const char *takes; ///< schema of the body; null: none
        const char *gives; ///< schema of the answer
        Handler handler;
    };
    static const std::vector<Route> kRoutes;
    static bool matches(const Route &route, const QByteArray &path, QStringList *names);

    HttpReply me(const Call &call);
    HttpReply accounts(const Call &call);
    HttpReply account(const Call &call);
    HttpReply events(const Call &call);
    HttpReply appendEvents(const Call &call);
    HttpReply payments(const Call &call);
    HttpReply addPayment(const Call &call);
    HttpReply queue(const Call &call);
    HttpReply bankLines(const Call &call);
    HttpReply decideLine(const Call &call);
    HttpReply webhooks(const Call &call);
    HttpReply addWebhook(const Call &call);
    HttpReply removeWebhook(const Call &call);
    HttpReply deliveries(const Call &call);
    HttpReply retryDelivery(const Call &call);
    HttpReply connectors(const Call &call);

    HttpReply eventPage(const Call &call, const QSet<QByteArray> &kinds);

    desk::Office &m_office;
    const base::Clock &m_clock;
};

} // namespace dunlin::server
