// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/append_lines.h"
#include "core/desk/systems/api_access.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <vector>

/// Writing for other programs: every request that writes has an idempotency key, and its answer is
/// kept with what it wrote in one transaction. Sent again, it is answered again and writes nothing.
namespace dunlin::desk {

struct KeyedAnswer {
    int status = 200;
    QByteArray body;
    bool again = false; ///< it was answered before
};

/// Runs `work` once per caller and key. Input error: the key is missing or too long; Conflict: the
/// key was used for another request. An error of `work` is not kept: the request may come again.
base::Result<KeyedAnswer> onceByKey(Office &office, const ApiCaller &caller, const QString &key,
                                    const QByteArray &request,
                                    const std::function<base::Result<KeyedAnswer>()> &work);

/// Records lines as the caller's user (append_lines.h); of accounts that the caller does not see,
/// lines are refused as if there were none.
base::Result<std::vector<LineAnswer>> appendAs(Office &office, const ApiCaller &caller,
                                               const std::vector<QJsonObject> &lines);

} // namespace dunlin::desk
