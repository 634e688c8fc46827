// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/timeline_model.h"

#include <QtCore/QHash>
#include <QtWidgets/QStyledItemDelegate>

namespace dunlin::account {

/// Where the parts of one history row are, in logical coordinates (leading edge is left).
struct TimelineLayout {
    QRect disc;
    QRect line; ///< from the disc down to the next one
    QRect title;
    QRect when;
    QRect detail;
    QRect body; ///< empty without a text
    int height = 0;
};

/// Paints history rows: disc, words, wrapped note, time. Heights are kept per text and width, so
/// that hundreds of entries open in a few milliseconds. GUI thread.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TimelineDelegate(const TimelineModel &model, QObject *parent = nullptr);

    /// Depends on the fonts alone beside its arguments; `width` of the row, `whenWidth` of its
    /// time.
    TimelineLayout layout(const TimelineRow &row, int width, int whenWidth, int bodyHeight) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Fonts or colours changed.
    void forget();
    void setWidth(int width);

private:
    int bodyHeight(const TimelineRow &row, int width) const;

    const TimelineModel &m_model;
    int m_width = 300;
    int m_strongHeight = 0;
    int m_smallHeight = 0;
    mutable QHash<QString, int> m_heights; ///< of texts, at m_width
};

} // namespace dunlin::account
