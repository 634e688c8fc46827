// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace dunlin::common {

class Button;

/// What stands in the place of content that is not there: empty, failed, or still coming. One
/// picture, a title, a sentence, at most one action.
class StateView : public QWidget {
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);

    /// `action` empty: no button.
    void showEmpty(const QString &iconName, const QString &title, const QString &text,
                   const QString &action = {});
    void showError(const base::Error &error, const QString &action = {});
    void showLoading(const QString &text);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &iconName, const QString &title, const QString &text,
              const QString &action);
    void fitWords();
    QString m_iconName;
    bool m_failed = false;
    QWidget *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_code;
    Button *m_action;
};

} // namespace dunlin::common
