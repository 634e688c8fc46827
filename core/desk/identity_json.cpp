// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/identity_json.h"

#include "core/base/json_writer.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

QByteArray identityToJson(const sync::ClientIdentity &identity)
{
    base::JsonWriter json;
    json.beginObject();
    json.key("tenant").value(identity.tenant.toHex());
    json.key("device").value(identity.device.toHex());
    json.key("key_salt").value(identity.keySalt.toHex());
    json.key("server_key").value(identity.serverKey.toHex());
    json.key("fingerprint").value(identity.fingerprint);
    json.key("url").value(identity.url);
    json.key("user").value(identity.user);
    json.key("display_name").value(identity.displayName);
    json.key("role").value(identity.role);
    json.key("office").value(identity.officeName);
    json.key("zone").value(identity.zone);
    json.key("currency").value(identity.currency);
    json.endObject();
    return json.take();
}

std::optional<sync::ClientIdentity> identityFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](const char *name) {
        return object.value(QLatin1String(name)).toString();
    };
    const auto tenant = base::TenantId::fromHex(text("tenant").toLatin1());
    const auto device = base::DeviceId::fromHex(text("device").toLatin1());
    if (!tenant || !device)
        return std::nullopt;
    sync::ClientIdentity identity;
    identity.tenant = *tenant;
    identity.device = *device;
    identity.keySalt = QByteArray::fromHex(text("key_salt").toLatin1());
    identity.serverKey = QByteArray::fromHex(text("server_key").toLatin1());
    identity.fingerprint = text("fingerprint").toLatin1();
    identity.url = text("url");
    identity.user = text("user");
    identity.displayName = text("display_name");
    identity.role = text("role").toLatin1();
    identity.officeName = text("office");
    identity.zone = text("zone").toLatin1();
    identity.currency = text("currency").toLatin1();
    return identity;
}

} // namespace dunlin::desk
