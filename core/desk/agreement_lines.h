// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/line_fields.h"

namespace dunlin::desk {

using LineReader = base::Result<domain::Payload> (*)(const Fields &);

/// Reads lines about agreements, approvals, care, people and announced money:
///   plan{instalments, frequency?, method?, text?}
///   plan_changed{of, instalments, reason?}          of the plan's latest state
///   settlement{parts, expires?, method?, text?}
///   arrangement_cancelled{of, reason}
///   approval_decided{of, decision: approved|refused, reason?}
///   care{care, from?, until?, contact_from?, advice?, contact?, proof?} · care_ended{of, reason}
///   care_detail{of, detail, consent_on, consent_how?}
///   party{party?, role, name?, liability_percent?, liability_amount?, told?}
///   party_unlinked{party, reason} · debtor_linked{debtor, reason}
///   contact_point{point_kind, value, label?, owner?, source?, state?, consent?, best?}
///   payment_expected{amount, due, method?, reference?} · expected_cancelled{of, reason}
///   attachment_removed{of, reason}
/// Null for another kind.
LineReader agreementLineReader(const QByteArray &kind);

} // namespace dunlin::desk
