// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

/// The line format that vCard (RFC 6350, section 3.2) and iCalendar (RFC 5545, section 3.1) share.
namespace dunlin::exchange {

/// Backslash, comma, semicolon and line break escaped; other control characters gone.
QByteArray escapedText(const QString &text);
/// The parts escaped and joined by semicolons.
QByteArray structuredText(const QStringList &parts);
/// `name:value` folded after 75 octets, never within a character, ended by CRLF. `value` is escaped
/// already.
QByteArray contentLine(const QByteArray &name, const QByteArray &value);

} // namespace dunlin::exchange
