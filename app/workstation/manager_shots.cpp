// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/manager_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "app/workstation/staged_managers.h"
#include "ui/audit/audit_page.h"
#include "ui/reports/report_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/team/team_page.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

namespace dunlin::workstation {

namespace {

void step(PictureScript &script, const char *picture, std::function<void()> act,
          std::function<bool()> until = {})
{
    script.add({QString::fromLatin1(picture), std::move(act), std::move(until)});
}

bool hasRows(const QWidget *page, const char *table)
{
    const auto *view = page->findChild<QTableView *>(QString::fromLatin1(table));
    return view && view->isVisible() && view->model()->rowCount() > 0;
}

bool inDialog()
{
    return QApplication::activeModalWidget() != nullptr;
}

/// A page that reads when it is shown, while its port fails, is silent, and has nothing.
template <class Port>
void addStates(PictureScript &script, DeskWindow &desk, QWidget *page, Port &port,
               const char *screen)
{
    const auto stage = [&](const char *state, Stage to) {
        const QByteArray picture = QByteArray(screen) + '-' + state;
        step(script, picture.constData(), [&desk, &port, page, to] {
            port.setStage(to);
            desk.window().goTo(&desk.settingsPage());
            desk.window().goTo(page);
        });
    };
    stage("loading", Stage::Loading);
    stage("error", Stage::Failed);
    stage("empty", Stage::Empty);
    step(script, "", [&desk, &port] {
        port.setStage(Stage::Real);
        desk.window().goTo(&desk.settingsPage());
    });
}

void addReports(PictureScript &script, DeskWindow &desk, StagedReports &reports)
{
    auto *page = desk.managers().reports;
    if (!page)
        return;
    step(script, "reports-choose", [&desk, page] { desk.window().goTo(page); });
    for (const auto &[picture, to] :
         {std::pair("reports-loading", Stage::Loading), std::pair("reports-error", Stage::Failed)})
        step(script, picture, [&reports, page, to = to] {
            reports.setStage(to);
            page->open("kpi");
        });
    step(script, "", [&reports] { reports.setStage(Stage::Real); });
    for (const auto &[picture, id] :
         {std::pair("reports-kpi", "kpi"), std::pair("reports-roll", "roll"),
          std::pair("reports-forecast", "forecast"), std::pair("reports-promises", "promises")})
        step(
            script, picture,
            [page, id = QByteArray(id)] {
                page->setProperty("shown", QByteArray());
                page->open(id);
            },
            [page, id = QByteArray(id)] {
                return page->property("shown").toByteArray() == id && hasRows(page, "reportTable");
            });
    step(
        script, "reports-accounts", [page] { page->drill(); },
        [page] { return hasRows(page, "reportAccounts"); });
}

void addTeam(PictureScript &script, DeskWindow &desk, StagedTeam &team)
{
    auto *page = desk.managers().team;
    if (!page)
        return;
    addStates(script, desk, page, team, "team");
    step(
        script, "team-ready", [&desk, page] { desk.window().goTo(page); },
        [page] { return hasRows(page, "teamTable"); });
    step(
        script, "", [page] { page->spread(); }, inDialog);
    step(script, "team-spread", [] {
        auto *people = QApplication::activeModalWidget()->findChild<QListWidget *>();
        for (int i = 0; people && i < people->count() && i < 2; ++i)
            people->item(i)->setCheckState(Qt::Checked);
    });
    step(
        script, "", [&script] { script.press(QStringLiteral("Esc")); }, [] { return !inDialog(); });
}

void addAudit(PictureScript &script, DeskWindow &desk, StagedAudit &audit)
{
    auto *page = desk.managers().audit;
    if (!page)
        return;
    addStates(script, desk, page, audit, "audit");
    step(
        script, "audit-ready", [&desk, page] { desk.window().goTo(page); },
        [page] { return hasRows(page, "auditChanges"); });
}

} // namespace

void addManagerShots(PictureScript &script, DeskWindow &desk, StagedManagers &managers)
{
    addReports(script, desk, managers.reports);
    addTeam(script, desk, managers.team);
    addAudit(script, desk, managers.audit);
}

} // namespace dunlin::workstation
