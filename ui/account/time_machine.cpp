// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/time_machine.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/style/tokens.h"
#include "ui/wrapup/icon_label.h"

#include <QtCore/QTimeZone>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSlider>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::account {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;

TimeMachine::TimeMachine(QByteArray zone, QWidget *parent) : QFrame(parent), m_zone(std::move(zone))
{
    setObjectName(QStringLiteral("timeMachine"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(6);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(new wrapup::IconLabel(QStringLiteral("clock-history"), Ink::Warn, this));
    m_title = new Label(tr("This is the past: read only."), Face::Strong, Ink::Warn, this);
    first->addWidget(m_title);
    m_when = new Label(Face::Body, Ink::Text, this);
    m_when->setObjectName(QStringLiteral("pastMoment"));
    m_when->setFigures(true);
    m_when->setElided(true);
    first->addWidget(m_when, 1);
    m_axis = new common::Segmented(tr("By what"), this);
    m_axis->setObjectName(QStringLiteral("pastAxis"));
    m_axis->add(tr("What had happened"));
    m_axis->add(tr("What we had heard"));
    m_axis->setCurrent(0);
    first->addWidget(m_axis);
    m_now = new Button(QStringLiteral("pastNow"), tr("Back to now"), ButtonKind::Normal, this);
    m_now->setKeyHint(QStringLiteral("Esc"));
    m_now->setAccessibleName(tr("Back to now"));
    first->addWidget(m_now);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    const auto arrow = [this](const QString &name, const QString &icon, const QString &words) {
        auto *button = new Button(name, QString(), ButtonKind::Ghost, this);
        button->setIconName(icon, true);
        button->setAccessibleName(words);
        button->setToolTip(words);
        return button;
    };
    m_before = arrow(QStringLiteral("pastBefore"), QStringLiteral("chevron-left"),
                     tr("The moment before (Left)"));
    m_after = arrow(QStringLiteral("pastAfter"), QStringLiteral("chevron-right"),
                    tr("The moment after (Right)"));
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("pastSlider"));
    m_slider->setAccessibleName(tr("Moment"));
    m_slider->setPageStep(10);
    second->addWidget(m_before);
    second->addWidget(m_slider, 1);
    second->addWidget(m_after);
    column->addLayout(second);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_axis, &common::Segmented::chosen, this, &TimeMachine::setAxis);
    connect(m_now, &QAbstractButton::clicked, this, &TimeMachine::close);
    connect(m_before, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_slider, &QSlider::valueChanged, this, &TimeMachine::ask);
    hide();
}

const std::vector<domain::Instant> &TimeMachine::moments() const
{
    return m_byHeard ? m_span.heard : m_span.happened;
}

QString TimeMachine::momentText(domain::Instant at) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone(m_zone));
    return common::isolated(locale().toString(local.date(), QStringLiteral("ddd d MMM yyyy"))
                            + QLatin1Char(' ')
                            + locale().toString(local.time(), QLocale::ShortFormat));
}

void TimeMachine::open(const ports::PastSpan &span)
{
    m_span = span;
    if (moments().empty())
        return;
    m_open = true;
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, int(moments().size()) - 1);
        m_slider->setValue(m_slider->maximum());
    }
    setVisible(true);
    m_slider->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT opened();
    ask();
}

void TimeMachine::openAt(const ports::PastSpan &span, domain::Instant known)
{
    open(span);
    if (!m_open || span.heard.empty())
        return;
    m_axis->setCurrent(1);
    setAxis(1);
    const auto &all = moments();
    const auto after = std::upper_bound(all.begin(), all.end(), known.plusMs(999));
    m_slider->setValue(std::max(0, int(after - all.begin()) - 1));
}

void TimeMachine::close()
{
    if (!std::exchange(m_open, false))
        return;
    hide();
    Q_EMIT closed();
}

void TimeMachine::setAxis(int axis)
{
    const bool byHeard = axis == 1;
    if (byHeard == m_byHeard || moments().empty())
        return;
    const domain::Instant at = moments()[size_t(m_slider->value())];
    m_byHeard = byHeard;
    // The same day on the other axis, as near as it can be.
    const auto &all = moments();
    const auto next = std::upper_bound(all.begin(), all.end(), at);
    const int index = std::max(0, int(next - all.begin()) - 1);
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, int(all.size()) - 1);
        m_slider->setValue(index);
    }
    ask();
}

void TimeMachine::step(int count)
{
    if (m_open)
        m_slider->setValue(m_slider->value() + count);
}

void TimeMachine::ask()
{
    if (!m_open || moments().empty())
        return;
    const int index = m_slider->value();
    const domain::Instant at = moments()[size_t(index)];
    const QString words = momentText(at);
    //: a moment, which of how many
    m_when->setText(
        tr("As of %1 · %2 of %3")
            .arg(words, common::countText(index + 1), common::countText(qint64(moments().size()))));
    m_slider->setAccessibleDescription(m_when->text());
    m_before->setEnabled(index > 0);
    m_after->setEnabled(index < m_slider->maximum());
    ports::PastMoment moment;
    (m_byHeard ? moment.known : moment.at) = at;
    Q_EMIT asked(moment);
}

void TimeMachine::show(const ports::PastPage &past)
{
    if (m_open)
        Q_EMIT arrived(past);
}

void TimeMachine::fail(const QString &sentence)
{
    m_when->setText(sentence);
}

void TimeMachine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(style::color(Ink::WarnSoft));
    painter.setPen(QPen(style::color(Ink::Warn), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            style::space::kRadiusBanner, style::space::kRadiusBanner);
}

} // namespace dunlin::account
