// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QTimer;

namespace dunlin::common {

class Button;

/// How long a toast stays; never less (accessibility).
inline constexpr int kToastMs = 10'000;

/// A short notice of success with an optional Undo, over the lower leading corner of its parent,
/// never over a text field that has the focus. A new message replaces the old one. It does not
/// take the focus; assistive technology hears it as an alert.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    QString message() const;
    bool hasAction() const;

    void show(const QString &message, const QString &action = {},
              std::function<void()> onAction = {});
    /// Does the action as if its button were pressed; false when there is none.
    bool trigger();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    QLabel *m_label;
    Button *m_button;
    QTimer *m_timer;
    std::function<void()> m_onAction;
};

} // namespace dunlin::common
