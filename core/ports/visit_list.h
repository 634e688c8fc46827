// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>
#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// Somebody to be seen on a day.
struct Visit {
    domain::AccountId account;
    QString number;
    QString creditor;
    QString debtor;
    QString address;
    QUrl map; ///< for a browser
    domain::Money total;
    int daysPastDue = 0;
    bool allowed = false;
    QString reason; ///< why not, or what to mind; in English as the gate says it
    std::optional<domain::Instant> nextAllowed;
    std::optional<domain::Outcome> result; ///< of today's visit
};

/// The day's visits of who works here, over the laptop's own data.
class Visits {
public:
    Visits() = default;
    virtual ~Visits() = default;
    Visits(const Visits &) = delete;
    Visits &operator=(const Visits &) = delete;

    /// In the order of the road, those that are not allowed last; at most fifty.
    virtual void day(QDate day, Reply<std::vector<Visit>> reply) = 0;
    /// Writes the allowed ones as a calendar file; answers how many.
    virtual void calendar(QDate day, const QString &file, Reply<qint64> reply) = 0;
};

} // namespace dunlin::ports
