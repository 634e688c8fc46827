// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/kpi_tile.h"

#include "ui/dashboard/figure_words.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {
constexpr int kPadding = 16;
constexpr int kTop = 12;
constexpr double kSparkWidth = 84;
constexpr double kSparkHeight = 30;
constexpr double kTargetBar = 3;

QFontMetricsF metrics(Face face)
{
    return QFontMetricsF(style::font(face));
}
} // namespace

KpiTile::KpiTile(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void KpiTile::setTile(const ports::KpiTile &tile, const ports::PortfolioQuestion &question)
{
    m_tile = tile;
    m_question = question;
    const Delta delta = tileDelta(tile, question.period, question.comparison);
    QString definition = tileDefinition(tile);
    if (const QString target = tileTarget(tile); !target.isEmpty())
        definition = target + QLatin1Char('\n') + definition;
    setObjectName(QStringLiteral("kpi_") + QString::fromLatin1(tile.id));
    setAccessibleName(
        delta.amount.isEmpty()
            ? tr("%1: %2").arg(tileTitle(tile.id), tileFullValue(tile))
            : tr("%1: %2, %3 %4")
                  .arg(tileTitle(tile.id), tileFullValue(tile), delta.amount, delta.words));
    setAccessibleDescription(definition);
    setToolTip(definition.isEmpty() ? tileFullValue(tile)
                                    : tileFullValue(tile) + QStringLiteral("\n") + definition);
    update();
}

QSize KpiTile::sizeHint() const
{
    const double height = metrics(Face::Small).height() * 2 + metrics(Face::Kpi).height() + 4;
    return {220, qRound(height) + 2 * kTop};
}

QSize KpiTile::minimumSizeHint() const
{
    return {130, sizeHint().height()};
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_opens)
        Q_EMIT opened(m_tile.id);
    else if (event->key() == Qt::Key_F1 || enter)
        QToolTip::showText(mapToGlobal(QPoint(kPadding, height() - 8)), toolTip(), this);
    else
        event->ignore();
}

void KpiTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_opens && event->button() == Qt::LeftButton
        && rect().contains(event->position().toPoint()))
        Q_EMIT opened(m_tile.id);
    else
        QWidget::mouseReleaseEvent(event);
}

void KpiTile::contextMenuEvent(QContextMenuEvent *event)
{
    if (!ports::isSumOfAccounts(m_tile.id))
        return QWidget::contextMenuEvent(event);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Why did it change?")), &QAction::triggered, this,
            [this] { Q_EMIT whyAsked(m_tile.id); });
    menu->popup(event->globalPos());
}

void KpiTile::setOpens(bool opens)
{
    m_opens = opens;
    if (opens)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void KpiTile::paintSparkline(QPainter &painter, const QRectF &box) const
{
    const auto [low, high] = std::minmax_element(m_tile.history.begin(), m_tile.history.end());
    const double span = *high - *low;
    const size_t last = m_tile.history.size() - 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainterPath line;
    for (size_t i = 0; i <= last; ++i) {
        const double along = box.width() * double(i) / double(last);
        const double share = span > 0 ? (m_tile.history[i] - *low) / span : 0.5;
        const QPointF point(mirrored ? box.right() - along : box.left() + along,
                            box.bottom() - 4 - share * (box.height() - 8));
        i == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    QPainterPath area = line;
    area.lineTo(mirrored ? box.left() : box.right(), box.bottom());
    area.lineTo(mirrored ? box.right() : box.left(), box.bottom());
    area.closeSubpath();
    QColor accent = style::color(Ink::Accent);
    QLinearGradient fade(box.topLeft(), box.bottomLeft());
    accent.setAlpha(50);
    fade.setColorAt(0, accent);
    accent.setAlpha(0);
    fade.setColorAt(1, accent);
    painter.fillPath(area, fade);
    painter.strokePath(
        line, QPen(style::color(Ink::Accent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void KpiTile::paintDelta(QPainter &painter, const QRectF &line) const
{
    const Delta delta = tileDelta(m_tile, m_question.period, m_question.comparison);
    if (delta.amount.isEmpty()) {
        painter.setFont(style::font(Face::Small));
        painter.setPen(style::color(Ink::Text3));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         m_tile.history.empty() ? tileSpan(m_tile, m_question.period)
                                                : tr("nothing to compare with yet"));
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Ink ink = delta.meaning == Delta::Meaning::Better  ? Ink::Ok
                    : delta.meaning == Delta::Meaning::Worse ? Ink::Danger
                                                             : Ink::Text3;
    QRectF rest = line;
    const auto take = [&rest, mirrored](double width, double gap) {
        QRectF part = rest;
        if (mirrored) {
            part.setLeft(rest.right() - width);
            rest.setRight(part.left() - gap);
        } else {
            part.setRight(rest.left() + width);
            rest.setLeft(part.right() + gap);
        }
        return part;
    };
    if (delta.direction != Delta::Direction::None) {
        const QRectF slot = take(14, 4);
        style::paintIcon(painter, QRectF(slot.left(), slot.center().y() - 6, 12, 12),
                         delta.direction == Delta::Direction::Up
                             ? QStringLiteral("arrow-up-right")
                             : QStringLiteral("arrow-down-right"),
                         ink);
    }
    QFont strong = style::figures(Face::Small);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(style::color(ink));
    painter.drawText(take(QFontMetricsF(strong).horizontalAdvance(delta.amount) + 2, 5),
                     Qt::AlignVCenter | Qt::AlignLeft, delta.amount);
    painter.setFont(style::font(Face::Small));
    painter.setPen(style::color(Ink::Text2));
    const QFontMetricsF room(painter.font());
    const bool fits = room.horizontalAdvance(delta.words) <= rest.width();
    painter.drawText(
        rest, Qt::AlignVCenter | Qt::AlignLeft,
        room.elidedText(fits ? delta.words : delta.word, Qt::ElideRight, rest.width()));
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(style::color(Ink::Focus), 2)
                              : QPen(style::color(Ink::Divider), 1));
    painter.setBrush(style::color(Ink::Surface));
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, 10, 10);

    const QRectF inner = QRectF(rect()).adjusted(kPadding, kTop, -kPadding, -kTop);
    const double small = metrics(Face::Small).height();
    const double big = metrics(Face::Kpi).height();
    QRectF line(inner.left(), inner.top(), inner.width(), small);
    painter.setFont(style::font(Face::Small));
    painter.setPen(style::color(Ink::Text2));
    painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignLeft,
        metrics(Face::Small).elidedText(tileTitle(m_tile.id), Qt::ElideRight, line.width()));
    const QRectF value(inner.left(), line.bottom() + 2, inner.width(), big);
    painter.setFont(style::figures(Face::Kpi));
    painter.setPen(style::color(Ink::Text));
    const QString text = tileValue(m_tile);
    painter.drawText(value, Qt::AlignVCenter | Qt::AlignLeft, text);
    const double used = QFontMetricsF(painter.font()).horizontalAdvance(text);
    if (m_tile.history.size() > 1 && inner.width() - used >= kSparkWidth * 0.5 + 12) {
        const double width = std::min(kSparkWidth, inner.width() - used - 12);
        const QRectF box(inner.right() - width, value.center().y() - kSparkHeight / 2, width,
                         kSparkHeight);
        paintSparkline(painter, QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
    }
    paintDelta(painter, QRectF(inner.left(), value.bottom() + 2, inner.width(), small));
    if (m_tile.progress)
        paintTarget(painter);
}

/// A thin bar along the lower edge, as far as the target is reached.
void KpiTile::paintTarget(QPainter &painter) const
{
    const double share = std::clamp(*m_tile.progress / 100, 0.0, 1.0);
    const QRectF track(kPadding, height() - kTargetBar - 3, width() - 2 * kPadding, kTargetBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Ink::NeutralSoft));
    painter.drawRoundedRect(track, kTargetBar / 2, kTargetBar / 2);
    QRectF done = track;
    done.setWidth(track.width() * share);
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(track.right());
    painter.setBrush(style::color(*m_tile.progress >= 100 ? Ink::Ok : Ink::Accent));
    painter.drawRoundedRect(done, kTargetBar / 2, kTargetBar / 2);
}

} // namespace dunlin::dashboard
