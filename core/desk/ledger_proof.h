// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office_core.h"
#include "core/ports/audit_desk.h"
#include "core/store/ledger_event.h"
#include "core/sync/witness.h"

/// Whether an event is in the office's signed ledger: the office gives its newest checkpoint and
/// the hashes on the way, the laptop reckons (RFC 6962 section 2.1). Nothing personal goes over the
/// line, only a place in the feed.
namespace dunlin::desk {

/// {"ask": "proof", "seq": n, "witnessed": size}.
QByteArray proofQuestion(qint64 seq, quint64 witnessed);
bool asksProof(const QByteArray &question);
/// {"note", "path": [hex], "consistency": [hex]}. Input for a place that the ledger has not, or
/// that is no place.
base::Result<QByteArray> answerProof(OfficeCore &core, const QByteArray &question);

/// The laptop's side. `event` is its own copy, from which it makes the leaf; `newest`: what it
/// witnessed last, which the checkpoint must go on from. An answer that proves nothing is
/// State::Refuted, with `problem`; Protocol when it is no answer.
base::Result<ports::AuditProof>
checkProof(const QByteArray &answer, const store::LedgerEvent &event, const QByteArray &serverKey,
           const std::optional<sync::Witness::Seen> &newest, base::Instant now);

} // namespace dunlin::desk
