// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/side_drawer.h"

#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace dunlin::account {

SideDrawer::SideDrawer(QWidget *panel, QBoxLayout *columns, int width, QWidget *parent)
    : QFrame(parent)
    , m_panel(panel)
    , m_columns(columns)
{
    setObjectName(QStringLiteral("callDrawer"));
    setFixedWidth(width);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    panel->setParent(this);
    column->addWidget(m_panel);
    m_columns->addWidget(this);
}

void SideDrawer::setDocked(bool docked)
{
    if (docked == m_docked)
        return;
    m_docked = docked;
    if (docked) {
        m_columns->addWidget(this);
        show();
    } else {
        m_columns->removeWidget(this);
        hide();
    }
}

void SideDrawer::setOpen(bool open)
{
    if (m_docked)
        return;
    setVisible(open);
    if (open) {
        place();
        raise();
    }
}

void SideDrawer::place()
{
    if (m_docked || !parentWidget())
        return;
    const QRect room = parentWidget()->rect();
    const QRect logical(room.width() - width() - 20, 14, width(), room.height() - 28);
    setGeometry(QStyle::visualRect(layoutDirection(), room, logical));
}

DimVeil::DimVeil(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    hide();
}

void DimVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = style::color(style::Ink::Bg);
    veil.setAlphaF(0.55F);
    painter.fillRect(rect(), veil);
}

} // namespace dunlin::account
