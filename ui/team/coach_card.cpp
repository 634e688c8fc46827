// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/coach_card.h"

#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/team/team_words.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::team {

using common::Label;
using style::Face;
using style::Ink;

CoachCard::CoachCard(QWidget *parent) : Card(tr("Desk"), parent)
{
    const QString names[Lines] = {
        tr("Accounts"),       tr("At the moment"), tr("Can"),
        tr("Absence"),        tr("Results"),       tr("Right party reached"),
        tr("Promises taken"), tr("Promises kept"), tr("Collected")};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space::kGap);
    grid->setVerticalSpacing(style::space::kSm);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (int i = 0; i < Lines; ++i) {
        if (i == Results)
            grid->addWidget(new Label(tr("Last 30 days"), Face::Overline, Ink::Text3), row++, 0, 1,
                            2);
        m_names[i] = new Label(names[i], Face::Body, Ink::Text2);
        m_values[i] = new Label(Face::Body);
        m_values[i]->setFigures(true);
        m_values[i]->setWordWrap(true);
        m_values[i]->setObjectName(QStringLiteral("coach%1").arg(i));
        m_names[i]->setBuddy(m_values[i]);
        grid->addWidget(m_names[i], row, 0, Qt::AlignTop);
        grid->addWidget(m_values[i], row++, 1);
    }
    body()->addLayout(grid);
    body()->addStretch(1);
    m_note = new Label(Face::Small, Ink::Text3);
    m_note->setWordWrap(true);
    m_note->setText(tr("The person sees the same figures on this page. They are compared with the "
                       "person's own 30 days before, never with others."));
    body()->addWidget(m_note);
}

void CoachCard::show(const ports::DeskLine &line, const ports::TeamView &view,
                     const QByteArray &zone)
{
    setTitle(deskName(line.settings.user));
    QStringList skills = line.settings.languages;
    skills << line.settings.licences;
    const QString none = QString(QChar(0x2014));
    const auto orNone = [&](const QString &text) { return text.isEmpty() ? none : text; };
    //: a figure, and that of the period before
    const auto beside = [](const QString &now, const QString &before) {
        return tr("%1 · before: %2").arg(now, before);
    };
    m_values[Load]->setText(loadText(line) + QStringLiteral(" · ")
                            + common::moneyText(line.balance));
    m_values[At]->setText(orNone(nowText(line, zone)));
    m_values[Skills]->setText(orNone(skills.join(QStringLiteral(", "))));
    m_values[Absence]->setText(orNone(absenceText(line.settings, view.today)));
    m_values[Results]->setText(common::countText(line.results));
    m_values[RightParty]->setText(common::countText(line.rightParty));
    m_values[Promises]->setText(common::countText(line.promises));
    m_values[Kept]->setText(beside(keptText(line.promisesKept, line.promisesDecided),
                                   keptText(line.promisesKeptBefore, line.promisesDecidedBefore)));
    m_values[Collected]->setText(
        beside(common::moneyText(line.collected), common::moneyText(line.collectedBefore)));
}

} // namespace dunlin::team
