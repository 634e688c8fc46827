// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacy_screen.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::shell {

using style::Ink;

namespace {

// One pixel of the small picture is wider than a letter: nothing can be read back.
constexpr int kBlock = 18;

} // namespace

PrivacyScreen::PrivacyScreen(QWidget *pages) : QWidget(pages), m_pages(pages)
{
    setObjectName(QStringLiteral("privacyScreen"));
    setAccessibleName(tr("Names and balances are hidden. Press F9 to show them."));
    pages->installEventFilter(this);
    QWidget::hide();
}

void PrivacyScreen::setCovered(bool covered)
{
    if (!covered) {
        hide();
        m_blurred = {};
        return;
    }
    take();
    setGeometry(m_pages->rect());
    show();
    raise();
}

void PrivacyScreen::take()
{
    hide();
    const QPixmap sharp = m_pages->grab();
    const QSize small(qMax(1, m_pages->width() / kBlock), qMax(1, m_pages->height() / kBlock));
    m_blurred = sharp.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .scaled(m_pages->size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

bool PrivacyScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setCovered(true);
    return QWidget::eventFilter(watched, event);
}

void PrivacyScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(rect(), m_blurred);
    const QString words = tr("Hidden. Press F9 to show.");
    painter.setFont(style::font(style::Face::Strong));
    const int width = painter.fontMetrics().horizontalAdvance(words) + 64;
    const QRect panel((this->width() - width) / 2, (height() - 44) / 2, width, 44);
    painter.setPen(QPen(style::color(Ink::Border), 1));
    painter.setBrush(style::color(Ink::Surface));
    painter.drawRoundedRect(QRectF(panel).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    const QRect mark = QStyle::visualRect(layoutDirection(), panel,
                                          QRect(panel.left() + 16, panel.top() + 14, 16, 16));
    style::paintIcon(painter, mark, QStringLiteral("eye-slash"), Ink::Text2);
    painter.setPen(style::color(Ink::Text));
    const QRect text = QStyle::visualRect(layoutDirection(), panel,
                                          QRect(panel.left() + 42, panel.top(), width - 48, 44));
    painter.drawText(
        text, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        words);
}

} // namespace dunlin::shell
