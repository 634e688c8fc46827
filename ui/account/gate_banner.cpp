// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/gate_banner.h"

#include "ui/account/day_dial.h"
#include "ui/common/button.h"
#include "ui/style/icons.h"
#include "ui/wrapup/painting.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace dunlin::account {

using style::Face;
using style::Ink;

namespace {
constexpr int kHeight = 36;
} // namespace

GateBanner::GateBanner(const base::Clock &clock, QByteArray zone, QWidget *parent,
                       wrapup::GateAbout about)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_about(about)
{
    setObjectName(QStringLiteral("gateBanner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->addStretch(1);
    m_why =
        new common::Button(QStringLiteral("gateWhy"), tr("Why?"), common::ButtonKind::Ghost, this);
    m_why->setKeyHint(QStringLiteral("G G"));
    m_why->setAccessibleName(tr("Why? Details of the decision"));
    row->addWidget(m_why);
    m_why->setVisible(about == wrapup::GateAbout::Call);
    connect(m_why, &QAbstractButton::clicked, this, &GateBanner::whyRequested);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setGate({});
}

QWidget *GateBanner::anchor() const
{
    return m_why;
}

QSize GateBanner::sizeHint() const
{
    return {400, style::scaled(kHeight)};
}

void GateBanner::setConsent(const QString &consent)
{
    m_consent = consent;
    refresh();
}

void GateBanner::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    refresh();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void GateBanner::setGate(const ports::GateView &gate)
{
    const bool changed = gate.state != m_gate.state;
    m_gate = gate;
    refresh();
    if (changed) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void GateBanner::refresh()
{
    m_words = wrapup::gateWords(m_gate, m_clock.now(), m_zone, m_about);
    // What somebody else decided is news; the rule is known by then.
    if (!m_notice.isEmpty())
        m_words.parts.prepend(m_notice);
    if (!m_consent.isEmpty())
        m_words.parts << m_consent;
    const QString sentence = m_words.sentence();
    if (sentence != accessibleName()) {
        setAccessibleName(sentence);
        setToolTip(sentence);
    }
    update();
}

void GateBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(style::color(m_words.ink), m_words.solid ? 2 : 1));
    painter.setBrush(style::color(m_words.ground));
    const int radius = style::space::kRadiusBanner;
    painter.drawRoundedRect(m_words.solid ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, radius,
                            radius);
    const auto visual = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    style::paintIcon(painter, visual(QRect(12, 0, 18, height())), m_words.icon, m_words.ink);
    int left = 42;
    const int right = width() - (m_why->isHidden() ? 0 : m_why->width()) - 16;
    painter.setFont(style::font(Face::Strong));
    painter.setPen(style::color(m_words.ink));
    const int headline = painter.fontMetrics().horizontalAdvance(m_words.headline) + 2;
    painter.drawText(visual(QRect(left, 0, qMin(headline, right - left), height())),
                     wrapup::aligned(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading),
                     m_words.headline);
    left += headline + 12;
    // The debtor's clock, before the words that say the same.
    const int dial = qMin(height() - 8, style::scaled(28));
    paintDial(painter, visual(QRect(left, (height() - dial) / 2, dial, dial)),
              dialFace(m_gate, m_clock.now()), /*labels=*/false);
    left += dial + 10;
    painter.setFont(style::figures(Face::Body));
    // Whole parts only, the most telling first; all of them are in the tool tip.
    for (const QString &part : m_words.parts) {
        const int dot = painter.fontMetrics().horizontalAdvance(QStringLiteral("\u00b7"));
        const int wanted = painter.fontMetrics().horizontalAdvance(part) + 2;
        if (left + dot + 12 >= right)
            break;
        const int room = qMin(wanted, right - left - dot - 12);
        if (room < wanted && &part != &m_words.parts.front())
            break;
        painter.setPen(style::color(Ink::Text3));
        painter.drawText(visual(QRect(left, 0, dot + 1, height())), Qt::AlignCenter,
                         QStringLiteral("\u00b7"));
        left += dot + 12;
        painter.setPen(style::color(Ink::Text2));
        painter.drawText(visual(QRect(left, 0, room, height())),
                         wrapup::aligned(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading),
                         painter.fontMetrics().elidedText(part, Qt::ElideRight, room));
        left += room + 12;
    }
}

} // namespace dunlin::account
