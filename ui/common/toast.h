// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

#include <QtCore/QString>
#include <QtWidgets/QFrame>

#include <functional>

class QTimer;

namespace dunlin::common {

class Button;
class Label;

/// How long a toast stays; never less (accessibility).
inline constexpr int kToastMs = 10'000;

/// A short notice of success with an optional Undo, or of what did not work, over the middle of the
/// parent's lower edge: there it covers neither fields nor buttons of a page. A new message
/// replaces the old one. It does not take the focus; assistive technology hears it as an alert.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    QString message() const;
    bool hasAction() const;

    /// Without a button; `tone` other than Ok for what did not work.
    void show(const QString &message, Tone tone = Tone::Ok);
    /// With a button; `key` is shown in it and does the same (whoever shows the toast maps it).
    void show(const QString &message, const QString &action, const QString &key,
              std::function<void()> onAction);
    /// Does the action as if its button were pressed; false when there is none.
    bool trigger();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &message, Tone tone, const QString &action, const QString &key,
                 std::function<void()> onAction);
    void place();
    Tone m_tone = Tone::Ok;
    Label *m_label;
    Button *m_button;
    QTimer *m_timer;
    std::function<void()> m_onAction;
};

} // namespace dunlin::common
