// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtCore/QString>

namespace dunlin::common {

/// An error in words: what happened, what is kept, what to do. `code` is for support.
struct ErrorText {
    QString title;  ///< "The disk is full"
    QString kept;   ///< "Nothing that was saved is lost."
    QString advice; ///< "Free some space, then try again."
    QString code;   ///< stable, untranslated

    /// All in one line, for a banner or a toast.
    QString line() const;
};

ErrorText errorText(const base::Error &error);

} // namespace dunlin::common
