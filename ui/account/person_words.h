// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "ui/common/chip.h"

#include <QtCore/QString>

/// A person's details in words. Pure; translated.
namespace dunlin::account {

/// "Spanish" for "es" or "es-MX"; the code itself when the language is not known here.
QString languageText(const QString &code);
/// "Mobile", "Work"; a label that is not known as it is.
QString labelText(const QString &label);
/// The year only, the rest masked: enough to verify, nothing to read over a shoulder.
QString bornText(QDate born);
/// Street, and the rest of the address: two short lines.
QString streetText(const domain::PostalAddress &address);
QString placeText(const domain::PostalAddress &address);
/// "Phone, text message" of the points whose owner agreed; what was withdrawn is named.
QString consentText(const domain::AccountState &state);
/// False while nobody asked.
bool hasConsent(const domain::AccountState &state);

/// The tag of a phone number: its state first, then best, then its label.
struct PointTag {
    QString text;
    common::Tone tone = common::Tone::Neutral;
};
PointTag pointTag(const domain::ContactPointState &point, bool best);
/// The zone in which a point's owner lives.
QByteArray pointZone(const domain::ContactPointState &point, const domain::AccountState &state);

} // namespace dunlin::account
