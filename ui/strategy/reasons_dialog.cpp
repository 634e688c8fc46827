// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/reasons_dialog.h"

#include "ui/common/button.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/list.h"
#include "ui/common/money_text.h"
#include "ui/queue/rank_words.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::strategy {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;
using Rows = std::vector<ports::WrongReasonRow>;

ReasonsDialog::ReasonsDialog(ports::RankDesk &ranks, const base::Clock &clock, QByteArray zone,
                             QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
{
    setObjectName(QStringLiteral("reasonsDialog"));
    setWindowTitle(tr("Wrong reasons in the queue"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kLg, style::space::kLg, style::space::kLg,
                               style::space::kLg);
    column->setSpacing(style::space::kGap);
    column->setSizeConstraint(QLayout::SetNoConstraint); // as in score_dialog.cpp
    column->addWidget(new Label(windowTitle(), Face::PageTitle));
    m_say = new Label(tr("Reading the accounts that are here…"), Face::Body, Ink::Text2);
    m_say->setObjectName(QStringLiteral("reasonsSay"));
    m_say->setWordWrap(true);
    column->addWidget(m_say);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("reasonsList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    common::setUpList(*m_list);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close =
        new Button(QStringLiteral("reasonsClose"), tr("Close"), common::ButtonKind::Normal);
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto id = base::AccountId::fromBytes(item->data(Qt::UserRole).toByteArray())) {
            reject();
            Q_EMIT accountRequested(*id);
        }
    });
    resize(style::scaled(640), style::scaled(480));
    m_list->setFocus();
    ranks.wrongReasons(
        ports::guarded<Rows>(this, [this](base::Result<Rows> rows) { showReasons(rows); }));
}

void ReasonsDialog::showReasons(const base::Result<Rows> &rows)
{
    if (!rows) {
        m_say->setInk(Ink::Danger);
        m_say->setText(common::errorText(rows.error()).line());
        return;
    }
    m_say->setText(rows->empty()
                       ? tr("Nobody found a reason wrong in the last 90 days. In the queue Space "
                            "shows the reason, and W says that it is wrong.")
                       : tr("What was said in the last 90 days. Enter opens the account."));
    for (const ports::WrongReasonRow &row : *rows) {
        //: an account: %1 whose, %2 its number; %3 who said it, %4 when
        const QString head =
            tr("%1 (%2): %3, %4")
                .arg(common::isolated(row.debtor), common::isolated(row.number),
                     common::isolated(row.by), common::relativeText(row.at, m_clock.now(), m_zone));
        auto *item =
            new QListWidgetItem(head + QLatin1Char('\n')
                                    + queue::wrongReasonParts(row.said).join(QStringLiteral(" · ")),
                                m_list);
        item->setData(Qt::UserRole, row.account.toBytes());
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

} // namespace dunlin::strategy
