// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/step_bar.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::imports {

using style::Face;
using style::Ink;

namespace {
constexpr int kDisc = 22;
constexpr int kLine = 32;
constexpr int kGap = 8;
} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepBar::sizeHint() const
{
    const QFontMetrics metrics(style::font(Face::Strong));
    int width = 0;
    for (const QString &step : m_steps)
        width += kDisc + kGap + metrics.horizontalAdvance(step) + kGap + kLine + kGap;
    return {width, std::max(kDisc, metrics.height()) + 2};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    const auto take = [&](int width) {
        const QRect part(x, 0, width, height());
        x += width + kGap;
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        QRectF disc(0, 0, kDisc, kDisc);
        disc.moveCenter(QRectF(take(kDisc)).center());
        painter.setPen(QPen(style::color(done || now ? Ink::Accent : Ink::Border), 1.25));
        painter.setBrush(style::color(now ? Ink::Accent : done ? Ink::AccentSoft : Ink::Surface));
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            style::paintIcon(painter, disc.adjusted(4, 4, -4, -4), QStringLiteral("check-lg"),
                             Ink::AccentText);
        } else {
            painter.setFont(style::figures(Face::Small));
            painter.setPen(style::color(now ? Ink::OnAccent : Ink::Text2));
            painter.drawText(disc, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        const QFont font = style::font(now ? Face::Strong : Face::Body);
        painter.setFont(font);
        painter.setPen(style::color(now ? Ink::Text : Ink::Text2));
        painter.drawText(take(QFontMetrics(font).horizontalAdvance(m_steps[i]) + 2),
                         Qt::AlignCenter, m_steps[i]);
        if (i + 1 < m_steps.size()) {
            const QRect line = take(kLine);
            painter.setPen(QPen(style::color(done ? Ink::Accent : Ink::Divider), 1.5));
            painter.drawLine(QPointF(line.left(), line.center().y() + 0.5),
                             QPointF(line.right(), line.center().y() + 0.5));
        }
    }
}

} // namespace dunlin::imports
