// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/money_page.h"

#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/payments/batch_view.h"
#include "ui/payments/expected_view.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::payments {

MoneyPage::MoneyPage(ports::PaymentDesk &desk, ports::PaymentBatches &batches,
                     ports::Changes &changes, const base::Clock &clock, const QByteArray &zone,
                     QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("moneyPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::kPage, 14, style::space::kPage, 14);
    column->setSpacing(style::space::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new common::Label(tr("Money in"), style::Face::PageTitle, style::Ink::Text, this), 1);
    m_parts = new common::Segmented(tr("Part of the page"), this);
    m_parts->setObjectName(QStringLiteral("moneyParts"));
    m_parts->add(tr("Expected"));
    m_parts->add(tr("Batch entry"));
    m_parts->setCurrent(Expected);
    head->addWidget(m_parts);
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_expected = new ExpectedView(desk, changes, clock, zone, m_stack);
    m_batch = new BatchView(batches, clock, zone, m_stack);
    m_stack->addWidget(m_expected);
    m_stack->addWidget(m_batch);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_expected); // it has the keys when the page is shown
    connect(m_parts, &common::Segmented::chosen, this, [this](int part) { showPart(Part(part)); });
}

MoneyPage::Part MoneyPage::part() const
{
    return Part(m_stack->currentIndex());
}

void MoneyPage::showPart(Part part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
    setFocusProxy(m_stack->currentWidget());
    if (part == Batch)
        return m_batch->focusFirst();
    m_expected->load();
    m_expected->focusFirst();
}

void MoneyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (part() == Expected)
        m_expected->load();
}

} // namespace dunlin::payments
