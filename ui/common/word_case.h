// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace dunlin::common {

/// Words that stand alone elsewhere, as a part of a sentence: "No answer" as "no answer". As they
/// are where nouns keep their capital (German).
QString midSentence(const QString &words);

} // namespace dunlin::common
