// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/ledger_form.h"

#include "ui/common/label.h"

#include <QtWidgets/QGridLayout>

namespace dunlin::payments {

LedgerForm::LedgerForm(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, style::scaled(84));
}

common::Label *LedgerForm::addRow(const QString &label, QWidget *field)
{
    auto *words = new common::Label(label, style::Face::Small, style::Ink::Text2, this);
    words->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
    return words;
}

void LedgerForm::addWide(QWidget *field)
{
    m_grid->addWidget(field, m_grid->rowCount(), 0, 1, 2);
}

void LedgerForm::setRowVisible(QWidget *field, bool visible)
{
    for (QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setVisible(visible);
    }
    field->setVisible(visible);
}

} // namespace dunlin::payments
