// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/icon_label.h"

#include "ui/style/icons.h"

#include <QtGui/QPainter>

namespace dunlin::wrapup {

IconLabel::IconLabel(const QString &icon, style::Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
{
    setFixedSize(16, 16);
}

void IconLabel::set(const QString &icon, style::Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::paintIcon(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_icon, m_ink);
}

} // namespace dunlin::wrapup
