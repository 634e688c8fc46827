// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office_accounts.h"
#include "core/desk/office_audit.h"
#include "core/desk/workstation.h"

/// What dunlinctl asks of a profile. Any thread but the store's and the reader's; waits.
namespace dunlin::desk {

/// The office's zone; UTC before the profile is enrolled.
QByteArray profileZone(Workstation &workstation);
base::Result<AccountAnswer> profileAccount(Workstation &workstation,
                                           const AccountQuestion &question);
/// Checks hashes, the outbox's chain and the sums of what is on this laptop.
base::Result<AuditResult> verifyProfile(Workstation &workstation);

} // namespace dunlin::desk
