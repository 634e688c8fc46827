// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/answer_strip.h"

#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtCore/QTimeZone>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace dunlin::account {

using style::Face;
using style::Ink;

namespace {

constexpr int kBars = 16;    // height of the bars, at 100 %
constexpr int kHours = 13;   // of the hours under them
constexpr int kShortest = 2; // a call that nobody took leaves a stub

QString hourText(int hour)
{
    return common::countText(hour);
}

} // namespace

bool HourAnswers::any() const
{
    return std::any_of(tried.begin(), tried.end(), [](int count) { return count > 0; });
}

HourAnswers hourAnswers(const domain::AccountState &state, const QByteArray &zone)
{
    HourAnswers answers;
    const QTimeZone there(zone);
    if (!there.isValid())
        return answers;
    for (const domain::ContactState &contact : state.contacts) {
        if (contact.channel != domain::Channel::Call
            || contact.direction != domain::Direction::Outbound)
            continue;
        const size_t hour =
            size_t(QDateTime::fromMSecsSinceEpoch(contact.at.ms, there).time().hour());
        ++answers.tried[hour];
        answers.answered[hour] += contact.flags.contacted ? 1 : 0;
    }
    return answers;
}

AnswerStrip::AnswerStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("answerStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerStrip::set(const HourAnswers &answers, int nowHour)
{
    m_answers = answers;
    m_now = nowHour;
    QStringList parts;
    int tried = 0;
    for (int hour = 0; hour < 24; ++hour) {
        tried += answers.tried[size_t(hour)];
        if (const int times = answers.answered[size_t(hour)]; times > 0)
            //: %1: an hour of the day; how often somebody answered then
            parts << tr("at %1: %Ln time(s)", nullptr, times).arg(hourText(hour));
    }
    const QString words = parts.isEmpty()
                              ? tr("Nobody picked up yet, in %Ln call(s).", nullptr, tried)
                              : tr("Picked up: %1.").arg(parts.join(QStringLiteral(", ")));
    setAccessibleName(words);
    setToolTip(words);
    setVisible(answers.any());
    update();
}

QSize AnswerStrip::sizeHint() const
{
    return {24 * 8, style::scaled(kBars) + style::scaled(kHours)};
}

QSize AnswerStrip::minimumSizeHint() const
{
    return {24 * 5, sizeHint().height()};
}

void AnswerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int bars = style::scaled(kBars);
    const double step = width() / 24.0;
    const int most = *std::max_element(m_answers.tried.begin(), m_answers.tried.end());
    const auto place = [&](int hour, int height) {
        const QRect logical(int(hour * step) + 1, bars - height, qMax(2, int(step) - 2), height);
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.fillRect(QRect(0, bars, width(), 1), style::color(Ink::Divider));
    for (int hour = 0; hour < 24; ++hour) {
        const int tried = m_answers.tried[size_t(hour)];
        const int answered = m_answers.answered[size_t(hour)];
        if (tried == 0)
            continue;
        // What was tried in vain is hollow, what was answered full: not by colour alone.
        const auto high = [&](int count) { return qMax(kShortest, count * (bars - 2) / most); };
        const QRect all = place(hour, high(tried));
        painter.setPen(style::color(Ink::Border));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(all.adjusted(0, 0, -1, -1));
        if (answered > 0)
            painter.fillRect(place(hour, high(answered)), style::color(Ink::Ok));
    }
    painter.setFont(style::figures(Face::Overline));
    const int low = style::scaled(kHours);
    for (const int hour : {0, 6, 12, 18}) {
        const QRect logical(int(hour * step), bars + 1, int(6 * step), low);
        painter.setPen(style::color(Ink::Text3));
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), logical),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)
                | Qt::AlignAbsolute),
            hourText(hour));
    }
    if (m_now >= 0) {
        const QRect now = place(m_now, 3).translated(0, 3);
        painter.fillRect(now, style::color(Ink::Accent));
    }
}

} // namespace dunlin::account
