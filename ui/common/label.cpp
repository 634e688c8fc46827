// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label.h"

#include <QtCore/QEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

namespace dunlin::common {

Label::Label(style::Face face, style::Ink ink, QWidget *parent) : Label({}, face, ink, parent)
{}

Label::Label(const QString &text, style::Face face, style::Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_face(face)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    restyle();
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, &Label::restyle);
}

void Label::setInk(style::Ink ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    restyle();
}

void Label::setFigures(bool tabular)
{
    m_figures = tabular;
    restyle();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    if (!m_elided)
        return QLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

QSize Label::sizeHint() const
{
    return QLabel::sizeHint();
}

int Label::heightForWidth(int width) const
{
    constexpr size_t kWidths = 6;
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins() + margin();
    if (m_heights.text != text() || m_heights.font != font() || m_heights.margins != margins)
        m_heights = {text(), font(), margins, {}};
    for (const auto &[known, height] : m_heights.known) {
        if (known == width)
            return height;
    }
    if (m_heights.known.size() == kWidths)
        m_heights.known.erase(m_heights.known.begin());
    m_heights.known.emplace_back(width, QLabel::heightForWidth(width));
    return m_heights.known.back().second;
}

void Label::restyle()
{
    const QFont wanted = m_figures ? style::figures(m_face) : style::font(m_face);
    if (font() != wanted)
        setFont(wanted);
    if ((textInteractionFlags() & Qt::TextSelectableByMouse)) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, style::color(m_ink));
        setPalette(own);
    }
    update();
}

void Label::paintEvent(QPaintEvent *event)
{
    // Colours are looked up at the moment of painting: a theme switch needs no palettes.
    if ((textInteractionFlags() & Qt::TextSelectableByMouse)
        || !pixmap(Qt::ReturnByValue).isNull()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(style::color(isEnabled() ? m_ink : style::Ink::Text3));
    const int edge = margin();
    const QRect area = contentsRect().adjusted(edge, edge, -edge, -edge);
    int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    flags |=
        layoutDirection() == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    if (wordWrap())
        flags |= Qt::TextWordWrap;
    if (buddy())
        flags |= Qt::TextShowMnemonic;
    QString shown = text();
    if (m_elided && !wordWrap())
        shown = fontMetrics().elidedText(shown, Qt::ElideRight, area.width());
    // The alignment is visual already; without this drawText would mirror it once more.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(area, flags, shown);
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(help->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace dunlin::common
