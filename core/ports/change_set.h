// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace dunlin::ports {

/// What one committed transaction changed.
struct ChangeSet {
    enum class Origin { Own, Sync, Import, NewDay };
    QSet<base::AccountId> accounts;
    bool everything = false; ///< too much to list (an import, the first sync)
    Origin origin = Origin::Own;
};

/// Tells views what changed, after commit, on the GUI thread. Owned by the composition root.
class Changes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void committed(const dunlin::ports::ChangeSet &changes);
};

} // namespace dunlin::ports
