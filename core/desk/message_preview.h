// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comms/message_template.h"
#include "core/comms/sms_segments.h"
#include "core/desk/office.h"
#include "core/domain/account_state.h"

#include <optional>

namespace dunlin::desk {

/// What a template may name: account.number, account.opened, creditor.name, debtor.name,
/// debtor.address .city .postcode .country, total, principal, interest, fees, costs, overdue.days,
/// today, and the list items of {number, issued, due, amount, open}: those that are open. What is
/// not known is not there.
comms::MergeRow mergeValues(const domain::AccountState &account, const QString &creditor,
                            QDate today);

struct MessagePreview {
    comms::RenderedMessage message;
    std::optional<comms::SmsSegments> segments; ///< of an sms
};
/// A template with the figures of one account as they are now; nothing is sent or kept.
base::Result<MessagePreview> previewMessage(Office &office, const comms::MessageTemplate &what,
                                            const QString &number, const QString &creditor);

} // namespace dunlin::desk
