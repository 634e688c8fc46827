// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/content/spoken_content.h"
#include "core/compliance/gate.h"

namespace dunlin::desk {

/// The rule packs, the office's own policy and the tables of places that ship in the programs, made
/// once. A defect in them stops the program at once: a test loads them.
const compliance::GateRules &shippedRules();

/// What calls have to contain, as it ships.
const std::vector<compliance::ContentRule> &shippedContent();

/// The same with other packs in place of those that ship; the office's own policy stays. Input
/// error with the first defect when they are not sound.
base::Result<compliance::GateRules> rulesWith(std::vector<compliance::PackSource> packs);

/// The rules that ship, as they would be if every draft among them were in force.
base::Result<compliance::GateRules> rulesWithDrafts();

/// The words that packs may use.
const compliance::Vocabulary &shippedVocabulary();
const compliance::Places &shippedPlaces();

/// The texts of a pack file, or of all .json files of a folder by name. Io error when it cannot be
/// read.
base::Result<std::vector<compliance::PackSource>> readPackFiles(const QString &path);

} // namespace dunlin::desk
