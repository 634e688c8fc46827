// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"
#include "core/ports/account_queue.h"
#include "core/store/projection_rows.h"

#include <QtCore/QDate>

namespace dunlin::desk {

/// Rows of the store as the ports give them. `today` counts the days past due.
ports::QueueRow toPort(const store::QueueRow &row, QDate today);
ports::LinkedAccount toLinked(const store::QueueRow &row, QDate today);

} // namespace dunlin::desk
