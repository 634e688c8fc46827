// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chart_card.h"

#include "ui/common/label.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::dashboard {

using style::Face;
using style::Ink;

ChartCard::ChartCard(const QString &name, const QString &title, MarkedChart *chart, QWidget *parent)
    : Card(title, parent)
    , m_chart(chart)
    , m_table(new ChartTable)
    , m_note(new common::Label(Face::Small, Ink::Text2))
    , m_empty(new common::Label(Face::Body, Ink::Text2))
    , m_stack(new QStackedLayout)
    , m_switch(new QToolButton)
{
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(tr("Table: %1").arg(title));
    m_switch->setObjectName(name + QStringLiteral("Switch"));
    m_switch->setAutoRaise(true);
    m_switch->setFixedSize(24, 24);
    m_switch->setIconSize({16, 16});
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::kSm);
    row->addWidget(m_note);
    row->addWidget(m_switch);
    setHeaderWidget(header);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addLayout(m_stack, 1);
    connect(m_switch, &QToolButton::clicked, this, [this] { setShowsTable(!m_asTable); });
    connect(m_chart, &MarkedChart::activated, this, &ChartCard::drilled);
    connect(m_table, &ChartTable::drilled, this, &ChartCard::drilled);
    showCurrent();
}

bool ChartCard::showsTable() const
{
    return m_asTable;
}

void ChartCard::setShowsTable(bool table)
{
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->hasFocus();
    m_asTable = table;
    showCurrent();
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::setTable(TableContent content)
{
    m_table->setContent(std::move(content));
}

void ChartCard::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    // The charts lay themselves out inside this card's layout pass, which swallows the request.
    m_note->parentWidget()->setMinimumWidth(
        m_note->parentWidget()->layout()->totalSizeHint().width());
}

void ChartCard::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    showCurrent();
}

void ChartCard::showCurrent()
{
    QWidget *shown = m_asTable ? static_cast<QWidget *>(m_table) : m_chart;
    if (!m_empty->text().isEmpty())
        shown = m_empty;
    m_stack->setCurrentWidget(shown);
    m_switch->setEnabled(shown != m_empty);
    m_switch->setIcon(
        style::icon(m_asTable ? QStringLiteral("bar-chart") : QStringLiteral("table")));
    //: tool tip, the key that does the same in brackets
    m_switch->setToolTip(m_asTable ? tr("Show as chart (T)") : tr("Show as table (T)"));
    m_switch->setAccessibleName(m_asTable ? tr("Show %1 as chart").arg(title())
                                          : tr("Show %1 as table").arg(title()));
}

} // namespace dunlin::dashboard
