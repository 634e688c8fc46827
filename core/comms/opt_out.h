// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Whether a reply asks to be left alone. Source: 47 CFR 64.1200(a)(10) names stop, quit, end,
/// revoke, opt out, cancel, unsubscribe; other languages have the words their gateways use.
namespace dunlin::comms {

/// A text message: the words alone, with nothing but courtesy around them.
bool asksToStop(const QString &text);
/// An e-mail: by its subject, or by the first line that the sender wrote. What is quoted from the
/// message it answers does not count.
bool mailAsksToStop(const QString &subject, const QString &text);
/// The text without what is quoted below it (lines with ">", "On .. wrote:").
QString withoutQuote(const QString &text);

} // namespace dunlin::comms
