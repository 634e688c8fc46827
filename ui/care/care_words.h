// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QtCore/QStringList>

/// Words of care: how to act, never why. Pure; translated.
namespace dunlin::care {

inline constexpr int kKinds = 6;
/// In the order of the tiles; kindAt gives the kind of a tile (1-6).
QStringList kindTexts();
domain::CareKind kindAt(int number);
QString kindText(domain::CareKind kind);
/// How to act, where nobody wrote anything else.
QString usualAdvice(domain::CareKind kind);
/// Whom one turns to instead: "Attorney", "Trustee".
QString contactLabel(domain::CareKind kind);

} // namespace dunlin::care
