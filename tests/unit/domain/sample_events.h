// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <vector>

namespace dunlin::test {

struct Sample {
    QByteArray file; ///< of the golden file, without ".json"
    domain::Event event;
};

/// One event of every kind, and of every shape whose bytes differ (optional fields absent).
std::vector<Sample> sampleEvents();

} // namespace dunlin::test
