// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/call_words.h"

#include "ui/common/date_text.h"

#include <QtCore/QCoreApplication>

namespace dunlin::queue {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallTimes)
};

QByteArray zoneOf(const ports::CallTimes &call)
{
    return call.zone.isEmpty() ? QByteArrayLiteral("UTC") : call.zone;
}

} // namespace

QString callShort(const ports::CallTimes &call, base::Instant now)
{
    if (!call.checkAt || call.isOpen(now))
        return {};
    const auto opens = call.opensAfter(now);
    if (!opens)
        return Words::tr("no calls for now");
    const QByteArray zone = zoneOf(call);
    const QDate today = base::dateIn(now, zone);
    const QDate day = base::dateIn(*opens, zone);
    const QString time = common::timeText(*opens, zone);
    if (day == today)
        //: %1: a time of day at the debtor's place, short enough for a narrow column
        return Words::tr("opens %1 their time").arg(time);
    if (day <= today.addDays(6))
        //: %1: the short name of a day of the week, %2: a time of day at the debtor's place
        return Words::tr("opens %1 %2")
            .arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), time);
    return Words::tr("opens %1").arg(common::dayText(day, today));
}

QString callSentence(const ports::CallTimes &call, base::Instant now)
{
    if (!call.checkAt)
        return {};
    if (call.isOpen(now))
        return Words::tr("may be called now");
    const auto opens = call.opensAfter(now);
    if (!opens)
        return Words::tr("may not be called now");
    const QByteArray zone = zoneOf(call);
    const QDate today = base::dateIn(now, zone);
    const QDate day = base::dateIn(*opens, zone);
    //: %1: a day ("Fri 27 Nov"), %2: a time of day at the debtor's place
    return Words::tr("may be called from %1 %2, their time")
        .arg(common::weekdayText(day, today), common::timeText(*opens, zone));
}

} // namespace dunlin::queue
