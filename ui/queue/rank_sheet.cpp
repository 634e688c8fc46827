// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/rank_sheet.h"

#include "ui/common/key_cap.h"
#include "ui/common/money_text.h"
#include "ui/queue/rank_words.h"
#include "ui/style/tokens.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace dunlin::queue {

using style::Face;
using style::Ink;

namespace {

constexpr int kWidth = 300;
constexpr int kPad = 16;

int lineHeight()
{
    return style::scaled(24);
}

} // namespace

RankSheet::RankSheet(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rankSheet"));
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void RankSheet::open(const QString &debtor, const std::vector<ports::RankReason> &reasons,
                     const QRect &row)
{
    m_debtor = debtor;
    m_reasons = reasons;
    std::stable_sort(m_reasons.begin(), m_reasons.end(), [](const auto &a, const auto &b) {
        return std::abs(a.points) > std::abs(b.points);
    });
    m_sum = 0;
    for (const auto &reason : m_reasons)
        m_sum += reason.points;
    const QSize size(style::scaled(kWidth),
                     2 * kPad + lineHeight() * (int(m_reasons.size()) + (m_mayObject ? 3 : 2))
                         + (m_mayObject ? 16 : 8));
    // Under the row, or above it near the lower edge: the row itself stays in sight.
    const QWidget *area = parentWidget();
    int top = row.bottom() + 4;
    if (top + size.height() > area->height() - 8)
        top = qMax(8, row.top() - 4 - size.height());
    const QRect logical(QPoint(row.left() + style::scaled(150), top), size);
    setGeometry(QStyle::visualRect(layoutDirection(), row.adjusted(0, 0, 0, 0), logical));
    setAccessibleName(sentence());
    show();
    raise();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString RankSheet::sentence() const
{
    QStringList parts;
    for (const auto &reason : m_reasons)
        parts << reasonWords(reason) + QLatin1Char(' ') + pointsText(reason.points);
    //: why a row has its place: the parts of a sum, then the sum
    const QString why = tr("Why here: %1. Priority %2.")
                            .arg(parts.join(QStringLiteral(", ")), common::countText(m_sum));
    return m_mayObject ? why + QLatin1Char(' ') + tr("W says that the reason is wrong.") : why;
}

void RankSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::color(Ink::Border), 1));
    painter.setBrush(style::color(Ink::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            style::space::kRadiusCard, style::space::kRadiusCard);
    painter.setLayoutDirection(Qt::LeftToRight);
    const int lead =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const int trail =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter));
    int y = kPad;
    const QRect inner(kPad, 0, width() - 2 * kPad, height());
    const auto line = [&](const QFont &font, Ink ink, int flags, const QString &text) {
        painter.setFont(font);
        painter.setPen(style::color(ink));
        painter.drawText(QRect(inner.left(), y, inner.width(), lineHeight()), flags, text);
    };
    // A name of the other direction must not turn the sentence around: it is isolated in its own.
    const QChar isolate(isRightToLeft() ? 0x2067 : 0x2066);
    line(style::font(Face::Strong), Ink::Text, lead,
         isolate
             + QFontMetrics(style::font(Face::Strong))
                   .elidedText(tr("Why here: %1").arg(m_debtor), Qt::ElideRight, inner.width())
             + QChar(0x2069));
    y += lineHeight() + 4;
    for (const auto &reason : m_reasons) {
        const QFont body = style::font(Face::Body);
        const int points =
            QFontMetrics(style::figures(Face::Body)).horizontalAdvance(pointsText(reason.points));
        line(body, Ink::Text2, lead,
             QFontMetrics(body).elidedText(reasonWords(reason), Qt::ElideRight,
                                           inner.width() - points - kPad));
        line(style::figures(Face::Body), reason.points < 0 ? Ink::Text3 : Ink::Text, trail,
             pointsText(reason.points));
        y += lineHeight();
    }
    painter.fillRect(QRect(inner.left(), y + 1, inner.width(), 1), style::color(Ink::Divider));
    y += 4;
    line(style::font(Face::Strong), Ink::Text, lead, tr("Priority"));
    line(style::figures(Face::Strong), Ink::Text, trail, common::countText(m_sum));
    if (!m_mayObject)
        return;
    y += lineHeight() + 8;
    const QString key = QStringLiteral("W");
    const QSize cap = common::keyCapSize(key);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    common::paintKeyCap(
        painter, visual(QRect(QPoint(inner.left(), y + (lineHeight() - cap.height()) / 2), cap)),
        key);
    painter.setFont(style::font(Face::Small));
    painter.setPen(style::color(Ink::Text2));
    const int words = inner.left() + cap.width() + 8;
    painter.drawText(visual(QRect(words, y, inner.right() - words, lineHeight())), lead,
                     tr("wrong reason"));
}

void RankSheet::mousePressEvent(QMouseEvent *)
{
    hide();
}

} // namespace dunlin::queue
