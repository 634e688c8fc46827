// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/timeline_delegate.h"

#include "ui/style/icons.h"
#include "ui/wrapup/painting.h"

#include <QtGui/QPainter>

namespace dunlin::account {

using style::Face;
using style::Ink;

namespace {

constexpr int kDisc = 28;
constexpr int kTextFrom = kDisc + 12;
constexpr int kTop = 2;
constexpr int kGapBelow = 14;

struct Inks {
    Ink ground;
    Ink sign;
};

Inks inksOf(TimelineTint tint)
{
    switch (tint) {
    case TimelineTint::Neutral: return {Ink::NeutralSoft, Ink::Text2};
    case TimelineTint::Info: return {Ink::InfoSoft, Ink::Info};
    case TimelineTint::Ok: return {Ink::OkSoft, Ink::Ok};
    case TimelineTint::Warn: return {Ink::WarnSoft, Ink::Warn};
    case TimelineTint::Danger: return {Ink::DangerSoft, Ink::Danger};
    case TimelineTint::Accent: return {Ink::AccentSoft, Ink::AccentText};
    }
    return {Ink::NeutralSoft, Ink::Text2};
}

QFont struck(QFont font, bool strike)
{
    font.setStrikeOut(strike);
    return font;
}

constexpr int kBodyFlags = int(Qt::TextWordWrap) | int(Qt::AlignTop);

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    forget();
}

TimelineLayout TimelineDelegate::layout(const TimelineRow &row, int width, int whenWidth,
                                        int bodyHeight) const
{
    const int strong = m_strongHeight;
    const int small = m_smallHeight;
    TimelineLayout at;
    at.disc = QRect(0, kTop, kDisc, kDisc);
    at.when = QRect(width - whenWidth, kTop, whenWidth, strong);
    at.title = QRect(kTextFrom, kTop, qMax(0, width - kTextFrom - whenWidth - 12), strong);
    int y = kTop + strong + 1;
    if (!row.detail.isEmpty()) {
        at.detail = QRect(kTextFrom, y, width - kTextFrom, small);
        y += small;
    }
    if (bodyHeight > 0) {
        at.body = QRect(kTextFrom, y + 2, width - kTextFrom, bodyHeight);
        y += bodyHeight + 2;
    }
    at.height = qMax(y, kTop + kDisc) + kGapBelow;
    at.line = QRect(kDisc / 2, kTop + kDisc + 2, 1, at.height - kDisc - 2);
    return at;
}

void TimelineDelegate::forget()
{
    m_heights.clear();
    m_strongHeight = QFontMetrics(style::font(Face::Strong)).height();
    m_smallHeight = QFontMetrics(style::font(Face::Small)).height();
}

void TimelineDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_heights.clear();
}

int TimelineDelegate::bodyHeight(const TimelineRow &row, int width) const
{
    if (row.body.isEmpty())
        return 0;
    auto known = m_heights.constFind(row.body);
    if (known == m_heights.constEnd()) {
        const QFontMetrics metrics(style::font(Face::Body));
        const QRect room(0, 0, qMax(40, width - kTextFrom), 10'000);
        known =
            m_heights.insert(row.body, metrics.boundingRect(room, kBodyFlags, row.body).height());
    }
    return *known;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TimelineRow &row = m_model.row(index.row());
    return {m_width, layout(row, m_width, 0, bodyHeight(row, m_width)).height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const TimelineRow &row = m_model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont small = style::figures(Face::Small);
    const QString when = m_model.whenText(index.row());
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when) + 2;
    const int width = m_width;
    const TimelineLayout at = layout(row, width, whenWidth, bodyHeight(row, m_width));
    const auto visual = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect,
                                  logical.translated(option.rect.topLeft()));
    };
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(style::color(Ink::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 0, -1, -6), 6, 6);
    }
    if (index.row() + 1 < m_model.rowCount())
        painter->fillRect(visual(at.line), style::color(Ink::Divider));
    const Inks inks = inksOf(row.reversed ? TimelineTint::Neutral : row.tint);
    painter->setPen(Qt::NoPen);
    painter->setBrush(style::color(inks.ground));
    painter->drawEllipse(visual(at.disc));
    style::paintIcon(*painter, QRectF(visual(at.disc)).adjusted(6.5, 6.5, -6.5, -6.5), row.icon,
                     inks.sign);

    const auto text = [&](const QRect &logical, const QFont &font, Ink ink, const QString &words,
                          Qt::Alignment align) {
        painter->setFont(font);
        painter->setPen(style::color(ink));
        painter->drawText(
            visual(logical), wrapup::aligned(option.direction, align | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(words, Qt::ElideRight, logical.width()));
    };
    text(at.title, struck(style::figures(Face::Strong), row.reversed),
         row.reversed ? Ink::Text3 : Ink::Text, row.title, Qt::AlignLeading);
    text(at.when, small, Ink::Text3, when, Qt::AlignTrailing);
    const QString detail = row.reversed ? tr("Taken back \u00b7 %1").arg(row.detail) : row.detail;
    if (!detail.isEmpty())
        text(at.detail, small, Ink::Text3, detail, Qt::AlignLeading);
    if (!at.body.isEmpty()) {
        painter->setFont(struck(style::font(Face::Body), row.reversed));
        painter->setPen(style::color(row.reversed ? Ink::Text3 : Ink::Text2));
        painter->drawText(visual(at.body),
                          kBodyFlags | wrapup::aligned(option.direction, Qt::AlignLeading),
                          row.body);
    }
    painter->restore();
}

} // namespace dunlin::account
