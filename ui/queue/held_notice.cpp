// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/held_notice.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/wrapup/icon_label.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::queue {

using common::Label;
using style::Face;
using style::Ink;

HeldNotice::HeldNotice(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(tr("Nobody may be called now"), Face::Strong, Ink::Warn, this))
    , m_text(new Label(Face::Body, Ink::Text, this))
    , m_bank(new common::Button(QStringLiteral("heldBank"), tr("Open the bank lines"),
                                common::ButtonKind::Normal, this))
{
    setObjectName(QStringLiteral("queueHeld"));
    m_title->setObjectName(QStringLiteral("queueHeldTitle"));
    m_text->setObjectName(QStringLiteral("queueHeldText"));
    m_text->setWordWrap(true);
    m_bank->setIconName(QStringLiteral("bank"));
    m_bank->setKeyHint(QStringLiteral("G K"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(10);
    row->addWidget(new wrapup::IconLabel(QStringLiteral("bank"), Ink::Warn, this), 0,
                   Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    row->addWidget(m_bank, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_bank, &QAbstractButton::clicked, this, &HeldNotice::bankRequested);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, &HeldNotice::fit);
    word();
    hide();
}

void HeldNotice::setHeld(bool held)
{
    if (held != isHidden())
        return;
    setVisible(held);
    if (!held)
        return;
    fit();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HeldNotice::offerBank()
{
    m_offersBank = true;
    word();
}

void HeldNotice::word()
{
    m_bank->setVisible(m_offersBank);
    m_text->setText(
        m_offersBank
            ? tr("The office's bank data is too old, so nobody knows who has paid. It goes on by "
                 "itself when a newer statement is in; the bank lines show how old the newest is.")
            : tr("The office's bank data is too old, so nobody knows who has paid. It goes on by "
                 "itself when a newer statement is in: ask whoever brings them in. Notes, and "
                 "promises of those who call you, can still be written."));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    fit();
}

void HeldNotice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
    // While it is being shown, a change of height within this event sends no event of its own.
    layout()->setGeometry(rect());
}

// Layouts give wrapped text the height of fewer lines when they are short of room.
void HeldNotice::fit()
{
    if (const int height = layout()->heightForWidth(width());
        height > 0 && height != minimumHeight())
        setFixedHeight(height);
}

void HeldNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(style::color(Ink::WarnSoft));
    painter.setPen(QPen(style::color(Ink::Warn), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            style::space::kRadiusBanner, style::space::kRadiusBanner);
}

} // namespace dunlin::queue
