// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/http_server.h"

#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>

#include <vector>

/// Answers and inputs that the routes for other programs share.
namespace dunlin::server {

HttpReply apiJson(const QByteArray &body, int status = 200);
/// RFC 9457. `code`: stable, for programs; `detail`: for people.
HttpReply apiProblem(int status, const QByteArray &code, const QString &detail);
HttpReply apiProblem(const base::Error &error);

/// A number between low and high, `otherwise` when it is not given. Input error.
base::Result<int> apiNumber(const QUrlQuery &query, const char *name, int otherwise, int low,
                            int high);
/// The objects of a body: one, an array of them, {"lines": [..]}, or JSON Lines. At most 500. Input
/// error: where it is no JSON.
base::Result<std::vector<QJsonObject>> apiObjects(const HttpRequest &request);
/// Exactly one object.
base::Result<QJsonObject> apiObject(const HttpRequest &request);

} // namespace dunlin::server
