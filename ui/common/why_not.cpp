// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/why_not.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace dunlin::common {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::common)
};
} // namespace

QString roleText(ports::Role role)
{
    using ports::Role;
    switch (role) {
    case Role::Collector: return Words::tr("a collector");
    case Role::Senior: return Words::tr("a senior collector");
    case Role::Supervisor: return Words::tr("a supervisor");
    case Role::Manager: return Words::tr("a manager");
    case Role::Compliance: return Words::tr("a compliance officer");
    case Role::Admin: return Words::tr("an administrator");
    case Role::Auditor: return Words::tr("an auditor");
    }
    return {};
}

QString rightText(ports::Right right)
{
    using ports::Right;
    switch (right) {
    case Right::ViewAccounts: return Words::tr("See accounts");
    case Right::RecordWork: return Words::tr("Record work on accounts");
    case Right::ViewPortfolio: return Words::tr("See the portfolio and reports");
    case Right::ImportData: return Words::tr("Import files");
    case Right::ManagePeople: return Words::tr("Add people and laptops");
    case Right::ManageRules: return Words::tr("Change rules");
    case Right::AssignWork: return Words::tr("Move accounts between desks");
    case Right::DecideRequests: return Words::tr("Decide requests of others");
    case Right::SetTerms: return Words::tr("Set terms, strategies and targets");
    case Right::PostStatements: return Words::tr("Post statements to creditors");
    case Right::SeeAudit: return Words::tr("See the audit");
    case Right::ExportData: return Words::tr("Save reports as files");
    }
    return {};
}

QString reachText(ports::Reach reach)
{
    switch (reach) {
    case ports::Reach::Own: return Words::tr("Your own accounts");
    case ports::Reach::Team: return Words::tr("The accounts of your team");
    case ports::Reach::Office: return Words::tr("All accounts of the office");
    }
    return {};
}

QString whyNot(ports::Role role, ports::Right right)
{
    if (ports::reachOf(role, right))
        return {};
    QStringList roles;
    for (const ports::Role one : ports::rolesWith(right))
        roles << roleText(one);
    QString who = roles.takeFirst();
    who[0] = who[0].toUpper();
    while (roles.size() > 1)
        who = Words::tr("%1, %2").arg(who, roles.takeFirst());
    if (!roles.isEmpty())
        //: the last two of several: "a manager or an administrator"
        who = Words::tr("%1 or %2").arg(who, roles.takeFirst());
    return Words::tr("Your role does not do this. %1 may.").arg(who);
}

} // namespace dunlin::common
