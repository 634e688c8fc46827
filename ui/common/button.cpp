// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"

#include "ui/common/key_names.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::common {

using style::Ink;

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 8;

struct Look {
    QColor ground;
    QColor edge;
    Ink text;
};

Look lookOf(const QPushButton &button, ButtonKind kind)
{
    const bool hot = button.underMouse() || button.isDown();
    Look look{Qt::transparent, Qt::transparent, Ink::Text};
    if (!button.isEnabled()) {
        look.ground =
            kind == ButtonKind::Ghost ? QColor(Qt::transparent) : style::color(Ink::NeutralSoft);
        look.text = Ink::Text3;
        return look;
    }
    switch (kind) {
    case ButtonKind::Normal:
        look.ground = style::color(hot || button.isChecked() ? Ink::Hover : Ink::Surface);
        look.edge = style::color(Ink::Border);
        break;
    case ButtonKind::Primary:
        look.ground = style::color(hot ? Ink::AccentHover : Ink::Accent);
        look.edge = look.ground;
        look.text = Ink::OnAccent;
        break;
    case ButtonKind::Ghost:
        if (hot || button.isChecked())
            look.ground = style::color(Ink::Hover);
        look.text = Ink::Text2;
        break;
    case ButtonKind::Danger:
        look.ground = style::color(hot ? Ink::DangerSoft : Ink::Surface);
        look.edge = style::color(Ink::Danger);
        look.text = Ink::Danger;
        break;
    }
    return look;
}

QFont buttonFont(ButtonKind kind)
{
    QFont font = style::font(style::Face::Body);
    font.setWeight(kind == ButtonKind::Primary ? QFont::DemiBold : QFont::Medium);
    return font;
}

QFont hintFont()
{
    QFont font = style::font(style::Face::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Button::Button(const QString &name, const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setObjectName(name);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Button::sizeHint() const
{
    const int height = style::scaled(m_kind == ButtonKind::Primary ? style::space::kPrimary
                                                                   : style::space::kControl);
    int width = QFontMetrics(buttonFont(m_kind)).size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty())
        width += kIcon + (text().isEmpty() ? 0 : kGap);
    if (!m_keyHint.isEmpty())
        width += kGap + QFontMetrics(hintFont()).horizontalAdvance(m_keyHint);
    return {qMax(height, width + (text().isEmpty() ? 16 : 28)), height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::setIconName(const QString &iconName, bool directed)
{
    m_iconName = iconName;
    m_directed = directed;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &key)
{
    m_keyHint = keyText(key);
    updateGeometry();
    update();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(*this, m_kind);
    // A ring on a filled button needs a gap: no colour is 3:1 against both of its neighbours.
    const qreal inset = hasFocus() && m_kind == ButtonKind::Primary ? 3.5 : 0.5;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(look.edge == QColor(Qt::transparent) ? QPen(Qt::NoPen) : QPen(look.edge, 1));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(body, style::space::kRadiusControl, style::space::kRadiusControl);
    if (hasFocus()) {
        painter.setPen(QPen(style::color(Ink::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::space::kRadiusControl,
                                style::space::kRadiusControl);
    }

    const QFontMetrics words(buttonFont(m_kind));
    const QFontMetrics hint(hintFont());
    const int wordsWidth = words.size(Qt::TextShowMnemonic, text()).width();
    const int iconWidth = m_iconName.isEmpty() ? 0 : kIcon + (text().isEmpty() ? 0 : kGap);
    const int hintWidth = m_keyHint.isEmpty() ? 0 : kGap + hint.horizontalAdvance(m_keyHint);
    int at = (width() - iconWidth - wordsWidth - hintWidth) / 2;
    const auto place = [this, &at](int partWidth) {
        const QRect part =
            QStyle::visualRect(layoutDirection(), rect(), QRect(at, 0, partWidth, height()));
        at += partWidth;
        return part;
    };
    if (iconWidth > 0) {
        const QRect area = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(at, (height() - kIcon) / 2, kIcon, kIcon));
        at += iconWidth;
        style::paintDirectedIcon(painter, area, m_iconName, look.text,
                                 m_directed ? layoutDirection() : Qt::LeftToRight);
    }
    painter.setPen(style::color(look.text));
    painter.setFont(buttonFont(m_kind));
    painter.drawText(place(wordsWidth), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hintWidth > 0) {
        at += kGap;
        painter.setFont(hintFont());
        if (isEnabled() && m_kind != ButtonKind::Primary)
            painter.setPen(style::color(Ink::Text3));
        // A chord is read from left to right in every language.
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(place(hintWidth - kGap), Qt::AlignCenter, m_keyHint);
    }
}

} // namespace dunlin::common
