// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/devices/sync_words.h"
#include "ui/style/icons.h"

#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

#include <utility>

namespace dunlin::shell {

using common::Label;
using style::Face;
using style::Ink;

namespace {

constexpr int kIcon = 14;
constexpr int kMentionMs = 10'000;

/// An icon whose name and ink may change.
class Picture final : public QWidget {
public:
    explicit Picture(QWidget *parent) : QWidget(parent) { setFixedSize(kIcon, kIcon); }
    void set(const QString &name, Ink ink)
    {
        m_name = name;
        m_ink = ink;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_name.isEmpty())
            return;
        QPainter painter(this);
        style::paintIcon(painter, rect(), m_name, m_ink);
    }

private:
    QString m_name;
    Ink m_ink = Ink::Text2;
};

QString withoutFigures(QString text)
{
    erase_if(text, [](QChar c) { return c.isDigit(); });
    return text;
}

} // namespace

StatusLine::StatusLine(ports::SyncStatus &sync, ports::Portfolio &portfolio,
                       ports::Changes &changes, const base::Clock &clock, const QByteArray &zone,
                       QWidget *parent)
    : QWidget(parent)
    , m_sync(sync)
    , m_portfolio(portfolio)
    , m_clock(clock)
    , m_zone(zone)
    , m_picture(new Picture(this))
    , m_sentence(new Label(Face::Small, Ink::Text2, this))
    , m_pending(new Label(Face::Small, Ink::AccentText, this))
    , m_day(new Label(Face::Small, Ink::Text2, this))
    , m_time(new Label(Face::Small, Ink::Text2, this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    m_sentence->setObjectName(QStringLiteral("syncSentence"));
    m_pending->setObjectName(QStringLiteral("mention"));
    m_day->setObjectName(QStringLiteral("dayProgress"));
    m_sentence->setFigures(true);
    m_day->setFigures(true);
    m_time->setFigures(true);
    m_day->setElided(true);
    m_sentence->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(style::space::kSm);
    row->addWidget(m_picture);
    row->addWidget(m_sentence, 2);
    row->addWidget(m_pending);
    m_day->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_day, 3);
    auto *clockPicture = new Picture(this);
    clockPicture->set(QStringLiteral("clock"), Ink::Text2);
    row->addSpacing(style::space::kGap);
    row->addWidget(clockPicture);
    row->addWidget(m_time);

    connect(&m_sync, &ports::SyncStatus::changed, this, &StatusLine::showSync);
    m_mentioned.setSingleShot(true);
    m_mentioned.setInterval(kMentionMs);
    connect(&m_mentioned, &QTimer::timeout, this, [this] { mention({}); });
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::showSync);
    m_tick.start();
    m_dayTimer.setSingleShot(true);
    m_dayTimer.setInterval(150);
    connect(&m_dayTimer, &QTimer::timeout, this, &StatusLine::readDay);
    connect(&changes, &ports::Changes::committed, this, [this] { m_dayTimer.start(); });
    showSync();
    readDay();
}

void StatusLine::setPendingKey(const QString &key)
{
    //: shown after the first key of a pair was pressed
    mention(key.isEmpty() ? QString() : tr("%1 then … (go to a page)").arg(key));
}

void StatusLine::mention(const QString &sentence, std::function<void()> act)
{
    m_act = std::move(act);
    m_pending->setText(sentence);
    m_pending->setAccessibleName(sentence);
    if (sentence.isEmpty())
        return;
    m_mentioned.start();
    QAccessibleEvent alert(m_pending, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::showSync()
{
    const base::Instant now = m_clock.now();
    const auto words = devices::syncSentence(m_sync.state(), now, m_zone);
    if (m_sentence->text() != words.title) {
        m_sentence->setText(words.title);
        m_sentence->setAccessibleName(words.title);
    }
    m_sentence->setToolTip(words.advice);
    static_cast<Picture *>(m_picture)->set(words.icon, words.ink);
    const QString time = common::timeText(now, m_zone);
    if (m_time->text() != time)
        m_time->setText(time);
    // Read out a change of state, not every second of its age.
    const QString spoken = withoutFigures(words.title);
    if (m_spoken != spoken) {
        m_spoken = spoken;
        QAccessibleEvent renamed(m_sentence, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
}

void StatusLine::readDay()
{
    m_portfolio.today(
        ports::guarded<ports::DayProgress>(this, [this](ports::Result<ports::DayProgress> day) {
            if (day)
                showDay(*day);
        }));
}

void StatusLine::showDay(const ports::DayProgress &day)
{
    QStringList parts;
    //: the own day in the status bar: worked accounts of those that were in the queue
    parts << (day.toWork > 0 ? tr("Today: %1 of %2 done")
                                   .arg(common::countText(day.worked),
                                        common::countText(qMax(day.toWork, day.worked)))
                             : tr("Today: %1 done").arg(common::countText(day.worked)));
    parts << (day.contacts == 1 ? tr("1 contact") : tr("%Ln contacts", nullptr, int(day.contacts)));
    parts << (day.promises == 1 ? tr("1 promise") : tr("%Ln promises", nullptr, int(day.promises)));
    if (day.collected.currency().isValid())
        parts << common::moneyText(day.collected);
    m_day->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Ink::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), style::color(Ink::Divider));
}

void StatusLine::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect spot = m_picture->geometry().united(m_sentence->geometry());
    if (event->button() != Qt::LeftButton)
        return;
    if (spot.contains(event->pos()))
        Q_EMIT syncClicked();
    else if (m_act && m_pending->geometry().contains(event->pos()))
        std::exchange(m_act, {})();
}

} // namespace dunlin::shell
