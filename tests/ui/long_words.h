// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/pseudo_language.h"

#include <QtCore/QCoreApplication>

namespace dunlin::testing {

/// Every text of the screens 40 % longer, while it lives.
struct LongWords {
    LongWords() { QCoreApplication::installTranslator(&translator); }
    ~LongWords() { QCoreApplication::removeTranslator(&translator); }
    LongWords(const LongWords &) = delete;
    LongWords &operator=(const LongWords &) = delete;
    settings::PseudoTranslator translator;
};

} // namespace dunlin::testing
