// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/office.h"
#include "core/desk/office_errand.h"

namespace dunlin::server {

/// Does errands of laptops in the office that is served, with the commands of dunlinctl. What takes
/// long (a connector's run) is begun and not waited for. Office and clock outlive it.
desk::OfficeClerk officeClerk(desk::Office &office, const base::Clock &clock);

} // namespace dunlin::server
