// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/header_parts.h"

#include "ui/common/key_cap.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::queue {

using style::Face;
using style::Ink;

namespace {

int leadFlags(const QWidget &widget)
{
    return int(QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
           | Qt::TextSingleLine;
}

QFont chipFont()
{
    QFont font = style::font(Face::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SearchField::SearchField(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setText(tr("Search name, account, phone…"));
    setAccessibleName(tr("Search accounts"));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchField::sizeHint() const
{
    return {style::scaled(300), style::scaled(style::space::kControl)};
}

QSize SearchField::minimumSizeHint() const
{
    return {style::scaled(160), sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(style::color(focused        ? Ink::Focus
                                     : underMouse() ? Ink::Text3
                                                    : Ink::Border),
                        focused ? 2 : 1));
    painter.setBrush(style::color(Ink::Surface));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            style::space::kRadiusControl, style::space::kRadiusControl);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    style::paintIcon(painter, visual(QRect(12, (height() - 14) / 2, 14, 14)),
                     QStringLiteral("search"), Ink::Text2);
    const QString key = QStringLiteral("/");
    const QSize cap = common::keyCapSize(key);
    common::paintKeyCap(painter,
                        visual(QRect(width() - cap.width() - 8, (height() - cap.height()) / 2,
                                     cap.width(), cap.height())),
                        key);
    painter.setFont(style::font(Face::Body));
    painter.setPen(style::color(Ink::Text3));
    const QRect words(36, 0, width() - cap.width() - 52, height());
    painter.drawText(visual(words), leadFlags(*this),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

DrillChip::DrillChip(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("drillChip"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void DrillChip::setWords(const QString &words)
{
    setText(words);
    //: accessible name of the chip that takes a filter away
    setAccessibleName(tr("Take away the filter: %1").arg(words));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize DrillChip::sizeHint() const
{
    return {QFontMetrics(chipFont()).horizontalAdvance(text()) + 66, style::scaled(26)};
}

QSize DrillChip::minimumSizeHint() const
{
    return {style::scaled(90), sizeHint().height()};
}

void DrillChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = hasFocus() ? 1 : 0.5;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(style::color(hasFocus() ? Ink::Focus : Ink::Accent), hasFocus() ? 2 : 1));
    painter.setBrush(style::color(Ink::AccentSoft));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    constexpr int kSmall = 12;
    style::paintIcon(painter, visual(QRect(12, (height() - 14) / 2, 14, 14)),
                     QStringLiteral("funnel"), Ink::AccentText);
    style::paintIcon(painter,
                     visual(QRect(width() - kSmall - 12, (height() - kSmall) / 2, kSmall, kSmall)),
                     QStringLiteral("x-lg"), Ink::AccentText);
    painter.setFont(chipFont());
    painter.setPen(style::color(Ink::AccentText));
    const QRect words(32, 0, width() - 64, height());
    painter.drawText(visual(words), leadFlags(*this),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

HintBar::HintBar(std::vector<Hint> hints, QWidget *parent)
    : QWidget(parent)
    , m_hints(std::move(hints))
{
    setObjectName(QStringLiteral("hints"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList spoken;
    for (const Hint &hint : m_hints)
        spoken << hint.key + QLatin1Char(' ') + hint.words;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

QSize HintBar::sizeHint() const
{
    return {200, common::keyCapSize(QStringLiteral("J")).height() + 2};
}

void HintBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(style::font(Face::Small));
    int x = 0;
    for (const Hint &hint : m_hints) {
        const QSize cap = common::keyCapSize(hint.key);
        const int words = painter.fontMetrics().horizontalAdvance(hint.words) + 2;
        if (x + cap.width() + 8 + words > width())
            return; // a hint is whole or not there
        const auto visual = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        common::paintKeyCap(
            painter, visual(QRect(x, (height() - cap.height()) / 2, cap.width(), cap.height())),
            hint.key);
        x += cap.width() + 6;
        painter.setPen(style::color(Ink::Text2));
        painter.drawText(visual(QRect(x, 0, words, height())), Qt::AlignCenter, hint.words);
        x += words + 16;
    }
}

} // namespace dunlin::queue
