// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace dunlin::wrapup {

/// The nine outcomes with a tile, in their fixed order 1-9.
inline constexpr int kOutcomeTiles = 9;

/// On screen, translated: "Promise to pay".
QString outcomeText(domain::Outcome outcome);

/// The numbered kinds (1-6) of a refusal or a dispute, translated; empty for other outcomes.
QStringList kindTexts(domain::Outcome outcome);
/// Stable name of a dispute's kind, 1-6, as stored in the event.
QString disputeCategory(int kind);
/// On screen, for a stored category of a dispute; an unknown one as it is.
QString disputeCategoryText(const QString &category);

/// Ways of paying: stable name and text on screen, the most usual first.
struct PayMethod {
    QString name;
    QString text;
};
QList<PayMethod> payMethods();
/// On screen, for a stored method; an unknown one as it is.
QString payMethodText(const QString &method);

/// True when nobody spoke: choosing such an outcome ends the call.
bool endsCall(domain::Outcome outcome);

} // namespace dunlin::wrapup
