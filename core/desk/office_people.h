// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/desk/device_orders.h"
#include "core/desk/office.h"
#include "core/ports/session.h"

#include <optional>
#include <vector>

/// Users and devices of an office.
namespace dunlin::desk {

struct NewUser {
    QString name; ///< letters, digits, dot, dash; unique
    QString displayName;
    ports::Role role = ports::Role::Collector;
    QString team;
    QByteArray password; ///< UTF-8; kept as Argon2id. Empty: enrols by code only
};

struct DeviceCode {
    QString code; ///< to be typed on the laptop
    base::Instant expires;
};

struct DeviceInfo {
    base::DeviceId id;
    QString user;
    QString name;
    QByteArray state; ///< "active", "draining", "wiped"
    qint64 events = 0;
    base::Instant enrolled;
    std::optional<base::Instant> lastSeen; ///< nothing: it has not been in touch yet
    bool office = false;                   ///< the office's own
    WipeStanding wipe;
};

/// Conflict when the name is taken.
base::Status addUser(Office &office, const NewUser &user);
/// A one-time code for a laptop of this user, good for ten minutes. NotFound for an unknown user.
base::Result<DeviceCode> makeDeviceCode(Office &office, const QString &user);
base::Result<std::vector<DeviceInfo>> devices(Office &office);

} // namespace dunlin::desk
