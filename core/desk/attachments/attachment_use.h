// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/attachments/attachment_files.h"
#include "core/desk/office.h"
#include "core/desk/office_accounts.h"
#include "core/desk/workstation.h"
#include "core/desk/workstation_core.h"

/// Files on accounts of an office or a profile, for dunlinctl; each waits for its answer.
namespace dunlin::desk {

/// Puts a file to an account. `user`: who does it; empty: the office itself (of a profile: its
/// user, who must be `user` when one is named).
base::Result<domain::AttachmentState> attachFile(Office &office, const AccountQuestion &account,
                                                 const FileTaken &file, const QString &user);
base::Result<domain::AttachmentState> attachFile(Workstation &workstation,
                                                 const AccountQuestion &account,
                                                 const FileTaken &file, const QString &user);

/// The bytes of a file that the account's state (account(), profileAccount()) names.
base::Result<QByteArray> fileContent(Office &office, const domain::AttachmentState &file);
base::Result<QByteArray> fileContent(Workstation &workstation, const domain::AttachmentState &file);

/// On the store's thread of a profile: the checks, the events, the outbox. What was saved is the
/// file itself; undoing it takes the file away, its parts stay in the ledger.
base::Result<ports::Saved> keepFile(WorkstationCore &core, WorkstationCore::Stores stores,
                                    base::AccountId account, const FileTaken &file);

} // namespace dunlin::desk
