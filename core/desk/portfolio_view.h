// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/apply.h"
#include "core/ports/portfolio.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

/// The dashboard's figures out of the roll-ups, which are kept as events arrive: so it opens as
/// fast with a million accounts as with a hundred.
namespace dunlin::desk {

struct PortfolioSource {
    store::TenantKey tenant;
    QDate today;
    base::Instant now;
    base::Currency currency;     ///< of the office
    bool thisLaptopOnly = false; ///< not every account of the office is here
};

/// Which accounts moved a figure of the same question most, and which rules changed meanwhile.
base::Result<ports::FigureRise> readRise(store::Connection &connection,
                                         const PortfolioSource &source, const ApplyContext &context,
                                         const QByteArray &id,
                                         const ports::PortfolioQuestion &question);

base::Result<ports::PortfolioView> readPortfolio(store::Connection &connection,
                                                 const PortfolioSource &source,
                                                 const ports::PortfolioQuestion &question);

} // namespace dunlin::desk
