// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtCore/QStringList>

/// Words of disputes and holds. Pure; translated.
namespace dunlin::disputes {

/// How a dispute can end, in the order of the tiles.
enum class Verdict { Upheld = 1, Partly, Rejected, Withdrawn };
inline constexpr int kVerdicts = 4;
QStringList verdictTexts();
/// The stored outcome: creditor_error, partly, debtor_error, withdrawn.
QString verdictName(Verdict verdict);
/// On screen, for a stored outcome; an unknown one as it is.
QString verdictText(const QString &outcome);

/// Why an account is held, in the order of the tiles.
inline constexpr int kHoldReasons = 6;
QStringList holdReasonTexts();
/// What is stored for a tile (1-6) and own words: "documents: payslips".
QString holdReason(int number, const QString &words);
/// On screen, for a stored reason; other words as they are.
QString holdReasonText(const QString &reason);

/// "answer owed by Tue 8 Dec, 14 days left", "… 3 days late".
QString answerText(QDate respondBy, QDate today);
/// "INV-1, INV-2", or "the whole account".
QString itemsText(const domain::AccountState &state, const domain::DisputeState &dispute);

} // namespace dunlin::disputes
