// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

namespace dunlin::common {

using style::Face;
using style::Ink;

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

QFont chipFont()
{
    QFont font = style::font(Face::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

constexpr int kPad = 8;

} // namespace

Ink toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Ink::Text2;
    case Tone::Info: return Ink::Info;
    case Tone::Ok: return Ink::Ok;
    case Tone::Warn: return Ink::Warn;
    case Tone::Danger: return Ink::Danger;
    case Tone::Accent: return Ink::AccentText;
    }
    return Ink::Text2;
}

Ink toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Ink::NeutralSoft;
    case Tone::Info: return Ink::InfoSoft;
    case Tone::Ok: return Ink::OkSoft;
    case Tone::Warn: return Ink::WarnSoft;
    case Tone::Danger: return Ink::DangerSoft;
    case Tone::Accent: return Ink::AccentSoft;
    }
    return Ink::NeutralSoft;
}

QSize chipSize(const QString &text)
{
    const QFontMetrics metrics(chipFont());
    // One pixel more: advances are fractions, and eliding at the exact width cuts.
    return {metrics.horizontalAdvance(text) + 2 * kPad + 1, metrics.height() + 4};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
               ChipGround ground)
{
    const QFont font = chipFont();
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() - 2 * kPad);
    const int width = qMin(rect.width(), metrics.horizontalAdvance(shown) + 2 * kPad + 1);
    const int height = qMin(rect.height(), metrics.height() + 4);
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const QRect pill(rightToLeft ? rect.right() - width + 1 : rect.left(),
                     rect.top() + (rect.height() - height) / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF body(pill);
    if (ground == ChipGround::Selection) {
        body.adjust(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(style::color(toneInk(tone)), 1));
        painter.setBrush(style::color(Ink::Surface));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::color(toneGround(tone)));
    }
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    painter.setFont(font);
    painter.setPen(style::color(toneInk(tone)));
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

QString statusWords(domain::Status status)
{
    using domain::Status;
    switch (status) {
    case Status::New: return StatusWords::tr("New");
    case Status::NoContact: return StatusWords::tr("No contact");
    case Status::InContact: return StatusWords::tr("In contact");
    case Status::PromiseOpen: return StatusWords::tr("Promise open");
    case Status::PromiseDue: return StatusWords::tr("Promise due");
    case Status::PromiseBroken: return StatusWords::tr("Broken promise");
    case Status::OnPlan: return StatusWords::tr("On plan");
    case Status::Disputed: return StatusWords::tr("Disputed");
    case Status::OnHold: return StatusWords::tr("On hold");
    case Status::Placed: return StatusWords::tr("With agency");
    case Status::Paid: return StatusWords::tr("Paid");
    case Status::Closed: return StatusWords::tr("Closed");
    case Status::SettledInFull: return StatusWords::tr("Settled in full");
    case Status::Tracing: return StatusWords::tr("Tracing");
    }
    return {};
}

Tone statusTone(domain::Status status)
{
    using domain::Status;
    switch (status) {
    case Status::New: return Tone::Info;
    case Status::InContact:
    case Status::PromiseOpen: return Tone::Accent;
    case Status::PromiseDue: return Tone::Warn;
    case Status::PromiseBroken: return Tone::Danger;
    case Status::OnPlan:
    case Status::Paid:
    case Status::SettledInFull: return Tone::Ok;
    case Status::NoContact:
    case Status::Disputed:
    case Status::OnHold:
    case Status::Placed:
    case Status::Tracing:
    case Status::Closed: return Tone::Neutral;
    }
    return Tone::Neutral;
}

Chip::Chip(QWidget *parent) : Chip({}, Tone::Neutral, parent)
{}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone);
    connect(style::themeNotifier(), &style::ThemeNotifier::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Chip::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, chipSize(QStringLiteral("X")).height()) : chipSize(m_text);
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::set(const QString &text, Tone tone)
{
    if (m_text == text && m_tone == tone)
        return;
    const bool resized = m_text != text;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    if (resized)
        updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(painter, rect(), m_text, m_tone);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace dunlin::common
