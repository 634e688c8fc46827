// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rng.h"
#include "core/desk/apply.h"
#include "core/desk/event_author.h"
#include "core/desk/line_reader.h"
#include "core/ports/session.h"

#include <vector>

namespace dunlin::desk {

/// Over which ledger a line is recorded, and who records it.
struct LineAuthor {
    store::Connection &connection;
    store::TenantKey tenant;
    ApplyContext context;
    EventAuthor &author;
    base::Rng &rng;
    QString actor;
    ports::Role role = ports::Role::Collector;
    ShareSource shares = {};                      ///< of the limits, where they are shared out
    std::optional<NotAllowed> *refused = nullptr; ///< told what the gate did not allow
};

/// What a line comes to.
struct LineEvents {
    base::EventId id;                  ///< of the first that the line asks for
    std::vector<domain::Event> events; ///< empty: recorded before, under this id and as it says now
    bool requested = false;            ///< a supervisor is asked first
    QString reason;                    ///< why, or that it was there already
};

/// Reads and checks one line for an office or a profile, on its writer's thread. An id that
/// another event has is an Input error.
base::Result<LineEvents> eventsOfLine(const Line &line, const LineAuthor &author);

} // namespace dunlin::desk
