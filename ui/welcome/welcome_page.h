// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::welcome {

/// What stands in the window before a profile is open: try the demo office, start an office of
/// one's own, or join a server with a code. Owned by its parent; GUI thread. It only asks; the
/// composition root acts and reports back with setBusy() and showError().
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Says what is under way and keeps the buttons still; an empty text ends it.
    void setBusy(const QString &what);
    void showError(const base::Error &error);

Q_SIGNALS:
    void demoRequested();
    void ownOfficeRequested();
    void joinRequested(const QString &server, const QString &code, const QString &fingerprint);

private:
    QWidget *makeChoices();
    QWidget *makeJoin();
    void updateJoin();

    common::Button *m_demo = nullptr;
    common::Button *m_own = nullptr;
    common::Button *m_join = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_fingerprint = nullptr;
    common::Label *m_state = nullptr;
    bool m_busy = false;
};

} // namespace dunlin::welcome
