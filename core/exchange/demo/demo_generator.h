// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QtCore/QStringList>

#include <cstdint>
#include <vector>

namespace dunlin::exchange {

struct DemoOptions {
    std::uint64_t seed = 1;
    qint64 accounts = 5000;
    QDate asOf; ///< the day on which the office is opened; history ends here, call-backs lie around
    QByteArray zone = QByteArrayLiteral("America/Chicago"); ///< of the office
};

/// Events of one account (null account: the creditors, which come first).
struct DemoBatch {
    domain::AccountId account;
    std::vector<domain::Event> events; ///< by time; without tenant, device, hlc, time evidence
};

/// Makes a lifelike portfolio. The same seed and as-of day make the same events on every machine;
/// account k is the same whatever the number of accounts. Phones are of ranges reserved for
/// fiction, e-mail addresses at example.com, .org and .net. Single thread.
///
/// Contacts carry a decision as the compliance gate writes it: {"decision":"allow",
/// "pack":"builtin.hours","version":1,"rules":[],"zone":"America/Chicago","at":ms}.
class DemoGenerator {
public:
    explicit DemoGenerator(const DemoOptions &options);

    /// User names of the collectors that the accounts are assigned to.
    static QStringList collectors();

    /// Replaces `batch`; false when all are made. The first batch has the creditors.
    bool next(DemoBatch &batch);

private:
    DemoOptions m_options;
    qint64 m_next = -1;
};

} // namespace dunlin::exchange
