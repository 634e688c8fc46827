// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>

/// Days and times as text. `zone` is the IANA zone of the reader (the office) unless said
/// otherwise. Results with figures are wrapped in bidi isolates.
namespace dunlin::common {

/// "today 09:41", "yesterday 17:20", "Mon 17:20" up to 7 days back, then "14 Nov 11:05", with the
/// year when it is another one. `dateOnly`: without the time of day.
QString relativeText(base::Instant at, base::Instant now, const QByteArray &zone,
                     bool dateOnly = false);
/// "20 d ago", "Today", "Yesterday"; for narrow columns.
QString agoText(base::Instant at, base::Instant now, const QByteArray &zone);
/// "just now", "2 s ago", "5 min ago", "3 h ago", then relativeText.
QString ageText(base::Instant at, base::Instant now, const QByteArray &zone);
/// "24 Nov", or "24 Nov 2025" when the year is not that of `today`.
QString dayText(QDate day, QDate today);
/// "Fri 27 Nov".
QString weekdayText(QDate day, QDate today);
/// "Today", "Tomorrow", "Overdue 3 d", else dayText.
QString dueText(QDate due, QDate today);
/// "213 days", for text.
QString daysText(int days);
/// "213 d" or "Current", for columns.
QString daysShort(int days);
/// "09:41" at this moment in a zone.
QString timeText(base::Instant at, const QByteArray &zone);
/// "10:42 CST": the debtor's own time with the zone's short name.
QString localTimeText(base::Instant at, const QByteArray &zone);
/// "0:32", "1:02:05".
QString durationText(int seconds);
/// 2026-11-24 17:16:50 with the zone's offset, for tool tips.
QString fullText(base::Instant at, const QByteArray &zone);

} // namespace dunlin::common
