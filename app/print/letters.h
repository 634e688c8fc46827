// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Prints FOLDER/pages/*.json, by name, into FOLDER/letters.pdf and FOLDER/index.csv, and says
/// {letters, pages, sha256} on stdout. The same pages give the same bytes: nothing of the day, the
/// machine or chance goes into the file. Returns the exit code.
int printLetters(const QString &folder);
