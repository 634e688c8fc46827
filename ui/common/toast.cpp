// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

#include <array>
#include <utility>

namespace dunlin::common {

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_label(new Label(style::Face::Body, style::Ink::Text, this))
    , m_button(new Button(QStringLiteral("toastAction"), {}, ButtonKind::Ghost, this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setFocusPolicy(Qt::NoFocus);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 6, 8, 6);
    row->setSpacing(style::space::kGap);
    row->addWidget(m_label);
    row->addWidget(m_button);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] { trigger(); });
    parent->installEventFilter(this);
    m_button->hide();
    QFrame::hide();
}

QString Toast::message() const
{
    return m_label->text();
}

bool Toast::hasAction() const
{
    return isVisible() && bool(m_onAction);
}

void Toast::show(const QString &message, const QString &action, std::function<void()> onAction)
{
    m_label->setText(message);
    m_onAction = std::move(onAction);
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(message);
    place();
    QFrame::show();
    raise();
    m_timer->start(kToastMs);
    // Qt 6.4 has no announcement event; an alert on a live label is what readers get.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent renamed(m_label, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

bool Toast::trigger()
{
    if (!hasAction())
        return false;
    const auto action = std::exchange(m_onAction, {});
    hide();
    action();
    return true;
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start(kToastMs);
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::color(style::Ink::Border), 1));
    painter.setBrush(style::color(style::Ink::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            style::space::kRadiusBanner, style::space::kRadiusBanner);
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(14, (height() - 16) / 2, 16, 16));
    style::paintIcon(painter, mark, QStringLiteral("check-circle"), style::Ink::Ok);
}

void Toast::place()
{
    const QSize size = sizeHint();
    const QWidget *area = parentWidget();
    constexpr int kEdge = style::space::kPage;
    const int low = area->height() - size.height() - kEdge - style::scaled(28);
    const int far = area->width() - size.width() - kEdge;
    const std::array<QPoint, 3> places{QPoint(kEdge + 76, low), QPoint(far, low),
                                       QPoint((area->width() - size.width()) / 2, kEdge)};
    const QWidget *typing = QApplication::focusWidget();
    const bool isTyping =
        typing && area->isAncestorOf(typing) && typing->testAttribute(Qt::WA_InputMethodEnabled);
    for (const QPoint &at : places) {
        const QRect spot = QStyle::visualRect(layoutDirection(), area->rect(), QRect(at, size));
        setGeometry(spot);
        if (!isTyping)
            return;
        const QRect field(typing->mapTo(area, QPoint(0, 0)), typing->size());
        if (!field.intersects(spot))
            return;
    }
}

} // namespace dunlin::common
