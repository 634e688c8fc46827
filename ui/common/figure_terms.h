// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <span>

namespace dunlin::common {

/// What a key figure is, in the core's own English, part by part: the core knows no languages, and
/// what it says must stand somewhere for translators. A test compares these with its registry.
struct FigureTerm {
    const char *id;
    const char *name;
    const char *definition; ///< numerator and denominator as a sentence
    const char *population;
    const char *clock;
    const char *source;
};
std::span<const FigureTerm> figureTerms();
/// What becomes of other currencies; the same for all.
const char *figureCurrency();

/// In the desk's language; `otherwise` for an id that is not known.
QString figureName(const QByteArray &id, const QString &otherwise);
/// All that defines it, as the core says it in `english`; that itself when it is another definition
/// than the one known here.
QString figureInFull(const QByteArray &id, const QString &english);

} // namespace dunlin::common
