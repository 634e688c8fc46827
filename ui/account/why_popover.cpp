// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/why_popover.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/gate_words.h"
#include "ui/wrapup/icon_label.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::account {

using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kWidth = 420;
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
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    const wrapup::GateWords words = wrapup::gateWords(gate, m_clock.now(), m_zone);
    auto *head = new QHBoxLayout;
    head->addWidget(new wrapup::IconLabel(words.icon, words.ink, m_content));
    auto *headline = new Label(words.headline, Face::CardTitle, words.ink, m_content);
    headline->setAccessibleName(words.sentence());
    head->addWidget(headline, 1);
    column->addLayout(head);
    addFindings(column);
    column->addWidget(common::makeDivider(m_content));
    addFacts(column, number);
    addNext(column);
    setFixedWidth(kWidth);
    setLayoutDirection(anchor->layoutDirection());
    adjustSize();
    // Below the anchor, with the trailing edges aligned, inside the window.
    const bool rightToLeft = anchor->layoutDirection() == Qt::RightToLeft;
    const QPoint below = anchor->mapToGlobal(
        QPoint(rightToLeft ? 0 : anchor->width() - width(), anchor->height() + 6));
    const QRect window(anchor->window()->mapToGlobal(QPoint()), anchor->window()->size());
    const int x =
        qBound(window.left() + 4, below.x(), qMax(window.left() + 4, window.right() - width() - 4));
    move(x, below.y());
    show();
    setFocus(Qt::PopupFocusReason);
}

void WhyPopover::addFindings(QVBoxLayout *column)
{
    if (m_gate.findings.empty()) {
        auto *none = new Label(tr("No rule speaks against it."), Face::Body, Ink::Text2, m_content);
        column->addWidget(none);
    }
    for (const ports::GateFinding &finding : m_gate.findings) {
        auto *sentence =
            new Label(wrapup::findingSentence(finding), Face::Body, Ink::Text, m_content);
        sentence->setWordWrap(true);
        column->addWidget(sentence);
        QStringList source{tr("Rule %1").arg(common::isolated(finding.rule))};
        if (!finding.citation.isEmpty())
            source << common::isolated(finding.citation);
        auto *rule =
            new Label(source.join(QStringLiteral(" \u00b7 ")), Face::Small, Ink::Text3, m_content);
        rule->setWordWrap(true);
        column->addWidget(rule);
    }
}

void WhyPopover::addFacts(QVBoxLayout *column, const QString &number)
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
        text->setAccessibleName(name);
        grid->addWidget(new Label(name, Face::Small, Ink::Text2, m_content), row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    };
    const base::Instant now = m_clock.now();
    add(tr("Number"), number);
    add(tr("Their zone"), m_gate.zone.isEmpty()
                              ? tr("not known")
                              : common::isolated(QString::fromLatin1(m_gate.zone)));
    if (!m_gate.zone.isEmpty())
        add(tr("Their time"), common::localTimeText(now, m_gate.zone));
    add(tr("Window"),
        m_gate.windowText.isEmpty() ? QString() : common::isolated(m_gate.windowText));
    add(tr("Attempts this week"), m_gate.attemptsLimit > 0
                                      ? tr("%1 of %2")
                                            .arg(common::countText(m_gate.attemptsThisWeek),
                                                 common::countText(m_gate.attemptsLimit))
                                      : common::countText(m_gate.attemptsThisWeek));
    if (m_gate.validUntil)
        add(tr("Decided again at"), common::localTimeText(*m_gate.validUntil, m_zone));
    add(tr("Rules"), common::isolated(m_gate.pack));
    column->addLayout(grid);
}

void WhyPopover::addNext(QVBoxLayout *column)
{
    if (wrapup::mayCall(m_gate))
        return;
    const QString text =
        m_gate.nextAllowed
            ? tr("Next allowed %1.").arg(wrapup::nextAllowedText(m_gate, m_clock.now()))
            : tr("It changes when the facts above change: another number, a zone that the person "
                 "tells, the end of a hold.");
    auto *next = new Label(text, Face::Body, Ink::Text2, m_content);
    next->setWordWrap(true);
    column->addWidget(next);
    if (!m_gate.nextAllowed)
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
    QFrame::keyPressEvent(event);
}

} // namespace dunlin::account
