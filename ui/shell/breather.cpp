// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/breather.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/style/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::shell {

using common::Label;
using style::Face;
using style::Ink;

Breather::Breather(const base::Clock &clock, QWidget *window)
    : QWidget(window)
    , m_clock(clock)
    , m_left(new Label(Face::Kpi, Ink::Text, this))
    , m_back(new common::Button(QStringLiteral("breatherEnd"), tr("Back to work"),
                                common::ButtonKind::Normal, this))
{
    setObjectName(QStringLiteral("breather"));
    setAccessibleName(tr("Two minutes for yourself"));
    m_back->setKeyHint(QStringLiteral("Esc"));
    m_left->setFigures(true);
    m_left->setAlignment(Qt::AlignHCenter);
    auto *title = new Label(tr("Two minutes for yourself"), Face::PageTitle, Ink::Text, this);
    auto *words = new Label(tr("Stand up, look out of the window, have some water. Nobody counts "
                               "this, and your work is kept as it is."),
                            Face::Body, Ink::Text2, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(style::scaled(360));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::space::kGap);
    column->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_left),
                          static_cast<QWidget *>(words), static_cast<QWidget *>(m_back)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &Breather::showTime);
    connect(m_back, &QPushButton::clicked, this, &Breather::end);
    window->installEventFilter(this);
    QWidget::hide();
}

void Breather::begin()
{
    if (isVisible())
        return;
    m_focus = QApplication::focusWidget();
    m_until = m_clock.now().plusMs(kLengthMs);
    showTime();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_back->setFocus(Qt::OtherFocusReason);
    m_tick.start();
    Q_EMIT begun();
}

void Breather::end()
{
    if (!isVisible())
        return;
    m_tick.stop();
    hide();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
}

void Breather::showTime()
{
    const qint64 left = m_until.ms - m_clock.now().ms;
    if (left <= 0)
        return end();
    const int seconds = int((left + 999) / 1000);
    m_left->setText(locale().toString(seconds / 60)
                    + QStringLiteral(":%1%2").arg(locale().toString(seconds % 60 / 10),
                                                  locale().toString(seconds % 10)));
}

bool Breather::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Breather::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        end();
    event->accept(); // nothing behind it is reached
}

void Breather::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), style::color(Ink::Bg));
}

} // namespace dunlin::shell
