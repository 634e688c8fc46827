// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_learn.h"

#include "ui/learn/learn_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>

namespace dunlin::shell {

namespace {

struct LearnCommand {
    Q_DECLARE_TR_FUNCTIONS(LearnCommand)
};

Command command(const char *id, const QString &title, const char *icon, std::function<void()> run)
{
    Command made;
    made.id = QLatin1String(id);
    made.title = title;
    made.icon = QLatin1String(icon);
    made.run = std::move(run);
    return made;
}

} // namespace

learn::LearnPage *addLearnPage(MainWindow &window, QWidget *queue, const QStringList &done)
{
    learn::LearnPage::Parts parts;
    parts.keyOf = [&window](const QString &id) { return window.keyTable().keyOf(id); };
    parts.run = [&window, queue](const QString &id) {
        if (id.startsWith(QLatin1String("queue.")))
            window.goTo(queue);
        window.keyTable().run(id);
    };
    parts.done = done;
    auto *page = new learn::LearnPage(std::move(parts));
    QObject::connect(&window.keyTable(), &KeyTable::running, page, &learn::LearnPage::ran);
    const bool isFinished = page->isAllDone();
    PageEntry entry;
    entry.id = "learn";
    entry.title = LearnCommand::tr("Go to the first hour: things to try, practice calls");
    entry.word = LearnCommand::tr("Learn");
    entry.combo = "G H";
    entry.icon = QStringLiteral("play-circle");
    entry.under = isFinished ? queue : nullptr;
    window.addPage(page, entry);
    if (isFinished) {
        Command go =
            command("go.learn", entry.title, "play-circle", [&window, page] { window.goTo(page); });
        go.group = CommandGroup::GoTo;
        go.keys = {keys("G H")};
        window.keyTable().add(std::move(go));
    }
    window.keyTable().add(command("learn.practise", LearnCommand::tr("Take a practice call"),
                                  "telephone-inbound", [page] { page->practise(); }));
    return page;
}

} // namespace dunlin::shell
