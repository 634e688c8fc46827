// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rng.h"

#include <QtCore/QJsonObject>

/// Facts that nobody would write by hand, for properties.
namespace dunlin::compliance::test {

struct RandomQuestion {
    QJsonObject facts;
    QJsonObject attempt;
};

RandomQuestion randomQuestion(base::Rng &rng);
/// Something that protects the person more: a cease notice, a dispute, a moratorium, a request.
QJsonObject protectiveEvent(base::Rng &rng, base::Instant before);
QJsonObject designation(base::Rng &rng, base::Instant before);

} // namespace dunlin::compliance::test
