// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/override_view.h"

#include <QtCore/QString>

namespace dunlin::overrides {

/// A reason of a rule's closed list, translated by its code; a code that is not known is shown as
/// words.
QString reasonWords(const QByteArray &code);
/// Where a request stands, for who asked: "Override asked at 10:41, nobody has decided yet",
/// "S. Ortiz allows one call until 10:56", "Declined by S. Ortiz: ..". `zone` is the reader's.
QString stageWords(const ports::OverrideView &request, const QByteArray &zone);

} // namespace dunlin::overrides
