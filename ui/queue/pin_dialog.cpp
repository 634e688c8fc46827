// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/pin_dialog.h"

#include "ui/common/button.h"
#include "ui/common/date_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/forms/field_grid.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::queue {

using common::Button;
using common::Label;
using style::Face;
using style::Ink;

std::optional<domain::TaskState> PinDialog::pinOf(const domain::AccountState &account)
{
    std::optional<domain::TaskState> found;
    for (const domain::TaskState &task : account.tasks) {
        if (task.task == domain::TaskKind::Pin && !task.done)
            found = task;
    }
    return found;
}

PinDialog::PinDialog(const domain::AccountState &account, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_account(account.id)
    , m_debtor(account.debtor.name)
    , m_today(today)
    , m_pin(pinOf(account))
{
    setObjectName(QStringLiteral("pinDialog"));
    setWindowTitle(tr("Work this account first"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kLg, style::space::kLg, style::space::kLg,
                               style::space::kLg);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(windowTitle(), Face::PageTitle));
    m_say = new Label(Face::Body, Ink::Text2);
    m_say->setObjectName(QStringLiteral("pinSay"));
    m_say->setWordWrap(true);
    m_say->setText(m_pin
                       ? tr("It is pinned until %1: %2")
                             .arg(common::dayText(m_pin->due, today), common::isolated(m_pin->text))
                       : tr("It stands first until it is worked, or until the day is over. "
                            "Everybody who asks why it is there reads the reason."));
    column->addWidget(m_say);
    auto *grid = new forms::FieldGrid(this);
    m_reason = grid->addLine(QStringLiteral("pinReason"), tr("&Reason"),
                             tr("pays today if asked before noon"));
    m_reason->setMaxLength(200);
    m_until = grid->addCombo(QStringLiteral("pinUntil"), tr("&Until"));
    for (const int days : {0, 1, 3, 7, 14})
        m_until->addItem(common::dueText(today.addDays(days), today), days);
    m_until->setCurrentIndex(1);
    column->addWidget(grid);
    auto *buttons = new QHBoxLayout;
    auto *unpin =
        new Button(QStringLiteral("pinRemove"), tr("Unpin it"), common::ButtonKind::Normal);
    unpin->setVisible(m_pin.has_value());
    buttons->addWidget(unpin);
    buttons->addStretch(1);
    auto *cancel =
        new Button(QStringLiteral("pinCancel"), tr("Leave it"), common::ButtonKind::Ghost);
    auto *take = new Button(QStringLiteral("pinTake"), tr("Pin it"), common::ButtonKind::Primary);
    take->setKeyHint(QStringLiteral("Enter"));
    take->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    column->addLayout(buttons);
    connect(unpin, &Button::clicked, this, &PinDialog::unpin);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(take, &Button::clicked, this, &PinDialog::confirm);
    resize(style::scaled(460), sizeHint().height());
    m_reason->setFocus();
}

void PinDialog::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_say->setInk(Ink::Danger);
        m_say->setText(tr("Say why; whoever works it reads the reason."));
        m_reason->setFocus();
        return;
    }
    const QDate until = m_today.addDays(m_until->currentData().toInt());
    Q_EMIT chosen(
        domain::TaskSet{domain::TaskKind::Pin, domain::EventId{m_account.bytes}, until, reason},
        tr("Pinned until %1: %2").arg(common::dayText(until, m_today), m_debtor));
    accept();
}

void PinDialog::unpin()
{
    Q_EMIT chosen(domain::Reversed{m_pin->id, QStringLiteral("unpinned"), m_today},
                  tr("No longer pinned: %1").arg(m_debtor));
    accept();
}

} // namespace dunlin::queue
