// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/orders.h"

#include "core/base/json_writer.h"
#include "core/sync/wire_bytes.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::sync {

using base::ErrorCode;
using base::fail;
using base::Instant;

namespace {

using base::kMsPerDay;
constexpr int kMostDays = 90;
constexpr qsizetype kMostBytes = 4096;

QByteArray message(const QByteArray &text)
{
    return QByteArrayLiteral("LedgerSync/1 order\0") + text;
}

QByteArray bytesOf(const base::Bytes16 &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QByteArray textOf(const Order &order)
{
    base::JsonWriter json;
    json.beginObject();
    json.key("order").value(order.kind == Order::Kind::Wipe ? "wipe" : "lease");
    json.key("tenant").value(order.tenant.toHex());
    json.key("device").value(order.device.toHex());
    json.key("nonce").value(bytesOf(order.nonce).toHex());
    json.key("issued").number(order.issued.ms);
    if (order.kind == Order::Kind::Lease) {
        json.key("until").number(order.until.ms);
        json.key("destroy_after").number(order.destroyAfter.ms);
        json.key("home_office").boolean(order.homeOffice);
        if (order.chaseUntil)
            json.key("chase_until").number(order.chaseUntil->ms);
    }
    return json.endObject().take();
}

} // namespace

Order makeLease(const LeaseTerms &terms, base::TenantId tenant, base::DeviceId device, Instant now,
                base::Rng &rng)
{
    const qint64 length = std::clamp(terms.days, 1, kMostDays) * kMsPerDay;
    Order order;
    order.tenant = tenant;
    order.device = device;
    order.nonce = rng.bytes16();
    order.issued = now;
    order.until = now.plusMs(length);
    order.destroyAfter = now.plusMs(2 * length);
    order.homeOffice = terms.homeOffice;
    order.chaseUntil = terms.chaseUntil;
    return order;
}

QByteArray signOrder(const KeyPair &office, const Order &order)
{
    const QByteArray text = textOf(order);
    return (sign(office, message(text)) + text).toBase64(kBase64);
}

base::Result<Order> openOrder(QByteArrayView signedOrder, QByteArrayView officeKey,
                              base::TenantId tenant, base::DeviceId device)
{
    const auto refused = [](const char *why) {
        return fail(ErrorCode::Protocol, QString::fromLatin1(why));
    };
    if (signedOrder.size() > kMostBytes)
        return refused("an order is too long");
    const QByteArray bytes = QByteArray::fromBase64(signedOrder.toByteArray(), kBase64);
    const QByteArray text = bytes.mid(kSignatureBytes);
    if (!verify(officeKey, message(text), bytes.left(kSignatureBytes)))
        return refused("an order is not signed by the office");
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto hex = [&](const char *key) {
        return json.value(QLatin1String(key)).toString().toLatin1();
    };
    const auto time = [&](const char *key) {
        return Instant{json.value(QLatin1String(key)).toInteger()};
    };
    Order order;
    const QByteArray kind = hex("order");
    if (kind != "wipe" && kind != "lease")
        return refused("an order of an unknown kind");
    order.kind = kind == "wipe" ? Order::Kind::Wipe : Order::Kind::Lease;
    order.tenant = base::TenantId::fromHex(hex("tenant")).value_or(base::TenantId{});
    order.device = base::DeviceId::fromHex(hex("device")).value_or(base::DeviceId{});
    if (order.tenant != tenant || order.device != device)
        return refused("an order for another device");
    const QByteArray nonce = QByteArray::fromHex(hex("nonce"));
    if (nonce.size() != qsizetype(order.nonce.size()))
        return refused("an order without its name");
    std::copy(nonce.begin(), nonce.end(), order.nonce.begin());
    order.issued = time("issued");
    if (order.kind == Order::Kind::Lease) {
        order.until = time("until");
        order.destroyAfter = time("destroy_after");
        order.homeOffice = json.value(QLatin1String("home_office")).toBool();
        if (json.contains(QLatin1String("chase_until")))
            order.chaseUntil = time("chase_until");
        if (order.until <= order.issued || order.destroyAfter <= order.until)
            return refused("a lease that ends before it begins");
    }
    return order;
}

QByteArray receiptMessage(const Receipt &receipt)
{
    QByteArray bytes = QByteArrayLiteral("LedgerSync/1 receipt\0") + receipt.device.toBytes()
                       + bytesOf(receipt.nonce);
    appendBigEndian<quint64>(&bytes, quint64(receipt.unsent));
    return bytes;
}

} // namespace dunlin::sync
