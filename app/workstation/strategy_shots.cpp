// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/strategy_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "app/workstation/staged_ranks.h"
#include "core/base/clock.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/main_window.h"
#include "ui/strategy/step_model.h"
#include "ui/strategy/strategy_page.h"

#include <QtCore/QTimer>
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

/// A score that somebody proposed, which the demo office does not have.
void proposeScore(StagedRanks &ranks)
{
    ports::QueueScores scores;
    scores.inForce = ports::QueueScore{
        3, QDate(2026, 9, 14), QStringLiteral("bo"), false, 8204, 2051, 0.712, 0.171, 0.684, 0.07};
    ports::ScoreProposal waiting;
    waiting.score = *scores.inForce;
    waiting.score.version = 0;
    waiting.score.trees = true;
    waiting.score.rows = 9980;
    waiting.score.tested = 2495;
    waiting.score.auc = 0.738;
    waiting.score.brier = 0.166;
    waiting.score.championAuc = 0.709;
    waiting.score.psi = 0.12;
    waiting.by = QStringLiteral("ana");
    waiting.kept = QDate(2026, 11, 26);
    waiting.maySendBack = true;
    scores.waiting = waiting;
    ranks.shown = scores;
    ranks.shownEffect.accounts = 2677;
    ranks.shownEffect.changed = 1904;
    ranks.shownEffect.front = 100;
    ranks.shownEffect.newInFront = 23;
    ranks.shownEffect.risers = {
        {{}, QStringLiteral("HE-0512044"), QStringLiteral("Maria Garcia"), 1412, 37, 88, 236},
        {{}, QStringLiteral("RF-0511207"), QStringLiteral("Samuel Hall"), 980, 61, 94, 221}};
    ranks.shownEffect.fallers = {
        {{}, QStringLiteral("UT-0513391"), QStringLiteral("Fatima Haddad"), 44, 812, 205, 97}};
}

void addScoreShots(PictureScript &script, shell::MainWindow &window, StrategyPage &page,
                   StagedRanks &ranks, std::function<void()> changed)
{
    step(
        script, "strategy-score-waits",
        [&ranks, &page, changed] {
            proposeScore(ranks);
            page.show(StrategyPage::View::Tables);
            changed();
        },
        [&window] {
            const auto *look = window.findChild<QWidget *>(QStringLiteral("scoreLook"));
            return look && look->isVisible();
        });
    const auto decide = [&](const char *picture, std::function<void()> before) {
        step(
            script, "",
            [&page, before = std::move(before), changed] {
                before();
                changed();
                QTimer::singleShot(400, &page, [&page] { page.openScore(); });
            },
            [] { return QApplication::activeModalWidget() != nullptr; });
        step(
            script, picture, [] {}, [] { return true; });
        leaveDialog(script);
    };
    decide("strategy-score", [] {});
    decide("strategy-score-own", [&ranks] {
        ranks.shown->waiting->mine = true;
        ranks.shown->waiting->whyNot = base::Phrase("staged");
    });
    decide("strategy-score-none", [&ranks] {
        ranks.shown->waiting.reset();
        ranks.shown->sentBack =
            ports::ScoreSentBack{QStringLiteral("ana"), QStringLiteral("bo"), QDate(2026, 11, 26),
                                 QStringLiteral("learned in a month without letters")};
    });
    step(script, "", [&ranks, changed] {
        ranks.shown.reset();
        changed();
    });
}

/// What people say against ranks, in the queue and on the page that collects it.
void addReasonShots(PictureScript &script, DeskWindow &desk, StrategyPage &page, StagedRanks &ranks)
{
    shell::MainWindow &window = desk.window();
    step(
        script, "",
        [&script, &window, &desk] {
            window.goTo(&desk.queue());
            script.press(QStringLiteral("Home"));
        },
        [&desk] { return desk.queue().currentAccount().has_value(); });
    // The order is taken in first; an answer about another row would be dropped.
    step(
        script, "queue-why",
        [&desk] { QTimer::singleShot(600, &desk, [&desk] { desk.queue().explainRank(); }); },
        [&desk] { return desk.queue().explained() != nullptr; });
    step(
        script, "", [&script] { script.press(QStringLiteral("W")); },
        [] { return QApplication::activeModalWidget() != nullptr; });
    step(script, "queue-wrong-reason", [] {});
    leaveDialog(script);
    step(script, "", [&desk] { desk.queue().leaveLayer(); });
    const auto list = [&](const char *picture, std::function<void()> before) {
        step(
            script, "",
            [&window, &page, before = std::move(before)] {
                before();
                window.goTo(&page);
                page.openReasons();
            },
            [] { return QApplication::activeModalWidget() != nullptr; });
        step(script, picture, [] {}, {});
        leaveDialog(script);
    };
    list("strategy-reasons-none", [] {});
    list("strategy-reasons", [&ranks] {
        using Kind = ports::RankReason::Kind;
        const base::Instant now = base::SystemClock().now();
        ranks.shownReasons = {{{},
                               QStringLiteral("HE-0512044"),
                               QStringLiteral("Maria Garcia"),
                               QStringLiteral("anna"),
                               now,
                               {12,
                                {{Kind::BrokenPromise, 1200}, {Kind::Value, 44}},
                                QStringLiteral("paid at the shop yesterday")}},
                              {{},
                               QStringLiteral("UT-0513391"),
                               QStringLiteral("Fatima Haddad"),
                               QStringLiteral("ben"),
                               now.plusMs(-26 * base::kMsPerHour),
                               {37, {{Kind::NoContactLately, 320}}, {}}}};
    });
}

/// Why a figure of the portfolio changed.
void addRiseShots(PictureScript &script, DeskWindow &desk)
{
    if (!desk.portfolio())
        return;
    step(
        script, "", [&desk] { desk.window().goTo(desk.portfolio()); },
        [&desk] { return desk.portfolio()->controller().view().has_value(); });
    step(
        script, "", [&desk] { desk.portfolio()->askWhy(); },
        [] {
            const QWidget *dialog = QApplication::activeModalWidget();
            const auto *table =
                dialog ? dialog->findChild<QTableView *>(QStringLiteral("riseTable")) : nullptr;
            return table && table->model()->rowCount() > 0;
        });
    step(script, "portfolio-why", [] {});
    leaveDialog(script);
}

} // namespace

void addStrategyShots(PictureScript &script, DeskWindow &desk, StagedRanks &ranks,
                      ports::Changes &changes)
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
    addScoreShots(script, window, *page, ranks, [&changes] {
        ports::ChangeSet all;
        all.everything = true;
        Q_EMIT changes.committed(all);
    });
    addReasonShots(script, desk, *page, ranks);
    addRiseShots(script, desk);
}

} // namespace dunlin::workstation
