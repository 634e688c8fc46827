// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/why_popover.h"

#include "ui/account/day_dial.h"
#include "ui/account/override_ask.h"
#include "ui/account/why_parts.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/digits.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/gate_words.h"
#include "ui/wrapup/icon_label.h"
#include "ui/wrapup/painting.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::account {

using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kWidth = 480;
} // namespace

WhyPopover::WhyPopover(const base::Clock &clock, QByteArray zone, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    setObjectName(QStringLiteral("whyPopover"));
    setAccessibleName(tr("Details of the decision"));
    setAttribute(Qt::WA_TranslucentBackground); // for the round corners
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void WhyPopover::open(const ports::GateView &gate, const QString &number, QWidget *anchor)
{
    m_gate = gate;
    m_number = number;
    delete m_content;
    m_ask = nullptr;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    addHead(column);
    column->addWidget(common::makeDivider(m_content));
    addFindings(column, anchor->window()->height());
    if (!gate.channels.empty()) {
        column->addWidget(common::makeDivider(m_content));
        column->addWidget(new ChannelTable(gate, m_clock.now(), m_content));
    }
    column->addWidget(common::makeDivider(m_content));
    addFoot(column);
    addOverride(column);
    setFixedWidth(style::scaled(kWidth));
    setLayoutDirection(anchor->layoutDirection());
    m_content->ensurePolished();
    adjustSize();
    // Below the anchor, with the trailing edges aligned, inside the window.
    const bool rightToLeft = anchor->layoutDirection() == Qt::RightToLeft;
    const QPoint below = anchor->mapToGlobal(
        QPoint(rightToLeft ? 0 : anchor->width() - width(), anchor->height() + 6));
    const QRect window(anchor->window()->mapToGlobal(QPoint()), anchor->window()->size());
    const int x =
        qBound(window.left() + 4, below.x(), qMax(window.left() + 4, window.right() - width() - 4));
    const int y = qMax(window.top() + 4, qMin(below.y(), window.bottom() - height() - 4));
    move(x, y);
    show();
    setFocus(Qt::PopupFocusReason);
}

void WhyPopover::addHead(QVBoxLayout *column)
{
    const base::Instant now = m_clock.now();
    const wrapup::GateWords words = wrapup::gateWords(m_gate, now, m_zone);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new wrapup::IconLabel(words.icon, words.ink, m_content));
    auto *headline = new Label(words.headline, Face::CardTitle, words.ink, m_content);
    headline->setAccessibleName(words.sentence());
    head->addWidget(headline, 1);
    auto *copy = new common::Button(QStringLiteral("copyDecision"), tr("Copy"),
                                    common::ButtonKind::Ghost, m_content);
    copy->setKeyHint(QStringLiteral("Ctrl+C"));
    copy->setAccessibleName(tr("Copy the whole decision as text"));
    connect(copy, &QAbstractButton::clicked, this, &WhyPopover::copyAll);
    head->addWidget(copy);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *dial = new DayDial(m_content);
    dial->setGate(m_gate, now);
    row->addWidget(dial, 0, Qt::AlignTop);
    row->addLayout(facts(), 1);
    column->addLayout(row);
}

QLayout *WhyPopover::facts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        const int row = grid->rowCount();
        auto *text = new Label(value, Face::Small, Ink::Text, m_content);
        text->setFigures(true);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(name + QStringLiteral(": ") + value);
        grid->addWidget(new Label(name, Face::Small, Ink::Text2, m_content), row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    };
    const base::Instant now = m_clock.now();
    add(tr("Number"), m_number);
    if (m_gate.zone.isEmpty()) {
        add(tr("Their zone"), tr("not known"));
    } else {
        add(tr("Their time"), common::localTimeText(now, m_gate.zone));
        add(tr("Their zone"), zoneText(m_gate.zone, now));
        QStringList others;
        for (const QByteArray &zone : m_gate.zones) {
            if (zone != m_gate.zone)
                others << zoneText(zone, now);
        }
        add(tr("Perhaps in"), others.join(QStringLiteral("; ")));
    }
    QString window = common::localDigits(m_gate.windowText);
    window.replace(QLatin1Char('-'), QChar(0x2013));
    add(tr("Window"), window.isEmpty() ? QString() : common::isolated(window));
    if (m_gate.channels.empty())
        add(tr("Attempts this week"), m_gate.attemptsLimit > 0
                                          ? tr("%1 of %2")
                                                .arg(common::countText(m_gate.attemptsThisWeek),
                                                     common::countText(m_gate.attemptsLimit))
                                          : common::countText(m_gate.attemptsThisWeek));
    if (m_gate.validUntil)
        add(tr("Decided again at"), common::localTimeText(*m_gate.validUntil, m_zone));
    add(tr("Rules"), common::isolated(m_gate.pack));
    grid->setRowStretch(grid->rowCount(), 1);
    return grid;
}

void WhyPopover::addFindings(QVBoxLayout *column, int windowHeight)
{
    if (m_gate.findings.empty()) {
        auto *none = new Label(tr("No rule speaks against it."), Face::Body, Ink::Text2, m_content);
        column->addWidget(none);
        return;
    }
    auto *list = new QWidget(m_content);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    for (const ports::GateFinding &finding : m_gate.findings)
        rows->addWidget(new FindingBlock(finding, m_clock.now(), m_gate.zone, list));
    const int inside = style::scaled(kWidth) - 32;
    const int wanted =
        rows->hasHeightForWidth() ? rows->heightForWidth(inside) : rows->sizeHint().height();
    // Many rules may speak at once: they scroll, and what can be done stays in sight.
    auto *scroll =
        wrapup::scrolled(list, QStringLiteral("findings"), tr("Rules that speak"), m_content);
    scroll->setFixedHeight(qBound(40, wanted + 2, qMax(120, windowHeight * 2 / 5)));
    column->addWidget(scroll);
}

void WhyPopover::addFoot(QVBoxLayout *column)
{
    const bool may = wrapup::mayCall(m_gate);
    QString text;
    if (may)
        text = m_gate.validUntil ? tr("It is asked again at %1 your time, and when you save.")
                                       .arg(common::timeText(*m_gate.validUntil, m_zone))
                                 : tr("It is asked again when you save.");
    else if (m_gate.nextAllowed)
        text = tr("Next allowed %1.").arg(wrapup::nextAllowedText(m_gate, m_clock.now()));
    else
        text = tr("No time alone makes it allowed. It changes when the facts above change: "
                  "another number, a zone that the person tells, the end of a hold.");
    auto *next = new Label(text, Face::Body, Ink::Text2, m_content);
    next->setFigures(true);
    next->setWordWrap(true);
    column->addWidget(next);
    if (may || !m_gate.nextAllowed)
        return;
    auto *callBack = new common::Button(QStringLiteral("callBackThen"), tr("Call back then"),
                                        common::ButtonKind::Normal, m_content);
    callBack->setKeyHint(QStringLiteral("\u21b5"));
    column->addWidget(callBack, 0, Qt::AlignLeading);
    connect(callBack, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT callBackRequested(*m_gate.nextAllowed);
    });
}

void WhyPopover::addOverride(QVBoxLayout *column)
{
    if (!m_mayAsk || wrapup::mayCall(m_gate) || commonReasons(m_gate).isEmpty())
        return;
    column->addWidget(common::makeDivider(m_content));
    m_ask = new OverrideAsk(m_gate, m_content);
    column->addWidget(m_ask);
    connect(m_ask, &OverrideAsk::asked, this,
            [this](const QByteArray &reason, const QString &note) {
                hide();
                Q_EMIT overrideAsked(reason, note);
            });
}

/// Keys of the request: the number of a reason, and Ctrl+Enter.
bool WhyPopover::tookByAsking(const QKeyEvent &event)
{
    if (!m_ask)
        return false;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && event.modifiers().testFlag(Qt::ControlModifier)) {
        m_ask->send();
        return true;
    }
    const bool digit = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9;
    return digit && m_ask->pressNumber(event.key() - Qt::Key_0);
}

void WhyPopover::copyAll()
{
    QGuiApplication::clipboard()->setText(decisionText(m_gate, m_number, m_clock.now(), m_zone));
}

void WhyPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style::color(Ink::Border));
    painter.setBrush(style::color(Ink::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            style::space::kRadiusCard, style::space::kRadiusCard);
}

void WhyPopover::keyPressEvent(QKeyEvent *event)
{
    if (tookByAsking(*event))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_gate.nextAllowed && !wrapup::mayCall(m_gate)) {
        hide();
        Q_EMIT callBackRequested(*m_gate.nextAllowed);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    // A selection in a line copies itself; without one, all of it is meant.
    if (event->matches(QKeySequence::Copy)) {
        copyAll();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace dunlin::account
