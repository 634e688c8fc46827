// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <QtCore/QStringList>

#include <cstdint>
#include <memory>
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
/// fiction, where a country reserves any, else of ranges that are not given out; e-mail addresses
/// are at example.com, .org and .net. Single thread.
///
/// Contacts carry the part of a gate decision that screens and reports read: {"decision":"allow",
/// "at":iso,"findings":[],"packs":[{"id":"demo.hours","version":"1"}],"tz_candidates":[zone]}.
class DemoGenerator {
public:
    explicit DemoGenerator(const DemoOptions &options);
    ~DemoGenerator();
    DemoGenerator(const DemoGenerator &) = delete;
    DemoGenerator &operator=(const DemoGenerator &) = delete;

    /// User names of the collectors that the accounts are assigned to.
    static QStringList collectors();

    /// Replaces `batch`; false when all are made. The first batch has the creditors.
    bool next(DemoBatch &batch);

private:
    struct State;
    void addCreditors(DemoBatch &batch);
    std::unique_ptr<State> m_state;
};

} // namespace dunlin::exchange
