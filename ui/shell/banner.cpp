// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/style/icons.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

namespace dunlin::shell {

using common::Label;
using style::Face;
using style::Ink;

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Face::Strong, Ink::Text, this))
    , m_advice(new Label(Face::Body, Ink::Text2, this))
    , m_close(
          new common::Button(QStringLiteral("bannerClose"), {}, common::ButtonKind::Ghost, this))
{
    setObjectName(QStringLiteral("banner"));
    m_close->setIconName(QStringLiteral("x-lg"));
    m_close->setAccessibleName(tr("Put this notice away"));
    m_close->setToolTip(m_close->accessibleName());
    m_advice->setElided(true);
    m_title->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(style::space::kGap);
    row->addSpacing(32); // the icon; margins would not follow the direction
    row->addWidget(m_title);
    row->addWidget(m_advice, 1);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_putAway = m_shown;
        hide();
    });
    hide();
}

void Banner::set(const QString &icon, common::Tone tone, const QString &title,
                 const QString &advice)
{
    if (title.isEmpty())
        m_putAway.clear();
    const bool fresh = title != m_shown;
    m_icon = icon;
    m_tone = tone;
    m_shown = title;
    m_title->setText(title);
    m_title->setInk(common::toneInk(tone));
    m_advice->setText(advice);
    setAccessibleName(title);
    setAccessibleDescription(advice);
    setVisible(!title.isEmpty() && title != m_putAway);
    update();
    if (fresh && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(common::toneGround(m_tone)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::color(Ink::Divider));
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(20, (height() - 16) / 2, 16, 16));
    style::paintIcon(painter, mark, m_icon, common::toneInk(m_tone));
}

} // namespace dunlin::shell
