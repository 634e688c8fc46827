// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/ports/reply.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// A connection of the office to another system, and how it is doing.
struct Integration {
    enum class Kind { Connector, Webhook, Bank };
    enum class Health { Ok, Failing, Late, New, Manual, Paused };
    Kind kind = Kind::Connector;
    Health health = Health::New;
    QByteArray id;  ///< name of a connector, id of a webhook, account of a bank
    QString system; ///< "tryton", "rest"; the address of a webhook
    QString words;  ///< of the last run, or what is the matter; as the program says it
    std::optional<base::Instant> lastRun;
    std::optional<base::Instant> lastOk;
    std::optional<base::Instant> nextRun;
    int everyMinutes = 0;
    qint64 waiting = 0;   ///< of a webhook
    qint64 delivered = 0; ///< of a webhook
    qint64 failed = 0;    ///< of a webhook: given up; of a connector: runs in a row
};

/// A run of a connector, or a delivery that did not go through.
struct IntegrationRun {
    bool ok = false;
    base::Instant at;
    QString words;
    qint64 seq = 0; ///< of a delivery: to send it again
};

/// The connections of the office, on this machine or over the network. Forbidden or Auth for roles
/// that may not, Offline when the office cannot be reached.
class Integrations {
public:
    Integrations() = default;
    virtual ~Integrations() = default;
    Integrations(const Integrations &) = delete;
    Integrations &operator=(const Integrations &) = delete;

    virtual void list(Reply<std::vector<Integration>> reply) = 0;
    /// Runs of a connector, failed deliveries of a webhook; newest first.
    virtual void runs(const Integration &of, Reply<std::vector<IntegrationRun>> reply) = 0;
    /// Runs a connector now, or sends what waits for webhooks; answers with what it came to.
    virtual void runNow(const Integration &what, Reply<QString> reply) = 0;
    /// Sends a failed delivery again.
    virtual void retry(const Integration &webhook, qint64 seq, Reply<bool> reply) = 0;
};

} // namespace dunlin::ports
