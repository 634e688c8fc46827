// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QApplication;

namespace dunlin::settings {

/// Codes of the languages inside the program, English first.
QStringList translatedLanguages();

/// Texts, dates, numbers and reading direction of a language; empty: the system's. Texts are
/// English where there is no translation; "en-XA" and "ar-XB" are stand-ins (pseudo_language.h).
/// Call it once, before the first widget.
void installLanguage(QApplication &app, const QString &code);

} // namespace dunlin::settings
