// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/effect_panel.h"

#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/icon_label.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::forms {

using common::Label;
using style::Face;
using style::Ink;

EffectPanel::EffectPanel(const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new common::Card(title, this);
    outer->addWidget(m_card);
    m_figures = new QWidget(m_card);
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(style::space::kLg);
    auto *now = new QVBoxLayout;
    now->setSpacing(1);
    m_beforeTitle = new Label(Face::Overline, Ink::Text3, m_figures);
    now->addWidget(m_beforeTitle);
    m_before = addFigure(now, QStringLiteral("effectBefore"));
    auto *then = new QVBoxLayout;
    then->setSpacing(1);
    then->addWidget(new Label(tr("Afterwards"), Face::Overline, Ink::Text3, m_figures));
    m_after = addFigure(then, QStringLiteral("effectAfter"));
    m_after->setAccessibleName(tr("Afterwards"));
    row->addLayout(now);
    row->addLayout(then);
    row->addStretch(1);
    m_card->body()->addWidget(m_figures);
    m_lineBox = new QVBoxLayout;
    m_lineBox->setSpacing(6);
    m_card->body()->addLayout(m_lineBox);
    m_body = new QVBoxLayout;
    m_body->setSpacing(style::space::kSm);
    m_card->body()->addLayout(m_body, 1);
    m_card->body()->addStretch(0);
    clearFigures();
}

Label *EffectPanel::addFigure(QVBoxLayout *column, const QString &name)
{
    auto *figure = new Label(Face::PageTitle, Ink::Text, m_figures);
    figure->setObjectName(name);
    figure->setFigures(true);
    column->addWidget(figure);
    return figure;
}

void EffectPanel::setFigures(const QString &title, base::Money before, base::Money after)
{
    m_beforeTitle->setText(title);
    m_before->setAccessibleName(title);
    m_before->setText(common::moneyText(before));
    m_after->setText(common::moneyText(after));
    m_after->setInk(after == before ? Ink::Text : Ink::AccentText);
    m_figures->show();
}

void EffectPanel::clearFigures()
{
    m_figures->hide();
}

void EffectPanel::setLines(const std::vector<EffectLine> &lines)
{
    const QString before = text();
    while (m_lines.size() < lines.size()) {
        auto *row = new QWidget(m_card);
        auto *inner = new QHBoxLayout(row);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(10);
        Line line{row, new wrapup::IconLabel(QStringLiteral("info-circle"), Ink::Text3, row),
                  new Label(Face::Body, Ink::Text2, row)};
        line.text->setWordWrap(true);
        line.text->setObjectName(QStringLiteral("effectLine%1").arg(m_lines.size() + 1));
        inner->addWidget(line.icon, 0, Qt::AlignTop);
        inner->addWidget(line.text, 1);
        m_lineBox->addWidget(row);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool shown = i < lines.size();
        m_lines[i].row->setVisible(shown);
        m_lines[i].text->setText(shown ? lines[i].text : QString());
        if (!shown)
            continue;
        const Ink ink =
            lines[i].tone == common::Tone::Neutral ? Ink::Text2 : common::toneInk(lines[i].tone);
        m_lines[i].text->setInk(ink);
        m_lines[i].icon->set(lines[i].icon, ink);
    }
    const QString now = text();
    setAccessibleDescription(now);
    if (now == before || now.isEmpty())
        return;
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString EffectPanel::text() const
{
    QStringList all;
    for (const Line &line : m_lines) {
        if (!line.text->text().isEmpty())
            all << line.text->text();
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace dunlin::forms
