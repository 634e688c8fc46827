// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_header.h"

#include "ui/account/person_words.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::account {

using common::Button;
using common::ButtonKind;
using common::Chip;
using common::Label;
using style::Face;
using style::Ink;

AccountHeader::AccountHeader(const base::Clock &clock, QByteArray zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto iconButton = [this](const QString &name, const QString &icon, const QString &words,
                                   bool directed) {
        auto *button = new Button(name, QString(), ButtonKind::Ghost, this);
        button->setIconName(icon, directed);
        button->setAccessibleName(words);
        button->setToolTip(words);
        return button;
    };
    m_back = iconButton(QStringLiteral("backToQueue"), QStringLiteral("arrow-left"),
                        tr("Back to the queue (Esc)"), true);
    row->addWidget(m_back);

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_name = new Label(Face::PageTitle, Ink::Text, this);
    m_name->setElided(true);
    m_status = new Chip(this);
    m_language = new Chip(this);
    m_unfinished =
        new Button(QStringLiteral("unfinishedWrapUp"), QString(), ButtonKind::Ghost, this);
    m_unfinished->setIconName(QStringLiteral("telephone"));
    m_unfinished->hide();
    first->addWidget(m_name);
    first->addWidget(m_status);
    first->addWidget(m_language);
    first->addWidget(m_unfinished);
    first->addStretch(1);
    m_line = new Label(Face::Small, Ink::Text3, this);
    m_line->setElided(true);
    names->addLayout(first);
    names->addWidget(m_line);
    row->addLayout(names, 1);

    m_balance = addFigure(tr("Balance"), QStringLiteral("figureBalance"));
    m_pastDue = addFigure(tr("Past due"), QStringLiteral("figurePastDue"));
    m_paid = addFigure(tr("Paid so far"), QStringLiteral("figurePaid"));
    m_payment = new Button(QStringLiteral("takePayment"), tr("Payment"), ButtonKind::Normal, this);
    m_payment->setIconName(QStringLiteral("cash-coin"));
    m_payment->setKeyHint(QStringLiteral("$"));
    m_payment->setAccessibleName(tr("Take a payment"));
    row->addWidget(m_payment);
    m_previous = iconButton(QStringLiteral("previousAccount"), QStringLiteral("chevron-left"),
                            tr("Previous account (K)"), true);
    m_place = new Label(Face::Small, Ink::Text3, this);
    m_place->setFigures(true);
    m_next = iconButton(QStringLiteral("nextAccount"), QStringLiteral("chevron-right"),
                        tr("Next account (J)"), true);
    row->addWidget(m_previous);
    row->addWidget(m_place);
    row->addWidget(m_next);
    m_drawer = iconButton(QStringLiteral("openDrawer"), QStringLiteral("telephone"),
                          tr("Show the call panel (W)"), false);
    m_drawer->hide();
    row->addWidget(m_drawer);

    connect(m_back, &QAbstractButton::clicked, this, &AccountHeader::backRequested);
    connect(m_payment, &QAbstractButton::clicked, this, &AccountHeader::paymentRequested);
    connect(m_previous, &QAbstractButton::clicked, this, &AccountHeader::previousRequested);
    connect(m_next, &QAbstractButton::clicked, this, &AccountHeader::nextRequested);
    connect(m_unfinished, &QAbstractButton::clicked, this, &AccountHeader::unfinishedRequested);
    connect(m_drawer, &QAbstractButton::clicked, this, &AccountHeader::drawerRequested);
}

AccountHeader::Figure AccountHeader::addFigure(const QString &title, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    Figure figure{new Label(title, Face::Overline, Ink::Text3, this),
                  new Label(Face::PageTitle, Ink::Text, this)};
    figure.title->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    figure.value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    figure.value->setFigures(true);
    figure.value->setObjectName(name);
    figure.value->setAccessibleName(title);
    column->addWidget(figure.title);
    column->addWidget(figure.value);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addLayout(column);
    row->addSpacing(8);
    return figure;
}

void AccountHeader::setPage(const ports::AccountPage &page)
{
    const domain::AccountState &state = page.state;
    const QDate today = base::dateIn(m_clock.now(), m_zone);
    m_name->setText(
        common::isolated(state.debtor.name.isEmpty() ? tr("Name not known") : state.debtor.name));
    m_status->set(common::statusWords(state.status), common::statusTone(state.status));
    const QString language = languageText(state.debtor.language);
    m_language->set(tr("Speaks %1").arg(language), common::Tone::Neutral);
    m_language->setVisible(!language.isEmpty());
    QStringList line{common::isolated(state.number)};
    if (!page.creditor.isEmpty())
        line << common::isolated(page.creditor);
    if (state.placedAt.isValid())
        line << tr("Placed %1").arg(common::dayText(state.placedAt, today));
    else if (state.listed.isValid())
        line << tr("Listed %1").arg(common::dayText(state.listed, today));
    m_line->setText(line.join(QStringLiteral("  \u00b7  ")));
    m_balance.value->setText(common::moneyText(state.total()));
    const bool late = state.daysPastDue > 0;
    m_pastDue.value->setText(late ? common::daysText(state.daysPastDue) : tr("Current"));
    m_pastDue.value->setInk(late ? Ink::Danger : Ink::Text);
    m_paid.value->setText(common::moneyText(state.paidTotal));
}

void AccountHeader::setPosition(qint64 position, qint64 total)
{
    const bool listed = total > 0 && position > 0;
    m_place->setText(tr("%1 of %2").arg(common::countText(position), common::countText(total)));
    m_place->setVisible(listed);
    m_previous->setVisible(listed);
    m_next->setVisible(listed);
    m_previous->setEnabled(position > 1);
    m_next->setEnabled(position < total);
}

void AccountHeader::setUnfinished(const QString &name)
{
    m_unfinished->setText(tr("Finish %1").arg(common::isolated(name)));
    m_unfinished->setAccessibleName(tr("Finish the wrap-up of %1").arg(name));
    m_unfinished->setVisible(!name.isEmpty());
}

void AccountHeader::setPaymentButton(bool visible)
{
    m_payment->setVisible(visible);
}

void AccountHeader::setDrawerButton(bool visible)
{
    m_drawer->setVisible(visible);
}

} // namespace dunlin::account
