// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/assert.h"
#include "ui/common/toast.h"
#include "ui/devices/sync_words.h"
#include "ui/palette/palette.h"
#include "ui/shell/banner.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/key_table.h"
#include "ui/shell/privacy_screen.h"
#include "ui/shell/rail.h"
#include "ui/shell/recent_strip.h"
#include "ui/shell/stall_watchdog.h"
#include "ui/shell/status_line.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::shell {

namespace {

constexpr QSize kLeast(1'280, 720);
constexpr std::chrono::minutes kIdle(10);

/// The pages fill what there is. Asked for a height at a width, a stack asks all of its pages, the
/// hidden ones too, so that each letter in a note would lay out the words of twenty pages.
class PageStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

QString goToId(const char *page)
{
    return QStringLiteral("go.%1").arg(QLatin1String(page));
}

} // namespace

MainWindow::MainWindow(const Pages &pages, const Ports &ports, const ports::Session &session,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_pages(pages)
    , m_ports(ports)
    , m_session(session)
    , m_keys(new KeyTable(this))
    , m_watchdog(new StallWatchdog(this))
{
    DUNLIN_ASSERT(pages.queue && pages.account);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(session.officeName.isEmpty()
                       ? tr("Dunlin")
                       //: window title: the office's name, then the program's
                       : tr("%1 – Dunlin").arg(session.officeName));
    setMinimumSize(kLeast);
    resize(1'440, 900);
    buildWidgets();
    buildCommands();
    connect(m_keys, &KeyTable::running, m_watchdog, &StallWatchdog::setCommand);
    connect(m_keys, &KeyTable::pendingChanged, this,
            [this] { m_status->setPendingKey(m_keys->pending()); });
    connect(&ports.sync, &ports::SyncStatus::changed, this, &MainWindow::showBanner);
    showBanner();
    goTo(pages.queue);
    m_watchdog->start();
}

MainWindow::~MainWindow()
{
    m_watchdog->stop();
}

void MainWindow::buildWidgets()
{
    auto *whole = new QWidget(this);
    whole->setObjectName(QStringLiteral("page"));
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(whole);
    row->addWidget(m_rail);
    m_content = new QWidget(whole);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new Banner(m_content);
    m_recent = new RecentStrip(m_content);
    m_stack = new PageStack(m_content);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    column->addWidget(m_banner);
    column->addWidget(m_recent);
    column->addWidget(m_stack, 1);
    row->addWidget(m_content, 1);
    rows->addLayout(row, 1);
    m_status = new StatusLine(m_ports.sync, m_ports.portfolio, m_ports.changes, m_ports.clock,
                              m_session.officeZone, whole);
    rows->addWidget(m_status);
    setCentralWidget(whole);
    for (QWidget *page : {m_pages.queue, m_pages.account, m_pages.portfolio, m_pages.money,
                          m_pages.devices, m_pages.settings}) {
        if (page)
            m_stack->addWidget(page);
    }
    m_toast = new common::Toast(whole);
    m_palette = new palette::Palette(m_ports.queue, whole);
    m_keySheet = new KeySheet(whole);
    m_privacy = new PrivacyScreen(m_content);
    // Who left the desk shows nobody a name.
    auto *idle = new IdleWatch(kIdle, this);
    connect(idle, &IdleWatch::idle, this, [this] {
        if (!isPrivate())
            setPrivate(true);
    });

    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_status, &StatusLine::syncClicked, this, [this] {
        if (m_pages.devices)
            goTo(m_pages.devices);
    });
    connect(m_recent, &RecentStrip::chosen, this,
            [this](const RecentAccount &account) { showAccount(account, 0, 0); });
    connect(m_palette, &palette::Palette::accountChosen, this,
            [this](const ports::QueueRow &found) {
                showAccount({found.account, found.debtor, found.number}, 0, 0);
            });
    connect(m_palette, &palette::Palette::closed, m_keys, &KeyTable::unlock);
    connect(m_palette, &palette::Palette::commandChosen, m_keys, &KeyTable::run);
    connect(m_keySheet, &KeySheet::closed, m_keys, &KeyTable::unlock);
}

QWidget *MainWindow::currentPage() const
{
    return m_stack->currentWidget();
}

void MainWindow::addPage(QWidget *page, const PageEntry &entry)
{
    m_stack->addWidget(page);
    if (entry.under)
        m_under.insert(page, entry.under);
    else
        addGoTo(page, entry.id, entry.title, entry.word, entry.combo, entry.icon, false);
}

void MainWindow::setBadge(QWidget *page, int count)
{
    m_rail->setBadge(page, count);
}

void MainWindow::setLeaveLayer(QWidget *page, std::function<bool()> leave)
{
    m_leave.insert(page, std::move(leave));
}

void MainWindow::goTo(QWidget *page)
{
    DUNLIN_ASSERT(page && m_stack->indexOf(page) >= 0);
    QWidget *before = currentPage();
    if (before != page) {
        QWidget *focus = QApplication::focusWidget();
        if (before && focus && before->isAncestorOf(focus))
            m_focusOf[before] = focus;
        m_stack->setCurrentWidget(page);
        const QPointer<QWidget> origin = m_focusOf.value(page);
        if (origin && origin->isVisible())
            origin->setFocus(Qt::OtherFocusReason);
        else
            page->setFocus(Qt::OtherFocusReason);
    }
    m_rail->setCurrent(m_under.value(page, page));
    m_keys->setPage(page);
    showRecent();
    showBanner();
}

// By value: the strip that hands over one of its own changes in here.
void MainWindow::showAccount(RecentAccount account, qint64 position, qint64 total)
{
    m_recent->note(account);
    goTo(m_pages.account);
    Q_EMIT accountRequested(account.id, position, total);
}

void MainWindow::nameAccount(const RecentAccount &account)
{
    m_recent->rename(account);
}

void MainWindow::showRecent()
{
    // One account needs no strip, and other pages have no use for the room it takes.
    m_recent->setVisible(currentPage() == m_pages.account && m_recent->accounts().size() > 1);
}

void MainWindow::notify(const QString &message, std::function<void()> undo)
{
    if (undo)
        m_toast->show(message, tr("Undo"), m_keys->keyOf(QStringLiteral("undo")), std::move(undo));
    else
        m_toast->show(message);
}

void MainWindow::mention(const QString &sentence, std::function<void()> act)
{
    m_status->mention(sentence, std::move(act));
}

void MainWindow::notifyFailure(const QString &message)
{
    m_toast->show(message, common::Tone::Danger);
}

void MainWindow::setPrivate(bool hidden)
{
    m_privacy->setCovered(hidden);
    m_toast->hide();
    if (hidden)
        m_keys->setLock({QStringLiteral("privacy")});
    else
        m_keys->unlock();
}

bool MainWindow::isPrivate() const
{
    return m_privacy->isVisible();
}

void MainWindow::openPalette()
{
    m_palette->openEverything(m_keys->active());
    m_keys->setLock({});
}

void MainWindow::openSearch(const QString &text)
{
    m_palette->openAccounts(text);
    m_keys->setLock({});
}

void MainWindow::toggleKeySheet()
{
    if (m_keySheet->isOpen()) {
        m_keySheet->close();
        return;
    }
    m_keySheet->open(m_keys->active());
    m_keys->setLock({QStringLiteral("keys.show"), QStringLiteral("layer.leave")});
}

void MainWindow::leaveLayer()
{
    if (m_keySheet->isOpen()) {
        m_keySheet->close();
        return;
    }
    QWidget *page = currentPage();
    const auto leave = m_leave.constFind(page);
    if (leave != m_leave.constEnd() && (*leave)())
        return;
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->testAttribute(Qt::WA_InputMethodEnabled)) {
        page->setFocus(Qt::OtherFocusReason); // what is typed stays
        return;
    }
    if (page != m_pages.queue)
        goTo(m_pages.queue);
}

// Panes of the page, in reading order, then the rail.
void MainWindow::movePane(int step)
{
    std::vector<QWidget *> panes;
    for (QWidget *child : currentPage()->findChildren<QWidget *>()) {
        if (child->property("pane").toBool() && child->isVisible())
            panes.push_back(child);
    }
    if (panes.empty())
        panes.push_back(currentPage());
    panes.push_back(m_rail);
    QWidget *focus = QApplication::focusWidget();
    int at = -1;
    for (size_t i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = int(i);
    }
    const int count = int(panes.size());
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (focusFirst(panes[size_t(at)]))
            return;
    }
}

bool MainWindow::focusFirst(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus) {
        pane->setFocus(Qt::TabFocusReason);
        return true;
    }
    for (QWidget *child : pane->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void MainWindow::showBanner()
{
    using Kind = ports::SyncState::Kind;
    const ports::SyncState state = m_ports.sync.state();
    const auto words = devices::syncSentence(state, m_ports.clock.now(), m_session.officeZone);
    if (currentPage() == m_pages.devices) // the page says it itself
        m_banner->set({}, common::Tone::Neutral, {}, {});
    else if (state.captivePortal || state.clockSuspect)
        m_banner->set(words.icon, common::Tone::Warn, words.title, words.advice);
    else if (state.kind == Kind::Problem)
        m_banner->set(words.icon, common::Tone::Danger, words.title, words.advice);
    else if (state.kind == Kind::Offline && !state.server.isEmpty())
        // A state, not an error: neutral, and the same words however many items wait.
        m_banner->set(QStringLiteral("cloud-slash"), common::Tone::Neutral, tr("Offline"),
                      tr("Work goes on as usual. What you save is kept on this laptop and sent "
                         "when the connection is back."));
    else
        m_banner->set({}, common::Tone::Neutral, {}, {});
}

void MainWindow::addGoTo(QWidget *page, const char *id, const QString &title, const QString &word,
                         const char *combo, const QString &icon, bool bottom)
{
    if (!page)
        return;
    Command command;
    command.id = goToId(id);
    command.title = title;
    command.group = CommandGroup::GoTo;
    command.keys = {keys(combo)};
    command.icon = icon;
    command.run = [this, page] { goTo(page); };
    m_rail->add(page, command.id, word, icon, command.keys.front().text(), bottom);
    m_keys->add(std::move(command));
}

void MainWindow::buildCommands()
{
    addGoTo(m_pages.queue, "queue", tr("Go to the queue"), tr("Queue"), "G Q",
            QStringLiteral("list-check"), false);
    addGoTo(m_pages.account, "account", tr("Go to the account"), tr("Account"), "G A",
            QStringLiteral("person"), false);
    addGoTo(m_pages.portfolio, "portfolio", tr("Go to the portfolio"), tr("Portfolio"), "G D",
            QStringLiteral("columns-gap"), false);
    addGoTo(m_pages.money, "money", tr("Go to money in"), tr("Money in"), "G M",
            QStringLiteral("cash-coin"), false);
    addGoTo(m_pages.devices, "devices", tr("Go to devices and sync"), tr("Devices & sync"), "G Y",
            QStringLiteral("laptop"), true);
    addGoTo(m_pages.settings, "settings", tr("Go to the settings"), tr("Settings"), "G ,",
            QStringLiteral("gear"), true);

    const auto add = [this](const char *id, const QString &title, std::vector<KeyCombo> combos,
                            const char *icon, std::function<void()> run) -> Command {
        Command command;
        command.id = QLatin1String(id);
        command.title = title;
        command.keys = std::move(combos);
        command.icon = QLatin1String(icon);
        command.run = std::move(run);
        return command;
    };
    Command palette = add("palette.open", tr("Find a command or an account"), {keys("Ctrl+K")},
                          "search", [this] { openPalette(); });
    palette.inPalette = false;
    m_keys->add(std::move(palette));
    m_keys->add(add("search.open", tr("Search accounts"), {keys("/"), keys("Ctrl+F")}, "search",
                    [this] { openSearch(); }));
    m_keys->add(add("keys.show", tr("Show the keys of this screen"), {keys("?"), keys("F1")},
                    "keyboard", [this] { toggleKeySheet(); }));
    m_keys->add(add("pane.next", tr("Next pane"), {keys("F6")}, "layout-text-sidebar-reverse",
                    [this] { movePane(1); }));
    m_keys->add(add("pane.previous", tr("Previous pane"), {keys("Shift+F6")},
                    "layout-text-sidebar-reverse", [this] { movePane(-1); }));
    m_keys->add(add("privacy", tr("Hide or show names and balances"), {keys("F9")}, "eye-slash",
                    [this] { setPrivate(!isPrivate()); }));
    Command undo = add("undo", tr("Undo what was saved last"), {keys("U"), keys("Ctrl+Z")},
                       "arrow-counterclockwise", [this] { m_toast->trigger(); });
    undo.enabled = [this] { return m_toast->hasAction(); };
    undo.inText = false; // there Ctrl+Z takes back letters
    m_keys->add(std::move(undo));
    Command leave = add("layer.leave", tr("Back one layer"), {keys("Esc")}, "arrow-left",
                        [this] { leaveLayer(); });
    leave.inPalette = false;
    m_keys->add(std::move(leave));
    for (int i = 0; i < kRecentAccounts; ++i) {
        const QByteArray combo = "Ctrl+" + QByteArray::number(i + 1);
        const QByteArray id = "recent." + QByteArray::number(i + 1);
        Command recent =
            add(id.constData(), tr("Recent account %1").arg(i + 1), {keys(combo.constData())},
                "clock-history", [this, i] { showAccount(m_recent->accounts()[size_t(i)], 0, 0); });
        recent.group = CommandGroup::GoTo;
        recent.enabled = [this, i] { return size_t(i) < m_recent->accounts().size(); };
        m_keys->add(std::move(recent));
    }
}

} // namespace dunlin::shell
