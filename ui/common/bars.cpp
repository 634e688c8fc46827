// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bars.h"

#include "ui/common/digits.h"
#include "ui/style/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace dunlin::common {

using style::Ink;

namespace {

struct BarWords {
    Q_DECLARE_TR_FUNCTIONS(BarWords)
};

constexpr int kMediumRisk = 40;
constexpr int kHighRisk = 70;

QColor riskColor(int risk)
{
    if (risk >= kHighRisk)
        return style::color(Ink::Danger);
    return risk >= kMediumRisk ? style::agingFill(2) : style::color(Ink::Ok);
}

} // namespace

int agingBucket(int daysPastDue)
{
    if (daysPastDue <= 0)
        return 0;
    return qMin(5, 1 + (daysPastDue - 1) / 30);
}

QString agingBucketWords(int bucket)
{
    switch (bucket) {
    case 0: return BarWords::tr("Current");
    case 1: return localDigits(BarWords::tr("1–30"));
    case 2: return localDigits(BarWords::tr("31–60"));
    case 3: return localDigits(BarWords::tr("61–90"));
    case 4: return localDigits(BarWords::tr("91–120"));
    default: return localDigits(BarWords::tr("121+"));
    }
}

void paintAgingMark(QPainter &painter, const QRect &rect, int bucket, Qt::LayoutDirection direction)
{
    constexpr qreal kWidth = 5;
    constexpr qreal kHeight = 14;
    const qreal left =
        direction == Qt::RightToLeft ? rect.right() + 1 - kWidth : qreal(rect.left());
    const QRectF mark(left + 0.5, rect.top() + (rect.height() - kHeight) / 2.0 + 0.5, kWidth - 1,
                      kHeight - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::agingOutline(bucket), 1));
    painter.setBrush(style::agingFill(bucket));
    painter.drawRoundedRect(mark, 2, 2);
    painter.restore();
}

void paintRiskBar(QPainter &painter, const QRect &rect, int risk, Qt::LayoutDirection direction)
{
    constexpr qreal kHeight = 5;
    const QRectF track(rect.left(), rect.top() + (rect.height() - kHeight) / 2.0, rect.width(),
                       kHeight);
    QRectF fill = track;
    fill.setWidth(qMax(kHeight, track.width() * qBound(0, risk, 100) / 100.0));
    if (direction == Qt::RightToLeft)
        fill.moveRight(track.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Ink::NeutralSoft));
    painter.drawRoundedRect(track, kHeight / 2, kHeight / 2);
    if (risk > 0) {
        painter.setBrush(riskColor(risk));
        painter.drawRoundedRect(fill, kHeight / 2, kHeight / 2);
    }
    painter.restore();
}

QString riskWord(int risk)
{
    if (risk >= kHighRisk)
        return BarWords::tr("high");
    return risk >= kMediumRisk ? BarWords::tr("medium") : BarWords::tr("low");
}

} // namespace dunlin::common
