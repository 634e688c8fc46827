// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <map>

namespace dunlin::store {

/// Outbound attempts within one hour of the week.
struct HourCount {
    qint64 attempts = 0;
    qint64 calls = 0;
    qint64 answered = 0;
    qint64 rightParty = 0;
    void add(const HourCount &other, int sign = 1)
    {
        attempts += sign * other.attempts;
        calls += sign * other.calls;
        answered += sign * other.answered;
        rightParty += sign * other.rightParty;
    }
    bool operator==(const HourCount &) const = default;
};

/// By hour of the week: 0 is Monday from 00:00, 167 Sunday from 23:00, of the debtor's time.
using HourCounts = std::map<int, HourCount>;

/// As stored with a day: "33:2,2,1,1;34:1,1,0,0".
QByteArray toText(const HourCounts &hours);
/// Parts that cannot be read are left out.
HourCounts hoursFrom(QByteArrayView text);

} // namespace dunlin::store
