// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

namespace dunlin::arrangement {

/// A sentence of the rules for agreements (core/domain/agreement_rules, plan_solver; core/desk) in
/// the language of the screen, with its amounts and days as that language writes them. Empty for a
/// sentence that is not known here.
QString ruleSentence(const QString &detail, QDate today);

} // namespace dunlin::arrangement
