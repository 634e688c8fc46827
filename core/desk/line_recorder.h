// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office_core.h"
#include "core/ports/session.h"

namespace dunlin::desk {

/// Who records lines in an office.
struct LineRecorder {
    QString actor;
    ports::Role role = ports::Role::Collector;
};

/// The user of this name; the office itself, which may what an administrator may, for no name.
/// NotFound for an unknown user, Forbidden for one who may not record.
base::Result<LineRecorder> lineRecorder(OfficeCore &core, store::Connection &connection,
                                        const QString &user);

} // namespace dunlin::desk
