// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::queue {

/// Says over the list that nobody may be called now, whatever the hour: why, and what ends it. A
/// person who decides on bank lines gets the way there, anybody else is told whom to ask.
class HeldNotice final : public QFrame {
    Q_OBJECT
public:
    explicit HeldNotice(QWidget *parent = nullptr);

    void setHeld(bool held);
    /// There are bank lines to go to.
    void offerBank();

Q_SIGNALS:
    void bankRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void word();
    void fit();
    bool m_offersBank = false;
    common::Label *m_title;
    common::Label *m_text;
    common::Button *m_bank;
};

} // namespace dunlin::queue
