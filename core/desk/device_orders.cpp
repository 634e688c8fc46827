// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/device_orders.h"

#include "core/base/json_writer.h"
#include "core/desk/bank_import.h"
#include "core/desk/office_core.h"
#include "core/store/devices.h"
#include "core/store/people.h"
#include "core/store/tenants.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

constexpr int kMostDays = 90;

QByteArray leaseName(const QByteArray &role)
{
    return "lease." + role;
}

QByteArray wipeName(base::DeviceId device)
{
    return "wipe." + device.toHex();
}

QByteArray wishName(base::DeviceId device)
{
    return "wipe_wish." + device.toHex();
}

QJsonObject settingOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray wipeJson(const QByteArray &nonceHex, qint64 issued, qint64 unsent)
{
    base::JsonWriter json;
    json.beginObject().key("nonce").value(nonceHex).key("issued").number(issued);
    return json.key("unsent").number(unsent).endObject().take();
}

/// Who decides over other people's laptops.
Status mayWipe(OfficeCore &core, Connection &connection, const QString &user)
{
    DUNLIN_TRY_VALUE(const auto row, store::People(connection, core.key()).find(user));
    ports::Role role = ports::Role::Collector;
    const bool may = row && row->active && ports::roleFromName(row->role, &role)
                     && (role == ports::Role::Manager || role == ports::Role::Admin);
    if (!may)
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("only managers and administrators have laptops wiped"));
    return {};
}

/// A laptop that can be wiped.
Result<store::DeviceRow> laptopOf(OfficeCore &core, Connection &connection, base::DeviceId device)
{
    DUNLIN_TRY_VALUE(const auto row, store::Devices(connection, core.key()).lock(device));
    if (!row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such device"));
    if (row->office)
        return fail(ErrorCode::Forbidden, QStringLiteral("this is the office itself"));
    return *row;
}

/// The order stands from now on; again changes nothing.
Status order(OfficeCore &core, Connection &connection, const store::DeviceRow &row)
{
    store::Tenants tenants(connection);
    DUNLIN_TRY_VALUE(const QByteArray known, tenants.setting(core.key(), wipeName(row.id)));
    if (known.isEmpty()) {
        const base::Bytes16 nonce = core.rng().bytes16();
        const QByteArray hex =
            QByteArray(reinterpret_cast<const char *>(nonce.data()), qsizetype(nonce.size()))
                .toHex();
        DUNLIN_TRY(tenants.setSetting(core.key(), wipeName(row.id),
                                      wipeJson(hex, core.clock().now().ms, -1)));
    }
    if (row.state == store::DeviceState::Wiped)
        return {};
    return store::Devices(connection, core.key()).setState(row.id, store::DeviceState::Draining);
}

} // namespace

Status setLeaseTerms(Office &office, ports::Role role, const sync::LeaseTerms &terms)
{
    if (terms.days < 1 || terms.days > kMostDays)
        return fail(ErrorCode::Input, QStringLiteral("a lease is 1 to 90 days"));
    OfficeCore &core = office.core();
    base::JsonWriter json;
    json.beginObject().key("days").number(terms.days);
    json.key("home_office").boolean(terms.homeOffice).endObject();
    const QByteArray value = json.take();
    return core.write([&](Connection &connection) {
        return store::Tenants(connection)
            .setSetting(core.key(), leaseName(ports::roleName(role)), value);
    });
}

Status orderWipe(Office &office, base::DeviceId device)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY_VALUE(const auto row, laptopOf(core, connection, device));
        return order(core, connection, row);
    });
}

Result<bool> askForWipe(Office &office, base::DeviceId device, const QString &user)
{
    OfficeCore &core = office.core();
    bool isOrdered = false;
    const Status done = core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY(mayWipe(core, connection, user));
        DUNLIN_TRY_VALUE(const auto row, laptopOf(core, connection, device));
        isOrdered = row.state != store::DeviceState::Active;
        if (isOrdered)
            return {};
        DUNLIN_TRY_VALUE(const WipeStanding before, wipeStanding(connection, core.key(), device));
        if (before.askedBy == user)
            return {};
        store::Tenants tenants(connection);
        isOrdered = !before.askedBy.isEmpty();
        if (isOrdered) {
            DUNLIN_TRY(tenants.setSetting(core.key(), wishName(device), {}));
            return order(core, connection, row);
        }
        base::JsonWriter json;
        json.beginObject().key("by").value(user);
        json.key("at").number(core.clock().now().ms).endObject();
        return tenants.setSetting(core.key(), wishName(device), json.take());
    });
    if (!done)
        return fail(done.error());
    return isOrdered;
}

Status withdrawWipe(Office &office, base::DeviceId device, const QString &user)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        DUNLIN_TRY(mayWipe(core, connection, user));
        DUNLIN_TRY_VALUE(const auto row, laptopOf(core, connection, device));
        if (row.state != store::DeviceState::Active)
            return fail(ErrorCode::Conflict,
                        QStringLiteral("the wipe is ordered, and the laptop may have followed"));
        return store::Tenants(connection).setSetting(core.key(), wishName(device), {});
    });
}

Result<WipeStanding> wipeStanding(Connection &connection, store::TenantKey tenant,
                                  base::DeviceId device)
{
    store::Tenants tenants(connection);
    DUNLIN_TRY_VALUE(const QByteArray wished, tenants.setting(tenant, wishName(device)));
    DUNLIN_TRY_VALUE(const QByteArray ordered, tenants.setting(tenant, wipeName(device)));
    const QJsonObject wish = settingOf(wished);
    WipeStanding standing;
    standing.askedBy = wish.value(QLatin1String("by")).toString();
    standing.askedAt = base::Instant{wish.value(QLatin1String("at")).toInteger()};
    const qint64 unsent = settingOf(ordered).value(QLatin1String("unsent")).toInteger(-1);
    if (unsent >= 0)
        standing.unsent = unsent;
    return standing;
}

Result<sync::LeaseTerms> OfficeOrderBook::leaseTerms(const QByteArray &role)
{
    return m_core.read([&](Connection &connection) -> Result<sync::LeaseTerms> {
        DUNLIN_TRY_VALUE(const QByteArray value,
                         store::Tenants(connection).setting(m_core.key(), leaseName(role)));
        sync::LeaseTerms terms;
        DUNLIN_TRY_VALUE(terms.chaseUntil,
                         bankDataHoldsUntil(connection, m_core.key(), m_core.settings().zone));
        if (value.isEmpty())
            return terms;
        const QJsonObject json = settingOf(value);
        terms.days = json.value(QLatin1String("days")).toInt(terms.days);
        terms.homeOffice = json.value(QLatin1String("home_office")).toBool();
        return terms;
    });
}

Result<std::optional<sync::Order>> OfficeOrderBook::wipeOrder(base::DeviceId device)
{
    return m_core.read([&](Connection &connection) -> Result<std::optional<sync::Order>> {
        DUNLIN_TRY_VALUE(const QByteArray value,
                         store::Tenants(connection).setting(m_core.key(), wipeName(device)));
        if (value.isEmpty())
            return std::optional<sync::Order>();
        const QJsonObject json = settingOf(value);
        sync::Order order;
        order.kind = sync::Order::Kind::Wipe;
        order.tenant = m_core.tenant().id;
        order.device = device;
        order.issued = base::Instant{json.value(QLatin1String("issued")).toInteger()};
        const QByteArray nonce =
            QByteArray::fromHex(json.value(QLatin1String("nonce")).toString().toLatin1());
        if (nonce.size() != qsizetype(order.nonce.size()))
            return fail(ErrorCode::StoreCorrupt, QStringLiteral("a wipe order is damaged"));
        std::copy(nonce.begin(), nonce.end(), order.nonce.begin());
        return std::optional(order);
    });
}

Status OfficeOrderBook::seen(base::DeviceId device, base::Instant at)
{
    return m_core.write([&](Connection &connection) {
        return store::Devices(connection, m_core.key()).seen(device, at);
    });
}

Status OfficeOrderBook::markWiped(base::DeviceId device, qint64 unsent)
{
    return m_core.write([&](Connection &connection) -> Status {
        store::Tenants tenants(connection);
        DUNLIN_TRY_VALUE(const QByteArray value, tenants.setting(m_core.key(), wipeName(device)));
        const QJsonObject json = settingOf(value);
        DUNLIN_TRY(
            tenants.setSetting(m_core.key(), wipeName(device),
                               wipeJson(json.value(QLatin1String("nonce")).toString().toLatin1(),
                                        json.value(QLatin1String("issued")).toInteger(), unsent)));
        return store::Devices(connection, m_core.key()).setState(device, store::DeviceState::Wiped);
    });
}

} // namespace dunlin::desk
