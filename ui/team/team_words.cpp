// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_words.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

namespace dunlin::team {

using common::CellModel;
using style::Ink;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::team)
};
} // namespace

QString deskName(const QString &user)
{
    return user.isEmpty() ? Words::tr("Nobody") : common::isolated(user);
}

QString loadText(const ports::DeskLine &line)
{
    const QString accounts = common::countText(line.accounts);
    //: accounts that a desk has, of those that it can carry
    return line.settings.capacity > 0
               ? Words::tr("%1 of %2").arg(accounts, common::countText(line.settings.capacity))
               : accounts;
}

QString absenceText(const ports::DeskSettings &settings, QDate today)
{
    if (!settings.isAway(today))
        return {};
    const QString until =
        settings.awayUntil.isNull()
            ? Words::tr("away")
            : Words::tr("away until %1").arg(common::weekdayText(settings.awayUntil, today));
    return settings.cover.isEmpty()
               ? Words::tr("%1, covered by nobody").arg(until)
               : Words::tr("%1, covered by %2").arg(until, common::isolated(settings.cover));
}

QString nowText(const ports::DeskLine &line, const QByteArray &zone)
{
    if (!line.now)
        return {};
    //: account that somebody is at, and since when
    return Words::tr("%1 since %2")
        .arg(common::isolated(line.now->number), common::timeText(line.now->at, zone));
}

QString keptText(qint64 kept, qint64 decided)
{
    if (decided == 0)
        return Words::tr("none judged yet");
    return Words::tr("%1 of %2 (%3)")
        .arg(common::countText(kept), common::countText(decided),
             common::percentText(double(kept) / double(decided) * 100));
}

std::vector<CellModel::Column> deskColumns()
{
    return {{Words::tr("Desk"), false, {}},
            {Words::tr("Accounts"), true,
             Words::tr("To be worked and assigned, of those the desk can carry")},
            {Words::tr("Due today"), true, Words::tr("Whose next action is due")},
            {Words::tr("Balance"), true, {}},
            {Words::tr("Worked today"), true, {}},
            {Words::tr("At"), false, Words::tr("The account of the latest minutes")},
            {Words::tr("Absence"), false, {}}};
}

// By a name of its own: after "CellModel::Row f(" lupdate takes what follows for CellModel's.
using Row = CellModel::Row;

Row deskRow(const ports::DeskLine &line, QDate today, const QByteArray &zone)
{
    CellModel::Cell name(deskName(line.settings.user));
    name.isStrong = true;
    QStringList skills = line.settings.languages;
    skills << line.settings.licences;
    if (!skills.isEmpty())
        name.tip = Words::tr("Languages and licences: %1").arg(skills.join(QStringLiteral(", ")));
    CellModel::Cell load(loadText(line));
    if (line.settings.capacity > 0 && line.accounts > line.settings.capacity) {
        load.ink = Ink::Danger;
        load.tip = Words::tr("More than the desk can carry");
    }
    CellModel::Cell absence(absenceText(line.settings, today));
    if (line.settings.isAway(today) && line.settings.cover.isEmpty())
        absence.ink = Ink::Danger;
    return {name,
            load,
            common::countText(line.dueToday),
            common::moneyText(line.balance),
            common::countText(line.workedToday),
            nowText(line, zone),
            absence};
}

} // namespace dunlin::team
