// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/ports/reply.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// A laptop of the office.
struct FleetLaptop {
    enum class State {
        Active,
        Draining, ///< a wipe is ordered; it follows with its next contact
        Wiped,
    };
    QByteArray id; ///< as the office's commands name it
    QString name;
    QString user;
    State state = State::Active;
    base::Instant enrolled;
    std::optional<base::Instant> lastSeen; ///< nothing: it has not been in touch yet
    qint64 events = 0;                     ///< that came from it
    QString wipeAskedBy;                   ///< empty: nobody waits for a second person
    std::optional<base::Instant> wipeAskedAt;
    std::optional<qint64> unsent; ///< events that stayed on it; once it is wiped
};

/// The laptops of the office, for managers and administrators: on this machine or over the network.
/// Forbidden or Auth for roles that may not, Offline when the office cannot be reached.
class Fleet {
public:
    Fleet() = default;
    virtual ~Fleet() = default;
    Fleet(const Fleet &) = delete;
    Fleet &operator=(const Fleet &) = delete;

    /// Not the office itself.
    virtual void list(Reply<std::vector<FleetLaptop>> reply) = 0;
    /// A wipe takes two people: the first call keeps the wish, another person's orders it. Answers
    /// whether it is ordered.
    virtual void wipe(const QByteArray &laptop, Reply<bool> reply) = 0;
    /// Takes the wish back. Conflict: it is ordered already.
    virtual void withdrawWipe(const QByteArray &laptop, Reply<bool> reply) = 0;
};

} // namespace dunlin::ports
