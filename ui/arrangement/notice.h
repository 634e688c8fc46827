// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

#include <QtWidgets/QFrame>

namespace dunlin::common {
class Label;
}
namespace dunlin::wrapup {
class IconLabel;
}

namespace dunlin::arrangement {

/// A sentence on a soft ground with an icon: meaning by words, icon and colour. Assistive
/// technology hears a new sentence as an alert.
class Notice final : public QFrame {
    Q_OBJECT
public:
    /// `name` becomes objectName of the frame; its label is `name` + "Text".
    explicit Notice(const QString &name, QWidget *parent = nullptr);

    QString text() const;
    /// An empty text hides it.
    void set(const QString &text, common::Tone tone, const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    common::Tone m_tone = common::Tone::Neutral;
    wrapup::IconLabel *m_icon;
    common::Label *m_text;
};

} // namespace dunlin::arrangement
