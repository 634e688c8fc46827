// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/laptop_guard.h"

#include "core/base/json_writer.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace dunlin::desk {

using base::Error;
using base::ErrorCode;
using base::Instant;
using base::Retry;
using base::Status;

namespace {

QString wipedPath(const QString &profile)
{
    return profile + QLatin1String("/wiped.json");
}

} // namespace

void LaptopGuard::begin(const sync::ClientIdentity &identity, const QByteArray &signedLease,
                        Instant latest, Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_latest = std::max(latest, now);
    m_lease.reset();
    if (signedLease.isEmpty())
        return;
    auto order = sync::openOrder(signedLease, identity.serverKey, identity.tenant, identity.device);
    if (order && order->kind == sync::Order::Kind::Lease)
        m_lease = *order;
}

void LaptopGuard::renew(const sync::Order &lease, Instant now)
{
    const std::lock_guard lock(m_mutex);
    // The server has spoken: what a clock that was once wrong has shown does not count any more.
    m_latest = now;
    m_lease = lease;
}

Instant LaptopGuard::timeOf(Instant now) const
{
    m_latest = std::max(m_latest, now);
    return m_latest;
}

std::optional<Error> LaptopGuard::whyLocked(Instant now) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_lease || timeOf(now) <= m_lease->until)
        return std::nullopt;
    return Error{ErrorCode::Auth,
                 QStringLiteral("this laptop has been without its office for longer than its lease "
                                "allows (until %1); your own work is kept. Connect it to the "
                                "office to go on")
                     .arg(QString::fromLatin1(base::toIso(m_lease->until))),
                 Retry::AfterUserAction};
}

bool LaptopGuard::hasEnded(Instant now) const
{
    const std::lock_guard lock(m_mutex);
    return m_lease && timeOf(now) > m_lease->destroyAfter;
}

std::optional<Error> LaptopGuard::whyNoCopies() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_lease || !m_lease->homeOffice)
        return std::nullopt;
    return Error{ErrorCode::Forbidden,
                 QStringLiteral("this laptop works from home: the office allows no print, export "
                                "or copy on it. Do it in the office, or ask an administrator"),
                 Retry::No};
}

std::optional<sync::Order> LaptopGuard::lease() const
{
    const std::lock_guard lock(m_mutex);
    return m_lease;
}

QString LaptopGuard::whyNotChased(Instant now) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_lease || !m_lease->chaseUntil || timeOf(now) <= *m_lease->chaseUntil)
        return {};
    return QStringLiteral("the office's bank data is too old: who has paid is not known. It goes "
                          "on as soon as a newer statement is in");
}

Error wipedError(qint64 unsent)
{
    QString words = QStringLiteral("this laptop was wiped by order of its office");
    if (unsent > 0)
        words += QStringLiteral("; %1 entries that could not be sent stay in the folder, sealed: "
                                "only the office can read them")
                     .arg(unsent);
    return {ErrorCode::Forbidden, words, Retry::No};
}

Status writeWiped(const QString &profile, const sync::ClientIdentity &identity, qint64 unsent,
                  const QByteArray &receipt, Instant now)
{
    base::JsonWriter json;
    json.beginObject();
    json.key("wiped").value(base::toIso(now));
    json.key("unsent").number(unsent);
    json.key("url").value(identity.url);
    json.key("fingerprint").value(identity.fingerprint);
    json.key("receipt").value(receipt);
    const QByteArray bytes = json.endObject().take() + '\n';
    QSaveFile file(wipedPath(profile));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(ErrorCode::Io, QStringLiteral("wiped.json cannot be written"));
    return {};
}

Status refuseWiped(const QString &profile)
{
    QFile file(wipedPath(profile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return base::fail(wipedError(json.value(QLatin1String("unsent")).toInteger()));
}

} // namespace dunlin::desk
