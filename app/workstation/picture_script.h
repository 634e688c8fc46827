// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <deque>
#include <functional>

class QWidget;

namespace dunlin::workstation {

/// Drives the real window step by step, as a person would, and takes pictures: for `--tour` and
/// `--shots`. A step acts, then waits until its condition holds (or the script fails after
/// 15 seconds), lets the window settle, and takes its picture. GUI thread.
class PictureScript : public QObject {
    Q_OBJECT
public:
    PictureScript(QWidget *window, const QString &folder, QObject *parent = nullptr);

    struct Step {
        QString picture;             ///< file name without .png; empty: none
        std::function<void()> act;   ///< may be empty
        std::function<bool()> until; ///< empty: at once
        int settleMs = 120;          ///< after the condition, before the picture
    };
    void add(Step step) { m_steps.push_back(std::move(step)); }
    /// Presses keys one after another: "Ctrl+K", "J", "G D"; other text is typed letter by letter
    /// with type().
    void press(const QString &keys);
    void type(const QString &text);
    void start();
    /// Controls without a name that were seen while pictures were taken (accessible_walk.h).
    int namelessSeen() const { return m_nameless; }

Q_SIGNALS:
    void finished(bool ok);

private:
    void next();
    void poll();
    bool takePicture(const QString &name);
    void walk(QWidget &window, const QString &picture);

    QWidget *m_window;
    QString m_folder;
    std::deque<Step> m_steps;
    Step m_step;
    int m_waitedMs = 0;
    int m_nameless = 0;
};

} // namespace dunlin::workstation
