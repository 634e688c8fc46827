// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/preview_parts.h"

#include "ui/account/timeline_words.h"
#include "ui/common/date_text.h"
#include "ui/style/icons.h"
#include "ui/wrapup/gate_words.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::queue {

using style::Face;
using style::Ink;

namespace {

constexpr int kIcon = 16;
constexpr int kTextStart = 38;
constexpr int kPadV = 9;

int gateFlags(Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
}

int activityHeight()
{
    return style::scaled(44);
}

} // namespace

GateLine::GateLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("gateLine"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    clear();
}

void GateLine::set(const ports::GateView &gate, base::Instant now, const QByteArray &zone)
{
    const wrapup::GateWords words = wrapup::gateWords(gate, now, zone);
    m_icon = words.icon;
    m_headline = words.headline;
    m_rest = words.parts.join(QStringLiteral(" · "));
    m_ink = words.ink;
    m_ground = words.ground;
    m_solid = words.solid;
    setAccessibleName(words.sentence());
    updateGeometry();
    update();
}

void GateLine::clear()
{
    m_icon = QStringLiteral("shield-check");
    m_headline = tr("Checking whether you may call…");
    m_rest.clear();
    m_ink = Ink::Text2;
    m_ground = Ink::NeutralSoft;
    m_solid = false;
    setAccessibleName(m_headline);
    update();
}

int GateLine::heightForWidth(int width) const
{
    const int text = qMax(60, width - kTextStart - 10);
    const auto lines = [text](const QFont &font, const QString &words) {
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, text, 400), Qt::TextWordWrap, words)
            .height();
    };
    int height = lines(style::font(Face::Strong), m_headline) + 2 * kPadV;
    // Two lines are kept even while there is one: the figures below do not jump.
    height += qMax(QFontMetrics(style::font(Face::Small)).height(),
                   m_rest.isEmpty() ? 0 : 2 + lines(style::figures(Face::Small), m_rest));
    return height;
}

QSize GateLine::sizeHint() const
{
    return {240, heightForWidth(width() > 80 ? width() : 300)};
}

void GateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::color(m_ink), 1));
    painter.setBrush(style::color(m_ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            style::space::kRadiusBanner, style::space::kRadiusBanner);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    if (m_solid)
        painter.fillRect(visual(QRect(0, 8, 4, height() - 16)), style::color(m_ink));
    style::paintIcon(painter, visual(QRect(12, kPadV, kIcon, kIcon)), m_icon, m_ink);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect words(kTextStart, kPadV, width() - kTextStart - 10, height() - kPadV);
    QRect used;
    painter.setFont(style::font(Face::Strong));
    painter.setPen(style::color(m_ink));
    painter.drawText(visual(words), gateFlags(layoutDirection()), m_headline, &used);
    painter.setFont(style::figures(Face::Small));
    painter.setPen(style::color(Ink::Text2));
    painter.drawText(visual(words.adjusted(0, used.height() + 2, 0, 0)),
                     gateFlags(layoutDirection()), m_rest);
}

ActivityList::ActivityList(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("activity"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ActivityList::set(const std::vector<domain::TimelineEntry> &timeline, int atMost,
                       base::Instant now, const QByteArray &zone)
{
    m_lines.clear();
    QStringList spoken;
    for (auto it = timeline.rbegin(); it != timeline.rend() && int(m_lines.size()) < atMost; ++it) {
        if (it->reversed)
            continue;
        QStringList under{common::relativeText(it->at, now, zone, it->dateOnly)};
        for (const QString &detail : account::timelineDetails(*it)) {
            if (!detail.isEmpty())
                under << detail;
        }
        m_lines.push_back({account::timelineIcon(*it), account::timelineTitle(*it),
                           under.join(QStringLiteral(" · "))});
        spoken << m_lines.back().title + QStringLiteral(", ") + m_lines.back().under;
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ActivityList::sizeHint() const
{
    return {200, activityHeight() * int(m_lines.size())};
}

void ActivityList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const int lead =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
        | Qt::TextSingleLine;
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int line = style::scaled(18);
    int y = 0;
    for (const Line &at : m_lines) {
        style::paintIcon(painter, visual(QRect(0, y + 3, kIcon, kIcon)), at.icon, Ink::Text2);
        const QRect title(26, y, width() - 26, line + 2);
        painter.setFont(style::font(Face::Body));
        painter.setPen(style::color(Ink::Text));
        painter.drawText(visual(title), lead,
                         painter.fontMetrics().elidedText(at.title, Qt::ElideRight, title.width()));
        const QRect under(26, y + line, width() - 26, line);
        painter.setFont(style::figures(Face::Small));
        painter.setPen(style::color(Ink::Text3));
        painter.drawText(visual(under), lead,
                         painter.fontMetrics().elidedText(at.under, Qt::ElideRight, under.width()));
        y += activityHeight();
    }
}

} // namespace dunlin::queue
