// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/number_tiles.h"

#include "ui/style/tokens.h"
#include "ui/wrapup/painting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QStyle>

namespace dunlin::wrapup {

using style::Ink;

namespace {
constexpr int kTileHeight = 30;
constexpr int kNumberWidth = 26;
} // namespace

NumberTile::NumberTile(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberTile::setWords(const QString &words)
{
    setText(words);
    setAccessibleName(tr("%1 %2", "number of a choice, its words").arg(m_number).arg(words));
    setToolTip(words);
}

QSize NumberTile::sizeHint() const
{
    const QFontMetrics metrics(style::font(style::Face::Body));
    return {kNumberWidth + metrics.horizontalAdvance(text()) + 10, style::scaled(kTileHeight)};
}

QSize NumberTile::minimumSizeHint() const
{
    return {60, style::scaled(kTileHeight)};
}

void NumberTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const Ink edge = on ? Ink::Accent : Ink::Divider;
    const Ink ground = on                            ? Ink::AccentSoft
                       : underMouse() && isEnabled() ? Ink::Hover
                                                     : Ink::Surface;
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(style::color(edge));
    painter.setBrush(style::color(ground));
    painter.drawRoundedRect(frame, style::space::kRadiusControl, style::space::kRadiusControl);
    if (hasFocus()) {
        painter.setPen(QPen(style::color(Ink::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), style::space::kRadiusControl,
                                style::space::kRadiusControl);
    }
    const Ink ink = !isEnabled() ? Ink::Text3 : on ? Ink::AccentText : Ink::Text;
    painter.setPen(style::color(ink));
    painter.setFont(style::figures(style::Face::Strong));
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.drawText(visual(QRect(0, 0, kNumberWidth, height())), Qt::AlignCenter,
                     locale().toString(m_number));
    const QRect words = visual(QRect(kNumberWidth, 0, width() - kNumberWidth - 6, height()));
    // Long words ("Später zurückrufen") are written smaller, down to four fifths, before they are
    // cut.
    constexpr double kLeast = 0.8;
    QFont font = style::font(on ? style::Face::Strong : style::Face::Body);
    const int wanted = QFontMetrics(font).horizontalAdvance(text()) + 1;
    if (wanted > words.width())
        font.setPixelSize(
            int(QFontInfo(font).pixelSize() * qMax(kLeast, double(words.width()) / wanted)));
    painter.setFont(font);
    painter.drawText(words, aligned(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void NumberTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NumberTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

NumberTiles::NumberTiles(const QString &name, int count, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    for (int number = 1; number <= count; ++number) {
        auto *tile = new NumberTile(number, this);
        tile->setObjectName(name + QString::number(number));
        tile->setAccessibleName(QString::number(number));
        grid->addWidget(tile, (number - 1) / 2, (number - 1) % 2);
        connect(tile, &QAbstractButton::clicked, this, [this, number] { choose(number); });
        m_tiles.push_back(tile);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void NumberTiles::setWords(const QStringList &words)
{
    for (int i = 0; i < count(); ++i) {
        m_tiles[size_t(i)]->setVisible(i < words.size());
        if (i < words.size())
            m_tiles[size_t(i)]->setWords(words.at(i));
    }
}

void NumberTiles::setCurrent(int number)
{
    m_current = number;
    for (int i = 0; i < count(); ++i)
        m_tiles[size_t(i)]->setChecked(i + 1 == number);
}

void NumberTiles::setTileEnabled(int number, bool enabled)
{
    if (number >= 1 && number <= count())
        m_tiles[size_t(number - 1)]->setEnabled(enabled);
}

void NumberTiles::choose(int number)
{
    if (number < 1 || number > count() || m_tiles[size_t(number - 1)]->isHidden()
        || !m_tiles[size_t(number - 1)]->isEnabledTo(this))
        return;
    setCurrent(number);
    Q_EMIT chosen(number);
}

} // namespace dunlin::wrapup
