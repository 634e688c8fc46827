// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learn/scenes.h"

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::learn {

/// A call with a simulated debtor: what they say, answers by the keys 1 to 3, and why an answer was
/// right or not. At the end the outcome is chosen and the call summed up. It writes nothing, and no
/// account is touched.
class PracticeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PracticeDialog(std::vector<Scene> scenes, QWidget *parent = nullptr);

    /// Answers that were right so far, of this call.
    int right() const { return m_right; }
    bool isOver() const { return m_over; }

    void answer(int index);
    void nextCall();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTurn();
    void addLine(const QString &who, const QString &words, bool mine);
    const Scene &scene() const { return m_scenes[m_scene]; }

    std::vector<Scene> m_scenes;
    size_t m_scene = 0;
    size_t m_turn = 0;
    int m_right = 0;
    bool m_over = false;
    common::Label *m_title;
    QWidget *m_talk;
    QVBoxLayout *m_lines;
    common::Label *m_why;
    std::vector<common::Button *> m_answers;
    common::Button *m_next;
};

} // namespace dunlin::learn
