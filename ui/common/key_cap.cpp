// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_cap.h"

#include "ui/style/tokens.h"

#include <QtGui/QPainter>

namespace dunlin::common {

using style::Ink;

QSize keyCapSize(const QString &key)
{
    const QFontMetrics metrics(style::font(style::Face::Overline));
    const int height = metrics.height() + 4;
    return {qMax(height + 4, metrics.horizontalAdvance(key) + 12), height};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cap = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Ink::Divider));
    painter.drawRoundedRect(QRectF(rect), style::space::kRadiusKey, style::space::kRadiusKey);
    painter.setBrush(style::color(Ink::SurfaceAlt));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -1.5), style::space::kRadiusKey - 1,
                            style::space::kRadiusKey - 1);
    painter.setPen(style::color(Ink::Text2));
    painter.setFont(style::font(style::Face::Overline));
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(cap.adjusted(0, -0.5, 0, -0.5), Qt::AlignCenter, key);
    painter.restore();
}

KeyCap::KeyCap(const QString &key, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_key);
}

void KeyCap::setKey(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    //: accessible name of a picture of a key
    setAccessibleName(tr("key %1").arg(key));
    updateGeometry();
    update();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_key);
}

} // namespace dunlin::common
