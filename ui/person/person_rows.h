// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_views.h"
#include "ui/person/list_model.h"
#include "ui/wrapup/fact_list.h"

/// Lines of the person page. Pure; translated.
namespace dunlin::person {

/// As of when lines are worded.
struct RowContext {
    base::Instant now;
    QDate today;
    QByteArray zone; ///< of the reader
};

std::vector<ListRow> accountRows(const ports::AccountPage &page);
/// What is owed in each currency; two currencies are never added.
QString totalsText(const ports::AccountPage &page);
/// Those who are unlinked come last, with the day and the reason.
std::vector<ListRow> partyRows(const domain::AccountState &state, const RowContext &context);
std::vector<ListRow> pointRows(const domain::AccountState &state,
                               const std::vector<ports::PointOrigin> &origins,
                               const RowContext &context);
/// Who was linked and unlinked, the newest first.
std::vector<wrapup::FactRow> linkRows(const domain::AccountState &state, const RowContext &context);

} // namespace dunlin::person
