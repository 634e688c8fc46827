// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace dunlin::feel {

struct RegexFlags {
    bool dotAll = false;
    bool lines = false;
    bool ignoreBlanks = false;
};

/// An XPath pattern as a PCRE pattern.
base::Result<QString> toPcre(const QString &pattern, const RegexFlags &flags);

} // namespace dunlin::feel
