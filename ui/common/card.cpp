// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/label.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::common {

Card::Card(QWidget *parent) : Card(QString(), parent)
{}

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(style::space::kCard, style::space::kCard, style::space::kCard,
                              style::space::kCard);
    outer->setSpacing(style::space::kGap);
    m_header = new QHBoxLayout;
    m_header->setSpacing(style::space::kSm);
    m_title = new Label(style::Face::CardTitle, style::Ink::Text, this);
    m_header->addWidget(m_title, 1);
    outer->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(style::space::kSm);
    outer->addLayout(m_body, 1);
    setTitle(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setHeaderWidget(QWidget *widget)
{
    widget->setParent(this);
    m_header->addWidget(widget);
}

QFrame *makeDivider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("divider"));
    line->setFixedHeight(1);
    return line;
}

} // namespace dunlin::common
