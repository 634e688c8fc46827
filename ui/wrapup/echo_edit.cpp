// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/echo_edit.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/style/tokens.h"
#include "ui/wrapup/painting.h"

#include <QtCore/QTimeZone>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace dunlin::wrapup {

using style::Ink;

namespace {

constexpr int kHalfYear = 183; // days

} // namespace

EchoEdit::EchoEdit(const QString &name, const QString &label, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    align();
    connect(this, &QLineEdit::textChanged, this, [this] {
        read();
        update();
        Q_EMIT readingChanged();
    });
}

// What is typed stands at the leading edge, whatever its own direction: the reading has the other.
void EchoEdit::align()
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                 | Qt::AlignVCenter);
}

void EchoEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void EchoEdit::setReading(const QString &reading, bool readable)
{
    m_reading = reading;
    m_readable = readable;
    setAccessibleDescription(reading);
    update();
}

void EchoEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_reading.isEmpty() || m_reading == text())
        return;
    QPainter painter(this);
    painter.setFont(style::figures(style::Face::Small));
    const QString shown = text().isEmpty() ? placeholderText() : text();
    const int typed = fontMetrics().horizontalAdvance(shown) + 24;
    const QRect logical(typed, 0, width() - typed - 10, height());
    if (logical.width() < painter.fontMetrics().horizontalAdvance(m_reading))
        return;
    painter.setPen(style::color(m_readable || text().isEmpty() ? Ink::Text3 : Ink::Danger));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical),
                     aligned(layoutDirection(), Qt::AlignVCenter | Qt::AlignTrailing), m_reading);
}

void AmountEdit::setContext(const base::AmountContext &context)
{
    m_context = context;
    read();
}

void AmountEdit::suggest(base::Money amount)
{
    // Without symbol and isolates: it is text to edit.
    QString text = QString::fromLatin1(amount.toText());
    text.replace(QLatin1Char('.'), m_context.decimalPoint);
    setText(text);
}

void AmountEdit::read()
{
    const auto amount = base::parseAmountExpression(text(), m_context);
    m_amount = amount ? std::optional(*amount) : std::nullopt;
    if (amount)
        setReading(common::moneyText(*amount), true);
    else
        setReading(text().isEmpty() ? tr("120, 50%, 1/3, full") : tr("not an amount"), false);
}

void DateEdit::setToday(QDate today)
{
    m_today = today;
    read();
}

void DateEdit::setPayday(const std::optional<base::Payday> &payday)
{
    m_payday = payday;
    read();
}

void DateEdit::setPastAllowed(bool allowed)
{
    m_pastAllowed = allowed;
    read();
}

void DateEdit::suggest(QDate date)
{
    setText(locale().toString(date, QLocale::ShortFormat));
    // A short format with two digits of the year could be read as another century or order.
    if (m_date != date)
        setText(date.toString(Qt::ISODate));
}

void DateEdit::read()
{
    m_date = base::parseSpokenDate(text(), {m_today, locale(), m_payday, {}});
    // "20/11" on the 26th is last week's.
    if (m_date && m_pastAllowed && m_today.daysTo(*m_date) > kHalfYear
        && !text().contains(QString::number(m_date->year() % 100)))
        m_date = m_date->addYears(-1);
    if (m_date && *m_date < m_today && !m_pastAllowed)
        setReading(tr("that day is gone"), false);
    else if (m_date)
        setReading(common::weekdayText(*m_date, m_today), true);
    else
        setReading(text().isEmpty()
                       ? (m_pastAllowed ? tr("today, -1, 15/1, fri") : tr("fri, +7, 15/1, eom"))
                       : tr("not a date"),
                   false);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || !m_date || event->modifiers() != Qt::NoModifier)
        return QLineEdit::keyPressEvent(event);
    const QDate moved = m_date->addDays(step);
    if (moved >= m_today || m_pastAllowed)
        suggest(moved);
}

void MomentEdit::setNow(const QDateTime &now)
{
    m_now = now;
    read();
}

void MomentEdit::suggest(const QDateTime &at)
{
    setText(at.date().toString(Qt::ISODate) + QLatin1Char(' ')
            + at.time().toString(QStringLiteral("HH:mm")));
}

void MomentEdit::read()
{
    m_moment = m_now.isValid() ? base::parseSpokenMoment(text(), m_now, locale()) : std::nullopt;
    if (m_moment) {
        const base::Instant at{m_moment->toMSecsSinceEpoch()};
        setReading(tr("%1 %2", "date, time of day")
                       .arg(common::weekdayText(m_moment->date(), m_now.date()),
                            common::localTimeText(at, m_moment->timeZone().id())),
                   true);
    } else {
        setReading(text().isEmpty() ? tr("fri 5p, +2h, tomorrow 9:30") : tr("not a time ahead"),
                   false);
    }
}

} // namespace dunlin::wrapup
