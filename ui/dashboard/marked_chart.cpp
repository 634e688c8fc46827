// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/marked_chart.h"

#include "ui/style/tokens.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

namespace {

/// WCAG relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

QColor readableOn(const QColor &fill)
{
    const QColor dark(QStringLiteral("#17202E"));
    const QColor light(QStringLiteral("#FFFFFF"));
    return contrast(fill, dark) >= contrast(fill, light) ? dark : light;
}

QColor strengthFill(double strength)
{
    const QColor ground = style::color(Ink::NeutralSoft);
    const QColor full = style::color(Ink::Accent);
    const double part = 0.12 + 0.88 * std::clamp(strength, 0.0, 1.0);
    const auto mix = [part](double from, double to) { return from + (to - from) * part; };
    return QColor::fromRgbF(float(mix(ground.redF(), full.redF())),
                            float(mix(ground.greenF(), full.greenF())),
                            float(mix(ground.blueF(), full.blueF())));
}

QPen hairline(const QColor &color)
{
    return QPen(color, 1);
}

MarkedChart::MarkedChart(QWidget *parent) : QChartView(new QChart, parent)
{
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, [this] {
        applyTheme();
        relayout();
    });
}

double MarkedChart::xAt(double fraction) const
{
    return isMirrored() ? m_plot.right() - fraction * m_plot.width()
                        : m_plot.left() + fraction * m_plot.width();
}

void MarkedChart::drawLabel(QPainter &painter, const QRectF &box, int alignment,
                            const QString &text) const
{
    // Painters mirror AlignLeft for right-to-left text by themselves; boxes are already mirrored.
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(layoutDirection());
    Qt::Alignment aligned(alignment | Qt::AlignAbsolute);
    if (isMirrored() && (aligned & (Qt::AlignLeft | Qt::AlignRight))) {
        const bool left = bool(aligned & Qt::AlignLeft);
        aligned.setFlag(Qt::AlignLeft, !left);
        aligned.setFlag(Qt::AlignRight, left);
    }
    option.setAlignment(aligned);
    painter.drawText(box, text, option);
}

void MarkedChart::relayout()
{
    if (viewport()->accessibleName() != accessibleName())
        viewport()->setAccessibleName(accessibleName());
    m_plot = plotArea(QSizeF(viewport()->size()));
    if (m_plot.width() < 10 || m_plot.height() < 10) {
        m_marks.clear();
    } else {
        chart()->setPlotArea(m_plot);
        m_marks = layOutMarks();
    }
    m_hovered = -1;
    m_pressed = -1;
    if (m_focused >= int(m_marks.size()))
        m_focused = m_marks.empty() ? -1 : 0;
    viewport()->update();
}

int MarkedChart::markAt(const QPointF &point) const
{
    for (int i = int(m_marks.size()) - 1; i >= 0; --i) {
        if (m_marks[size_t(i)].shape.contains(point))
            return i;
    }
    return -1;
}

void MarkedChart::paintGrid(QPainter &) const
{}

double MarkedChart::yAt(const Scale &scale, double value) const
{
    return m_plot.bottom() - m_plot.height() * (value - scale.low) / (scale.high - scale.low);
}

void MarkedChart::paintScaleLines(QPainter &painter, const Scale &scale) const
{
    const auto line = [&](double y, Ink ink) {
        painter.setPen(hairline(style::color(ink)));
        const double crisp = std::floor(y) + 0.5;
        painter.drawLine(QPointF(m_plot.left(), crisp), QPointF(m_plot.right(), crisp));
    };
    for (int tick = 0; tick < scale.ticks(); ++tick)
        line(yAt(scale, scale.at(tick)), Ink::Divider);
    line(yAt(scale, 0), Ink::Border);
}

void MarkedChart::paintScaleTexts(QPainter &painter, const Scale &scale,
                                  base::Currency currency) const
{
    painter.setFont(style::figures(Face::Small));
    painter.setPen(style::color(Ink::Text2));
    const double height = QFontMetricsF(painter.font()).height();
    const double left = isMirrored() ? m_plot.right() + 8 : 0;
    const double width =
        isMirrored() ? viewport()->width() - m_plot.right() - 8 : m_plot.left() - 8;
    for (int tick = 0; tick < scale.ticks(); ++tick) {
        const double value = scale.at(tick);
        drawLabel(painter, QRectF(left, yAt(scale, value) - height / 2, width, height),
                  Qt::AlignRight | Qt::AlignVCenter, tickText(value, currency));
    }
}

void MarkedChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_marks.empty())
        return;
    painter->save();
    painter->setWorldTransform(viewportTransform().inverted(), true);
    paintGrid(*painter);
    painter->restore();
}

void MarkedChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->setWorldTransform(viewportTransform().inverted(), true);
    painter->setRenderHint(QPainter::Antialiasing);
    paintLabels(*painter);
    const bool showFocus = hasFocus() && m_focused >= 0;
    if (m_hovered >= 0)
        paintMarkFrame(*painter, m_marks[size_t(m_hovered)], false);
    if (showFocus)
        paintMarkFrame(*painter, m_marks[size_t(m_focused)], true);
    const int named = m_hovered >= 0 ? m_hovered : (showFocus ? m_focused : -1);
    if (named >= 0)
        paintCallout(*painter, m_marks[size_t(named)]);
    painter->restore();
}

void MarkedChart::paintMarkFrame(QPainter &painter, const ChartMark &mark, bool focused) const
{
    if (focused) {
        // A ring of surface between ring and fill keeps 3:1 on every fill.
        painter.strokePath(mark.shape, QPen(style::color(Ink::Surface), 5));
        painter.strokePath(mark.shape, QPen(style::color(Ink::Focus), 2.5));
        return;
    }
    QColor glow = style::color(Ink::Surface);
    glow.setAlpha(60);
    painter.fillPath(mark.shape, glow);
    painter.strokePath(mark.shape, QPen(style::color(Ink::Text), 1.5));
}

void MarkedChart::paintCallout(QPainter &painter, const ChartMark &mark) const
{
    const QFont strong = style::figures(Face::Strong);
    const QFont small = style::font(Face::Small);
    const QFontMetricsF strongMetrics(strong);
    const QFontMetricsF smallMetrics(small);
    const QSizeF area(viewport()->size());
    const double padding = 10;
    const double textWidth = std::min(std::max(strongMetrics.horizontalAdvance(mark.value),
                                               smallMetrics.horizontalAdvance(mark.name))
                                          + 1,
                                      area.width() - 2 * padding - 4);
    const QSizeF size(textWidth + 2 * padding,
                      strongMetrics.height() + smallMetrics.height() + 2 * 7);
    const QRectF at = mark.shape.boundingRect();
    QRectF box(QPointF(at.center().x() - size.width() / 2, at.top() - size.height() - 8), size);
    if (box.top() < 2)
        box.moveTopLeft({at.right() + 10, at.top() - 4});
    if (box.right() > area.width() - 2 && box.left() > at.center().x())
        box.moveRight(at.left() - 10);
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, area.width() - size.width() - 2)));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, area.height() - size.height() - 2)));
    painter.setPen(hairline(style::color(Ink::Border)));
    painter.setBrush(style::color(Ink::Surface));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF text = box.adjusted(padding, 7, -padding, -7);
    painter.setFont(strong);
    painter.setPen(style::color(Ink::Text));
    drawLabel(painter, QRectF(text.topLeft(), QSizeF(text.width(), strongMetrics.height())),
              Qt::AlignLeft | Qt::AlignVCenter, mark.value);
    painter.setFont(small);
    painter.setPen(style::color(Ink::Text2));
    drawLabel(painter,
              QRectF(text.left(), text.top() + strongMetrics.height(), text.width(),
                     smallMetrics.height()),
              Qt::AlignLeft | Qt::AlignVCenter,
              smallMetrics.elidedText(mark.name, Qt::ElideRight, text.width()));
}

void MarkedChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    relayout();
}

void MarkedChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange)
        relayout();
}

void MarkedChart::mouseMoveEvent(QMouseEvent *event)
{
    hover(markAt(event->position()));
}

void MarkedChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = markAt(event->position());
}

void MarkedChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int at = markAt(event->position());
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && at >= 0 && at == pressed) {
        focusMark(at);
        activate(at);
    }
}

bool MarkedChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QChartView::viewportEvent(event);
}

void MarkedChart::hover(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    const bool opens = index >= 0 && m_marks[size_t(index)].query.has_value();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void MarkedChart::activate(int index)
{
    if (index >= 0 && m_marks[size_t(index)].query)
        Q_EMIT activated(*m_marks[size_t(index)].query);
}

void MarkedChart::focusMark(int index)
{
    m_focused = index;
    if (index >= 0) {
        const ChartMark &mark = m_marks[size_t(index)];
        setAccessibleDescription(mark.name + QStringLiteral(": ") + mark.value);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    viewport()->update();
}

int MarkedChart::neighbour(int from, int key) const
{
    if (from < 0)
        return m_marks.empty() ? -1 : 0;
    const bool forward = key == (isMirrored() ? Qt::Key_Left : Qt::Key_Right);
    const bool backward = key == (isMirrored() ? Qt::Key_Right : Qt::Key_Left);
    const ChartMark &mark = m_marks[size_t(from)];
    int best = from;
    int bestDistance = std::numeric_limits<int>::max();
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const int columns = m_marks[size_t(i)].column - mark.column;
        const int rows = m_marks[size_t(i)].row - mark.row;
        int distance = 0;
        if (forward && columns > 0)
            distance = columns * 1000 + std::abs(rows);
        else if (backward && columns < 0)
            distance = -columns * 1000 + std::abs(rows);
        else if (key == Qt::Key_Up && columns == 0 && rows > 0)
            distance = rows;
        else if (key == Qt::Key_Down && columns == 0 && rows < 0)
            distance = -rows;
        else
            continue;
        if (distance < bestDistance) {
            bestDistance = distance;
            best = i;
        }
    }
    return best;
}

void MarkedChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        hover(-1);
        focusMark(neighbour(m_focused, event->key()));
        return;
    case Qt::Key_Home: focusMark(m_marks.empty() ? -1 : 0); return;
    case Qt::Key_End: focusMark(int(m_marks.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(m_focused); return;
    default:
        // Not to QGraphicsView, which would scroll: the page has more keys.
        event->ignore();
    }
}

void MarkedChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_focused < 0 && event->reason() != Qt::MouseFocusReason)
        focusMark(m_marks.empty() ? -1 : 0);
    viewport()->update();
}

void MarkedChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace dunlin::dashboard
