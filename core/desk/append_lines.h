// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/desk/workstation.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace dunlin::desk {

/// What became of one line.
struct LineAnswer {
    QByteArray id;      ///< of the event; empty when refused
    QByteArray verdict; ///< "accepted"; "requested": a supervisor is asked first; "refused"
    QString reason;     ///< why it was refused or must be approved, or that it was there already
};

/// Records JSON lines (commands.md, `append`) with the checks of the screen, each line for itself:
/// a bad one is refused and the others go in. `user`: who did it; empty: the office itself.
/// NotFound for an unknown user, Forbidden for one who may not record.
base::Result<std::vector<LineAnswer>> appendLines(Office &office, const QByteArray &text,
                                                  const QString &user);
/// As above, as the profile's own work: into its outbox. `user` must be empty or the profile's.
base::Result<std::vector<LineAnswer>> appendLines(Workstation &workstation, const QByteArray &text,
                                                  const QString &user);

} // namespace dunlin::desk
