// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/notice.h"

#include "ui/common/label.h"
#include "ui/wrapup/icon_label.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace dunlin::arrangement {

using common::Tone;

Notice::Notice(const QString &name, QWidget *parent) : QFrame(parent)
{
    setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(10);
    m_icon = new wrapup::IconLabel(QStringLiteral("check2"), style::Ink::Text2, this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_text = new common::Label(style::Face::Body, style::Ink::Text2, this);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::set(const QString &text, Tone tone, const QString &icon)
{
    const bool same = text == m_text->text() && tone == m_tone;
    setVisible(!text.isEmpty());
    if (same)
        return;
    m_tone = tone;
    const style::Ink ink = common::toneInk(tone);
    m_icon->set(icon, ink);
    m_text->setInk(ink);
    m_text->setText(text);
    setAccessibleName(text);
    fit();
    update();
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent renamed(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
    // While it is being shown, a change of height within this event sends no event of its own.
    layout()->setGeometry(rect());
}

// Layouts give wrapped text the height of fewer lines when they are short of room.
void Notice::fit()
{
    if (const int height = layout()->heightForWidth(width());
        height > 0 && height != minimumHeight())
        setFixedHeight(height);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool quiet = m_tone == Tone::Neutral;
    painter.setBrush(style::color(quiet ? style::Ink::SurfaceAlt : common::toneGround(m_tone)));
    painter.setPen(quiet ? QPen(Qt::NoPen) : QPen(style::color(common::toneInk(m_tone)), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            style::space::kRadiusBanner, style::space::kRadiusBanner);
}

} // namespace dunlin::arrangement
