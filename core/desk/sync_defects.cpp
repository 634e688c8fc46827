// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sync_defects.h"

#include "core/base/json_writer.h"
#include "core/store/outbox.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::Result;
using base::Status;

namespace {
constexpr char kMeta[] = "sync_defects";
}

Result<std::vector<SyncDefect>> keptDefects(store::Connection &outbox)
{
    DUNLIN_TRY_VALUE(const QByteArray text, store::Outbox(outbox).meta(kMeta));
    std::vector<SyncDefect> out;
    for (const auto entry : QJsonDocument::fromJson(text).array()) {
        const QJsonObject object = entry.toObject();
        out.push_back({base::Instant{object.value(QLatin1String("at")).toInteger()},
                       object.value(QLatin1String("detail")).toString()});
    }
    return out;
}

Status keepDefect(store::Connection &outbox, const SyncDefect &defect)
{
    DUNLIN_TRY_VALUE(auto all, keptDefects(outbox));
    all.insert(all.begin(), defect);
    if (all.size() > size_t(kMaxDefects))
        all.resize(size_t(kMaxDefects));
    base::JsonWriter json;
    json.beginArray();
    for (const SyncDefect &one : all)
        json.beginObject().key("at").number(one.at.ms).key("detail").value(one.detail).endObject();
    return store::Outbox(outbox).setMeta(kMeta, json.endArray().take());
}

} // namespace dunlin::desk
