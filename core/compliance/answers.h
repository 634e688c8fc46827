// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/engine/evaluate.h"
#include "core/compliance/facts/facts_json.h"
#include "core/compliance/packs/pack_loader.h"

#include <QtCore/QJsonObject>

/// What dunlinctl answers about packs and cases, as JSON.
namespace dunlin::compliance {

/// One case {id, facts, attempt} as one line: {id, decision, rule, rules, reason?,
/// next_allowed_date?, valid_until?}. `rule` is the first of the strictest findings, `rules` are
/// all, strictest first. A case whose channel is "compute" gives the computed values instead:
/// {id, decision: "value", rule, rules, assumed_received, period_end} or {..,
/// keep_records_through, keep_recording_through}. Input error when the case cannot be read.
base::Result<QByteArray> answerCase(const PackSet &packs, const Places *places,
                                    const QJsonObject &one);

/// One question in full: {decision, rule, rules, findings, shadow, packs, budgets,
/// required_content, next_allowed?, next_allowed_date?, valid_until?, facts_digest}.
base::Result<QByteArray> answerQuestion(const PackSet &packs, const Places *places,
                                        const QJsonObject &facts, const QJsonObject &attempt);

/// {packs, rules, errors: [{source, pack, rule, path, message}], warnings: [..]}.
QByteArray lintJson(const LoadedPacks &loaded);

} // namespace dunlin::compliance
