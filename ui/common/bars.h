// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>

class QPainter;

/// Small painted marks of lists. Rectangles are visual ones (already through visualRect);
/// `direction` says on which side a bar starts.
namespace dunlin::common {

/// 0-5 of style::agingFill for days past due.
int agingBucket(int daysPastDue);
/// "Current", "1-30", .. of a bucket.
QString agingBucketWords(int bucket);
/// The upright mark before the days past due; 4 px wide, centred vertically at the leading edge.
void paintAgingMark(QPainter &painter, const QRect &rect, int bucket,
                    Qt::LayoutDirection direction);
/// A track of the rectangle's width, filled to risk / 100 in ok, amber or red.
void paintRiskBar(QPainter &painter, const QRect &rect, int risk, Qt::LayoutDirection direction);
/// "low", "medium", "high".
QString riskWord(int risk);

} // namespace dunlin::common
