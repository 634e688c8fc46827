// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/desk/office_core.h"
#include "core/desk/strategies/strategy_day.h"

#include <vector>

/// Drafts that run as shadows: each night, after the day's work, a shadow is asked what it would
/// have done had it been in force since it began. What it would have done stays with the office (a
/// record, so that a step comes once and waits count from it); the counts beside what was done are
/// a term of the office ("strategy-shadow/NAME"), so that every laptop shows them (ADR 79).
namespace dunlin::desk {

inline constexpr QByteArrayView kShadowTerm = "strategy-shadow/";

struct ShadowNight {
    QString strategy;
    QDate day;
    qint64 accounts = 0; ///< that the draft is for
    qint64 apart = 0;    ///< of them, that got something else than the draft would have given
    StrategyCounts would;
    StrategyCounts did; ///< its minutes are not known
    QStringList problems;
};

/// Of all shadows, in the caller's transaction. Nothing for a night that is kept already. A draft
/// that cannot be read is a problem of its night, and no error.
base::Result<std::vector<ShadowNight>>
keepShadowNights(OfficeCore &core, store::Connection &connection, const ApplyContext &context);

/// The nights that were kept of a draft of these contents, oldest first.
std::vector<ShadowNight> shadowNightsOf(const domain::TermsBook &book, const QString &name,
                                        const QByteArray &contentHash);

} // namespace dunlin::desk
