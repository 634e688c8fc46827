// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QObject>

class QKeyEvent;
class QTimer;

namespace dunlin::shell {

/// The US letter or sign at a key's place, or Key_unknown. `nativeScanCode` as X11 and Wayland
/// count: 44 is J in every layout.
Qt::Key keyAtPosition(quint32 nativeScanCode);

/// The one table of keys. Watches the key presses of one window and runs commands; QShortcut is
/// not used because it does not fire under layouts whose letters are not Latin. A letter or digit
/// that the layout does not give is taken from the key's place. GUI thread.
class KeyTable final : public QObject {
    Q_OBJECT
public:
    /// Acts on key presses inside `window`.
    explicit KeyTable(QWidget *window);
    ~KeyTable() override;

    const std::vector<Command> &commands() const { return m_commands; }
    const Command *find(const QString &id) const;
    /// Runs by id as a key would; false when it is not there or not enabled.
    bool run(const QString &id);
    /// Runs so far by id; read by tests and benches.
    int runsOf(const QString &id) const { return m_runs.value(id); }

    void add(Command command);
    /// The page whose commands count beside those of every page.
    void setPage(QWidget *page) { m_page = page; }
    /// Commands that count now: this page's first.
    std::vector<const Command *> active() const;
    void setSingleKeys(bool on) { m_singleKeys = on; }
    /// Keys of a person's own by command (command.h, readKeys); commands that are not named, or
    /// whose keys cannot be read, have their standard ones. Holds for commands added later too.
    void remap(const QMap<QString, QString> &keys);
    /// Another command that would answer to these keys where `id` does; null: they are free.
    const Command *takenBy(const QString &id, const KeyCombo &combo) const;
    /// The stroke of a key press as the table reads it: by its sign, else by its place. Nothing
    /// for a modifier alone.
    static std::optional<KeyStroke> strokeOf(const QKeyEvent &event);
    /// The first key of a command that works now; empty: none.
    QString keyOf(const QString &id) const;
    /// While locked only these commands run (privacy screen, an open overlay).
    void setLock(const QStringList &onlyThese) { m_lock = onlyThese; }
    void unlock() { m_lock.reset(); }
    /// The first stroke of a pending pair ("G"), for the status bar; empty: none.
    QString pending() const;

Q_SIGNALS:
    void pendingChanged();
    /// Before a command's handler runs; for the stall watchdog.
    void running(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(const QKeyEvent &event);
    bool tryStroke(const KeyStroke &stroke, const QKeyEvent &event, bool typing);
    bool matches(const Command &command, const KeyCombo &combo, const KeyStroke &stroke,
                 bool typing) const;
    bool counts(const Command &command) const;
    void clearPending();
    void applyMap(Command &command) const;
    void runCommand(const Command &command);

    QWidget *m_window;
    QWidget *m_page = nullptr;
    std::vector<Command> m_commands;
    std::optional<KeyStroke> m_first;
    std::optional<QStringList> m_lock;
    QTimer *m_timer;
    QHash<QString, int> m_runs;
    QMap<QString, QString> m_map;
    bool m_singleKeys = true;
};

} // namespace dunlin::shell
