// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

#include <QtWidgets/QWidget>

namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::shell {

/// One sentence over every page, for states that concern all of them: offline, a sign-in page in
/// the way, a wrong clock, a connection that is refused. Can be put away until it changes.
class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// An empty title takes it away. The same words that were put away stay away.
    void set(const QString &icon, common::Tone tone, const QString &title, const QString &advice);
    QString title() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    common::Tone m_tone = common::Tone::Neutral;
    QString m_shown;
    QString m_putAway;
    common::Label *m_title;
    common::Label *m_advice;
    common::Button *m_close;
};

} // namespace dunlin::shell
