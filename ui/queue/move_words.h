// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_moves.h"

#include <QtCore/QStringList>

/// Words of moving many accounts. Pure; translated.
namespace dunlin::queue {

/// What goes from whom to whom, with the sums of each currency, and how old it is.
QStringList moveTexts(const ports::MoveOffer &offer);
/// What whoever gets the accounts has to go on with.
QStringList careTexts(const ports::MoveOffer &offer);
/// How many stay, and why; empty: all move.
QString stayingText(const ports::MoveOffer &offer);
/// What was done, for the toast.
QString movedText(const ports::MoveOffer &offer, int count);

} // namespace dunlin::queue
