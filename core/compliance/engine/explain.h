// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/engine/evaluation.h"

namespace dunlin::compliance {

/// The plain sentence of a finding: the rule's own with its {placeholders} (n, max, debt, next,
/// why, local_time), else one made for its kind. `why` is Finding::why.
base::Phrase sentenceOf(const Rule &rule, const Firing &firing, const Finding &finding);

/// What would let the attempt pass, in plain English: the rule's exceptions, waiting, an override.
QStringList changesOf(const Rule &rule, const Finding &finding);

/// The stable reason of a rule that names none: outside_hours for windows, else empty.
QByteArray reasonOf(const Rule &rule);

} // namespace dunlin::compliance
