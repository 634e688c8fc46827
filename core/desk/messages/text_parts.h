// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/comms/sms_segments.h"
#include "core/desk/messages/message_check.h"
#include "core/domain/terms/terms.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

/// In how many parts a text message goes: each is paid for.
namespace dunlin::desk {

/// The term under which an office, and each creditor, keeps how long its text messages may get.
inline constexpr QByteArrayView kTextPartsTerm = "message/text_parts";

struct TextPartLimits {
    int warnAbove = 3;
    int most = 10; ///< longer ones are not sent
    bool operator==(const TextPartLimits &) const = default;
};
/// In force on a day; the program's own where nobody set any.
TextPartLimits textPartLimits(std::vector<domain::TermPtr> terms, QDate day);
/// The term's value. Input when they cannot be used.
base::Result<QJsonObject> textPartsTerm(const TextPartLimits &limits);

/// What is to be said of a text of this length; nothing when it is short enough.
std::optional<ContentFinding> lengthFinding(const comms::SmsSegments &text,
                                            const TextPartLimits &limits);

/// Kept with exactly what was sent, as MessageMoved::page: {"alphabet":"gsm7","parts":2}.
QByteArray sentPartsJson(const comms::SmsSegments &text);

} // namespace dunlin::desk
