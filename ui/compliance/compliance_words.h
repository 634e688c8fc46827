// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/compliance_view.h"

#include <QtCore/QString>

namespace dunlin::compliancepage {

QString kindWords(const ports::GateCase &one);
/// "3 laptops hold shares of 412 accounts"; what copied profiles came to.
QString sharesWords(const ports::HeldCounts &shares);
/// What a replay found, in sentences.
QString replayWords(const ports::DraftReplay &replay);

} // namespace dunlin::compliancepage
