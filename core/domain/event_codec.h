// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"

#include <QtCore/QByteArray>

namespace dunlin::domain {

/// Event bytes are at most this long; a longer text is an Input error.
inline constexpr qsizetype kMaxEventBytes = 256 * 1024;

/// Writes the verbatim bytes of an event: compact JSON with the keys in a fixed order,
/// {"v":1,"id":..,"tenant":..,"kind":..,"account":..,"occurred":ms,"heard":ms,"hlc":n,
///  "time":{"wall":ms,"boot":"..","mono":ms},"actor":"..","device":"..","data":{..}}.
/// Ids are 32 hex digits, amounts decimal strings with a "currency" beside them, dates ISO.
/// Call it once, when the event is made; afterwards only the bytes are passed on.
QByteArray encodeEvent(const Event &event);

/// Understands the bytes. An unknown kind or a newer schema gives UnknownPayload; a known kind
/// whose data cannot be read is an Input error (the ledger keeps such an event as quarantined).
///
/// `carried`: whether decisions, inputs of steps and pages of letters, which an event only carries
/// along, are copied out of it. Terms always are. Without them decoding takes half the time, for
/// who reads millions and none of them.
enum class Carried { Copied, LeftOut };
base::Result<Event> decodeEvent(QByteArrayView raw, Carried carried = Carried::Copied);

/// Only the envelope, for routing and checks.
base::Result<Envelope> decodeEnvelope(QByteArrayView raw);

} // namespace dunlin::domain
