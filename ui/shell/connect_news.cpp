// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_news.h"

#include "ui/account/account_page.h"
#include "ui/shell/breather.h"
#include "ui/shell/good_news.h"
#include "ui/shell/key_table.h"
#include "ui/shell/key_teacher.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QApplication>

#include <memory>

namespace dunlin::shell {

namespace {

struct NewsWords {
    Q_DECLARE_TR_FUNCTIONS(NewsWords)
};

} // namespace

void connectNews(MainWindow &window, const NewsPorts &ports)
{
    auto *news = new GoodNews(ports.sync, ports.portfolio, ports.changes, &window);
    QObject::connect(news, &GoodNews::said, &window,
                     [&window](const QString &sentence) { window.mention(sentence); });
    QObject::connect(news, &GoodNews::promiseKept, &window, [soundOn = ports.soundOn] {
        if (soundOn && soundOn())
            QApplication::beep();
    });
    auto *teacher = new KeyTeacher(window.keyTable(), ports.byMouse, &window);
    QObject::connect(teacher, &KeyTeacher::lesson, &window,
                     [&window](const QString &sentence) { window.mention(sentence); });
    QObject::connect(teacher, &KeyTeacher::counted, &window, ports.keepByMouse);
}

void connectBreather(MainWindow &window, account::AccountPage &page, const base::Clock &clock)
{
    auto *breather = new Breather(clock, window.centralWidget());
    Command command;
    command.id = QStringLiteral("breather");
    command.title = NewsWords::tr("Take two minutes for yourself");
    command.icon = QStringLiteral("pause-circle");
    command.keys = {keys("Ctrl+Alt+P")};
    command.run = [breather] { breather->isVisible() ? breather->end() : breather->begin(); };
    window.keyTable().add(std::move(command));
    QObject::connect(breather, &Breather::begun, &window,
                     [&window] { window.keyTable().setLock({QStringLiteral("breather")}); });
    QObject::connect(breather, &Breather::ended, &window,
                     [&window] { window.keyTable().unlock(); });

    const auto began = std::make_shared<std::optional<base::Instant>>();
    QObject::connect(&page.panel(), &wrapup::WrapUpPanel::callStarted, &window,
                     [began, &clock] { *began = clock.now(); });
    const auto offer = [&window, breather, began, &clock] {
        const auto from = std::exchange(*began, std::nullopt);
        if (!from || clock.now().ms - from->ms < kLongCallMs)
            return;
        //: after a call of ten minutes and more; %1: keys
        window.mention(NewsWords::tr("That was a long call. %1: two minutes for yourself, counted "
                                     "by nobody.")
                           .arg(window.keyTable().keyOf(QStringLiteral("breather"))),
                       [breather] { breather->begin(); });
    };
    // When the work on it is saved: before that, there is something to write down.
    QObject::connect(&page, &account::AccountPage::saved, &window, offer);
}

} // namespace dunlin::shell
