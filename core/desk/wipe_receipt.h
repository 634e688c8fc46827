// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QString>

namespace dunlin::desk {

/// Sends the receipt of a wiped profile (PROFILE/wiped.json) until its office has taken it; it was
/// signed before the keys went, so nothing else is needed. True: it is taken, now or before.
/// NotFound: the profile was not wiped. Conflict: its keys are not gone yet (opening it ends that).
/// Waits for the network, a minute at most: not on the GUI
/// thread. The thread needs no event loop of its own.
base::Result<bool> sendWipeReceipt(const QString &profile, const base::Clock &clock);

} // namespace dunlin::desk
