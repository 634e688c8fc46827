// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office_accounts.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace dunlin::ctl {

/// The whole state of an account as one JSON object (commands.md, `account`): amounts are decimal
/// strings with the account's currency beside them, days are ISO dates, moments RFC 3339.
QByteArray accountJson(const desk::AccountAnswer &answer);

} // namespace dunlin::ctl
