// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comms/message_template.h"
#include "core/desk/messages/letterhead.h"
#include "core/domain/account_state.h"

namespace dunlin::desk {

/// All that a template may name, of one account on a day (docs/templates.md has the list). What is
/// not known is not there; amounts are there also when they are zero.
comms::MergeRow messageValues(const domain::AccountState &account, const QString &creditor,
                              const Letterhead &letterhead, QDate today);
/// An account with the longest values that may come, for looking at how a text bears them.
comms::MergeRow worstCaseValues(base::Currency currency, QDate today);
/// Names of all fields, sorted: for the editor.
QStringList messageFields();

/// US, DE, GB: the law whose content a message to this debtor needs; empty: not known.
QByteArray jurisdictionOf(const domain::AccountState &account);
/// The language to write in: the debtor's, else the usual one of the country, else English.
QString languageOf(const domain::AccountState &account);

} // namespace dunlin::desk
