// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_queue.h"
#include "core/ports/change_set.h"
#include "core/ports/portfolio.h"
#include "core/ports/session.h"
#include "core/ports/sync_status.h"
#include "ui/shell/command.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <functional>
#include <vector>

class QStackedWidget;

namespace dunlin::common {
class Toast;
}
namespace dunlin::palette {
class Palette;
}

namespace dunlin::shell {

class Banner;
class KeySheet;
class KeyTable;
class PrivacyScreen;
class Rail;
class RecentStrip;
class StallWatchdog;
class StatusLine;

/// Pages of the window, owned by it from then on. A null page does not exist: no rail entry, no
/// command. `queue` and `account` always exist.
struct Pages {
    QWidget *queue = nullptr;
    QWidget *account = nullptr;
    QWidget *portfolio = nullptr;
    QWidget *devices = nullptr;
    QWidget *settings = nullptr;
    QWidget *money = nullptr;
};

/// A page beside those that every window has.
struct PageEntry {
    const char *id = ""; ///< "approvals": of the command "go.approvals" and the rail's entry
    QString title;       ///< of the command: "Go to the approvals"
    QString word;        ///< on the rail
    const char *combo = "";
    QString icon;
    /// The page whose entry is lit instead; then this one has none on the rail and no command.
    QWidget *under = nullptr;
};

/// An account that was on screen, for the strip of the last five.
struct RecentAccount {
    domain::AccountId id;
    QString debtor;
    QString number;

    bool operator==(const RecentAccount &) const = default;
};

/// The one window: rail, pages, status bar, keys, palette, toasts. It moves between pages and
/// asks for accounts; loading an account is the business of whoever connects accountRequested.
/// GUI thread; the ports must outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Ports {
        ports::AccountQueue &queue;
        ports::Portfolio &portfolio;
        ports::SyncStatus &sync;
        ports::Changes &changes;
        const base::Clock &clock;
    };
    MainWindow(const Pages &pages, const Ports &ports, const ports::Session &session,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    KeyTable &keyTable() { return *m_keys; }
    StallWatchdog &watchdog() { return *m_watchdog; }
    QWidget *currentPage() const;

    /// Adds a page after construction; the window owns it from then on.
    void addPage(QWidget *page, const PageEntry &entry);
    /// How many things wait on a page, on its entry of the rail; 0: nothing is shown.
    void setBadge(QWidget *page, int count);
    /// What Esc does inside a page before the page itself is left; true: it left one layer.
    void setLeaveLayer(QWidget *page, std::function<bool()> leave);
    void goTo(QWidget *page);
    /// Shows the account page for an account and notes it in the strip. `position` from 1 within
    /// `total`; 0: not from a list.
    void showAccount(RecentAccount account, qint64 position, qint64 total);
    /// Name and number of the account on screen became known (opened by id alone).
    void nameAccount(const RecentAccount &account);
    /// A notice of success for 10 seconds; with `undo` it has an Undo button, and U does the same.
    void notify(const QString &message, std::function<void()> undo = {});
    /// A quiet line in the status bar for ten seconds; a click on it does `act`.
    void mention(const QString &sentence, std::function<void()> act = {});
    /// A notice that something did not work.
    void notifyFailure(const QString &message);
    void setPrivate(bool hidden);
    bool isPrivate() const;
    void openPalette();
    /// `text`: looked for at once.
    void openSearch(const QString &text = {});

Q_SIGNALS:
    /// Load this account: from the strip, from a search, or from showAccount.
    void accountRequested(const dunlin::domain::AccountId &account, qint64 position, qint64 total);

private:
    void buildWidgets();
    void buildCommands();
    void addGoTo(QWidget *page, const char *id, const QString &title, const QString &word,
                 const char *combo, const QString &icon, bool bottom);
    bool focusFirst(QWidget *pane);
    void showRecent();
    void movePane(int step);
    void leaveLayer();
    void toggleKeySheet();
    void showBanner();

    const Pages m_pages;
    const Ports m_ports;
    const ports::Session m_session;
    KeyTable *m_keys;
    StallWatchdog *m_watchdog;
    Rail *m_rail;
    Banner *m_banner;
    RecentStrip *m_recent;
    QStackedWidget *m_stack;
    QWidget *m_content; ///< what the privacy screen covers
    StatusLine *m_status;
    common::Toast *m_toast;
    palette::Palette *m_palette;
    KeySheet *m_keySheet;
    PrivacyScreen *m_privacy;
    QHash<QWidget *, std::function<bool()>> m_leave;
    QHash<QWidget *, QWidget *> m_under;           ///< whose entry of the rail is lit for a page
    QHash<QWidget *, QPointer<QWidget>> m_focusOf; ///< where the focus was on a page
};

} // namespace dunlin::shell
