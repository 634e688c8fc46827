// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/hooks.h"

#include "app/reach/office_reach.h"
#include "core/base/json_writer.h"

namespace dunlin::server {

namespace {

constexpr char kJson[] = "application/json";

HttpReply answer(int status, const QByteArray &words)
{
    base::JsonWriter json;
    json.beginObject();
    json.key(status < 300 ? "taken" : "refused").value(words);
    json.endObject();
    return {{status, kJson, json.take(), {}}, 0, false};
}

} // namespace

HttpReply Hooks::handle(const HttpRequest &request)
{
    if (request.path != "/hooks/sms")
        return m_routes.handle(request);
    if (request.method != "POST") {
        HttpReply reply = answer(405, "POST it");
        reply.response.headers.emplace_back("Allow", "POST");
        return reply;
    }
    return sms(request);
}

HttpReply Hooks::sms(const HttpRequest &request)
{
    const auto channels = reach::readChannels(m_channels);
    if (!channels)
        return answer(404, "no gateway is set up here");
    QHash<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : request.fields)
        headers.insert(name, value);
    const auto taken = reach::takeHook(m_office, *channels, headers, request.body, m_clock.now());
    if (taken)
        return answer(200, QByteArray::number(taken->replies + taken->bounces + taken->delivered
                                              + taken->unmatched));
    switch (taken.error().code) {
    case base::ErrorCode::Forbidden: return answer(401, taken.error().detail.toUtf8());
    case base::ErrorCode::Input: return answer(400, taken.error().detail.toUtf8());
    default:
        // Nothing was kept: the provider calls again.
        return answer(503, "it could not be kept; call again");
    }
}

} // namespace dunlin::server
