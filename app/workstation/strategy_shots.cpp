// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/strategy_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "ui/shell/main_window.h"
#include "ui/strategy/step_model.h"
#include "ui/strategy/strategy_page.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

namespace dunlin::workstation {

namespace {

using strategy::StepModel;
using strategy::StrategyPage;

void step(PictureScript &script, const char *picture, std::function<void()> act,
          std::function<bool()> until = {})
{
    script.add({QString::fromLatin1(picture), std::move(act), std::move(until)});
}

bool isReckoned(shell::MainWindow &window)
{
    const auto *lines = window.findChild<QLabel *>(QStringLiteral("effectLines"));
    return lines && lines->text().contains(QLatin1Char('\n'));
}

void leaveDialog(PictureScript &script)
{
    step(
        script, "", [&script] { script.press(QStringLiteral("Esc")); },
        [] { return QApplication::activeModalWidget() == nullptr; });
}

/// Two cells that are wrong, or only different.
void typeCells(shell::MainWindow &window)
{
    auto *rules = window.findChild<QTableView *>(QStringLiteral("strategyRules"));
    rules->model()->setData(rules->model()->index(1, 1), QStringLiteral(">= twice("));
    rules->model()->setData(rules->model()->index(0, 0), QStringLiteral("< 900"));
}

} // namespace

void addStrategyShots(PictureScript &script, DeskWindow &desk)
{
    auto *page = desk.window().findChild<StrategyPage *>();
    if (!page)
        return; // the role does not see it
    using View = StrategyPage::View;
    shell::MainWindow &window = desk.window();
    step(
        script, "",
        [&window, page] {
            window.goTo(page);
            page->choose(QStringLiteral("consumer-agency"));
        },
        [page] { return page->sheet().name == QLatin1String("consumer-agency"); });
    step(
        script, "strategy-tables", [page] { page->show(View::Tables); },
        [&window] { return isReckoned(window); });
    step(script, "strategy-steps", [page] { page->show(View::Steps); });
    step(script, "strategy-cases", [page] { page->show(View::Cases); });
    step(script, "strategy-versions", [page] { page->show(View::Versions); });
    step(
        script, "strategy-wrong",
        [page, &window] {
            page->show(View::Tables);
            typeCells(window);
        },
        [&window] {
            const auto *list = window.findChild<QListWidget *>(QStringLiteral("strategyChecks"));
            return list && list->count() > 0
                   && list->item(0)->text().contains(QLatin1String("Segment"));
        });
    step(
        script, "",
        [page, &window] {
            page->undo();
            page->undo();
            page->show(View::Steps);
            auto *steps = window.findChild<QTableView *>(QStringLiteral("strategySteps"));
            steps->setCurrentIndex(steps->model()->index(steps->model()->rowCount() - 1, 0));
            page->editLine();
        },
        [] { return QApplication::activeModalWidget() != nullptr; });
    step(script, "strategy-step", [] {});
    leaveDialog(script);
    const auto edit = [&](const char *picture, StepModel::Part part) {
        step(
            script, "",
            [page, &window, part] {
                auto *steps = window.findChild<QTableView *>(QStringLiteral("strategySteps"));
                const auto *model = qobject_cast<StepModel *>(steps->model());
                steps->setCurrentIndex(model->index(model->rowOf({part, 0}), 0));
                page->editLine();
            },
            [] { return QApplication::activeModalWidget() != nullptr; });
        step(script, picture, [] {});
        leaveDialog(script);
    };
    edit("strategy-scope", StepModel::Part::Scope);
    edit("strategy-begins", StepModel::Part::Trigger);
    edit("strategy-ends", StepModel::Part::Exit);
}

} // namespace dunlin::workstation
