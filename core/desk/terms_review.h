// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/terms/terms.h"

#include <QtCore/QString>

/// Four eyes over terms, whichever way they come: the page, the shell, or an event that a laptop
/// pushes. A pure function of the terms.
namespace dunlin::desk {

/// Why this user may not set these terms: strategies and scores that nobody else has seen, and
/// drafts and versions that name another person than the one who signed them. Empty: nothing
/// against it.
QString objectionToTerms(const domain::TermsBook &book, const domain::TermsSet &set,
                         const QString &user);

} // namespace dunlin::desk
