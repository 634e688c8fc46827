// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace dunlin::desk {

/// Debtors of open accounts as vCards; gives their number. The file is whole, or what was there.
base::Result<qint64> exportCards(Office &office, const QString &file);
/// Call-backs, promises and answers owed of these days as a calendar file; gives their number.
base::Result<qint64> exportAgenda(Office &office, const QString &file, QDate from, QDate until);

} // namespace dunlin::desk
