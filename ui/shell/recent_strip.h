// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

#include <vector>

namespace dunlin::shell {

inline constexpr int kRecentAccounts = 5;

/// The last five accounts that were on screen, newest first; Ctrl+1 to Ctrl+5. There is one
/// account on screen and no pile of tabs. GUI thread.
class RecentStrip final : public QWidget {
    Q_OBJECT
public:
    explicit RecentStrip(QWidget *parent = nullptr);

    const std::vector<RecentAccount> &accounts() const { return m_accounts; }

    /// Puts it first; an account is in the strip once, and keeps its name when none is given.
    void note(RecentAccount account);
    /// Sets name and number of an account that is in the strip.
    void rename(const RecentAccount &account);

Q_SIGNALS:
    void chosen(const dunlin::shell::RecentAccount &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    std::vector<RecentAccount> m_accounts;
    std::vector<QAbstractButton *> m_buttons;
};

} // namespace dunlin::shell
