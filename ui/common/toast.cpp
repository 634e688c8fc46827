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
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

#include <utility>

namespace dunlin::common {

namespace {

constexpr int kEdge = 1;

} // namespace

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
    row->setContentsMargins(10, 1, 4, 1);
    row->setSpacing(style::space::kGap);
    row->addSpacing(26); // the icon; margins would not follow the direction
    m_label->setElided(true);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    row->addSpacing(4);
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

void Toast::show(const QString &message, Tone tone)
{
    present(message, tone, {}, {}, {});
}

void Toast::show(const QString &message, const QString &action, const QString &key,
                 std::function<void()> onAction)
{
    present(message, Tone::Ok, action, key, std::move(onAction));
}

void Toast::present(const QString &message, Tone tone, const QString &action, const QString &key,
                    std::function<void()> onAction)
{
    m_tone = tone;
    m_label->setText(message);
    m_label->setToolTip(message);
    m_onAction = std::move(onAction);
    m_button->setText(action);
    m_button->setKeyHint(key);
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
        QStyle::visualRect(layoutDirection(), rect(), QRect(12, (height() - 16) / 2, 16, 16));
    style::paintIcon(painter, mark,
                     m_tone == Tone::Ok ? QStringLiteral("check-circle")
                                        : QStringLiteral("exclamation-triangle"),
                     toneInk(m_tone));
}

// Over the middle of the status line and the margin above it: no page has anything there.
void Toast::place()
{
    const QWidget *area = parentWidget();
    const int width = qMin(sizeHint().width(), area->width() - 2 * style::space::kPage);
    const int height = qMax(sizeHint().height(), style::scaled(style::space::kControl) + 2);
    setGeometry((area->width() - width) / 2, area->height() - height - kEdge, width, height);
}

} // namespace dunlin::common
