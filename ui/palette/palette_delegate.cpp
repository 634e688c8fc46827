// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "ui/common/key_cap.h"
#include "ui/palette/palette_model.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::palette {

using style::Face;
using style::Ink;

namespace {

constexpr int kIcon = 16;
constexpr int kPad = 12;

const Entry &entryOf(const QModelIndex &index)
{
    return static_cast<const PaletteModel *>(index.model())->entry(index.row());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, style::scaled(entryOf(index).kind == Entry::Kind::Section ? 30 : 38)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Entry &entry = entryOf(index);
    const QRect row = option.rect.adjusted(8, 0, -8, 0);
    const auto visual = [&option, &row](const QRect &logical) {
        return QStyle::visualRect(option.direction, row, logical);
    };
    const int lead =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.kind == Entry::Kind::Section) {
        painter->setFont(style::font(Face::Overline));
        painter->setPen(style::color(Ink::Text3));
        painter->drawText(visual(row.adjusted(kPad, 6, -kPad, 0)), lead, entry.title);
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style::color(Ink::Selection));
        painter->drawRoundedRect(row, 6, 6);
    }
    int left = row.left() + kPad;
    int right = row.right() - kPad;
    style::paintIcon(*painter,
                     visual(QRect(left, row.top() + (row.height() - kIcon) / 2, kIcon, kIcon)),
                     entry.icon, Ink::Text2);
    left += kIcon + kPad;
    if (!entry.key.isEmpty()) {
        const QSize cap = common::keyCapSize(entry.key);
        const QRect place(right - cap.width(), row.top() + (row.height() - cap.height()) / 2,
                          cap.width(), cap.height());
        common::paintKeyCap(*painter, visual(place), entry.key);
        right = place.left() - kPad;
    }
    painter->setFont(style::font(Face::Body));
    painter->setPen(style::color(Ink::Text));
    const QFontMetrics words(painter->font());
    const int titleWidth = qMin(words.horizontalAdvance(entry.title) + 2, right - left);
    painter->drawText(visual(QRect(left, row.top(), titleWidth, row.height())), lead,
                      words.elidedText(entry.title, Qt::ElideRight, titleWidth));
    left += titleWidth + 10;
    if (!entry.detail.isEmpty() && right - left > 40) {
        painter->setFont(style::figures(Face::Small));
        painter->setPen(style::color(Ink::Text3));
        painter->drawText(
            visual(QRect(left, row.top(), right - left, row.height())), lead,
            QFontMetrics(painter->font()).elidedText(entry.detail, Qt::ElideRight, right - left));
    }
    painter->restore();
}

} // namespace dunlin::palette
