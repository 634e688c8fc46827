// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/header_parts.h"

#include "ui/common/key_cap.h"
#include "ui/common/money_text.h"
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

CallableSwitch::CallableSwitch(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("callableNow"));
    setText(tr("Callable now"));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    word();
}

void CallableSwitch::setCount(std::optional<qint64> count)
{
    const QString text = count ? common::countText(*count) : QString();
    if (text == m_count)
        return;
    m_count = text;
    word();
    updateGeometry();
    update();
}

void CallableSwitch::word()
{
    //: accessible name of the switch; %1: how many accounts
    setAccessibleName(m_count.isEmpty()
                          ? tr("Only accounts that may be called now")
                          : tr("Only accounts that may be called now, %1").arg(m_count));
    setToolTip(tr("Only accounts that may be called now (F C)"));
}

void CallableSwitch::nextCheckState()
{
    setChecked(!isChecked());
    word();
}

QSize CallableSwitch::sizeHint() const
{
    QFont font = chipFont();
    int width = 40 + QFontMetrics(font).horizontalAdvance(text()) + 4;
    if (!m_count.isEmpty())
        width += QFontMetrics(style::figures(Face::Small)).horizontalAdvance(m_count) + 8;
    return {width, style::scaled(28)};
}

QSize CallableSwitch::minimumSizeHint() const
{
    return sizeHint();
}

void CallableSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const qreal inset = hasFocus() ? 1 : 0.5;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(style::color(hasFocus() ? Ink::Focus
                                     : on       ? Ink::Accent
                                                : Ink::Border),
                        hasFocus() ? 2 : 1));
    painter.setBrush(style::color(on ? Ink::AccentSoft : underMouse() ? Ink::Hover : Ink::Surface));
    painter.drawRoundedRect(body, body.height() / 2 - 1, body.height() / 2 - 1);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const Ink ink = on ? Ink::AccentText : Ink::Text;
    style::paintIcon(painter, visual(QRect(12, (height() - 14) / 2, 14, 14)),
                     on ? QStringLiteral("check-lg") : QStringLiteral("telephone"),
                     on ? Ink::AccentText : Ink::Text2);
    painter.setFont(chipFont());
    painter.setPen(style::color(ink));
    const int words = painter.fontMetrics().horizontalAdvance(text()) + 4;
    painter.drawText(visual(QRect(32, 0, words, height())), leadFlags(*this), text());
    if (m_count.isEmpty())
        return;
    painter.setFont(style::figures(Face::Small));
    painter.setPen(style::color(on ? Ink::AccentText : Ink::Text2));
    painter.drawText(visual(QRect(32 + words + 4, 0, width() - 32 - words - 4, height())),
                     leadFlags(*this), m_count);
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
