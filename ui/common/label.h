// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QtCore/QMargins>
#include <QtWidgets/QLabel>

#include <utility>
#include <vector>

namespace dunlin::common {

/// Text in one of the faces, in one of the inks; follows the theme. Plain text only: what comes
/// from outside is never read as markup.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(style::Face face, style::Ink ink = style::Ink::Text, QWidget *parent = nullptr);
    Label(const QString &text, style::Face face, style::Ink ink = style::Ink::Text,
          QWidget *parent = nullptr);

    void setInk(style::Ink ink);
    /// Tabular figures instead of the text font.
    void setFigures(bool tabular);
    /// Shows "..." instead of growing wider than it is given; the whole text is the tool tip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    /// Remembered: layouts within layouts ask many times over, and each asking sets the text anew.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Heights at the last widths, of the text as it was then.
    struct Heights {
        QString text;
        QFont font;
        QMargins margins;
        std::vector<std::pair<int, int>> known; ///< width, height
    };
    void restyle();
    style::Face m_face;
    style::Ink m_ink;
    bool m_figures = false;
    bool m_elided = false;
    mutable Heights m_heights;
};

} // namespace dunlin::common
