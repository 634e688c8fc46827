// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/gate_view.h"

#include <QtWidgets/QWidget>

class QPainter;

/// The debtor's day as a ring of 24 hours: noon at the top, midnight at the bottom, clockwise in
/// both layout directions, as clocks go. The arc is when they may be called, the hand is now.
namespace dunlin::account {

/// Of a gate's decision at a moment; pure.
struct DialFace {
    std::vector<ports::DayHours> hours; ///< empty: no hours are known, the whole ring is quiet
    int minute = -1;                    ///< of their day; negative: their time is not known
    bool open = false;                  ///< may be called now
    bool closesSoon = false;            ///< within the last quarter of an hour of the window
};
inline constexpr int kClosesSoonMinutes = 15;
DialFace dialFace(const ports::GateView &gate, base::Instant now);

/// Paints the ring into the square; `labels`: with the hours 0, 6, 12 and 18 inside.
void paintDial(QPainter &painter, const QRectF &square, const DialFace &face, bool labels);

/// The large ring. Its accessible name says what it shows. GUI thread.
class DayDial final : public QWidget {
    Q_OBJECT
public:
    explicit DayDial(QWidget *parent = nullptr);
    void setGate(const ports::GateView &gate, base::Instant now);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DialFace m_face;
};

/// "America/Chicago" as people say it: "Chicago, CST".
QString zoneText(const QByteArray &zone, base::Instant at);

} // namespace dunlin::account
