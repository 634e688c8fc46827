// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office_core.h"
#include "core/ports/compliance_view.h"
#include "core/ports/session.h"

/// The office's side of the compliance overview: a laptop asks, the office counts.
namespace dunlin::desk {

/// Whether a role may see what the gate did in the whole office.
bool seesCompliance(ports::Role role);

/// Answers {"ask": "overview", from, to}, {"ask": "cases", from, to, rule} or
/// {"ask": "replay", days} with the JSON that the functions below read. Input error for another
/// question.
base::Result<QByteArray> answerCompliance(OfficeCore &core, const QByteArray &question);

// The laptop's side: the same JSON as values. Protocol error when it is none.
base::Result<ports::ComplianceOverview> overviewFromJson(const QByteArray &json);
base::Result<std::vector<ports::GateCase>> casesFromJson(const QByteArray &json);
base::Result<ports::DraftReplay> replayFromJson(const QByteArray &json);

} // namespace dunlin::desk
