// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtGui/QPageSize>

class QPainter;
class QPdfWriter;

/// One letter on paper. A4 by DIN 5008 form B (window of a DL or C6/5 envelope: 20 mm from the
/// left, 45 mm from the top, 85 x 45 mm); Letter for a US #10 window. Right-to-left languages run
/// from the right; the address stays in the window.
class LetterLayout {
public:
    static constexpr int kDots = 300; ///< per inch
    explicit LetterLayout(const QJsonObject &letter);

    QPageSize pageSize() const;
    /// Paints it; begins new pages as it needs. Gives how many it took.
    int paint(QPainter &painter, QPdfWriter &writer) const;

private:
    class Pen;
    void head(Pen &pen) const;
    void body(Pen &pen) const;
    void code(Pen &pen) const;

    QJsonObject m_letter;
    QJsonObject m_page;
    bool m_american = false;
    bool m_rightToLeft = false;
};
