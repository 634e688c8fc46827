// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/facts/facts.h"
#include "core/compliance/places/places.h"

#include <QtCore/QJsonObject>

namespace dunlin::compliance {

struct Question {
    Facts facts;
    AttemptFact attempt;
};

/// Facts and attempt as compliance.md writes them (section 4). Beside that:
/// - a location without `tz` gets its zones from `places`: an address by `postcode`, `region` and
///   `country`, an area code by its `number` (E.164);
/// - what the product could not establish is the word "unknown"; on a telephone channel a missing
///   `attempt.to.line` is unknown too.
/// Input error when a moment or a zone cannot be read, or the attempt has no time or channel.
base::Result<Question> readQuestion(const PackSet &packs, const QJsonObject &facts,
                                    const QJsonObject &attempt, const Places *places);

/// The same facts as JSON text, as far as the packs ask for them: what a decision keeps to be made
/// again. readQuestion understands it. Equal facts give equal bytes.
QByteArray writeQuestion(const PackSet &packs, const Facts &facts, const AttemptFact &attempt);

} // namespace dunlin::compliance
