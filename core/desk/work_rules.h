// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_state.h"
#include "core/domain/event.h"
#include "core/domain/policy.h"
#include "core/ports/session.h"

#include <QtCore/QStringList>

#include <optional>

namespace dunlin::desk {

/// Whether something may be recorded on an account, wherever it comes from (a screen, a shell):
/// amounts are of the account's currency and positive where they must be, a correction lowers no
/// more than is open, a promise is not due before it is taken and not more than what may be asked
/// for and is not promised yet, what is referred to is there and has not been taken back already, a
/// charge names its basis and a correction its reason, a closed account is not charged, promised
/// on, disputed, placed or closed again. Input or Forbidden with a plain sentence. `day`: the
/// office's day on which it happened.
base::Status checkPayload(const domain::AccountState &state, const domain::Payload &payload,
                          QDate day);

/// Who records.
struct Recorder {
    QString actor;
    std::optional<ports::Role> role; ///< absent: the office itself, which has every authority
};

/// What is to be recorded.
struct Admitted {
    domain::Payload payload;
    /// Which limits of the recorder it is beyond, in sentences: then the payload is the request for
    /// approval that stands for it.
    QStringList beyond;
};

/// Checks a payload, and who may record it: a plan, settlement, promise or waiver beyond the
/// recorder's authority becomes a request, a decision on a request needs the authority and another
/// person, and a dispute is decided by the roles that do (Forbidden).
base::Result<Admitted> admitted(const domain::AccountState &state, domain::Payload payload,
                                const Recorder &recorder, const domain::AgreementPolicy &policy,
                                QDate day);

/// Who may set and lift legal holds, restrict data (compliance, managers, administrators), and
/// grant overrides (supervisors too; never one's own request, and with the role that one has).
base::Status checkGateRole(const domain::AccountState &state, const domain::Payload &payload,
                           const QString &actor, ports::Role role);

/// The account an event of this kind belongs to: the sensitive detail of a care has a file of its
/// own, all else is the account's.
base::AccountId accountOf(const domain::AccountState &state, const domain::Payload &payload);

} // namespace dunlin::desk
