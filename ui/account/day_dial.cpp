// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/day_dial.h"

#include "ui/common/date_text.h"
#include "ui/common/digits.h"
#include "ui/common/money_text.h"
#include "ui/style/tokens.h"
#include "ui/wrapup/gate_words.h"

#include <QtCore/QTimeZone>
#include <QtGui/QPainter>

#include <cmath>
#include <numbers>

namespace dunlin::account {

using style::Face;
using style::Ink;

namespace {

constexpr int kDay = 24 * 60;
constexpr int kLarge = 104;

/// Minutes of the day as an angle, clockwise from the bottom, in radians.
double angleOf(int minute)
{
    return 2.0 * std::numbers::pi * minute / kDay;
}

QPointF onRing(const QPointF &centre, double radius, int minute)
{
    const double angle = angleOf(minute);
    return centre + QPointF(-std::sin(angle) * radius, std::cos(angle) * radius);
}

/// QPainter counts sixteenths of a degree, counterclockwise from three o'clock.
int painterAngle(int minute)
{
    return -int(std::lround((90.0 + 360.0 * minute / kDay) * 16.0));
}

Ink inkOf(const DialFace &face)
{
    if (!face.open)
        return Ink::Danger;
    return face.closesSoon ? Ink::Warn : Ink::Ok;
}

} // namespace

DialFace dialFace(const ports::GateView &gate, base::Instant now)
{
    DialFace face;
    face.hours = gate.hours;
    face.open = wrapup::mayCall(gate);
    if (gate.zone.isEmpty())
        return face;
    const base::Instant midnight = base::startOfDay(base::dateIn(now, gate.zone), gate.zone);
    face.minute = int((now.ms - midnight.ms) / base::kMsPerMinute) % kDay;
    for (const ports::DayHours &span : gate.hours) {
        const bool inside = span.from <= face.minute && face.minute < span.to;
        face.closesSoon =
            face.closesSoon || (inside && span.to - face.minute <= kClosesSoonMinutes);
    }
    return face;
}

void paintDial(QPainter &painter, const QRectF &square, const DialFace &face, bool labels)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = labels ? 7.0 : 3.5;
    const QRectF ring =
        square.adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1);
    const QPointF centre = ring.center();
    const double radius = ring.width() / 2;
    painter.setBrush(Qt::NoBrush);
    // The ring is drawn in a control's colour: what is not allowed has to be seen too.
    QPen pen(style::color(Ink::Border), labels ? 2.0 : 1.5, Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    painter.drawEllipse(ring);
    pen = QPen(style::color(inkOf(face)), width, Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    for (const ports::DayHours &span : face.hours)
        painter.drawArc(ring, painterAngle(span.from),
                        -int(std::lround((span.to - span.from) * 360.0 * 16.0 / kDay)));
    if (labels) {
        painter.setFont(style::figures(Face::Overline));
        painter.setPen(style::color(Ink::Text2));
        for (const int hour : {0, 6, 12, 18}) {
            const QPointF at = onRing(centre, radius - 15, hour * 60);
            painter.drawText(QRectF(at.x() - 12, at.y() - 8, 24, 16), Qt::AlignCenter,
                             common::countText(hour));
        }
    }
    if (face.minute >= 0) {
        painter.setPen(
            QPen(style::color(Ink::Text), labels ? 2.5 : 2.0, Qt::SolidLine, Qt::RoundCap));
        const double from = labels ? radius * 0.18 : 0.0;
        painter.drawLine(onRing(centre, from, face.minute),
                         onRing(centre, labels ? radius - 22 : radius - 3, face.minute));
        painter.setBrush(style::color(Ink::Text));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, labels ? 3.5 : 1.5, labels ? 3.5 : 1.5);
    }
    painter.restore();
}

DayDial::DayDial(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dayDial"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DayDial::setGate(const ports::GateView &gate, base::Instant now)
{
    m_face = dialFace(gate, now);
    QString words = gate.zone.isEmpty()
                        ? tr("Their time is not known")
                        : tr("Their time is %1").arg(common::localTimeText(now, gate.zone));
    if (!gate.windowText.isEmpty())
        //: %1: "Their time is 10:42 CST", %2: "08:00-21:00"
        words = tr("%1, they may be called %2").arg(words, common::localDigits(gate.windowText));
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize DayDial::sizeHint() const
{
    const int side = style::scaled(kLarge);
    return {side, side};
}

void DayDial::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    paintDial(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_face,
              true);
}

QString zoneText(const QByteArray &zone, base::Instant at)
{
    const QTimeZone known(zone);
    if (!known.isValid())
        return QString::fromLatin1(zone);
    QString city = QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1));
    city.replace(QLatin1Char('_'), QLatin1Char(' '));
    const QString name =
        known.abbreviation(QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()));
    return common::isolated(city + QStringLiteral(", ") + name);
}

} // namespace dunlin::account
