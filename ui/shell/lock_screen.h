// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/laptop_policy.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLineEdit;

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::shell {

/// Covers the whole window until the profile's passphrase is given. Nothing behind it is shown, has
/// the keyboard, or can be reached by assistive technology; what was being typed stays where it is.
/// GUI thread; the policy outlives it.
class LockScreen final : public QWidget {
    Q_OBJECT
public:
    /// Over `content`, a child of `window`.
    LockScreen(ports::LaptopPolicy &policy, QWidget *content, QWidget *window);

    void lock();
    bool isLocked() const { return isVisible(); }

Q_SIGNALS:
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tryIt();
    void open();

    ports::LaptopPolicy &m_policy;
    QWidget *m_content;
    QPointer<QWidget> m_focus; ///< who had the keyboard
    QLineEdit *m_passphrase = nullptr;
    common::Button *m_unlock = nullptr;
    common::Label *m_state = nullptr;
};

} // namespace dunlin::shell
